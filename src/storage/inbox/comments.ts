import * as z from "zod";
import { logFailure } from "../../log.ts";
import { ARTICLE_ID } from "../../schema/article.ts";
import { listNonEmptyPage } from "./captures.ts";

/**
 * Comments can't be derived from captures, so each one and its decision are stored in the inbox, as
 * `comments/{id}.json`. They are not grouped by article, so that a comment is found and deleted by its id
 * alone, even if the catalogue has lost it. The status is in the object's metadata too, so that a list is
 * enough to find differences from the catalogue.
 */

/** Names of comments begin with this, and names of captures do not. */
const COMMENTS_PREFIX = "comments/";

/** After the name of every comment, in byte order. */
export const AFTER_ALL_COMMENTS = `${COMMENTS_PREFIX}\u{10FFFF}`;

export function isCommentName(name: string): boolean {
  return name.startsWith(COMMENTS_PREFIX);
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

/** Status in the metadata of an object that is no comment, so that it is reported once, until it is stored again. */
const INVALID = "invalid";

/** After this many conflicts in a row, the moderator has to try again. */
const MAX_ATTEMPTS = 5;

/** Stores a new comment and returns null. A comment that exists already is left as it is and returned. */
export async function storeComment(
  inbox: R2Bucket,
  comment: StoredComment,
): Promise<StoredComment | null> {
  const isNew = await write(inbox, comment, new Headers({ "If-None-Match": "*" }));
  return isNew ? null : ((await readComment(inbox, comment.id))?.comment ?? null);
}

/**
 * Stores a decision and returns the comment. Null if there is no comment: one that is deleted meanwhile is
 * not written again.
 */
export async function storeDecision(
  inbox: R2Bucket,
  id: string,
  { status, decidedAt }: Pick<StoredComment, "status" | "decidedAt">,
): Promise<StoredComment | null> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const found = await readComment(inbox, id);
    if (!found) return null;
    if (found.comment.status === status) return found.comment;
    const decided = { ...found.comment, status, decidedAt };
    if (await write(inbox, decided, { etagMatches: found.etag })) return decided;
  }
  throw new Error(
    `Other decisions on the comment ${id} came first ${MAX_ATTEMPTS} times in a row. Try again.`,
  );
}

/** Deletes a comment for good; false if there is none. */
export async function deleteStoredComment(inbox: R2Bucket, id: string): Promise<boolean> {
  const wasStored = await isCommentStored(inbox, id);
  if (wasStored) await inbox.delete(nameOf(id));
  return wasStored;
}

export type CommentStub = Pick<StoredComment, "id"> & { readonly status: string };

/** Returns up to `limit` comments after the id `after` ("": from the first); `next` is null at the end. */
export async function listStoredComments(
  inbox: R2Bucket,
  after: string,
  limit: number,
): Promise<{ readonly stubs: readonly CommentStub[]; readonly next: string | null }> {
  const page = await listNonEmptyPage(inbox, after && nameOf(after), {
    prefix: COMMENTS_PREFIX,
    limit,
    include: ["customMetadata"],
  });
  const stubs = page.objects.map(({ key, customMetadata }) => ({
    id: key.slice(COMMENTS_PREFIX.length).replace(/\.json$/, ""),
    status: key.endsWith(".json") ? (customMetadata?.["status"] ?? "") : INVALID,
  }));
  const comments = stubs.filter(({ status }) => status !== INVALID);
  return { stubs: comments, next: page.truncated ? (stubs.at(-1)?.id ?? null) : null };
}

/** Null if there is no such comment, or if it can't be read. */
export async function getStoredComment(inbox: R2Bucket, id: string): Promise<StoredComment | null> {
  return (await readComment(inbox, id))?.comment ?? null;
}

export async function isCommentStored(inbox: R2Bucket, id: string): Promise<boolean> {
  return (await inbox.head(nameOf(id))) !== null;
}

function nameOf(id: string): string {
  return `${COMMENTS_PREFIX}${id}.json`;
}

async function readComment(
  inbox: R2Bucket,
  id: string,
): Promise<{ readonly comment: StoredComment; readonly etag: string } | null> {
  const object = await inbox.get(nameOf(id));
  if (!object) return null;
  const bytes = await object.arrayBuffer();
  const parsed = storedComment.safeParse(await new Response(bytes).json().catch(() => null));
  // A comment under another's name would be deleted there and restored again.
  if (!parsed.success || parsed.data.id !== id) {
    logFailure(`${object.key} is not a valid comment. It is ignored until it is stored again.`);
    const customMetadata = { ...object.customMetadata, status: INVALID };
    await inbox.put(object.key, bytes, { onlyIf: { etagMatches: object.etag }, customMetadata });
    return null;
  }
  return { comment: parsed.data, etag: object.etag };
}

/** Returns false, with nothing written, if the condition does not hold. */
async function write(
  inbox: R2Bucket,
  comment: StoredComment,
  onlyIf: R2Conditional | Headers,
): Promise<boolean> {
  const object = await inbox.put(nameOf(comment.id), JSON.stringify(comment), {
    onlyIf,
    httpMetadata: { contentType: "application/json" },
    customMetadata: { status: comment.status },
  });
  return object !== null;
}
