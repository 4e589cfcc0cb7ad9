import type { CommentStatus, PublicComment } from "../../schema/comment.ts";
import type { Config } from "../../schema/variables.ts";
import { digest } from "../../text/hashes.ts";
import type { CommentObject } from "../inbox/comments.ts";
import { storeReading } from "./captures.ts";
import { upsertComment } from "./comments.ts";
import { emptyReading } from "./commit.ts";
import { rowsOf } from "./rows.ts";
import { dayOf } from "./spending.ts";

/** Accepting new comments, and the limits for that. */

/** Limits that keep a flood of comments from using up the day's rows. */
export type CommentLimits = Pick<Config, "WAITING_COMMENTS_PER_ARTICLE" | "COMMENTS_PER_DAY">;

/** Which limit is reached. */
export type ReachedLimit = "article" | "day";

export type AddedComment =
  /** It is stored. Its status is not `waiting` if the same name sent the same text there before and it was decided on. */
  | { readonly kind: "posted"; readonly id: string; readonly status: CommentStatus }
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

/** SQL for whether so many comments wait at the article `a` as are allowed, and whether the day has accepted as many. */
const isFull = ({
  WAITING_COMMENTS_PER_ARTICLE: waiting,
}: CommentLimits) => `(SELECT count(*) FROM (
    SELECT 1 FROM ids own CROSS JOIN comments c ON c.article = own.id AND c.status = 'waiting'
    WHERE own.article = a.id LIMIT ${waiting})) >= ${waiting}`;
const isDayOver = (day: string, { COMMENTS_PER_DAY }: CommentLimits) =>
  `coalesce((SELECT comments FROM spending WHERE day = '${day}'), 0) >= ${COMMENTS_PER_DAY}`;

type Found = { readonly status: CommentStatus | null } & Readonly<Record<"full" | "over", number>>;

/** Finds whether a comment is stored, and what prevents that; no row if there is no article. */
function outcomeStatement(db: D1Database, comment: NewComment, limits: CommentLimits) {
  return db
    .prepare(
      `SELECT c.status, ${isFull(limits)} AS "full", ${isDayOver(dayOf(comment.at), limits)} AS "over"
       FROM ${ARTICLE} LEFT JOIN comments c ON c.id = ?2 WHERE i.id = ?1`,
    )
    .bind(comment.article, commentId(comment));
}

/** Null if the comment is not stored, and nothing prevents that. */
function toOutcome(found: Found | undefined, id: string): AddedComment | null {
  if (!found) return { kind: "no-article" };
  if (found.status !== null) return { kind: "posted", id, status: found.status };
  // Checked first, because it lasts longer.
  if (found.over === 1) return { kind: "too-many", of: "day" };
  return found.full === 1 ? { kind: "too-many", of: "article" } : null;
}

/** What became of a comment if it is stored already or could not be stored now; null if it could. */
export async function checkNewComment(
  db: D1Database,
  comment: NewComment,
  limits: CommentLimits,
): Promise<AddedComment | null> {
  const found = await outcomeStatement(db, comment, limits).first<Found>();
  return toOutcome(found ?? undefined, commentId(comment));
}

/**
 * Stores a comment that waits for approval, and counts it. The statement that stores it checks the limits, so
 * that concurrent requests can't exceed them.
 */
export async function addComment(
  db: D1Database,
  { object, comment }: CommentObject,
  limits: CommentLimits,
): Promise<AddedComment> {
  const { id, at } = comment;
  const day = dayOf(at);
  const isAllowed = `EXISTS (SELECT 1 FROM ${ARTICLE} WHERE i.id = ?3
    AND NOT ${isFull(limits)} AND NOT ${isDayOver(day, limits)})
    AND NOT EXISTS (SELECT 1 FROM comments WHERE id = ?2)`;
  const [, , , found] = await db.batch([
    upsertComment(db, comment, isAllowed),
    db
      .prepare(
        `INSERT INTO spending (day, comments) SELECT ?1, 1 WHERE changes() > 0
         ON CONFLICT (day) DO UPDATE SET comments = comments + 1`,
      )
      .bind(day),
    ...storeReading(
      db,
      { ...emptyReading(object), comment },
      { edition: null, now: at },
      `EXISTS (SELECT 1 FROM comments WHERE id = '${id}')`,
    ),
    outcomeStatement(db, comment, limits),
  ]);
  const outcome = toOutcome(rowsOf<Found>(found)[0], id);
  if (outcome) return outcome;
  throw new Error(`The comment ${id} was not stored, although nothing prevents it.`);
}
