import type { Question } from "../answers/question.ts";
import {
  type AnswerSource,
  inverseFrequency,
  MAX_COUNTED_ARTICLES,
} from "../answers/rank-answers.ts";
import { listNewestMatches, listTexts } from "../storage/catalogue/question-lookups.ts";

/** Chooses the articles of the corpus that may answer a question. */

export type Candidates = {
  /** How many articles hold each of the question's terms, counted up to {@link MAX_COUNTED_ARTICLES}. */
  readonly counts: readonly number[];
  readonly sources: readonly AnswerSource[];
};

/** Articles whose texts are read, and the bytes that these texts may have together as they are stored. */
const MAX_TEXTS = 12;
const MAX_TEXT_BYTES = 100_000;
/** The rarest words, of which every two are looked up together. */
const MAX_PAIRED_WORDS = 5;

/** How many articles hold each of a question's terms, counted up to {@link MAX_COUNTED_ARTICLES}. */
export async function countTerms(db: D1Database, question: Question): Promise<readonly number[]> {
  return (await newestOfEach(db, question)).map(({ length }) => length);
}

/**
 * Asks the index twice: for each word alone, then for the rarest of them together, so that an old
 * article is found by one rare word, and by two common ones. What is read depends on the number of
 * words, not on the corpus: {@link MAX_COUNTED_ARTICLES} matches of each, and at most {@link MAX_TEXTS} texts.
 */
export async function findCandidates(db: D1Database, question: Question): Promise<Candidates> {
  const alone = await newestOfEach(db, question);
  const counts = alone.map(({ length }) => length);
  const held = question.terms
    .map(({ match }, n) => ({ match, count: counts[n] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const pairs = jointly(held.map(({ match }) => match));
  const together = await listNewestMatches(db, pairs, MAX_COUNTED_ARTICLES);

  const weights = new Map<string, number>();
  for (const matches of [...alone, ...together]) {
    const weight = inverseFrequency(matches.length);
    for (const sortKey of matches) weights.set(sortKey, (weights.get(sortKey) ?? 0) + weight);
  }
  const best = [...weights]
    .sort(([a, x], [b, y]) => y - x || (BigInt(a) < BigInt(b) ? 1 : -1))
    .slice(0, MAX_TEXTS)
    .map(([sortKey]) => sortKey);
  return { counts, sources: await listTexts(db, best, MAX_TEXT_BYTES) };
}

function newestOfEach(db: D1Database, { terms }: Question): Promise<(readonly string[])[]> {
  const conditions = terms.map(({ match }) => match);
  return listNewestMatches(db, conditions, MAX_COUNTED_ARTICLES);
}

/** All of the words, and any two of the first. */
function jointly(matches: readonly string[]): string[] {
  if (matches.length < 2) return [];
  const first = matches.slice(0, MAX_PAIRED_WORDS);
  const pairs = first.flatMap((a, n) => first.slice(n + 1).map((b) => `(${a} AND ${b})`));
  return matches.length === 2 ? pairs : [matches.join(" AND "), pairs.join(" OR ")];
}
