import type { CommentStatus, ModeratedComment, PublicComment } from "../../schema/comment.ts";
import { type StoredComment, toCommentId } from "../inbox/comments.ts";
import { storeReading } from "./captures.ts";
import type { InboxReading } from "./commit.ts";
import { execute, type Page, rowsOf, toPage } from "./rows.ts";

/**
 * Readers' comments. A comment keeps the id that it was sent to and is shown at the article that this id
 * resolves to now. So it follows mergers, and returns with an article that is split off again.
 */

/**
 * Returns up to `limit` approved comments of an article after the position `after` (0: from the start), oldest first.
 * Null if no article has the id, or if it was merged. Reads at most `limit` comments for each id of the article.
 */
export async function listComments(
  db: D1Database,
  { article, after, limit }: { article: string; after: number; limit: number },
): Promise<Page<PublicComment, number> | null> {
  const [articles, comments] = await db.batch([
    db.prepare("SELECT 1 FROM articles WHERE id = ?1").bind(article),
    db
      .prepare(
        `SELECT c.n, c.id, c.name, c.text, c.at FROM ids i CROSS JOIN comments c ON c.n IN (
           SELECT n FROM comments
           WHERE article = i.id AND status = 'approved' AND n > ?2 ORDER BY n LIMIT ?3)
         WHERE i.article = ?1 ORDER BY c.n LIMIT ?3`,
      )
      .bind(article, after, limit + 1),
  ]);
  if (rowsOf(articles).length === 0) return null;
  return toPage(rowsOf<PublicComment & Numbered>(comments), limit, positionOf, toComment);
}

/** Numbers of approved comments by article, 0 included. `articles` are ids of public articles. */
export async function countComments(
  db: D1Database,
  articles: readonly string[],
): Promise<Map<string, number>> {
  const results = await execute<{ article: string; approved: number }>(
    db,
    `SELECT i.article, sum(c.approved) AS approved
     FROM json_each(?1) CROSS JOIN ids i ON i.article = value
     CROSS JOIN comment_counts c ON c.article = i.id GROUP BY i.article`,
    [JSON.stringify(articles)],
  );
  const counts = new Map(articles.map((article) => [article, 0]));
  for (const { article, approved } of results) counts.set(article, approved);
  return counts;
}

type ModeratedRow = PublicComment &
  Pick<ModeratedComment, "status"> &
  Readonly<Record<"article" | "title", string | null>> & { readonly sentTo: string };

/** Selects comments `c` as {@link ModeratedRow}s with the position `place`; a WHERE clause follows. */
function selectModerated(place: string): string {
  return `SELECT ${place} AS n, c.id, c.name, c.text, c.status, c.at, c.article AS sentTo,
      a.id AS article, a.document ->> 'title' AS title
    FROM comments c LEFT JOIN ids i ON i.id = c.article LEFT JOIN articles a ON a.id = i.article`;
}

/** The position of a comment among those that were decided; of one that waits, among those that came. */
const decisionOf = (c: string) => `coalesce(${c}.decision, ${c}.n)`;

type CommentOrder = "oldest" | "latest";

/** SQL for the position in each order, and what continues a list after one. */
const ORDERS: Readonly<Record<CommentOrder, readonly [place: string, isAfter: string]>> = {
  oldest: ["c.n", "c.n > coalesce(?1, 0) ORDER BY c.n"],
  latest: [
    decisionOf("c"),
    `${decisionOf("c")} < coalesce(?1, ${Number.MAX_SAFE_INTEGER}) ORDER BY ${decisionOf("c")} DESC`,
  ],
};

type ModerationList = {
  readonly status: CommentStatus | null;
  readonly sort: CommentOrder;
  readonly after: number | null;
  readonly limit: number;
};

/**
 * Returns up to `limit` comments with a status, or with any, after the position `after`. The oldest comment is first, or
 * the latest decision.
 */
export async function listCommentsByStatus(
  db: D1Database,
  { status, sort, after, limit }: ModerationList,
): Promise<Page<ModeratedComment, number>> {
  const [place, isAfter] = ORDERS[sort];
  const results = await execute<ModeratedRow & Numbered>(
    db,
    `${selectModerated(place)} WHERE ${status === null ? "true" : "c.status = ?3"} AND ${isAfter} LIMIT ?2`,
    [after, limit + 1, ...(status === null ? [] : [status])],
  );
  return toPage(results, limit, positionOf, toModerated);
}

