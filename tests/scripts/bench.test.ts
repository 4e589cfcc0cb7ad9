import { expect, test } from "vitest";
import {
  type Corpus,
  inventCapture,
  OWN_SENTENCES,
  TEMPLATES,
} from "../../scripts/bench/invented-corpora.ts";
import { toMarkdown, toText } from "../../scripts/bench/result.ts";
import { readCapture } from "../../src/reader/read-capture.ts";

/** The number of articles in which each sentence occurs, among the first thousand of a corpus. */
function occurrences({ article }: Corpus): number[] {
  const counts = new Map<string, number>();
  for (let n = 0; n < 1_000; n++) {
    for (const sentence of new Set(article(n, 800).body)) {
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
  }
  return [...counts.values()];
}

test("a sentence occurs in one article of one corpus, and in about 200 of the other", () => {
  expect(new Set(occurrences(OWN_SENTENCES))).toEqual(new Set([1]));
  // About ten sentences in five forms each. The last ones occur less often, in articles with short sentences.
  const shared = occurrences(TEMPLATES).toSorted((a, b) => b - a);
  expect(shared.length).toBeLessThanOrEqual(12 * 5);
  const [most = 0, fortieth = 0] = [shared[0], shared[39]];
  expect(most).toBeLessThanOrEqual(240);
  expect(fortieth).toBeGreaterThanOrEqual(160);
});

test.each([OWN_SENTENCES, TEMPLATES])(
  "a capture of $texts is read as the articles in it",
  (corpus) => {
    const { bytes, context } = inventCapture(corpus, 7, { articles: 3, characters: 500 });
    const { sightings, problems } = readCapture(bytes, context);
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
  },
);

const RESULT = {
  title: "Goats",
  columns: ["", "legs", "limit"],
  rows: [
    ["one goat", "4", "≤ 4"],
    ["three", "12", "≤ 12"],
  ],
  note: "Counted twice.",
};

test("a result is formatted as a table for Markdown and for a terminal", () => {
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
