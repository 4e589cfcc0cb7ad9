import type { ListedStory } from "../schema/story.ts";
import { type Feed, type FeedAddresses, latestOf, toFeed } from "./feed.ts";
import { escapeHtml } from "./html.ts";

/** A page of a list of stories as a feed. An entry links to the story's page, and says what happened and who reports it. */
export function toStoryFeed(stories: readonly ListedStory[], addresses: FeedAddresses): Feed {
  const empty = toFeed([], addresses);
  const entries = stories.map((story) => entryOf(story, addresses.origin));
  return {
    ...empty,
    title: empty.title.replace(/^Broadsheet/, "Broadsheet stories"),
    updated: latestOf(entries.map(({ updated }) => updated)),
    entries,
  };
}

function entryOf(story: ListedStory, origin: string): Feed["entries"][number] {
  const { id, headline, summary, sources, links, lastSeen, leader } = story;
  const paragraphs = [summary.text, toCoverage(story)].filter((text) => text !== "");
  return {
    id: `urn:broadsheet:story:${id}`,
    title: headline,
    page: origin + links.page,
    original: null,
    html: paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n"),
    text: paragraphs.join("\n\n"),
    summary: summary.text,
    credits: sources.map(({ name }) => name),
    tags: leader.hashtags.map(({ tag }) => tag),
    language: leader.language,
    // Not `firstSeen`: of a story without a known time, that is when it arrived here.
    published: leader.publishedAt,
    updated: lastSeen,
    collapsed: undefined,
  };
}

/** "Reported in 3 articles by The Bugle, Lantern Post." */
function toCoverage({ articleCount, sources }: ListedStory): string {
  if (sources.length === 0) return "";
  const articles = articleCount === 1 ? "one article" : `${articleCount} articles`;
  return `Reported in ${articles} by ${sources.map(({ name }) => name).join(", ")}.`;
}
