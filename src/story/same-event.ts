import { memoized } from "../text/memoize.ts";
import { estimateSimilarity, unpackHashes } from "../text/shingle-sketch.ts";
import type { Features } from "./features.ts";
import { unpackTerms } from "./terms.ts";

/**
 * Whether two articles report the same event is decided by these two alone: by the words that both have, weighted by
 * how rare they are in news, by the names and numbers that each has of the other, and by their dates.
 *
 * The constants were chosen on ECB+ and on clusters of Google News, which are not in the quality report, and on
 * invented notices from templates (`npm run quality`).
 */

/** An article that scores at least this much reports the same event. */
export const SAME_EVENT = 0.5;
/**
 * An article of the event of an earlier one joins the story of a leader from this score on, even if the leader alone
 * would not be enough.
 */
export const NEAR_EVENT = 0.43;

/** Names and numbers agree by chance more often than all words together. */
const WEIGHT_OF_FACTS = 0.3;
/** What a pair of long texts must reach, and how much more a pair of short ones. */
const LEAST = 0.34;
const LEAST_OF_SHORT = 1.8;
/** Articles of the same days need to share less. More days apart than the last, articles report different events. */
const SHARE_BY_DAYS = [0.65, 0.65, 0.8, 0.8] as const;
/** An outlet seldom reports an event twice, and mostly writes of the same places on the same days. */
const SHARE_OF_ONE_OUTLET = 1.25;
/** In notices of a few lines, such as results and prices, numbers that conflict mean another event. */
const COST_OF_CONFLICT = 0.3;
const NOTICE_WORDS = 100;
const MAX_CONFLICT_OF_NOTICES = 0.1;
/** What one significant number weighs. */
const NUMBER_WEIGHT = 7;
/** Texts from one template have so many shingles in common. Only their facts tell their events apart. */
const TEMPLATE_CONTAINMENT = 0.3;
const FACTS_OF_NOTICES = 0.6;
const MAX_FACTS = 14;

export type EventScore = { readonly score: number; readonly isReprint: boolean };

/**
 * Returns how certain it is that two articles report the same event, from 0 to 1, and whether one text is a reprint of
 * the other; null below {@link NEAR_EVENT}.
 */
export function eventScore(a: Features, b: Features): EventScore | null {
  if (isSameText(a, b)) return { score: 1, isReprint: a.bodied && b.bodied };
  const days = daysBetween(a, b);
  // The middles of the intervals count, unless an interval is long.
  const apart = days && Math.min(days.least + 2, Math.floor((days.least + days.most) / 2));
  const byDays = apart === null ? 1 : SHARE_BY_DAYS[apart];
  if (byDays === undefined) return null;
  const share = a.outlet !== null && a.outlet === b.outlet ? SHARE_OF_ONE_OUTLET : byDays;
  const { cosine, facts, conflict } = compareTerms(indexed(a), indexed(b));
  const length = Math.min(a.length, b.length);
  const conflicts = conflict * Math.min(1, NOTICE_WORDS / length);
  const words = cosine + WEIGHT_OF_FACTS * facts - COST_OF_CONFLICT * conflicts;
  const bySharedWords = words / ((LEAST + LEAST_OF_SHORT / Math.sqrt(length)) * share);
  const byFacts = conflicts < MAX_CONFLICT_OF_NOTICES ? facts / FACTS_OF_NOTICES : 0;
  if (scoreOf(Math.max(bySharedWords, byFacts)) < NEAR_EVENT) return null;
  const { containment } = similarityOf(a, b);
  const score = scoreOf(containment < TEMPLATE_CONTAINMENT ? bySharedWords : byFacts);
  const isReprint = score >= SAME_EVENT && containment >= REPRINT_CONTAINMENT;
  return score < NEAR_EVENT ? null : { score, isReprint };
}

/** The share of the shorter text's shingles that a reprint has in common with the other report of its event. */
const REPRINT_CONTAINMENT = 0.6;

