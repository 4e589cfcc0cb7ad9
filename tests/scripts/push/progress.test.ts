import { expect, test } from "vitest";
import { describeProgress } from "../../../scripts/push/progress.ts";
import { countReasons } from "../../../scripts/push/reasons.ts";

test.each([
  [1_204, 19_870, 42.3, false, "1,204 of about 20,000 captures, 42 per second, about 8 min left"],
  [40, 100, 1.25, true, "40 of 100 captures, 1.3 per second, about 50 s left"],
  [1, 90_000, 8.34, false, "1 of about 90,000 captures, 8.3 per second, about 3 h left"],
  [7, 0, 3, false, "7 captures, 3 per second"],
] as const)("the progress of %d of %d is described", (done, total, perSecond, isExact, line) => {
  expect(describeProgress(done, total, perSecond, isExact)).toBe(line);
});

test("reasons are counted without the names that they quote, the most frequent first", () => {
  const reasons = countReasons();
  expect(reasons.toText("Rejected")).toBe("");
  reasons.add("The page has no text.", "a.html");
  for (const name of ["b", "c"]) reasons.add(`The time "${name}" is no time.`, `${name}.html`);
  for (const name of ["d", "e", "f"]) reasons.add(`${name}.txt.json is not JSON.`, `${name}.txt`);
  expect(reasons.toText("Rejected", 2)).toBe(`
Rejected
       3   ….json is not JSON.        such as d.txt
       2   The time "…" is no time.   such as b.html
`);
});
