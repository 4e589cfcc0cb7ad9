import { DATED_ARTICLES } from "../../search/facets.ts";
import { type DocumentRow, FULL_DOCUMENT_COLUMNS, toDocument } from "./documents.ts";
import { RESOLVE_ID_QUERY, type ResolvedId, resolveId } from "./ids.ts";
import { rowsOf } from "./rows.ts";
import { toSortKeyRange, toSqlInteger } from "./sort-key.ts";

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

/** Articles that an older version of the code derived. `next` is the sort key to continue after, null at the end. */
export type OutdatedPage = { readonly ids: readonly string[]; readonly next: string | null };

/**
 * Returns up to `limit` outdated articles among the next `lookedAt` after the sort key `after` ("": from the first). An
 * index on the version was rejected: each article would cost one more row, for a list that is nearly always empty.
 */
export async function listOutdatedArticles(
  db: D1Database,
  {
    after,
    version,
    lookedAt,
    limit,
  }: { after: string; version: number; lookedAt: number; limit: number },
): Promise<OutdatedPage> {
  const range = after === "" ? "true" : `sort_key > ${toSqlInteger(after)}`;
  const { results } = await db
    .prepare(
      `SELECT CAST(sort_key AS TEXT) AS sortKey, id, projection < ?1 AS isOutdated
       FROM articles WHERE ${range} ORDER BY sort_key LIMIT ?2`,
    )
    .bind(version, lookedAt)
    .all<{ sortKey: string; id: string; isOutdated: number }>();
  const outdated = results.filter(({ isOutdated }) => isOutdated === 1).slice(0, limit);
  const last = outdated.length === limit ? outdated.at(-1) : results.at(-1);
  const isEnd = outdated.length < limit && results.length < lookedAt;
  return { ids: outdated.map(({ id }) => id), next: isEnd ? null : (last?.sortKey ?? null) };
}
