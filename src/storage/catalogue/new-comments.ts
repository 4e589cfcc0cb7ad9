import type { CommentStatus, PublicComment } from "../../schema/comment.ts";
import { digest } from "../../text/hashes.ts";
import { rowsOf } from "./rows.ts";
import { dayOf, spendForEach } from "./spending.ts";

/** Accepting new comments, and the limits for that. */

/**
 * Limits that keep a flood of comments from using up the day's rows: each comment costs a row in the table,
 * in its four indexes and in SQLite's table of sequence numbers, and one for counting these.
 */
export type CommentLimits = {
  /** Comments that wait at one article, whichever of its ids they were sent to. */
  readonly waitingPerArticle: number;
  /** Comments accepted in a day (UTC), including those that are rejected or deleted later. */
  readonly perDay: number;
};

/** If the limit is reached, or the article removed, after the first check, one uncounted row is written. */
const ROWS_PER_COMMENT = 6;

/** Which limit is reached. */
export type ReachedLimit = "article" | "day";

export type AddedComment =
  | { readonly kind: "stored"; readonly id: string }
  /** The same name sent the same text there before; nothing was stored. */
  | { readonly kind: "repeated"; readonly id: string; readonly status: CommentStatus }
  /** A limit is reached; nothing was stored. */
  | { readonly kind: "too-many"; readonly of: ReachedLimit }
  /** The id resolves to no public article; nothing was stored. */
  | { readonly kind: "no-article" };

/** A comment and the id that it is sent to, which may have been merged. */
export type NewComment = Omit<PublicComment, "id"> & { readonly article: string };

/**
 * A comment's id is derived from its content, so that a form that is sent twice is stored once, whatever was
 * decided meanwhile.
 */
export function commentId({ article, name, text }: Omit<NewComment, "at">): string {
  return digest(article, name, text);
}

/** The article `a` that the id ?1 resolves to. */
const ARTICLE = "ids i JOIN articles a ON a.id = i.article";

/** Reads at most ?4 comments. */
const IS_FULL = `(SELECT count(*) FROM (
    SELECT 1 FROM ids own CROSS JOIN comments c ON c.article = own.id AND c.status = 'waiting'
    WHERE own.article = a.id LIMIT CAST(?4 AS INTEGER))) >= ?4`;
const IS_DAY_OVER = "coalesce((SELECT comments FROM spending WHERE day = ?3), 0) >= ?5";

type Found = {
  readonly status: CommentStatus | null;
  readonly full: number;
  readonly over: number;
};

/** Finds what prevents a comment from being stored; no row if there is no article. */
function denialStatement(
  db: D1Database,
  comment: NewComment,
  { waitingPerArticle, perDay }: CommentLimits,
): D1PreparedStatement {
  return db
    .prepare(
      `SELECT c.status, ${IS_FULL} AS "full", ${IS_DAY_OVER} AS "over"
       FROM ${ARTICLE} LEFT JOIN comments c ON c.id = ?2 WHERE i.id = ?1`,
    )
    .bind(comment.article, commentId(comment), dayOf(comment.at), waitingPerArticle, perDay);
}

/** Null if nothing prevents the comment from being stored. */
function toDenial(
  found: Found | undefined,
  id: string,
): Exclude<AddedComment, { readonly kind: "stored" }> | null {
  if (!found) return { kind: "no-article" };
  if (found.status !== null) return { kind: "repeated", id, status: found.status };
  // Checked first, because it lasts longer.
  if (found.over === 1) return { kind: "too-many", of: "day" };
  return found.full === 1 ? { kind: "too-many", of: "article" } : null;
}

/** Why a comment would not be stored now; null if it would be. */
export async function checkNewComment(
  db: D1Database,
  comment: NewComment,
  limits: CommentLimits,
): Promise<ReturnType<typeof toDenial>> {
  const found = await denialStatement(db, comment, limits).first<Found>();
  return toDenial(found ?? undefined, commentId(comment));
}

/**
 * Stores a comment that waits for approval, and counts it. The statement that stores it checks the limits, so
 * that concurrent requests can't exceed them.
 *
 * Its position in lists is the millisecond in which it arrived, or the next free one, so that a catalogue
 * that lost the comment restores it at the same position.
 */
export async function addComment(
  db: D1Database,
  comment: NewComment,
  limits: CommentLimits,
): Promise<AddedComment> {
  const { article, name, text, at } = comment;
  const { waitingPerArticle, perDay } = limits;
  const [id, day] = [commentId(comment), dayOf(at)];
  const [added, , earlier] = await db.batch([
    db
      .prepare(
        `INSERT INTO comments (n, id, article, name, text, status, at)
         SELECT max(CAST(?9 AS INTEGER),
             1 + coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'comments'), 0)),
           ?2, ?1, ?6, ?7, 'waiting', ?8
         FROM ${ARTICLE} WHERE i.id = ?1 AND NOT ${IS_FULL} AND NOT ${IS_DAY_OVER}
         ON CONFLICT DO NOTHING RETURNING id`,
      )
      .bind(article, id, day, waitingPerArticle, perDay, name, text, at, Date.parse(at)),
    spendForEach(db, { day, rows: ROWS_PER_COMMENT, comments: 1 }),
    denialStatement(db, comment, limits),
  ]);
  if (rowsOf(added).length > 0) return { kind: "stored", id };
  const denial = toDenial(rowsOf<Found>(earlier)[0], id);
  if (denial) return denial;
  throw new Error(`The comment ${id} was not stored, although nothing prevents it.`);
}