/** 1, the least that is needed, becomes {@link SAME_EVENT}. */
function scoreOf(margin: number): number {
  return rounded(1 - SAME_EVENT ** Math.max(0, margin));
}

function rounded(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}

/** How near two articles are in words and facts, from 0 to 1, whatever their dates. */
export function nearness(a: Features, b: Features): number {
  if (isSameText(a, b)) return 1;
  const { cosine, facts } = compareTerms(indexed(a), indexed(b));
  return rounded((cosine + WEIGHT_OF_FACTS * facts) / (1 + WEIGHT_OF_FACTS));
}

/** Estimated similarity of the texts; none if one article has only a headline, which is too short to compare. */
export function similarityOf(a: Features, b: Features) {
  if (!a.bodied || !b.bodied) return { jaccard: 0, containment: 0 };
  return estimateSimilarity(indexed(a).sketch, indexed(b).sketch);
}

/** Bounds of the whole days between two articles; null if one has no date. */
export function daysBetween({ days: a }: Features, { days: b }: Features) {
  if (a === null || b === null) return null;
  return {
    least: Math.max(0, a[0] - b[1], b[0] - a[1]),
    most: Math.max(a[1] - b[0], b[1] - a[0]),
  };
}

/** Shorter headlines recur above other texts: "Morning briefing". */
const MIN_TITLE_WORDS = 4;

/** Whether two texts have the same shingles, or, if one has no body, whether the headlines are the same. */
function isSameText(a: Features, b: Features): boolean {
  if (a.bodied && b.bodied) {
    return a.shingles > 0 && a.shingles === b.shingles && a.sketch === b.sketch;
  }
  return a.title[0] === b.title[0] && a.title[1] >= MIN_TITLE_WORDS;
}

/** Features as they are compared. An article is compared with many others, so they are unpacked once. */
type Index = ReturnType<typeof indexed>;

const indexed = memoized((features: Features) => {
  const terms = unpackTerms(features.terms);
  return {
    terms,
    // Positions in `terms` by hash.
    positions: new Map(terms.map(({ hash }, at) => [hash, at])),
    norm: Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0)),
    // Positions of the heaviest names and numbers.
    facts: terms.flatMap(({ kind }, at) => (kind === "word" ? [] : at)).slice(0, MAX_FACTS),
    sketch: { hashes: unpackHashes(features.sketch), shingles: features.shingles },
  };
});

/**
 * Returns the cosine of two articles' terms, the mean share of the facts of each that the other has, and the weight of
 * the numbers of each that the other lacks, beyond those that both have, in numbers of three digits.
 */
function compareTerms(a: Index, b: Index) {
  let product = 0;
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  for (const [at, { hash, weight }] of b.terms.entries()) {
    const position = a.positions.get(hash);
    if (position === undefined) continue;
    product += weight * (a.terms[position]?.weight ?? 0);
    inA.add(at);
    inB.add(position);
  }
  const [p, q] = [heldFacts(a, inB), heldFacts(b, inA)];
  const conflict = Math.min(p.missing, q.missing) - Math.max(p.shared, q.shared);
  return {
    cosine: product === 0 ? 0 : product / (a.norm * b.norm),
    facts: (p.share + q.share) / 2,
    conflict: Math.max(0, conflict) / NUMBER_WEIGHT,
  };
}

/** The share of an article's facts at the positions `held`, and the weight of its numbers that are held and are not. */
function heldFacts({ terms, facts }: Index, held: ReadonlySet<number>) {
  let [all, found, shared, missing] = [0, 0, 0, 0];
  for (const at of facts) {
    const { weight = 0, kind } = terms[at] ?? {};
    all += weight;
    if (held.has(at)) found += weight;
    if (kind === "number" && held.has(at)) shared += weight;
    if (kind === "number" && !held.has(at)) missing += weight;
  }
  return { share: all === 0 ? 0 : found / all, shared, missing };
}
