import type { Resource } from "../storage/catalogue/spending.ts";
import { OPERATIONS_PER_MESSAGE } from "../storage/metered.ts";
import type { IngestSettings, Stores } from "./stores.ts";

/** Reading again uses at most this share of a day's rows and operations: what was never read comes first. */
const SHARE_OF_REREADS = 0.5;

/**
 * What the day has used up for objects in general, or for captures that are read again, and how many messages it can still
 * afford. None if its rows are used up, because a message leads to rows.
 */
export async function readBudget(
  { spending }: Pick<Stores, "spending">,
  { now, D1_ROWS_PER_DAY, QUEUE_OPERATIONS_PER_DAY }: IngestSettings,
  purpose: "reading" | "reading again" = "reading",
): Promise<{ readonly spent: readonly Resource[]; readonly messages: number }> {
  const share = purpose === "reading" ? 1 : SHARE_OF_REREADS;
  const { d1Rows, queueOperations: sent } = await spending.today(now);
  const left = Math.max(0, QUEUE_OPERATIONS_PER_DAY * share - sent);
  const messages = Math.floor(left / OPERATIONS_PER_MESSAGE);
  const spent: Resource[] = [];
  if (d1Rows >= D1_ROWS_PER_DAY * share) spent.push("d1Rows");
  if (messages === 0) spent.push("queueOperations");
  return { spent, messages: spent.length > 0 ? 0 : messages };
}
