import { purgeCache } from "../ingest/purge-cache.ts";
import type { Stores } from "../ingest/stores.ts";
import { ARTICLE_ID } from "../schema/article.ts";
import type { CommentDecision, ModeratedComment } from "../schema/comment.ts";
import { findMissing, type Missing } from "../storage/catalogue/articles.ts";
import { applyComment, deleteCommentRow } from "../storage/catalogue/comments.ts";
import { emptyReading } from "../storage/catalogue/commit.ts";
import {
  type AddedComment,
  addComment,
  type CommentLimits,
  checkNewComment,
  commentId,
  type NewComment,
  type ReachedLimit,
} from "../storage/catalogue/new-comments.ts";
import { nextDay } from "../storage/catalogue/spending.ts";
import {
  deleteStoredComment,
  storeComment,
  storeDecision,
  toCommentName,
} from "../storage/inbox/comments.ts";

/**
 * Every comment is an object of the inbox, which is always written first. The catalogue takes it from there at once; sweeps
 * find what it lacks, as they find captures.
 */

type Both = Pick<Stores, "inbox" | "catalogue" | "cache">;

/** No more comments are accepted for now. `seconds`: until another try makes sense. */
export type Pause = Readonly<ReturnType<typeof pauseFor>>;

/**
 * Stores a comment that waits for approval, if the limits allow it. A merged id takes comments too, since a
 * redirect would turn the POST into a GET. The caller validates the draft (src/schema/comment-draft.ts).
 */
export async function postComment(
  stores: Both,
  draft: NewComment,
  limits: CommentLimits,
): Promise<
  Extract<AddedComment, { kind: "posted" }> | Pause | Exclude<Missing, { kind: "merged" }>
> {
  const added = ARTICLE_ID.test(draft.article) ? await storeDraft(stores, draft, limits) : null;
  if (added?.kind === "posted") return added;
  if (added?.kind === "too-many") return pauseFor(added.of, Date.parse(draft.at));
  const missing = await findMissing(stores.catalogue, draft.article);
  return missing.kind === "merged" ? { kind: "unknown" } : missing;
}

async function storeDraft(
  { inbox, catalogue }: Both,
  draft: NewComment,
  limits: CommentLimits,
): Promise<AddedComment> {
  const id = commentId(draft);
  // Checked before the inbox is written, so that nobody can fill it with comments on missing articles or
  // beyond the limits.
  const known = await checkNewComment(catalogue, draft, limits);
  if (known) return known;

  const draftComment = { id, ...draft, status: "waiting", decidedAt: null } as const;
  const { isNew, ...stored } = await storeComment(inbox, draftComment);
  const { status } = stored.comment;
  if (status !== "waiting") {
    // The catalogue has lost the comment. The earlier decision stands.
    const read = { ...emptyReading(stored.object), ...stored };
    await applyComment(catalogue, read, Date.parse(draft.at));
    return { kind: "posted", id, status };
  }
  const added = await addComment(catalogue, stored, limits);
  if (isNew && added.kind !== "posted") await deleteStoredComment(inbox, id);
  return added;
}

const PAUSES: Readonly<Record<ReachedLimit, string>> = {
  article:
    "Many comments on this article wait for approval; no more are accepted until some are decided on. Try again in an hour.",
  day: "No more comments are accepted today. Try again after midnight (UTC).",
};

/** `now` is in milliseconds since the epoch. */
function pauseFor(limit: ReachedLimit, now: number) {
  // Moderators decide at any time, so nobody knows when an article accepts comments again.
  const end = limit === "article" ? now + 60 * 60 * 1000 : Date.parse(nextDay(now));
  const seconds = Math.ceil((end - now) / 1000);
  return { kind: "too-many", of: limit, detail: PAUSES[limit], seconds } as const;
}

/** Approves or rejects a comment, whatever its status; null if there is none. `decidedAt` is RFC 3339. */
export async function decideComment(
  stores: Both,
  id: string,
  status: CommentDecision,
  decidedAt: string,
): Promise<ModeratedComment | null> {
  const { inbox, catalogue, cache } = stores;
  const stored = await storeDecision(inbox, id, { status, decidedAt });
  if (!stored) return null;
  const read = { ...emptyReading(stored.object), ...stored };
  const comment = await applyComment(catalogue, read, Date.parse(decidedAt));
  if (!comment) return null;
  // One that was deleted since it was stored must not stay in the catalogue.
  if (!(await inbox.head(stored.object.name))) {
    await deleteComment(stores, id);
    return null;
  }
  await purgeCache(cache, []);
  return comment;
}

/**
 * Deletes a comment for good; false if there is none. The object goes first: if only the row were deleted, moderators would
 * no longer see the comment and the next scheduled run would restore it.
 */
export async function deleteComment(
  { inbox, catalogue, cache }: Both,
  id: string,
): Promise<boolean> {
  const wasKept = await deleteStoredComment(inbox, id);
  const isDeleted = (await deleteCommentRow(catalogue, toCommentName(id))) || wasKept;
  if (isDeleted) await purgeCache(cache, []);
  return isDeleted;
}
