import { createBatchLoader } from "../storage/catalogue/batch-loader.ts";
import { countComments } from "../storage/catalogue/comments.ts";
import {
  type CorpusOverview,
  countByDay,
  type DayCount,
  MAX_COUNT_PER_DAY,
  readOverview,
} from "../storage/catalogue/overview.ts";
import { type ListedStory, listStories } from "./stories.ts";

const MAX_STORIES = 20;
const MAX_DAYS = 14;

/** `isMore`: whether there are more articles than were counted. */
export type CountedDay = DayCount & { readonly isMore: boolean };

export type FrontPage = {
  readonly stories: readonly (ListedStory & { readonly comments: number })[];
  /** The sort key of the last story's leader; null on the last page. */
  readonly next: string | null;
  /** Only the first page has an overview of the corpus. */
  readonly overview: (CorpusOverview & { readonly days: readonly CountedDay[] }) | null;
};

/** Reads the stories after the sort key `after`: two batches. */
export async function readFrontPage(
  catalogue: D1Database,
  after: string | null,
): Promise<FrontPage> {
  const db = createBatchLoader(catalogue);
  const [{ stories, next }, overview] = await Promise.all([
    listStories(db, { after, limit: MAX_STORIES }),
    after === null ? readOverview(db) : null,
  ]);
  const [days, comments] = await Promise.all([
    overview?.newest ? countByDay(db, overview.newest, MAX_DAYS) : [],
    countComments(
      db,
      stories.map(({ leader }) => leader.id),
    ),
  ]);
  return {
    stories: stories.map((story) => ({ ...story, comments: comments.get(story.leader.id) ?? 0 })),
    next,
    overview: overview && {
      ...overview,
      days: days.map((day) => ({ ...day, isMore: day.articles >= MAX_COUNT_PER_DAY })),
    },
  };
}
