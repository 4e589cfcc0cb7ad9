import { hash32, hashPair, mixBits } from "./hashes.ts";

/**
 * A bottom-k sketch (Broder 1997; Thorup 2013, arXiv:1303.5479): of all hashes of a text's shingles
 * the 64 smallest. What two texts share of their shingles is estimated by what their sketches do.
 */
const SKETCH_HASHES = 64;
const SHINGLE_WORDS = 3;
/** Hashes gathered before they are sorted and cut: constant work each, however many come. */
const BUFFER_HASHES = 4_096;

export type ShingleSketch = {
  /** Ascending, each once. */
  readonly hashes: readonly number[];
  /** Distinct shingles of the text; estimated where there are more than 64 hashes gathered at once. */
  readonly shingles: number;
};

/** The sketch of a text's words; of fewer than three words they are one shingle together. */
export function sketchWords(words: readonly string[]): ShingleSketch {
  return sketchHashes(Uint32Array.from(words, hash32));
}

/** The same of the hashes of its words; see `hash32`. */
export function sketchHashes(hashes: Uint32Array): ShingleSketch {
  if (hashes.length === 0) return { hashes: [], shingles: 0 };
  const short = hashes.length < SHINGLE_WORDS;
  const buffer = new Uint32Array(Math.min(hashes.length, BUFFER_HASHES));
  let kept = 0;
  let limit = 0xffffffff;
  let whole = true;
  const cut = () => {
    const distinct = distinctSorted(buffer.subarray(0, kept));
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
    // Of hashes spread evenly, the k-th smallest says how many there are.
    shingles: whole ? kept : Math.round((kept * 2 ** 32) / (limit + 1)),
  };
}

/**
 * The `count` least hashes of a text's runs of `length` words, each once; of all its words where it has
 * fewer. `tells` says of each word whether it tells this text from others of its template: runs with two
 * such words come first, then those with one, then the rest, since what all texts of a template share
 * tells none of them.
 */
export function smallestRunHashes(
  hashes: Uint32Array,
  tells: Uint8Array,
  { length, count }: { readonly length: number; readonly count: number },
): number[] {
  const size = Math.min(length, hashes.length);
  if (size === 0) return [];
  const byTelling: [number[], number[], number[]] = [[], [], []];
  // A rolling hash (Karp and Rabin 1987): each run from the one before, whatever its length.
  let [rolling, first, told] = [0, 1, 0];
  for (let i = 0; i < hashes.length; i++) {
    if (i < size - 1) first = Math.imul(first, ROLL);
    rolling = (Math.imul(rolling, ROLL) + (hashes[i] ?? 0)) | 0;
    told += tells[i] ?? 0;
    if (i < size - 1) continue;
    insert(byTelling[Math.min(told, 2)] ?? [], mixBits(rolling), count);
    const last = i - size + 1;
    rolling = (rolling - Math.imul(hashes[last] ?? 0, first)) | 0;
    told -= tells[last] ?? 0;
  }
  const [none, one, two] = byTelling;
  // The same words may tell in one place and not in another, where a capital begins a sentence.
  return [...new Set([...two, ...one, ...none])].slice(0, count);
}

/** Puts a number into an ascending list of at most `most`, each once. */
function insert(list: number[], number: number, most: number): void {
  if (list.length === most && number >= (list[most - 1] ?? 0)) return;
  const at = list.findIndex((other) => other >= number);
  if (at !== -1 && list[at] === number) return;
  list.splice(at === -1 ? list.length : at, 0, number);
  if (list.length > most) list.pop();
}

/** Odd, so that no bit is lost. */
const ROLL = 0x9e3779b1;

function distinctSorted(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] ?? 0;
  }
  return sorted.subarray(0, kept);
}

export type Similarity = {
  /** Shared shingles over all that either text has, 0 to 1. */
  readonly jaccard: number;
  /** Shared shingles over those of the shorter text, 0 to 1: less by one standard error. */
  readonly containment: number;
};

export function estimateSimilarity(a: ShingleSketch, b: ShingleSketch): Similarity {
  // The union's 64 smallest are a fair sample of it; two texts of no more than that are all of it.
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

/** Of the first `most` of two ascending lists' union: how many there are, and in both. */
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

/** Four bytes a hash, big end first, in base64: 344 characters for 64. */
export function packHashes(hashes: readonly number[]): string {
  let bytes = "";
  for (const hash of hashes) {
    bytes += String.fromCharCode(hash >>> 24, (hash >>> 16) & 255, (hash >>> 8) & 255, hash & 255);
  }
  return btoa(bytes);
}

export function unpackHashes(packed: string): number[] {
  const bytes = atob(packed);
  const hashes: number[] = [];
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const [high, low] = [doubleByte(bytes, i), doubleByte(bytes, i + 2)];
    hashes.push(high * 65_536 + low);
  }
  return hashes;
}

function doubleByte(bytes: string, at: number): number {
  return (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1);
}
