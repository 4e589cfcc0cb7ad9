import { listDifferingComments, restoreComments } from "../storage/catalogue/comment-recovery.ts";
import { deleteCommentRow } from "../storage/catalogue/comments.ts";
import {
  affordableMessages,
  type Cost,
  dayOf,
  OPERATIONS_PER_MESSAGE,
} from "../storage/catalogue/spending.ts";
import { readTaskState, storeProgress } from "../storage/catalogue/task-positions.ts";
import {
  getStoredComment,
  isCommentStored,
  listStoredComments,
} from "../storage/inbox/comments.ts";
import type { IngestSettings } from "./settings.ts";
import type { Stores } from "./stores.ts";

/**
 * Copies comments from the inbox, which is always written first (src/services/comments.ts). So no comment and no
 * decision is lost, whichever of the two stores fails or loses its data.
 */

type Both = Pick<Stores, "inbox" | "catalogue">;

/**
 * Comments that one step compares, and how many of them it recovers. A recovered comment takes two of the 50
 * requests that the Free plan gives an invocation; publishing, which follows, takes 23.
 */
const MAX_COMPARED = 500;
const MAX_RECOVERED = 8;

type Settings = Pick<IngestSettings, "now" | "queueOperations">;

/**
 * Recovers up to `limit` of the next comments, and sends a message for the next step if that is needed and the day can
 * afford it. Scheduled runs recover none: comparing costs an R2 list, two queries that read a row per comment, and one
 * written row where there are more comments than one step compares. Returns the cost to be counted.
 */
export async function continueRecovery(
  stores: Stores,
  settings: Settings,
  limit?: number,
): Promise<Cost> {
  const { more, ...cost } = await recoverComments(stores, settings, limit);
  if (more) await stores.queue.send({ kind: "comments" });
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
