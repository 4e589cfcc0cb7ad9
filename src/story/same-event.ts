import { estimateSimilarity, type ShingleSketch, unpackHashes } from "../text/shingle-sketch.ts";
import { type Features, toDisplayName } from "./features.ts";
import { compareKeys, indexWords, type WordIndex } from "./key-overlap.ts";
import {
  type CheapComparison,
  type Comparison,
  canBeSameEvent,
  weighRelation,
  weighSameEvent,
} from "./weights.ts";

/** What two articles have in common, and how certain it is that they report the same event. */
export type Evidence = {
  /** 0 to 1. */
  readonly score: number;
  /** Estimated Jaccard similarity of their three-word shingles, 0 to 1. */
  readonly shingles: number;
  /** Names that both have, as one of them writes them. */
  readonly names: readonly string[];
  /** Numbers that both have; see `Amount`. */
  readonly numbers: readonly string[];
  /** Whole days between their dates, 0 if they may be the same; null if a date is unknown. */
  readonly days: number | null;
};

/**
 * Returns only the score of `findSameEvent`, and whether one text is a reprint of the other. Most pairs fail on their
 * numbers and dates, so names are compared after those, and texts last. The cost is low if one `a` is compared with
 * many others.
 */
export function eventScore(a: Features, b: Features): EventScore | null {
  if (isSameText(a, b)) return { score: 1, isReprint: a.bodied && b.bodied };
  const facts = compareCheaply(a, b);
  if (!canBeSameEvent(facts, null)) return null;
  const names = overlapOfNames(a, b);
  if (!canBeSameEvent(facts, names)) return null;
  const text = similarityOfTexts(a, b);
  const score = scoreOf(weighSameEvent({ ...facts, names, text }));
  return score === null ? null : { score, isReprint: text.containment >= REPRINT_CONTAINMENT };
}

export type EventScore = { readonly score: number; readonly isReprint: boolean };

/**
 * The share of the shorter text's shingles that a reprint has in common with the other text. On invented events, the
 * Jaccard index of a rewrite is at most 0.11, and that of an edited reprint is mostly above 0.65.
 */
const REPRINT_CONTAINMENT = 0.6;

/** Returns the evidence that two articles report the same event, or null. It depends only on these two articles. */
export function findSameEvent(a: Features, b: Features): Evidence | null {
  const common = compareFully(a, b);
  const score = isSameText(a, b) ? 1 : scoreOf(weighSameEvent(common));
  return score === null ? null : toEvidence(a, b, common, score);
}

/** Returns what two articles have in common, of the same event or not; null if it is too little. */
export function findRelation(a: Features, b: Features): Evidence | null {
  const common = compareFully(a, b);
  const score = relationScore(a, b, common);
  return score < MIN_RELATION_SCORE ? null : toEvidence(a, b, common, score);
}

/** Returns what two articles have in common, even if that is nothing. */
export function compareArticles(a: Features, b: Features): Evidence {
  const common = compareFully(a, b);
  return toEvidence(a, b, common, relationScore(a, b, common));
}

function relationScore(a: Features, b: Features, common: Comparison): number {
  return rounded(isSameText(a, b) ? 1 : Math.min(0.99, 1 - 2 ** (-weighRelation(common) / 8)));
}

/**
 * Reached by a name of two words and one other name. Below it, articles in `seeds/` have only round numbers and
 * often-named towns in common.
 */
const MIN_RELATION_SCORE = 0.4;

function scoreOf(bits: number): number | null {
  return bits < 0 ? null : rounded(Math.min(0.99, 1 / (1 + 2 ** (-bits / 4))));
}

function rounded(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}

function compareFully(a: Features, b: Features): Comparison {
  return { ...compareCheaply(a, b), names: overlapOfNames(a, b), text: similarityOfTexts(a, b) };
}

function overlapOfNames(a: Features, b: Features): Comparison["names"] {
  return compareKeys(indexed(a.names), b.names);
}

function similarityOfTexts(a: Features, b: Features): Comparison["text"] {
  // A headline is too short to compare: a few shared words mean little.
  return a.bodied && b.bodied ? estimateSimilarity(sketched(a), sketched(b)) : NO_SIMILARITY;
}

function compareCheaply(a: Features, b: Features): CheapComparison {
  return {
    numbers: compareKeys(indexed(a.numbers), b.numbers),
    days: a.days && b.days ? Math.max(0, a.days[0] - b.days[1], b.days[0] - a.days[1]) : null,
    sameTitle: a.title[0] === b.title[0] && a.title[1] >= MIN_TITLE_WORDS,
  };
}

/** Shorter headlines recur above other texts: "Morning briefing". */
const MIN_TITLE_WORDS = 4;
const NO_SIMILARITY = { jaccard: 0, containment: 0 };

/** An article is compared with many others, so its names are indexed and its sketch is unpacked once. */
const indexes = new WeakMap<readonly string[], WordIndex>();

function indexed(keys: readonly string[]): WordIndex {
  const known = indexes.get(keys);
  if (known) return known;
  const index = indexWords(keys);
  indexes.set(keys, index);
  return index;
}

const unpacked = new WeakMap<Features, ShingleSketch>();

function sketched(features: Features): ShingleSketch {
  const known = unpacked.get(features);
  if (known) return known;
  const sketch = { hashes: unpackHashes(features.sketch), shingles: features.shingles };
  unpacked.set(features, sketch);
  return sketch;
}

/** Whether two texts have the same shingles, or, if one has no body, whether the headlines are the same. */
function isSameText(a: Features, b: Features): boolean {
  if (a.bodied && b.bodied) {
    return a.shingles > 0 && a.shingles === b.shingles && a.sketch === b.sketch;
  }
  return a.title[0] === b.title[0] && a.title[1] >= MIN_TITLE_WORDS;
}

function toEvidence(
  a: Features,
  b: Features,
  { text, names, numbers, days }: Comparison,
  score: number,
): Evidence {
  return {
    score,
    shingles: rounded(text.jaccard),
    names: names.shared.map((key) => writtenBy(a, b, key)),
    numbers: numbers.shared,
    days,
  };
}

/** Returns a shared name as the articles write it. Of `SANDWICK` and `Sandwick` it returns the latter. */
function writtenBy(a: Features, b: Features, key: string): string {
  const ways = [a, b].flatMap((features) =>
    features.names.includes(key) ? toDisplayName(features, key) : [],
  );
  return ways.sort().at(-1) ?? key;
}
