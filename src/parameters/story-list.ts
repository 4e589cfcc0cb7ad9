import * as z from "zod";
import { NO_FILTERS } from "../search/filters.ts";
import {
  MAX_COMPARED_STORIES,
  MAX_MATCHED_ARTICLES,
  STORY_ORDERS,
  type StoryConditions,
  type StoryListRequest,
} from "../storage/catalogue/story-selection.ts";
import { articleListShape, toListRequest } from "./article-list.ts";
import { cursor, listName, SORT_KEY_EXAMPLE } from "./cursor.ts";
import { sharedFilterShape } from "./filters.ts";
import { wholeNumber } from "./values.ts";

/** The parameters of every list of stories. The filters are those of articles: a story matches if an article does. */

export type StoryRequest = Omit<StoryListRequest, "after"> & {
  /** `next` of the previous page. */
  readonly cursor: StoryPosition | null;
};

export const ALL_STORIES: StoryConditions = {
  filters: NO_FILTERS,
  query: null,
  minSources: 0,
  minArticles: 1,
};

const { q, from, to, limit } = articleListShape;

function minimum(of: string) {
  const description = `At least so many ${of} report the story, whether or not they match the filters`;
  return wholeNumber(1, 500).meta({ example: 2, description }).optional();
}

const order = z.enum(STORY_ORDERS);

/** The order; a sort key, after the numbers of outlets and articles for coverage; and the name of the list. */
const storyPosition = z
  .tuple([order, z.string().regex(/^(?:\d{1,15} \d{1,15} )?-?\d{1,19}$/), z.string()])
  .refine(([order, position]) => (order === "coverage") === position.includes(" "));

export type StoryPosition = z.output<typeof storyPosition>;

const storyListShape = {
  q,
  ...sharedFilterShape,
  from: from.describe(
    "An article of the story has its best known time then or later: a time, or a day from its beginning",
  ),
  to: to.describe(
    "An article of the story has its best known time then or earlier, and not before `from`: a time, or a day to its end",
  ),
  minSources: minimum("outlets"),
  minArticles: minimum("articles"),
  sort: order.default("newest").meta({
    default: "newest",
    example: "coverage",
    description: `\`newest\` sorts by \`firstSeen\`, \`updated\` by \`lastSeen\`, and \`coverage\` stories of several articles by \`sourceCount\`, then \`articleCount\`, then \`lastSeen\`. Where no article has a time, a story comes last. With \`q\`, \`source\`, \`hashtag\`, \`category\` or \`language\`, the list has the stories of the newest ${MAX_MATCHED_ARTICLES} articles that match, and likewise with only \`from\`, \`to\` or \`minSources=1\`. With a larger \`minSources\`, \`minArticles\` or \`sort=coverage\` and no other filters but \`from\` and \`to\`, it has stories from among ${MAX_COMPARED_STORIES} of several articles: the last before \`to\`, else the last that were updated since \`from\`, else the first in this order`,
  }),
  limit,
  cursor: cursor(storyPosition, [...SORT_KEY_EXAMPLE, listName(...Object.values(ALL_STORIES))]),
};

export const storyListQuery = z.object(storyListShape);

/** Returns what the service takes. */
export function toStoryRequest({
  sort,
  limit,
  cursor,
  minSources = ALL_STORIES.minSources,
  minArticles = ALL_STORIES.minArticles,
  ...conditions
}: z.infer<typeof storyListQuery>): StoryRequest {
  const { filters, query } = toListRequest({ ...conditions, limit, cursor: null });
  return { filters, query, minSources, minArticles, order: sort, limit, cursor };
}
