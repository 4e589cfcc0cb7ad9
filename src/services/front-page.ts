import type { ListedArticle } from "../schema/article.ts";
import { type ArticleFilters, NO_FILTERS, only } from "../search/filters.ts";
import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { countComments } from "../storage/catalogue/comments.ts";
import {
  type RecentStory,
  readCoverage,
  readStoryLeads,
  type StoryLead,
} from "../storage/catalogue/coverage.ts";
import { type ListRequest, listArticles } from "../storage/catalogue/lists.ts";
import { DAY } from "../text/durations.ts";
import { type CorpusOverview, readOverview } from "./corpus-overview.ts";

const MAX_STORIES = 20;
/** Stories at the top. If fewer have coverage, the newest dated ones follow them. */
const MAX_TOP = 6;
/** The newest articles whose stories are ranked. /about states this number. */
const RANKED_ARTICLES = 400;

/** A category or a hashtag has a section if it has so many articles. /about states this number. */
const MIN_SECTION_ARTICLES = 4;
const MAX_SECTION_ITEMS = 4;
const MAX_SECTIONS_PER_KIND = 3;
/** Articles read for a section: some of them are shown above it already. */
const READ_PER_SECTION = 12;

/** A story as the front page shows it, by one of its articles. */
export type FrontStory = StoryLead & { readonly id: string; readonly comments: number };

export type FrontSection = {
  readonly kind: "category" | "hashtag";
  readonly name: string;
  readonly articles: readonly ListedArticle[];
};

export type FrontPage = {
  /** The stories with the most coverage, then the newest, and sections; only the first page has them. */
  readonly top: readonly FrontStory[];
  readonly sections: readonly FrontSection[];
  /** The other stories, the newest first. */
  readonly stories: readonly FrontStory[];
  /** The sort key of the last story; null on the last page. */
  readonly next: string | null;
  /** Only the first page has an overview of the corpus. */
  readonly overview: CorpusOverview | null;
};

/**
 * Reads the front page, or the stories after the sort key `after`, of one language or all: two batches. A later page
 * reads the first one too, because it leaves out the stories that the top and the sections have.
 */
export async function readFrontPage(
  catalogue: D1Database,
  { after, language }: { after: string | null; language: string | null },
): Promise<FrontPage> {
  const db = createBatchLoader(catalogue);
  const isFirst = after === null;
  // In one language a story has the first article in it as its leader.
  const leaders = { filters: inLanguage(language), limit: MAX_STORIES, isCollapsed: true };
  const [{ articles: latest, next }, later, coverage, overview] = await Promise.all([
    listNewest(db, { ...leaders, after: null }),
    isFirst ? null : listNewest(db, { ...leaders, after }),
    readCoverage(db, leaders.filters, RANKED_ARTICLES),
    readOverview(db),
  ]);
  const listed = (later?.articles ?? latest).map(({ id }) => id);
  const ranked = rankByCoverage(coverage, overview.newest).slice(0, MAX_TOP);
  // The leader of a story has its id. In one language it may be missing, so that the newest article leads.
  const leads = ranked.map(({ id, article }) => (language === null ? id : article));
  const ids = [...new Set([...leads, ...latest.map(({ id }) => id), ...listed])];
  const [stories, comments, ...sections] = await Promise.all([
    readStoryLeads(db, ids),
    countComments(db, ids),
    ...sectionsOf(overview, latest).map((section) => readSection(db, section, language)),
  ]);
  const shown = new Set<string>();
  const toStories = (ids: readonly string[], limit: number) => {
    const found = new Map<string, FrontStory>();
    for (const id of ids) {
      const lead = stories.get(id);
      const story = lead?.leader.story.id;
      if (!lead || story === undefined || shown.has(story) || found.size === limit) continue;
      shown.add(story);
      found.set(story, { ...lead, id: story, comments: comments.get(id) ?? 0 });
    }
    return [...found.values()];
  };
  // In the order of the page: each part leaves out what is shown above it.
  const dated = latest.filter((lead) => ranked.length === 0 || lead.publishedAt !== null);
  const top = toStories([...leads, ...dated.map(({ id }) => id)], MAX_TOP);
  const newSections = withoutShown(sections, shown);
  return {
    top: isFirst ? top : [],
    sections: isFirst ? newSections : [],
    stories: toStories(listed, MAX_STORIES),
    next: later === null ? next : later.next,
    overview: isFirst ? overview : null,
  };
}

async function listNewest(
  db: D1Database,
  page: Pick<ListRequest, "filters" | "after" | "limit" | "isCollapsed">,
): Promise<{ articles: readonly ListedArticle[]; next: string | null }> {
  const all = { query: null, order: "newest", documents: "listed", isCounted: false } as const;
  const { rows, next } = await listArticles(db, { ...all, ...page });
  return { articles: rows.map(({ document }) => JSON.parse(document)), next };
}

function inLanguage(language: string | null): ArticleFilters {
  return { ...NO_FILTERS, language: language === null ? null : only(language) };
}

type SectionName = Pick<FrontSection, "kind" | "name">;

/** The largest categories, and the hashtags that most of the latest articles have. */
function sectionsOf(overview: CorpusOverview, latest: readonly ListedArticle[]): SectionName[] {
  const categories = overview.categories
    .filter(({ articleCount }) => articleCount >= MIN_SECTION_ARTICLES)
    .map(({ key }): SectionName => ({ kind: "category", name: key }));
  const tags = Map.groupBy(
    latest.flatMap(({ hashtags }) => hashtags.map(({ tag }) => tag)),
    (tag) => tag,
  );
  const hashtags = [...tags]
    .filter(([, each]) => each.length > 1)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([tag]): SectionName => ({ kind: "hashtag", name: tag }));
  return [
    ...categories.slice(0, MAX_SECTIONS_PER_KIND),
    ...hashtags.slice(0, MAX_SECTIONS_PER_KIND),
  ];
}

async function readSection(
  db: D1Database,
  { kind, name }: SectionName,
  language: string | null,
): Promise<FrontSection> {
  const filters = { ...inLanguage(language), [kind]: only(name) };
  const page = { filters, after: null, limit: READ_PER_SECTION, isCollapsed: false };
  const { articles } = await listNewest(db, page);
  return { kind, name, articles };
}

/** Leaves out stories that are shown already, and sections that then have one story. Adds the rest to `shown`. */
function withoutShown(sections: readonly FrontSection[], shown: Set<string>): FrontSection[] {
  return sections.flatMap((section) => {
    if (section.articles.length < MIN_SECTION_ARTICLES) return [];
    const byStory = Map.groupBy(
      section.articles.filter(({ story }) => !shown.has(story.id)),
      ({ story }) => story.id,
    );
    const articles = [...byStory.values()].flatMap(([first]) => first ?? []);
    if (articles.length < 2) return [];
    const items = articles.slice(0, MAX_SECTION_ITEMS);
    for (const { story } of items) shown.add(story.id);
    return [{ ...section, articles: items }];
  });
}

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
