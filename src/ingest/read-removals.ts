import { readRemovalsPosition, storeRemovals } from "../storage/catalogue/removals.ts";
import { getRemoval, listRemovals } from "../storage/inbox/removals.ts";
import type { Stores } from "./stores.ts";

/**
 * Objects per step, each of which is one of the 50 requests that the Free plan gives an invocation. The
 * capture that waits for them takes about ten, and publishing takes 23.
 */
const MAX_OBJECTS = 12;

/**
 * Stores the next removals of the inbox in the catalogue. An empty catalogue does this before it reads any
 * capture (src/ingest/apply-capture.ts): sweeps go by name, so a removed article would be public until the
 * sweep reaches `removals/`, which on the Free plan can take days.
 *
 * Many ids and spans are stored at once, without applying each removal, because nothing has to be taken down
 * yet. A later sweep reads each removal like a capture, which takes down what is public and gives it a row in
 * `captures`.
 *
 * This runs only until all removals are read. Whoever stores a later removal reads it. Returns whether all are read.
 */
export async function readRemovals(
  { inbox, catalogue }: Pick<Stores, "inbox" | "catalogue">,
  limit = MAX_OBJECTS,
): Promise<boolean> {
  const position = await readRemovalsPosition(catalogue);
  if (position.after === null) return true;
  const { names, more } = await listRemovals(inbox, position.after, limit);
  const found = await Promise.all(names.map((name) => getRemoval(inbox, name)));
  const removals = found.filter((removal) => removal !== null);
  await storeRemovals(catalogue, position, {
    removals,
    next: more ? (names.at(-1) ?? position.after) : null,
  });
  return !more;
}
