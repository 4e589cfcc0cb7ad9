import type { RebuildComparison } from "../../schema/rebuild.ts";
import { rowsOf } from "./rows.ts";

/** Compares the replacement with the current tables. Reads all articles and ids of both. */
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
