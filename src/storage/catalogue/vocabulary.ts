import type { SearchCondition } from "../../search/condition.ts";
import type { ArticleFilters } from "../../search/filters.ts";
import type { QueryWord } from "../../search/query.ts";
import type { IndexWord, NearWords } from "../../search/spelling.ts";
import { toListedWord } from "../../search/tokens.ts";
import { createParameters, inRange, toListPlan, toMatch, toPredicates } from "./list-plan.ts";
import { listNewestMatches } from "./question-lookups.ts";
import { execute, rowsOf } from "./rows.ts";

/**
 * The words that the search index has, and whether it has them together. FTS5 stems words, so these are stems, and it steps
 * through the articles of each word that it returns.
 */

/**
 * Words with the same beginning that are read, the first in alphabetical order: FTS5 has no other, and to know the most
 * frequent ones it would have to read all. So of a common beginning, words late in the alphabet are found by one edit only.
 */
const MAX_BEGINNING_ALIKE = 250;

/** SQL for the words of the index among those of a JSON array. */
const LISTED_WORDS = `SELECT w.term, w.doc AS articleCount
  FROM json_each(?1) wanted CROSS JOIN search_words w WHERE w.term = wanted.value`;

/**
 * Returns how many articles have each word, 0 if none has it. A word that the index has as several, such as a run of
 * Chinese characters, is left out: it is rarer than each of them.
 */
export async function readFrequencies(
  db: D1Database,
  words: readonly QueryWord[],
): Promise<ReadonlyMap<QueryWord, number>> {
  const single = words.flatMap((word) => {
    const term = toListedWord(word.term);
    return term === null ? [] : [{ word, term }];
  });
  const terms = JSON.stringify(single.map(({ term }) => term));
  const found = await execute<IndexWord>(db, LISTED_WORDS, [terms]);
  const counts = new Map(found.map(({ term, articleCount }) => [term, articleCount]));
  return new Map(single.map(({ word, term }) => [word, counts.get(term) ?? 0]));
}

/** Returns the words of the index that each of these may be meant as, and how many articles have them. */
export async function listNearWords(
  db: D1Database,
  near: readonly NearWords[],
): Promise<(readonly IndexWord[])[]> {
  const statements = near.map(({ spellings, start }) =>
    db
      .prepare(
        `${LISTED_WORDS} UNION SELECT * FROM (SELECT term, doc FROM search_words
           WHERE term >= ?2 AND term < ?2 || char(0x10ffff) LIMIT ${MAX_BEGINNING_ALIKE})`,
      )
      .bind(JSON.stringify([...spellings.keys()]), start),
  );
  return (await db.batch(statements)).map((result) => rowsOf<IndexWord>(result));
}

/**
 * Returns sort keys of the newest articles that match each condition and the filters, at most `limit` each. None where the
 * index does not know a filter: rows would have to be read.
 */
export async function listMatchesOfEach(
  db: D1Database,
  filters: ArticleFilters,
  conditions: readonly SearchCondition[],
  limit: number,
): Promise<(readonly string[])[]> {
  const plans = conditions.map((condition) => toListPlan(filters, { condition }));
  const [plan] = plans;
  if (!plan || toPredicates(plan, "a", createParameters().bind).length > 0) return [];
  const range = plan.branches.flatMap((branch) => inRange("rowid", branch));
  const matches = plans.flatMap(({ condition }) => (condition ? toMatch(condition) : []));
  return listNewestMatches(db, matches, limit, range);
}
