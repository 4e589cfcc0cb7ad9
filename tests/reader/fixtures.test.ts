import { expect, test } from "vitest";
import { loadFixtures, textOf, toExpectation } from "../../scripts/fixtures.ts";
import type { Span } from "../../src/reader/capture-reading.ts";
import { readCapture } from "../../src/reader/read-capture.ts";

const fixtures = await loadFixtures();

test.each(fixtures)("$name is read as expected", ({ bytes, context, expected }) => {
  expect(toExpectation(bytes, readCapture(bytes, context))).toEqual(expected);
});

test("there are 116 captures, twelve or thirteen of each layout and language", () => {
  const counts = new Map<string, number>();
  for (const { cell } of fixtures) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    "article-ar": 12,
    "article-en": 13,
    "article-with-images-ar": 12,
    "article-with-images-en": 13,
    "bare-ar": 12,
    "bare-en": 12,
    "hashtag-listing-ar": 12,
    "hashtag-listing-en": 12,
    hostile: 8,
    rejected: 10,
  });
});

/** What repairs, joined lines and removals leave alone. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

test.each(fixtures)("every span of $name lies where its text stands", ({ bytes, context }) => {
  const textAt = textOf(bytes);
  const isWithin = ([from, to]: Span, [least, most]: Span) =>
    least <= from && from < to && to <= most;
  for (const sighting of readCapture(bytes, context).sightings) {
    const { title, source, published, body, setAside, span, spans } = sighting;
    expect(isWithin(span, [0, bytes.length])).toBe(true);
    expect(lettersOf(textAt(spans.title))).toBe(lettersOf(title));
    if (spans.source) expect(textAt(spans.source)).toBe(source);
    if (spans.published) expect(textAt(spans.published)).toBe(published?.text);
    for (const part of [...body, ...setAside]) expect(isWithin(part.span, span)).toBe(true);
    for (const block of body) {
      const words = block.text.split(/\s+/).map(lettersOf).filter(Boolean);
      const letters = lettersOf(textAt(block.span));
      expect(letters.startsWith(words.at(0) ?? "")).toBe(true);
      expect(letters.endsWith(words.at(-1) ?? "")).toBe(true);
    }
  }
});
