import type * as z from "zod";
import { DERIVATION } from "../reader/derivation.ts";
import type { statusSchema } from "../schema/status.ts";
import { type OutletDay, readOutletWatch } from "../storage/catalogue/outlet-watch.ts";
import { dayOf, nextDay, type Resource } from "../storage/catalogue/spending.ts";
import { readStatus } from "../storage/catalogue/status.ts";
import { DAY } from "../text/durations.ts";

/** What a day (UTC) may cost; null without a limit. */
export type Budgets = Readonly<Record<Resource, number | null>>;

export type Statistics = Omit<z.infer<typeof statusSchema>, "rebuild" | "health" | "settings">;

/**
 * Counts what the deployment holds, what waits, and what the day of `now` has cost of its budgets: the one source of
 * `/v1/status`, `/metrics` and the desk. It reads at most about 4,000 rows.
 */
export async function readStatistics(
  db: D1Database,
  budgets: Budgets,
  now: number,
): Promise<Statistics> {
  const [{ spent, ...counts }, watch] = await Promise.all([
    readStatus(db, new Date(now).toISOString()),
    readOutletWatch(db),
  ]);
  const withBudgets = Object.entries(spent).map(([resource, spent]) => {
    const budget = budgets[resource as Resource];
    const left = budget === null ? null : Math.max(0, budget - spent);
    return [resource, { spent, budget, left, until: budget === null ? null : nextDay(now) }];
  });
  return {
    ...counts,
    readerVersion: DERIVATION,
    outlets: { flags: watch.flags, silent: findSilentOutlets(watch.days) },
    spent: { day: dayOf(now), ...Object.fromEntries(withBudgets) },
  };
}

/** An outlet publishes regularly if it did so on this many days. */
const MIN_DAYS = 7;
/** It is silent once it has not published for so many times its longest pause. */
const PAUSES = 3;

/**
 * Finds the outlets that used to publish and no longer do, judged by the newest article and not by the clock: an instance
 * that nobody sends captures to has no silent outlets. `lastOn`: the last day (UTC) on which it published; `silentDays`:
 * from then to the newest article of all outlets.
 */
export function findSilentOutlets(
  published: readonly OutletDay[],
): Statistics["outlets"]["silent"] {
  const daysOf = Map.groupBy(published, ({ source }) => source);
  const newest = Math.max(...published.map(({ day }) => toDayNumber(day)));
  return [...daysOf].flatMap(([source, all]) => {
    const days = all.map(({ day }) => toDayNumber(day)).sort((a, b) => a - b);
    const last = days.at(-1) ?? newest;
    const longestPause = Math.max(...days.slice(1).map((day, n) => day - (days[n] ?? day)));
    const silentDays = newest - last;
    if (days.length < MIN_DAYS || silentDays <= PAUSES * longestPause) return [];
    return { source, lastOn: new Date(last * DAY).toISOString().slice(0, 10), silentDays };
  });
}

/** Days since 1970 of a day in eight digits. */
function toDayNumber(day: string): number {
  return Date.parse(day.replace(/(....)(..)(..)/, "$1-$2-$3")) / DAY;
}
