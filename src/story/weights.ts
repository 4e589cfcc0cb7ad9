import type { KeyOverlap } from "./key-overlap.ts";

/**
 * How much speaks for one event, in bits, as in the linkage of records (Fellegi and Sunter 1969):
 * what agrees speaks for it, the more the rarer it is by chance; what the shorter article has alone
 * speaks against it.
 */
export type Comparison = CheapComparison & {
  readonly text: { readonly jaccard: number; readonly containment: number };
  readonly names: KeyOverlap;
};

/** What is compared at little cost. */
export type CheapComparison = {
  readonly numbers: KeyOverlap;
  readonly days: number | null;
  readonly sameTitle: boolean;
};

/** What must be outweighed: two articles that meet are far more often of two events than of one. */
const PRIOR = 8;
const PER_NAME = 2;
/** The same people and places come again in other events: names alone prove little, however many. */
const NAMES_AT_MOST = 12;
const PER_NUMBER = 3;
/** A rewrite may pass over a name; that it has numbers, and others, is a sign of another event. */
const MISSING_NAME = 1;
const MISSING_NUMBER = 2.5;
/** The longer article has more to say anyway; a round-up has something of every event. */
const EXTRA = 0.1;
const EXTRA_AT_MOST = 3;
const SAME_TITLE = 4;
/** Both have numbers, and not one in common. */
const NO_NUMBER = 3;
/** Texts from one template have half of the shorter's shingles in common, and now and then more. */
const TEMPLATE = 0.6;
const WHOLE_TEXT = 32;
/** Reprints follow within three days; a series comes again every day. */
const DAYS = 3;
const PER_DAY = 1;
const PER_LATER_DAY = 3;

/** Bits for one event over what speaks against it: below 0, it is not. */
export function weighSameEvent({ text, names, numbers, days, sameTitle }: Comparison): number {
  const [named, counted] = [weighed(names, nameWeight), weighed(numbers, numberWeight)];
  return eventBits({ containment: text.containment, named, counted, days, sameTitle });
}

/**
 * False where `forEvent` is below 0 whatever the texts share, and the names where these are null.
 * Never false where it is not: no part of the sum is less than it is there, and rounding keeps order.
 */
export function canBeSameEvent(
  { numbers, days, sameTitle }: CheapComparison,
  names: KeyOverlap | null,
): boolean {
  const named = names ? weighed(names, nameWeight) : ALL_NAMES;
  const most = (counted: Weighed) => eventBits({ containment: 1, named, counted, days, sameTitle });
  const shared = sum(numbers.shared, numberWeight);
  const best = most({ shared, missing: 0, extra: 0 });
  if (best < 0) return false;
  const [a, b] = numbers.unshared.map((keys) => sumTo(best / MISSING_NUMBER, keys, numberWeight));
  return most({ shared, missing: Math.min(a ?? 0, b ?? 0), extra: 0 }) >= 0;
}

type Weighed = { readonly shared: number; readonly missing: number; readonly extra: number };

const ALL_NAMES: Weighed = { shared: NAMES_AT_MOST / PER_NAME, missing: 0, extra: 0 };

function eventBits({
  containment,
  named,
  counted,
  days,
  sameTitle,
}: Pick<Comparison, "days" | "sameTitle"> & {
  readonly containment: number;
  readonly named: Weighed;
  readonly counted: Weighed;
}): number {
  return (
    Math.min(NAMES_AT_MOST, PER_NAME * named.shared) -
    MISSING_NAME * named.missing +
    PER_NUMBER * counted.shared -
    MISSING_NUMBER * counted.missing -
    (counted.shared === 0 && counted.missing > 0 ? NO_NUMBER : 0) -
    Math.min(EXTRA_AT_MOST, EXTRA * (named.extra + counted.extra)) +
    Math.max(0, containment - TEMPLATE) * WHOLE_TEXT +
    (sameTitle ? SAME_TITLE : 0) -
    apart(days ?? 0) -
    PRIOR
  );
}

function apart(days: number): number {
  return Math.min(days, DAYS) * PER_DAY + Math.max(0, days - DAYS) * PER_LATER_DAY;
}

/**
 * Bits of what is shared alone: whoever reads of a person may want to read of them again. Numbers
 * are shared by chance, so they count for no more than the words do.
 */
export function weighRelation({ text, names, numbers, sameTitle }: Comparison): number {
  const words =
    PER_NAME * sum(names.shared, nameWeight) +
    (text.jaccard >= 0.1 ? text.jaccard * WHOLE_TEXT : 0) +
    (sameTitle ? SAME_TITLE : 0);
  return words + Math.min(words, sum(numbers.shared, numberWeight));
}

/** Two words or more are rarely shared by chance; one may be a country's. */
export function nameWeight(key: string): number {
  return key.includes(" ") ? 2 : 1;
}

const YEAR = 0.3;
const BY_DIGITS = [0.25, 0.5, 1, 2] as const;

/** The more significant digits, the rarer by chance; no power of ten is one. Years are common. */
export function numberWeight(key: string): number {
  if (key.length === 4 && /^(?:19|20)\d\d$/.test(key)) return YEAR;
  // Zeros count where a digit other than 0 stands on either side of them.
  let [digits, zeros] = [0, 0];
  for (let i = 0; i < key.length && digits < 3; i++) {
    const code = key.charCodeAt(i);
    if (code === LETTER_E && /^-?\d+$/.test(key.slice(i + 1))) break;
    if (code === ZERO && digits > 0) zeros += 1;
    if (code <= ZERO || code > NINE) continue;
    digits += zeros + 1;
    zeros = 0;
  }
  return BY_DIGITS[Math.min(digits, 3)] ?? 2;
}

const [ZERO, NINE, LETTER_E] = [48, 57, 101];

function weighed(
  { shared, unshared: only }: KeyOverlap,
  weightOf: (key: string) => number,
): Weighed {
  const [a, b] = [sum(only[0], weightOf), sum(only[1], weightOf)];
  return { shared: sum(shared, weightOf), missing: Math.min(a, b), extra: Math.max(a, b) };
}

function sum(keys: readonly string[], weightOf: (key: string) => number): number {
  return keys.reduce((total, key) => total + weightOf(key), 0);
}

/** The same until it is more than `enough`. */
function sumTo(enough: number, keys: readonly string[], weightOf: (key: string) => number): number {
  let total = 0;
  for (const key of keys) {
    if (total > enough) break;
    total += weightOf(key);
  }
  return total;
}
