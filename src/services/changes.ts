import type * as z from "zod";
import type { changeSchema } from "../schema/change.ts";
import { listChanges } from "../storage/catalogue/changes.ts";

type Journal = {
  /** The last edition, and the journal that it belongs to. */
  readonly edition: number;
  readonly epoch: string;
};

type ChangePage = Journal & {
  readonly kind: "page";
  readonly items: readonly z.infer<typeof changeSchema>[];
  /** The last edition of the page; null on the last page. */
  readonly next: number | null;
};

/** The client knows an edition that this journal does not have: it is from an earlier journal. */
type AheadOfJournal = Journal & { readonly kind: "ahead" };

/** Lists the changes after the edition `since`, in order. */
export async function findChanges(
  db: D1Database,
  { since, limit, withArticles = false }: { since: number; limit: number; withArticles?: boolean },
): Promise<ChangePage | AheadOfJournal> {
  const page = await listChanges(db, { since, limit: limit + 1, withArticles });
  const { edition, epoch, changes, isCut } = page;
  if (since > edition) return { kind: "ahead", edition, epoch };
  const items = changes.slice(0, limit).map(({ detail, document, ...row }) => {
    return { ...row, ...detail, ...(document !== null && { document: JSON.parse(document) }) };
  });
  const next = changes.length > limit || isCut ? (items.at(-1)?.edition ?? null) : null;
  return { kind: "page", edition, epoch, items, next };
}

/** Says what a client does whose edition is from an earlier journal. */
export function describeEarlierJournal(since: number, { edition, epoch }: Journal): string {
  return `The journal is at edition ${edition} of epoch ${epoch}. Edition ${since} belongs to an earlier journal. Start over with since=0.`;
}
