import type { Mention } from "../../answers/mentions.ts";
import type { ExplainedMention } from "../../schema/explanation.ts";
import { execute } from "./rows.ts";

const MAX_COUNTED_ARTICLES = 20;
const MAX_NEWEST_ARTICLES = 3;
/** The article itself may be among the matches; one more shows that there are others. */
const MAX_MATCHES = MAX_COUNTED_ARTICLES + 2;

/**
 * The newest articles that match each condition, and whether each contains the mention as written. The text
 * is searched only where the index alone can't decide.
 */
const MATCHES_QUERY = `SELECT (SELECT json_group_array(json_array(CAST(m.sort_key AS TEXT),
      wanted.value -> 'written' = 'null' OR EXISTS (
        SELECT 1 FROM articles a JOIN texts t ON t.hash = a.text, json_each(wanted.value, '$.written') way
        WHERE a.sort_key = m.sort_key AND instr((a.document ->> '$.title') || ' ' || t.body, way.value))))
    FROM (SELECT rowid AS sort_key FROM search WHERE search MATCH wanted.value ->> 'match'
      ORDER BY rowid DESC LIMIT ?2) m) AS found
  FROM json_each(?1) wanted ORDER BY wanted.key`;

/**
 * Finds other articles with each of an article's names and numbers. The number of
 * statements is constant, and what they read depends on the number of mentions, not on the corpus.
 */
export async function findElsewhere(
  db: D1Database,
  id: string,
  mentions: readonly Mention[],
): Promise<ExplainedMention[]> {
  const sql = "SELECT CAST(sort_key AS TEXT) AS sortKey FROM articles WHERE id = ?1";
  const [own] = await execute<{ sortKey: string }>(db, sql, [id]);
  const matches = await findMatches(db, mentions);
  const others = matches.map((found) =>
    found.flatMap(([sortKey, isWritten]) => (isWritten && sortKey !== own?.sortKey ? sortKey : [])),
  );
  const shown = new Set(others.flatMap((sortKeys) => sortKeys.slice(0, MAX_NEWEST_ARTICLES)));
  const headlines = await readHeadlines(db, [...shown]);
  return mentions.map(({ kind, text, count, blocks }, n) => {
    const sortKeys = others[n] ?? [];
    const elsewhere = {
      articles: Math.min(sortKeys.length, MAX_COUNTED_ARTICLES),
      isMore: sortKeys.length > MAX_COUNTED_ARTICLES || matches[n]?.length === MAX_MATCHES,
      newest: sortKeys
        .slice(0, MAX_NEWEST_ARTICLES)
        .flatMap((sortKey) => headlines.get(sortKey) ?? []),
    };
    return { kind, text, count, blocks: [...blocks], elsewhere };
  });
}

/** Ids and titles of articles by their sort keys. */
async function readHeadlines(db: D1Database, sortKeys: readonly string[]) {
  if (sortKeys.length === 0) return new Map<string, never>();
  const results = await execute<{ sortKey: string; id: string; title: string }>(
    db,
    `SELECT wanted.value AS sortKey, a.id, a.document ->> '$.title' AS title
     FROM json_each(?1) wanted CROSS JOIN articles a ON a.sort_key = CAST(wanted.value AS INTEGER)`,
    [JSON.stringify(sortKeys)],
  );
  return new Map(results.map(({ sortKey, ...headline }) => [sortKey, headline]));
}

type Match = readonly [sortKey: string, isWritten: 0 | 1];

async function findMatches(
  db: D1Database,
  mentions: readonly Mention[],
): Promise<(readonly Match[])[]> {
  if (mentions.length === 0) return [];
  const conditions = mentions.map(({ match, spellings: written }) => ({ match, written }));
  const parameters = [JSON.stringify(conditions), MAX_MATCHES];
  const results = await execute<{ found: string }>(db, MATCHES_QUERY, parameters);
  return results.map(({ found }) => JSON.parse(found));
}
