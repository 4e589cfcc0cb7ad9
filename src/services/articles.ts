import { findArticle, type ResolvedArticle } from "../storage/catalogue/articles.ts";

/** An article's id, and a story's: 80 bits in hexadecimal. */
export const ARTICLE_ID = /^[0-9a-f]{20}$/;

/** Looks an id up as a client gave it. */
export async function findById(db: D1Database, id: string): Promise<ResolvedArticle> {
  return ARTICLE_ID.test(id) ? findArticle(db, id) : { kind: "unknown" };
}
