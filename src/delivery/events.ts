import { parseWebhookFilters } from "../parameters/webhook.ts";
import type { Delivery } from "../schema/webhook.ts";
import type { JournalChange } from "../storage/catalogue/changes.ts";
import {
  type EventPage,
  MAX_REJECTIONS,
  readEventPage,
} from "../storage/catalogue/webhook-events.ts";
import type { Position, StoredWebhook } from "../storage/catalogue/webhooks.ts";
import { digest } from "../text/hashes.ts";

type EventDraft = {
  readonly type: Delivery["type"];
  readonly edition: number;
  readonly at: string;
  /** What distinguishes it from other events of its type in this journal, if that is not the edition. */
  readonly key?: string | number;
  /** JSON. */
  readonly data: string;
  /** The receiver's position once it has the event. */
  readonly after: Position;
};

/** An event as it is sent. A repeated event has the same id. */
export type WebhookEvent = Readonly<ReturnType<typeof toEvent>>;

/** A merged article ends like a removed one. */
const TYPES = {
  created: "article.created",
  updated: "article.updated",
  merged: "article.removed",
  removed: "article.removed",
} as const;

function toEvent(webhook: string, draft: EventDraft) {
  const { type, edition, at, key = edition, data, after } = draft;
  const { epoch } = after;
  const head = JSON.stringify({ type, timestamp: at, epoch, edition });
  const id = `msg_${digest(webhook, epoch, type, String(key))}`;
  return { id, type, edition, after, body: `${head.slice(0, -1)},"data":${data}}` };
}

/** The events of a page for a receiver, in order. */
function toEvents(
  { id, settings }: Pick<StoredWebhook, "id" | "settings">,
  page: EventPage,
  position: Position,
): WebhookEvent[] {
  const wanted = new Set<string>(settings.events);
  const growths = new Map(page.growths.map((growth) => [growth.edition, growth]));
  const journal = page.changes.flatMap((change): EventDraft[] => {
    const { edition, at } = change;
    const growth = growths.get(edition);
    const data = toArticleData(change, page.documents.get(change.article));
    // Until the second event of an edition is delivered, both are due.
    const after = { ...position, edition: growth ? edition - 1 : edition };
    const events: EventDraft[] = [];
    if (data !== null) events.push({ type: TYPES[change.kind], edition, at, data, after });
    if (growth) {
      const story = JSON.stringify({ id: growth.story, sourceCount: growth.sourceCount });
      const data = `{"story":${story},"article":${growth.document}}`;
      events.push({ type: "story.grown", edition, at, data, after: { ...position, edition } });
    }
    return events;
  });
  const last = { ...position, edition: page.changes.at(-1)?.edition ?? position.edition };
  const rejections = page.rejections.map(({ rejection, code, detail, ...capture }): EventDraft => {
    const data = JSON.stringify({ capture: { ...capture, problem: { code, detail } } });
    const after = { ...last, rejection };
    const about = { edition: last.edition, at: capture.uploadedAt, key: rejection };
    return { type: "ingest.rejected", ...about, data, after };
  });
  const events = [...journal, ...rejections].filter(({ type }) => wanted.has(type));
  return events.map((draft) => toEvent(id, draft));
}

/**
 * Null for an article that the filters exclude. Also for one that has ended since it changed: its end follows in the
 * journal, and what was taken down must not be sent.
 */
function toArticleData({ kind, article, detail }: JournalChange, document: string | undefined) {
  if (kind === "merged" || kind === "removed") {
    return JSON.stringify({ article: { id: article }, ...JSON.parse(detail) });
  }
  const { fields } = JSON.parse(detail);
  const rest = fields ? `,"fields":${JSON.stringify(fields)}` : "";
  return document === undefined ? null : `{"article":${document}${rest}}`;
}

/** Tells a receiver to read a part of the journal itself. */
function toResync(webhook: string, position: Position, at: string): WebhookEvent {
  const since = position.edition;
  const edition = position.resyncTo ?? since;
  const data = JSON.stringify({ since, until: edition, changes: `/v1/changes?since=${since}` });
  const after = { ...position, edition, resyncTo: null };
  const about = { edition, at, key: `${since}-${edition}` };
  return toEvent(webhook, { type: "resync", ...about, data, after });
}

/** Says that the oldest waiting capture has waited for too long. */
function toStuckEvent(webhook: string, position: Position, since: string): WebhookEvent {
  const data = JSON.stringify({ waitingSince: since });
  const after = { ...position, stuckSince: since };
  const about = { edition: position.edition, at: since, key: since };
  return toEvent(webhook, { type: "ingest.stuck", ...about, data, after });
}

/** An event that says nothing, to try a receiver. */
export function toTestEvent(
  { id, settings, position, head }: StoredWebhook,
  at: string,
): WebhookEvent {
  const data = JSON.stringify({ webhook: { id, name: settings.name } });
  const { edition } = head;
  return toEvent(id, { type: "test", edition, at, key: at, data, after: position });
}

/** Editions that are sent one by one to a receiver that was away. Beyond that it gets one `resync`. */
const MAX_MISSED_EDITIONS = 1_000;

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
) {
  if (position.resyncTo !== null) {
    const resync = toResync(webhook.id, position, new Date().toISOString());
    return { events: [resync], position: resync.after, isEnd: false };
  }
  const { settings } = webhook;
  const asked = parseWebhookFilters(settings.filters);
  const page = await readEventPage(catalogue, position, settings, asked);
  const isFollowing = followsJournal(settings);
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
