import type * as z from "zod";
import { log } from "../log.ts";
import type { scheduledRunSchema } from "../schema/status.ts";
import {
  leaseWithdrawals,
  markUnlisted,
  withdrawUnlisted,
} from "../storage/catalogue/absent-captures.ts";
import type { LeasedCapture } from "../storage/catalogue/captures.ts";
import {
  type LeasableCapture,
  leaseAgain,
  leaseCaptures,
  takeBackLeases,
} from "../storage/catalogue/leases.ts";
import {
  readSweepState,
  type SweepState,
  storeProgress,
} from "../storage/catalogue/task-positions.ts";
import { describeObject, listObjects } from "../storage/inbox/captures.ts";
import { isRemovalName, REMOVALS_PREFIX } from "../storage/inbox/removals.ts";
import { readBudget } from "./budget.ts";
import type { IngestSettings, Stores } from "./stores.ts";

/** Maximum of `sendBatch()`. */
const MESSAGES_PER_BATCH = 100;
/** Removals that a sweep looks at. Nearly every inbox has fewer, so that a sweep sees all. */
const MAX_REMOVALS = 100;

export type SweepResult = z.infer<typeof scheduledRunSchema>;

type SweepStores = Pick<Stores, "inbox" | "catalogue" | "queue" | "spending">;

/**
 * Looks at removals first, and then at the next SWEEP_KEYS objects of the inbox, and enqueues those that need reading: first
 * what was never read, then what is withdrawn because the inbox no longer has it, then what is read again. It is bounded,
 * so that a scheduled run fits the Free plan however full the inbox is.
 *
 * When a daily budget is used up, it enqueues removals only, and the next day continues where it was: what a pass withdraws
 * is decided on a complete pass.
 */
export async function sweepInbox(
  stores: SweepStores,
  settings: IngestSettings,
): Promise<SweepResult> {
  const { inbox, catalogue } = stores;
  const state = await readSweepState(catalogue);
  const removals = await listUpTo(inbox, REMOVALS_PREFIX, state.removals, MAX_REMOVALS);
  const leased = await lease(catalogue, removals.objects, settings);
  const spent = settings.pausedBy ? [] : (await readBudget(stores, settings)).spent;
  for (const resource of spent) log({ event: "budget-spent", resource });
  const page =
    settings.pausedBy || spent.length > 0
      ? { listed: 0, leased: [], next: state.sweep, complete: false }
      : await sweepPage(stores, state, settings, settings.SWEEP_KEYS - leased.length);
  const enqueued = await enqueue(stores, [...leased, ...page.leased], settings);

  await storeProgress(catalogue, {
    ...(removals.next !== state.removals && { removals: removals.next }),
    ...(page.next !== state.sweep && { sweep: page.next }),
    ...(page.complete && state.withdrawal !== "" && { withdrawal: "" }),
  });
  return { listed: removals.objects.length + page.listed, enqueued, complete: page.complete };
}

/** Leases up to `most` objects of the next page, or as many as it has that were never read. */
async function sweepPage(
  stores: SweepStores,
  state: SweepState,
  settings: IngestSettings,
  most: number,
) {
  const { inbox, catalogue } = stores;
  const listedAt = new Date().toISOString();
  const found = await listUpTo(inbox, "", state.sweep, settings.SWEEP_KEYS);
  const objects = found.objects.filter(({ name }) => !isRemovalName(name));
  const unread = await lease(catalogue, objects, settings);
  const listed = objects.map(({ name }) => name);
  const range = { after: state.sweep, to: found.next, listedAt, listed };
  const isDecided = state.withdrawal !== "";
  const marked = await markUnlisted(catalogue, range, isDecided, settings.SWEEP_KEYS);
  // If everything that is unlisted is withdrawn, the range can have more of it, and the next sweep continues there.
  const next =
    isDecided && marked.length === settings.SWEEP_KEYS ? (marked.at(-1) ?? "") : found.next;
  if (next === "") await withdrawUnlisted(catalogue);
  const room = Math.max(0, most - unread.length);
  const withdrawals = await leaseWithdrawals(catalogue, room, timesOf(settings));
  const before = unread.length + withdrawals.length;
  const { messages } = await readBudget(stores, settings, "reading again");
  const affordable = state.isOutdated ? messages : 0;
  const rereads = Math.min(settings.REREAD_CAPTURES, affordable - before, most - before);
  const again = rereads > 0 ? await lease(catalogue, objects, settings, rereads) : [];
  const leased = [...unread, ...withdrawals, ...again];
  return { listed: objects.length, leased, next, complete: next === "" };
}

/** Lists up to `limit` objects after the name `after`. `next`: the last name, "" at the end. */
async function listUpTo(inbox: R2Bucket, prefix: string, after: string, limit: number) {
  const include: R2ListOptions["include"] = ["customMetadata"];
  const { objects, more } = await listObjects(inbox, { prefix, after, limit, include });
  return { objects: objects.map(describeObject), next: more ? (objects.at(-1)?.key ?? "") : "" };
}

function lease(
  catalogue: D1Database,
  objects: readonly LeasableCapture[],
  settings: IngestSettings,
  rereads = 0,
): Promise<LeasedCapture[]> {
  return leaseCaptures(catalogue, objects, { ...timesOf(settings), rereads });
}

/** Leases the objects that were stored and not read, and sends a message for each. Returns the number of messages. */
export async function enqueueCaptures(
  stores: Omit<SweepStores, "inbox">,
  objects: readonly LeasableCapture[],
  settings: IngestSettings,
): Promise<number> {
  return enqueue(stores, await lease(stores.catalogue, objects, settings), settings);
}

/** Sends messages for captures that were not read: those named, or the ones that were rejected first. At most 100. */
export async function retryCaptures(
  stores: Omit<SweepStores, "inbox">,
  names: readonly string[] | null,
  settings: IngestSettings,
): Promise<number> {
  const which = { names, limit: MESSAGES_PER_BATCH };
  const leased = await leaseAgain(stores.catalogue, which, timesOf(settings).until);
  return enqueue(stores, leased, settings);
}

function timesOf({ now, LEASE_SECONDS }: IngestSettings) {
  return {
    now: new Date(now).toISOString(),
    until: new Date(now + LEASE_SECONDS * 1000).toISOString(),
  };
}

/**
 * Sends a message for every removal, even if the budgets are used up, and for each other leased object that the
 * day can afford, in the order given. Takes back the leases of the rest, and of those that the queue did not accept, so
 * that `captures` shows that they wait. Returns the number of messages.
 */
async function enqueue(
  stores: Omit<SweepStores, "inbox">,
  leased: readonly LeasedCapture[],
  settings: IngestSettings,
): Promise<number> {
  if (leased.length === 0) return 0;
  const { catalogue, queue } = stores;
  const removals = leased.filter(({ name }) => isRemovalName(name));
  const others = leased.filter(({ name }) => !isRemovalName(name));
  const { messages } = await readBudget(stores, settings);
  const affordable = Math.max(0, messages - removals.length);
  const sent = [...removals, ...others.slice(0, affordable)];
  const late = others.slice(affordable);
  if (late.length > 0) await takeBackLeases(catalogue, late);

  for (let i = 0; i < sent.length; i += MESSAGES_PER_BATCH) {
    const batch = sent.slice(i, i + MESSAGES_PER_BATCH);
    try {
      await queue.sendBatch(batch.map((capture) => ({ body: { kind: "capture", ...capture } })));
    } catch (error) {
      await takeBackLeases(catalogue, sent.slice(i));
      throw error;
    }
  }
  return sent.length;
}
