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
 * Every comment is in the inbox and in the catalogue. The inbox is always written first, and scheduled runs
 * copy to the catalogue what it lacks or has with another status. So no comment and no decision is lost,
 * whichever of the two fails or loses its data.
 *
 * The inbox costs one R2 write per comment, one read and one write per decision, and one read and one delete
 * per deletion.
 */

type Both = Pick<Stores, "inbox" | "catalogue">;

/**
 * Comments that one step compares, and how many of them it recovers. A recovered comment takes two of the 50
 * requests that the Free plan gives an invocation; publishing, which follows, takes 23.
 */
const MAX_COMPARED = 500;
const MAX_RECOVERED = 8;

/**
 * Stores a comment that waits for approval, if the limits allow it. The caller validates the draft first
 * (src/schema/comment-draft.ts).
 */
export async function postComment(
  { inbox, catalogue }: Both,
  draft: NewComment,
  limits: CommentLimits,
): Promise<AddedComment> {
  const id = commentId(draft);
  // Checked before the inbox is written, so that nobody can fill it with comments on missing articles or
  // beyond the limits.
  const denied = await checkNewComment(catalogue, draft, limits);
  if (denied) return denied;

  const earlier = await storeComment(inbox, { id, ...draft, status: "waiting", decidedAt: null });
  if (earlier) {
    // The catalogue has lost the comment or is about to store it. The earlier decision stands.
    await restoreNow(catalogue, earlier, draft.at);
    return { kind: "repeated", id, status: earlier.status };
  }
  const added = await addComment(catalogue, draft, limits);
  if (added.kind === "no-article" || added.kind === "too-many")
    await deleteStoredComment(inbox, id);
  return added;
}

/** Restores one comment and counts the cost. `now` is RFC 3339. */
async function restoreNow(
  catalogue: D1Database,
  comment: StoredComment,
  now: string,
): Promise<void> {
  const rows = await restoreComments(catalogue, [comment]);
  if (rows > 0) await spend(catalogue, { day: dayOf(now), rows }).run();
}

/** Approves or rejects a comment, whatever its status. Null if there is no such comment. */
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
 * Deletes a comment for good; false if there is none. The object goes first: if only the row were deleted,
 * moderators would no longer see the comment and the next scheduled run would restore it.
 */
export async function deleteComment(
  { inbox, catalogue }: Both,
  id: string,
  now: number,
): Promise<boolean> {
  const wasKept = await deleteStoredComment(inbox, id);
  return (await deleteCommentRow(catalogue, id, now)) || wasKept;
}

type Settings = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Queue operations allowed per day; no limit if absent. */
  readonly queueOperations?: number;
};

/**
 * Compares the next of the inbox's comments with the catalogue's. If they differ and the day can afford a
 * message, sends one that recovers them. Runs with every scheduled run, and costs an R2 list, two queries
 * that read a row per comment, and one written row where there are more comments than one step compares.
 * Returns the cost to be counted.
 */
export async function compareComments(stores: Stores, settings: Settings): Promise<Cost> {
  const { more, ...cost } = await recoverComments(stores, settings, 0);
  if (more) await stores.captures.send({ kind: "comments" });
  return cost;
}

/**
 * Compares the next comments of the inbox with the catalogue's, and restores up to `limit` that are missing
 * or were decided later. Each costs two R2 reads, one statement and six rows. `more`: another step may
 * restore more, and the day can afford its message, which the returned cost includes.
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
  // A comment that was deleted since it was read must not stay in the catalogue.
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
