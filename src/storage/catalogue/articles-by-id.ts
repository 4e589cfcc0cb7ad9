import {
  DOCUMENT_COLUMNS,
  type DocumentRow,
  FULL_DOCUMENT_COLUMNS,
  toDocument,
} from "./documents.ts";
import { HEAD_QUERY, type Head, toHead } from "./head.ts";
import { type ResolvedId, resolveId } from "./ids.ts";
import { rowsOf } from "./rows.ts";

/** The document of an id as JSON, or what became of the id. */
export type FoundArticle =
  | { readonly kind: "article"; readonly id: string; readonly json: string }
  | (Exclude<ResolvedId, { kind: "article" }> & { readonly id: string });

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
  const [heads, articles, resolved] = await db.batch([
    db.prepare(HEAD_QUERY),
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
    const lead = resolveId(id, leads.get(id));
    return { ...(lead.kind === "article" ? { kind: "unknown" } : lead), id };
  });
  return { ...toHead(heads), found };
}
