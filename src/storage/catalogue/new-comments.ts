import type { CommentStatus, PublicComment } from "../../schema/comment.ts";
import { digest } from "../../text/hashes.ts";
import { rowsOf } from "./rows.ts";
import { dayOf, spendForEach } from "./spending.ts";

/** Comments that come, and how many may. */

/**
 * What keeps a flood of comments from taking the day's budget: each costs a row in the table, in its four
 * indexes and in SQLite's table of the last number given, and one for counting these.
 */
export type CommentLimits = {
  /** Comments that wait at one article, whichever of its ids they were sent to. */
  readonly waitingPerArticle: number;
  /** Comments that are accepted in a day (UTC), whatever is decided on them, or deleted. */
  readonly perDay: number;
};

/** A comment that finds a limit reached, or its article gone, only now writes one row that is not counted. */
const ROWS_PER_COMMENT = 6;

/** Which of the limits is reached. */
export type ReachedLimit = "article" | "day";

export type AddedComment =
  | { readonly kind: "stored"; readonly id: string }
  /** The same words by the same name were sent there before; nothing more was stored. */
  | { readonly kind: "repeated"; readonly id: string; readonly status: CommentStatus }
  /** No more is accepted for now; nothing was stored. */
  | { readonly kind: "too-many"; readonly of: ReachedLimit }
  /** No public article has the id, nor has one taken it over; nothing was stored. */
  | { readonly kind: "no-article" };

/** What is said, and of which article; that may be an id that was merged. */
export type NewComment = Omit<PublicComment, "id"> & { readonly article: string };

/**
 * A comment's id is made of what it says, so a form that is sent again is stored once, whatever was
 * decided meanwhile.
 */
export function commentId({ article, name, text }: Omit<NewComment, "at">): string {
  return digest(article, name, text);
}

/** The article `a` to which the id ?1 leads. */
const ARTICLE = "ids i JOIN articles a ON a.id = i.article";

/** Looks at ?4 comments at most. */
const IS_FULL = `(SELECT count(*) FROM (
    SELECT 1 FROM ids own CROSS JOIN comments c ON c.article = own.id AND c.status = 'waiting'
    WHERE own.article = a.id LIMIT CAST(?4 AS INTEGER))) >= ?4`;
const IS_DAY_OVER = "coalesce((SELECT comments FROM spending WHERE day = ?3), 0) >= ?5";

type Found = {
  readonly status: CommentStatus | null;
  readonly full: number;
  readonly over: number;
};

/** A statement that finds what a comment meets where it is sent; nothing where there is no article. */
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

/** Why a comment is not to be stored that found this; null where it may be. */
function toDenial(
  found: Found | undefined,
  id: string,
): Exclude<AddedComment, { readonly kind: "stored" }> | null {
  if (!found) return { kind: "no-article" };
  if (found.status !== null) return { kind: "repeated", id, status: found.status };
  // It lasts longer.
  if (found.over === 1) return { kind: "too-many", of: "day" };
  return found.full === 1 ? { kind: "too-many", of: "article" } : null;
}

/** Why a comment would not be stored now; null where it would be. */
export async function checkNewComment(
  db: D1Database,
  comment: NewComment,
  limits: CommentLimits,
): Promise<ReturnType<typeof toDenial>> {
  const found = await denialStatement(db, comment, limits).first<Found>();
  return toDenial(found ?? undefined, commentId(comment));
}

/**
 * Stores a comment that waits for approval, and counts it. The statement that stores it asks for the
 * limits, so that of many at once no more are stored than these allow.
 *
 * Its place in lists is the millisecond in which it came, or the next one that is free, so that a catalogue
 * which lost it has it again in the same place.
 */
export async function addComment(
  db: D1Database,
  comment: NewComment,
  limits: CommentLimits,
): Promise<AddedComment> {
  const { article, name, text, at } = comment;
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
      .bind(
        ...[article, id, day, limits.waitingPerArticle, limits.perDay],
        ...[name, text, at, Date.parse(at)],
      ),
    spendForEach(db, { day, rows: ROWS_PER_COMMENT, comments: 1 }),
    denialStatement(db, comment, limits),
  ]);
  if (rowsOf(added).length > 0) return { kind: "stored", id };
  const refusal = toDenial(rowsOf<Found>(earlier)[0], id);
  if (refusal) return refusal;
  throw new Error(`The comment ${id} was not stored, and nothing is in its way.`);
}
