import {
  type Decision,
  deleteComment,
  type ModeratedComment,
  moderateComment,
} from "../storage/catalogue/comments.ts";
import { listDiffering, restoreComments } from "../storage/catalogue/kept-comments.ts";
import {
  type AddedComment,
  addComment,
  type CommentLimits,
  commentId,
  findRefusal,
  type NewComment,
} from "../storage/catalogue/new-comments.ts";
import { readTaskState, rememberProgress } from "../storage/catalogue/progress.ts";
import {
  affordableMessages,
  type Cost,
  dayOf,
  OPERATIONS_A_MESSAGE,
  spend,
} from "../storage/catalogue/spending.ts";
import {
  dropComment,
  getKept,
  isKept,
  type KeptComment,
  keepComment,
  keepDecision,
  listKept,
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
const COMPARED = 500;
const RESTORED = 8;

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
  const refusal = await findRefusal(catalogue, draft, limits);
  if (refusal) return refusal;

  const earlier = await keepComment(inbox, { id, ...draft, status: "waiting", decidedAt: null });
  if (earlier) {
    // The catalogue has lost it, or has it in a moment: what was decided on it holds.
    await restoreNow(catalogue, earlier, draft.at);
    return { kind: "repeated", id, status: earlier.status };
  }
  const added = await addComment(catalogue, draft, limits);
  if (added.kind === "no-article" || added.kind === "too-many") await dropComment(inbox, id);
  return added;
}

/** Brings one comment back where no message does, and counts that. `now` is RFC 3339. */
async function restoreNow(catalogue: D1Database, comment: KeptComment, now: string): Promise<void> {
  const rows = await restoreComments(catalogue, [comment]);
  if (rows > 0) await spend(catalogue, { day: dayOf(now), rows }).run();
}

/** Approves or rejects a comment, whatever it was before. Null where there is no such comment. */
export async function decideComment(
  { inbox, catalogue }: Both,
  id: string,
  status: Decision,
  decidedAt: string,
): Promise<ModeratedComment | null> {
  const kept = await keepDecision(inbox, id, { status, decidedAt });
  const moderated = await moderateComment(catalogue, id, status, decidedAt);
  if (moderated || !kept) return moderated;
  await restoreNow(catalogue, kept, decidedAt);
  return moderateComment(catalogue, id, status, decidedAt);
}

/**
 * Deletes a comment for good; false where there is none. Were the row deleted first, a failure after it
 * would leave an object that no moderator sees and that the next round brings back.
 */
export async function eraseComment(
  { inbox, catalogue }: Both,
  id: string,
  now: number,
): Promise<boolean> {
  const wasKept = await dropComment(inbox, id);
  return (await deleteComment(catalogue, id, now)) || wasKept;
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
export async function offerComments(stores: Stores, settings: Settings): Promise<Cost> {
  const { more, ...cost } = await bringBackComments(stores, settings, 0);
  if (more) await stores.captures.send({ kind: "comments" });
  return cost;
}

/**
 * Compares the next comments of the inbox with the catalogue's and brings back up to `limit` that it lacks
 * or that were decided later: two R2 reads, a statement and six rows each. `more`: whether going on at
 * once may bring back more, and the day can afford the message for it; the cost has that.
 */
export async function bringBackComments(
  { inbox, catalogue }: Both,
  { now, queueOperations }: Settings,
  limit = RESTORED,
): Promise<Cost & { readonly more: boolean }> {
  const state = await readTaskState(catalogue, "comments", dayOf(now));
  const after = state.position;
  const { stubs, next } = await listKept(inbox, after, COMPARED);
  const differing = await listDiffering(catalogue, stubs);
  const ids = differing.slice(0, limit);

  const found = await Promise.all(ids.map((id) => getKept(inbox, id)));
  let rows = await restoreComments(
    catalogue,
    found.filter((comment) => comment !== null),
  );
  // What somebody deleted since it was read must not be left in the catalogue alone.
  const areKept = await Promise.all(ids.map((id) => isKept(inbox, id)));
  for (const id of ids.filter((_, i) => !areKept[i])) await deleteComment(catalogue, id, now);

  const isCut = differing.length > ids.length;
  const to = isCut ? (ids.at(-1) ?? after) : (next ?? "");
  if (to !== after) {
    const { meta } = await rememberProgress(catalogue, "comments", to).run();
    rows += meta.rows_written;
  }
  const isLeft = isCut || (differing.length > 0 && next !== null);
  const more = isLeft && affordableMessages(state.operations, queueOperations) > 0;
  return { more, rows, operations: more ? OPERATIONS_A_MESSAGE : 0 };
}
