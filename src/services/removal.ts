import { groupIntoBuckets } from "../article/buckets.ts";
import { splitBucket } from "../article/split-bucket.ts";
import { consumeCapture } from "../ingest/consume-capture.ts";
import { purgeCache } from "../ingest/purge-cache.ts";
import { rereadTexts } from "../ingest/reread-texts.ts";
import { publishAndContinue } from "../ingest/scheduled.ts";
import type { IngestSettings, Job, Stores } from "../ingest/stores.ts";
import { log, logFailure } from "../log.ts";
import { findArticle, type Missing } from "../storage/catalogue/articles.ts";
import { buildRemoval, findRemoval, listReprints } from "../storage/catalogue/removals.ts";
import { loadSnapshot } from "../storage/catalogue/snapshot.ts";
import { putRemoval } from "../storage/inbox/removals.ts";
import { deleteGenerated } from "../storage/newsstand/generated.ts";

/** Short failures are over by then. For longer ones, the queue retries later. */
const RETRY_SECONDS = 5;

/** What to remove: the article, or its text at every outlet, now and in the future. */
type RemovalScope = "article" | "text";

/** A store in which readers may still find a removed article. */
export type RemainingStore = "catalogue" | "newsstand";

export type Removed = {
  readonly kind: "removed";
  /** Stores that may still have it, or its text if that goes too; they are retried. */
  readonly remaining: readonly RemainingStore[];
  /** Public articles of other outlets with the same text, up to 20, if the scope leaves them. */
  readonly reprints: readonly string[];
};

const MAX_REPRINTS = 20;

/** Of the Free plan's 50, what {@link findMembers} takes: as many entries fewer are published at once. */
const SEARCH_REQUESTS = 10;

/**
 * Removes an article for good by its current id, or by any of its ids if it is not public: an expired one would return
 * with a longer retention. Continues a removal that some store has not done yet.
 */
export async function removeById(
  stores: Stores,
  { id, scope }: { readonly id: string; readonly scope: RemovalScope },
  settings: IngestSettings,
): Promise<Removed | Missing> {
  const found = await findArticle(stores.catalogue, id);
  if (found.kind === "article") return remove(stores, { id, scope, members: [] }, settings);
  if (found.kind !== "gone") return found;
  const removal = await findRemoval(stores.catalogue, id);
  if (removal?.removed) {
    if (!removal.isBehind) return found;
    const remaining = await takeDown(stores, id, [id], settings);
    return { kind: "removed", remaining, reprints: [] };
  }
  const members = await findMembers(stores, removal?.current ?? id);
  const PUBLISH_ARTICLES = Math.max(1, settings.PUBLISH_ARTICLES - SEARCH_REQUESTS);
  return remove(stores, { id, scope, members }, { ...settings, PUBLISH_ARTICLES });
}

/**
 * Returns all ids that captures show of the article that has this one and is not public. The catalogue does not keep
 * them, so they are decided as for a public article. Only the id itself if no capture
 * shows it: {@link buildRemoval} adds those that follow it.
 */
async function findMembers({ catalogue, inbox }: Stores, id: string): Promise<string[]> {
  const loaded = await loadSnapshot(catalogue, null, [id]);
  const observations = await rereadTexts(inbox, loaded);
  const ids = groupIntoBuckets(observations, loaded.bucketContext)
    .flatMap(splitBucket)
    .map(({ members }) => members.map(({ wording }) => wording.id));
  return ids.find((members) => members.includes(id)) ?? [id];
}

/**
 * Stores an inbox object that names all ids of an article, and reads it at once. Once that object is stored the
 * removal will happen, so a store that fails afterwards is not an error: the queue and then every scheduled run retry.
 * `members`: see {@link buildRemoval}.
 */
async function remove(
  stores: Stores,
  { id, scope, members }: { id: string; scope: RemovalScope; members: readonly string[] },
  settings: IngestSettings,
): Promise<Removed> {
  const removal = await buildRemoval(stores.catalogue, id, members);
  const copies = await listReprints(stores.catalogue, removal);
  const isText = scope === "text";
  const name = await putRemoval(stores.inbox, isText ? removal : { ...removal, texts: [] });
  const reprints = isText ? [] : copies.slice(0, MAX_REPRINTS);
  try {
    await consumeCapture(stores, name, settings);
  } catch (error) {
    logFailure(`${name} could not be read at once. The queue retries.`, error);
    // `captures` has no row for the removal yet, so there is no version to record a failure for.
    await sendRetry(stores, { kind: "capture", name, version: "" });
    return { kind: "removed", remaining: ["catalogue", "newsstand"], reprints };
  }
  log({ event: "article-removed", article: id, scope });
  const others = isText ? copies : [];
  const remaining = await takeDown(stores, id, [...removal.ids, ...others], settings);
  // Results are stored under current ids only. A KV that failed is not asked again.
  if (remaining.length === 0) await deleteResults(stores.newsstand, [id, ...others]);
  return { kind: "removed", remaining, reprints };
}

/**
 * Publishes the takedowns of a removal, and purges `ids` from the cache. Readers get an article from KV alone, so a
 * copy that KV did not delete is still served. Asking the catalogue for each request would prevent that at once, but
 * would cost every reader of every article a query.
 */
async function takeDown(
  stores: Stores,
  id: string,
  ids: readonly string[],
  settings: IngestSettings,
): Promise<RemainingStore[]> {
  try {
    await publishAndContinue(stores, settings);
    if (!(await findRemoval(stores.catalogue, id))?.isBehind) return [];
  } catch (error) {
    logFailure(`${id} could not be taken down at once. The queue retries.`, error);
  } finally {
    await purgeCache(stores.cache, ids);
  }
  await sendRetry(stores, { kind: "publish" });
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
async function deleteResults(newsstand: KVNamespace, ids: readonly string[]): Promise<void> {
  try {
    let left = MAX_RESULT_REQUESTS;
    for (const id of ids) {
      // A list, and at least one delete.
      if (left < 2) break;
      left -= 1 + (await deleteGenerated(newsstand, id, left - 1));
    }
  } catch (error) {
    logFailure(`Generated results of ${ids[0]} could not be deleted. They expire.`, error);
  }
}

/** Sent even if the budgets are used up. */
async function sendRetry({ queue }: Pick<Stores, "queue">, job: Job): Promise<void> {
  try {
    await queue.send(job, { delaySeconds: RETRY_SECONDS });
  } catch (error) {
    logFailure("A message could not be sent. The next scheduled run continues.", error);
  }
}
