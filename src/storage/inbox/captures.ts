import { toInstant } from "../../reader/times.ts";
import {
  type CheckedContext,
  checkContext,
  contextRowOf,
  type GivenContext,
  readMetadata,
  toMetadata,
  withoutCredentials,
} from "./capture-context.ts";

/**
 * The inbox: raw captures in R2. Ingest never alters or removes them. What a page can't say of itself is in
 * the object's custom metadata (src/schema/capture-context.ts).
 */

/** An inbox object without its bytes. Times are RFC 3339, UTC. */
export type InboxObject = CheckedContext & {
  readonly name: string;
  /** R2's version: every put makes a new one, even of the same bytes with other metadata. */
  readonly version: string;
  readonly etag: string;
  readonly size: number;
  readonly uploadedAt: string;
  /** When it was first stored, in another deployment if it was restored from a backup. */
  readonly seenAt: string;
  /** What the catalogue keeps of the context, as JSON. */
  readonly context?: string | null;
};

/** Metadata of a restored object: R2 does not let a put choose the time of the upload. */
export const SEEN_AT = "seen-at";

export type InboxCapture = InboxObject & { readonly bytes: () => Promise<Uint8Array> };

export type InboxPage = {
  readonly objects: readonly InboxObject[];
  /** R2's cursor for the next page; null at the end of the inbox. */
  readonly cursor: string | null;
};

export async function putCapture(
  inbox: R2Bucket,
  { name, ...context }: GivenContext & { readonly name: string },
  bytes: Uint8Array,
): Promise<InboxObject> {
  const object = await inbox.put(name, bytes, {
    httpMetadata: { contentType: "text/plain" },
    customMetadata: toMetadata(withoutCredentials(context)),
  });
  return describeObject(object);
}

/** Null if the inbox has no object with that name. */
export async function getCapture(inbox: R2Bucket, name: string): Promise<InboxCapture | null> {
  const object = await inbox.get(name);
  if (!object) return null;
  return {
    ...describeObject(object),
    bytes: async () => new Uint8Array(await object.arrayBuffer()),
  };
}

/** Whether the inbox has one of these objects. They are read: R2's plans have ten times as many reads as lists. */
export async function hasAnyCapture(inbox: R2Bucket, names: readonly string[]): Promise<boolean> {
  const objects = await Promise.all(names.map((name) => inbox.get(name)));
  await Promise.all(objects.map((object) => object?.body.cancel()));
  return objects.some((object) => object !== null);
}

/**
 * Returns up to `limit` objects (R2: at most 1,000) in byte order of names, after a name or a cursor. A page
 * may be empty without being the last.
 */
export async function listCaptures(
  inbox: R2Bucket,
  from: Pick<R2ListOptions, "prefix" | "startAfter" | "cursor">,
  limit: number,
): Promise<InboxPage> {
  const page = await inbox.list({ ...from, limit, include: ["customMetadata"] });
  return { objects: page.objects.map(describeObject), cursor: page.truncated ? page.cursor : null };
}

/** Lists objects after the name `after` ("": from the first). R2 may return an empty page that is not the last. */
export async function listNonEmptyPage(
  inbox: R2Bucket,
  after: string,
  options: R2ListOptions,
): Promise<R2Objects> {
  let page = await inbox.list({ ...options, ...(after !== "" && { startAfter: after }) });
  while (page.objects.length === 0 && page.truncated) {
    page = await inbox.list({ ...options, cursor: page.cursor });
  }
  return page;
}

export function describeObject(object: R2Object): InboxObject {
  const { key, version, etag, size, uploaded, customMetadata } = object;
  const uploadedAt = uploaded.toISOString();
  const restored = toInstant(customMetadata?.[SEEN_AT] ?? null);
  const seenAt = restored !== null && restored < uploadedAt ? restored : uploadedAt;
  const checked = checkContext(readMetadata(customMetadata), seenAt);
  const { capturedAt: _, url: __, ...article } = contextRowOf(checked);
  return {
    name: key,
    version,
    etag,
    size,
    uploadedAt,
    seenAt,
    ...checked,
    context: JSON.stringify(article, (_, value) => value ?? undefined),
  };
}
