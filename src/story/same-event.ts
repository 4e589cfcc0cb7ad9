import { agreement } from "./agreement.ts";
import type { Features } from "./features.ts";
import { likeness, unpackHashes } from "./sketch.ts";
import { nameWeight, numberWeight } from "./weights.ts";

/** What two articles have in common, and how sure it is that they tell one event. */
export type Evidence = {
  /** 0 to 1. */
  readonly score: number;
  /** Estimated share of 3-word shingles that both have, of all that either has: 0 to 1. */
  readonly shingles: number;
  /** Names that both have, folded. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** Whole days between their dates, 0 where these may be the same; null where a date is unknown. */
  readonly days: number | null;
};

/** Evidence that two articles tell one event; null when they don't. A function of these two alone. */
export function sameEvent(a: Features, b: Features): Evidence | null {
  const evidence = weigh(a, b);
  return evidence.score >= 0.5 ? evidence : null;
}

/** What two articles have in common, whether or not they tell one event; null when it is nothing. */
export function related(a: Features, b: Features): Evidence | null {
  const evidence = weigh(a, b);
  return evidence.score > 0 ? evidence : null;
}

function weigh(a: Features, b: Features): Evidence {
  const text = likeness(sketched(a), sketched(b));
  const names = agreement(a.names, b.names, nameWeight, true);
  const numbers = agreement(a.numbers, b.numbers, numberWeight, false);
  const days = daysBetween(a.days, b.days);
  const common = {
    shingles: rounded(text.jaccard),
    names: names.shared,
    numbers: numbers.shared,
    days,
  };
  if (isSameText(a, b)) return { ...common, score: 1 };

  const mass = names.weight + numbers.weight;
  const coverage = mass / Math.max(names.possible + numbers.possible, 1);
  const entities =
    (names.coverage >= 0.4 || names.possible === 0) &&
    (numbers.coverage >= 0.35 || numbers.possible < 1) &&
    mass >= 4
      ? coverage
      : Math.min(coverage, 0.49);
  const score = Math.max(
    entities,
    text.containment >= 0.6 && coverage >= 0.4 ? text.containment : text.jaccard * 0.6,
  );
  const late = days === null ? 1 : Math.max(0, 1 - Math.max(0, days - 3) / 10);
  return { ...common, score: rounded(Math.min(score, 0.99) * late) };
}

function isSameText(a: Features, b: Features): boolean {
  if (a.bodied && b.bodied)
    return a.sketch === b.sketch && a.shingles === b.shingles && a.shingles > 0;
  return a.title[0] === b.title[0] && a.title[1] >= 4;
}

function sketched({ sketch, shingles }: Features) {
  return { hashes: unpackHashes(sketch), shingles };
}

function daysBetween(a: Features["days"], b: Features["days"]): number | null {
  return a && b ? Math.max(0, a[0] - b[1], b[0] - a[1]) : null;
}

function rounded(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}
