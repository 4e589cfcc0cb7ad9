import type { Article, ArticleBody } from "../schema/article.ts";
import { type Word, wordsOf } from "../text/words.ts";

/** An article's words: its headline's, and each block's but those of captions. */
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

/** An article is asked twice, for its hashtags and for its event; its text is split once. */
const split = new WeakMap<ArticleBody, { title: string; words: ArticleWords }>();
