import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isGivenName, isWomans } from "../../src/reader/credits/arabic-given-names.ts";
import { shiftedOf } from "../../src/reader/prompts/shifted.ts";

const CREDITS = join(import.meta.dirname, "../../src/reader/credits");

test.each(["arabic-given-names.ts", "arabic-sentences.ts", "no-places.ts"])(
  "each shifted row of %s is what stands over it",
  (file) => {
    const source = readFileSync(join(CREDITS, file), "utf8");
    const rows = [...source.matchAll(/\/\/ ([\u0621-\u064A ]+)\n *"(.*)",/g)];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.map(([, , row]) => row)).toEqual(rows.map(([, words = ""]) => shiftedOf(words)));
  },
);

test("a given name is told by its bare letters, and a noun only where one may be meant", () => {
  expect(["أحمد", "احمد", "رنا"].map((name) => isGivenName(name, false))).toEqual([
    true,
    true,
    true,
  ]);
  expect([isGivenName("صباح", false), isGivenName("صباح", true)]).toEqual([false, true]);
  expect(isGivenName("جسر", true)).toBe(false);
  expect(["رنا", "إلهام", "أحمد"].map(isWomans)).toEqual([true, true, false]);
});
