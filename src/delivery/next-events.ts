import { parseWebhookFilters } from "../parameters/webhook.ts";
import { MAX_REJECTIONS, readEventPage } from "../storage/catalogue/webhook-events.ts";
import type { Position, StoredWebhook } from "../storage/catalogue/webhooks.ts";
import { toEvents, toResync, toStuckEvent, type WebhookEvent } from "./events.ts";

/** Editions that are sent one by one to a receiver that was away. Beyond that it gets one `resync`. */
const MAX_MISSED_EDITIONS = 1_000;

export type NextEvents = {
  readonly events: readonly WebhookEvent[];
  /** The receiver's position after all of them. */
  readonly position: Position;
  /** Whether nothing follows them. */
  readonly isEnd: boolean;
};

/** Whether a webhook receives events of the journal. The others are about captures. */
export function followsJournal({ events }: StoredWebhook["settings"]): boolean {
  return events.some((type) => !type.startsWith("ingest."));
}

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
    const resync = toResync(webhook.id, position, new Date().toISOString());
    return { events: [resync], position: resync.after, isEnd: false };
  }
  const { events: types, minSources } = webhook.settings;
  const { filters, query } = parseWebhookFilters(webhook.settings.filters);
  const page = await readEventPage(catalogue, {
    position,
    filters,
    query,
    wantsArticles: types.some((type) => type.startsWith("article.")),
    minSources: types.includes("story.grown") ? minSources : null,
    wantsRejections: types.includes("ingest.rejected"),
    wantsBacklog: types.includes("ingest.stuck"),
  });
  const isFollowing = followsJournal(webhook.settings);
  const { epoch, edition, rejection } = page.head;
  const isOtherJournal = position.epoch !== epoch;
  const start = isOtherJournal ? { ...position, epoch, edition: 0, rejection } : position;
  if (isFollowing && (isOtherJournal || edition - start.edition > MAX_MISSED_EDITIONS)) {
    return { events: [], position: { ...start, resyncTo: edition }, isEnd: false };
  }
  const from = isFollowing ? start : { ...start, edition };
  const changes = isFollowing ? page.changes : [];
  const rejections = isOtherJournal ? [] : page.rejections;
  const last = changes.at(-1)?.edition ?? from.edition;
  const isEnd = last === edition && rejections.length < MAX_REJECTIONS;
  // The last rejections may be of captures that were read since.
  const reported = isEnd ? rejection : (rejections.at(-1)?.rejection ?? from.rejection);
  const after = { ...from, edition: last, rejection: reported };
  const events = toEvents(webhook, { ...page, changes, rejections }, from);
  if (!isEnd || page.waitingSince === null) return { events, position: after, isEnd };
  const stuck = toStuckEvent(webhook.id, after, page.waitingSince);
  return { events: [...events, stuck], position: stuck.after, isEnd };
}
