import type * as z from "zod";
import { DERIVATION } from "../reader/derivation.ts";
import type { statusSchema } from "../schema/status.ts";
import { readOutletWatch } from "../storage/catalogue/outlet-watch.ts";
import { dayOf, nextDay, type Resource } from "../storage/catalogue/spending.ts";
import { readStatus } from "../storage/catalogue/status.ts";
import { findSilentOutlets } from "./silent-outlets.ts";

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
