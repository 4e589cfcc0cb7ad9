import { READER_VERSION } from "../reader/read-capture.ts";
import {
  type Leases,
  leaseCaptures,
  leaseUnlisted,
  takeBackLeases,
} from "../storage/catalogue/leases.ts";
import { readTaskState, storeProgress } from "../storage/catalogue/progress.ts";
import { affordableMessages, dayOf, spendForEach } from "../storage/catalogue/spending.ts";
import { type InboxObject, listCaptures } from "../storage/inbox/captures.ts";
import { AFTER_ALL_COMMENTS, isCommentName } from "../storage/inbox/comments.ts";
import { isRemovalName } from "../storage/inbox/removals.ts";
import type { Stores } from "./stores.ts";

/** Cloudflare's limit of a `sendBatch()`. */
const MESSAGES_PER_BATCH = 100;

export type LeaseSettings = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** After so long without a result, a message counts as lost and is sent again. */
  readonly leaseSeconds: number;
  /** Captures that an older reader read, of which so many at once are read again. */
  readonly rereads: number;
  /** Operations of the queue, and rows of D1, that a day may cost; no limit where absent. */
  readonly queueOperations?: number;
  readonly rowsPerDay?: number;
  /** The captures are read for a rebuild's replacement; the catalogue given is that one. */
  readonly isRebuild?: true;
};

export type SweepResult = {
  readonly listed: number;
  readonly enqueued: number;
  /** Whether the sweep came to the inbox's end; else the next one goes on where it stopped. */
  readonly complete: boolean;
  /** Whether the day had no rows or no messages left, so that nothing but removals was looked at. */
  readonly isHeldBack: boolean;
};

/**
 * Looks through the next `keys` objects of the inbox and enqueues those that need reading. Bounded,
 * so that a round fits the Free plan however full the inbox is.
 *
 * A capture that waits though the inbox no longer lists it is enqueued as well: its message was lost,
 * and whoever reads it finds out that it is gone.
 *
 * What the day can't afford waits for the next day: then a sweep enqueues removals alone, and writes nothing
 * about the others, of which there may be a hundred thousand.
 */
export async function sweepInbox(
  stores: Pick<Stores, "inbox" | "catalogue" | "captures">,
  { keys, ...settings }: LeaseSettings & { readonly keys: number },
): Promise<SweepResult> {
  const day = dayOf(settings.now);
  const { position, rows, operations } = await readTaskState(stores.catalogue, "sweep", day);
  const affordable = affordableMessages(operations, settings.queueOperations);
  const hasRoom = affordable > 0 && rows < (settings.rowsPerDay ?? Number.POSITIVE_INFINITY);
  // One that is to be read again for a better reader would wait without a message, though it was read.
  const lease = { ...settings, rereads: Math.min(settings.rereads, affordable) };
  // Comments are no captures: a sweep that ends among them is the last that meets any.
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

  if (next !== position) {
    await stores.catalogue.batch([
      storeProgress(stores.catalogue, "sweep", next),
      spendForEach(stores.catalogue, { day, rows: 1 }),
    ]);
  }
  return { listed: objects.length, enqueued, complete: !more, isHeldBack: !hasRoom };
}

/**
 * R2 gives fewer than it is asked for where metadata are listed too: 100 on Miniflare, and on some
 * pages none. Only its cursor gets past an empty page; a name of ours would ask for that page again.
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

/** Leases those objects that need reading and sends a message for each. Returns the messages' number. */
export async function enqueueCaptures(
  stores: Pick<Stores, "catalogue" | "captures">,
  objects: readonly InboxObject[],
  lease: LeaseSettings,
): Promise<number> {
  const leases = await leaseCaptures(stores.catalogue, objects, {
    ...timesOf(lease),
    readerVersion: READER_VERSION,
    rereads: lease.rereads,
  });
  return enqueue(stores, leases, lease);
}

function timesOf({ now, leaseSeconds }: LeaseSettings): {
  readonly now: string;
  readonly until: string;
} {
  return {
    now: new Date(now).toISOString(),
    until: new Date(now + leaseSeconds * 1000).toISOString(),
  };
}

/**
 * Sends a message for each leased capture that the day can afford one for, and for every removal: what is
 * taken down is taken down. The leases of the others are taken back, and of those that the queue refuses: the
 * ledger knows then that they wait. Returns the number of messages.
 */
async function enqueue(
  { catalogue, captures: queue }: Pick<Stores, "catalogue" | "captures">,
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
