import { logFailure } from "../log.ts";
import { addRepairs, type Repair } from "../storage/catalogue/outbox.ts";
import {
  type ExpectedCopy,
  listExpectedCopies,
  readReconciliationState,
} from "../storage/catalogue/reconciliation.ts";
import { storeProgress } from "../storage/catalogue/task-positions.ts";
import {
  type CopiesPage,
  listPublishedCopies,
  type PublishedCopy,
} from "../storage/newsstand/articles.ts";
import { TimeLimitError } from "../storage/newsstand/time-limit.ts";
import type { IngestSettings, Stores } from "./stores.ts";

/** Maximum of KV's list. */
const MAX_KEYS = 1_000;
/**
 * Repairs fill the outbox up to this size, a few batches of publishing. If KV rejects all writes or has lost
 * all copies, thousands of repairs would otherwise wait ahead of new articles.
 */
const MAX_REPAIRS = 100;

/**
 * Compares the next range of ids in the newsstand with the same range of the catalogue, and puts differences into the
 * outbox: copies that the catalogue lacks, copies of another version, articles without a copy. So a write that KV lost,
 * or a key that was changed by hand, is repaired without anybody noticing.
 *
 * Repairs are published from the outbox, not from here, so that its claims, order and budgets apply. Publishing reads
 * the catalogue again: KV's lists can be a minute behind, which costs a superfluous write and never publishes anything
 * wrong. A value that was changed under its own version is not found, since that would take a read of every key.
 *
 * A run costs one KV list, one query, and a row read per article, about 1,000 at most, however large the
 * corpus is. With a run every 5 minutes that is 288 of the Free plan's 1,000 lists per day and 290,000 of its
 * 5,000,000 rows read: 1,000 articles every 5 minutes, 100,000 every 8½ hours.
 */
export async function reconcile(
  { catalogue, newsstand, spending }: Pick<Stores, "catalogue" | "newsstand" | "spending">,
  { now, KV_WRITES_PER_DAY }: IngestSettings,
  { keys = MAX_KEYS, repairs: most = MAX_REPAIRS } = {},
): Promise<void> {
  const { position, waiting } = await readReconciliationState(catalogue, most);
  const room = most - waiting;
  if (room <= 0) return;
  let page: CopiesPage;
  try {
    page = await listPublishedCopies(newsstand, position.cursor, keys);
  } catch (error) {
    // A scheduled run has more to do. KV may have rejected the cursor: it does not document how long one is valid.
    const isLate = error instanceof TimeLimitError;
    const next = isLate ? "tries again" : "starts over";
    logFailure(`KV could not be listed; the next scheduled run ${next}.`, error);
    if (!isLate) await storeProgress(catalogue, { newsstand: "" });
    return;
  }
  // KV may list no keys although there are more. Then there is nothing to compare yet.
  const end = page.next === null ? null : (page.copies.at(-1)?.id ?? position.after);
  const stretch = { after: position.after, end, limit: keys + 1 };
  const expected = await listExpectedCopies(catalogue, stretch);
  // If KV lacks most articles, the catalogue's range is the shorter one.
  const reach = expected.length <= keys ? end : (expected.at(-1)?.id ?? end);
  const copies = page.copies.filter(
    ({ id }) => id > position.after && (reach === null || id <= reach),
  );
  // Readers get an article without a copy from the catalogue, so it can wait until the day has a write for it.
  const { kvWrites } = await spending.today(now);
  const found = differences(copies, expected, { missing: kvWrites < KV_WRITES_PER_DAY });
  const repairs = found.slice(0, room);
  const to = found.length > room ? (repairs.at(-1)?.id ?? reach) : reach;

  const next =
    to === end
      ? { cursor: page.next ?? "", after: end ?? "" }
      : { cursor: position.cursor, after: to ?? "" };
  const isBeginning = next.cursor === "" && next.after === "";
  const reached = isBeginning ? "" : JSON.stringify(next);
  await storeProgress(catalogue, { newsstand: reached }, [addRepairs(catalogue, repairs)]);
}

/** Differences between newsstand and catalogue, ordered by id. */
function differences(
  copies: readonly PublishedCopy[],
  expected: readonly ExpectedCopy[],
  { missing }: { readonly missing: boolean },
): Repair[] {
  const copyOf = new Map(copies.map((copy) => [copy.id, copy]));
  const articleOf = new Map(expected.map((article) => [article.id, article]));
  return [...new Set([...copyOf.keys(), ...articleOf.keys()])].sort().flatMap((id): Repair[] => {
    const [copy, article] = [copyOf.get(id), articleOf.get(id)];
    const turn = article?.turn ?? null;
    // What is known to be behind or absent is about to be published.
    const isWrong = copy && copy.version !== article?.version && (turn === null || turn > 1);
    const isMissing = missing && !copy && turn === null;
    return isWrong || isMissing ? [{ id, hasCopy: copy !== undefined }] : [];
  });
}
