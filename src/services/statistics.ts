import { READER_VERSION } from "../reader/read-capture.ts";
import { readEdition } from "../storage/catalogue/articles.ts";
import { readStatus, type Status } from "../storage/catalogue/status.ts";

type Resource = Exclude<keyof Status["spent"], "day">;

/** What a day (UTC) may cost; null without a limit. */
export type Budgets = Readonly<Record<Resource, number | null>>;

export type Statistics = Omit<Status, "spent"> & {
  readonly readerVersion: number;
  readonly spent: { readonly day: string } & Readonly<
    Record<Resource, { readonly spent: number; readonly budget: number | null }>
  >;
};

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
  const withBudget = (resource: Resource) => ({
    spent: spent[resource],
    budget: budgets[resource],
  });
  return {
    ...counts,
    readerVersion: READER_VERSION,
    spent: {
      day: spent.day,
      kvWrites: withBudget("kvWrites"),
      kvDeletes: withBudget("kvDeletes"),
      d1Rows: withBudget("d1Rows"),
      queueOperations: withBudget("queueOperations"),
      comments: withBudget("comments"),
      modelCalls: withBudget("modelCalls"),
    },
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
