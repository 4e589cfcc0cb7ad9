import { placesOf } from "./highlight.ts";
import type { Query } from "./query.ts";
import { tokensOf } from "./words.ts";

/** What is compared of a match. Its text was found to hold the words; it is not read again. */
export type Match = {
  readonly title: string;
  readonly summary: string;
  readonly wordCount: number;
  /** When it was published, else the last time at which it can have been, RFC 3339; or null. */
  readonly time: string | null;
};

/** What scores depend on besides the match: a cursor holds it, so that a walk keeps its order. */
export type Scale = {
  /** The last known time of publication; null where none is known. */
  readonly newest: string | null;
  /** How many articles hold each term of the groups, counted up to {@link COUNTED}. */
  readonly counts: readonly number[];
};

/** Terms of more articles than that are equally common: counting on would read the corpus. */
export const COUNTED = 200;

/** BM25's saturation and length normalisation (Robertson and Zaragoza, 2009, section 3.4). */
const K1 = 1.2;
const B = 0.75;
/** Weight and usual length in words of each field. */
const TITLE = { weight: 4, words: 10 };
const SUMMARY = { weight: 2, words: 60 };
const BODY = { weight: 1, words: 400 };

/** An article loses half of what age can take in that many days. */
const HALF_LIFE = 14;
/** The share of a score that age leaves; articles of which no time is known have no more. */
const KEPT = 0.4;
const DAY = 24 * 60 * 60 * 1000;

/**
 * How well a match answers: BM25 over title and summary, in which the text counts as holding each
 * term once, times what its age leaves, relative to the newest article. Above 0.
 */
export function scoreOf(match: Match, query: Query, scale: Scale): number {
  const title = tokensOf(match.title);
  const summary = tokensOf(match.summary);
  const scores = query.groups.flat().map((term, n) => {
    const frequency =
      weigh(placesOf(title, term, true).length, title.length, TITLE) +
      weigh(placesOf(summary, term, false).length, summary.length, SUMMARY) +
      (term.inTitle ? 0 : weigh(1, match.wordCount, BODY));
    return (rarity(scale.counts[n] ?? COUNTED) * frequency) / (frequency + K1);
  });
  const relevance = scores.reduce((sum, score) => sum + score, 0);
  return (relevance || 1e-3) * freshness(match.time, scale.newest);
}

function weigh(count: number, words: number, field: typeof TITLE): number {
  return (field.weight * count) / (1 - B + (B * words) / field.words);
}

function rarity(articles: number): number {
  return Math.log(1 + (COUNTED + 0.5) / (articles + 0.5));
}

function freshness(time: string | null, newest: string | null): number {
  if (time === null || newest === null) return KEPT;
  const days = Math.max(0, Date.parse(newest) - Date.parse(time)) / DAY;
  return KEPT + (1 - KEPT) * 2 ** (-days / HALF_LIFE);
}
