import { type Chance, chance } from "../events/chance.ts";
import type { Phrases } from "./phrases.ts";
import type { Unit, UnitRow } from "./units.ts";

/**
 * Phrases between what stands around texts in captures, since captures have but few of each kind: a
 * question as a heading, a button's word on a line of its own.
 */

/** How often another prompt stands beside a phrase. */
const BESIDE_PROMPT = 0.15;
/** How often a phrase is the first of its row, or the last. */
const AT_END = 0.08;

const NOBODY = { names: [], pattern: null };

export function phraseRows(
  { prompts, prose, runIns, noRunIns }: Phrases,
  around: readonly UnitRow[],
): UnitRow[] {
  const by = chance(3);
  const stays = around.flatMap(({ units }) => units.filter(({ fate }) => fate === "stays"));
  const of = (isArabic: boolean) => ({
    stays: stays.filter(({ text }) => ARABIC.test(text) === isArabic),
    goes: prompts.filter((text) => ARABIC.test(text) === isArabic).map(unitThat("goes")),
  });
  const scripts = [of(false), of(true)] as const;
  const units = [
    ...prompts.map(unitThat("goes")),
    ...[...prose, ...noRunIns].map(unitThat("stays")),
    ...runIns.map((pair) => unitThat("in part")(pair.join(" "))),
  ];
  return units.map((unit) => {
    const neighbours = scripts[ARABIC.test(unit.text) ? 1 : 0];
    const before = neighbour(neighbours, by);
    const after = neighbour(neighbours, by);
    return {
      kind: by.happens(0.5) ? "lines" : "sentences",
      title: "",
      outlet: NOBODY,
      units: [...before, unit, ...after],
      // What stands around it is known from captures.
      only: before.length,
    };
  });
}

const ARABIC = /[\u0621-\u064A]/;

function unitThat(fate: Unit["fate"]) {
  return (text: string): Unit => ({ text, fate, begin: 0 });
}

function neighbour(
  { stays, goes }: { readonly stays: readonly Unit[]; readonly goes: readonly Unit[] },
  { happens, pick }: Chance,
): Unit[] {
  if (happens(AT_END)) return [];
  return [pick(happens(BESIDE_PROMPT) ? goes : stays)];
}
