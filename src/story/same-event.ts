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

/** What two articles have in common, and how sure it is that they tell one event. */
export type Evidence = {
  /** 0 to 1. */
  readonly score: number;
  /** Estimated share of 3-word shingles that both have, of all that either has: 0 to 1. */
  readonly shingles: number;
  /** Names that both have, as one of them writes them. */
  readonly names: readonly string[];
  /** Numbers that both have; see `Amount`. */
  readonly numbers: readonly string[];
  /** Whole days between their dates, 0 where these may be the same; null where a date is unknown. */
  readonly days: number | null;
};

/**
 * The score of `sameEvent` alone. Most pairs do not reach it whatever their names and texts share, so
 * these are compared last, texts after names. Cheap where one `a` is compared with many.
 */
export function eventScore(a: Features, b: Features): number | null {
  if (isSameText(a, b)) return 1;
  const facts = factsOf(a, b);
  if (!canBeSameEvent(facts, null)) return null;
  const names = namesOf(a, b);
  if (!canBeSameEvent(facts, names)) return null;
  return scoreOf(weighSameEvent({ ...facts, names, text: textOf(a, b) }));
}

/** Evidence that two articles tell one event; null when they don't. A function of these two alone. */
export function findSameEvent(a: Features, b: Features): Evidence | null {
  const common = commonTo(a, b);
  const score = isSameText(a, b) ? 1 : scoreOf(weighSameEvent(common));
  return score === null ? null : evidence(a, b, common, score);
}

/** What two articles have in common, whether or not they tell one event; null when it is too little. */
export function findRelation(a: Features, b: Features): Evidence | null {
  const common = commonTo(a, b);
  const score = relationOf(a, b, common);
  return score < RELATED ? null : evidence(a, b, common, score);
}

/** What two articles have in common, be it nothing. */
export function compareArticles(a: Features, b: Features): Evidence {
  const common = commonTo(a, b);
  return evidence(a, b, common, relationOf(a, b, common));
}

function relationOf(a: Features, b: Features, common: Comparison): number {
  return rounded(isSameText(a, b) ? 1 : Math.min(0.99, 1 - 2 ** (-weighRelation(common) / 8)));
}

/**
 * A name of two words and one more have it. What the articles in `seeds/` have in common below that
 * is chance: a town or two that many name, and round numbers.
 */
const RELATED = 0.4;

function scoreOf(bits: number): number | null {
  return bits < 0 ? null : rounded(Math.min(0.99, 1 / (1 + 2 ** (-bits / 4))));
}

function rounded(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}

function commonTo(a: Features, b: Features): Comparison {
  return { ...factsOf(a, b), names: namesOf(a, b), text: textOf(a, b) };
}

function namesOf(a: Features, b: Features): Comparison["names"] {
  return compareKeys(indexed(a.names), b.names);
}

function textOf(a: Features, b: Features): Comparison["text"] {
  // A headline is no text: what a few of its words share says little.
  return a.bodied && b.bodied ? estimateSimilarity(sketched(a), sketched(b)) : NO_LIKENESS;
}

function factsOf(a: Features, b: Features): CheapComparison {
  return {
    numbers: compareKeys(indexed(a.numbers), b.numbers),
    days: a.days && b.days ? Math.max(0, a.days[0] - b.days[1], b.days[0] - a.days[1]) : null,
    sameTitle: a.title[0] === b.title[0] && a.title[1] >= TITLE_WORDS,
  };
}

/** A shorter headline comes again over another text: "Morning briefing". */
const TITLE_WORDS = 4;
const NO_LIKENESS = { jaccard: 0, containment: 0 };

/** An article is compared with many others: its names are split once, and its sketch is unpacked once. */
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

/** Texts with the same shingles; where one has no text, headlines alike. */
function isSameText(a: Features, b: Features): boolean {
  if (a.bodied && b.bodied) {
    return a.shingles > 0 && a.shingles === b.shingles && a.sketch === b.sketch;
  }
  return a.title[0] === b.title[0] && a.title[1] >= TITLE_WORDS;
}

function evidence(
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

/** As the articles write it that have it by this key; of `SANDWICK` and `Sandwick` the latter. */
function writtenBy(a: Features, b: Features, key: string): string {
  const ways = [a, b].flatMap((features) =>
    features.names.includes(key) ? toDisplayName(features, key) : [],
  );
  return ways.sort().at(-1) ?? key;
}
