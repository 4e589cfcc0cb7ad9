import type { IngestSettings, Stores } from "../ingest/stores.ts";
import { enqueueCaptures } from "../ingest/sweep.ts";
import { logFailure } from "../log.ts";
import type { CaptureRow } from "../schema/capture.ts";
import { findCaptureRow, toUnlistedRow } from "../storage/catalogue/captures.ts";
import { putCapture } from "../storage/inbox/captures.ts";

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
