import { parseWebhookFilters } from "../parameters/webhook.ts";
import { MAX_REJECTIONS, readEventPage } from "../storage/catalogue/webhook-events.ts";
import type { Position, StoredWebhook } from "../storage/catalogue/webhooks.ts";
import { toEvents, toResync, type WebhookEvent } from "./events.ts";

/** Editions that are sent one by one to a receiver that was away. Beyond that it gets one `resync`. */
export const MAX_MISSED_EDITIONS = 1_000;

export type NextEvents = {
  readonly events: readonly WebhookEvent[];
  /** The receiver's position after all of them. */
  readonly position: Position;
  /** Whether nothing follows them. */
  readonly isEnd: boolean;
};

/**
 * Reads the events that follow a position. The decision that a receiver needs a resync is a new position without an
 * event: it must be stored before the resync is sent, because another attempt would find a longer journal, and the same
 * event must have the same id.
 */
export async function readNextEvents(
  catalogue: D1Database,
  webhook: StoredWebhook,
  position: Position,
): Promise<NextEvents> {
  if (position.resyncTo !== null) {
    const resync = toResync(webhook, position, new Date().toISOString());
    return { events: [resync], position: resync.after, isEnd: false };
  }
  const { events: types, filters, minSources } = webhook.settings;
  const parsed = parseWebhookFilters(filters);
  if (!parsed) throw new Error(`The filters of the webhook ${webhook.id} are no longer valid.`);
  const { head, ...page } = await readEventPage(catalogue, {
    position,
    ...parsed,
    wantsArticles: types.some((type) => type.startsWith("article.")),
    minSources: types.includes("story.grown") ? minSources : null,
    wantsRejections: types.includes("ingest.rejected"),
  });
  const followsJournal = types.some((type) => !type.startsWith("ingest."));
  const { epoch, edition, rejection } = head;
  const isOtherJournal = position.epoch !== epoch;
  const start = isOtherJournal ? { ...position, epoch, edition: 0, rejection } : position;
  if (followsJournal && (isOtherJournal || edition - start.edition > MAX_MISSED_EDITIONS)) {
    return { events: [], position: { ...start, resyncTo: edition }, isEnd: false };
  }
  const from = followsJournal ? start : { ...start, edition };
  const changes = followsJournal ? page.changes : [];
  const rejections = isOtherJournal ? [] : page.rejections;
  const last = changes.at(-1)?.edition ?? from.edition;
  const isEnd = last === edition && rejections.length < MAX_REJECTIONS;
  return {
    events: toEvents(webhook, { head, ...page, changes, rejections }, from),
    position: {
      ...from,
      edition: last,
      // The last rejections may be of captures that were read since.
      rejection: isEnd ? rejection : (rejections.at(-1)?.rejection ?? from.rejection),
    },
    isEnd,
  };
}
