import { log, logFailure } from "../log.ts";
import { postponeCapture, recordFailure, rejectFailed } from "../storage/catalogue/captures.ts";
import { hasReplacement, replacementOf } from "../storage/catalogue/rebuild-tables.ts";
import {
  type Cost,
  dayOf,
  NO_COST,
  OPERATIONS_PER_DEAD_LETTER,
  spend,
} from "../storage/catalogue/spending.ts";
import { isRemovalName } from "../storage/inbox/removals.ts";
import { DAY_SECONDS } from "../text/durations.ts";
import { consumeCapture } from "./consume-capture.ts";
import { type Job, jobSchema } from "./job.ts";
import { continueRebuild } from "./rebuild.ts";
import { continueRecovery } from "./recover-comments.ts";
import { refreshArticles, skipArticle } from "./refresh-articles.ts";
import { publishAndContinue } from "./scheduled.ts";
import type { IngestSettings } from "./settings.ts";
import type { Stores } from "./stores.ts";

/** A capture whose attempts are used up is read again after a day, when the cause may be fixed. */
const RETRY_REJECTED_SECONDS = DAY_SECONDS;

/**
 * Handles a batch of the queue. A message that fails is retried by the queue and does not delay the others.
 * Handling a message twice changes nothing more.
 */
export async function handleQueueBatch(
  batch: MessageBatch,
  stores: Stores,
  settings: IngestSettings,
): Promise<void> {
  const day = dayOf(settings.now);
  for (const message of batch.messages) {
    const parsed = jobSchema.safeParse(message.body);
    if (!parsed.success) {
      logFailure(`The invalid message ${message.id} was dropped.`);
      message.ack();
      continue;
    }
    const job = parsed.data;
    try {
      // Each delivery after the first is another queue read.
      if (message.attempts > 1) {
        stores.spending.used.queueOperations += 1;
        await spend(stores.catalogue, { day, operations: 1 }).run();
      }
      const cost = await runJob(stores, job, settings, message.attempts);
      const published = await publishAndContinue(stores, { ...settings, ...cost });
      // A capture is done when it is read: the next scheduled run publishes what KV did not take.
      if (job.kind === "publish" && published === "failed") {
        throw new Error("KV did not accept every write. The message is retried.");
      }
      message.ack();
    } catch (error) {
      logFailure(`Attempt ${message.attempts} at ${describe(job)} failed.`, error);
      if (job.kind === "capture") await recordCaptureFailure(stores, job, { error, day });
      message.retry({ delaySeconds: settings.retrySeconds });
    }
  }
}

/** Does what a message asks for, except publishing. `attempts`: its deliveries, this one included. Returns the cost to be counted. */
export async function runJob(
  stores: Stores,
  job: Job,
  settings: IngestSettings,
  attempts = 1,
): Promise<Cost> {
  if (settings.pausedBy && isPausable(job)) {
    logFailure(`${settings.pausedBy} ${describe(job)} waits until it is corrected.`);
    return job.kind === "capture" ? pauseCapture(stores, job) : NO_COST;
  }
  switch (job.kind) {
    case "capture": {
      if (await isRebuildOver(stores, job)) return NO_COST;
      const target = { inbox: stores.inbox, catalogue: catalogueOf(stores, job) };
      const options = job.isRebuild ? { ...settings, replaces: stores.catalogue } : settings;
      return { ...NO_COST, rows: await consumeCapture(target, job.name, options) };
    }
    case "refresh":
      return refreshArticles(stores, job, { ...settings, attempts });
    case "rebuild":
      return continueRebuild(stores, settings);
    case "comments":
      return continueRecovery(stores, settings);
    case "publish":
      return NO_COST;
  }
}

/** What scheduled runs request again, so that its message can be dropped. Removals never wait. */
function isPausable(job: Job): boolean {
  if (job.kind === "capture") return !isRemovalName(job.name);
  return job.kind === "refresh" || job.kind === "rebuild";
}

/** The next sweep after the pause sends the capture again. Failing would use up one of its attempts. */
async function pauseCapture(stores: Stores, capture: CaptureJob): Promise<Cost> {
  if (await isRebuildOver(stores, capture)) return NO_COST;
  return {
    ...NO_COST,
    rows: await postponeCapture(catalogueOf(stores, capture), capture.name, ""),
  };
}

function describe(job: Job): string {
  return job.kind === "capture" ? `capture ${job.name}` : job.kind;
}

type CaptureJob = Job & { readonly kind: "capture" };

function catalogueOf({ catalogue }: Pick<Stores, "catalogue">, { isRebuild }: CaptureJob) {
  return isRebuild ? replacementOf(catalogue) : catalogue;
}

/** Whether the rebuild that requested this capture has ended. */
async function isRebuildOver({ catalogue }: Pick<Stores, "catalogue">, { isRebuild }: CaptureJob) {
  return isRebuild === true && !(await hasReplacement(catalogue));
}

/** Handles the dead-letter queue: stores why the last attempt failed in each capture's row, and skips articles. */
export async function handleDeadLetters(
  batch: MessageBatch,
  { catalogue, spending }: Pick<Stores, "catalogue" | "spending">,
  now: number,
): Promise<void> {
  const until = new Date(now + RETRY_REJECTED_SECONDS * 1000).toISOString();
  const day = dayOf(now);
  const operations = batch.messages.length * OPERATIONS_PER_DEAD_LETTER;
  spending.used.queueOperations += operations;
  await spend(catalogue, { day, operations }).run();
  for (const message of batch.messages) {
    const { data: job } = jobSchema.safeParse(message.body);
    log({ event: "dead-lettered", job: job ? describe(job) : "invalid" });
    if (job?.kind === "refresh") {
      const rows = await skipArticle(catalogue, job);
      if (rows > 0) await spend(catalogue, { day, rows }).run();
    }
    if (job?.kind === "capture" && !(await isRebuildOver({ catalogue }, job))) {
      await rejectFailed(catalogueOf({ catalogue }, job), job, { until, day });
    }
    message.ack();
  }
}

/** Never throws: if the catalogue is what failed, the next attempt records why. */
async function recordCaptureFailure(
  stores: Stores,
  capture: CaptureJob,
  { error, day }: { readonly error: unknown; readonly day: string },
): Promise<void> {
  const detail = error instanceof Error ? error.message : String(error);
  try {
    if (await isRebuildOver(stores, capture)) return;
    await recordFailure(catalogueOf(stores, capture), capture, { detail, day });
  } catch (second) {
    logFailure(`The failure of ${capture.name} could not be recorded.`, second);
  }
}
