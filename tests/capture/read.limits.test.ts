import { expect, test } from "vitest";
import { LIMITS, readCapture } from "../../src/capture/read.ts";
import { bytesOf } from "./decoded.ts";

const LABELS = ["Comments", "No comments yet...", "Related Articles"];

function read(...lines: readonly string[]) {
  const context = { name: "a.txt", capturedAt: null, url: null };
  return readCapture(bytesOf(lines.join("\n")), context);
}

/** Codes of the problems, and how many sightings there are beside them. */
function outcome(...lines: readonly string[]) {
  const { problems, sightings } = read(...lines);
  return [...problems.map(({ code }) => code), sightings.length];
}

test("a page has so many cards at most", () => {
  const cards = (count: number) =>
    Array.from({ length: count }, () => ["X", "a day ago", "- X", "Goats"]).flat();
  expect(outcome("Main", ...LABELS, ...cards(LIMITS.cards))).toEqual([LIMITS.cards + 1]);
  expect(outcome("Main", ...LABELS, ...cards(LIMITS.cards + 1))).toEqual(["too-large", 0]);
});

test("a title has so many characters at most, on a card too", () => {
  const [most, more] = ["t".repeat(LIMITS.titleCharacters), "t".repeat(LIMITS.titleCharacters + 1)];
  expect(outcome(most, ...LABELS, "X", "a day ago", "- X", most)).toEqual([2]);
  expect(outcome(more, ...LABELS)).toEqual(["no-title", 0]);
  expect(outcome("Main", ...LABELS, "X", "a day ago", "- X", more)).toEqual(["no-title", 0]);
});

test("a body has so many blocks at most", () => {
  const body = (count: number) => Array.from({ length: count }, () => "Line.");
  expect(outcome("Main", ...body(LIMITS.bodyBlocks), ...LABELS)).toEqual([1]);
  expect(outcome("Main", ...body(LIMITS.bodyBlocks + 1), ...LABELS)).toEqual(["too-large", 0]);
});

test("a body has so many characters at most, all its blocks together", () => {
  const half = "b".repeat(LIMITS.bodyCharacters / 2);
  expect(outcome("Main", half, half, ...LABELS)).toEqual([1]);
  expect(outcome("Main", half, `${half}b`, ...LABELS)).toEqual(["too-large", 0]);
});

test("the bounds are those of a database row of 2 MB", () => {
  expect(LIMITS).toEqual({
    cards: 1_000,
    titleCharacters: 1_000,
    bodyBlocks: 2_000,
    bodyCharacters: 300_000,
  });
});

test("what is beyond a bound is said with the bound and the place", () => {
  const cards = Array.from({ length: 1_001 }, () => ["X", "a day ago", "- X", "Goats"]).flat();
  const detail = (...lines: readonly string[]) => read(...lines).problems.map((p) => p.detail);
  expect(detail("Main", ...LABELS, ...cards)).toEqual([
    "The page has more than 1000 cards. Split it and put the parts.",
  ]);
  expect(detail("É".repeat(1_001), ...LABELS)).toEqual([
    "The line at byte 0, where a title was expected, has more than 1000 characters.",
  ]);
  expect(detail("", "Main", "b".repeat(300_001), ...LABELS)).toEqual([
    "The article at byte 1 has more than 2000 paragraphs or 300000 characters.",
  ]);
});
