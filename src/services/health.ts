import type * as z from "zod";
import type { Stores } from "../ingest/stores.ts";
import { logFailure } from "../log.ts";
import type { statusSchema } from "../schema/status.ts";
import { nextDay } from "../storage/catalogue/spending.ts";
import { readVitals, type Vitals } from "../storage/catalogue/status.ts";
import { hasAnyCapture } from "../storage/inbox/captures.ts";
import { OPERATIONS_PER_MESSAGE } from "../storage/metered.ts";
import { isNewsstandReadable } from "../storage/newsstand/articles.ts";
import { withTimeLimit } from "../storage/newsstand/time-limit.ts";
import { DAY } from "../text/durations.ts";
import type { Budgets } from "./statistics.ts";

/**
 * `failing`: readers get errors, or captures can't be stored, or wait although the day could afford to read them.
 * `degraded`: a spent budget or KV delays something, or the inbox lost captures; readers get everything, from D1 where KV
 * does not have it. `reasons`: sentences that say what is wrong and what to do. `edition`: null if the catalogue does not
 * respond.
 */
export type Health = z.infer<typeof statusSchema>["health"];

type HealthSettings = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Between two scheduled runs. */
  readonly runSeconds: number;
  readonly budgets: Budgets;
};

/** Captures that wait are read within this time, as long as the day can afford it. */
const MAX_PAUSE_MINUTES = 30;
const LIMIT_MS = 5_000;
const TOO_MANY_UNLISTED =
  "The inbox (R2) no longer has many of the captures that were read, so nothing is withdrawn: captures with the problem not-listed are examples. Restore a backup, bind INBOX to the right bucket, or request POST /v1/ingest?withdraw=all if their articles may be removed.";

/** What D1's errors mean. Locally, a damaged file and a full disk are internal errors, which only the log names. */
const CATALOGUE_ERRORS: readonly (readonly [RegExp, string])[] = [
  [/no such table/, "The catalogue lacks a table. Apply the migrations."],
  [/maximum DB size|SQLITE_FULL/, "The database is full. Enlarge it, or lower RETENTION_DAYS."],
  [/malformed|SQLITE_CORRUPT/, "The database is damaged. Restore it, or fill an empty one again."],
  [/^/, "The catalogue can't be read. The log says why: it may be damaged, or its disk full."],
];
const INBOX_FAILS = "The inbox (R2) can't be read. Captures wait, and no more can be stored.";
const INBOX_LACKS =
  "The inbox (R2) lacks captures that were read. Is INBOX bound to the right bucket? Restore a backup.";

/**
 * Looks at what readers get first in D1, and for two captures in R2, because an operator may have deleted one. It writes
 * nothing, as anyone may request it: where a write would fail, scheduled runs can't be recorded and are late.
 */
export async function checkHealth(
  { catalogue, newsstand, inbox }: Pick<Stores, "catalogue" | "newsstand" | "inbox">,
  settings: HealthSettings,
): Promise<Health> {
  const now = new Date(settings.now).toISOString();
  const [vitals, isReadable] = await Promise.all([
    withTimeLimit(LIMIT_MS, readVitals(catalogue, now), "D1").catch((error: unknown) => {
      logFailure("The catalogue can't be read.", error);
      return String(error);
    }),
    isNewsstandReadable(newsstand),
  ]);
  if (typeof vitals === "string") {
    const [, reason = ""] = CATALOGUE_ERRORS.find(([words]) => words.test(vitals)) ?? [];
    return { status: "failing", reasons: [reason], edition: null };
  }
  const names = [vitals.firstRead ?? "none", vitals.lastRead ?? "none"];
  const check = withTimeLimit(LIMIT_MS, hasAnyCapture(inbox, names), "R2");
  const hasCaptures = await check.catch((error: unknown) => {
    logFailure(INBOX_FAILS, error);
    return null;
  });
  const failures = findFailures(vitals, settings);
  if (hasCaptures === null) failures.push(INBOX_FAILS);
  const delays = findDelays(vitals, settings, isReadable);
  if (hasCaptures === false && vitals.firstRead !== null) delays.push(INBOX_LACKS);
  const status = failures.length > 0 ? "failing" : delays.length > 0 ? "degraded" : "ok";
  return { status, reasons: [...failures, ...delays], edition: vitals.edition };
}

function findFailures(
  { spent, oldestWaitingAt, lastReadAt, lastRoundAt, runningSince }: Vitals,
  { now, runSeconds, budgets }: HealthSettings,
): string[] {
  const isBefore = (time: string, seconds: number) => Date.parse(time) < now - seconds * 1000;
  const reasons: string[] = [];
  const lastRun = lastRoundAt ?? runningSince;
  if (lastRun !== null && isBefore(lastRun, 2 * runSeconds)) {
    reasons.push(
      `No scheduled run has ended since ${lastRun}; one is due every ${runSeconds} seconds. Check the log, the cron trigger, and whether the database is full or damaged.`,
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
  { spent, behindSince, hasTooManyUnlisted }: Vitals,
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
    ...(hasTooManyUnlisted === 1 ? [TOO_MANY_UNLISTED] : []),
  ];
}

function hasLeft(budget: number | null, spent: number, needed: number): boolean {
  return budget === null || spent + needed <= budget;
}
