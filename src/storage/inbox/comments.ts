import * as z from "zod";
import { ARTICLE_ID } from "../../schema/article.ts";
import { describeObject, type InboxObject, parseObject } from "./captures.ts";

/**
 * Comments can't be derived from captures, so each one and its decision are stored in the inbox, as
 * `comments/{id}.json`. They are not grouped by article, so that a comment is found and deleted by its id
 * alone, even if the catalogue has lost it.
 */

/** Names of comments begin with this, and names of captures do not. */
export const COMMENTS_PREFIX = "comments/";

export function isCommentName(name: string): boolean {
  return name.startsWith(COMMENTS_PREFIX);
}

export function toCommentName(id: string): string {
  return `${COMMENTS_PREFIX}${id}.json`;
}

/** The id in the name of a comment; "" in that of an object beside them. */
export function toCommentId(name: string): string {
  return /^comments\/(.*)\.json$/.exec(name)?.[1] ?? "";
}

const storedComment = z.object({
  id: z.string().regex(ARTICLE_ID),
  /** The id that it was sent to. */
  article: z.string(),
  name: z.string(),
  text: z.string(),
  at: z.iso.datetime(),
  status: z.enum(["waiting", "approved", "rejected"]),
  /** When its status was decided, RFC 3339, UTC; null while it waits. */
  decidedAt: z.iso.datetime().nullable(),
});

export type StoredComment = z.infer<typeof storedComment>;

/** A comment as its object has it. */
export type CommentObject = { readonly object: InboxObject; readonly comment: StoredComment };

/** Null if the bytes of the object `name` are no comment, or another's. */
export function parseComment(bytes: Uint8Array, name: string): StoredComment | null {
  const comment = parseObject(bytes, storedComment);
  return comment && toCommentName(comment.id) === name ? comment : null;
}

/**
 * A comment's next decision is at least so many milliseconds later, whatever the clock says: the catalogue moves decisions of one
 * millisecond apart, and takes over only later ones.
 */
const BETWEEN_DECISIONS = 100;

/** After this many conflicts in a row, the moderator has to try again. */
const MAX_ATTEMPTS = 5;

/** Stores a new comment. One that exists already is left as it is and returned: `isNew` is false then. */
export async function storeComment(
  inbox: R2Bucket,
  comment: StoredComment,
): Promise<CommentObject & { readonly isNew: boolean }> {
  const object = await write(inbox, comment, new Headers({ "If-None-Match": "*" }));
  const earlier = object ? null : await readComment(inbox, comment.id);
  if (earlier) return { ...earlier, isNew: false };
  if (object) return { object, comment, isNew: true };
  throw new Error(`${toCommentName(comment.id)} is no comment. Delete the object.`);
}

/**
 * Stores a decision and returns the comment. Null if there is no comment: one that is deleted meanwhile is
 * not written again.
 */
export async function storeDecision(
  inbox: R2Bucket,
  id: string,
  { status, decidedAt }: { readonly status: StoredComment["status"]; readonly decidedAt: string },
): Promise<CommentObject | null> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const found = await readComment(inbox, id);
    if (!found || found.comment.status === status) return found;
    const last = found.comment.decidedAt;
    const after = last === null ? 0 : Date.parse(last) + BETWEEN_DECISIONS;
    const at = new Date(Math.max(Date.parse(decidedAt), after)).toISOString();
    const comment = { ...found.comment, status, decidedAt: at };
    const object = await write(inbox, comment, { etagMatches: found.object.etag });
    if (object) return { object, comment };
  }
  throw new Error(
    `Other decisions on the comment ${id} came first ${MAX_ATTEMPTS} times in a row. Try again.`,
  );
}

/** Deletes a comment for good; false if there is none. */
export async function deleteStoredComment(inbox: R2Bucket, id: string): Promise<boolean> {
  const wasStored = (await inbox.head(toCommentName(id))) !== null;
  if (wasStored) await inbox.delete(toCommentName(id));
  return wasStored;
}

/** Null if there is no such comment, or if it can't be read. */
async function readComment(inbox: R2Bucket, id: string): Promise<CommentObject | null> {
  const object = await inbox.get(toCommentName(id));
  if (!object) return null;
  const comment = parseComment(new Uint8Array(await object.arrayBuffer()), object.key);
  return comment && { object: describeObject(object), comment };
}

/** Returns null, with nothing written, if the condition does not hold. */
async function write(
  inbox: R2Bucket,
  comment: StoredComment,
  onlyIf: R2Conditional | Headers,
): Promise<InboxObject | null> {
  const object = await inbox.put(toCommentName(comment.id), JSON.stringify(comment), {
    onlyIf,
    httpMetadata: { contentType: "application/json" },
  });
  return object && describeObject(object);
}
