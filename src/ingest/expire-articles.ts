import { listArticlesBefore } from "../storage/catalogue/articles.ts";
import { type ApplySettings, applyCapture, firstPublicDay } from "./apply-capture.ts";
import type { Stores } from "./stores.ts";

/** Articles per scheduled run: all their buckets are loaded at once. */
const MAX_ARTICLES = 20;

/** Withdraws some of the articles that are past retention. Returns the rows that D1 wrote. */
export async function expireArticles(
  { catalogue, inbox }: Pick<Stores, "catalogue" | "inbox">,
  settings: ApplySettings,
): Promise<number> {
  const notBefore = firstPublicDay(settings);
  if (notBefore === null) return 0;
  const ids = await listArticlesBefore(catalogue, notBefore, MAX_ARTICLES);
  if (ids.length === 0) return 0;
  const rows = await applyCapture(catalogue, null, settings, { redecide: ids, inbox });
  return typeof rows === "number" ? rows : 0;
}
