import { log, logFailure } from "../log.ts";
import {
  acknowledge,
  claimOutbox,
  type OutboxEntry,
  type PublishOutcome,
  releaseClaims,
} from "../storage/catalogue/outbox.ts";
import { nextDay } from "../storage/catalogue/spending.ts";
import { publishArticle, takeDownArticle } from "../storage/newsstand/articles.ts";
import { TimeLimitError } from "../storage/newsstand/time-limit.ts";
import { affordableMessages } from "./budget.ts";
import type { IngestSettings } from "./settings.ts";
import type { Stores } from "./stores.ts";

/** Longer than publishing takes. The entries of a publisher that crashed wait this long. */
const CLAIM_SECONDS = 60;

export type PublishSettings = Pick<
  IngestSettings,
  "now" | "entries" | "kvWrites" | "queueOperations" | "rowsPerDay"
>;

/**
 * `more`: more can be published at once. `all`: nothing is left, or the
 * day can't afford the message and the next scheduled run continues. `failed`: KV did not take everything.
 */
export type PublishResult = "all" | "more" | "failed";

/** An entry, and what to do with its key. It waits where the day can't afford its write. */
type PlannedEntry = PublishOutcome & { readonly action: "write" | "delete" | "wait" };

/**
 * Publishes up to `entries` entries of the outbox to KV, takedowns first. What fails stays in the outbox for the next
 * scheduled run. A write that the day can't afford waits for the next day; its key is deleted meanwhile if it
 * holds an older copy, and readers get the article from the catalogue.
 */
export async function publishPending(
  stores: Pick<Stores, "catalogue" | "newsstand" | "spending">,
  { now, entries: limit, kvWrites, queueOperations }: PublishSettings,
): Promise<PublishResult> {
  const { catalogue, newsstand, spending } = stores;
  const at = new Date(now).toISOString();
  // Not from `now`: a scheduled run can start late, and has done other work before.
  const claimEnds = Date.now() + CLAIM_SECONDS * 1000;
  const until = new Date(claimEnds).toISOString();
  const left = kvWrites - (await spending.today(now)).kvWrites;
  const entries = await claimOutbox(catalogue, { now: at, until, limit, hasWrites: left > 0 });
  if (entries.length === 0) return "all";
  const planned = planEntries(entries, left, nextDay(now));
  const results = await Promise.allSettled(
    planned.map((each) => updateKey(newsstand, each, claimEnds)),
  );
  const outcomes = planned.filter((_, i) => results[i]?.status === "fulfilled");
  const failures = planned.flatMap(({ entry, action }, i) => {
    const result = results[i];
    return result?.status === "rejected" ? [{ entry, action, error: result.reason }] : [];
  });
  if (failures.length > 0) {
    logFailure(`${failures.length} articles could not be published.`, failures[0]?.error);
    // A write that timed out may still arrive. Its claim is left to expire, so that nobody takes the article
    // down meanwhile and then finds it public again. A late deletion is harmless.
    const ids = failures.flatMap(({ entry, action, error }) =>
      action === "delete" || !(error instanceof TimeLimitError) ? entry.id : [],
    );
    await releaseClaims(catalogue, ids, until);
  }
  const count = (kind: PlannedEntry["action"]) =>
    planned.filter(({ action }) => action === kind).length;
  log({ event: "published", written: count("write"), deleted: count("delete") });
  if (planned.some(({ waitsUntil }) => waitsUntil !== "")) {
    log({ event: "budget-spent", resource: "kvWrites" });
  }
  await acknowledge(catalogue, { outcomes, until });
  if (failures.length > 0) return "failed";
  // Takedowns are claimed first, so a batch of takedowns alone may leave others behind. They never wait for a budget.
  const isAffordable =
    entries.every(({ copy }) => copy === null) ||
    (await affordableMessages(stores, {
      now,
      ...(queueOperations !== undefined && { queueOperations }),
    })) > 0;
  return entries.length === limit && isAffordable ? "more" : "all";
}

/** Takedowns are deletes, which have a budget of their own. Writes go to the first entries that the day can afford. */
function planEntries(
  entries: readonly OutboxEntry[],
  affordable: number,
  tomorrow: string,
): PlannedEntry[] {
  let left = affordable;
  return entries.map((entry): PlannedEntry => {
    if (entry.copy === null) return { entry, action: "delete", waitsUntil: "" };
    left -= 1;
    if (left >= 0) return { entry, action: "write", waitsUntil: "" };
    return { entry, action: entry.isStale ? "delete" : "wait", waitsUntil: tomorrow };
  });
}

/**
 * Updates one key. A copy that can't be written is deleted, so that readers get the article from the catalogue and not
 * an older copy. Once the claim has ended, another publisher may be writing, so nothing is written then.
 */
async function updateKey(
  newsstand: KVNamespace,
  { entry: { id, copy }, action }: PlannedEntry,
  claimEnds: number,
): Promise<void> {
  if (Date.now() > claimEnds) throw new Error("The claim ended before the article was written.");
  if (action === "wait") return;
  if (copy === null || action === "delete") return takeDownArticle(newsstand, id);
  try {
    await publishArticle(newsstand, id, copy);
  } catch (error) {
    // The first error says whether the write may still arrive. An error of the deletion must not hide it.
    await takeDownArticle(newsstand, id).catch(() => {});
    throw error;
  }
}
