import { addRepairs, type Repair } from "../storage/catalogue/outbox.ts";
import { storeProgress } from "../storage/catalogue/progress.ts";
import {
  type ExpectedCopy,
  listExpectedCopies,
  type ReconciliationPosition,
  readReconciliationState,
  START_POSITION,
} from "../storage/catalogue/reconciliation.ts";
import { dayOf } from "../storage/catalogue/spending.ts";
import {
  type CopiesPage,
  listPublishedCopies,
  type PublishedCopy,
} from "../storage/newsstand/articles.ts";
import { TimeLimitError } from "../storage/newsstand/time-limit.ts";
import type { PublishSettings } from "./publish.ts";
import type { Stores } from "./stores.ts";

/** KV's limit of a list. */
const MAX_KEYS = 1_000;
/**
 * Repairs fill the outbox up to so many entries: four rounds of publishing. Where KV takes nothing, or
 * all of its copies are lost, thousands of them would stand there before what is new.
 */
const MAX_REPAIRS = 100;

/**
 * Compares the next stretch of the newsstand with the same stretch of the catalogue, and puts what
 * differs into the outbox: copies of what the catalogue lacks, copies of another version, articles
 * without a copy. So a rebuild, a write that KV lost or a key that was changed by hand is put right
 * without anybody noticing. Returns the rows that D1 wrote.
 *
 * Repairs are published from the outbox, not from here, so that its claims, order and budgets hold
 * for them. Publishing reads the catalogue anew: KV's lists can be a minute behind, which costs a
 * superfluous write and never publishes what is wrong. A value that was changed under its own version
 * is not found; that would take a read of each key.
 *
 * What a run costs, however large the corpus: one KV list, one query to compare with, and for that a
 * row read an article, some 1,000 at most. With a run each 5 minutes that is 288 of the Free plan's
 * 1,000 lists a day and 290,000 of its 5,000,000 rows read. So 1,000 articles are compared every 5
 * minutes, 100,000 every 8½ hours. KV writes and deletes and the rows that D1 writes, four a repair, are
 * counted with those of publishing; where nothing differs, remembering the position writes one.
 */
export async function reconcile(
  { catalogue, newsstand }: Pick<Stores, "catalogue" | "newsstand">,
  { now, kvWrites }: Pick<PublishSettings, "now" | "kvWrites">,
  { keys = MAX_KEYS, repairs: most = MAX_REPAIRS } = {},
): Promise<number> {
  const day = dayOf(now);
  const { position, writes, waiting } = await readReconciliationState(catalogue, day, most);
  const room = most - waiting;
  if (room <= 0) return 0;
  const page = await pageAt(newsstand, position.cursor, keys);
  if (page === "late") return 0;
  if (page === "refused") {
    // It may be the cursor that KV refuses: it does not say how long one is good for.
    const { meta } = await remember(catalogue, START_POSITION).run();
    return meta.rows_written;
  }
  // KV may list no key although there are more: then there is nothing to compare yet.
  const end = page.next === null ? null : (page.copies.at(-1)?.id ?? position.after);
  const stretch = { after: position.after, end, limit: keys + 1 };
  const expected = await listExpectedCopies(catalogue, stretch);
  // Where KV lacks most articles, the catalogue's stretch is the shorter one.
  const reach = expected.length <= keys ? end : (expected.at(-1)?.id ?? end);
  const copies = page.copies.filter(
    ({ id }) => id > position.after && (reach === null || id <= reach),
  );
  // The catalogue answers for a copy that is missing: it can wait until the day has a write for it.
  const found = differences(copies, expected, { missing: writes < kvWrites });
  const repairs = found.slice(0, room);
  const to = found.length > room ? (repairs.at(-1)?.id ?? reach) : reach;

  const next =
    to === end
      ? { cursor: page.next ?? "", after: end ?? "" }
      : { cursor: position.cursor, after: to ?? "" };
  const results = await catalogue.batch([
    addRepairs(catalogue, repairs),
    remember(catalogue, next),
  ]);
  return results.reduce((rows, { meta }) => rows + meta.rows_written, 0);
}

function remember(catalogue: D1Database, position: ReconciliationPosition): D1PreparedStatement {
  const isBeginning = position.cursor === "" && position.after === "";
  return storeProgress(catalogue, "newsstand", isBeginning ? "" : JSON.stringify(position));
}

/** Does not throw where KV can't be listed: a round has more to do than this. */
async function pageAt(
  newsstand: KVNamespace,
  cursor: string,
  keys: number,
): Promise<CopiesPage | "late" | "refused"> {
  try {
    return await listPublishedCopies(newsstand, cursor, keys);
  } catch (error) {
    const isLate = error instanceof TimeLimitError;
    console.error(
      `KV could not be listed; the next round ${isLate ? "tries again" : "begins anew"}:`,
      error,
    );
    return isLate ? "late" : "refused";
  }
}

/** Where the newsstand differs from the catalogue, in the order of ids. */
function differences(
  copies: readonly PublishedCopy[],
  expected: readonly ExpectedCopy[],
  { missing }: { readonly missing: boolean },
): Repair[] {
  const copyOf = new Map(copies.map((copy) => [copy.id, copy]));
  const articleOf = new Map(expected.map((article) => [article.id, article]));
  return [...new Set([...copyOf.keys(), ...articleOf.keys()])].sort().flatMap((id): Repair[] => {
    const [copy, article] = [copyOf.get(id), articleOf.get(id)];
    // What is known to be behind, or to be absent, is about to be published.
    const isWrong = copy && copy.version !== article?.version && article?.outbox !== "behind";
    const isMissing = missing && !copy && article?.outbox === null;
    return isWrong || isMissing ? [{ id, isShown: copy !== undefined }] : [];
  });
}
