import { expect, test } from "vitest";
import { READER_VERSION, readCapture } from "../../src/capture/read.ts";
import { bytesOf } from "./decoded.ts";

const CONTEXT = { name: "a.txt", capturedAt: "2025-08-01T12:00:00Z", url: "https://a.example/1" };
const LABELS = ["Comments", "No comments yet...", "Related Articles"];

function read(...lines: readonly string[]) {
  return readCapture(bytesOf(lines.join("\n")), CONTEXT);
}

/** Codes of the problems, and how many sightings there are beside them. */
function outcome(...lines: readonly string[]) {
  const { problems, sightings } = read(...lines);
  return [...problems.map(({ code }) => code), sightings.length];
}

test("a page in layout article is read with its language and what is known beside it", () => {
  const { sightings, ...head } = read("Bridge reopens", "It is open.", ...LABELS);
  expect(head).toEqual({
    capture: "a.txt",
    capturedAt: "2025-08-01T12:00:00Z",
    url: "https://a.example/1",
    readerVersion: READER_VERSION,
    layout: "article",
    language: "en",
    problems: [],
  });
  expect(sightings.map(({ role, title }) => [role, title])).toEqual([["main", "Bridge reopens"]]);
});

test("times are read from the time of the capture", () => {
  const { sightings } = read("Main", ...LABELS, "X", "a day ago", "- X", "Goats");
  expect(sightings[1]?.published).toEqual({
    text: "a day ago",
    earliest: "2025-07-31T00:00:00.000Z",
    latest: "2025-07-31T14:30:00.000Z",
    precision: "day",
    basis: "relative",
  });
});

test("a capture that is no text is rejected with the reason, and keeps its name", () => {
  expect(readCapture(Uint8Array.of(0xff), CONTEXT)).toEqual({
    capture: "a.txt",
    capturedAt: "2025-08-01T12:00:00Z",
    url: "https://a.example/1",
    readerVersion: READER_VERSION,
    layout: null,
    language: null,
    sightings: [],
    problems: [
      {
        code: "encoding",
        detail: "The capture is not valid UTF-8. Save it as UTF-8 and put it again.",
      },
    ],
  });
});

test.each([
  ["an article with images", ["logo", "Goats", "", "Goats", "", "X3 hours ago", "Yes.", ...LABELS]],
  ["a hashtag listing", ["logo", "#", "", "Latest news with #Goats", "", "Goats", "Goats", "X"]],
  ["a bare article", ["Goats return", "They came at six, the mayor said.", "Why now", "Grass."]],
])("%s is in no layout that is read", (_, lines) => {
  expect(read(...lines)).toMatchObject({
    layout: null,
    language: null,
    sightings: [],
    problems: [
      {
        code: "unknown-layout",
        detail:
          "The page is not in layout `article` in English, the one that this version reads. The capture is kept and will be read again by a version that knows its layout.",
      },
    ],
  });
});

test("an article may speak of its logo on any line but the first", () => {
  expect(outcome("New sign", "logo", ...LABELS)).toEqual([1]);
  expect(outcome("logo", "New sign", ...LABELS)).toEqual(["unknown-layout", 0]);
});

test("a page without main title still gives its cards, and says what is missing", () => {
  const { layout, problems, sightings } = read(...LABELS, "X", "a day ago", "- X", "Goats");
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
  expect(outcome(...LABELS)).toEqual(["no-title", 0]);
  expect(outcome(...LABELS, "Stray")).toEqual(["no-title", "unread", 0]);
  expect(read(...LABELS).layout).toBeNull();
});

test("lines before the first card that belong to none are counted", () => {
  const { problems, sightings } = read(
    ...["Main", ...LABELS, "Stray", "More"],
    ...["X", "a day ago", "- X", "Goats"],
  );
  expect(sightings.map(({ title }) => title)).toEqual(["Main", "Goats"]);
  expect(problems).toEqual([
    {
      code: "unread",
      detail:
        "2 lines after the site's own belong to no card: none has an outlet, a time and the outlet again before it.",
    },
  ]);
});

test("a card without headline is named, and the cards around it are read", () => {
  const { problems, sightings } = read(
    ...["Main", ...LABELS, "É", "a day ago", "- É"],
    ...["X", "2 hours ago", "- X", "Goats", "Y", "2 hours ago", "- Y"],
  );
  expect(sightings.map(({ position, title }) => [position, title])).toEqual([
    [0, "Main"],
    [1, "Goats"],
  ]);
  expect(problems).toEqual([
    { code: "card-without-title", detail: "The card of É at byte 50 has no headline." },
    { code: "card-without-title", detail: "The card of Y at byte 92 has no headline." },
  ]);
});

test("a capture time that is none counts as unknown", () => {
  const reading = readCapture(new TextEncoder().encode("x"), { ...CONTEXT, capturedAt: "rubbish" });
  expect(reading.capturedAt).toBeNull();
});
