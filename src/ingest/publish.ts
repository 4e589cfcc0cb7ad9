import { claimOutbox, type OutboxEntry, releaseOutbox, settleOutbox } from "../catalogue/outbox.ts";
import { publishArticle, takeDownArticle } from "../newsstand/articles.ts";
import type { Stores } from "./stores.ts";

/** A claim outlives any round of publishing; a crashed one's entries wait that long. */
const CLAIM_SECONDS = 60;

/**
 * Writes up to `limit` articles that the newsstand is behind on, takedowns first. What fails stays
 * in the outbox for the next round. Returns whether anything is left there.
 */
export async function publishOutbox(
  { catalogue, newsstand }: Pick<Stores, "catalogue" | "newsstand">,
  { now, limit }: { readonly now: number; readonly limit: number },
): Promise<boolean> {
  const claimed = await claimOutbox(catalogue, {
    now: new Date(now).toISOString(),
    until: new Date(now + CLAIM_SECONDS * 1000).toISOString(),
    limit,
  });
  if (claimed.length === 0) return false;

  const results = await Promise.allSettled(claimed.map((entry) => write(newsstand, entry)));
  const written = claimed.filter((_, i) => results[i]?.status === "fulfilled");
  const failures = results.filter((result) => result.status === "rejected");
  if (failures.length > 0) {
    console.error(`${failures.length} articles could not be published:`, failures[0]?.reason);
    await releaseOutbox(
      catalogue,
      claimed.filter((entry) => !written.includes(entry)).map(({ id }) => id),
    );
  }
  const waiting = await settleOutbox(catalogue, written);
  // After a failure another round at once would fail again; the next cron tries.
  return waiting && failures.length === 0;
}

function write(newsstand: KVNamespace, { id, copy }: OutboxEntry): Promise<void> {
  return copy ? publishArticle(newsstand, id, copy) : takeDownArticle(newsstand, id);
}
