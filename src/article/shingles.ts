import { foldMarks } from "./fold.ts";

/** Words that follow each other in a shingle, as in most work on near-duplicates since Broder 1997. */
const SHINGLE_WORDS = 3;

const WORDS = /[\p{L}\p{N}]+/gu;
/** Scripts that put no space between words: each character counts as one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text, folded, in order. */
function wordsOf(text: string): string[] {
  const words = foldMarks(text).match(WORDS) ?? [];
  if (!UNSPACED.test(text)) return words;
  return words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));
}

/**
 * 32-bit hashes of a text's runs of three words; of all its words where it has fewer, none where it
 * has none.
 */
export function shinglesOf(text: string): Set<number> {
  const words = wordsOf(text).map(hash);
  const shingles = new Set<number>();
  const last = Math.max(words.length - SHINGLE_WORDS, 0);
  for (let i = 0; i <= last && words.length > 0; i++) {
    let combined = 0x811c9dc5;
    for (let j = i; j < Math.min(i + SHINGLE_WORDS, words.length); j++) {
      combined = mixed(combined ^ (words[j] ?? 0));
    }
    shingles.add(combined >>> 0);
  }
  return shingles;
}

/** The `count` least hashes, ascending: two sets that are alike are likely to share some. */
export function leastOf(shingles: ReadonlySet<number>, count: number): number[] {
  const least: number[] = [];
  for (const shingle of shingles) {
    if (least.length === count && shingle >= (least[count - 1] ?? 0)) continue;
    let i = least.length;
    while (i > 0 && (least[i - 1] ?? 0) > shingle) i -= 1;
    least.splice(i, 0, shingle);
    if (least.length > count) least.pop();
  }
  return least;
}

/** How much two sets share: of both together (Jaccard), and of the smaller. */
export function overlap(
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
): { readonly jaccard: number; readonly ofSmaller: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return { jaccard: 0, ofSmaller: 0 };
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return { jaccard: shared / (a.size + b.size - shared), ofSmaller: shared / small.size };
}

/** FNV-1a over UTF-16 units. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  }
  return value;
}

/** The finalizer of MurmurHash3: spreads each bit over all. */
function mixed(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
