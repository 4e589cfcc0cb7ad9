import { expect, test } from "vitest";
import { BY_THE_CAPTURE, blockTypes, read } from "../decoded.ts";
import { LABELS } from "../labels.ts";

/** This layout never says these. */
const SILENT = { category: null, hashtags: [], dateline: null, agency: null, byline: null };
const THREE = ["Comments", "No comments yet...", "Related Articles"];

/** What the cards of a page are, without where they lie. */
function cards(...lines: readonly string[]) {
  return read(...lines)
    .sightings.filter(({ role }) => role === "card")
    .map(({ source, title, published, body }) => [
      source,
      published?.text,
      title,
      ...body.map(({ text }) => text),
    ]);
}

test("the main article is the lines before the site's own", () => {
  expect(read("", "Bridge reopens", "It is open.", "All crossed.", ...THREE)).toMatchObject({
    layout: "article",
    sightings: [
      {
        role: "main",
        position: 0,
        title: "Bridge reopens",
        source: null,
        ...SILENT,
        published: BY_THE_CAPTURE,
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
  expect(read("Main", ...THREE, ...triplet, "Goats return", "They came.").sightings[1]).toEqual({
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
    setAside: [],
    flags: [],
    span: [50, 106],
    spans: { title: [83, 95], source: [50, 59], published: [60, 70] },
  });
});

test.each([0, 1, 2])("%i blank lines before each triplet make the same cards", (blanks) => {
  const gap = Array.from({ length: blanks }, () => "");
  expect(
    cards(
      "Main",
      "It is open.",
      ...LABELS.en,
      ...gap,
      "The Bugle",
      "2 hours ago",
      "- The Bugle",
      "Goats return",
      "They came.",
      ...gap,
      "News24",
      "19-07-2025",
      "- News24",
      "Lamps lit",
      "At six.",
    ),
  ).toEqual([
    ["The Bugle", "2 hours ago", "Goats return", "They came."],
    ["News24", "19-07-2025", "Lamps lit", "At six."],
  ]);
});

test("cards in Arabic have their outlets in either script", () => {
  expect(
    cards(
      "جسر يفتح أبوابه",
      "قال المجلس إن الجسر مفتوح.",
      ...LABELS.ar,
      "صوت الميناء",
      "منذ 3 ساعات",
      "- صوت الميناء",
      "قارب يعود",
      "عاد القارب. وقال صاحبه نعم.",
      "Marsa Post",
      "٠٣-٠٥-٢٠٢٥",
      "- Marsa Post",
      "قطار جديد",
      "وصل القطار.",
    ),
  ).toEqual([
    ["صوت الميناء", "منذ 3 ساعات", "قارب يعود", "عاد القارب. وقال صاحبه نعم."],
    ["Marsa Post", "٠٣-٠٥-٢٠٢٥", "قطار جديد", "وصل القطار."],
  ]);
});

test("carriage returns change no card", () => {
  const page = ["Main", ...THREE, "The Bugle", "a day ago", "- The Bugle", "Goats", "They came."];
  expect(cards(...page.map((line) => `${line}\r`))).toEqual(cards(...page));
  expect(cards(...page)).toEqual([["The Bugle", "a day ago", "Goats", "They came."]]);
});

test("a card without body may be followed at once by the next card", () => {
  const { sightings } = read(
    "Main",
    ...THREE,
    "The Bugle",
    "2 hours ago",
    "- The Bugle",
    "Goats return",
    "News24",
    "a day ago",
    "- News24",
    "Lamps lit",
    "At six.",
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
      "Main",
      ...THREE,
      "News24",
      "2 hours ago",
      "- News24",
      "The Bugle",
      "The Bugle",
      "a day ago",
      "- The Bugle",
      "Lamps lit",
    ),
  ).toEqual([
    ["News24", "2 hours ago", "The Bugle"],
    ["The Bugle", "a day ago", "Lamps lit"],
  ]);
});

test("a line behind a dash is not a card without its outlet and time before it", () => {
  const card = [
    "The Bugle",
    "2 hours ago",
    "- The Bugle",
    "What to bring",
    "A lamp.",
    "- The Bugle.",
  ];
  expect(cards("Main", ...THREE, ...card)).toHaveLength(1);
});

test.each([
  ["its time", ["The Bugle", "- The Bugle"], ["The Bugle", null]],
  ["its outlet", ["2 hours ago", "- The Bugle"], ["The Bugle", "2 hours ago"]],
  ["its mark", ["The Bugle", "2 hours ago"], ["The Bugle", "2 hours ago"]],
  ["its outlet and its mark", ["2 hours ago"], [null, "2 hours ago"]],
])("a card without %s is a card, the first and the second", (_, head, said) => {
  const card = [...head, "Goats return", "They came."];
  const whole = ["News24", "a day ago", "- News24", "Lamps lit", "At six."];
  const others = ["News24", "a day ago", "Lamps lit", "At six."];
  expect(cards("Main", ...THREE, ...card, ...whole)).toEqual([
    [...said, "Goats return", "They came."],
    others,
  ]);
  expect(cards("Main", ...THREE, ...whole, ...card)).toEqual([
    others,
    [...said, "Goats return", "They came."],
  ]);
});

test("an outlet's mark is not an outlet of the lines after it", () => {
  const card = ["X", "a day ago", "- X", "a day ago", "- - X", "They came."];
  expect(cards("Main", ...THREE, ...card).map(([source, , title]) => [source, title])).toEqual([
    ["X", "a day ago"],
  ]);
});

test("a list of the main article is a list, whatever triplets follow", () => {
  const card = ["The Bugle", "2 hours ago", "- The Bugle", "Goats return"];
  const [main] = read(
    "What to bring",
    "You will need:",
    "- a lamp",
    "- oil",
    ...THREE,
    ...card,
  ).sightings;
  expect(blockTypes(main?.body ?? [])).toEqual([
    "paragraph: You will need:",
    "list-item: a lamp",
    "list-item: oil",
  ]);
});

test("a triplet in the main article is not a card", () => {
  const { sightings } = read("Main", "X", "2 hours ago", "- X", "More.", ...LABELS.en);
  expect(sightings.map(({ role, title }) => [role, title])).toEqual([["main", "Main"]]);
});

test("cards need no label `Related Articles` before them", () => {
  expect(
    cards(
      "Main",
      "Try Our AI Features",
      "Comments",
      "No comments yet...",
      "The Bugle",
      "a day ago",
      "- The Bugle",
      "Goats return",
    ),
  ).toEqual([["The Bugle", "a day ago", "Goats return"]]);
});

test("a time in unknown words is kept and not interpreted", () => {
  const triplet = ["The Bugle", "a fortnight ago", "- The Bugle"];
  const [, card] = read("Main", ...THREE, ...triplet, "Goats").sightings;
  expect(card?.published).toEqual({
    text: "a fortnight ago",
    earliest: null,
    latest: null,
    precision: "unknown",
    basis: "unknown",
  });
});

test.each(["THE BUGLE", "Riverton Bugle", "bugle.com", "البوق"])(
  "an outlet may be written otherwise behind its mark: %j",
  (again) => {
    const first = ["The Herald", "a day ago", "- The Herald", "School opens", "It is new."];
    const second = ["The Bugle", "2 hours ago", `- ${again}`, "Bridge opens", "It is open."];
    expect(cards("Main", "It rained.", ...THREE, ...first, ...second)).toEqual([
      ["The Herald", "a day ago", "School opens", "It is new."],
      ["The Bugle", "2 hours ago", "Bridge opens", "It is open."],
    ]);
  },
);

test("a text before a card without its outlet's line is not an outlet", () => {
  const first = [
    "The Herald",
    "a day ago",
    "- The Herald",
    "School opens",
    "It is new and it will",
  ];
  const second = ["2 hours ago", "- The Bugle", "Bridge opens", "It is open."];
  expect(cards("Main", "It rained.", ...THREE, ...first, ...second)).toEqual([
    ["The Herald", "a day ago", "School opens", "It is new and it will"],
    ["The Bugle", "2 hours ago", "Bridge opens", "It is open."],
  ]);
});
