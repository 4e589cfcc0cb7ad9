import { byCodePoints } from "../text/order.ts";

/** What precedence is decided by. */
export type DatedArticle = { readonly id: string; readonly publishedAt: string | null };

/** An article and those of its own event that precede it, each with its evidence's score. */
export type ArticleWithEarlier = {
  readonly id: string;
  readonly before: readonly (DatedArticle & { readonly score: number })[];
};

/** Negative when `a` precedes `b`: the earlier, the undated last, then by id. */
export function byPrecedence(a: DatedArticle, b: DatedArticle): number {
  if (a.publishedAt !== b.publishedAt) {
    if (a.publishedAt === null) return 1;
    if (b.publishedAt === null) return -1;
    return byTime(a.publishedAt, b.publishedAt) || byCodePoints(a.id, b.id);
  }
  return byCodePoints(a.id, b.id);
}

/** As `toISOString` writes times of four-digit years: these sort as they are, without being parsed. */
const ISO_LENGTH = "2026-05-01T12:00:00.000Z".length;

function byTime(a: string, b: string): number {
  if (a.length === ISO_LENGTH && b.length === ISO_LENGTH && a.endsWith("Z") && b.endsWith("Z")) {
    return a < b ? -1 : 1;
  }
  return Date.parse(a) - Date.parse(b);
}

/** An article that nothing of its event precedes leads a story. */
export function isLeader({ before }: ArticleWithEarlier): boolean {
  return before.length === 0;
}

/**
 * The id of the story that an article is in: that of the best leader among those that precede it,
 * else its own. Stories are stars, leaders and who joined them, so no chain joins two events.
 */
export function chooseStory(article: ArticleWithEarlier, leads: (id: string) => boolean): string {
  const [best] = article.before
    .filter(({ id }) => leads(id))
    .sort((a, b) => b.score - a.score || byPrecedence(a, b));
  return best?.id ?? article.id;
}
