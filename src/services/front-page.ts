import type { ListedStory } from "../schema/story.ts";
import { NO_FILTERS, only } from "../search/filters.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { FIRST_DATED } from "../storage/catalogue/sort-key.ts";
import {
  readProminentStories,
  readStories,
  type StoryReport,
  type StoryRow,
} from "../storage/catalogue/stories.ts";
import { type CorpusOverview, readOverview } from "./corpus-overview.ts";
import { toListedStory } from "./stories.ts";

/** Stories that the top, the sections and the two lists below them show. A page has at most 40 articles. */
const MAX_TOP = 4;
const MAX_SECTIONS = 3;
const SECTION_ITEMS = 4;
const MAX_LATEST = 16;
const MAX_UNDATED = 4;
/** A name has a section if it has so many stories that the top does not show. */
const MIN_SECTION_ITEMS = 2;
/** Stories that are read to fill the top and the sections. */
const MAX_PROMINENT = 20;
const MAX_NEWEST = 24;

/** A story as the front page shows it. */
export type FrontStory = ListedStory & {
  /** Those of its first articles that have another title, as reprints do not. */
  readonly reports: readonly StoryReport[];
};

export type FrontSection = {
  readonly kind: "category" | "hashtag";
  readonly name: string;
  readonly stories: readonly FrontStory[];
};

export type FrontPage = {
  /** The most prominent stories, then the newest. */
  readonly top: readonly FrontStory[];
  readonly sections: readonly FrontSection[];
  /** The newest of the others. */
  readonly latest: readonly FrontStory[];
  readonly undated: readonly FrontStory[];
  readonly overview: CorpusOverview;
};

/** Reads the front page, with the stories of one language or all, in one batch. No part has a story of another. */
export async function readFrontPage(
  catalogue: D1Database,
  language: string | null,
): Promise<FrontPage> {
  const db = createBatchLoader(catalogue);
  const newest = {
    filters: { ...NO_FILTERS, language: language === null ? null : only(language) },
    query: null,
    order: "newest",
    minSources: 0,
    minArticles: 1,
  } as const;
  const [prominent, { rows }, undated, overview] = await Promise.all([
    readProminentStories(db, language, MAX_PROMINENT),
    readStories(db, { ...newest, after: null, limit: MAX_NEWEST }),
    readStories(db, { ...newest, after: FIRST_DATED, limit: MAX_NEWEST }),
    readOverview(db),
  ]);
  const byProminence = prominent.map(toFrontStory);
  const byTime = rows.filter(({ lastSeen }) => lastSeen !== null).map(toFrontStory);
  const others = undated.rows.map(toFrontStory);
  const shown = new Set<string>();
  const without = (...lists: readonly (readonly FrontStory[])[]) =>
    [...new Map(lists.flat().map((story) => [story.id, story])).values()].filter(
      ({ id }) => !shown.has(id),
    );
  const show = (stories: readonly FrontStory[]) => {
    for (const { id } of stories) shown.add(id);
    return stories;
  };
  const candidates = without(byProminence, byTime, others);
  // A lead without other reports is as high as two stories.
  const hasReports = (candidates[0]?.reports.length ?? 0) > 0;
  const top = show(candidates.slice(0, hasReports ? MAX_TOP : MAX_TOP - 1));
  const sections = findSections(without(byProminence, byTime));
  show(sections.flatMap(({ stories }) => stories));
  const latest = show(without(byTime, byProminence).slice(0, MAX_LATEST));
  const left = byTime.length === 0 ? MAX_LATEST : MAX_UNDATED;
  return { top, sections, latest, undated: without(others).slice(0, left), overview };
}

function toFrontStory(row: StoryRow): FrontStory {
  const story = toListedStory(row);
  return { ...story, reports: row.reports.filter(({ title }) => title !== story.headline) };
}

/**
 * Finds sections: again and again the name that most of the stories have which no section has yet. Names are categories,
 * or hashtags if no two stories have the same category.
 */
export function findSections(stories: readonly FrontStory[]): FrontSection[] {
  const sections: FrontSection[] = [];
  let rest = stories;
  while (sections.length < MAX_SECTIONS) {
    const isNew = ({ name }: FrontSection) => !sections.some((section) => section.name === name);
    const kinds = sections.map(({ kind }) => kind);
    const found =
      (kinds.includes("hashtag") ? undefined : findLargest("category", rest, isNew)) ??
      (kinds.includes("category") ? undefined : findLargest("hashtag", rest, isNew));
    if (!found) break;
    const section = { ...found, stories: found.stories.slice(0, SECTION_ITEMS) };
    sections.push(section);
    rest = rest.filter((story) => !section.stories.includes(story));
  }
  return sections;
}

function findLargest(
  kind: FrontSection["kind"],
  stories: readonly FrontStory[],
  isNew: (section: FrontSection) => boolean,
): FrontSection | undefined {
  const named = stories.flatMap((story) => {
    const { category, hashtags } = story.leader;
    const names = kind === "hashtag" ? hashtags.map(({ tag }) => tag) : [category ?? []].flat();
    return names.map((name) => ({ name, story }));
  });
  return [...Map.groupBy(named, ({ name }) => name)]
    .map(([name, each]) => ({ kind, name, stories: each.map(({ story }) => story) }))
    .filter((section) => section.stories.length >= MIN_SECTION_ITEMS && isNew(section))
    .sort((a, b) => b.stories.length - a.stories.length)[0];
}
