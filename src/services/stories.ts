import type * as z from "zod";
import type { listedStorySchema, storySchema } from "../schema/story.ts";
import { toDocument } from "../storage/catalogue/documents.ts";
import type { Head } from "../storage/catalogue/head.ts";
import { unpackFeatures } from "../storage/catalogue/packed-features.ts";
import { readLeaders, readMembers, storyOfArticle } from "../storage/catalogue/stories.ts";
import { findSameEvent } from "../story/same-event.ts";
import { ARTICLE_ID, type Missing, resolveArticle } from "./articles.ts";

export type ListedStory = z.infer<typeof listedStorySchema>;
type Story = z.infer<typeof storySchema>;
export type StoryMember = Story["articles"][number];

type StoryPage = Head & {
  readonly stories: readonly ListedStory[];
  /** The sort key of the last story's leader; null on the last page. */
  readonly next: string | null;
};

/** Lists stories by the best known time of the article that leads each, the newest first. */
export async function listStories(
  db: D1Database,
  page: { after: string | null; limit: number },
): Promise<StoryPage> {
  const { rows, ...others } = await readLeaders(db, page);
  return {
    ...others,
    stories: rows.map(({ leader, articles, sources }) => {
      const { id, title, publishedAt } = leader;
      return { id, publishedAt, leader, articles, sources, title };
    }),
  };
}

type FoundStory = {
  readonly kind: "story";
  readonly story: Story;
  /** Identifies the state of the catalogue. */
  readonly state: string;
};

/** Gets a story with its articles, the leader first, and the evidence that ties each to the leader. */
export async function getStory(db: D1Database, id: string): Promise<FoundStory | Missing> {
  if (!ARTICLE_ID.test(id)) return { kind: "unknown" };
  const { edition, state, rows } = await readMembers(db, id);
  const [first] = rows;
  if (!first) {
    const found = await resolveStory(db, id);
    return found.kind === "story" ? { kind: "unknown" } : found;
  }
  const features = unpackFeatures(first);
  const articles = rows.map(
    (row): StoryMember => ({
      article: JSON.parse(toDocument(row)),
      evidence: row.id === id ? null : findSameEvent(features, unpackFeatures(row)),
    }),
  );
  const { title, publishedAt } = JSON.parse(toDocument(first));
  const sources = new Map(
    articles.flatMap(({ article: { source } }) => (source ? [[source.id, source]] : [])),
  );
  return {
    kind: "story",
    story: { edition, id, title, publishedAt, sources: [...sources.values()], articles },
    state,
  };
}

/**
 * Returns the story that reports what the story `id` once reported: a story has the id of its leader,
 * and any id that the leader ever had leads to the story that the article is in now.
 */
export async function resolveStory(
  db: D1Database,
  id: string,
): Promise<{ readonly kind: "story" } | Missing> {
  const found = await resolveArticle(db, id);
  if (found.kind === "gone" || found.kind === "unknown") return found;
  const story = await storyOfArticle(db, found.kind === "merged" ? found.into : id);
  if (story === null) return { kind: "gone" };
  return story === id ? { kind: "story" } : { kind: "merged", into: story };
}
