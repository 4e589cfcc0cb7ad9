import { expect, test } from "vitest";
import { findChrome } from "../../src/capture/chrome.ts";
import { readArticle } from "../../src/capture/layouts/article.ts";
import { linesOf } from "./decoded.ts";

const NOON = "2025-08-01T12:00:00Z";
/** This layout never says these. */
const SILENT = { category: null, hashtags: [], dateline: null, agency: null, byline: null };
const LABELS = ["Comments", "No comments yet...", "Related Articles"];

function read(...texts: readonly string[]) {
  const lines = linesOf(...texts);
  const chrome = findChrome(lines);
  if (!chrome) throw new Error("the page has no chrome");
  return readArticle(lines, chrome, NOON);
}

/** What the cards of a page are, without where they lie. */
function cards(...texts: readonly string[]) {
  return read(...texts)
    .sightings.filter(({ role }) => role === "card")
    .map(({ source, title, published, body }) => [
      source,
      published?.text,
      title,
      ...body.map(({ type, text }) => `${type}: ${text}`),
    ]);
}

test("the main article is the lines before the site's own", () => {
  expect(read("", "Bridge reopens", "It is open.", "All crossed.", ...LABELS)).toEqual({
    sightings: [
      {
        role: "main",
        position: 0,
        title: "Bridge reopens",
        source: null,
        ...SILENT,
        published: null,
        body: [
          { type: "paragraph", text: "It is open.", span: [16, 27] },
          { type: "paragraph", text: "All crossed.", span: [28, 40] },
        ],
        flags: [],
        span: [1, 40],
        spans: { title: [1, 15] },
      },
    ],
    problems: [],
  });
});

test("a card is a triplet, a headline and a text, and its span holds them all", () => {
  const triplet = ["The Bugle", "2 days ago", "- The Bugle"];
  expect(read("Main", ...LABELS, ...triplet, "Goats return", "They came.").sightings[1]).toEqual({
    role: "card",
    position: 1,
    title: "Goats return",
    source: "The Bugle",
    ...SILENT,
    published: {
      text: "2 days ago",
      earliest: "2025-07-30T00:00:00.000Z",
      latest: "2025-07-31T00:00:00.000Z",
      precision: "day",
      basis: "relative",
    },
    body: [{ type: "paragraph", text: "They came.", span: [96, 106] }],
    flags: [],
    span: [50, 106],
    spans: { title: [83, 95], source: [50, 59], published: [60, 70] },
  });
});

test.each([0, 1, 2])("%i blank lines before each triplet make the same cards", (blanks) => {
  const gap = Array.from({ length: blanks }, () => "");
  expect(
    cards(
      ...["Main", "It is open.", ...LABELS],
      ...[...gap, "The Bugle", "2 hours ago", "- The Bugle", "Goats return", "They came."],
      ...[...gap, "News24", "19-07-2025", "- News24", "Lamps lit", "At six."],
    ),
  ).toEqual([
    ["The Bugle", "2 hours ago", "Goats return", "paragraph: They came."],
    ["News24", "19-07-2025", "Lamps lit", "paragraph: At six."],
  ]);
});

test("carriage returns change no card", () => {
  const page = ["Main", ...LABELS, "The Bugle", "a day ago", "- The Bugle", "Goats", "They came."];
  expect(cards(...page.map((line) => `${line}\r`))).toEqual(cards(...page));
  expect(cards(...page)).toEqual([["The Bugle", "a day ago", "Goats", "paragraph: They came."]]);
});

test("a card without body may be followed at once by the next card", () => {
  const { sightings } = read(
    ...["Main", ...LABELS, "The Bugle", "2 hours ago", "- The Bugle", "Goats return"],
    ...["News24", "a day ago", "- News24", "Lamps lit", "At six."],
  );
  expect(sightings.map(({ position, title, flags }) => [position, title, flags])).toEqual([
    [0, "Main", ["no-body"]],
    [1, "Goats return", ["no-body"]],
    [2, "Lamps lit", []],
  ]);
});

test("an outlet that is the headline before it begins a card", () => {
  expect(
    cards(
      ...["Main", ...LABELS, "News24", "2 hours ago", "- News24", "The Bugle"],
      ...["The Bugle", "a day ago", "- The Bugle", "Lamps lit"],
    ),
  ).toEqual([
    ["News24", "2 hours ago", "The Bugle"],
    ["The Bugle", "a day ago", "Lamps lit"],
  ]);
});

test("an outlet's mark is no outlet of the lines after it", () => {
  expect(
    cards("Main", ...LABELS, "X", "a day ago", "- X", "a day ago", "- - X", "- - a day ago"),
  ).toEqual([["X", "a day ago", "a day ago", "list-item: - X", "list-item: - a day ago"]]);
});

test("a body line behind a dash is a list item, not a card", () => {
  expect(
    cards(
      ...["Main", ...LABELS, "The Bugle", "2 hours ago", "- The Bugle", "What to bring"],
      ...["- a lamp", "- The Bugle", "and oil."],
    ),
  ).toEqual([
    [
      ...["The Bugle", "2 hours ago", "What to bring"],
      ...["list-item: a lamp", "list-item: The Bugle", "paragraph: and oil."],
    ],
  ]);
});

test("a triplet in the main article is prose", () => {
  const { sightings } = read("Main", "X", "2 hours ago", "- X", "More.", ...LABELS);
  expect(sightings.map(({ title, body }) => [title, body.length])).toEqual([["Main", 4]]);
});

test("cards need no label `Related Articles` before them", () => {
  expect(
    cards(
      ...["Main", "Try Our AI Features", "Comments", "No comments yet..."],
      ...["The Bugle", "a day ago", "- The Bugle", "Goats return"],
    ),
  ).toEqual([["The Bugle", "a day ago", "Goats return"]]);
});

test("a time in unknown words is kept as it stands, and nothing is made of it", () => {
  const triplet = ["The Bugle", "a fortnight ago", "- The Bugle"];
  expect(read("Main", ...LABELS, ...triplet, "Goats").sightings[1]?.published).toEqual({
    text: "a fortnight ago",
    earliest: null,
    latest: null,
    precision: "unknown",
    basis: "unknown",
  });
});

test("an outlet has 100 characters at most and a time 40", () => {
  const page = (outlet: string, time: string) =>
    cards("Main", ...LABELS, outlet, time, `- ${outlet}`, "Goats");
  expect(page("o".repeat(100), "t".repeat(40))).toHaveLength(1);
  expect(page("o".repeat(101), "t".repeat(40))).toEqual([]);
  expect(page("o".repeat(100), "t".repeat(41))).toEqual([]);
});
