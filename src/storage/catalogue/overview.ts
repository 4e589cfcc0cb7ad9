import type { ListedArticle } from "../../schema/article.ts";
import { DATED_ARTICLES, facetRange, fromFacet } from "../../search/facets.ts";
import { NEWEST_DOCUMENT } from "./facets.ts";
import { rowsOf } from "./rows.ts";
import { toSortKeyRange } from "./sort-key.ts";

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

export async function readOverview(db: D1Database): Promise<CorpusOverview> {
  const [totals, largest, languages, categories, newest] = await db.batch([
    db
      .prepare(
        `SELECT (SELECT article_count FROM head) AS articles,
           (SELECT count(*) FROM search_words WHERE term >= ?1 AND term <= ?2) AS outlets`,
      )
      .bind(...facetRange("source", "")),
    largestOutlets(db, MAX_OUTLETS),
    languagesOf(db),
    db
      .prepare(
        `SELECT w.term, w.doc AS articles, ${NEWEST_DOCUMENT}
         FROM (SELECT term, doc FROM search_words WHERE term >= ?1 AND term <= ?2
           ORDER BY doc DESC, term LIMIT ${MAX_CATEGORIES}) w`,
      )
      .bind(...facetRange("category", "")),
    db
      .prepare(
        `SELECT document ->> '$.publishedAt' AS newest FROM articles WHERE sort_key =
           (SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT 1)`,
      )
      .bind(`"${DATED_ARTICLES}"`),
  ]);
  const [total] = rowsOf<{ articles: number | null; outlets: number }>(totals);
  return {
    articles: total?.articles ?? 0,
    outlets: total?.outlets ?? 0,
    largest: toOutlets(largest),
    languages: toLanguages(languages),
    categories: rowsOf<{ term: string; articles: number; document: string }>(categories).map(
      ({ term, articles, document }) => {
        const { category }: ListedArticle = JSON.parse(document);
        return { category: category ?? fromFacet(term), articles };
      },
    ),
    newest: rowsOf<{ newest: string | null }>(newest)[0]?.newest ?? null,
  };
}

/** Choices for the search form: the outlets with the most articles, and all languages. */
export async function readSearchChoices(
  db: D1Database,
  outlets: number,
): Promise<Pick<CorpusOverview, "largest" | "languages">> {
  const [largest, languages] = await db.batch([largestOutlets(db, outlets), languagesOf(db)]);
  return { largest: toOutlets(largest), languages: toLanguages(languages) };
}

function largestOutlets(db: D1Database, limit: number): D1PreparedStatement {
  return db
    .prepare(
      `SELECT w.term, w.doc AS articles,
         ${NEWEST_DOCUMENT}
       FROM (SELECT term, doc FROM search_words WHERE term >= ?1 AND term <= ?2
         ORDER BY doc DESC, term LIMIT ?3) w`,
    )
    .bind(...facetRange("source", ""), limit);
}

function toOutlets(result: D1Result | undefined): CorpusOverview["largest"] {
  return rowsOf<{ term: string; articles: number; document: string }>(result).map(
    ({ term, articles, document }) => {
      const { source }: ListedArticle = JSON.parse(document);
      const id = fromFacet(term);
      return { id, name: source?.name ?? id, articles };
    },
  );
}

function languagesOf(db: D1Database): D1PreparedStatement {
  return db
    .prepare(
      `SELECT term, doc AS articles FROM search_words WHERE term >= ?1 AND term <= ?2
       ORDER BY doc DESC, term`,
    )
    .bind(...facetRange("language", ""));
}

function toLanguages(result: D1Result | undefined): CorpusOverview["languages"] {
  return rowsOf<{ term: string; articles: number }>(result).map(({ term, articles }) => ({
    language: fromFacet(term),
    articles,
  }));
}

/** Number of articles by day (UTC) of `publishedAt`; articles without it are not counted. */
export type DayCount = { readonly day: string; readonly articles: number };

/** A day is counted up to this number, so that the cost is bounded. */
export const MAX_COUNT_PER_DAY = 500;

/** Counts the articles of each of the `days` days that end with that of `newest`, first day first. */
export async function countByDay(
  db: D1Database,
  newest: string,
  days: number,
): Promise<DayCount[]> {
  const last = Date.parse(newest.slice(0, 10));
  const ranges = Array.from({ length: days }, (_, n) => {
    const day = new Date(last - (days - 1 - n) * 86_400_000).toISOString().slice(0, 10);
    const { least, most } = toSortKeyRange(`${day}T00:00:00.000Z`, `${day}T23:59:59.999Z`);
    return [day, least, most];
  });
  const { results } = await db
    .prepare(
      `SELECT value ->> 0 AS day, (SELECT count(*) FROM (
         SELECT 1 FROM search WHERE search MATCH ?2 AND rowid >= CAST(value ->> 1 AS INTEGER)
           AND rowid <= CAST(value ->> 2 AS INTEGER) LIMIT ${MAX_COUNT_PER_DAY})) AS articles
       FROM json_each(?1) ORDER BY key`,
    )
    .bind(JSON.stringify(ranges), `"${DATED_ARTICLES}"`)
    .all<DayCount>();
  return results;
}
