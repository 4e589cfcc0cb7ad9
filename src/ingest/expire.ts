import { articlesBefore } from "../storage/catalogue/articles.ts";
import { oldestDay, type TurnSettings, takeTurn } from "./apply-capture.ts";
import type { Stores } from "./stores.ts";

/** Articles of one round: a turn looks at all of their buckets at once. */
const ARTICLES = 20;

/** Withdraws a first part of what is past retention. Returns the rows that D1 wrote. */
export async function expire(
  { catalogue, inbox }: Pick<Stores, "catalogue" | "inbox">,
  settings: TurnSettings,
): Promise<number> {
  const notBefore = oldestDay(settings);
  if (notBefore === null) return 0;
  const ids = await articlesBefore(catalogue, notBefore, ARTICLES);
  if (ids.length === 0) return 0;
  const rows = await takeTurn(catalogue, null, settings, { again: ids, inbox });
  return typeof rows === "number" ? rows : 0;
}
