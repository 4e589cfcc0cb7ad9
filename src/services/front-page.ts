import type { ListedStory } from "../schema/story.ts";
import { NO_FILTERS, only } from "../search/filters.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { FIRST_DATED } from "../storage/catalogue/sort-key.ts";
import {
  MAX_REPORTS,
  readProminentStories,
  readStories,
  type StoryReport,
  type StoryRow,
} from "../storage/catalogue/stories.ts";
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
/** Of one language, the newest articles whose stories are read. */
const MAX_MATCHED = 100;

export type FrontSection<Item = ListedStory> = {
  readonly kind: "category" | "hashtag";
  readonly name: string;
  readonly stories: readonly Item[];
};

/** What sections are found by. */
type Led = Pick<StoryRow, "leader">;

export type FrontPage = {
  /** The most prominent stories, then the newest. */
  readonly top: readonly ListedStory[];
  /** Reports of the first one with another title; reprints have the same. */
  readonly reports: readonly StoryReport[];
  readonly sections: readonly FrontSection[];
  /** The newest of the others. */
  readonly latest: readonly ListedStory[];
  readonly undated: readonly ListedStory[];
  /** The number of all articles. */
  readonly articles: number;
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
    window: MAX_MATCHED,
    members: MAX_REPORTS,
  } as const;
  const [prominent, { rows, articles }, undated] = await Promise.all([
    readProminentStories(db, language, MAX_PROMINENT),
    readStories(db, { ...newest, after: null, limit: MAX_NEWEST }),
    readStories(db, { ...newest, after: FIRST_DATED, limit: MAX_NEWEST }),
  ]);
  const byTime = rows.filter(({ lastSeen }) => lastSeen !== null);
  const shown = new Set<string>();
  const without = (...lists: readonly (readonly StoryRow[])[]) =>
    [...new Map(lists.flat().map((row) => [row.leader.id, row])).values()].filter(
      ({ leader }) => !shown.has(leader.id),
    );
  // Only what is shown is parsed.
  const show = (rows: readonly StoryRow[]) => {
    for (const { leader } of rows) shown.add(leader.id);
    return rows.map(toListedStory);
  };
  const candidates = without(prominent, byTime, undated.rows);
  const [first] = candidates;
  const headline = first && toListedStory(first).headline;
  const reports = first?.parseReports().filter(({ title }) => title !== headline) ?? [];
  // A lead without other reports is as high as two stories.
  const top = show(candidates.slice(0, reports.length > 0 ? MAX_TOP : MAX_TOP - 1));
  const sections = findSections(without(prominent, byTime)).map(({ stories, ...section }) => {
    return { ...section, stories: show(stories) };
  });
  return {
    top,
    reports,
    sections,
    latest: show(without(byTime, byTime.length === 0 ? [] : prominent).slice(0, MAX_LATEST)),
    undated: show(without(undated.rows).slice(0, byTime.length === 0 ? MAX_LATEST : MAX_UNDATED)),
    articles,
  };
}

/**
 * Finds sections: again and again the name that most of the stories have which no section has yet. Names are categories,
 * or hashtags if no two stories have the same category.
 */
export function findSections<Item extends Led>(stories: readonly Item[]): FrontSection<Item>[] {
  const sections: FrontSection<Item>[] = [];
  let rest = stories;
  while (sections.length < MAX_SECTIONS) {
    const isNew = ({ name }: FrontSection<Item>) =>
      !sections.some((section) => section.name === name);
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

function findLargest<Item extends Led>(
  kind: FrontSection["kind"],
  stories: readonly Item[],
  isNew: (section: FrontSection<Item>) => boolean,
): FrontSection<Item> | undefined {
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
