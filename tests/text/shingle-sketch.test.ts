import fc from "fast-check";
import { expect, test } from "vitest";
import { sketchBody, splitArticle } from "../../src/article/article-words.ts";
import { hash32 } from "../../src/text/hashes.ts";
import {
  estimateSimilarity,
  packHashes,
  sketchWords,
  smallestRunHashes,
  unpackHashes,
} from "../../src/text/shingle-sketch.ts";

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `w${from + i}`);

test("a sketch has the 64 smallest hashes, ascending, and counts all shingles", () => {
  const { hashes, shingles } = sketchWords(numbered(0, 500));
  expect(shingles).toBe(498);
  expect(hashes).toHaveLength(64);
  expect(hashes.every((hash, i) => i === 0 || hash > (hashes[i - 1] ?? 0))).toBe(true);
});

test("fewer than three words are one shingle, none are none", () => {
  expect(sketchWords(["rain"]).shingles).toBe(1);
  expect(sketchWords(["rain", "fell"]).shingles).toBe(1);
  expect(sketchWords([])).toEqual({ hashes: [], shingles: 0 });
});

test("repeats count once, and each shingle of a long text counts", () => {
  expect(sketchWords(Array.from({ length: 9_000 }, () => "rain")).shingles).toBe(1);
  const { shingles } = sketchWords(numbered(0, 60_002));
  expect(Math.abs(shingles / 60_000 - 1)).toBeLessThan(0.001);
});

test("the similarity of short texts is exact, of long ones within three standard errors", () => {
  const short = estimateSimilarity(sketchWords(numbered(0, 42)), sketchWords(numbered(20, 62)));
  expect(short.jaccard).toBeCloseTo(20 / 60, 10);
  expect(short.containment).toBeCloseTo(20 / 40, 10);
  const long = estimateSimilarity(sketchWords(numbered(0, 902)), sketchWords(numbered(100, 1_002)));
  expect(Math.abs(long.jaccard - 0.8)).toBeLessThan(0.15);
});

test("texts without words are not similar to any text", () => {
  const nothing = { jaccard: 0, containment: 0 };
  expect(estimateSimilarity(sketchWords([]), sketchWords([]))).toEqual(nothing);
  expect(estimateSimilarity(sketchWords([]), sketchWords(["rain"]))).toEqual(nothing);
});

test("hashes come back from their packing, which takes 344 characters for 64", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (hashes) => {
      expect(unpackHashes(packHashes(hashes))).toEqual(hashes);
    }),
  );
  expect(packHashes(sketchWords(numbered(0, 500)).hashes)).toHaveLength(344);
});

/** The least runs of five words, none of which tells the text unless it is in `telling`. */
function runsOf(words: readonly string[], telling: readonly string[] = [], count = 4): number[] {
  const tells = Uint8Array.from(words, (word) => Number(telling.includes(word)));
  return smallestRunHashes(Uint32Array.from(words, hash32), tells, { length: 5, count });
}

test("the least runs of words are ascending, each once, and fewer words are one run", () => {
  const least = runsOf(numbered(0, 300));
  expect(least).toHaveLength(4);
  expect(least).toEqual(least.toSorted((a, b) => a - b));
  expect(runsOf(["a", "b"])).toHaveLength(1);
  expect(runsOf([])).toEqual([]);
  expect(runsOf(Array<string>(50).fill("again"))).toHaveLength(1);
});

test("a run that is distinctive in only one position is returned once", () => {
  const words = numbered(0, 5);
  const hashes = Uint32Array.from([...words, "between", ...words], hash32);
  const tells = new Uint8Array(11);
  tells[0] = 1;
  expect(smallestRunHashes(hashes.slice(0, 5), tells, { length: 5, count: 4 })).toHaveLength(1);
  expect(smallestRunHashes(hashes, tells, { length: 5, count: 11 })).toHaveLength(6);
});

test("runs with two distinctive words come first, then those with one, then the rest", () => {
  const words = numbered(0, 24);
  const run = (from: number) => runsOf(numbered(from, from + 5))[0] ?? 0;
  const runs = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => run(from + i)).toSorted((a, b) => a - b);
  // A run has both from word 8 to 10, one of them from 6 and 7, or 11 and 12.
  const one = [...runs(6, 8), ...runs(11, 13)].toSorted((a, b) => a - b);
  const none = [...runs(0, 6), ...runs(13, 20)].toSorted((a, b) => a - b);
  const all = [...runs(8, 11), ...one, ...none];
  expect(runsOf(words, ["w10", "w12"], 24)).toEqual(all);
  expect(runsOf(words, ["w10", "w12"])).toEqual(all.slice(0, 4));
});

test("a number is distinctive, and so is a capital that does not begin a sentence or quotation", () => {
  const body = [
    { type: "paragraph", text: 'On Monday 3 boats left Aldmoor. They said: "Rain in Berrick."' },
    { type: "paragraph", text: "Boats of U.S. make" },
  ] as const;
  const words = splitArticle({ title: "Aldmoor", body: [...body] });
  const telling = words.texts.flat().filter((_, i) => sketchBody(words).isDistinctive[i] === 1);
  expect(telling.map(({ text }) => text)).toEqual(["Monday", "3", "Aldmoor", "Berrick", "US"]);
});
