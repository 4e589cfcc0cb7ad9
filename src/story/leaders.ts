import { byCodePoints } from "../text/order.ts";
import { SAME_EVENT } from "./same-event.ts";

/** The fields that decide which article precedes another. */
export type DatedArticle = { readonly id: string; readonly publishedAt: string | null };

/** An article of the same event that precedes another one, with the score of its evidence. */
export type EarlierArticle = DatedArticle & {
  readonly score: number;
  /** Present if most of the shorter text is also in the other one. */
  readonly reprint?: true;
};

export type ArticleWithEarlier = {
  readonly id: string;
  readonly before: readonly EarlierArticle[];
};

/** Negative if `a` precedes `b`: by time, undated articles last, then by id. */
export function byPrecedence(a: DatedArticle, b: DatedArticle): number {
  if (a.publishedAt === b.publishedAt) return byCodePoints(a.id, b.id);
  if (a.publishedAt === null) return 1;
  if (b.publishedAt === null) return -1;
  return Date.parse(a.publishedAt) - Date.parse(b.publishedAt) || byCodePoints(a.id, b.id);
}

/** An article leads a story if no earlier article reports its event. */
export function isLeader(before: readonly EarlierArticle[]): boolean {
  return before.every(({ score }) => score < SAME_EVENT);
}

/**
 * Returns the id of an article's story: its own if it leads one, and otherwise that of the earlier leader with the best
 * score, if there is one. A story is a star, a leader with the articles that joined it, because chains of similar
 * articles would join different events.
 */
export function chooseStory(article: ArticleWithEarlier, leads: (id: string) => boolean): string {
  if (isLeader(article.before)) return article.id;
  const [best] = article.before
    .filter(({ id }) => leads(id))
    .sort((a, b) => b.score - a.score || byPrecedence(a, b));
  return best?.id ?? article.id;
}

/** Returns the id of the first article that has the same text as an article; null if that is not a reprint. */
export function findOriginal(before: readonly EarlierArticle[]): string | null {
  const [first] = before.filter(({ reprint }) => reprint).toSorted(byPrecedence);
  return first?.id ?? null;
}
