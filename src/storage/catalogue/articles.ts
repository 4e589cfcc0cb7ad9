import { ARTICLE_ID } from "../../schema/article.ts";
import { DATED_ARTICLES } from "../../search/facets.ts";
import {
  DOCUMENT_COLUMNS,
  type DocumentRow,
  FULL_DOCUMENT_COLUMNS,
  toDocument,
} from "./documents.ts";
import { type Head, readWithHead } from "./head.ts";
import { rowsOf } from "./rows.ts";
import { toSortKeyRange } from "./sort-key.ts";

/** What became of an id that no article has. */
export type Missing =
  /** Another article has it now. */
  | { readonly kind: "merged"; readonly into: string }
  /** An article or a sighting had it, and nothing public has it any longer. */
  | { readonly kind: "gone" }
  | { readonly kind: "unknown" };

/** What an id resolves to; `json` is the article's full document. */
export type ResolvedArticle =
  | { readonly kind: "article"; readonly version: string; readonly json: string }
  | Missing;

/** Looks up an id as a client gave it. */
export async function findArticle(db: D1Database, id: string): Promise<ResolvedArticle> {
  if (!ARTICLE_ID.test(id)) return { kind: "unknown" };
  const [articles, ids] = await db.batch([
    db
      .prepare(
        `SELECT ${FULL_DOCUMENT_COLUMNS} FROM articles a JOIN texts t ON t.hash = a.text WHERE a.id = ?1`,
      )
      .bind(id),
    db.prepare("SELECT article FROM ids WHERE id = ?1").bind(id),
  ]);
  const [row] = rowsOf<DocumentRow>(articles);
  if (row) return { kind: "article", version: row.version, json: toDocument(row) };
  return resolveMissing(id, rowsOf<{ article: string | null }>(ids)[0]);
}

/** Says what became of an id for which a query found nothing. */
export async function findMissing(db: D1Database, id: string): Promise<Missing> {
  const found = await findArticle(db, id);
  return found.kind === "article" ? { kind: "unknown" } : found;
}

/** Takes the row of the table `ids`. */
function resolveMissing(id: string, row: { article: string | null } | undefined): Missing {
  if (!row || row.article === id) return { kind: "unknown" };
  return row.article === null ? { kind: "gone" } : { kind: "merged", into: row.article };
}

/** The document of an id as JSON, or what became of the id. */
type FoundArticle = { readonly id: string } & (
  | { readonly kind: "article"; readonly json: string }
  | Missing
);

/** Reads articles by id, in the order of the ids: one batch. */
export async function readArticlesById(
  db: D1Database,
  ids: readonly string[],
  withBody: boolean,
): Promise<Head & { readonly found: readonly FoundArticle[] }> {
  const wanted = JSON.stringify(ids);
  const [columns, joins] = withBody
    ? [FULL_DOCUMENT_COLUMNS, "JOIN texts t ON t.hash = a.text"]
    : [DOCUMENT_COLUMNS, ""];
  const [head, articles, resolved] = await readWithHead(db, [
    db
      .prepare(
        `SELECT ${columns} FROM json_each(?1) w CROSS JOIN articles a ON a.id = w.value ${joins}`,
      )
      .bind(wanted),
    db
      .prepare("SELECT i.id, i.article FROM json_each(?1) w CROSS JOIN ids i ON i.id = w.value")
      .bind(wanted),
  ]);
  const documents = new Map(
    rowsOf<DocumentRow>(articles).map((row) => [row.id, toDocument(row)] as const),
  );
  const leads = new Map(
    rowsOf<{ id: string; article: string | null }>(resolved).map((row) => [row.id, row] as const),
  );
  const found = ids.map((id): FoundArticle => {
    const json = documents.get(id);
    if (json !== undefined) return { kind: "article", id, json };
    return { ...resolveMissing(id, leads.get(id)), id };
  });
  return { ...head, found };
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
