import { DOCUMENT_COLUMNS, type DocumentRow } from "./documents.ts";
import { HEAD_QUERY, type Head, toHead } from "./head.ts";
import { FEATURES_COLUMNS, type FeaturesRow } from "./packed-features.ts";
import { rowsOf } from "./rows.ts";
import { MAX_MEMBERS } from "./story-counts.ts";

/** Reads the articles of a story, its leader first; none if no article leads a story with that id. */
export async function readMembers(
  db: D1Database,
  id: string,
): Promise<Head & { readonly rows: readonly (DocumentRow & FeaturesRow)[] }> {
  const [heads, articles] = await db.batch([
    db.prepare(HEAD_QUERY),
    db
      .prepare(
        `SELECT ${DOCUMENT_COLUMNS}, ${FEATURES_COLUMNS} FROM articles a JOIN texts t ON t.hash = a.text
         WHERE a.story = ?1 ORDER BY a.id <> ?1, a.sort_key LIMIT ${MAX_MEMBERS}`,
      )
      .bind(id),
  ]);
  return { ...toHead(heads), rows: rowsOf(articles) };
}

/** Returns the story of an article; null if there is no such article. */
export async function storyOfArticle(db: D1Database, id: string): Promise<string | null> {
  return db.prepare("SELECT story FROM articles WHERE id = ?1").bind(id).first<string>("story");
}
