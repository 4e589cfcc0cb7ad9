import type { ArticleChanges, StoredArticle } from "../article/article-changes.ts";
import { bestKnownTime } from "../article/dating.ts";
import {
  loadNeighbours,
  mergeNeighbours,
  type Neighbours,
} from "../storage/catalogue/neighbours.ts";
import { assignSortKeys, toSortKey, toSortKeyProbes } from "../storage/catalogue/sort-key.ts";
import {
  assignStoriesOf,
  findUndecided,
  type StoryArticle,
  type StoryAssignment,
} from "../story/assignment.ts";
import { extractFeatures } from "../story/features.ts";
import { storyKeys } from "../story/story-keys.ts";

/** The stories after a decision: what the changed articles tell, and every place that is new. */
export type AssignedStories = {
  readonly articles: ReadonlyMap<string, StoryArticle>;
  readonly assignments: ReadonlyMap<string, StoryAssignment>;
  readonly neighbours: Neighbours["articles"];
  /** Sort keys of the changed articles. */
  readonly sortKeys: ReadonlyMap<string, string>;
};

/** Finds the stories of the articles that changed, and of those that their change moves. */
export async function assignStories(
  db: D1Database,
  { changed, gone }: ArticleChanges,
  before: readonly StoredArticle[],
): Promise<AssignedStories> {
  const storyArticles = changed.map(({ assembled }): StoryArticle => {
    const features = extractFeatures(assembled);
    const { id, publishedAt } = assembled;
    return { id, publishedAt, features, keys: storyKeys(features) };
  });
  const input = { changed: storyArticles, gone: gone.map(({ id }) => id) };
  const ids = [...storyArticles.map(({ id }) => id), ...input.gone];
  if (ids.length === 0) {
    return {
      articles: new Map(),
      assignments: new Map(),
      neighbours: new Map(),
      sortKeys: new Map(),
    };
  }
  const wanted = new Map(
    changed.map(({ assembled, firstSeenAt }) => {
      const time = bestKnownTime({ ...assembled, firstSeenAt });
      return [assembled.id, toSortKey(time, assembled.id)];
    }),
  );

  const leaving = before.length;
  const keys = [...new Set(storyArticles.flatMap((article) => article.keys))];
  let known = await loadNeighbours(db, { keys, ids, leaving, sortKeys: toSortKeyProbes(wanted) });
  const open = findUndecided(known, input);
  if (open.length > 0) {
    known = mergeNeighbours(
      known,
      await loadNeighbours(db, { keys: [], ids: open, leaving, sortKeys: [] }),
    );
  }
  return {
    articles: new Map(storyArticles.map((article) => [article.id, article])),
    assignments: assignStoriesOf(known, input),
    neighbours: known.articles,
    sortKeys: assignSortKeys(wanted, known.taken),
  };
}
