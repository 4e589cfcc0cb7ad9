import { isNewsstandBehind } from "../storage/catalogue/outbox.ts";
import { buildRemoval, listRemovedTogether, listReprints } from "../storage/catalogue/removals.ts";
import { dayOf, OPERATIONS_PER_MESSAGE, spend } from "../storage/catalogue/spending.ts";
import { putRemoval } from "../storage/inbox/removals.ts";
import { deleteGenerated } from "../storage/newsstand/generated.ts";
import { type ConsumeSettings, consumeCapture } from "./consume-capture.ts";
import type { Job } from "./job.ts";
import type { PublishSettings } from "./publish.ts";
import { publishAndContinue } from "./scheduled.ts";
import type { Stores } from "./stores.ts";

/** What failed for a moment works by then; what fails for longer, the queue tries again later still. */
const RETRY_SECONDS = 5;

/** What goes: the article, or its text at every outlet, now and later. */
export type RemovalScope = "article" | "text";

/** Stores in which readers may still find a removed article. */
export type RemainingStore = "catalogue" | "newsstand";

type RemoveSettings = { readonly consume: ConsumeSettings; readonly publish: PublishSettings };

/**
 * Removes an article for good: an object of the inbox names all the ids that it had, and is read at
 * once. Once that object is stored the removal will happen, so a store that fails after it is no
 * error: what is left is returned, and tried again by the queue and then by every round.
 */
export async function removeArticle(
  stores: Stores,
  id: string,
  { scope, ...settings }: RemoveSettings & { readonly scope: RemovalScope },
): Promise<RemainingStore[]> {
  const withTexts = scope === "text";
  const removal = await buildRemoval(stores.catalogue, id, { withTexts });
  const copies = withTexts ? await listReprints(stores.catalogue, id) : [];
  const name = await putRemoval(stores.inbox, removal);
  const ids = [...removal.ids, ...copies];
  await deleteResults(stores, ids, settings.publish);
  let rows: number;
  try {
    rows = await consumeCapture(stores, name, settings.consume);
  } catch (error) {
    console.error(`${name} could not be read at once:`, error);
    // The ledger has no row of it as yet, so there is no version that a failure could be noted with.
    await sendRetry(stores, { kind: "capture", name, version: "" }, settings.publish);
    return ["catalogue", "newsstand"];
  }
  return takeDown(stores, ids, { ...settings.publish, rows });
}

/** Goes on with a removal that the catalogue has; null where there is none, or nothing left of it. */
export async function finishRemoval(
  stores: Stores,
  id: string,
  settings: PublishSettings,
): Promise<RemainingStore[] | null> {
  const ids = await listRemovedTogether(stores.catalogue, id);
  if (!(await isNewsstandBehind(stores.catalogue, ids))) return null;
  return takeDown(stores, ids, settings);
}

/**
 * A reader of an article is answered by KV alone, so a copy that KV did not delete is still served. To
 * ask the catalogue each time would take that copy back at once, and cost every reader of every
 * article a query.
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
    console.error(`${ids[0]} could not be taken down at once:`, error);
  }
  await sendRetry(stores, { kind: "publish" }, settings);
  return ["newsstand"];
}

/** Articles whose generated results are deleted at once: two operations of KV each, of an invocation's 50. */
const MAX_CLEARED_IDS = 10;

/**
 * Deletes what models generated of articles. It is not served without the article, and expires, so a failure
 * is logged and not tried again.
 */
async function deleteResults(
  { newsstand, catalogue }: Pick<Stores, "newsstand" | "catalogue">,
  ids: readonly string[],
  { now }: Pick<PublishSettings, "now">,
): Promise<void> {
  try {
    const cleared = ids.slice(0, MAX_CLEARED_IDS);
    const counts = await Promise.all(cleared.map((id) => deleteGenerated(newsstand, id)));
    const deletes = counts.reduce((sum, count) => sum + count, 0);
    if (deletes > 0) await spend(catalogue, { day: dayOf(now), deletes }).run();
  } catch (error) {
    console.error(`What was generated of ${ids[0]} could not be deleted; it expires:`, error);
  }
}

/** Whatever the day has cost. */
async function sendRetry(
  { captures, catalogue }: Pick<Stores, "captures" | "catalogue">,
  job: Job,
  { now }: Pick<PublishSettings, "now">,
): Promise<void> {
  const day = dayOf(now);
  try {
    await captures.send(job, { delaySeconds: RETRY_SECONDS });
    await spend(catalogue, { day, operations: OPERATIONS_PER_MESSAGE }).run();
  } catch (error) {
    console.error("A message could not be sent, or not be counted; the next round goes on:", error);
  }
}
