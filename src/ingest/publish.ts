import { claimOutbox, type OutboxEntry, releaseOutbox, settleOutbox } from "../catalogue/outbox.ts";
import { publishArticle, takeDownArticle } from "../newsstand/articles.ts";
import type { Stores } from "./stores.ts";

/** A claim outlives any round of publishing; a crashed one's entries wait that long. */
const CLAIM_SECONDS = 60;

/**
 * Writes up to `limit` articles that the newsstand is behind on, takedowns first. What fails stays
 * in the outbox for the next round. Returns whether anything is left there that another round at
 * once could publish.
 */
export async function publishOutbox(
  { catalogue, newsstand }: Pick<Stores, "catalogue" | "newsstand">,
  { now, limit }: { readonly now: number; readonly limit: number },
): Promise<boolean> {
  const until = new Date(now + CLAIM_SECONDS * 1000).toISOString();
  const claimed = await claimOutbox(catalogue, { now: new Date(now).toISOString(), until, limit });
  if (claimed.length === 0) return false;

  const lapses = Date.now() + CLAIM_SECONDS * 1000;
  const results = await Promise.allSettled(claimed.map((entry) => write(newsstand, entry, lapses)));
  const written = claimed.filter((_, i) => results[i]?.status === "fulfilled");
  const failures = results.filter((result) => result.status === "rejected");
  if (failures.length > 0) {
    console.error(`${failures.length} articles could not be published:`, failures[0]?.reason);
    const failed = claimed.filter((entry) => !written.includes(entry)).map(({ id }) => id);
    await releaseOutbox(catalogue, failed);
  }
  const waiting = await settleOutbox(catalogue, written, until);
  return waiting && failures.length === 0;
}

/**
 * Brings one key up to date. A copy that can't be written is deleted, so that the catalogue answers
 * rather than an older copy. Once the claim has lapsed another publisher may be at it: no write then.
 */
async function write(
  newsstand: KVNamespace,
  { id, copy }: OutboxEntry,
  lapses: number,
): Promise<void> {
  if (Date.now() > lapses) throw new Error("The claim lapsed before the article was written.");
  if (!copy) return takeDownArticle(newsstand, id);
  try {
    await publishArticle(newsstand, id, copy);
  } catch (error) {
    await takeDownArticle(newsstand, id);
    throw error;
  }
}
