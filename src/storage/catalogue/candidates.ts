import type { Question } from "../../answers/question.ts";
import {
  type AnswerSource,
  inverseFrequency,
  MAX_COUNTED_ARTICLES,
} from "../../answers/rank-answers.ts";
import { listNewestMatches } from "./matches.ts";
import { unpackBody } from "./packed-bodies.ts";

/** The articles of the corpus that may answer a question. */

export type Candidates = {
  /** How many articles hold each of the question's terms, counted up to {@link MAX_COUNTED_ARTICLES}. */
  readonly counts: readonly number[];
  readonly sources: readonly AnswerSource[];
};

/** Articles whose texts are read, and what these may have together, in bytes as they are stored. */
const READ = 12;
const BYTES = 100_000;
/** Of so many of the rarest words every two are looked up together. */
const PAIRED = 5;

/** How many articles hold each of a question's terms, counted up to {@link MAX_COUNTED_ARTICLES}. */
export async function countTerms(db: D1Database, question: Question): Promise<readonly number[]> {
  return (await newestOfEach(db, question)).map(({ length }) => length);
}

/**
 * Asks the index twice: for each word alone, then for the rarest of them together, so that an old
 * article is found by one rare word, and by two common ones. What is read depends on the number of
 * words, not on the corpus: {@link MAX_COUNTED_ARTICLES} matches of each, and at most {@link READ} texts.
 */
export async function findCandidates(db: D1Database, question: Question): Promise<Candidates> {
  const alone = await newestOfEach(db, question);
  const counts = alone.map(({ length }) => length);
  const held = question.terms
    .map(({ match }, n) => ({ match, count: counts[n] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const together = await listNewestMatches(
    db,
    jointly(held.map(({ match }) => match)),
    MAX_COUNTED_ARTICLES,
  );

  const weights = new Map<string, number>();
  const add = (sortKeys: readonly string[], weight: number) => {
    for (const sortKey of sortKeys) weights.set(sortKey, (weights.get(sortKey) ?? 0) + weight);
  };
  for (const [n, sortKeys] of alone.entries()) add(sortKeys, inverseFrequency(counts[n] ?? 0));
  for (const sortKeys of together) add(sortKeys, inverseFrequency(sortKeys.length));
  const best = [...weights]
    .sort(([a, x], [b, y]) => y - x || (BigInt(a) < BigInt(b) ? 1 : -1))
    .slice(0, READ)
    .map(([sortKey]) => sortKey);
  return { counts, sources: await sourcesAt(db, best) };
}

function newestOfEach(db: D1Database, { terms }: Question): Promise<(readonly string[])[]> {
  const conditions = terms.map(({ match }) => match);
  return listNewestMatches(db, conditions, MAX_COUNTED_ARTICLES);
}

/** All of the words, and any two of the first. */
function jointly(matches: readonly string[]): string[] {
  if (matches.length < 2) return [];
  const first = matches.slice(0, PAIRED);
  const pairs = first.flatMap((a, n) => first.slice(n + 1).map((b) => `(${a} AND ${b})`));
  return matches.length === 2 ? pairs : [matches.join(" AND "), pairs.join(" OR ")];
}

async function sourcesAt(db: D1Database, sortKeys: readonly string[]): Promise<AnswerSource[]> {
  if (sortKeys.length === 0) return [];
  const { results } = await db
    .prepare(
      `SELECT id, title, body FROM (
         SELECT wanted.key AS n, a.id, a.document ->> '$.title' AS title, t.body,
           sum(octet_length(t.body)) OVER (ORDER BY wanted.key) AS bytes
         FROM json_each(?1) wanted
         CROSS JOIN articles a ON a.sort_key = CAST(wanted.value AS INTEGER)
         CROSS JOIN texts t ON t.hash = a.text)
       WHERE bytes <= ${BYTES} ORDER BY n`,
    )
    .bind(JSON.stringify(sortKeys))
    .all<{ id: string; title: string; body: string }>();
  return results.map(({ body, ...source }) => ({ ...source, body: unpackBody(body) }));
}
