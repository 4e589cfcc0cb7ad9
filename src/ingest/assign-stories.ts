import type { ArticleChanges, StoredArticle } from "../article/article-changes.ts";
import { bestKnownTime } from "../article/dating.ts";
import {
  assignSortKeys,
  toSortKey,
  toSortKeyProbes,
  toUndatedSortKey,
} from "../storage/catalogue/sort-key.ts";
import { loadNeighbours } from "../storage/catalogue/story-neighbours.ts";
import { assignStoriesOf, findUndecided, type StoryArticle } from "../story/assignment.ts";
import { extractFeatures } from "../story/features.ts";
import { storyKeys } from "../story/story-keys.ts";

const NONE = new Map<string, never>();

/** Assigns stories to the changed articles and to all others that they move, and sort keys to the changed ones. */
export async function assignStories(
  db: D1Database,
  { changed, gone }: ArticleChanges,
  before: readonly StoredArticle[],
) {
  const articles = changed.map(({ assembled }): StoryArticle => {
    const features = extractFeatures(assembled);
    const { id, publishedAt } = assembled;
    return { id, publishedAt, features, keys: storyKeys(features, assembled.dating.latest) };
  });
  const change = { changed: articles, gone: gone.map(({ id }) => id) };
  const ids = [...articles.map(({ id }) => id), ...change.gone];
  if (ids.length === 0) {
    return { articles: NONE, assignments: NONE, neighbours: NONE, sortKeys: NONE };
  }
  const wanted = new Map(
    changed.map(({ assembled, firstSeenAt }) => {
      const { id } = assembled;
      const time = bestKnownTime(assembled);
      return [id, time === null ? toUndatedSortKey(firstSeenAt, id) : toSortKey(time, id)];
    }),
  );

  const keys = [...articles, ...before].flatMap((article) => article.keys);
  const asked = { leaving: before.length, changed: ids, sortKeys: toSortKeyProbes(wanted) };
  const first = await loadNeighbours(db, keys, asked);
  const undecided = findUndecided(first, change).flatMap(
    (id) => first.articles.get(id)?.keys ?? [],
  );
  const more =
    undecided.length > 0 ? await loadNeighbours(db, undecided, { ...asked, sortKeys: [] }) : null;
  const known = {
    articles: new Map([...first.articles, ...(more?.articles ?? [])]),
    holders: new Map([...first.holders, ...(more?.holders ?? [])]),
  };
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    assignments: assignStoriesOf(known, change),
    neighbours: known.articles,
    sortKeys: assignSortKeys(wanted, first.taken),
  };
}
