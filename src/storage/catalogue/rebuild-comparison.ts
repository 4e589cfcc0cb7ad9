import { rowsOf } from "./rows.ts";

/** What a rebuild found, compared with what stood before. */
export type RebuildComparison = {
  /** Articles by what became of their documents. */
  readonly same: number;
  readonly changed: number;
  readonly missing: number;
  readonly added: number;
  /** Ids of sightings that led elsewhere before, or nowhere. */
  readonly redirectsChanged: number;
};

/** Compares the replacement with what it replaces. Reads every article and every id of both. */
export async function compareReplacement(db: D1Database): Promise<RebuildComparison> {
  const [articles, ids] = await db.batch([
    db.prepare(
      `SELECT sum(a.version = n.version) AS same, sum(a.version <> n.version) AS changed,
         sum(n.id IS NULL) AS missing, (SELECT count(*) FROM next_articles) AS made
       FROM articles a LEFT JOIN next_articles n ON n.id = a.id`,
    ),
    db.prepare(
      `SELECT count(*) AS differ FROM (
         SELECT id, article FROM ids WHERE bucket IS NOT NULL
         EXCEPT SELECT id, article FROM next_ids)`,
    ),
  ]);
  const [found] = rowsOf<Record<"same" | "changed" | "missing" | "made", number | null>>(articles);
  const [same, changed] = [found?.same ?? 0, found?.changed ?? 0];
  return {
    same,
    changed,
    missing: found?.missing ?? 0,
    added: (found?.made ?? 0) - same - changed,
    redirectsChanged: rowsOf<{ differ: number }>(ids)[0]?.differ ?? 0,
  };
}
