import type { ListedKey, ListPage, SearchRequest } from "../storage/catalogue/lists.ts";
import {
  MAX_RANKED,
  type Match,
  readDocumentsAt,
  readMatches,
} from "../storage/catalogue/relevance.ts";
import { timeOfSortKey } from "../storage/catalogue/sort-key.ts";
import { DAY } from "../text/durations.ts";

/** Ranking by relevance: FTS5 computes BM25; this file lowers it with age. */

/**
 * Of equal matches FTS5 returns the oldest, and a common word has more than {@link MAX_RANKED} of them.
 * So this many of the newest matches are compared as well.
 */
const NEWEST_COMPARED = 40;

/** The share of its score that an article can lose with age; a larger one would hide old answers. */
const MAX_AGE_LOSS = 0.15;
/** An article loses half of that in so many days. */
const HALF_LIFE_DAYS = 14;

/** Lists matches, the most relevant first. `after`: the number of articles on the previous pages. */
export async function listByRelevance(
  db: D1Database,
  { after, limit, ...request }: SearchRequest,
): Promise<ListPage> {
  const compared = { best: MAX_RANKED, newest: NEWEST_COMPARED };
  const { matches, ...head } = await readMatches(db, { ...request, ...compared });
  const ranked: readonly ListedKey[] = request.isCollapsed
    ? collapseStories(rankByScoreAndAge(matches), matches)
    : rankByScoreAndAge(matches).map((sortKey) => ({ sortKey }));
  const from = Number(after ?? 0);
  const to = from + limit;
  return {
    ...head,
    rows: await readDocumentsAt(db, ranked.slice(from, to)),
    next: to < ranked.length ? String(to) : null,
  };
}

/**
 * Puts each story where its best match is: its leader if that matches, or else the earliest match. `collapsed` is the
 * number of its other matches among those that are ranked.
 */
function collapseStories(
  ranked: readonly string[],
  matches: readonly Match[],
): readonly ListedKey[] {
  const matchAt = new Map(matches.map((match) => [match.sortKey, match]));
  const stories = new Map<string, Match[]>();
  for (const match of ranked.flatMap((sortKey) => matchAt.get(sortKey) ?? [])) {
    stories.set(match.story, [...(stories.get(match.story) ?? []), match]);
  }
  return [...stories.values()].flatMap((members) => {
    const sorted = members.toSorted((a, b) => (BigInt(a.sortKey) < BigInt(b.sortKey) ? -1 : 1));
    const earliest = sorted.find(({ sortKey }) => timeOfSortKey(sortKey) !== null) ?? sorted[0];
    const leader = members.find(({ id, story }) => id === story) ?? earliest;
    return leader ? [{ sortKey: leader.sortKey, collapsed: members.length - 1 }] : [];
  });
}

/**
 * Returns the sort keys of the best matches by `score * (1 - 0.15 * (1 - 2 ** (-days / 14)))`. `days` counts from the
 * newest match rather than from now, so that the pages of one list agree. Of equal matches the newer one comes first.
 */
function rankByScoreAndAge(matches: readonly Match[]): readonly string[] {
  const scores = new Map(matches.map(({ sortKey, score }) => [sortKey, score]));
  // An undated article counts as older than all others, as in the order of time.
  const timeOf = (sortKey: string) => timeOfSortKey(sortKey) ?? -8.64e15;
  const newest = Math.max(...matches.map(({ sortKey }) => timeOf(sortKey)));
  return [...scores]
    .map(([sortKey, score]) => {
      const days = (newest - timeOf(sortKey)) / DAY;
      const loss = MAX_AGE_LOSS * (1 - 2 ** (-days / HALF_LIFE_DAYS));
      return { sortKey, score: score * (1 - loss) };
    })
    .sort((a, b) => b.score - a.score || (BigInt(a.sortKey) < BigInt(b.sortKey) ? 1 : -1))
    .slice(0, MAX_RANKED)
    .map(({ sortKey }) => sortKey);
}
