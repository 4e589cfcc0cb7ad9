import type { RecentStory } from "../storage/catalogue/coverage.ts";
import { DAY } from "../text/durations.ts";

/**
 * Sorts stories by how much they are covered and how recently, the heaviest first. A story weighs
 * `(sources + log2(articles)) × 0.5 ^ days`: each outlet counts one, so that an outlet can't move its own story
 * up by repeating it; each doubling of the articles counts one; and the weight halves for each day between the
 * story's newest article and `newest`, the newest article of the corpus. Stories of one outlet come after
 * the others, and stories without a known time come last. The clock has no part in it: a corpus that nobody adds to keeps
 * its front page.
 */
export function rankByCoverage(
  stories: readonly RecentStory[],
  newest: string | null,
): RecentStory[] {
  return stories
    .map((story) => ({ story, weight: coverageWeight(story, newest) }))
    .sort(
      (a, b) =>
        turnOf(a.story) - turnOf(b.story) ||
        b.weight - a.weight ||
        (a.story.id < b.story.id ? -1 : 1),
    )
    .map(({ story }) => story);
}

function turnOf({ sources, publishedAt }: RecentStory): number {
  return (publishedAt === null ? 2 : 0) + (sources > 1 ? 0 : 1);
}

export function coverageWeight(
  { articles, sources, publishedAt }: Omit<RecentStory, "id" | "article">,
  newest: string | null,
): number {
  const isTimed = newest !== null && publishedAt !== null;
  const days = isTimed ? Math.max(0, Date.parse(newest) - Date.parse(publishedAt)) / DAY : 0;
  return (sources + Math.log2(articles)) * 0.5 ** days;
}
