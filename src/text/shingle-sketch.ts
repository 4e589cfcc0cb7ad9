import { hash32, hashPair, mixBits } from "./hashes.ts";

/**
 * A bottom-k sketch (Broder 1997; Thorup 2013, arxiv.org/abs/1303.5479): the 64 smallest hashes of a text's shingles.
 * The overlap of two sketches estimates the overlap of the shingles.
 */
const SKETCH_HASHES = 64;
const SHINGLE_WORDS = 3;

export type ShingleSketch = {
  /** Ascending, without repetition. */
  readonly hashes: readonly number[];
  /** Number of distinct shingles of the text. */
  readonly shingles: number;
};

/** Sketches a list of words. Fewer than three words are one shingle. */
export function sketchWords(words: readonly string[]): ShingleSketch {
  return sketchHashes(Uint32Array.from(words, hash32));
}

/** Sketches a list of word hashes; see `hash32`. */
export function sketchHashes(hashes: Uint32Array): ShingleSketch {
  if (hashes.length === 0) return { hashes: [], shingles: 0 };
  const count = Math.max(1, hashes.length - SHINGLE_WORDS + 1);
  const shingles = new Uint32Array(count).map((_, i) =>
    hashPair(hashPair(hashes[i] ?? 0, hashes[i + 1] ?? 0), hashes[i + 2] ?? 0),
  );
  const distinct = shingles.sort().filter((hash, i) => hash !== shingles[i - 1]);
  return { hashes: [...distinct.subarray(0, SKETCH_HASHES)], shingles: distinct.length };
}

/**
 * Returns the `count` smallest hashes of runs of `length` words, without repetition; shorter texts are one run.
 * `isDistinctive` is 1 for each word that distinguishes the text from others of its template. Runs with two such
 * words come first, then runs with one, then the rest, because runs that are part of a template distinguish none of
 * its texts.
 */
export function smallestRunHashes(
  hashes: Uint32Array,
  isDistinctive: Uint8Array,
  { length, count }: { readonly length: number; readonly count: number },
): number[] {
  const size = Math.min(length, hashes.length);
  if (size === 0) return [];
  /** Each with the order of its kind before its hash. */
  const runs = new Float64Array(hashes.length - size + 1);
  // A rolling hash (Karp and Rabin 1987): constant work per run, whatever its length.
  let [rolling, first, distinctive] = [0, 1, 0];
  for (let i = 0; i < hashes.length; i++) {
    if (i < size - 1) first = Math.imul(first, ROLLING_BASE);
    rolling = (Math.imul(rolling, ROLLING_BASE) + (hashes[i] ?? 0)) | 0;
    distinctive += isDistinctive[i] ?? 0;
    if (i < size - 1) continue;
    const from = i - size + 1;
    runs[from] = (2 - Math.min(distinctive, 2)) * 2 ** 32 + mixBits(rolling);
    rolling = (rolling - Math.imul(hashes[from] ?? 0, first)) | 0;
    distinctive -= isDistinctive[from] ?? 0;
  }
  // A run may occur twice, with and without a distinctive word, since a capital at the start of a
  // sentence is not distinctive.
  return [...new Set(runs.sort().map((run) => run % 2 ** 32))].slice(0, count);
}

/** Odd, so that multiplication loses no bits. */
const ROLLING_BASE = 0x9e3779b1;

/** Returns the shared part of all shingles, and that of the shorter text's minus one standard error: 0 to 1. */
export function estimateSimilarity(a: ShingleSketch, b: ShingleSketch) {
  // The 64 smallest hashes of the union are a fair sample of it. Small texts are compared in full.
  const whole = Math.max(a.shingles, b.shingles) <= SKETCH_HASHES;
  const { sampled, shared } = countShared(
    a.hashes,
    b.hashes,
    whole ? 2 * SKETCH_HASHES : SKETCH_HASHES,
  );
  if (shared === 0) return { jaccard: 0, containment: 0 };
  const jaccard = shared / sampled;
  const error = whole ? 0 : Math.sqrt((jaccard * (1 - jaccard)) / sampled);
  const surely = Math.max(0, jaccard - error);
  const both = (surely * (a.shingles + b.shingles)) / (1 + surely);
  return { jaccard, containment: Math.min(1, both / Math.min(a.shingles, b.shingles)) };
}

/** Counts the first `most` elements of the union of two ascending lists, and how many of them both have. */
function countShared(a: readonly number[], b: readonly number[], most: number) {
  let [i, j, sampled, shared] = [0, 0, 0, 0];
  while (sampled < most && (i < a.length || j < b.length)) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (x <= y) i += 1;
    if (y <= x) j += 1;
    if (x === y) shared += 1;
    sampled += 1;
  }
  return { sampled, shared };
}

/** Packs four bytes per hash, big-endian, in base64: 344 characters for 64 hashes. */
export function packHashes(hashes: readonly number[]): string {
  let bytes = "";
  for (const hash of hashes) {
    bytes += String.fromCharCode(hash >>> 24, (hash >>> 16) & 255, (hash >>> 8) & 255, hash & 255);
  }
  return btoa(bytes);
}

export function unpackHashes(packed: string): number[] {
  const bytes = atob(packed);
  const byte = (at: number) => bytes.charCodeAt(at);
  const hashes: number[] = [];
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    hashes.push(((byte(i) << 24) | (byte(i + 1) << 16) | (byte(i + 2) << 8) | byte(i + 3)) >>> 0);
  }
  return hashes;
}
