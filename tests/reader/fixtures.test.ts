import { expect, test } from "vitest";
import { loadFixtures, textOf, toExpectation } from "../../scripts/fixtures.ts";
import type { Span } from "../../src/reader/capture-reading.ts";
import { readCapture } from "../../src/reader/read-capture.ts";

const fixtures = await loadFixtures();

test.each(fixtures)("$name is read as expected", ({ bytes, context, expected }) => {
  expect(toExpectation(bytes, readCapture(bytes, context))).toEqual(expected);
});

test("there are captures of each layout in English and in Arabic, hostile ones and rejected ones", () => {
  const layouts = ["article", "article-with-images", "bare", "hashtag-listing"];
  const cells = [...layouts.flatMap((name) => [`${name}-ar`, `${name}-en`]), "hostile", "rejected"];
  const fewer = cells.filter((name) => fixtures.filter(({ cell }) => cell === name).length < 8);
  expect(fewer).toEqual([]);
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
