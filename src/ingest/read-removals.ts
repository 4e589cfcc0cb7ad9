import { readRemovalsPosition, storeRemovals } from "../storage/catalogue/removals.ts";
import { getRemoval, listRemovals } from "../storage/inbox/removals.ts";
import type { Stores } from "./stores.ts";

/**
 * Objects of one step. Each is a request to R2, of the 50 that the Free plan gives an invocation; the
 * capture that waits for them takes some ten, and publishing what follows takes 23.
 */
const MAX_OBJECTS = 12;

export type RemovalsResult = {
  /** Whether the catalogue has all removals now. */
  readonly complete: boolean;
  /** Rows that D1 wrote. */
  readonly rows: number;
};

/**
 * Makes the catalogue know the next removals of the inbox. A catalogue made anew does so before it reads
 * any capture (src/ingest/apply-capture.ts): the sweep goes by name, and an article that was taken down would be
 * public until it comes to `removals/`, on the Free plan for days.
 *
 * Their ids and places are stored without a turn of the corpus, many at once: an article that is not
 * there yet needs no more. The sweep has each removal read like a capture later on, as always, which
 * takes down what stands and gives it its row of the ledger.
 *
 * When all were read it is for good. A removal that comes later is read by whoever puts it.
 */
export async function readRemovals(
  { inbox, catalogue }: Pick<Stores, "inbox" | "catalogue">,
  limit = MAX_OBJECTS,
): Promise<RemovalsResult> {
  const position = await readRemovalsPosition(catalogue);
  if (position.after === null) return { complete: true, rows: 0 };
  const { names, more } = await listRemovals(inbox, position.after, limit);
  const found = await Promise.all(names.map((name) => getRemoval(inbox, name)));
  const removals = found.filter((removal) => removal !== null);
  const rows = await storeRemovals(catalogue, position, {
    removals,
    next: more ? (names.at(-1) ?? position.after) : null,
  });
  return { complete: !more, rows };
}
