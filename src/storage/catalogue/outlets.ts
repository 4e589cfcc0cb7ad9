import type * as z from "zod";
import { bestKnownTime } from "../../article/dating.ts";
import type { ListedArticle } from "../../schema/article.ts";
import type { outletSchema } from "../../schema/facets.ts";
import { facetStart, outletLanguageStart } from "../../search/count-entries.ts";
import { fromFacet, toFacet } from "../../search/facets.ts";
import { type Head, readWithHead, rowsOf } from "./rows.ts";
import { FIRST_DATED } from "./sort-key.ts";

/**
 * An outlet, from the index's list of words and its oldest and newest article; of undated ones, when the last was first
 * seen.
 */
type OutletFigures = Omit<z.infer<typeof outletSchema>, "edition" | "feeds">;

/** Reads an outlet; null if it has no article. */
export async function readOutlet(
  db: D1Database,
  id: string,
): Promise<Head & { readonly outlet: OutletFigures | null }> {
  const term = toFacet("source", id);
  const match = `"${term}"`;
  const start = outletLanguageStart(id);
  const end = (order: "ASC" | "DESC", least = "") =>
    db
      .prepare(
        `SELECT a.document, a.first_seen_at AS firstSeenAt
         FROM search CROSS JOIN articles a ON a.sort_key = search.rowid
         WHERE search MATCH ?1${least} ORDER BY search.rowid ${order} LIMIT 1`,
      )
      .bind(match);
  const [head, counts, languages, oldest, newest] = await readWithHead(db, [
    db.prepare("SELECT doc AS n FROM search_words WHERE term = ?1").bind(term),
    db
      .prepare(
        `SELECT '${facetStart("language")}' || substr(term, instr(term, 'z') + 1) AS term, doc AS articleCount
         FROM search_words WHERE term >= ?1 AND term < ?2 ORDER BY doc DESC, term`,
      )
      .bind(start, `${start}g`),
    end("ASC", ` AND search.rowid >= ${FIRST_DATED}`),
    end("DESC"),
  ]);
  type End = { readonly document: string; readonly firstSeenAt: string };
  const [last] = rowsOf<End>(newest);
  if (!last) return { ...head, outlet: null };
  const { source }: ListedArticle = JSON.parse(last.document);
  const timeOf = ({ document, firstSeenAt }: End) =>
    bestKnownTime(JSON.parse(document)) ?? firstSeenAt;
  return {
    ...head,
    outlet: {
      id: source?.id ?? id,
      name: source?.name ?? id,
      articleCount: rowsOf<{ n: number }>(counts)[0]?.n ?? 0,
      languages: rowsOf<{ term: string; articleCount: number }>(languages).map(
        ({ term, articleCount }) => ({ language: fromFacet(term), articleCount }),
      ),
      firstSeen: timeOf(rowsOf<End>(oldest)[0] ?? last),
      lastSeen: timeOf(last),
    },
  };
}
