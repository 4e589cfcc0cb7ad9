import { isWithinName, type Outlet } from "../outlet.ts";
import { isArabic } from "./arabic-stem.ts";
import { clipped, type Evidence, lengthOf } from "./judging.ts";
import { PARTING } from "./learned-parting-odds.ts";
import { WEIGHTS } from "./learned-partings.ts";
import { likenessToPrompts } from "./likeness.ts";
import { LOOKED_IN, type Place, placesIn } from "./parting-signs.ts";
import { LETTERS, tokensIn } from "./tokens.ts";
import { Weights } from "./weights.ts";

/**
 * Where a prompt ends that runs into a sentence without a stop. A log-linear model weighs all places
 * of the text against each other and against there being none; `npm run learn` makes its weights.
 */

/** A place that is less likely is none, whatever is seen of it. */
export const LEAST = -1.5;
/** A prompt left whole spoils an article as much as a sentence cut short, and is far commoner. */
const ODDS = -0.5;
/** Credits and corrections are labels with something behind them, too, and stay. */
const STAYS =
  /^(?:An earlier version of this|نسخة سابقة من هذا|(?:(?:[Ff]ile )?(?:PHOTO|[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage|[Pp]ic|[Cc]redit|[Cc]aption)s?(?: by| credit)?|Corrections?|Clarifications?|تصحيح|توضيح)\s?[:/|©])/;

/** `Follow us on:`, with no title behind it: what it names were pictures. */
const NAMES_NOTHING = /\b(?:us|updated|published|posted) ?(?:on|at|via|in|here)?:$/i;

/** Length of a prompt that runs into the sentence behind it; 0 for none. */
export function promptBefore(text: string, outlet: Outlet): number {
  const { at, sum } = likeliestOf(placesIn(text), weights(), (at) =>
    isWithinName(text, at, outlet) ? Number.NEGATIVE_INFINITY : 0,
  );
  if (sum < LEAST || STAYS.test(text)) return 0;
  if (NAMES_NOTHING.test(text.slice(0, at))) return at;
  let odds = 0;
  for (const [what, amount] of evidenceOfParting(text, at, sum, likenessToPrompts)) {
    odds += (PARTING[what] ?? 0) * amount;
  }
  return odds > ODDS ? at : 0;
}

/** What there is to see of the likeliest place of a text: how likely it is, and of what it parts. */
export function evidenceOfParting(
  text: string,
  at: number,
  sum: number,
  likeness: (text: string) => number,
): Evidence {
  const prompt = text.slice(0, at);
  const head = text.slice(0, LOOKED_IN);
  const length = lengthOf(prompt);
  const script = isArabic(head) ? "Arabic" : "Latin";
  const next = nextOf(text.slice(at + 1, at + 1 + NEXT_CHARACTERS));
  const [alike, rest] = [prompt, text.slice(at + 1)].map((part) => clipped(likeness(part))) as [
    number,
    number,
  ];
  const behind = lengthOf(text.slice(at + 1));
  const isTitled = /[:|»]\s/.test(prompt) ? "titled" : "untitled";
  return [
    ["any", 1],
    [script, 1],
    [length, 1],
    [`before ${next}`, 1],
    [`${length} before ${next}`, 1],
    ["place", clipped(sum)],
    [`place in ${script}`, clipped(sum)],
    [`place behind ${length}`, clipped(sum)],
    ["likeness", alike],
    [`likeness in ${script}`, alike],
    [`likeness of ${length}`, alike],
    ["likeness above 2", Math.max(0, alike - 2)],
    ["likeness below 0", Math.max(0, -alike)],
    ["likeness of the rest", rest],
    ["likeness of the rest above 0", Math.max(0, rest)],
    [prompt.endsWith(":") ? "label" : "no label", 1],
    [isTitled, 1],
    [`${behind} behind ${isTitled}`, 1],
    [`${behind} behind ${isTitled} in ${script}`, 1],
    [`likeness of ${behind} behind`, rest],
  ];
}

const NEXT_CHARACTERS = 24;

/** What the rest of a text begins with. */
function nextOf(rest: string): string {
  const [{ letters, first } = { letters: LETTERS.none, first: 0 }] = tokensIn(rest);
  if (first === 0x22 || first === 0x201c || first === 0xab) return "quotation";
  if (letters === LETTERS.functionalCapital) return "common word";
  if (letters >= LETTERS.arabic) return letters % 2 === 1 ? "joined word" : "word";
  return letters === LETTERS.number ? "number" : "name";
}

/** Made for the first text that is asked: a Worker's start has no time for it. */
let learned: Weights | undefined;

function weights(): Weights {
  learned ??= new Weights(WEIGHTS);
  return learned;
}

/** The likeliest of places, with its log-odds against there being none. */
export function likeliestOf(
  places: readonly Place[],
  weights: Pick<Weights, "of">,
  ofItsOwn: (at: number) => number = () => 0,
): { readonly at: number; readonly sum: number } {
  let best = { at: 0, sum: Number.NEGATIVE_INFINITY };
  let passedBy = 0;
  for (const { at, signs, passed } of places) {
    passedBy += weigh(passed, weights);
    const sum = passedBy + weigh(signs, weights) + ofItsOwn(at);
    if (sum > best.sum) best = { at, sum };
  }
  return best;
}

function weigh(signs: readonly number[], weights: Pick<Weights, "of">): number {
  let sum = 0;
  for (const sign of signs) sum += weights.of(sign);
  return sum;
}
