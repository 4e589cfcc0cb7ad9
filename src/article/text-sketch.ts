import { hash32, packHashes, sketchOfHashes } from "./sketch.ts";
import type { ArticleWords } from "./words.ts";

/** What an article's text is compared by, its headline and its captions aside. */
export type TextSketch = {
  /** Hashes of its folded words in order; see `hash32`. */
  readonly hashes: Uint32Array;
  /** See `packHashes`. */
  readonly sketch: string;
  /** Distinct shingles; 0 where there is no text. */
  readonly shingles: number;
};

export function textSketch(words: ArticleWords): TextSketch {
  const before = known.get(words);
  if (before) return before;
  const hashes = wordHashes(words);
  const { hashes: least, shingles } = sketchOfHashes(hashes);
  const sketch = { hashes, sketch: packHashes(least), shingles };
  known.set(words, sketch);
  return sketch;
}

/** A text is asked twice, for its wording and for its event. */
const known = new WeakMap<ArticleWords, TextSketch>();

function wordHashes({ texts }: ArticleWords): Uint32Array {
  const hashes = new Uint32Array(texts.reduce((count, words) => count + words.length, 0));
  let i = 0;
  for (const words of texts) {
    for (const { folded } of words) hashes[i++] = hash32(folded);
  }
  return hashes;
}
