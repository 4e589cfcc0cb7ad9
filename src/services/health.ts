import { logFailure } from "../log.ts";
import { nextDay, OPERATIONS_PER_MESSAGE } from "../storage/catalogue/spending.ts";
import { readVitals, type Vitals } from "../storage/catalogue/status.ts";
import { isNewsstandReadable } from "../storage/newsstand/articles.ts";
import { withTimeLimit } from "../storage/newsstand/time-limit.ts";
import { DAY } from "../text/durations.ts";
import type { Budgets } from "./statistics.ts";

/**
 * `failing`: readers get errors, or captures wait although the day could afford to read them. `degraded`: only a spent
 * budget or KV delays something; readers get everything, from D1 where KV does not have it.
 */
export type Health = {
  readonly status: "ok" | "degraded" | "failing";
  /** Sentences that say what is wrong and what to do. */
  readonly reasons: readonly string[];
  /** Null if the catalogue does not respond. */
  readonly edition: number | null;
};

export type HealthSettings = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Between two scheduled runs. */
  readonly runSeconds: number;
  readonly budgets: Budgets;
};

/** Captures that wait are read within this time, as long as the day can afford it. */
const MAX_PAUSE_MINUTES = 30;
const CATALOGUE_LIMIT_MS = 5_000;
const STOPPED_REBUILD =
  "A rebuild stopped, because many articles would go: GET /v1/rebuild has their number. Check the bucket, then request POST /v1/rebuild, with ?missing=accept if they may go, or DELETE /v1/rebuild.";

/** Checks both stores that readers use. It costs one KV read and one D1 batch of a few rows. */
export async function checkHealth(
  { catalogue, newsstand }: { readonly catalogue: D1Database; readonly newsstand: KVNamespace },
  settings: HealthSettings,
): Promise<Health> {
  const now = new Date(settings.now).toISOString();
  const [vitals, isReadable] = await Promise.all([
    withTimeLimit(CATALOGUE_LIMIT_MS, readVitals(catalogue, now), "D1").catch((error: unknown) => {
      logFailure("The catalogue does not respond.", error);
      return null;
    }),
    isNewsstandReadable(newsstand),
  ]);
  if (vitals === null) {
    const reason = "The catalogue does not respond. Were its migrations applied?";
    return { status: "failing", reasons: [reason], edition: null };
  }
  const failures = findFailures(vitals, settings);
  const delays = findDelays(vitals, settings, isReadable);
  const status = failures.length > 0 ? "failing" : delays.length > 0 ? "degraded" : "ok";
  return { status, reasons: [...failures, ...delays], edition: vitals.edition };
}

function findFailures(
  { spent, oldestWaitingAt, lastReadAt, lastRoundAt, runningSince }: Vitals,
  { now, runSeconds, budgets }: HealthSettings,
): string[] {
  const isBefore = (time: string, seconds: number) => Date.parse(time) < now - seconds * 1000;
  const reasons: string[] = [];
  if (lastRoundAt !== null && isBefore(lastRoundAt, 2 * runSeconds)) {
    reasons.push(
      `The last scheduled run ended at ${lastRoundAt}; one is due every ${runSeconds} seconds. Check the cron trigger and the log.`,
    );
  }
  // Since then, something could have been read: budgets are full again at midnight. A later time than now was
  // stored while the clock was wrong.
  const midnight = Math.floor(now / DAY) * DAY;
  const times = [oldestWaitingAt, lastReadAt, runningSince].map((time) => Date.parse(time ?? ""));
  const since = Math.max(midnight, ...times.filter((time) => time <= now));
  const isAffordable =
    hasLeft(budgets.d1Rows, spent.d1Rows, 1) &&
    hasLeft(budgets.queueOperations, spent.queueOperations, OPERATIONS_PER_MESSAGE);
  if (oldestWaitingAt !== null && isAffordable && since < now - MAX_PAUSE_MINUTES * 60_000) {
    reasons.push(
      `A capture has waited since ${oldestWaitingAt}, and none was read for ${MAX_PAUSE_MINUTES} minutes, although the day's budgets have room. Check the queue and the log, then retry the capture.`,
    );
  }
  return reasons;
}

function findDelays(
  { spent, behindSince, rebuild }: Vitals,
  { now, budgets }: HealthSettings,
  isReadable: boolean,
): string[] {
  const until = nextDay(now);
  const isBehind =
    behindSince !== null && Date.parse(behindSince) < now - MAX_PAUSE_MINUTES * 60_000;
  return [
    ...(hasLeft(budgets.d1Rows, spent.d1Rows, 1)
      ? []
      : [`The day's D1 rows are spent. Captures wait until ${until}.`]),
    ...(hasLeft(budgets.queueOperations, spent.queueOperations, OPERATIONS_PER_MESSAGE)
      ? []
      : [`The day's queue operations are spent. Captures wait until ${until}.`]),
    ...(hasLeft(budgets.kvWrites, spent.kvWrites, 1)
      ? []
      : [`The day's KV writes are spent. D1 serves what changes until ${until}.`]),
    ...(isReadable ? [] : ["KV can't be read. D1 serves all articles, and publishing waits."]),
    ...(isBehind
      ? [`KV has not taken a change since ${behindSince}. Readers may see the article before it.`]
      : []),
    ...(rebuild === "stopped" ? [STOPPED_REBUILD] : []),
  ];
}

function hasLeft(budget: number | null, spent: number, needed: number): boolean {
  return budget === null || spent + needed <= budget;
}
