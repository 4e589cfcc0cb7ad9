import type { Article, ArticleBody } from "../schema/article.ts";
import { hash32 } from "../text/hashes.ts";
import { memoized } from "../text/memoize.ts";
import { packHashes, sketchHashes } from "../text/shingle-sketch.ts";
import { type Word, wordsOf } from "../text/words.ts";

/** The words of an article: of its headline, and of each block except captions. */
export type ArticleWords = {
  readonly headline: readonly Word[];
  readonly texts: readonly (readonly Word[])[];
};

export function splitArticle({ title, body }: Pick<Article, "title" | "body">): ArticleWords {
  const before = split.get(body);
  if (before?.title === title) return before.words;
  const words = {
    headline: wordsOf(title),
    texts: body.flatMap(({ type, text }) => (type === "caption" ? [] : [wordsOf(text)])),
  };
  split.set(body, { title, words });
  return words;
}

/** Cached, because hashtags, stories and keys need the words of the same body. */
const split = new WeakMap<ArticleBody, { title: string; words: ArticleWords }>();

/**
 * Returns what an article's body is compared by: hashes of its folded words in order; 1 for each word with a digit, or with
 * a capital within its sentence, since such words differ between events; its sketch (see `packHashes`); and the number of
 * distinct shingles, 0 if there is no text. Cached, because wordings and stories need the sketch of the same body.
 */
export const sketchBody = memoized(({ texts }: ArticleWords) => {
  const length = texts.reduce((count, words) => count + words.length, 0);
  const [hashes, isDistinctive] = [new Uint32Array(length), new Uint8Array(length)];
  let i = 0;
  for (const words of texts) {
    for (const { folded, text, gap } of words) {
      isDistinctive[i] = DIGIT.test(text) || (CAPITAL.test(text) && !BEGINS.test(gap)) ? 1 : 0;
      hashes[i++] = hash32(folded);
    }
  }
  const { hashes: least, shingles } = sketchHashes(hashes);
  return { hashes, isDistinctive, sketch: packHashes(least), shingles };
});

const DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
/** What precedes the first word of a sentence or of a text. */
const BEGINS = /^$|[.!?…:"“”]/;
