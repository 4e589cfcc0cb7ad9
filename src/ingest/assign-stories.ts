import type { ArticleChanges, StoredArticle } from "../article/article-changes.ts";
import { bestKnownTime } from "../article/dating.ts";
import {
  assignSortKeys,
  toSortKey,
  toSortKeyProbes,
  toUndatedSortKey,
} from "../storage/catalogue/sort-key.ts";
import { loadNeighbours, type Neighbours } from "../storage/catalogue/story-neighbours.ts";
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
    return { id, publishedAt, features, keys: storyKeys(features, assembled.dating.latest) };
  });
  const change = { changed: articles, gone: gone.map(({ id }) => id) };
  const ids = [...articles.map(({ id }) => id), ...change.gone];
  if (ids.length === 0) return NO_STORIES;
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

const NO_STORIES: AssignedStories = {
  articles: new Map(),
  assignments: new Map(),
  neighbours: new Map(),
  sortKeys: new Map(),
};
