import { expect, test } from "vitest";
import { compareVersions } from "../../scripts/versions.ts";

const RECORDED = {
  reader: { version: 19, digest: "a" },
  projection: { version: 1, digest: "b" },
};

test("the same output with the same versions is correct", () => {
  expect(compareVersions(RECORDED, RECORDED)).toEqual([]);
});

test("changed output needs a new version", () => {
  const changed = { ...RECORDED, projection: { version: 1, digest: "c" } };
  expect(compareVersions(RECORDED, changed)).toEqual([
    "The output of the projection changed, but PROJECTION_VERSION is still 1. Increase it, so that stored data is derived again, and record it with `npm run versions -- --write`.",
  ]);
});

test("a new version must be recorded", () => {
  const raised = { ...RECORDED, reader: { version: 20, digest: "d" } };
  expect(compareVersions(RECORDED, raised)).toEqual([
    "READER_VERSION is now 20: record it with `npm run versions -- --write`.",
  ]);
});
