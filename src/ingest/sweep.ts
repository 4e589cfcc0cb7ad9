import { log } from "../log.ts";
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
import { readSweepState, storeProgress } from "../storage/catalogue/task-positions.ts";
import { type InboxObject, listCaptures } from "../storage/inbox/captures.ts";
import { isRemovalName, REMOVALS_PREFIX } from "../storage/inbox/removals.ts";
import { affordableMessages, findSpentBudgets } from "./budget.ts";
import type { IngestSettings } from "./settings.ts";
import type { Stores } from "./stores.ts";

/** Maximum of `sendBatch()`. */
const MESSAGES_PER_BATCH = 100;
/** Removals that a sweep looks at. Nearly every inbox has fewer, so that a sweep sees all. */
const MAX_REMOVALS = 100;

export type LeaseSettings = Pick<
  IngestSettings,
  "now" | "leaseSeconds" | "rowsPerDay" | "queueOperations"
>;
export type SweepSettings = LeaseSettings & Pick<IngestSettings, "keys" | "rereads" | "pausedBy">;

export type SweepResult = {
  readonly listed: number;
  readonly enqueued: number;
  /** Whether the sweep reached the inbox's end. Otherwise the next one continues. */
  readonly complete: boolean;
};

type SweepStores = Pick<Stores, "inbox" | "catalogue" | "queue" | "spending">;

/**
 * Looks at removals first, and then at the next `keys` objects of the inbox, and enqueues those that need reading: first
 * what was never read, then what is withdrawn because the inbox no longer has it, then what is read again. It is bounded,
 * so that a scheduled run fits the Free plan however full the inbox is.
 *
 * When a daily budget is used up, the rest waits for the next day. Until then, a sweep enqueues removals only, and writes
 * nothing about the other objects, which may be a hundred thousand.
 */
export async function sweepInbox(
  stores: SweepStores,
  settings: SweepSettings,
): Promise<SweepResult> {
  const { inbox, catalogue } = stores;
  const state = await readSweepState(catalogue);
  const first = await listUpTo(inbox, REMOVALS_PREFIX, state.removals, MAX_REMOVALS);
  const page = await listUpTo(inbox, "", state.sweep, settings.keys);
  const removals = first.objects;
  const objects = page.objects.filter(({ name }) => !isRemovalName(name));
  let leased = await lease(catalogue, removals, settings);
  let { next } = page;

  const spent = settings.pausedBy ? [] : await findSpentBudgets(stores, settings);
  for (const resource of spent) log({ event: "budget-spent", resource });
  if (!settings.pausedBy && spent.length === 0) {
    leased = [...leased, ...(await lease(catalogue, objects, settings))];
    const room = () => Math.max(0, settings.keys - leased.length);
    // What is listed before the end of the range is marked up to there, and no further.
    const listed = objects.map(({ name }) => name);
    const range = { after: state.sweep, to: next, listed };
    const marked = await markUnlisted(catalogue, range, state.withdrawal !== "", settings.keys);
    if (state.withdrawal !== "" && marked.length === settings.keys) next = marked.at(-1) ?? next;
    if (next === "") await withdrawUnlisted(catalogue);
    leased = [...leased, ...(await leaseWithdrawals(catalogue, room(), timesOf(settings)))];
    if (state.isOutdated) {
      const affordable = await affordableMessages(stores, settings, "reading again");
      const rereads = Math.min(settings.rereads, affordable - leased.length, room());
      if (rereads > 0)
        leased = [...leased, ...(await lease(catalogue, objects, settings, rereads))];
    }
  }
  const enqueued = await enqueue(stores, leased, settings);

  await storeProgress(catalogue, {
    ...(first.next !== state.removals && { removals: first.next }),
    ...(next !== state.sweep && { sweep: next }),
    ...(next === "" && state.withdrawal !== "" && { withdrawal: "" }),
  });
  return { listed: removals.length + objects.length, enqueued, complete: next === "" };
}

/**
 * Lists up to `limit` objects after the name `after`. `next`: the last name, "" at the end.
 *
 * R2 returns fewer objects than requested when it includes metadata (100 on Miniflare), and sometimes none.
 * Only its cursor gets past an empty page; starting after a name would request that page again.
 */
async function listUpTo(
  inbox: R2Bucket,
  prefix: string,
  after: string,
  limit: number,
): Promise<{ readonly objects: readonly InboxObject[]; readonly next: string }> {
  const from = { prefix, ...(after !== "" && { startAfter: after }) };
  let page = await listCaptures(inbox, from, limit);
  const objects = [...page.objects];
  while (page.cursor !== null && objects.length < limit) {
    page = await listCaptures(inbox, { prefix, cursor: page.cursor }, limit - objects.length);
    objects.push(...page.objects);
  }
  return { objects, next: page.cursor === null ? "" : (objects.at(-1)?.name ?? "") };
}

function lease(
  catalogue: D1Database,
  objects: readonly LeasableCapture[],
  settings: LeaseSettings,
  rereads = 0,
): Promise<LeasedCapture[]> {
  return leaseCaptures(catalogue, objects, { ...timesOf(settings), rereads });
}

/** Leases the objects that were stored and not read, and sends a message for each. Returns the number of messages. */
export async function enqueueCaptures(
  stores: Omit<SweepStores, "inbox">,
  objects: readonly LeasableCapture[],
  settings: LeaseSettings,
): Promise<number> {
  return enqueue(stores, await lease(stores.catalogue, objects, settings), settings);
}

/** Sends messages for captures that were not read: those named, or the ones that were rejected first. At most 100. */
export async function retryCaptures(
  stores: Omit<SweepStores, "inbox">,
  names: readonly string[] | null,
  settings: LeaseSettings,
): Promise<number> {
  const which = { names, limit: MESSAGES_PER_BATCH };
  return enqueue(
    stores,
    await leaseAgain(stores.catalogue, which, timesOf(settings).until),
    settings,
  );
}

function timesOf({ now, leaseSeconds }: LeaseSettings) {
  return {
    now: new Date(now).toISOString(),
    until: new Date(now + leaseSeconds * 1000).toISOString(),
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
  settings: LeaseSettings,
): Promise<number> {
  if (leased.length === 0) return 0;
  const { catalogue, queue } = stores;
  const removals = leased.filter(({ name }) => isRemovalName(name));
  const others = leased.filter(({ name }) => !isRemovalName(name));
  const affordable = Math.max(0, (await affordableMessages(stores, settings)) - removals.length);
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
