import {
  type LeasedCapture,
  leaseCaptures,
  leaseUnlisted,
  releaseLeases,
} from "../catalogue/ledger.ts";
import { readProgress, rememberProgress } from "../catalogue/progress.ts";
import { type InboxObject, listCaptures } from "../inbox/captures.ts";
import { BEHIND_COMMENTS, isComment } from "../inbox/comments.ts";
import { READER_VERSION } from "../reader/read.ts";
import type { Stores } from "./stores.ts";

/** Cloudflare's limit of a `sendBatch()`. */
const MESSAGES_A_BATCH = 100;

export type Lease = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** After so long without a result, a message counts as lost and is sent again. */
  readonly leaseSeconds: number;
  /** Captures that an older reader read, of which so many at once are read again. */
  readonly rereads: number;
};

export type Swept = {
  readonly listed: number;
  readonly enqueued: number;
  /** Whether the sweep came to the inbox's end; else the next one goes on where it stopped. */
  readonly complete: boolean;
};

/**
 * Looks through the next `keys` objects of the inbox and enqueues those that need reading. Bounded,
 * so that a round fits the Free plan however full the inbox is.
 *
 * A capture that waits though the inbox no longer lists it is enqueued as well: its message was lost,
 * and whoever reads it finds out that it is gone.
 */
export async function sweepInbox(
  stores: Pick<Stores, "inbox" | "catalogue" | "captures">,
  { keys, ...lease }: Lease & { readonly keys: number },
): Promise<Swept> {
  const position = await readProgress(stores.catalogue, "sweep");
  // Comments are no captures: a sweep that ends among them is the last that meets any.
  const after = isComment(position) ? BEHIND_COMMENTS : position;
  const { objects: all, more } = await listUpTo(stores.inbox, after, keys);
  const objects = all.filter(({ name }) => !isComment(name));
  const next = more ? (all.at(-1)?.name ?? "") : "";
  const listed = await offerCaptures(stores, objects, lease);
  const range = { after, to: next, limit: keys };
  const unlisted = await leaseUnlisted(stores.catalogue, range, timesOf(lease));
  await enqueue(stores, unlisted);
  const enqueued = listed + unlisted.length;

  await rememberProgress(stores.catalogue, "sweep", next).run();
  return { listed: objects.length, enqueued, complete: !more };
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

/** Leases those objects that need reading and sends a message for each. Returns their number. */
export async function offerCaptures(
  stores: Pick<Stores, "catalogue" | "captures">,
  objects: readonly InboxObject[],
  lease: Lease,
): Promise<number> {
  const leased = await leaseCaptures(stores.catalogue, objects, {
    ...timesOf(lease),
    readerVersion: READER_VERSION,
    rereads: lease.rereads,
  });
  await enqueue(stores, leased);
  return leased.length;
}

function timesOf({ now, leaseSeconds }: Lease): { readonly now: string; readonly until: string } {
  return {
    now: new Date(now).toISOString(),
    until: new Date(now + leaseSeconds * 1000).toISOString(),
  };
}

/** Sends a message for each capture; the leases of those that the queue refuses are given back. */
async function enqueue(
  { catalogue, captures }: Pick<Stores, "catalogue" | "captures">,
  leased: readonly LeasedCapture[],
): Promise<void> {
  for (let i = 0; i < leased.length; i += MESSAGES_A_BATCH) {
    const batch = leased.slice(i, i + MESSAGES_A_BATCH);
    try {
      await captures.sendBatch(batch.map((capture) => ({ body: { kind: "capture", ...capture } })));
    } catch (error) {
      const unsent = leased.slice(i).map(({ name }) => name);
      await releaseLeases(catalogue, unsent);
      throw error;
    }
  }
}
