import { hash32 } from "../text/hashes.ts";
import { packHashes, sketchHashes } from "../text/shingle-sketch.ts";
import type { ArticleWords } from "./article-words.ts";

/** What an article's text is compared by, its headline and its captions aside. */
export type BodySketch = {
  /** Hashes of its folded words in order; see `hash32`. */
  readonly hashes: Uint32Array;
  /** 1 for each word that has a digit, or a capital within its sentence; such words differ by event. */
  readonly isDistinctive: Uint8Array;
  /** See `packHashes`. */
  readonly sketch: string;
  /** Distinct shingles; 0 where there is no text. */
  readonly shingles: number;
};

export function sketchBody(words: ArticleWords): BodySketch {
  const before = known.get(words);
  if (before) return before;
  const { hashes, isDistinctive } = wordHashes(words);
  const { hashes: least, shingles } = sketchHashes(hashes);
  const sketch = { hashes, isDistinctive, sketch: packHashes(least), shingles };
  known.set(words, sketch);
  return sketch;
}

/** A text is asked twice, for its wording and for its event. */
const known = new WeakMap<ArticleWords, BodySketch>();

function wordHashes({ texts }: ArticleWords): Pick<BodySketch, "hashes" | "isDistinctive"> {
  const length = texts.reduce((count, words) => count + words.length, 0);
  const [hashes, isDistinctive] = [new Uint32Array(length), new Uint8Array(length)];
  let i = 0;
  for (const words of texts) {
    for (const { folded, text, gap } of words) {
      isDistinctive[i] = DIGIT.test(text) || (CAPITAL.test(text) && !BEGINS.test(gap)) ? 1 : 0;
      hashes[i++] = hash32(folded);
    }
  }
  return { hashes, isDistinctive };
}

const DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
/** What stands before a sentence's first word, or a text's. */
const BEGINS = /^$|[.!?…:"“”]/;
