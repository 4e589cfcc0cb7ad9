import { expect, test } from "vitest";
import { compareVersions } from "../../scripts/versions.ts";

const RECORDED = { derivation: 19, reader: "a", article: "b" };

test("the same output with the same version is correct", () => {
  expect(compareVersions(RECORDED, RECORDED)).toEqual([]);
});

test("changed output needs a new version", () => {
  const changed = { ...RECORDED, article: "c" };
  expect(compareVersions(RECORDED, changed)).toEqual([
    "The output of the code that derives articles changed, but DERIVATION is still 19. Increase it, so that captures are read again, and record it with `npm run versions -- --write`.",
  ]);
});

test("a new version must be recorded", () => {
  const raised = { ...RECORDED, derivation: 20, reader: "d" };
  expect(compareVersions(RECORDED, raised)).toEqual([
    "DERIVATION is now 20: record it with `npm run versions -- --write`.",
  ]);
});
