import { leaseCaptures, releaseLeases, rememberSweep, sweepPosition } from "../catalogue/ledger.ts";
import { type InboxObject, type InboxPage, listCaptures } from "../inbox/captures.ts";
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
 */
export async function sweepInbox(
  stores: Pick<Stores, "inbox" | "catalogue" | "captures">,
  { keys, ...lease }: Lease & { readonly keys: number },
): Promise<Swept> {
  const after = await sweepPosition(stores.catalogue);
  const { objects, more } = await listUpTo(stores.inbox, after, keys);
  const enqueued = await offerCaptures(stores, objects, lease);

  const next = more ? (objects.at(-1)?.name ?? "") : "";
  if (next !== after) await rememberSweep(stores.catalogue, next);
  return { listed: objects.length, enqueued, complete: !more };
}

/** R2 gives fewer than it is asked for where metadata are listed too: 100 on Miniflare. */
async function listUpTo(inbox: R2Bucket, after: string, keys: number): Promise<InboxPage> {
  const objects: InboxObject[] = [];
  let more = true;
  while (more && objects.length < keys) {
    const last = objects.at(-1)?.name ?? after;
    const page = await listCaptures(inbox, last, keys - objects.length);
    objects.push(...page.objects);
    more = page.more;
  }
  return { objects, more };
}

/** Leases those objects that need reading and sends a message for each. Returns their number. */
export async function offerCaptures(
  { catalogue, captures }: Pick<Stores, "catalogue" | "captures">,
  objects: readonly InboxObject[],
  { now, leaseSeconds, rereads }: Lease,
): Promise<number> {
  const leased = await leaseCaptures(catalogue, objects, {
    now: new Date(now).toISOString(),
    until: new Date(now + leaseSeconds * 1000).toISOString(),
    readerVersion: READER_VERSION,
    rereads,
  });
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
  return leased.length;
}
