import { type ConsumeSettings, consumeCapture } from "../ingest/consume-capture.ts";
import type { Job } from "../ingest/job.ts";
import type { PublishSettings } from "../ingest/publish.ts";
import { purgeCache } from "../ingest/purge-cache.ts";
import { publishAndContinue } from "../ingest/scheduled.ts";
import type { Stores } from "../ingest/stores.ts";
import { log, logFailure } from "../log.ts";
import { isNewsstandBehind } from "../storage/catalogue/outbox.ts";
import { buildRemoval, listRemovedTogether, listReprints } from "../storage/catalogue/removals.ts";
import { dayOf, OPERATIONS_PER_MESSAGE, spend } from "../storage/catalogue/spending.ts";
import { putRemoval } from "../storage/inbox/removals.ts";
import { deleteGenerated } from "../storage/newsstand/generated.ts";
import { type Missing, resolveArticle } from "./articles.ts";

/** Short failures are over by then. For longer ones, the queue retries later. */
const RETRY_SECONDS = 5;

/** What to remove: the article, or its text at every outlet, now and in the future. */
export type RemovalScope = "article" | "text";

/** A store in which readers may still find a removed article. */
export type RemainingStore = "catalogue" | "newsstand";

type RemovalSettings = ConsumeSettings & PublishSettings;

export type Removed = {
  readonly kind: "removed";
  /** Stores that may still have it; they are retried. */
  readonly remaining: readonly RemainingStore[];
  /** Public articles of other outlets with the same text, up to 20, if the scope leaves them. */
  readonly reprints: readonly string[];
};

/** Removes an article by its current id, or continues a removal that some store has not done yet. */
export async function removeById(
  stores: Stores,
  { id, scope }: { readonly id: string; readonly scope: RemovalScope },
  settings: RemovalSettings,
): Promise<Removed | Missing> {
  const found = await resolveArticle(stores.catalogue, id);
  if (found.kind === "gone") {
    const remaining = await finishRemoval(stores, id, settings);
    return remaining === null ? found : { kind: "removed", remaining, reprints: [] };
  }
  if (found.kind !== "article") return found;
  const reprints = scope === "article" ? await listReprints(stores.catalogue, id) : [];
  const remaining = await removeArticle(stores, id, scope, settings);
  return { kind: "removed", remaining, reprints };
}

/**
 * Removes an article for good. Stores an inbox object that names all its ids, and reads it at once. Once that
 * object is stored the removal will happen, so a store that fails afterwards is not an error: the queue and
 * then every scheduled run retry. Returns the stores that may still have the article.
 */
export async function removeArticle(
  stores: Stores,
  id: string,
  scope: RemovalScope,
  settings: RemovalSettings,
): Promise<RemainingStore[]> {
  const withTexts = scope === "text";
  const removal = await buildRemoval(stores.catalogue, id, { withTexts });
  const copies = withTexts ? await listReprints(stores.catalogue, id) : [];
  const name = await putRemoval(stores.inbox, removal);
  let rows: number;
  try {
    rows = await consumeCapture(stores, name, settings);
  } catch (error) {
    logFailure(`${name} could not be read at once. The queue retries.`, error);
    // `captures` has no row for the removal yet, so there is no version to record a failure for.
    await sendRetry(stores, { kind: "capture", name, version: "" }, settings);
    return ["catalogue", "newsstand"];
  }
  log({ event: "article-removed", article: id, scope });
  const ids = [...removal.ids, ...copies];
  const remaining = await takeDown(stores, ids, { ...settings, rows });
  // Results are stored under current ids only. A KV that failed is not asked again.
  if (remaining.length === 0) await deleteResults(stores, [id, ...copies], settings);
  return remaining;
}

/**
 * Continues a removal that the catalogue has applied; null if there is none, or if nothing remains to be
 * done.
 */
async function finishRemoval(
  stores: Stores,
  id: string,
  settings: PublishSettings,
): Promise<RemainingStore[] | null> {
  const ids = await listRemovedTogether(stores.catalogue, id);
  if (!(await isNewsstandBehind(stores.catalogue, ids))) return null;
  return takeDown(stores, ids, settings);
}

/**
 * Publishes the takedown. Readers get an article from KV alone, so a copy that KV did not delete is still
 * served. Asking the catalogue for each request would prevent that at once, but would cost every reader of
 * every article a query.
 */
async function takeDown(
  stores: Stores,
  ids: readonly string[],
  settings: PublishSettings,
): Promise<RemainingStore[]> {
  try {
    await publishAndContinue(stores, settings);
    if (!(await isNewsstandBehind(stores.catalogue, ids))) return [];
  } catch (error) {
    logFailure(`${ids[0]} could not be taken down at once. The queue retries.`, error);
  } finally {
    await purgeCache(stores.cache, ids);
  }
  await sendRetry(stores, { kind: "publish" }, settings);
  return ["newsstand"];
}

/**
 * KV lists and deletes for generated results: a removal takes up to 41 of the 50 requests that the Free plan
 * gives an invocation.
 */
const MAX_RESULT_REQUESTS = 8;

/**
 * Deletes what models generated for articles, as far as {@link MAX_RESULT_REQUESTS} suffice. Results are never
 * served without their article, and expire within a week, so what is left, or is stored by a request in flight,
 * is harmless: it is not deleted before the takedown, and a failure is not retried.
 */
async function deleteResults(
  { newsstand, catalogue }: Pick<Stores, "newsstand" | "catalogue">,
  ids: readonly string[],
  { now }: Pick<PublishSettings, "now">,
): Promise<void> {
  try {
    let [left, deletes] = [MAX_RESULT_REQUESTS, 0];
    for (const id of ids) {
      // A list, and at least one delete.
      if (left < 2) break;
      const deleted = await deleteGenerated(newsstand, id, left - 1);
      left -= deleted + 1;
      deletes += deleted;
    }
    if (deletes > 0) await spend(catalogue, { day: dayOf(now), deletes }).run();
  } catch (error) {
    logFailure(`Generated results of ${ids[0]} could not be deleted. They expire.`, error);
  }
}

/** Sent even if the budgets are used up. */
async function sendRetry(
  { queue, catalogue }: Pick<Stores, "queue" | "catalogue">,
  job: Job,
  { now }: Pick<PublishSettings, "now">,
): Promise<void> {
  const day = dayOf(now);
  try {
    await queue.send(job, { delaySeconds: RETRY_SECONDS });
    await spend(catalogue, { day, operations: OPERATIONS_PER_MESSAGE }).run();
  } catch (error) {
    logFailure("A message could not be sent or counted. The next scheduled run continues.", error);
  }
}
