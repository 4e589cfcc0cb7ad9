import { expect, test } from "vitest";
import { validateCitations } from "../../src/answers/citations.ts";

test("an answer with valid citations is accepted and trimmed", () => {
  expect(validateCitations(" Stone did [1]. On Monday [2, 3].\n", 3)).toBe(
    "Stone did [1]. On Monday [2, 3].",
  );
});

test("an answer without citations, or with an unknown one, is rejected", () => {
  for (const said of [
    "Stone did.",
    "NO ANSWER",
    "Stone did [4].",
    "Stone did [1] on Monday [0].",
    "Stone did [1, 9].",
    "Stone did (1).",
    "Stone did [source].",
    "",
  ]) {
    expect(validateCitations(said, 3)).toBeNull();
  }
});

test("an answer of more than 2,000 characters is rejected", () => {
  expect(validateCitations(`[1] ${"a".repeat(1_996)}`, 1)).toHaveLength(2_000);
  expect(validateCitations(`[1] ${"a".repeat(1_997)}`, 1)).toBeNull();
});
