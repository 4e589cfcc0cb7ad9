import { log, logFailure } from "../log.ts";
import { postponeCapture, recordFailure, rejectFailed } from "../storage/catalogue/captures.ts";
import { isRemovalName } from "../storage/inbox/removals.ts";
import { DAY_SECONDS } from "../text/durations.ts";
import { consumeCapture } from "./consume-capture.ts";
import { publishAndContinue } from "./scheduled.ts";
import { type IngestSettings, type Job, jobSchema, type Stores } from "./stores.ts";

/** A capture whose attempts are used up is read again after a day, when the cause may be fixed. */
const RETRY_REJECTED_SECONDS = DAY_SECONDS;
/**
 * A message whose attempts are used up is read once more to be written to the dead-letter queue, and is read
 * and deleted there (https://developers.cloudflare.com/queues/platform/pricing/).
 */
const OPERATIONS_PER_DEAD_LETTER = 4;

/**
 * Handles a batch of the queue. A message that fails is retried by the queue and does not delay the others.
 * Handling a message twice changes nothing more.
 */
export async function handleQueueBatch(
  batch: MessageBatch,
  stores: Stores,
  settings: IngestSettings,
): Promise<void> {
  for (const message of batch.messages) {
    const parsed = jobSchema.safeParse(message.body);
    if (!parsed.success) {
      logFailure(`The invalid message ${message.id} was dropped.`);
      message.ack();
      continue;
    }
    const job = parsed.data;
    // Each delivery after the first is another queue read.
    if (message.attempts > 1) stores.spending.used.queueOperations += 1;
    try {
      await runJob(stores, job, settings);
      message.ack();
    } catch (error) {
      logFailure(`Attempt ${message.attempts} at ${describe(job)} failed.`, error);
      if (job.kind === "capture") await recordFailure(stores.catalogue, job, error);
      message.retry({ delaySeconds: settings.RETRY_SECONDS });
    }
    await stores.spending.record(settings.now);
  }
}

/** Does what a message asks for, and publishes what follows from it. */
export async function runJob(stores: Stores, job: Job, settings: IngestSettings): Promise<void> {
  if (job.kind === "capture" && settings.pausedBy && !isRemovalName(job.name)) {
    // In a pause, only removals are read. The next sweep after it sends the others again: failing would use up an attempt.
    logFailure(`${settings.pausedBy} capture ${job.name} waits until it is corrected.`);
    await postponeCapture(stores.catalogue, job.name, "");
  } else if (job.kind === "capture") await consumeCapture(stores, job.name, settings);
  const published = await publishAndContinue(stores, settings);
  // A capture is done when it is read: the next scheduled run publishes what KV did not take.
  if (job.kind === "publish" && published === "failed") {
    throw new Error("KV did not accept every write. The message is retried.");
  }
}

function describe(job: Job): string {
  return job.kind === "capture" ? `capture ${job.name}` : job.kind;
}

/** Handles the dead-letter queue: stores why the last attempt failed in each capture's row. */
export async function handleDeadLetters(
  batch: MessageBatch,
  { catalogue, spending }: Pick<Stores, "catalogue" | "spending">,
  now: number,
): Promise<void> {
  const until = new Date(now + RETRY_REJECTED_SECONDS * 1000).toISOString();
  for (const message of batch.messages) {
    const { data: job } = jobSchema.safeParse(message.body);
    log({ event: "dead-lettered", job: job ? describe(job) : "invalid" });
    if (job?.kind === "capture") await rejectFailed(catalogue, job, until);
    message.ack();
    spending.used.queueOperations += OPERATIONS_PER_DEAD_LETTER;
  }
  await spending.record(now);
}
