import type { PageLayout, Problem, Sighting } from "../capture-reading.ts";
import type { Line } from "../lines.ts";

/** The lines of one article that a layout found, before the pipeline processes them. */
export type ArticleOutline = {
  readonly role: Sighting["role"];
  readonly title: Line;
  readonly body: readonly Line[];
  readonly source?: Line | undefined;
  readonly published?: Line | undefined;
  readonly category?: Line | undefined;
  readonly hashtag?: string | undefined;
};

/** A card as a layout finds it; its headline may be missing. */
type Card = Omit<ArticleOutline, "role" | "title"> & { readonly title: Line | undefined };

export type PageOutline = {
  readonly layout: PageLayout;
  /** Language of the site's own lines; null if the page has none. */
  readonly language: string | null;
  readonly articles: readonly ArticleOutline[];
  readonly problems: readonly Problem[];
};

type Articles = Pick<PageOutline, "articles" | "problems">;

/** Outlines cards, and adds their problems to others. */
export function outlineCards(cards: readonly Card[], others: readonly Problem[]): Articles {
  const articles: ArticleOutline[] = [];
  const problems = [...others];
  for (const { title, ...card } of cards) {
    const named = card.source ?? card.published;
    const detail = `The card with "${named?.text}" has no headline; it was left out.`;
    if (title) articles.push({ role: "card", title, ...card });
    else if (named) problems.push({ code: "card-without-title", detail });
  }
  return { articles, problems };
}

/** Adds the main article of a page to its cards. */
export function withMain(main: ArticleOutline | null, { articles, problems }: Articles): Articles {
  if (!main) return { articles, problems: [NO_MAIN_TITLE, ...problems] };
  return { articles: [main, ...articles], problems };
}

export function unreadLines(count: number, where: string): Problem[] {
  const detail = `${count} lines ${where} belong to no card; they were left out.`;
  return count > 0 ? [{ code: "unread", detail }] : [];
}

const NO_MAIN_TITLE: Problem = {
  code: "no-title",
  detail: "The page has no line before the site's own; a title was expected there.",
};
