import type { ArticleFilters } from "../search/filters.ts";
import type { Query } from "../search/query.ts";
import {
  isFarMoreFrequent,
  toCorrections,
  toNearWords,
  toWrittenWords,
  writeCorrection,
} from "../search/spelling.ts";
import { listTexts } from "../storage/catalogue/question-lookups.ts";
import {
  listMatchesOfEach,
  listNearWords,
  readFrequencies,
} from "../storage/catalogue/vocabulary.ts";

/** A search that finds so many articles is not taken for a mistyped one. */
export const ENOUGH_MATCHES = 3;
/** The best corrections, whose words are looked up in the newest articles that have them, up to this size in all. */
const MAX_CONSIDERED = 5;
const MAX_TEXT_BYTES = 200_000;

/**
 * Returns a query with other words of the index that more articles have together, in the forms that the newest of
 * these have; null if there is none. It reads up to 2,000 rows, however many words the index has.
 */
export async function suggestQuery(
  db: D1Database,
  filters: ArticleFilters,
  { condition, plain: query }: Query,
): Promise<string | null> {
  if (query === null) return null;
  const frequencies = await readFrequencies(db, query.words);
  const asked = toNearWords(query, frequencies);
  if (asked.length === 0) return null;
  const found = await listNearWords(db, asked);
  const near = asked.map((each, n) => ({ ...each, found: found[n] ?? [] }));
  const corrections = toCorrections(query, near, frequencies);
  const conditions = [condition, ...corrections.map(({ condition }) => condition)];
  const [own, ...matches] = await listMatchesOfEach(db, filters, conditions, ENOUGH_MATCHES);
  const ownCount = own?.length ?? 0;
  const better = corrections
    .map((correction, n) => ({ correction, keys: matches[n] ?? [] }))
    .filter(
      ({ correction, keys }) =>
        keys.length > ownCount && (ownCount === 0 || isFarMoreFrequent(correction, frequencies)),
    )
    .slice(0, MAX_CONSIDERED);
  const keys = new Set(better.flatMap(({ keys }) => keys));
  const texts = (await listTexts(db, [...keys], MAX_TEXT_BYTES)).flatMap(toWrittenWords);
  for (const { correction } of better) {
    const written = writeCorrection(query, correction, texts);
    if (written !== null) return written;
  }
  return null;
}
