import { DATED } from "../search/facets.ts";
import { BODY } from "./bodies.ts";
import { placesBetween } from "./place.ts";
import { rowsOf } from "./rows.ts";

/** Articles by id. Documents come as the JSON that they are stored as: nothing parses them. */

/** The whole document of an article `a` with its text `t`: the listed one and the body. */
export const DOCUMENT = `substr(a.document, 1, length(a.document) - 1) || ',"body":' || ${BODY} || '}'`;

export type FoundArticle =
  | { readonly kind: "article"; readonly version: string; readonly json: string }
  /** The id belongs to another article now. */
  | { readonly kind: "merged"; readonly into: string }
  /** It was an article's, or a sighting's, and is not public any more. */
  | { readonly kind: "gone" }
  | { readonly kind: "unknown" };

/** An id that went into another may go on from there; so many steps are followed. */
const STEPS = 8;

/** Looks an id up, its own or one that was merged. */
export async function findArticle(db: D1Database, id: string): Promise<FoundArticle> {
  const [articles, ways] = await db.batch([
    db
      .prepare(
        `SELECT a.version, ${DOCUMENT} AS json
         FROM articles a JOIN texts t ON t.hash = a.text WHERE a.id = ?1`,
      )
      .bind(id),
    db.prepare(`${wayOf("?1")} SELECT n, id, known FROM way ORDER BY n DESC LIMIT 1`).bind(id),
  ]);
  const [article] = rowsOf<{ version: string; json: string }>(articles);
  if (article) return { kind: "article", ...article };
  const [end] = rowsOf<{ n: number; id: string | null; known: number }>(ways);
  if (!end || (end.n === 0 && end.known === 0)) return { kind: "unknown" };
  return end.id === null || end.n === 0 ? { kind: "gone" } : { kind: "merged", into: end.id };
}

/**
 * The way of an id, given as an SQL expression: where its wording stands now, else where the journal
 * said that it went, and so on; null where it is not public, or was removed for good. Ends at an
 * article. `known`: whether the id ever was one.
 */
export function wayOf(id: string): string {
  return `WITH RECURSIVE way (n, id, known) AS (
  SELECT 0, ${id}, EXISTS (SELECT 1 FROM wordings w WHERE w.id = ${id})
    OR EXISTS (SELECT 1 FROM former f WHERE f.id = ${id})
    OR EXISTS (SELECT 1 FROM removed r WHERE r.id = ${id})
  UNION ALL
  SELECT n + 1, CASE
    WHEN EXISTS (SELECT 1 FROM removed r WHERE r.id = way.id) THEN NULL
    WHEN EXISTS (SELECT 1 FROM wordings w WHERE w.id = way.id)
      THEN (SELECT article FROM wordings w WHERE w.id = way.id LIMIT 1)
    ELSE (SELECT into_id FROM former f WHERE f.id = way.id) END, 1
  FROM way
  WHERE way.id IS NOT NULL AND known AND n < ${STEPS}
    AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.id = way.id))`;
}

/** Up to `limit` ids of articles whose `publishedAt` is before `time`, the oldest first. */
export async function articlesBefore(
  db: D1Database,
  time: string,
  limit: number,
): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT a.id FROM search CROSS JOIN articles a ON a.place = search.rowid
       WHERE search MATCH ?1 AND search.rowid < CAST(?2 AS INTEGER) ORDER BY search.rowid LIMIT ?3`,
    )
    .bind(`"${DATED}"`, placesBetween(time, null).least, limit)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}

/** Number of the last change; throws when the catalogue does not answer. */
export async function readEdition(db: D1Database): Promise<number> {
  const head = await db.prepare("SELECT edition FROM head").first<{ edition: number }>();
  return head?.edition ?? 0;
}
