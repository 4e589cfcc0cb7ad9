import type { Article } from "../../schema/article.ts";
import { unpackBody } from "./packed-bodies.ts";
import { execute } from "./rows.ts";

/**
 * Returns sort keys of the newest articles that match each condition (in FTS5's syntax), newest first, at
 * most `limit` each. So the rows read are bounded, however many articles have a word. `range`: SQL that their `rowid`
 * meets. One statement has a separate lookup in the search index for each condition.
 */
export async function listNewestMatches(
  db: D1Database,
  conditions: readonly string[],
  limit: number,
  range: readonly string[] = [],
): Promise<(readonly string[])[]> {
  if (conditions.length === 0) return [];
  const rows = await execute<{ sortKeys: string }>(
    db,
    `SELECT (SELECT json_group_array(CAST(sort_key AS TEXT)) FROM (SELECT rowid AS sort_key FROM search
       WHERE ${["search MATCH wanted.value", ...range].join(" AND ")} ORDER BY rowid DESC LIMIT ?2)) AS sortKeys
     FROM json_each(?1) wanted ORDER BY wanted.key`,
    [JSON.stringify(conditions), limit],
  );
  return rows.map(({ sortKeys }) => JSON.parse(sortKeys));
}

/** Articles with their texts, in the order of `sortKeys`, until the stored texts have more than `maxBytes`. */
export async function listTexts(
  db: D1Database,
  sortKeys: readonly string[],
  maxBytes: number,
): Promise<Pick<Article, "id" | "title" | "body" | "language">[]> {
  if (sortKeys.length === 0) return [];
  const rows = await execute<{ id: string; title: string; language: string | null; body: string }>(
    db,
    `SELECT id, title, language, body FROM (
       SELECT wanted.key AS n, a.id, a.document ->> '$.title' AS title,
         a.document ->> '$.language' AS language, t.body,
         sum(octet_length(t.body)) OVER (ORDER BY wanted.key) AS bytes
       FROM json_each(?1) wanted
       CROSS JOIN articles a ON a.sort_key = CAST(wanted.value AS INTEGER)
       CROSS JOIN texts t ON t.hash = a.text)
     WHERE bytes <= ?2 ORDER BY n`,
    [JSON.stringify(sortKeys), maxBytes],
  );
  return rows.map(({ body, ...source }) => ({ ...source, body: unpackBody(body) }));
}
