import { log, logFailure } from "../log.ts";
import {
  acknowledge,
  claimOutbox,
  type OutboxEntry,
  type PublishedEntry,
} from "../storage/catalogue/outbox.ts";
import { publishArticle, takeDownArticle } from "../storage/newsstand/articles.ts";
import { TimeLimitError } from "../storage/newsstand/time-limit.ts";
import { readBudget } from "./budget.ts";
import type { IngestSettings, Stores } from "./stores.ts";

/** Longer than publishing takes. The entries of a publisher that crashed wait this long. */
const CLAIM_SECONDS = 60;

/**
 * `more`: more can be published at once. `all`: nothing is left, or the
 * day can't afford the message and the next scheduled run continues. `failed`: KV did not take everything.
 */
export type PublishResult = "all" | "more" | "failed";

/** An entry, and what to do with its key. A copy that the day can't afford `waits`. */
type PlannedEntry = OutboxEntry & {
  readonly action: "write" | "delete" | "nothing";
  readonly waits: boolean;
};

/**
 * Publishes up to PUBLISH_ARTICLES entries of the outbox to KV, takedowns first. What fails stays in the outbox for the next
 * scheduled run. A write that the day can't afford waits for the next day; its key is deleted meanwhile if it
 * holds an older copy, and readers get the article from the catalogue.
 */
export async function publishPending(
  stores: Pick<Stores, "catalogue" | "newsstand" | "spending">,
  settings: IngestSettings,
): Promise<PublishResult> {
  const { catalogue, newsstand, spending } = stores;
  const { now, PUBLISH_ARTICLES: limit, KV_WRITES_PER_DAY } = settings;
  // Not from `now`: a scheduled run can start late, and has done other work before.
  const claimEnds = Date.now() + CLAIM_SECONDS * 1000;
  const until = new Date(claimEnds).toISOString();
  let left = KV_WRITES_PER_DAY - (await spending.today(now)).kvWrites;
  const claim = { now: new Date(now).toISOString(), until, limit, hasWrites: left > 0 };
  const claimed = await claimOutbox(catalogue, claim);
  if (claimed.length === 0) return "all";
  // Takedowns are deletes, which have a budget of their own. Writes go to the first entries that the day can afford.
  const planned = claimed.map((entry): PlannedEntry => {
    if (entry.copy === null) return { ...entry, action: "delete", waits: false };
    left -= 1;
    if (left >= 0) return { ...entry, action: "write", waits: false };
    return { ...entry, action: entry.isStale ? "delete" : "nothing", waits: true };
  });
  const results = await Promise.all(planned.map((each) => updateKey(newsstand, each, claimEnds)));
  const failures = results.filter(({ error }) => error !== undefined);
  if (failures.length > 0) {
    logFailure(`${failures.length} articles could not be published.`, failures[0]?.error);
  }
  const count = (kind: PlannedEntry["action"]) =>
    planned.filter(({ action }) => action === kind).length;
  log({ event: "published", written: count("write"), deleted: count("delete") });
  if (planned.some(({ waits }) => waits)) log({ event: "budget-spent", resource: "kvWrites" });
  await acknowledge(catalogue, until, results);
  if (failures.length > 0) return "failed";
  // Takedowns are claimed first, so a batch of takedowns alone may leave others behind. They never wait for a budget.
  const isAffordable =
    claimed.every(({ copy }) => copy === null) ||
    !(await readBudget(stores, settings)).spent.includes("queueOperations");
  return claimed.length === limit && isAffordable ? "more" : "all";
}

/**
 * Updates one key. A copy that can't be written is deleted, so that readers get the article from the catalogue and not
 * an older copy. Once the claim has ended, another publisher may be writing, so nothing is written then.
 */
async function updateKey(
  newsstand: KVNamespace,
  { id, latest, copy, action, waits }: PlannedEntry,
  claimEnds: number,
): Promise<PublishedEntry & { readonly error?: unknown }> {
  if (Date.now() > claimEnds) {
    const error = new Error("The claim ended before the article was written.");
    return { id, latest, outcome: "claimed", error };
  }
  try {
    if (action === "delete") await takeDownArticle(newsstand, id);
    if (action === "write" && copy !== null) await publishArticle(newsstand, id, copy);
    return { id, latest, outcome: waits ? "waiting" : "done" };
  } catch (error) {
    if (action === "delete") return { id, latest, outcome: "failed", error };
    // The first error says whether the write may still arrive. An error of the deletion must not hide it.
    await takeDownArticle(newsstand, id).catch(() => {});
    // Where it may, nobody takes the article down before the claim ends, and then finds it public again.
    return { id, latest, outcome: error instanceof TimeLimitError ? "claimed" : "failed", error };
  }
}
