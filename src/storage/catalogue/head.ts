import { rowsOf } from "./rows.ts";

/** Where the corpus stands. `state` tells it from the same edition of a catalogue made anew. */
export type Head = { readonly edition: number; readonly state: string };

/** A statement of the batch that reads what the head is told with. */
export const HEAD_QUERY = "SELECT edition, epoch || '-' || edition AS state FROM head";

export function toHead(result: D1Result | undefined): Head {
  return rowsOf<Head>(result)[0] ?? { edition: 0, state: "0" };
}
