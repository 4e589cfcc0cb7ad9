import { expect, test } from "vitest";
import { readCapture } from "../../src/reader/read-capture.ts";
import { bytesOf, CONTEXT } from "./decoded.ts";
import { LABELS } from "./labels.ts";

test("what a page says of its main article precedes what is supplied with it", () => {
  const supplied = { source: "The Herald", publishedAt: "2025-07-31T08:00:00Z" };
  const outlets = (...lines: readonly string[]) => {
    const context = { ...CONTEXT, ...supplied };
    const { sightings } = readCapture(bytesOf(lines.join("\n")), context);
    return sightings.map(({ source, published, spans }) => [
      source,
      published?.text,
      published?.basis,
      spans.source,
      spans.published,
    ]);
  };
  const title = ["logo", "Bridge reopens", "", "Bridge reopens", ""];
  const body = ["The bridge is open.", "Orange background", "", ...LABELS.en];
  expect(outlets(...title, "The Bugle3 hours ago", ...body)).toEqual([
    ["The Bugle", "3 hours ago", "relative", [37, 46], [46, 57]],
  ]);
  expect(outlets(...title, ...body)).toEqual([
    ["The Herald", null, "metadata", undefined, undefined],
  ]);
});

const SUPPLIED = {
  source: "The Herald",
  byline: "By Zoë Berg",
  category: "World",
  tags: ["#glass bridge", "EU", "الجسر الزجاجي", "#"],
  standfirst: "Trains cross again.",
  modifiedAt: "2025-08-01T11:00:00.000Z",
  image: "https://herald.example/a.jpg",
};

function readWith(context: object, ...lines: readonly string[]) {
  return readCapture(bytesOf(lines.join("\n")), { ...CONTEXT, ...context });
}

test("what only the context states of the main article has the basis metadata", () => {
  const [main, ...cards] = readWith(SUPPLIED, "Bridge", "", "It is open.").sightings;
  const hashtags = ["GlassBridge", "EU", "الجسر-الزجاجي"];
  const { tags: _, ...fields } = { ...SUPPLIED, byline: "Zoë Berg", hashtags };
  const bases = Object.fromEntries(Object.keys(fields).map((name) => [name, "metadata"]));
  expect(main).toMatchObject({ ...fields, bases });
  expect(cards).toEqual([]);
});

test("a card has nothing of the context, and a main article keeps its own author", () => {
  const card = ["- The Bugle", "Ferry sails", "It sails."];
  const page = ["Bridge", "By Ines Harrow", "It is open.", ...LABELS.en, "The Bugle", "a day ago"];
  const [main, ferry] = readWith(SUPPLIED, ...page, ...card).sightings;
  expect(main).toMatchObject({ byline: "Ines Harrow", category: "World" });
  expect(main?.bases).not.toHaveProperty("byline");
  expect(ferry).toMatchObject({ title: "Ferry sails", category: null, hashtags: [], byline: null });
  expect(ferry).not.toHaveProperty("bases");
});

test("an author that is the outlet is none", () => {
  const { sightings } = readWith({ source: "L'Écho", byline: "l’echo" }, "Bridge", "It is open.");
  expect(sightings).toMatchObject([{ byline: null, bases: { source: "metadata" } }]);
});

test.each([
  ["en-GB", ["Kwilu", "Bandundu Masi"], "en", { language: "metadata" }],
  ["en", ["Le pont est ouvert", "Les trains de la ville sont là pour tous."], "fr", undefined],
])(
  "the language %s counts only where the text does not identify one",
  (language, lines, found, bases) => {
    const reading = readWith({ language }, ...lines);
    expect([reading.language, reading.sightings[0]?.bases]).toEqual([found, bases]);
  },
);

test.each([
  ["2021-03-08T20:46:00-05:00", "2021-03-09T01:46:00.000Z", "2021-03-08T20:46:00-05:00"],
  ["2021-03-08T20:46:00+01:00", "2021-03-08T19:46:00.000Z", null],
])("the time %s is kept as it was written if that is another day", (publishedAt, instant, text) => {
  expect(readWith({ publishedAt }, "Bridge").sightings[0]?.published).toMatchObject({
    text,
    earliest: instant,
    latest: instant,
  });
});
