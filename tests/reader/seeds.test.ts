import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { explainCapture, readCapture } from "../../src/reader/read-capture.ts";
import { splitSentences } from "../../src/reader/split-sentences.ts";

const ROOT = join(import.meta.dirname, "../..");
const REAL = join(ROOT, "../shared/seeds/000_4639ece3f68d5da3.txt");
const isAbsent = !existsSync(REAL);

function read(path: string) {
  return readCapture(readFileSync(path), { name: "seed", capturedAt: null, url: null });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

// The real capture stays beside the project; a checkout without it can't run these.
test.skipIf(isAbsent)("the real capture is read as its main article and three cards", () => {
  const { sightings, layout, language, problems } = read(REAL);
  expect({ layout, language, problems }).toEqual({
    layout: "article",
    language: "en",
    problems: [],
  });
  expect(sightings.map(({ role, source, published }) => [role, source, published?.text])).toEqual([
    ["main", null, undefined],
    ["card", "Korea Herald", "2 days ago"],
    ["card", "Korea Herald", "3 days ago"],
    ["card", "Korea Herald", "3 days ago"],
  ]);
  expect(sightings.map(({ dateline, agency, flags }) => [dateline, agency, flags])).toEqual([
    [null, null, []],
    [null, null, []],
    ["STOCKHOLM", "AP", []],
    [null, "Yonhap", []],
  ]);
  expect(sightings[3]?.body.some(({ text }) => text.includes("(Yonhap)"))).toBe(false);
});

test.skipIf(isAbsent)(
  "the real main article has 24 blocks, word for word, two of them headings",
  () => {
    const [main] = read(REAL).sightings;
    expect(main?.title).toBe("CGTN: Why does China honor the spirit of resisting aggression?");
    expect(main?.body).toHaveLength(24);
    expect(main?.body.flatMap(({ type, text }) => (type === "heading" ? [text] : []))).toEqual([
      "Staying true to the original aspiration",
      "Drawing strength from the past to build the future",
    ]);
    const lines = readFileSync(REAL, "utf8").split("\n").slice(1, 25);
    expect(sha256(main?.body.map(({ text }) => text).join("\n") ?? "")).toBe(
      sha256(lines.join("\n")),
    );
  },
);

test.skipIf(isAbsent)("the real cards have all their words, the sign-off apart", () => {
  const lines = readFileSync(REAL, "utf8")
    .split("\n")
    .filter((line) => line.length > 1000);
  const cards = read(REAL).sightings.slice(1);
  const texts = cards.map(({ body }) => body.map(({ text }) => text).join(" "));
  expect(texts.map(sha256)).toEqual(lines.map((line) => sha256(line.replace(" (Yonhap)", ""))));
});

test.skipIf(isAbsent)("the real first card has paragraphs that a person would make", () => {
  const [, card] = read(REAL).sightings;
  const texts = card?.body.map(({ text }) => text) ?? [];
  expect(texts.map((text) => splitSentences(text).length)).toEqual([
    1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 1, 1, 2,
  ]);
  expect(Math.max(...texts.map((text) => text.split(" ").length))).toBe(57);
  // Quotations that open as one kind and close as another
  const mixed = texts.filter((text) => /^'.*"$/.test(text) || /^'.*said\. '/.test(text));
  expect(mixed.map((text) => text.slice(0, 12))).toEqual(["'I asked (Ja", "'I've assess"]);
});

test.skipIf(isAbsent)("of the real capture the sign-off alone is set aside", () => {
  const bytes = readFileSync(REAL);
  const { explanation } = explainCapture(bytes, { name: "seed", capturedAt: null, url: null });
  const spans = read(REAL).sightings.map(({ setAside }) => setAside);
  expect(explanation.setAside.map(({ text, why }) => [text, why])).toEqual([
    ["(Yonhap)", "sign-off"],
  ]);
  expect(spans).toEqual([[], [], [], [{ span: explanation.setAside[0]?.span, why: "sign-off" }]]);
  const [from = 0, to = 0] = explanation.setAside[0]?.span ?? [];
  expect(bytes.subarray(from, to).toString()).toBe("(Yonhap)");
});

const SEEDS: Readonly<Record<string, readonly [layout: string, language: string, count: number]>> =
  {
    "boat-cinema.txt": ["article-with-images", "ar", 4],
    "borrowed-ladder.txt": ["article", "en", 5],
    "butter-price.txt": ["article", "en", 5],
    "cup-final.txt": ["article", "en", 4],
    "harbour-bridge.txt": ["article", "en", 4],
    "hill-telescope.txt": ["article", "en", 5],
    "memorial-hall.txt": ["article", "en", 4],
    "night-ferry.txt": ["article", "en", 6],
    "pier-loaf.txt": ["article-with-images", "en", 6],
    "shuttle-diplomacy.txt": ["article", "en", 4],
    "stockholm-talks.txt": ["article", "en", 5],
    "tag-hallowmere.txt": ["hashtag-listing", "en", 6],
    "tag-mint-hill.txt": ["hashtag-listing", "ar", 5],
    "tag-tarn-valley.txt": ["hashtag-listing", "en", 6],
    "thirteenth-stroke.txt": ["article-with-images", "en", 5],
    "tree-library.txt": ["article", "ar", 4],
    "valley-school.txt": ["article", "en", 6],
    "weather-notebooks.txt": ["bare", "en", 1],
  };

test("every capture of seeds/ has an expectation", () => {
  const files = readdirSync(join(ROOT, "seeds")).filter((name) => name.endsWith(".txt"));
  expect(files.sort()).toEqual(Object.keys(SEEDS));
});

test.each(Object.entries(SEEDS))("%s is read without a problem", (name, expected) => {
  const { layout, language, sightings, problems } = read(join(ROOT, "seeds", name));
  expect([layout, language, sightings.length]).toEqual(expected);
  expect(problems).toEqual([]);
  expect(sightings.flatMap(({ flags }) => flags.filter((flag) => flag !== "no-body"))).toEqual([]);
});
