import type * as z from "zod";
import { READER_VERSION } from "../reader/read-capture.ts";
import type { statusSchema } from "../schema/status.ts";
import { readEdition } from "../storage/catalogue/articles.ts";
import { dayOf, type Resource } from "../storage/catalogue/spending.ts";
import { readStatus } from "../storage/catalogue/status.ts";

/** What a day (UTC) may cost; null without a limit. */
export type Budgets = Readonly<Record<Resource, number | null>>;

export type Statistics = Omit<z.infer<typeof statusSchema>, "rebuild">;

/** Counts what the deployment holds, what waits, and what the day of `now` has cost of its budgets. */
export async function readStatistics(
  db: D1Database,
  budgets: Budgets,
  now: number,
): Promise<Statistics> {
  const { spent, ...counts } = await readStatus(db, {
    readerVersion: READER_VERSION,
    now: new Date(now).toISOString(),
  });
  const withBudgets = Object.entries(spent).map(([resource, spent]) => {
    return [resource, { spent, budget: budgets[resource as Resource] }];
  });
  return {
    ...counts,
    readerVersion: READER_VERSION,
    spent: { day: dayOf(now), ...Object.fromEntries(withBudgets) },
  };
}

export type Health =
  | { readonly kind: "ok"; readonly edition: number }
  | { readonly kind: "unavailable" };

/** Whether the catalogue responds. */
export async function checkHealth(db: D1Database): Promise<Health> {
  try {
    return { kind: "ok", edition: await readEdition(db) };
  } catch (error) {
    console.error("The catalogue does not respond:", error);
    return { kind: "unavailable" };
  }
}
