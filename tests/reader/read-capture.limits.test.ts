import { expect, test } from "vitest";
import { PAGE_LIMITS } from "../../src/reader/read-capture.ts";
import { read } from "./decoded.ts";
import { SPACED_LABELS } from "./labels.ts";

const LABELS = ["Comments", "No comments yet...", "Related Articles"];

/** Codes of the problems, and how many sightings there are beside them. */
function outcome(...lines: readonly string[]) {
  const { layout, problems, sightings } = read(...lines);
  expect(layout === null).toBe(problems.length > 0);
  return [...problems.map(({ code }) => code), sightings.length];
}

test("a page has so many cards at most", () => {
  const cards = (count: number) => Array.from({ length: count }, () => "X\na day ago\n- X\nGoats");
  expect(outcome("Main", ...LABELS, ...cards(PAGE_LIMITS.cards))).toEqual([PAGE_LIMITS.cards + 1]);
  expect(outcome("Main", ...LABELS, ...cards(PAGE_LIMITS.cards + 1))).toEqual(["too-large", 0]);
});

test("a page with images and a listing have so many cards at most", () => {
  const cards = (count: number) =>
    Array.from({ length: count }, () => "Goats\nGoats\nX\ntimea day ago\n• X\nGoats");
  const article = ["logo", "Main", "Main", "Orange background", ...SPACED_LABELS.en];
  expect(outcome(...article, ...cards(PAGE_LIMITS.cards))).toEqual([PAGE_LIMITS.cards + 1]);
  expect(outcome(...article, ...cards(PAGE_LIMITS.cards + 1))).toEqual(["too-large", 0]);
  const listing = ["logo", "#", "Latest news with #Goats"];
  expect(outcome(...listing, ...cards(PAGE_LIMITS.cards))).toEqual([PAGE_LIMITS.cards]);
  expect(outcome(...listing, ...cards(PAGE_LIMITS.cards + 1))).toEqual(["too-large", 0]);
});

test("a title has so many characters at most, on a card too", () => {
  const most = "t".repeat(PAGE_LIMITS.titleCharacters);
  const more = `${most}t`;
  expect(outcome(most, ...LABELS, "X", "a day ago", "- X", most)).toEqual([2]);
  expect(outcome(more, ...LABELS)).toEqual(["no-title", 0]);
  expect(outcome("Main", ...LABELS, "X", "a day ago", "- X", more)).toEqual(["no-title", 0]);
});

test("a body has so many blocks at most", () => {
  const body = (count: number) => Array.from({ length: count }, () => "It rained.");
  expect(outcome("Main", ...body(PAGE_LIMITS.bodyBlocks), ...LABELS)).toEqual([1]);
  expect(outcome("Main", ...body(PAGE_LIMITS.bodyBlocks + 1), ...LABELS)).toEqual(["too-large", 0]);
});

test("a text has so many stretches that are set aside at most", () => {
  const card = (count: number) => ["X\na day ago\n- X\nGoats", "They came <b> ".repeat(count)];
  expect(outcome("Main", ...LABELS, ...card(PAGE_LIMITS.bodyBlocks))).toEqual([2]);
  expect(outcome("Main", ...LABELS, ...card(PAGE_LIMITS.bodyBlocks + 1))).toEqual(["too-large", 0]);
});

test("the marks of list items are not a reason to reject a list", () => {
  const items = Array.from({ length: PAGE_LIMITS.bodyBlocks }, () => "- an item");
  expect(outcome("Main", ...items, ...LABELS)).toEqual([1]);
});

test("a category and a hashtag have so many characters at most", () => {
  const more = "t".repeat(PAGE_LIMITS.titleCharacters + 1);
  const card = ["Goats", "Goats", "X", "timea day ago", `• ${more}`, "• X", "Goats"];
  expect(outcome("logo", "#", "Latest news with #Goats", ...card)).toEqual(["no-title", 0]);
  const page = ["Goats", "Goats", "X", "timea day ago", "• X", "Goats"];
  expect(outcome("logo", "#", `Latest news with #${more}`, ...page)).toEqual(["no-title", 0]);
});

test("a body has so many characters at most, all its blocks together", () => {
  const half = `${"b".repeat(PAGE_LIMITS.bodyCharacters / 2 - 1)}.`;
  expect(outcome("Main", half, half, ...LABELS)).toEqual([1]);
  expect(outcome("Main", half, `b${half}`, ...LABELS)).toEqual(["too-large", 0]);
});

test("the bounds are those of a database row of 2 MB", () => {
  expect(PAGE_LIMITS).toEqual({
    cards: 1_000,
    titleCharacters: 1_000,
    bodyBlocks: 2_000,
    bodyCharacters: 300_000,
  });
});

test("what is beyond a bound is said with the bound", () => {
  const cards = Array.from({ length: 1_001 }, () => ["X", "a day ago", "- X", "Goats"]).flat();
  const detail = (...lines: readonly string[]) => read(...lines).problems.map((p) => p.detail);
  expect(detail("Main", ...LABELS, ...cards)).toEqual([expect.stringContaining("1000 cards")]);
  expect(detail("É".repeat(1_001), ...LABELS)).toEqual([
    expect.stringContaining("1000 characters"),
  ]);
  expect(detail("Main", `${"b".repeat(300_000)}.`, ...LABELS)).toEqual([
    expect.stringContaining("300000 characters"),
  ]);
});