/** Numbers of comments by status. Counts the whole table, so it is for moderators, not for every reader. */
export async function countCommentsByStatus(
  db: D1Database,
): Promise<Record<CommentStatus, number>> {
  const sql = "SELECT status, count(*) AS count FROM comments GROUP BY status";
  const results = await execute<{ status: CommentStatus; count: number }>(db, sql);
  const counts = { waiting: 0, approved: 0, rejected: 0 };
  for (const { status, count } of results) counts[status] = count;
  return counts;
}

/** SQL for `wanted`, or the next number that is the `column` of no comment for which `condition` holds. */
function nextFree(wanted: string, column: (of: string) => string, condition: string): string {
  const from = (of: string) => `FROM comments ${of} WHERE ${condition} AND ${column(of)}`;
  return `iif(NOT EXISTS (SELECT 1 ${from("c")} = ${wanted}), ${wanted},
    (SELECT ${column("c")} + 1 ${from("c")} >= ${wanted}
       AND NOT EXISTS (SELECT 1 ${from("d")} = ${column("c")} + 1) ORDER BY ${column("c")} LIMIT 1))`;
}

/**
 * Stores a comment at the millisecond in which it arrived, or the next free one, so that a catalogue that has lost it has
 * it at the same position again. One that is there only takes over a later decision: a copy that was read before a
 * decision does not undo it. `condition`: SQL for whether a new one is stored.
 */
export function upsertComment(
  db: D1Database,
  { id, article, name, text, status, at, decidedAt }: StoredComment,
  condition = "true",
): D1PreparedStatement {
  const decision = decidedAt === null ? null : Date.parse(decidedAt);
  return db
    .prepare(
      `INSERT INTO comments (n, id, article, name, text, status, at, decision)
       SELECT ${nextFree("?1", (c) => `${c}.n`, "true")}, ?2, ?3, ?4, ?5, ?6, ?7,
         ${nextFree("?8", decisionOf, "status = ?6")}
       WHERE ${condition}
       ON CONFLICT (id) DO UPDATE SET status = excluded.status, decision = excluded.decision
       WHERE comments.status <> excluded.status
         AND coalesce(excluded.decision, 0) > coalesce(comments.decision, 0)`,
    )
    .bind(Date.parse(at), id, article, name, text, status, at, decision);
}

/** Counts the approved comments of an id. Counts are stored so that lists need not count comments one by one. */
function countApproved(db: D1Database, article: string): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO comment_counts
       SELECT ?1, (SELECT count(*) FROM comments WHERE article = ?1 AND status = 'approved') AS n
       WHERE n > 0 OR ?1 IN (SELECT article FROM comment_counts)
       ON CONFLICT (article) DO UPDATE SET approved = excluded.approved WHERE approved <> excluded.approved`,
    )
    .bind(article);
}

/** Applies what an object says: a comment, or why it is none. `now` is in milliseconds since the epoch. */
export async function applyComment(
  db: D1Database,
  read: InboxReading,
  now: number,
): Promise<ModeratedComment | null> {
  const { object, comment } = read;
  const reading = storeReading(db, read, { edition: null, now: new Date(now).toISOString() });
  if (!comment) {
    // What its object said before must not stay public.
    await deleteCommentRow(db, object.name);
    await db.batch(reading);
    return null;
  }
  const [, , , found] = await db.batch([
    ...reading,
    upsertComment(db, comment),
    countApproved(db, comment.article),
    db.prepare(`${selectModerated("c.n")} WHERE c.id = ?1`).bind(comment.id),
  ]);
  const [row] = rowsOf<ModeratedRow>(found);
  return row ? toModerated(row) : null;
}

/** Deletes the comment of an object for good, and what the catalogue knows of the object; false if there is none. */
export async function deleteCommentRow(db: D1Database, object: string): Promise<boolean> {
  const article = await db
    .prepare("DELETE FROM comments WHERE id = ?1 RETURNING article")
    .bind(toCommentId(object))
    .first<string>("article");
  await db.batch([
    db.prepare("DELETE FROM captures WHERE name = ?1").bind(object),
    ...(article === null ? [] : [countApproved(db, article)]),
  ]);
  return article !== null;
}

type Numbered = { readonly n: number };
const positionOf = ({ n }: Numbered) => n;

function toComment({ id, name, text, at }: PublicComment): PublicComment {
  return { id, name, text, at };
}

function toModerated({ status, sentTo, article, title, ...row }: ModeratedRow): ModeratedComment {
  return { ...toComment(row), status, article: { id: article ?? sentTo, title } };
}
