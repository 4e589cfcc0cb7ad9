import fc from "fast-check";
import { expect, test } from "vitest";
import {
  leastRuns,
  likeness,
  packHashes,
  sketchOf,
  unpackHashes,
} from "../../src/article/sketch.ts";

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `w${from + i}`);

test("a sketch has the 64 smallest hashes, ascending, and counts all shingles", () => {
  const { hashes, shingles } = sketchOf(numbered(0, 500));
  expect(shingles).toBe(498);
  expect(hashes).toHaveLength(64);
  expect(hashes.every((hash, i) => i === 0 || hash > (hashes[i - 1] ?? 0))).toBe(true);
});

test("fewer than three words are one shingle, none are none", () => {
  expect(sketchOf(["rain"]).shingles).toBe(1);
  expect(sketchOf(["rain", "fell"]).shingles).toBe(1);
  expect(sketchOf([])).toEqual({ hashes: [], shingles: 0 });
});

test("repeats count once, and the number of a long text's shingles is estimated within a tenth", () => {
  expect(sketchOf(Array.from({ length: 9_000 }, () => "rain")).shingles).toBe(1);
  const { shingles } = sketchOf(numbered(0, 60_002));
  expect(Math.abs(shingles / 60_000 - 1)).toBeLessThan(0.1);
});

test("short texts' likeness is exact, long ones' within three standard errors", () => {
  const short = likeness(sketchOf(numbered(0, 42)), sketchOf(numbered(20, 62)));
  expect(short.jaccard).toBeCloseTo(20 / 60, 10);
  expect(short.containment).toBeCloseTo(20 / 40, 10);
  const long = likeness(sketchOf(numbered(0, 902)), sketchOf(numbered(100, 1_002)));
  expect(Math.abs(long.jaccard - 0.8)).toBeLessThan(0.15);
});

test("texts without words are like nothing", () => {
  const nothing = { jaccard: 0, containment: 0 };
  expect(likeness(sketchOf([]), sketchOf([]))).toEqual(nothing);
  expect(likeness(sketchOf([]), sketchOf(["rain"]))).toEqual(nothing);
});

test("hashes come back from their packing, which takes 344 characters for 64", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (hashes) => {
      expect(unpackHashes(packHashes(hashes))).toEqual(hashes);
    }),
  );
  expect(packHashes(sketchOf(numbered(0, 500)).hashes)).toHaveLength(344);
});

test("the least runs of words are ascending, each once, and fewer words are one run", () => {
  const least = leastRuns(numbered(0, 300), 5, 4);
  expect(least).toHaveLength(4);
  expect(least).toEqual(least.toSorted((a, b) => a - b));
  expect(leastRuns(["a", "b"], 5, 4)).toHaveLength(1);
  expect(leastRuns([], 5, 4)).toEqual([]);
  expect(leastRuns(Array<string>(50).fill("again"), 5, 4)).toHaveLength(1);
});

test("a text that is edited in one place keeps most of its least runs", () => {
  const words = numbered(0, 300);
  const edited = words.with(150, "edited");
  const kept = leastRuns(words, 5, 4).filter((run) => leastRuns(edited, 5, 4).includes(run));
  expect(kept.length).toBeGreaterThanOrEqual(3);
});
