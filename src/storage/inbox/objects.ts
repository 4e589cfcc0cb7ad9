import { withoutCredentials } from "./capture-context.ts";
import { describeObject, listObjects, SEEN_AT } from "./captures.ts";

/** An object of the inbox as backups have it: a capture, a comment or a removal. */
type StoredObject<Bytes = Uint8Array> = {
  readonly name: string;
  /** RFC 3339. */
  readonly seenAt: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly bytes: Bytes;
};

/**
 * Reads objects after the name `after` ("": from the first), as many as fit both limits; one that exceeds `maxBytes` by
 * itself has no bytes. `next`: the name of the last one, null on the last page.
 */
export async function readObjects(
  inbox: R2Bucket,
  after: string,
  { limit, maxBytes }: { readonly limit: number; readonly maxBytes: number },
): Promise<{ objects: StoredObject<Uint8Array | null>[]; next: string | null }> {
  const page = await listObjects(inbox, { after, limit });
  const isFit = (i: number) =>
    i === 0 || page.objects.slice(0, i + 1).reduce((sum, { size }) => sum + size, 0) <= maxBytes;
  const fitting = page.objects.filter((_, i) => isFit(i));
  const read = fitting.map(async ({ key, size }) => {
    const object = await inbox.get(key);
    if (object === null) return [];
    const { [SEEN_AT]: _, ...metadata } = withoutCredentials(object.customMetadata ?? {});
    const bytes = size > maxBytes ? null : new Uint8Array(await object.arrayBuffer());
    return [{ name: key, seenAt: describeObject(object).seenAt, metadata, bytes }];
  });
  const isLast = !page.more && fitting.length === page.objects.length;
  const next = isLast ? null : (fitting.at(-1)?.key ?? null);
  return { objects: (await Promise.all(read)).flat(), next };
}

/** Stores an object. False, with nothing written, if the inbox has one of that name. */
export async function putNewObject(
  inbox: R2Bucket,
  { name, seenAt, metadata, bytes }: StoredObject,
): Promise<boolean> {
  const onlyIf = new Headers({ "If-None-Match": "*" });
  const customMetadata = { ...withoutCredentials(metadata), [SEEN_AT]: seenAt };
  return (await inbox.put(name, bytes, { onlyIf, customMetadata })) !== null;
}
