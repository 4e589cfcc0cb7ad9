import { log } from "../log.ts";
import { countFrequentValues } from "../storage/catalogue/frequent-values.ts";
import { recordRun } from "../storage/catalogue/scheduled-runs.ts";
import {
  affordableMessages,
  type Cost,
  dayOf,
  OPERATIONS_PER_MESSAGE,
} from "../storage/catalogue/spending.ts";
import { readTaskState } from "../storage/catalogue/task-positions.ts";
import { enqueueDeliveries } from "./enqueue-deliveries.ts";
import { expireArticles } from "./expire-articles.ts";
import type { Job } from "./job.ts";
import { pingHub } from "./ping-hub.ts";
import { type PublishResult, type PublishSettings, publishPending } from "./publish.ts";
import { purgeChanges } from "./purge-cache.ts";
import { isRebuilding } from "./rebuild.ts";
import { reconcile } from "./reconcile.ts";
import { continueRecovery } from "./recover-comments.ts";
import { findRefresh } from "./refresh-articles.ts";
import type { IngestSettings } from "./settings.ts";
import type { Stores } from "./stores.ts";
import { type SweepResult, sweepInbox } from "./sweep.ts";

type ScheduledSettings = Omit<IngestSettings, "maxBytes" | "retrySeconds">;

/**
 * The cron's work: enqueues unread inbox objects, withdraws articles that are past retention, recovers
 * comments that the catalogue lost, counts the most frequent values, compares the newsstand with the catalogue, and publishes the outbox. Each
 * part is bounded; the next scheduled run continues. A run that fails is not recorded, so `/health` reports it: the
 * comparison reads every article in time, and a damaged one is noticed.
 */
export async function runScheduled(
  stores: Stores,
  settings: ScheduledSettings,
): Promise<SweepResult> {
  let [rows, operations] = [0, 0];
  try {
    const swept = await sweepInbox(stores, settings);
    rows = await expireArticles(stores, settings);
    const offered = await continueRecovery(stores, settings, 0);
    rows += offered.rows;
    const continued = await continueTasks(stores, settings);
    rows += continued.rows;
    operations = offered.operations + continued.operations;
    rows += await countFrequentValues(stores.catalogue);
    // Before publishing, because KV's list may not show at once what was just written.
    rows += await reconcile(stores, settings);
    rows += await recordRun(stores.catalogue, settings.now);
    const { listed, enqueued, complete } = swept;
    log({ event: "scheduled-run", listed, enqueued, complete });
    return swept;
  } finally {
    // A failing queue or inbox does not keep the newsstand behind.
    rows += await purgeChanges(stores, settings.now);
    await publishAndContinue(stores, { ...settings, rows, operations });
    if (settings.hub) await pingHub(stores, settings.hub, settings.now);
  }
}

/**
 * Sends a message for each longer task in progress, because each of its steps needs an invocation, and
 * limits, of its own.
 */
async function continueTasks(
  { catalogue, queue }: Stores,
  { now, queueOperations, pausedBy }: ScheduledSettings,
): Promise<Cost> {
  if (pausedBy) return { rows: 0, operations: 0 };
  const { operations } = await readTaskState(catalogue, "projections", dayOf(now));
  if (affordableMessages(operations, queueOperations) === 0) return { rows: 0, operations: 0 };
  const { job, rows } = await findRefresh(catalogue);
  const due: Job[] = [
    ...(job ? [job] : []),
    ...((await isRebuilding(catalogue)) ? [{ kind: "rebuild" } as const] : []),
  ];
  for (const task of due) await queue.send(task);
  return { rows, operations: due.length * OPERATIONS_PER_MESSAGE };
}

/**
 * Publishes a batch of the outbox and sends a message to continue if more is left. Otherwise receivers are told what
 * changed: they find it in KV then.
 */
export async function publishAndContinue(
  stores: Stores,
  settings: PublishSettings,
): Promise<PublishResult> {
  const published = await publishPending(stores, settings);
  if (published === "more") await stores.queue.send({ kind: "publish" });
  else await enqueueDeliveries(stores, settings);
  return published;
}
