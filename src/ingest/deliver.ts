import { type LeasedCapture, noteFailure, rejectFailed } from "../catalogue/ledger.ts";
import { bringBackComments } from "./comments.ts";
import { type ConsumeSettings, consumeCapture } from "./consume.ts";
import { type Job, job } from "./job.ts";
import type { PublishSettings } from "./publish.ts";
import { publishRest } from "./round.ts";
import type { Stores } from "./stores.ts";

/** A capture whose tries are used up is tried anew after a day: what failed may be mended then. */
const REST_SECONDS = 24 * 60 * 60;

export type DeliverySettings = {
  readonly consume: ConsumeSettings;
  readonly publish: PublishSettings;
  readonly retrySeconds: number;
};

/**
 * Works through a batch of the queue. A message that fails is tried again by the queue, the others
 * are not held up; delivered twice, it changes nothing more.
 */
export async function deliver(
  batch: MessageBatch,
  stores: Stores,
  settings: DeliverySettings,
): Promise<void> {
  for (const message of batch.messages) {
    const parsed = job.safeParse(message.body);
    if (!parsed.success) {
      console.error("A message that is no job was dropped:", message.body);
      message.ack();
      continue;
    }
    const task = parsed.data;
    try {
      const rows = await work(stores, task, settings.consume);
      const published = await publishRest(stores, { ...settings.publish, rows });
      // A capture is done with when it is read: what KV did not take of it is for the next round.
      if (task.kind === "publish" && published === "failed") {
        throw new Error("KV did not take all that it was given.");
      }
      message.ack();
    } catch (error) {
      console.error(`Try ${message.attempts} at`, task, "failed:", error);
      if (task.kind === "capture") await note(stores, task, error);
      message.retry({ delaySeconds: settings.retrySeconds });
    }
  }
}

/** Does what a message asks for, but for publishing. Returns the rows that D1 wrote. */
export async function work(stores: Stores, task: Job, settings: ConsumeSettings): Promise<number> {
  if (task.kind === "capture") return consumeCapture(stores, task.name, settings);
  if (task.kind === "publish") return 0;
  const { more, rows } = await bringBackComments(stores);
  if (more) await stores.captures.send({ kind: "comments" });
  return rows;
}

/** Works through the dead letters: each capture's row says what the last try died of. */
export async function bury(
  batch: MessageBatch,
  { catalogue }: Pick<Stores, "catalogue">,
  now: number,
): Promise<void> {
  const until = new Date(now + REST_SECONDS * 1000).toISOString();
  for (const message of batch.messages) {
    const parsed = job.safeParse(message.body);
    if (parsed.data?.kind === "capture") await rejectFailed(catalogue, parsed.data, until);
    message.ack();
  }
}

/** The catalogue may be what failed; then the next try says why. */
async function note({ catalogue }: Stores, capture: LeasedCapture, error: unknown): Promise<void> {
  const detail = error instanceof Error ? error.message : String(error);
  try {
    await noteFailure(catalogue, capture, detail);
  } catch (second) {
    console.error(`The failure of ${capture.name} could not be noted:`, second);
  }
}
