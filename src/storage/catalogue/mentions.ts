import type { Mention } from "../../answers/mentions.ts";
import type { MentionElsewhere } from "../../schema/explanation.ts";
import { listHeadlines } from "./question-lookups.ts";

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
 * Finds other articles with each of an article's names and numbers, in the mentions' order. The number of
 * statements is constant, and what they read depends on the number of mentions, not on the corpus.
 */
export async function findMentionsElsewhere(
  db: D1Database,
  id: string,
  mentions: readonly Mention[],
): Promise<MentionElsewhere[]> {
  const own = await db
    .prepare("SELECT CAST(sort_key AS TEXT) AS sortKey FROM articles WHERE id = ?1")
    .bind(id)
    .first<{ sortKey: string }>();
  const matches = await findMatches(db, mentions);
  const others = matches.map((found) =>
    found.flatMap(([sortKey, isWritten]) => (isWritten && sortKey !== own?.sortKey ? sortKey : [])),
  );
  const shown = new Set(others.flatMap((sortKeys) => sortKeys.slice(0, MAX_NEWEST_ARTICLES)));
  const headlines = new Map(
    (await listHeadlines(db, [...shown])).map(({ sortKey, ...headline }) => [sortKey, headline]),
  );
  return others.map((sortKeys, n) => ({
    articles: Math.min(sortKeys.length, MAX_COUNTED_ARTICLES),
    isMore: sortKeys.length > MAX_COUNTED_ARTICLES || matches[n]?.length === MAX_MATCHES,
    newest: sortKeys
      .slice(0, MAX_NEWEST_ARTICLES)
      .flatMap((sortKey) => headlines.get(sortKey) ?? []),
  }));
}

type Match = readonly [sortKey: string, isWritten: 0 | 1];

async function findMatches(
  db: D1Database,
  mentions: readonly Mention[],
): Promise<(readonly Match[])[]> {
  if (mentions.length === 0) return [];
  const conditions = mentions.map(({ match, spellings: written }) => ({ match, written }));
  const { results } = await db
    .prepare(MATCHES_QUERY)
    .bind(JSON.stringify(conditions), MAX_MATCHES)
    .all<{ found: string }>();
  return results.map(({ found }) => JSON.parse(found));
}
