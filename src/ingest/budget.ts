import type { Resource } from "../storage/catalogue/spending.ts";
import { OPERATIONS_PER_MESSAGE } from "../storage/metered.ts";
import type { IngestSettings } from "./settings.ts";
import type { Stores } from "./stores.ts";

/** Reading again uses at most this share of a day's rows and operations: what was never read comes first. */
const SHARE_OF_REREADS = 0.5;

export type BudgetSettings = Pick<IngestSettings, "now" | "rowsPerDay" | "queueOperations">;
type Spent = Pick<Stores, "spending">;

/**
 * How many messages the day can still afford, for objects in general or for captures that are read again. None if its rows
 * are used up, because a message leads to rows.
 */
export async function affordableMessages(
  { spending }: Spent,
  { now, rowsPerDay = Infinity, queueOperations = Infinity }: BudgetSettings,
  purpose: "reading" | "reading again" = "reading",
): Promise<number> {
  const share = purpose === "reading" ? 1 : SHARE_OF_REREADS;
  const { d1Rows, queueOperations: sent } = await spending.today(now);
  if (d1Rows >= rowsPerDay * share) return 0;
  return Math.max(0, Math.floor((queueOperations * share - sent) / OPERATIONS_PER_MESSAGE));
}

/** The budgets that keep the day from affording another message. */
export async function findSpentBudgets(
  { spending }: Spent,
  { now, rowsPerDay = Infinity, queueOperations = Infinity }: BudgetSettings,
): Promise<Resource[]> {
  const { d1Rows, queueOperations: sent } = await spending.today(now);
  return [
    ...(d1Rows < rowsPerDay ? [] : (["d1Rows"] as const)),
    ...(queueOperations - sent < OPERATIONS_PER_MESSAGE ? (["queueOperations"] as const) : []),
  ];
}

/** Whether the day has rows left to apply a capture, which may have been read before. */
export async function hasRowsLeft(
  { spending }: Spent,
  { now, rowsPerDay = Infinity }: BudgetSettings,
  wasRead: boolean,
): Promise<boolean> {
  const { d1Rows } = await spending.today(now);
  return d1Rows < rowsPerDay * (wasRead ? SHARE_OF_REREADS : 1);
}
