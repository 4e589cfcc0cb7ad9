import type { KeyOverlap } from "./key-overlap.ts";

/**
 * The weight of evidence in bits, as in record linkage (Fellegi and Sunter 1969): every agreement counts for the same
 * event, rare ones more; what only the shorter article has counts against it.
 */
export type Comparison = CheapComparison & {
  readonly text: { readonly jaccard: number; readonly containment: number };
  readonly names: KeyOverlap;
};

/** The parts of a comparison that are cheap to compute. */
export type CheapComparison = {
  readonly numbers: KeyOverlap;
  readonly days: number | null;
  readonly sameTitle: boolean;
};

/** The prior odds: two articles that share a key mostly report different events. */
const PRIOR_BITS = 9;
const BITS_PER_NAME = 2;
/**
 * The same people and places recur in other events, so names alone prove little. What is missing counts before this
 * limit: of two long reports that share twenty names and differ in ten, the differences would otherwise decide.
 */
const MAX_NAME_BITS = 12;
const BITS_PER_NUMBER = 3;
/** A rewrite may omit a name. Different numbers suggest a different event. */
const BITS_PER_MISSING_NAME = 1;
const BITS_PER_MISSING_NUMBER = 2.5;
/** The longer article has more to say, and a round-up mentions many events. */
const BITS_PER_EXTRA = 0.1;
const MAX_EXTRA_BITS = 3;
const SAME_TITLE_BITS = 4;
/** Both have numbers, and none is the same. */
const NO_SHARED_NUMBER_BITS = 3;
/** Texts from one template share half of the shorter one's shingles, and sometimes more. */
const TEMPLATE_CONTAINMENT = 0.6;
const WHOLE_TEXT_BITS = 32;
/** Reprints appear within three days; a series recurs every day. */
const REPRINT_DAYS = 3;
const BITS_PER_DAY = 1;
const BITS_PER_LATER_DAY = 3;

/** Returns the bits in favour of the same event. Below 0, the articles report different events. */
export function weighSameEvent({ text, names, numbers, days, sameTitle }: Comparison): number {
  const [named, counted] = [weighOverlap(names, nameWeight), weighOverlap(numbers, numberWeight)];
  return eventBits({ containment: text.containment, named, counted, days, sameTitle });
}

/**
 * Whether `weighSameEvent` can reach 0, whatever the texts share, and whatever the names share if `names` is null. It
 * has no false negatives: it never underestimates a part of the sum, and rounding keeps the order.
 */
export function canBeSameEvent(
  { numbers, days, sameTitle }: CheapComparison,
  names: KeyOverlap | null,
): boolean {
  const named = names ? weighOverlap(names, nameWeight) : ALL_NAMES;
  const most = (counted: WeighedOverlap) =>
    eventBits({ containment: 1, named, counted, days, sameTitle });
  const shared = sum(numbers.shared, numberWeight);
  const best = most({ shared, missing: 0, extra: 0 });
  if (best < 0) return false;
  const [a, b] = numbers.unshared.map((keys) =>
    sumTo(best / BITS_PER_MISSING_NUMBER, keys, numberWeight),
  );
  return most({ shared, missing: Math.min(a ?? 0, b ?? 0), extra: 0 }) >= 0;
}

type WeighedOverlap = { readonly shared: number; readonly missing: number; readonly extra: number };

const ALL_NAMES: WeighedOverlap = { shared: MAX_NAME_BITS / BITS_PER_NAME, missing: 0, extra: 0 };

function eventBits({
  containment,
  named,
  counted,
  days,
  sameTitle,
}: Pick<Comparison, "days" | "sameTitle"> & {
  readonly containment: number;
  readonly named: WeighedOverlap;
  readonly counted: WeighedOverlap;
}): number {
  return (
    Math.min(MAX_NAME_BITS, BITS_PER_NAME * named.shared - BITS_PER_MISSING_NAME * named.missing) +
    BITS_PER_NUMBER * counted.shared -
    BITS_PER_MISSING_NUMBER * counted.missing -
    (counted.shared === 0 && counted.missing > 0 ? NO_SHARED_NUMBER_BITS : 0) -
    Math.min(MAX_EXTRA_BITS, BITS_PER_EXTRA * (named.extra + counted.extra)) +
    Math.max(0, containment - TEMPLATE_CONTAINMENT) * WHOLE_TEXT_BITS +
    (sameTitle ? SAME_TITLE_BITS : 0) -
    dayBits(days ?? 0) -
    PRIOR_BITS
  );
}

function dayBits(days: number): number {
  return (
    Math.min(days, REPRINT_DAYS) * BITS_PER_DAY +
    Math.max(0, days - REPRINT_DAYS) * BITS_PER_LATER_DAY
  );
}

/**
 * Returns the bits of what two articles share, for related articles of other events. Numbers often agree by chance,
 * so they never count for more than the words do.
 */
export function weighRelation({ text, names, numbers, sameTitle }: Comparison): number {
  const words =
    BITS_PER_NAME * sum(names.shared, nameWeight) +
    (text.jaccard >= 0.1 ? text.jaccard * WHOLE_TEXT_BITS : 0) +
    (sameTitle ? SAME_TITLE_BITS : 0);
  return words + Math.min(words, sum(numbers.shared, numberWeight));
}

/** Names of two or more words rarely agree by chance; one word may be a country. */
export function nameWeight(key: string): number {
  return key.includes(" ") ? 2 : 1;
}

const YEAR_WEIGHT = 0.3;
const WEIGHT_BY_DIGITS = [0.25, 0.5, 1, 2] as const;

/** The more significant digits a number has, the less likely is a chance agreement. Years are common. */
export function numberWeight(key: string): number {
  if (key.length === 4 && /^(?:19|20)\d\d$/.test(key)) return YEAR_WEIGHT;
  // Zeros are significant between other digits.
  let [digits, zeros] = [0, 0];
  for (let i = 0; i < key.length && digits < 3; i++) {
    const code = key.charCodeAt(i);
    if (code === LETTER_E && /^-?\d+$/.test(key.slice(i + 1))) break;
    if (code === ZERO && digits > 0) zeros += 1;
    if (code <= ZERO || code > NINE) continue;
    digits += zeros + 1;
    zeros = 0;
  }
  return WEIGHT_BY_DIGITS[Math.min(digits, 3)] ?? 2;
}

const [ZERO, NINE, LETTER_E] = [48, 57, 101];

function weighOverlap(
  { shared, unshared: only }: KeyOverlap,
  weightOf: (key: string) => number,
): WeighedOverlap {
  const [a, b] = [sum(only[0], weightOf), sum(only[1], weightOf)];
  return { shared: sum(shared, weightOf), missing: Math.min(a, b), extra: Math.max(a, b) };
}

function sum(keys: readonly string[], weightOf: (key: string) => number): number {
  return keys.reduce((total, key) => total + weightOf(key), 0);
}

/** Like `sum`, but stops above `enough`. */
function sumTo(enough: number, keys: readonly string[], weightOf: (key: string) => number): number {
  let total = 0;
  for (const key of keys) {
    if (total > enough) break;
    total += weightOf(key);
  }
  return total;
}
