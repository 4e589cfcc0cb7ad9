import { expect, test } from "vitest";
import { unraised } from "../../scripts/versions.ts";

const RECORDED = {
  reader: { version: 19, digest: "a" },
  projection: { version: 1, digest: "b" },
};

test("the same output under the same versions is as it should be", () => {
  expect(unraised(RECORDED, RECORDED)).toEqual([]);
});

test("output that changed while its version did not is a fault that says what to do", () => {
  const changed = { ...RECORDED, projection: { version: 1, digest: "c" } };
  expect(unraised(RECORDED, changed)).toEqual([
    "What the projection makes of the seeds changed, and PROJECTION_VERSION is still 1. Raise it, so that what is stored is derived anew, and record it with `node scripts/versions.ts --write`.",
  ]);
});

test("a version that was raised is to be recorded", () => {
  const raised = { ...RECORDED, reader: { version: 20, digest: "d" } };
  expect(unraised(RECORDED, raised)).toEqual([
    "READER_VERSION was raised to 20: record it with `node scripts/versions.ts --write`.",
  ]);
});
