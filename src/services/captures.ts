import type { Stores } from "../ingest/stores.ts";
import { enqueueCaptures, type LeaseSettings } from "../ingest/sweep.ts";
import { logFailure } from "../log.ts";
import { decode } from "../reader/decode.ts";
import type { CaptureRow } from "../schema/capture.ts";
import { findCaptureRow, toUnlistedRow } from "../storage/catalogue/captures.ts";
import { getCapture, putCapture } from "../storage/inbox/captures.ts";

/**
 * Stores a capture, enqueues it and returns its row. Once the bytes are in the inbox, a catalogue or queue
 * that is unavailable is not an error: the next sweep finds the capture there.
 */
export async function acceptCapture(
  stores: Stores,
  { context, bytes }: { context: Parameters<typeof putCapture>[1]; bytes: Uint8Array },
  lease: LeaseSettings,
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

const MAX_TEXT_CHARACTERS = 100_000;

/** The beginning of a capture's text, for people; null if the inbox does not have it or it is not text. */
export async function readCaptureText(inbox: R2Bucket, name: string): Promise<string | null> {
  const object = await getCapture(inbox, name);
  const decoded = object && decode(await object.bytes());
  return decoded?.ok ? decoded.text.slice(0, MAX_TEXT_CHARACTERS) : null;
}
