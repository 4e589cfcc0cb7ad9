import { expect, test } from "vitest";
import { DERIVATION } from "../../src/reader/derivation.ts";
import { explainCapture, readCapture } from "../../src/reader/read-capture.ts";
import { bytesOf, CONTEXT, read, sliceOf } from "./decoded.ts";
import { BOM } from "./encodings.ts";
import { LABELS } from "./labels.ts";

/** Codes of the problems, and how many sightings there are beside them. */
function outcome(...lines: readonly string[]) {
  const { problems, sightings } = read(...lines);
  return [...problems.map(({ code }) => code), sightings.length];
}

const URL = "https://www.daily8.com/en/article/00f4e69a131927adc358e6fb8ba2da1b";

test("a page is read with its layout, its language and what is known beside it", () => {
  const bytes = bytesOf(["Bridge reopens", "It is open to all.", ...LABELS.en].join("\n"));
  const { sightings, ...head } = readCapture(bytes, { ...CONTEXT, url: URL });
  expect(head).toEqual({
    capture: "a.txt",
    capturedAt: "2025-08-01T12:00:00Z",
    url: URL,
    readerVersion: DERIVATION,
    layout: "article",
    language: "en",
    problems: [],
  });
  expect(sightings.map(({ role, title }) => [role, title])).toEqual([["main", "Bridge reopens"]]);
});

test("times are read from the time of the capture, and wait where that is unknown", () => {
  const cards = "X\na day ago\n- X\nGoats\nX\n03-05-2025\n- X\nSheep";
  const page = bytesOf(["Main", ...LABELS.en, cards].join("\n"));
  const intervals = (capturedAt: string | null) =>
    readCapture(page, { ...CONTEXT, capturedAt }).sightings.map(({ published }) => [
      published?.text,
      published?.earliest,
      published?.latest,
    ]);
  const day = ["03-05-2025", "2025-05-02T10:00:00.000Z", "2025-05-04T12:00:00.000Z"];
  expect(intervals("2025-08-01T12:00:00Z")).toEqual([
    [null, null, "2025-08-01T12:00:00.000Z"],
    ["a day ago", "2025-07-31T00:00:00.000Z", "2025-07-31T14:30:00.000Z"],
    day,
  ]);
  const none = [undefined, undefined, undefined];
  expect(intervals(null)).toEqual([none, ["a day ago", null, null], day]);
});

test("a capture time that is invalid counts as unknown", () => {
  const reading = readCapture(bytesOf("x"), { ...CONTEXT, capturedAt: "rubbish" });
  expect(reading.capturedAt).toBeNull();
});

test.each([
  ["empty", bytesOf(BOM)],
  ["empty", bytesOf(" \t\r\n\u00A0\n\u200B")],
  ["binary", Uint8Array.of(0x61, 0x00, 0x62)],
  ["encoding", Uint8Array.of(0xff)],
  ["markup", bytesOf("\n<html lang=en>\n<p>The bridge is open.")],
])("what can't be read is a row with the problem %j and no sighting", (code, bytes) => {
  const { problems, ...reading } = readCapture(bytes, CONTEXT);
  expect(reading).toEqual({
    capture: "a.txt",
    capturedAt: "2025-08-01T12:00:00Z",
    url: null,
    layout: null,
    language: null,
    readerVersion: DERIVATION,
    sightings: [],
  });
  expect(problems.map((problem) => [problem.code, /^[A-Z].+\.$/.test(problem.detail)])).toEqual([
    [code, true],
  ]);
  const nothing = { setAside: [], repairs: [], flags: [] };
  expect(explainCapture(bytes, CONTEXT).explanation).toEqual(nothing);
});

test("a page without main title still gives its cards, and says what is missing", () => {
  const { layout, problems, sightings } = read(...LABELS.en, "X", "a day ago", "- X", "Goats");
  expect(layout).toBe("article");
  expect(problems).toEqual([
    {
      code: "no-title",
      detail: "The page has no line before the site's own; a title was expected there.",
    },
  ]);
  expect(sightings.map(({ role, position, title }) => [role, position, title])).toEqual([
    ["card", 0, "Goats"],
  ]);
});

test("a page with neither title nor card is rejected", () => {
  expect(outcome(...LABELS.en)).toEqual(["no-title", 0]);
  expect(outcome(...LABELS.en, "Stray")).toEqual(["no-title", "unread", 0]);
  expect(read(...LABELS.en).layout).toBeNull();
});

test("lines before the first card that belong to none are counted", () => {
  const { problems, sightings } = read(
    "Main",
    ...LABELS.en,
    "Stray\nMore\nX\na day ago\n- X\nGoats",
  );
  expect(sightings.map(({ title }) => title)).toEqual(["Main", "Goats"]);
  expect(problems.map(({ code, detail }) => [code, detail.startsWith("2 lines ")])).toEqual([
    ["unread", true],
  ]);
});

test("a card without headline is named, and the cards around it are read", () => {
  const cards = "É\na day ago\n- É\nX\n2 hours ago\n- X\nGoats\nY\n2 hours ago\n- Y";
  const { problems, sightings } = read("Main", ...LABELS.en, cards);
  expect(sightings.map(({ position, title }) => [position, title])).toEqual([
    [0, "Main"],
    [1, "Goats"],
  ]);
  expect(problems.map(({ code, detail }) => [code, /"([^"]*)"/.exec(detail)?.[1]])).toEqual([
    ["card-without-title", "É"],
    ["card-without-title", "Y"],
  ]);
});

test("what is set aside of each sighting is in page order, and its bytes are the text", () => {
  const page = [
    "Réouverture",
    "By Anna Berg",
    "réouverture.",
    "It is open to all – at last.",
    "• a lamp",
    "<b>",
    "Advertisement",
    "All came. (Yonhap)",
    ...LABELS.en,
    "The Bugle",
    "a day ago",
    "- The Bugle",
    "Goats",
    "Goats",
    "They came to town. Share this article. All ate. /TASS/",
  ];
  const bytes = bytesOf(page.join("\n"));
  const { reading, explanation } = explainCapture(bytes, CONTEXT);
  expect(
    reading.sightings.map(({ setAside }) =>
      setAside.map(({ span, why }) => `${why}: ${sliceOf(bytes, span)}`),
    ),
  ).toEqual([
    [
      "byline: By Anna Berg",
      "repeated title: réouverture.",
      "list mark: •",
      "markup: <b>",
      "advertisement: Advertisement",
      "sign-off: (Yonhap)",
    ],
    ["repeated title: Goats", "page control: Share this article.", "sign-off: /TASS/"],
  ]);
  expect(
    explanation.setAside
      .map(({ span, text, why }) => [span, text, why])
      .toSorted(([a = []], [b = []]) => Number(a[0]) - Number(b[0])),
  ).toEqual(
    reading.sightings
      .flatMap(({ setAside }) => setAside)
      .map(({ span, why }) => [span, sliceOf(bytes, span), why]),
  );
});

test("a block's text differs from its bytes by what is repaired, and the repair is recorded", () => {
  const page = ["Bridge", "It is Riverton 's bridge.", "All came."];
  const bytes = bytesOf(page.join("\n"));
  const { reading, explanation } = explainCapture(bytes, CONTEXT);
  expect(reading.sightings[0]?.body.map(({ text }) => text)).toEqual([
    "It is Riverton's bridge.",
    "All came.",
  ]);
  expect(explanation.repairs).toEqual([
    { span: [7, 32], text: "It is Riverton 's bridge.", as: "It is Riverton's bridge." },
  ]);
});
