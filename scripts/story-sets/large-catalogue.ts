import { CELL_LIMITS } from "../../src/story/assignment.ts";
import type { Features } from "../../src/story/features.ts";
import { cellsOf, storyKeys } from "../../src/story/story-keys.ts";
import { type PackedTerm, packTerms, unpackTerms } from "../../src/story/terms.ts";
import { packHashes } from "../../src/text/shingle-sketch.ts";
import { seededRandom } from "../random.ts";

const ARTICLES = 100_000;
const DAYS = 365;
/** People and places recur in other events. */
const KEPT_NAMES = 1 / 3;

/**
 * Measures how dated articles find each other among 100,000 articles of a year: each event is moved to random days,
 * and the texts are repeated as reports of other events, with other numbers and shingles and two thirds of the names
 * replaced. Returns the share of the pairs on one event that find each other, and for each article its candidates
 * and the rows of the index that are read to find them.
 */
export function findInLargeCatalogue(
  articles: readonly { readonly event: number }[],
  features: readonly Features[],
) {
  const rng = seededRandom(1);
  const moves = new Map<number, number>();
  const cells = features.map((own, i) => {
    const event = articles[i]?.event ?? -1;
    const move = moves.get(event) ?? rng.between(0, DAYS) - dayOf(own);
    moves.set(event, move);
    return cellsIn(own, dayOf(own) + move, ({ hash }) => `${hash}`);
  });
  const holders = new Map(cells.flat().map((cell) => [cell, [] as number[]]));
  for (const [i, own] of cells.entries()) for (const cell of own) holders.get(cell)?.push(i);
  for (let i = features.length; i < ARTICLES; i++) {
    const sketch = packHashes(Array.from({ length: 3 }, () => rng.between(0, 2 ** 32 - 1)));
    const rename = ({ hash, kind }: PackedTerm) =>
      kind === "word" || (kind === "name" && rng.chance(KEPT_NAMES)) ? `${hash}` : `${hash} ${i}`;
    const own = cellsIn({ ...rng.pick(features), sketch }, rng.between(0, DAYS), rename);
    for (const cell of own) holders.get(cell)?.push(i);
  }

  const limit = Math.min(CELL_LIMITS.texts, CELL_LIMITS.articles);
  const held = cells.map((own) => own.map((cell) => holders.get(cell) ?? []));
  const found = held.map((own) => new Set(own.filter(({ length }) => length <= limit).flat()));
  const pairs = articles.flatMap(({ event }, j) =>
    articles.slice(0, j).flatMap((other, i) => (other.event === event ? found[j]?.has(i) : [])),
  );
  return {
    found: pairs.filter(Boolean).length / pairs.length,
    candidates: found.map(({ size }) => size - 1),
    rows: held.map((own) =>
      own.reduce((sum, { length }) => sum + Math.min(length, CELL_LIMITS.articles + 1), 0),
    ),
  };
}

function dayOf({ days }: Features): number {
  if (days === null) throw new Error("Only dated articles are found by their day.");
  return Math.floor((days[0] + days[1]) / 2);
}

/** The cells of days of an article with another day and other terms. */
function cellsIn(features: Features, day: number, toKey: (term: PackedTerm) => string): string[] {
  const terms = unpackTerms(features.terms).map((term) => ({ ...term, key: toKey(term) }));
  const keys = storyKeys({ ...features, terms: packTerms(terms), days: [day, day] }, null);
  return keys.flatMap(cellsOf).filter((cell) => !cell.endsWith("*"));
}
