import type { IngestSettings } from "../ingest/settings.ts";
import type { Stores } from "../ingest/stores.ts";
import { enqueueCaptures } from "../ingest/sweep.ts";
import { logFailure } from "../log.ts";
import { decode } from "../reader/decode.ts";
import type { CaptureRow } from "../schema/capture.ts";
import {
  type CaptureFilters,
  findCaptureRow,
  listCaptureRows,
  toUnlistedRow,
} from "../storage/catalogue/captures.ts";
import type { Page } from "../storage/catalogue/rows.ts";
import { getCapture, putCapture } from "../storage/inbox/captures.ts";

export { retryCaptures } from "../ingest/sweep.ts";
export { findCaptureRow } from "../storage/catalogue/captures.ts";
export { checkContext, readMetadata } from "../storage/inbox/capture-context.ts";
export { isCommentName } from "../storage/inbox/comments.ts";
export { putNewObject, readObjects } from "../storage/inbox/objects.ts";
export { isRemovalName } from "../storage/inbox/removals.ts";

/**
 * Stores a capture, enqueues it and returns its row. Once the bytes are in the inbox, a catalogue or queue
 * that is unavailable is not an error: the next sweep finds the capture there.
 */
export async function acceptCapture(
  stores: Stores,
  { context, bytes }: { context: Parameters<typeof putCapture>[1]; bytes: Uint8Array },
  lease: IngestSettings,
): Promise<CaptureRow> {
  const object = await putCapture(stores.inbox, context, bytes);
  try {
    await enqueueCaptures(stores, [object], lease);
  } catch (error) {
    logFailure(`${object.name} is stored, but could not be enqueued.`, error);
  }
  try {
    return (await findCaptureRow(stores.catalogue, object.name)) ?? toUnlistedRow(object);
  } catch {
    return toUnlistedRow(object);
  }
}

/** Lists captures by name, after the name `after`. */
export async function listCapturePage(
  db: D1Database,
  request: CaptureFilters & { readonly after: string; readonly limit: number },
): Promise<Page<CaptureRow, string>> {
  const { limit } = request;
  const rows = await listCaptureRows(db, { ...request, limit: limit + 1 });
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.name ?? null) : null };
}

const MAX_TEXT_CHARACTERS = 100_000;

/** The beginning of a capture's text, for people; null if the inbox does not have it or it is not text. */
export async function readCaptureText(inbox: R2Bucket, name: string): Promise<string | null> {
  const object = await getCapture(inbox, name);
  const decoded = object && decode(await object.bytes());
  return decoded?.ok ? decoded.text.slice(0, MAX_TEXT_CHARACTERS) : null;
}
