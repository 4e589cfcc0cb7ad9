import type { Agreement } from "./agreement.ts";

/**
 * How much speaks for one event, in bits, as in the linkage of records (Fellegi and Sunter 1969):
 * what agrees speaks for it, the more the rarer it is by chance; what the shorter article has alone
 * speaks against it.
 */
export type Common = {
  readonly text: { readonly jaccard: number; readonly containment: number };
  readonly names: Agreement;
  readonly numbers: Agreement;
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
export function forEvent({ text, names, numbers, days, sameTitle }: Common): number {
  const named = weighed(names, nameWeight);
  const counted = weighed(numbers, numberWeight);
  return (
    Math.min(NAMES_AT_MOST, PER_NAME * named.shared) -
    MISSING_NAME * named.missing +
    PER_NUMBER * counted.shared -
    MISSING_NUMBER * counted.missing -
    (counted.shared === 0 && counted.missing > 0 ? NO_NUMBER : 0) -
    Math.min(EXTRA_AT_MOST, EXTRA * (named.extra + counted.extra)) +
    Math.max(0, text.containment - TEMPLATE) * WHOLE_TEXT +
    (sameTitle ? SAME_TITLE : 0) -
    apart(days ?? 0) -
    PRIOR
  );
}

function apart(days: number): number {
  return Math.min(days, DAYS) * PER_DAY + Math.max(0, days - DAYS) * PER_LATER_DAY;
}

/** Bits of what is shared alone: whoever reads of a person may want to read of them again. */
export function forRelation({ text, names, numbers, sameTitle }: Common): number {
  return (
    PER_NAME * sum(names.shared, nameWeight) +
    sum(numbers.shared, numberWeight) +
    (text.jaccard >= 0.1 ? text.jaccard * WHOLE_TEXT : 0) +
    (sameTitle ? SAME_TITLE : 0)
  );
}

/** Two words or more are rarely shared by chance; one may be a country's. */
export function nameWeight(key: string): number {
  return key.includes(" ") ? 2 : 1;
}

/** The more significant digits, the rarer by chance. Years are common. */
export function numberWeight(key: string): number {
  if (/^(?:19|20)\d\d$/.test(key)) return 0.3;
  const digits = key
    .replace(/e-?\d+$/, "")
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "").length;
  return [0.25, 0.5, 1, 2][Math.min(digits, 3)] ?? 2;
}

function weighed({ shared, only }: Agreement, weightOf: (key: string) => number) {
  const [a, b] = [sum(only[0], weightOf), sum(only[1], weightOf)];
  return { shared: sum(shared, weightOf), missing: Math.min(a, b), extra: Math.max(a, b) };
}

function sum(keys: readonly string[], weightOf: (key: string) => number): number {
  return keys.reduce((total, key) => total + weightOf(key), 0);
}
