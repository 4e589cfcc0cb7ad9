import type { ListedArticle } from "../../schema/article.ts";
import { type CountedKind, timeEntryRange, toDayDigits } from "../../search/count-entries.ts";
import { DATED_ARTICLES } from "../../search/facets.ts";
import { valueTotal } from "./frequent-values.ts";
import { rowsOf } from "./rows.ts";
import { toValueCounts, valueCountStatement } from "./value-counts.ts";

/** Totals of the corpus. They come from a counter and the search index's list of words, so no article is read. */
export type CorpusOverview = {
  readonly articles: number;
  readonly outlets: number;
  /** The outlets with the most articles. */
  readonly largest: readonly {
    readonly id: string;
    readonly name: string;
    readonly articles: number;
  }[];
  readonly languages: readonly { readonly language: string; readonly articles: number }[];
  /** The categories with the most articles. */
  readonly categories: readonly { readonly category: string; readonly articles: number }[];
  /** The last `publishedAt`, RFC 3339; null if there is none. */
  readonly newest: string | null;
};

const MAX_OUTLETS = 8;
const MAX_CATEGORIES = 8;
/** More than there are. */
const MAX_LANGUAGES = 250;

export async function readOverview(db: D1Database): Promise<CorpusOverview> {
  const [totals, largest, languages, categories, newest] = await db.batch([
    db.prepare(`SELECT article_count AS articles, ${valueTotal("source")} AS outlets FROM head`),
    mostFrequent(db, "source", MAX_OUTLETS),
    mostFrequent(db, "language", MAX_LANGUAGES),
    mostFrequent(db, "category", MAX_CATEGORIES),
    db
      .prepare(
        `SELECT document ->> '$.publishedAt' AS newest FROM articles WHERE sort_key =
           (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT 1)`,
      )
      .bind(`"${DATED_ARTICLES}"`),
  ]);
  const [total] = rowsOf<{ articles: number; outlets: number }>(totals);
  return {
    articles: total?.articles ?? 0,
    outlets: total?.outlets ?? 0,
    largest: toOutlets(largest),
    languages: toLanguages(languages),
    categories: toValueCounts(categories).map(({ value, articleCount, document }) => {
      const { category }: ListedArticle = JSON.parse(document);
      return { category: category ?? value, articles: articleCount };
    }),
    newest: rowsOf<{ newest: string | null }>(newest)[0]?.newest ?? null,
  };
}

/** Choices for the search form: the outlets with the most articles, and all languages. */
export async function readSearchChoices(
  db: D1Database,
  outlets: number,
): Promise<Pick<CorpusOverview, "largest" | "languages">> {
  const [largest, languages] = await db.batch([
    mostFrequent(db, "source", outlets),
    mostFrequent(db, "language", MAX_LANGUAGES),
  ]);
  return { largest: toOutlets(largest), languages: toLanguages(languages) };
}

function mostFrequent(db: D1Database, kind: CountedKind, limit: number): D1PreparedStatement {
  return valueCountStatement(db, { kind, sort: "count", after: null, limit, days: null });
}

function toOutlets(result: D1Result | undefined): CorpusOverview["largest"] {
  return toValueCounts(result).map(({ value, articleCount, document }) => {
    const { source }: ListedArticle = JSON.parse(document);
    return { id: value, name: source?.name ?? value, articles: articleCount };
  });
}

function toLanguages(result: D1Result | undefined): CorpusOverview["languages"] {
  return toValueCounts(result).map(({ value, articleCount }) => ({
    language: value,
    articles: articleCount,
  }));
}

/** Number of articles by day (UTC) of `publishedAt`; articles without it are not counted. */
export type DayCount = { readonly day: string; readonly articles: number };

/** Counts the articles of each of the `days` days that end with that of `newest`, first day first. */
export async function countByDay(
  db: D1Database,
  newest: string,
  days: number,
): Promise<DayCount[]> {
  const last = Date.parse(newest.slice(0, 10));
  const ranges = Array.from({ length: days }, (_, n) => {
    const day = new Date(last - (days - 1 - n) * 86_400_000).toISOString().slice(0, 10);
    return [day, ...timeEntryRange(toDayDigits(day), toDayDigits(day))];
  });
  const { results } = await db
    .prepare(
      `SELECT value ->> 0 AS day, (SELECT ifnull(sum(doc), 0) FROM search_words
         WHERE term >= value ->> 1 AND term <= value ->> 2) AS articles
       FROM json_each(?1) ORDER BY key`,
    )
    .bind(JSON.stringify(ranges))
    .all<DayCount>();
  return results;
}
