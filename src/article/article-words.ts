import type { Article, ArticleBody } from "../schema/article.ts";
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
