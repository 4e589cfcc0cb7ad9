import type { CommentDecision, ModeratedComment } from "../schema/comment.ts";
import { listDifferingComments, restoreComments } from "../storage/catalogue/comment-recovery.ts";
import { deleteCommentRow, updateCommentStatus } from "../storage/catalogue/comments.ts";
import {
  type AddedComment,
  addComment,
  type CommentLimits,
  checkNewComment,
  commentId,
  type NewComment,
} from "../storage/catalogue/new-comments.ts";
import { readTaskState, storeProgress } from "../storage/catalogue/progress.ts";
import {
  affordableMessages,
  type Cost,
  dayOf,
  OPERATIONS_PER_MESSAGE,
  spend,
} from "../storage/catalogue/spending.ts";
import {
  deleteStoredComment,
  getStoredComment,
  isCommentStored,
  listStoredComments,
  type StoredComment,
  storeComment,
  storeDecision,
} from "../storage/inbox/comments.ts";
import type { Stores } from "./stores.ts";

/**
 * Comments are in the inbox and in the catalogue. The inbox is always written first, and the rounds bring
 * into the catalogue what it lacks or has otherwise: so whichever of the two fails, or is lost with all its
 * tables, nothing that was said or decided is.
 *
 * What that costs, beside the rows of D1 that a comment costs anyway: a comment is an R2 write and a query,
 * a decision an R2 read and a write, a deletion an R2 read and a delete.
 */

type Both = Pick<Stores, "inbox" | "catalogue">;

/**
 * Comments that one step compares, and those of them that it brings back: two requests to R2 each, of the
 * 50 that the Free plan gives an invocation. Publishing, which follows, takes 23.
 */
const MAX_COMPARED = 500;
const MAX_RECOVERED = 8;

/**
 * Keeps a comment that waits for approval, if the limits allow. What is said must be checked before
 * (src/schema/comment-draft.ts).
 */
export async function postComment(
  { inbox, catalogue }: Both,
  draft: NewComment,
  limits: CommentLimits,
): Promise<AddedComment> {
  const id = commentId(draft);
  // Asked first, so that nobody fills the inbox with comments on what is not there, or with too many.
  const refusal = await checkNewComment(catalogue, draft, limits);
  if (refusal) return refusal;

  const earlier = await storeComment(inbox, { id, ...draft, status: "waiting", decidedAt: null });
  if (earlier) {
    // The catalogue has lost it, or has it in a moment: what was decided on it holds.
    await restoreNow(catalogue, earlier, draft.at);
    return { kind: "repeated", id, status: earlier.status };
  }
  const added = await addComment(catalogue, draft, limits);
  if (added.kind === "no-article" || added.kind === "too-many")
    await deleteStoredComment(inbox, id);
  return added;
}

/** Brings one comment back where no message does, and counts that. `now` is RFC 3339. */
async function restoreNow(
  catalogue: D1Database,
  comment: StoredComment,
  now: string,
): Promise<void> {
  const rows = await restoreComments(catalogue, [comment]);
  if (rows > 0) await spend(catalogue, { day: dayOf(now), rows }).run();
}

/** Approves or rejects a comment, whatever it was before. Null where there is no such comment. */
export async function decideComment(
  { inbox, catalogue }: Both,
  id: string,
  status: CommentDecision,
  decidedAt: string,
): Promise<ModeratedComment | null> {
  const kept = await storeDecision(inbox, id, { status, decidedAt });
  const moderated = await updateCommentStatus(catalogue, id, status, decidedAt);
  if (moderated || !kept) return moderated;
  await restoreNow(catalogue, kept, decidedAt);
  return updateCommentStatus(catalogue, id, status, decidedAt);
}

/**
 * Deletes a comment for good; false where there is none. Were the row deleted first, a failure after it
 * would leave an object that no moderator sees and that the next round brings back.
 */
export async function deleteComment(
  { inbox, catalogue }: Both,
  id: string,
  now: number,
): Promise<boolean> {
  const wasKept = await deleteStoredComment(inbox, id);
  return (await deleteCommentRow(catalogue, id, now)) || wasKept;
}

/** The time of a round or a message, and what a day may cost. */
type Settings = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Operations of the queue; no limit where absent. */
  readonly queueOperations?: number;
};

/**
 * Looks whether the catalogue has the next of the inbox's comments as they are; where it has not, a message
 * is sent to bring them back, if the day can afford it. For every round: an R2 list, two queries that read a
 * row a comment, and a row written where there are more comments than one step compares. Returns what is to
 * be counted.
 */
export async function compareComments(stores: Stores, settings: Settings): Promise<Cost> {
  const { more, ...cost } = await recoverComments(stores, settings, 0);
  if (more) await stores.captures.send({ kind: "comments" });
  return cost;
}

/**
 * Compares the next comments of the inbox with the catalogue's and brings back up to `limit` that it lacks
 * or that were decided later: two R2 reads, a statement and six rows each. `more`: whether going on at
 * once may bring back more, and the day can afford the message for it; the cost has that.
 */
export async function recoverComments(
  { inbox, catalogue }: Both,
  { now, queueOperations }: Settings,
  limit = MAX_RECOVERED,
): Promise<Cost & { readonly more: boolean }> {
  const state = await readTaskState(catalogue, "comments", dayOf(now));
  const after = state.position;
  const { stubs, next } = await listStoredComments(inbox, after, MAX_COMPARED);
  const differing = await listDifferingComments(catalogue, stubs);
  const ids = differing.slice(0, limit);

  const found = await Promise.all(ids.map((id) => getStoredComment(inbox, id)));
  let rows = await restoreComments(
    catalogue,
    found.filter((comment) => comment !== null),
  );
  // What somebody deleted since it was read must not be left in the catalogue alone.
  const areKept = await Promise.all(ids.map((id) => isCommentStored(inbox, id)));
  for (const id of ids.filter((_, i) => !areKept[i])) await deleteCommentRow(catalogue, id, now);

  const isCut = differing.length > ids.length;
  const to = isCut ? (ids.at(-1) ?? after) : (next ?? "");
  if (to !== after) {
    const { meta } = await storeProgress(catalogue, "comments", to).run();
    rows += meta.rows_written;
  }
  const isLeft = isCut || (differing.length > 0 && next !== null);
  const more = isLeft && affordableMessages(state.operations, queueOperations) > 0;
  return { more, rows, operations: more ? OPERATIONS_PER_MESSAGE : 0 };
}
