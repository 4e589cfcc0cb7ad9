import type * as z from "zod";
import type { changeSchema } from "../schema/change.ts";
import { listChanges } from "../storage/catalogue/changes.ts";
import type { Head } from "../storage/catalogue/head.ts";
import type { FoundPage } from "../storage/catalogue/rows.ts";

type ChangePage = Pick<Head, "edition" | "epoch"> &
  FoundPage<z.infer<typeof changeSchema>, [edition: number, epoch: string]>;

/** The edition that the client knows is from an earlier journal. */
type EarlierJournal = { readonly kind: "earlier"; readonly detail: string };

type ChangesRequest = {
  readonly since: number;
  /** `next` of the previous page, which takes precedence over `since`. */
  readonly cursor: ChangePage["next"];
  readonly limit: number;
  readonly withArticles?: boolean;
};

/** Lists the changes after an edition, in order. */
export async function findChanges(
  db: D1Database,
  { cursor, limit, withArticles = false, ...request }: ChangesRequest,
): Promise<ChangePage | EarlierJournal> {
  const since = cursor?.[0] ?? request.since;
  const page = await listChanges(db, { since, limit: limit + 1, withArticles });
  const { edition, epoch, changes, isCut } = page;
  const known = cursor?.[1] || epoch;
  if (since > edition || known !== epoch) {
    const detail = `The journal is at edition ${edition} of epoch ${epoch}. Edition ${since} belongs to an earlier journal. Start over with since=0.`;
    return { kind: "earlier", detail };
  }
  const items = changes.slice(0, limit);
  const last = changes.length > limit || isCut ? items.at(-1) : undefined;
  return { kind: "page", edition, epoch, items, next: last ? [last.edition, epoch] : null };
}
