import { findArticleChanges } from "../src/article/article-changes.ts";
import { type AssembledArticle, toVersion, versionFields } from "../src/article/assemble.ts";
import { bucketContextAfter, groupIntoBuckets } from "../src/article/buckets.ts";
import { addSightings, type Observation } from "../src/article/observations.ts";
import {
  CELL_LIMITS,
  type StoryArticle,
  type StoryAssignment,
  toSketchPrefix,
} from "../src/story/assignment.ts";
import { extractFeatures } from "../src/story/features.ts";
import {
  byPrecedence,
  chooseStory,
  type EarlierArticle,
  findOriginal,
  isLeader,
} from "../src/story/leaders.ts";
import { eventScore } from "../src/story/same-event.ts";
import { cellsOf, searchesOf, storyKeys } from "../src/story/story-keys.ts";
import type { SeenSighting } from "./invented-captures.ts";

/** The corpus that captures must make, derived from all of them at once, without a store. */

const NOW = "2026-01-01T00:00:00.000Z";

/** What a name of the inbox says now. */
type ShownCapture = { readonly url: string | null; readonly seen: readonly SeenSighting[] };

/** All that is public: documents with bodies and without times of arrival, and where each id leads. */
type Public = {
  readonly articles: Readonly<Record<string, unknown>>;
  readonly redirects: readonly (readonly [string, string])[];
};

function observationsOf(captures: Iterable<ShownCapture>): Observation[] {
  let all: Observation[] = [];
  for (const { url, seen } of captures) all = addSightings(all, url, seen);
  return all;
}

function holdersOf(observations: readonly Observation[]): Map<string, Map<string, string>> {
  const none = { holders: new Map(), large: new Map() };
  const { holders } = bucketContextAfter(none, observations);
  return new Map([...holders].map(([key, held]) => [key, new Map(held)]));
}

function toStoryArticle(assembled: AssembledArticle): StoryArticle {
  const features = extractFeatures(assembled);
  return { ...assembled, features, keys: storyKeys(features, assembled.dating.latest) };
}

/** The places of all articles, by looking at every pair of which one finds the other in a cell that counts. */
export function assignAllStories(articles: readonly StoryArticle[]): Map<string, StoryAssignment> {
  const cells = new Map(articles.map(({ id, keys }) => [id, new Set(keys.flatMap(cellsOf))]));
  const holders = new Map<string, StoryArticle[]>();
  for (const article of articles) {
    for (const cell of cells.get(article.id) ?? []) {
      holders.set(cell, [...(holders.get(cell) ?? []), article]);
    }
  }
  const counts = (cell: string) => connects(cell, holders.get(cell) ?? [], 0);
  const earlierOf = (article: StoryArticle) => {
    const proposed = article.keys
      .flatMap(searchesOf)
      .flatMap((search) => (counts(search.counted) ? search.proposed : []));
    return articles
      .filter((other) => other.id !== article.id && byPrecedence(other, article) < 0)
      .filter(({ id }) => proposed.some((cell) => cells.get(id)?.has(cell)))
      .flatMap(({ id, publishedAt, features }): EarlierArticle[] => {
        const found = eventScore(features, article.features);
        if (!found) return [];
        const { score, isReprint } = found;
        return [{ id, publishedAt, score, ...(isReprint && { reprint: true as const }) }];
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  };
  const earlier = new Map(articles.map((article) => [article.id, earlierOf(article)]));
  const leads = (id: string) => isLeader(earlier.get(id) ?? []);
  return new Map(
    articles.map(({ id }) => {
      const before = earlier.get(id) ?? [];
      return [id, { earlier: before, story: chooseStory({ id, before }, leads) }];
    }),
  );
}

/** The public corpus that captures make, found all at once. */
export function expectedCorpus(
  captures: readonly ShownCapture[],
  removed: ReadonlySet<string> = new Set(),
): Public {
  const observations = observationsOf(captures);
  const buckets = groupIntoBuckets(observations, {
    holders: holdersOf(observations),
    large: new Map(),
  });
  const withheld = { removed, texts: new Set<string>(), notBefore: null };
  const { changed: next, articleOf } = findArticleChanges(buckets, [], { withheld, seenAt: NOW });
  const places = assignAllStories(next.map(({ assembled }) => toStoryArticle(assembled)));
  const articles = next
    .map(({ assembled, content, firstSeenAt }) => {
      const { id } = assembled;
      const story = places.get(id)?.story ?? id;
      const placed = { story, reprintOf: findOriginal(places.get(id)?.earlier ?? []) };
      const version = toVersion(content, placed);
      const placement = { ...placed, version, firstSeenAt, updatedAt: NOW };
      const { firstSeenAt: _, updatedAt: __, ...fields } = versionFields(id, placement);
      const { body, ...described } = assembled;
      return [id, { ...described, ...fields, body }] as const;
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const redirects = new Map<string, string>();
  for (const { wording } of observations) {
    const article = articleOf.get(wording.id) ?? null;
    if (article !== null && article !== wording.id) redirects.set(wording.id, article);
  }
  return {
    articles: Object.fromEntries(articles),
    redirects: [...redirects].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** Whether a cell connects the articles in it; `more`: so many of them are about to leave it. */
export function connects(cell: string, held: readonly StoryArticle[], more: number): boolean {
  const texts = new Set(held.map(({ features }) => toSketchPrefix(features)));
  const most = cell.startsWith("s") ? CELL_LIMITS.reprints : CELL_LIMITS.articles;
  return held.length <= most + more && texts.size <= CELL_LIMITS.texts + more;
}
