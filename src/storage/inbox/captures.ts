import type * as z from "zod";
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

/** Parses an object of JSON; null if it is none, or not as the schema says. */
export function parseObject<Value>(bytes: Uint8Array, schema: z.ZodType<Value>): Value | null {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

/** Whether the inbox has one of these objects. They are read: R2's plans have ten times as many reads as lists. */
export async function hasAnyCapture(inbox: R2Bucket, names: readonly string[]): Promise<boolean> {
  const objects = await Promise.all(names.map((name) => inbox.get(name)));
  await Promise.all(objects.map((object) => object?.body.cancel()));
  return objects.some((object) => object !== null);
}

/**
 * Lists up to `limit` objects after the name `after` ("": from the first), in byte order of names. `more`: whether others
 * follow.
 *
 * R2 returns fewer objects than requested when it includes metadata (100 on Miniflare), and sometimes none.
 * Only its cursor gets past an empty page; starting after a name would request that page again.
 */
export async function listObjects(
  inbox: R2Bucket,
  { after, limit, ...options }: Omit<R2ListOptions, "limit"> & { after: string; limit: number },
): Promise<{ readonly objects: readonly R2Object[]; readonly more: boolean }> {
  let page = await inbox.list({ ...options, limit, ...(after !== "" && { startAfter: after }) });
  const objects = [...page.objects];
  while (page.truncated && objects.length < limit) {
    const { cursor } = page;
    page = await inbox.list({ ...options, limit: limit - objects.length, cursor });
    objects.push(...page.objects);
  }
  return { objects, more: page.truncated };
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
