import { speaksOf } from "../../src/reader/outlet.ts";
import type { Pieces, See } from "../../src/reader/prompts/evidence.ts";
import { look, PIECES, type Row } from "../../src/reader/prompts/judging.ts";
import type { Likeness } from "../../src/reader/prompts/likeness.ts";
import {
  LEAST,
  likeliestOf,
  lookAtParting,
  PARTING_PIECES,
} from "../../src/reader/prompts/parting.ts";
import { placesIn } from "../../src/reader/prompts/parting-signs.ts";
import { isCredit } from "./examples.ts";
import type { Parted } from "./partings.ts";
import { inPasses } from "./passes.ts";
import { inParts, type UnitRow } from "./units.ts";

/**
 * Learns how what stands around a text tells with its likeness whether it goes: a logistic regression
 * over few pieces of evidence, on the gold set's lines and sentences.
 */

/** What is seen of a text, by name, and how much of it. */
export type Evidence = readonly (readonly [what: string, amount: number])[];

export type Case = {
  readonly evidence: Evidence;
  readonly goes: boolean;
  readonly text: string;
  /** How much it counts. */
  readonly share: number;
};

/** A phrase counts for far less than what a capture has: its place was made up, and so is how many are prompts. */
const PHRASE_SHARE = 0.04;

/**
 * The cases of a row, and of the sentences that a prompt runs into as they stand, none of which goes as a
 * whole. `likeness` must not have been learned from the row's own capture.
 */
export function casesOf(row: UnitRow, likeness: (text: string) => Likeness): Case[] {
  return [
    ...casesIn({ ...row, units: inParts(row.units) }, likeness).filter(({ isInPart }) => !isInPart),
    ...casesIn(row, likeness).filter(({ isInPart }) => isInPart),
  ];
}

function casesIn(
  { kind, title, outlet, units, only }: UnitRow,
  likeness: (text: string) => Likeness,
) {
  const known = units.map(({ text }) => likeness(text));
  const row: Row = {
    kind,
    textAt: (i) => units[i]?.text,
    likenessAt: (i) => known[i] as Likeness,
    likenessOf: (text) => likeness(text).whole,
    namesOutlet: (text) => speaksOf(outlet, text),
  };
  return units.flatMap(({ text, fate }, i) =>
    text === title || isCredit(text) || (only !== undefined && only !== i)
      ? []
      : [
          {
            evidence: seenBy(PIECES, (see) => look(row, i, see)),
            goes: fate === "goes",
            text,
            share: shareOf(only),
            isInPart: fate === "in part",
          },
        ],
  );
}

function shareOf(only: number | undefined): number {
  return only === undefined ? 1 : PHRASE_SHARE;
}

/** The cases of texts of which it is known where a prompt ends; `signs` and `likeness` were learned from others. */
export function partingCasesOf(
  parted: readonly Parted[],
  signs: ReadonlyMap<number, number>,
  likeness: (text: string) => number,
  share: number,
): Case[] {
  return parted.flatMap(({ text, ends }) => {
    const found = likeliestOf(placesIn(text), { of: (sign) => signs.get(sign) ?? 0 });
    if (found.at === 0 || found.sum < LEAST) return [];
    return [
      {
        evidence: seenBy(PARTING_PIECES, (see) => lookAtParting({ text, ...found }, likeness, see)),
        goes: ends.includes(found.at),
        text,
        share,
      },
    ];
  });
}

function seenBy({ names }: Pieces, looking: (see: See) => void): Evidence {
  const seen: [string, number][] = [];
  looking((what, amount) => seen.push([names[what] as string, amount]));
  return seen;
}

const PASSES = 60;
const RATE = 0.3;
/** Pulls weights to nothing, so that what tells little weighs none. */
const SHRINK = 0.0005;

export function judgementOf(cases: readonly Case[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const moved = new Map<string, number>();
  for (const order of inPasses(cases, PASSES)) {
    for (const { evidence, goes, share } of order) {
      const likely = 1 / (1 + Math.exp(-oddsBy(weights, evidence)));
      const error = share * ((goes ? 1 : 0) - likely);
      for (const [what, amount] of evidence) {
        const weight = weights.get(what) ?? 0;
        const step = error * amount - SHRINK * weight;
        const all = (moved.get(what) ?? 1) + step * step;
        moved.set(what, all);
        weights.set(what, weight + (RATE / Math.sqrt(all)) * step);
      }
    }
  }
  return weights;
}

export function oddsBy(weights: ReadonlyMap<string, number>, evidence: Evidence): number {
  let sum = 0;
  for (const [what, amount] of evidence) sum += (weights.get(what) ?? 0) * amount;
  return sum;
}
