import { hash32, hashPair, mixBits } from "./hashes.ts";

/**
 * A bottom-k sketch (Broder 1997; Thorup 2013, arxiv.org/abs/1303.5479): the 64 smallest hashes of a text's shingles.
 * The overlap of two sketches estimates the overlap of the shingles.
 */
const SKETCH_HASHES = 64;
const SHINGLE_WORDS = 3;
/** Hashes are collected up to this number, then sorted and cut, which is constant work per hash. */
const BUFFER_HASHES = 4_096;

export type ShingleSketch = {
  /** Ascending, without repetition. */
  readonly hashes: readonly number[];
  /** Number of distinct shingles of the text; an estimate if there are more than fit the buffer. */
  readonly shingles: number;
};

/** Sketches a list of words. Fewer than three words are one shingle. */
export function sketchWords(words: readonly string[]): ShingleSketch {
  return sketchHashes(Uint32Array.from(words, hash32));
}

/** Sketches a list of word hashes; see `hash32`. */
export function sketchHashes(hashes: Uint32Array): ShingleSketch {
  if (hashes.length === 0) return { hashes: [], shingles: 0 };
  const short = hashes.length < SHINGLE_WORDS;
  const buffer = new Uint32Array(Math.min(hashes.length, BUFFER_HASHES));
  let kept = 0;
  let limit = 0xffffffff;
  let whole = true;
  const cut = () => {
    const sorted = buffer.slice(0, kept).sort();
    const distinct = sorted.filter((hash, i) => hash !== sorted[i - 1]);
    kept = Math.min(distinct.length, BUFFER_HASHES / 2);
    if (kept < distinct.length) {
      whole = false;
      limit = distinct[kept - 1] ?? limit;
    }
    buffer.set(distinct.subarray(0, kept));
  };
  for (let i = 0; i < (short ? 1 : hashes.length - SHINGLE_WORDS + 1); i++) {
    const hash = hashPair(hashPair(hashes[i] ?? 0, hashes[i + 1] ?? 0), hashes[i + 2] ?? 0);
    if (hash > limit) continue;
    if (kept === BUFFER_HASHES) cut();
    buffer[kept++] = hash;
  }
  cut();
  return {
    hashes: [...buffer.subarray(0, Math.min(kept, SKETCH_HASHES))],
    // Hashes are uniform, so the k-th smallest gives their number.
    shingles: whole ? kept : Math.round((kept * 2 ** 32) / (limit + 1)),
  };
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
  const byDistinctiveWords: [number[], number[], number[]] = [[], [], []];
  // A rolling hash (Karp and Rabin 1987): constant work per run, whatever its length.
  let [rolling, first, distinctive] = [0, 1, 0];
  for (let i = 0; i < hashes.length; i++) {
    if (i < size - 1) first = Math.imul(first, ROLLING_BASE);
    rolling = (Math.imul(rolling, ROLLING_BASE) + (hashes[i] ?? 0)) | 0;
    distinctive += isDistinctive[i] ?? 0;
    if (i < size - 1) continue;
    insert(byDistinctiveWords[Math.min(distinctive, 2)] ?? [], mixBits(rolling), count);
    const last = i - size + 1;
    rolling = (rolling - Math.imul(hashes[last] ?? 0, first)) | 0;
    distinctive -= isDistinctive[last] ?? 0;
  }
  const [none, one, two] = byDistinctiveWords;
  // A run may occur twice, with and without a distinctive word, since a capital at the start of a
  // sentence is not distinctive.
  return [...new Set([...two, ...one, ...none])].slice(0, count);
}

/** Inserts a number into an ascending list of at most `most` numbers without repetition. */
function insert(list: number[], number: number, most: number): void {
  if (list.length === most && number >= (list[most - 1] ?? 0)) return;
  const at = list.findIndex((other) => other >= number);
  if (at !== -1 && list[at] === number) return;
  list.splice(at === -1 ? list.length : at, 0, number);
  if (list.length > most) list.pop();
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
