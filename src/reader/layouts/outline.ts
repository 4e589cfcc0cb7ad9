import type { PageLayout, Problem, Sighting } from "../capture-reading.ts";
import type { Line } from "../lines.ts";

/** The lines of one article that a layout found, before the pipeline processes them. */
export type ArticleOutline = {
  readonly role: Sighting["role"];
  readonly title: Line;
  readonly body: readonly Line[];
  readonly source?: Line;
  readonly published?: Line;
  readonly category?: Line;
  readonly hashtag?: string;
};

export type PageOutline = {
  readonly layout: PageLayout;
  /** Language of the site's own lines; null if the page has none. */
  readonly language: string | null;
  readonly articles: readonly ArticleOutline[];
  readonly problems: readonly Problem[];
};

export function cardWithoutTitle(line: Line): Problem {
  const detail = `The card with "${line.text}" has no headline; it was left out.`;
  return { code: "card-without-title", detail };
}

export function unreadLines(count: number, what: string): Problem {
  return {
    code: "unread",
    detail: `${count} lines ${what} belong to no card; they were left out.`,
  };
}

export const NO_MAIN_TITLE: Problem = {
  code: "no-title",
  detail: "The page has no line before the site's own; a title was expected there.",
};
