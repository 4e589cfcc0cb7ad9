import { expect, test } from "vitest";
import {
  type Corpus,
  inventCapture,
  OWN_SENTENCES,
  TEMPLATES,
} from "../../scripts/bench/invent.ts";
import { toMarkdown, toText } from "../../scripts/bench/result.ts";
import { readCapture } from "../../src/reader/read-capture.ts";

/** In how many of a corpus's first thousand articles each of their sentences occurs. */
function occurrences({ article }: Corpus): number[] {
  const counts = new Map<string, number>();
  for (let n = 0; n < 1_000; n++) {
    for (const sentence of new Set(article(n, 800).body)) {
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
  }
  return [...counts.values()];
}

test("in one corpus no sentence occurs in two articles, in the other each in some 200", () => {
  expect(new Set(occurrences(OWN_SENTENCES))).toEqual(new Set([1]));
  // Ten sentences or so in five forms each; the last ones are only in articles whose others are short.
  const shared = occurrences(TEMPLATES).toSorted((a, b) => b - a);
  expect(shared.length).toBeLessThanOrEqual(12 * 5);
  const [most = 0, fortieth = 0] = [shared[0], shared[39]];
  expect(most).toBeLessThanOrEqual(240);
  expect(fortieth).toBeGreaterThanOrEqual(160);
});

test.each([OWN_SENTENCES, TEMPLATES])("a capture of $texts is read as its articles", (corpus) => {
  const { text, ...context } = inventCapture(corpus, 7, { articles: 3, characters: 500 });
  const { sightings, problems } = readCapture(new TextEncoder().encode(text), context);
  const written = [7, 8, 9].map((n) => corpus.article(n, 500));
  expect(problems).toEqual([]);
  expect(sightings.map(({ title }) => title)).toEqual(written.map(({ title }) => title));
  expect(sightings.map(({ source }) => source)).toEqual([
    null,
    ...written.slice(1).map(({ outlet }) => outlet),
  ]);
  expect(sightings.map(({ body }) => body.map((block) => block.text).join(" "))).toEqual(
    written.map(({ body }) => body.join(" ")),
  );
});

const RESULT = {
  title: "Goats",
  columns: ["", "legs", "limit"],
  rows: [
    ["one goat", "4", "≤ 4"],
    ["three", "12", "≤ 12"],
  ],
  note: "Counted twice.",
};

test("a result is a table for Markdown, and one for a terminal", () => {
  expect(toMarkdown(RESULT)).toBe(`## Goats

Counted twice.

|  | legs | limit |
| --- | --: | --: |
| one goat | 4 | ≤ 4 |
| three | 12 | ≤ 12 |`);
  expect(toText(RESULT)).toBe(`
Goats
Counted twice.
           legs   limit
one goat      4     ≤ 4
three        12    ≤ 12`);
});
