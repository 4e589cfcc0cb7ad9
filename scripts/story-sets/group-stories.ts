import { CELL_LIMITS, toSketchPrefix } from "../../src/story/assignment.ts";
import { extractFeatures, type Features } from "../../src/story/features.ts";
import { byPrecedence, chooseStory, isLeader } from "../../src/story/leaders.ts";
import { eventScore } from "../../src/story/same-event.ts";
import { cellsOf, searchesOf, storyKeys } from "../../src/story/story-keys.ts";
import type { LabelledArticle } from "./catalogued.ts";

export type Grouped = {
  readonly features: readonly Features[];
  /** The story of each article. */
  readonly stories: readonly string[];
  /** Pairs of articles that find each other by a key within the limits, as `i j` with i < j. */
  readonly candidates: ReadonlySet<string>;
};

/** Groups articles into stories as the catalogue does: by cells, then pairs, then stars. */
export function groupStories(articles: readonly LabelledArticle[]): Grouped {
  const features = articles.map(extractFeatures);
  const keys = articles.map(({ dating }, i) => {
    return storyKeys(features[i] as Features, dating.latest);
  });
  const cells = new Map<string, Set<number>>();
  for (const [i, own] of keys.entries()) {
    for (const cell of own.flatMap(cellsOf)) {
      const held = cells.get(cell) ?? new Set();
      cells.set(cell, held.add(i));
    }
  }
  const isWithinLimits = (cell: string) => {
    const held = [...(cells.get(cell) ?? [])];
    const texts = new Set(held.map((i) => (features[i] ? toSketchPrefix(features[i]) : "")));
    return held.length <= CELL_LIMITS.articles && texts.size <= CELL_LIMITS.texts;
  };
  const counted = new Set([...cells.keys()].filter(isWithinLimits));
  const candidates = new Set<string>();
  for (const [i, own] of keys.entries()) {
    for (const search of own.flatMap(searchesOf)) {
      if (!counted.has(search.counted)) continue;
      for (const j of cells.get(search.proposed) ?? []) {
        if (i !== j) candidates.add(`${Math.min(i, j)} ${Math.max(i, j)}`);
      }
    }
  }

  const before = articles.map(
    (): { id: string; publishedAt: string | null; score: number }[] => [],
  );
  for (const pair of candidates) {
    const [i = 0, j = 0] = pair.split(" ").map(Number);
    const [a, b, x, y] = [articles[i], articles[j], features[i], features[j]];
    const found = a && b && x && y ? eventScore(x, y) : null;
    if (!a || !b || !found) continue;
    const [former, latter] = byPrecedence(a, b) < 0 ? [a, j] : [b, i];
    before[latter]?.push({ id: former.id, publishedAt: former.publishedAt, score: found.score });
  }
  const followers = articles.map(({ id }, i) => ({ id, before: before[i] ?? [] }));
  const leaders = new Set(followers.flatMap(({ id, before }) => (isLeader(before) ? id : [])));
  const stories = followers.map((one) => chooseStory(one, (id) => leaders.has(id)));
  return { features, stories, candidates };
}
