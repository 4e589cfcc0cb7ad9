import type { Stores } from "../ingest/stores.ts";
import { logFailure } from "../log.ts";
import { nextDay, OPERATIONS_PER_MESSAGE } from "../storage/catalogue/spending.ts";
import { readVitals, type Vitals } from "../storage/catalogue/status.ts";
import { hasAnyCapture } from "../storage/inbox/captures.ts";
import { isNewsstandReadable } from "../storage/newsstand/articles.ts";
import { withTimeLimit } from "../storage/newsstand/time-limit.ts";
import { DAY } from "../text/durations.ts";
import type { Budgets } from "./statistics.ts";

/**
 * `failing`: readers get errors, or captures can't be stored, or wait although the day could afford to read them.
 * `degraded`: a spent budget or KV delays something, or the inbox lost captures; readers get everything, from D1 where KV
 * does not have it.
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
const LIMIT_MS = 5_000;

/** D1's words, and what they mean. Locally a damaged file or a full disk is an internal error, which only the log names. */
const CATALOGUE_ERRORS: readonly (readonly [RegExp, string])[] = [
  [/no such (table|column)/, "The catalogue lacks a table. Apply the migrations."],
  [
    /maximum DB size|SQLITE_FULL/,
    "The database is full. Give it more room, or lower RETENTION_DAYS.",
  ],
  [
    /malformed|SQLITE_CORRUPT/,
    "The database is damaged. Restore it, or let an empty one be filled from the inbox.",
  ],
];
const NO_RESPONSE =
  "The catalogue does not respond, or can't be read. See the log: it may be damaged, or its disk full.";
const INBOX_FAILS =
  "The inbox (R2) does not respond. Articles are served, but captures can't be stored or read.";
const INBOX_EMPTIED =
  "The inbox (R2) lacks captures that were read. Check which bucket is bound as INBOX, or restore a backup.";

/**
 * Checks the stores, by what readers get first and what was read from the inbox. It writes nothing, so that anyone may
 * request it often: that a write would fail is noticed because the scheduled runs can't be recorded.
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
    const known = CATALOGUE_ERRORS.find(([words]) => words.test(vitals));
    return { status: "failing", reasons: [known?.[1] ?? NO_RESPONSE], edition: null };
  }
  const failures = findFailures(vitals, settings);
  const delays = findDelays(vitals, settings, isReadable);
  const inboxState = await checkInbox(inbox, vitals);
  if (inboxState === "failing") failures.push(INBOX_FAILS);
  if (inboxState === "emptied") delays.push(INBOX_EMPTIED);
  const status = failures.length > 0 ? "failing" : delays.length > 0 ? "degraded" : "ok";
  return { status, reasons: [...failures, ...delays], edition: vitals.edition };
}

/** Looks for two captures, because an operator may have deleted one. */
async function checkInbox(
  inbox: R2Bucket,
  { firstRead, lastRead }: Vitals,
): Promise<"ok" | "emptied" | "failing"> {
  try {
    const names = [firstRead ?? "none", lastRead ?? "none"];
    const hasAny = await withTimeLimit(LIMIT_MS, hasAnyCapture(inbox, names), "R2");
    return hasAny || firstRead === null ? "ok" : "emptied";
  } catch (error) {
    logFailure("The inbox does not respond.", error);
    return "failing";
  }
}

function findFailures(
  { spent, oldestWaitingAt, lastReadAt, lastRoundAt, runningSince }: Vitals,
  { now, runSeconds, budgets }: HealthSettings,
): string[] {
  const isBefore = (time: string, seconds: number) => Date.parse(time) < now - seconds * 1000;
  const reasons: string[] = [];
  if (lastRoundAt !== null && isBefore(lastRoundAt, 2 * runSeconds)) {
    reasons.push(
      `The last scheduled run ended at ${lastRoundAt}; one is due every ${runSeconds} seconds. Check the log, the cron trigger, and whether the database is full.`,
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
  { spent, behindSince }: Vitals,
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
  ];
}

function hasLeft(budget: number | null, spent: number, needed: number): boolean {
  return budget === null || spent + needed <= budget;
}
