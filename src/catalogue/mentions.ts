import type { Mention } from "../answers/mentions.ts";
import { headlinesAt, newestMatches } from "./matches.ts";

export type Elsewhere = {
  /** Other articles that have it, counted up to {@link COUNTED}. */
  readonly articles: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
  /** The newest of them. */
  readonly newest: readonly { readonly id: string; readonly title: string }[];
};

const COUNTED = 20;
const SHOWN = 3;

/**
 * Where else in the corpus an article's names and numbers stand, in the mentions' order. A constant
 * number of statements; what they read depends on the number of mentions, not on the corpus.
 */
export async function findElsewhere(
  db: D1Database,
  id: string,
  mentions: readonly Mention[],
): Promise<Elsewhere[]> {
  const own = await db
    .prepare("SELECT CAST(place AS TEXT) AS place FROM articles WHERE id = ?1")
    .bind(id)
    .first<{ place: string }>();
  const conditions = mentions.map(({ match }) => match);
  // The article itself may be among the matches; one more shows that there are others.
  const matches = await newestMatches(db, conditions, COUNTED + 2);
  const others = matches.map((places) => places.filter((place) => place !== own?.place));
  const shown = new Set(others.flatMap((places) => places.slice(0, SHOWN)));
  const headlines = new Map(
    (await headlinesAt(db, [...shown])).map(({ place, ...headline }) => [place, headline]),
  );
  return others.map((places) => ({
    articles: Math.min(places.length, COUNTED),
    isMore: places.length > COUNTED,
    newest: places.slice(0, SHOWN).flatMap((place) => headlines.get(place) ?? []),
  }));
}
