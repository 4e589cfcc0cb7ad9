import { publishOutbox } from "./publish.ts";
import type { Stores } from "./stores.ts";
import { type Lease, type Swept, sweepInbox } from "./sweep.ts";

export type RoundSettings = Lease & {
  /** Objects of the inbox to look at. */
  readonly keys: number;
  /** Articles to publish. */
  readonly publish: number;
};

/**
 * What the cron does: enqueues what the inbox holds unread, and publishes what a crash left in the
 * outbox. Both are bounded; what remains is for the next round.
 */
export async function runRound(stores: Stores, settings: RoundSettings): Promise<Swept> {
  try {
    return await sweepInbox(stores, settings);
  } finally {
    // A queue or an inbox out of reach is no reason to leave the newsstand behind.
    await publishRest(stores, { now: settings.now, limit: settings.publish });
  }
}

/** Publishes a first part of the outbox and, where more is left, sends a message to go on. */
export async function publishRest(
  stores: Stores,
  settings: { readonly now: number; readonly limit: number },
): Promise<void> {
  const more = await publishOutbox(stores, settings);
  if (more) await stores.captures.send({ kind: "publish" });
}
