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
  readonly told: ReadonlyMap<string, StoryArticle>;
  readonly places: ReadonlyMap<string, StoryAssignment>;
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
  const told = changed.map(({ assembled }): StoryArticle => {
    const features = extractFeatures(assembled);
    const { id, publishedAt } = assembled;
    return { id, publishedAt, features, keys: storyKeys(features) };
  });
  const turn = { changed: told, gone: gone.map(({ id }) => id) };
  const ids = [...told.map(({ id }) => id), ...turn.gone];
  if (ids.length === 0) {
    return { told: new Map(), places: new Map(), neighbours: new Map(), sortKeys: new Map() };
  }
  const wanted = new Map(
    changed.map(({ assembled, firstSeenAt }) => {
      const time = bestKnownTime({ ...assembled, firstSeenAt });
      return [assembled.id, toSortKey(time, assembled.id)];
    }),
  );

  const leaving = before.length;
  const keys = [...new Set(told.flatMap((article) => article.keys))];
  let known = await loadNeighbours(db, { keys, ids, leaving, sortKeys: toSortKeyProbes(wanted) });
  const open = findUndecided(known, turn);
  if (open.length > 0) {
    known = mergeNeighbours(
      known,
      await loadNeighbours(db, { keys: [], ids: open, leaving, sortKeys: [] }),
    );
  }
  return {
    told: new Map(told.map((article) => [article.id, article])),
    places: assignStoriesOf(known, turn),
    neighbours: known.articles,
    sortKeys: assignSortKeys(wanted, known.taken),
  };
}
