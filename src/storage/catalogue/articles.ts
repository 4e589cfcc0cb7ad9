import { DATED_ARTICLES } from "../../search/facets.ts";
import { type DocumentRow, FULL_DOCUMENT_COLUMNS, toDocument } from "./documents.ts";
import { RESOLVE_ID_QUERY, type ResolvedId, resolveId } from "./ids.ts";
import { rowsOf } from "./rows.ts";
import { toSortKeyRange } from "./sort-key.ts";

/** What an id resolves to; `json` is the article's full document. */
export type ResolvedArticle =
  | { readonly kind: "article"; readonly version: string; readonly json: string }
  | Exclude<ResolvedId, { kind: "article" }>;

export async function findArticle(db: D1Database, id: string): Promise<ResolvedArticle> {
  const [articles, ids] = await db.batch([
    db
      .prepare(
        `SELECT ${FULL_DOCUMENT_COLUMNS} FROM articles a JOIN texts t ON t.hash = a.text WHERE a.id = ?1`,
      )
      .bind(id),
    db.prepare(RESOLVE_ID_QUERY).bind(id),
  ]);
  const [row] = rowsOf<DocumentRow>(articles);
  if (row) return { kind: "article", version: row.version, json: toDocument(row) };
  const found = resolveId(id, rowsOf<{ article: string | null }>(ids)[0]);
  return found.kind === "article" ? { kind: "unknown" } : found;
}

/** First-seen times (RFC 3339) by id; ids that no article has are missing. */
export async function readFirstSeen(
  db: D1Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { results } = await db
    .prepare(
      "SELECT id, first_seen_at AS at FROM articles WHERE id IN (SELECT value FROM json_each(?1))",
    )
    .bind(JSON.stringify(ids))
    .all<{ id: string; at: string }>();
  return new Map(results.map(({ id, at }) => [id, at]));
}

/** Returns up to `limit` ids of articles whose `publishedAt` is before `time`, oldest first. */
export async function listArticlesBefore(
  db: D1Database,
  time: string,
  limit: number,
): Promise<string[]> {
  const { results } = await db
    .prepare(
      `SELECT a.id FROM search CROSS JOIN articles a ON a.sort_key = search.rowid
       WHERE search MATCH ?1 AND search.rowid < CAST(?2 AS INTEGER) ORDER BY search.rowid LIMIT ?3`,
    )
    .bind(`"${DATED_ARTICLES}"`, toSortKeyRange(time, null).least, limit)
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}

/** Number of the last change; throws if the catalogue fails. */
export async function readEdition(db: D1Database): Promise<number> {
  const head = await db.prepare("SELECT edition FROM head").first<{ edition: number }>();
  return head?.edition ?? 0;
}
