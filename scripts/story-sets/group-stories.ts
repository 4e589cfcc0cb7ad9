import { STORY_KEY_LIMITS, toSketchPrefix } from "../../src/story/assignment.ts";
import { extractFeatures, type Features } from "../../src/story/features.ts";
import { byPrecedence, chooseStory, isLeader } from "../../src/story/leaders.ts";
import { findSameEvent } from "../../src/story/same-event.ts";
import { storyKeys } from "../../src/story/story-keys.ts";
import type { InventedArticle } from "./invented.ts";

export type Grouped = {
  readonly features: readonly Features[];
  /** The story of each article. */
  readonly stories: readonly string[];
  /** Pairs of articles that share a key within its limits, as `i j` with i < j. */
  readonly candidates: ReadonlySet<string>;
};

/** Groups articles into stories as the catalogue does: by keys, then pairs, then stars. */
export function groupStories(articles: readonly InventedArticle[]): Grouped {
  const features = articles.map(extractFeatures);
  const holders = new Map<string, number[]>();
  for (const [i, own] of features.entries()) {
    for (const key of new Set(storyKeys(own))) holders.set(key, [...(holders.get(key) ?? []), i]);
  }
  const candidates = new Set<string>();
  for (const held of holders.values()) {
    const texts = new Set(held.map((i) => (features[i] ? toSketchPrefix(features[i]) : "")));
    if (held.length > STORY_KEY_LIMITS.articles || texts.size > STORY_KEY_LIMITS.texts) continue;
    for (const i of held) for (const j of held) if (i < j) candidates.add(`${i} ${j}`);
  }

  const before = articles.map(
    (): { id: string; publishedAt: string | null; score: number }[] => [],
  );
  for (const pair of candidates) {
    const [i = 0, j = 0] = pair.split(" ").map(Number);
    const [a, b, x, y] = [articles[i], articles[j], features[i], features[j]];
    const evidence = a && b && x && y ? findSameEvent(x, y) : null;
    if (!a || !b || !evidence) continue;
    const [former, latter] = byPrecedence(a, b) < 0 ? [a, j] : [b, i];
    before[latter]?.push({ id: former.id, publishedAt: former.publishedAt, score: evidence.score });
  }
  const followers = articles.map(({ id }, i) => ({ id, before: before[i] ?? [] }));
  const leaders = new Set(followers.filter(isLeader).map(({ id }) => id));
  const stories = followers.map((one) => chooseStory(one, (id) => leaders.has(id)));
  return { features, stories, candidates };
}
