import { log } from "../log.ts";
import { READER_VERSION } from "../reader/read-capture.ts";
import {
  type LeasableCapture,
  type Leases,
  leaseAgain,
  leaseCaptures,
  leaseUnlisted,
  takeBackLeases,
} from "../storage/catalogue/leases.ts";
import { affordableMessages, dayOf, spendForEach } from "../storage/catalogue/spending.ts";
import { readTaskState, storeProgress } from "../storage/catalogue/task-positions.ts";
import { type InboxObject, listCaptures } from "../storage/inbox/captures.ts";
import { AFTER_ALL_COMMENTS, isCommentName } from "../storage/inbox/comments.ts";
import { isRemovalName } from "../storage/inbox/removals.ts";
import type { IngestSettings } from "./settings.ts";
import type { Stores } from "./stores.ts";

/** Maximum of `sendBatch()`. */
const MESSAGES_PER_BATCH = 100;

export type LeaseSettings = Pick<
  IngestSettings,
  "now" | "leaseSeconds" | "rereads" | "queueOperations"
> & {
  /** The captures are read for a rebuild, and the catalogue given is the replacement. */
  readonly isRebuild?: true;
};

export type SweepSettings = LeaseSettings &
  Pick<IngestSettings, "keys" | "rowsPerDay" | "pausedBy">;

export type SweepResult = {
  readonly listed: number;
  readonly enqueued: number;
  /** Whether the sweep reached the inbox's end. Otherwise the next one continues. */
  readonly complete: boolean;
  /** Whether ingest is paused or the day has no rows or messages left, so that only removals were considered. */
  readonly isHeldBack: boolean;
};

/**
 * Looks at the next `keys` objects of the inbox and enqueues those that need reading. It is bounded, so that
 * a scheduled run fits the Free plan however full the inbox is.
 *
 * It also enqueues waiting captures that the inbox no longer lists: their messages were lost, and reading
 * them finds that they are gone.
 *
 * When a daily budget is used up, the rest waits for the next day. Until then, a sweep enqueues removals only, and writes nothing
 * about the other objects, which may be a hundred thousand.
 */
export async function sweepInbox(
  stores: Pick<Stores, "inbox" | "catalogue" | "queue">,
  { keys, ...settings }: SweepSettings,
): Promise<SweepResult> {
  const day = dayOf(settings.now);
  const { position, rows, operations } = await readTaskState(stores.catalogue, "sweep", day);
  const affordable = affordableMessages(operations, settings.queueOperations);
  const hasRows = rows < (settings.rowsPerDay ?? Number.POSITIVE_INFINITY);
  const hasRoom = !settings.pausedBy && affordable > 0 && hasRows;
  // A capture that was read, and only needs a newer reader, would otherwise wait without a message.
  const lease = { ...settings, rereads: Math.min(settings.rereads, affordable) };
  // Comments are not captures. A sweep that ends among them has seen all captures.
  const after = isCommentName(position) ? AFTER_ALL_COMMENTS : position;
  const { objects: all, more } = await listUpTo(stores.inbox, after, keys);
  const objects = all.filter(({ name }) => !isCommentName(name));
  const next = more ? (all.at(-1)?.name ?? "") : "";
  const offered = hasRoom ? objects : objects.filter(({ name }) => isRemovalName(name));
  let enqueued = await enqueueCaptures(stores, offered, lease);
  if (hasRoom) {
    const range = { after, to: next, limit: keys };
    const unlisted = await leaseUnlisted(stores.catalogue, range, timesOf(lease));
    enqueued += await enqueue(stores, unlisted, lease);
  }

  if (!hasRows) log({ event: "budget-spent", resource: "d1Rows" });
  if (affordable === 0) log({ event: "budget-spent", resource: "queueOperations" });
  if (next !== position) {
    await stores.catalogue.batch([
      storeProgress(stores.catalogue, "sweep", next),
      spendForEach(stores.catalogue, { day, rows: 1 }),
    ]);
  }
  return { listed: objects.length, enqueued, complete: !more, isHeldBack: !hasRoom };
}

/**
 * R2 returns fewer objects than requested when it includes metadata (100 on Miniflare), and sometimes none.
 * Only its cursor gets past an empty page; starting after a name would request that page again.
 */
async function listUpTo(
  inbox: R2Bucket,
  after: string,
  keys: number,
): Promise<{ readonly objects: readonly InboxObject[]; readonly more: boolean }> {
  let page = await listCaptures(inbox, after === "" ? {} : { startAfter: after }, keys);
  const objects = [...page.objects];
  while (page.cursor !== null && objects.length < keys) {
    page = await listCaptures(inbox, { cursor: page.cursor }, keys - objects.length);
    objects.push(...page.objects);
  }
  return { objects, more: page.cursor !== null };
}

/** Leases the objects that need reading and sends a message for each. Returns the number of messages. */
export async function enqueueCaptures(
  stores: Pick<Stores, "catalogue" | "queue">,
  objects: readonly LeasableCapture[],
  lease: LeaseSettings,
): Promise<number> {
  const leases = await leaseCaptures(stores.catalogue, objects, {
    ...timesOf(lease),
    readerVersion: READER_VERSION,
    rereads: lease.rereads,
  });
  return enqueue(stores, leases, lease);
}

/** Sends messages for captures that were not read: those named, or the ones that were rejected first. At most 100. */
export async function retryCaptures(
  stores: Pick<Stores, "catalogue" | "queue">,
  names: readonly string[] | null,
  lease: LeaseSettings,
): Promise<number> {
  const which = { names, limit: MESSAGES_PER_BATCH };
  return enqueue(stores, await leaseAgain(stores.catalogue, which, timesOf(lease)), lease);
}

function timesOf({ now, leaseSeconds }: LeaseSettings) {
  return {
    now: new Date(now).toISOString(),
    until: new Date(now + leaseSeconds * 1000).toISOString(),
  };
}

/**
 * Sends a message for every removal, even if the budgets are used up, and for each other leased capture that the
 * day can afford. Takes back the leases of the rest, and of those that the queue did not accept, so that
 * `captures` shows that they wait. Returns the number of messages.
 */
async function enqueue(
  { catalogue, queue }: Pick<Stores, "catalogue" | "queue">,
  { captures, spent }: Leases,
  { now, queueOperations, isRebuild }: LeaseSettings,
): Promise<number> {
  const day = dayOf(now);
  const removals = captures.filter(({ name }) => isRemovalName(name));
  const others = captures.filter(({ name }) => !isRemovalName(name));
  const affordable = affordableMessages(spent, queueOperations) - removals.length;
  const sent = [...removals, ...others.slice(0, Math.max(0, affordable))];
  const late = others.slice(Math.max(0, affordable));
  if (late.length > 0) await takeBackLeases(catalogue, late, day);

  for (let i = 0; i < sent.length; i += MESSAGES_PER_BATCH) {
    const batch = sent.slice(i, i + MESSAGES_PER_BATCH);
    try {
      await queue.sendBatch(
        batch.map((capture) => ({
          body: { kind: "capture", ...capture, ...(isRebuild && { isRebuild }) },
        })),
      );
    } catch (error) {
      await takeBackLeases(catalogue, sent.slice(i), day);
      throw error;
    }
  }
  return sent.length;
}
