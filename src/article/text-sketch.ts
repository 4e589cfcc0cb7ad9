import { packHashes, sketchOf } from "./sketch.ts";
import type { ArticleWords } from "./words.ts";

/** Sketch of a text without captions: what texts are compared by. */
export type TextSketch = {
  /** See `packHashes`. */
  readonly sketch: string;
  /** Distinct shingles; 0 where there is no text. */
  readonly shingles: number;
};

/** The sketch of an article's text, its headline aside. */
export function textSketch(words: ArticleWords): TextSketch {
  const before = known.get(words);
  if (before) return before;
  const { hashes, shingles } = sketchOf(foldedText(words));
  const sketch = { sketch: packHashes(hashes), shingles };
  known.set(words, sketch);
  return sketch;
}

/** A text is asked twice, for its wording and for its event. */
const known = new WeakMap<ArticleWords, TextSketch>();

/** The words of a text one after the other, folded. */
export function foldedText({ texts }: ArticleWords): string[] {
  return texts.flatMap((words) => words.map(({ folded }) => folded));
}
