import { ARTICLE_ID } from "../../schema/article.ts";
import { DATED_ARTICLES } from "../../search/facets.ts";
import {
  DOCUMENT_COLUMNS,
  type DocumentRow,
  FULL_DOCUMENT_COLUMNS,
  toDocument,
} from "./documents.ts";
import { execute, type Head, readWithHead, requireRow, rowsOf } from "./rows.ts";
import { toSortKeyRange } from "./sort-key.ts";

/** What became of an id that no article has. */
export type Missing =
  /** Another article has it now. */
  | { readonly kind: "merged"; readonly into: string }
  /** An article or a sighting had it, and nothing public has it any longer. */
  | { readonly kind: "gone" }
  | { readonly kind: "unknown" };

/** An id with the document of its article as JSON, or with what became of it. */
type FoundArticle = { readonly id: string } & (
  | { readonly kind: "article"; readonly version: string; readonly json: string }
  | Missing
);

/** Looks up an id as a client gave it. The document is a full one. */
export async function findArticle(db: D1Database, id: string): Promise<FoundArticle> {
  if (!ARTICLE_ID.test(id)) return { kind: "unknown", id };
  return toFound(requireRow(await lookUp(db, [id], true).first<LookedUpRow>()));
}

/** Says what became of an id for which a query found nothing. */
export async function findMissing(db: D1Database, id: string): Promise<Missing> {
  const found = await findArticle(db, id);
  return found.kind === "article" ? { kind: "unknown" } : found;
}

/** Reads articles by id, in the order of the ids: one batch. */
export async function readArticlesById(
  db: D1Database,
  ids: readonly string[],
  withBody: boolean,
): Promise<Head & { readonly found: readonly FoundArticle[] }> {
  const [head, rows] = await readWithHead(db, [lookUp(db, ids, withBody)]);
  return { ...head, found: rowsOf<LookedUpRow>(rows).map(toFound) };
}

/** An id that was asked for, whether there is such an id, and the article that has it; `id` is null if that is another. */
type LookedUpRow = Omit<DocumentRow, "id"> &
  Record<"id" | "known" | "article", string | null> & { readonly asked: string };

function lookUp(db: D1Database, ids: readonly string[], withBody: boolean): D1PreparedStatement {
  const [columns, joins] = withBody
    ? [FULL_DOCUMENT_COLUMNS, "LEFT JOIN texts t ON t.hash = a.text"]
    : [DOCUMENT_COLUMNS, ""];
  return db
    .prepare(
      `SELECT w.value AS asked, i.id AS known, i.article, ${columns} FROM json_each(?1) w
       LEFT JOIN ids i ON i.id = w.value LEFT JOIN articles a ON a.id = w.value ${joins} ORDER BY w.key`,
    )
    .bind(JSON.stringify(ids));
}

function toFound({ asked, known, article, id, ...row }: LookedUpRow): FoundArticle {
  if (id !== null) {
    return { kind: "article", id, version: row.version, json: toDocument({ ...row, id }) };
  }
  if (known === null || article === asked) return { kind: "unknown", id: asked };
  return article === null
    ? { kind: "gone", id: asked }
    : { kind: "merged", into: article, id: asked };
}

/** Returns up to `limit` ids of articles whose `publishedAt` is before `time`, oldest first. */
export async function listArticlesBefore(
  db: D1Database,
  time: string,
  limit: number,
): Promise<string[]> {
  const results = await execute<{ id: string }>(
    db,
    `SELECT a.id FROM search CROSS JOIN articles a ON a.sort_key = search.rowid
     WHERE search MATCH ?1 AND search.rowid < CAST(?2 AS INTEGER) ORDER BY search.rowid LIMIT ?3`,
    [`"${DATED_ARTICLES}"`, toSortKeyRange(time, null).least, limit],
  );
  return results.map(({ id }) => id);
}
