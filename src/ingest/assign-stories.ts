import type { ArticleChanges, StoredArticle } from "../article/article-changes.ts";
import { bestKnownTime } from "../article/dating.ts";
import { assignSortKeys, toSortKey, toSortKeyProbes } from "../storage/catalogue/sort-key.ts";
import {
  loadNeighbours,
  mergeNeighbours,
  type Neighbours,
} from "../storage/catalogue/story-neighbours.ts";
import {
  assignStoriesOf,
  findUndecided,
  type StoryArticle,
  type StoryAssignment,
} from "../story/assignment.ts";
import { extractFeatures } from "../story/features.ts";
import { storyKeys } from "../story/story-keys.ts";

/** The stories after a change: assignments of the changed articles and of all others that move. */
export type AssignedStories = {
  readonly articles: ReadonlyMap<string, StoryArticle>;
  readonly assignments: ReadonlyMap<string, StoryAssignment>;
  readonly neighbours: Neighbours["articles"];
  /** Sort keys of the changed articles. */
  readonly sortKeys: ReadonlyMap<string, string>;
};

/** Assigns the changed articles to stories, and every other article that their change moves. */
export async function assignStories(
  db: D1Database,
  { changed, gone }: ArticleChanges,
  before: readonly StoredArticle[],
): Promise<AssignedStories> {
  const articles = changed.map(({ assembled }): StoryArticle => {
    const features = extractFeatures(assembled);
    const { id, publishedAt } = assembled;
    return { id, publishedAt, features, keys: storyKeys(features) };
  });
  const change = { changed: articles, gone: gone.map(({ id }) => id) };
  const ids = [...articles.map(({ id }) => id), ...change.gone];
  if (ids.length === 0) return NO_STORIES;
  const wanted = new Map(
    changed.map(({ assembled, firstSeenAt }) => {
      const time = bestKnownTime({ ...assembled, firstSeenAt });
      return [assembled.id, toSortKey(time, assembled.id)];
    }),
  );

  const leaving = before.length;
  const keys = [...new Set(articles.flatMap((article) => article.keys))];
  let known = await loadNeighbours(db, { keys, ids, leaving, sortKeys: toSortKeyProbes(wanted) });
  const undecided = findUndecided(known, change);
  if (undecided.length > 0) {
    const more = await loadNeighbours(db, { keys: [], ids: undecided, leaving, sortKeys: [] });
    known = mergeNeighbours(known, more);
  }
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    assignments: assignStoriesOf(known, change),
    neighbours: known.articles,
    sortKeys: assignSortKeys(wanted, known.taken),
  };
}

const NO_STORIES: AssignedStories = {
  articles: new Map(),
  assignments: new Map(),
  neighbours: new Map(),
  sortKeys: new Map(),
};
