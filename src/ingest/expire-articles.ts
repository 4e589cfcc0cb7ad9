import { listArticlesBefore } from "../storage/catalogue/articles.ts";
import { type ApplySettings, applyCapture, firstPublicDay } from "./apply-capture.ts";
import type { Stores } from "./stores.ts";

/** Articles per scheduled run: all their buckets are loaded at once. */
const MAX_ARTICLES = 20;

/** Withdraws some of the articles that are past retention. */
export async function expireArticles(
  stores: Pick<Stores, "catalogue" | "inbox" | "spending">,
  settings: ApplySettings,
): Promise<void> {
  const notBefore = firstPublicDay(settings);
  if (notBefore === null) return;
  const ids = await listArticlesBefore(stores.catalogue, notBefore, MAX_ARTICLES);
  if (ids.length > 0) await applyCapture(stores, null, settings, { redecide: ids });
}
