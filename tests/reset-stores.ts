import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import { compared, mismatches } from "../src/storage/catalogue/day-spending.ts";
import { beginFile, beginTest } from "./instance.ts";

/** All tests share one Worker and its stores, so each starts with fresh ones unless its file keeps them. */
beforeAll(beginFile);
beforeEach(beginTest);

afterEach(() => {
  // The code did not count the statements that create and drop tables, nor the deletion of a key that could not be written.
  const found = mismatches.splice(0).filter(({ where, counted, metered }) => {
    const isKnown = metered.kvWrites === counted.kvWrites && metered.d1Rows === counted.d1Rows;
    const { kvDeletes } = metered;
    return !where.includes("rebuild") && !(isKnown && kvDeletes > counted.kvDeletes);
  });
  if (compared.same > 0) console.log(`COMPARED ${compared.same}`);
  compared.same = 0;
  expect(found).toEqual([]);
});
