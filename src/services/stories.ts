import { bestKnownTime } from "../article/dating.ts";
import { type Contradiction, contradiction, foreignCursor } from "../parameters/contradictions.ts";
import { listName } from "../parameters/cursor.ts";
import type { StoryPosition, StoryRequest } from "../parameters/story-list.ts";
import { ARTICLE_ID, type ListedArticle } from "../schema/article.ts";
import type { ListedStory, Story, StoryMember } from "../schema/story.ts";
import { findArticle, type Missing } from "../storage/catalogue/articles.ts";
import { toDocument } from "../storage/catalogue/documents.ts";
import { unpackFeatures } from "../storage/catalogue/packed-features.ts";
import type { Head } from "../storage/catalogue/rows.ts";
import {
  MAX_REPORTS,
  readMembers,
  readStories,
  type StoryReport,
  type StoryRow,
  storyOfArticle,
} from "../storage/catalogue/stories.ts";
import { chooseCentral, findAdditions, findEvidence } from "../story/evidence.ts";
import { type Known, readWithNames } from "./names.ts";

export type StoryPage = Head &
  Pick<Known, "unknownName"> & {
    readonly kind: "page";
    readonly stories: readonly ListedStory[];
    readonly total: number;
    /** Whether there may be more than were counted. */
    readonly totalIsAtLeast: boolean;
    readonly next: StoryPosition | null;
  };

/** Lists the stories that match all conditions: one batch. */
export async function findStories(
  db: D1Database,
  { cursor, ...request }: StoryRequest,
): Promise<StoryPage | Contradiction> {
  const { from, to } = request.filters;
  if (from !== null && to !== null && Date.parse(from) > Date.parse(to)) {
    return contradiction("from", "from is after to, so no story can match. Swap them.");
  }
  const list = listName(request.filters, request.query, request.minSources, request.minArticles);
  if (cursor !== null && (cursor[0] !== request.order || cursor[2] !== list)) {
    return foreignCursor();
  }
  const after = cursor?.[1] ?? null;
  const found = await readWithNames(db, request, (known) =>
    readStories(db, { ...request, ...known, after }),
  );
  const { rows, next, ...page } = found.result;
  return {
    kind: "page",
    ...page,
    unknownName: found.unknownName,
    stories: rows.map(toListedStory),
    next: next === null ? null : [request.order, next, list],
  };
}

export function toListedStory({
  leader,
  lastSeen,
  parseReports,
  ...counts
}: StoryRow): ListedStory {
  const reports = parseReports();
  return {
    id: leader.id,
    ...describe(reports.length > 1 ? reports : [{ ...leader, terms: "" }]),
    ...timesOf(leader, lastSeen === null ? null : new Date(lastSeen).toISOString()),
    ...counts,
    links: linksOf(leader.id),
    leader,
  };
}

/** Chooses the headline and the summary of an event from its first reports. */
function describe(reports: readonly StoryReport[]): Pick<Story, "headline" | "summary"> {
  const withText = reports.filter(({ summary }) => summary.method !== "none");
  const candidates = withText.length > 0 ? withText : reports;
  const chosen = candidates[chooseCentral(candidates)];
  if (!chosen) throw new Error("A story has no article.");
  const { id, title, summary } = chosen;
  const isCentral = reports.length > 1 && summary.method === "lead-3";
  const method = isCentral ? "central-lead-3" : summary.method;
  return { headline: title, summary: { text: summary.text, method, article: id } };
}

/** Bounds of a story's times. `last`: the last of the best known times of its articles. */
function timesOf(leader: ListedArticle, last: string | null) {
  const lastSeen = last ?? leader.firstSeenAt;
  return { firstSeen: bestKnownTime(leader) ?? lastSeen, lastSeen };
}

function linksOf(id: string): Story["links"] {
  return {
    self: `/v1/stories/${id}`,
    page: `/stories/${id}`,
    articles: `/v1/articles?story=${id}`,
  };
}

type FoundStory = {
  readonly kind: "story";
  readonly story: Story;
  /** Identifies the state of the catalogue. */
  readonly state: string;
};

/** Gets a story with its articles, the leader first, the evidence that ties each to it, and what each adds. */
export async function getStory(db: D1Database, id: string): Promise<FoundStory | Missing> {
  if (!ARTICLE_ID.test(id)) return { kind: "unknown" };
  const { edition, state, rows } = await readMembers(db, id);
  const members = rows.map((row) => {
    const article: ListedArticle = JSON.parse(toDocument(row));
    return { article, features: unpackFeatures(row) };
  });
  const [leader] = members;
  if (!leader) return findMissingStory(db, id);
  const additions = findAdditions(members.map(({ features }) => features));
  const articles = members.map(({ article, features }, n): StoryMember => {
    const evidence = article.id === id ? null : findEvidence(leader.features, features);
    return { ...article, evidence, adds: additions[n] ?? { names: [], numbers: [] } };
  });
  const sources = new Map(articles.flatMap(({ source }) => (source ? [[source.id, source]] : [])));
  const times = articles.flatMap((article) => bestKnownTime(article) ?? []).toSorted();
  const reports = members.slice(0, MAX_REPORTS).map(({ article, features }) => {
    return { ...article, terms: features.terms };
  });
  return {
    kind: "story",
    story: {
      edition,
      id,
      ...describe(reports),
      ...timesOf(leader.article, times.at(-1) ?? null),
      articleCount: articles.length,
      sourceCount: sources.size,
      sources: [...sources.values()],
      links: linksOf(id),
      articles,
    },
    state,
  };
}

/**
 * Says what became of the story `id`, which no article has: a story has the id of its leader, and any id that the leader
 * ever had leads to the story that the article is in now.
 */
async function findMissingStory(db: D1Database, id: string): Promise<Missing> {
  const found = await findArticle(db, id);
  if (found.kind === "gone" || found.kind === "unknown") return found;
  const story = await storyOfArticle(db, found.kind === "merged" ? found.into : id);
  if (story === null) return { kind: "gone" };
  return story === id ? { kind: "unknown" } : { kind: "merged", into: story };
}
