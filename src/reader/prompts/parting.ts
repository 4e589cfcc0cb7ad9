import { isGivenName } from "../credits/given-names.ts";
import { expression } from "../expressions.ts";
import { once } from "../once.ts";
import { isWithinName, type Outlet } from "../outlet.ts";
import { isArabic } from "./arabic-stem.ts";
import { Pieces, type See } from "./evidence.ts";
import { clipped, LABEL, LENGTHS, lengthOf } from "./judging.ts";
import { PARTING } from "./learned-parting-odds.ts";
import { WEIGHTS } from "./learned-partings.ts";
import { isCapital } from "./letters.ts";
import { likenessToPrompts } from "./likeness.ts";
import type { PartingPlaces } from "./parting-places.ts";
import { placesIn } from "./parting-signs.ts";
import { LETTERS } from "./spelling.ts";
import { MOST_CHARACTERS, tokensIn } from "./tokens.ts";
import { Weights } from "./weights.ts";

/**
 * Where a prompt ends that runs into a sentence without a stop. A log-linear model weighs all places
 * of the text against each other and against there being none; `npm run learn` makes its weights.
 */

/** A place that is less likely is none, whatever is seen of it. */
export const LEAST = -1.5;
/** A prompt left whole spoils an article as much as a sentence cut short, and is far commoner. */
export const LIKELY = -1;
/** Credits and corrections are labels with something behind them, too, and stay; `Pictures: see …` is none. */
const STAYS =
  /^(?:An earlier version of this|نسخة سابقة من هذا|(?:(?:[Ff]ile )?(?:PHOTO|[Pp]hoto|[Pp]hotograph|[Pp]icture|[Ii]mage|[Pp]ic|[Cc]redit|[Cc]aption)s?(?: by| credit)?|Corrections?|Clarifications?|تصحيح|توضيح)\s?[:/|©](?! ?(?:[Bb]rowse|[Cc]lick|[Ll]ook|[Ss]ee|[Ss]wipe|[Vv]iew|[Ww]atch) ))/;

/** `Follow us on:`, with no title behind it: what it names were pictures, or a day. */
const NAMES_NOTHING =
  /(?:(?<!tell )\bus|^(?:\w+ )?(?:updated?|published|posted)) ?(?:on|at|via|in|here)?:$|(?:تحديث|النشر):$/i;

/**
 * Where a prompt may end that a text begins with, and the log-odds that it does; `place` are those of the place
 * alone, whatever it parts.
 */
export type Parting = { readonly at: number; readonly odds: number; readonly place: number };

/** The likeliest end of a prompt that runs into the sentence behind it; null where no place looks like one. */
export function partingOf(text: string, outlet: Outlet): Parting | null {
  const label = LABEL.exec(text)?.[0];
  if (label !== undefined && NAMES_NOTHING.test(label)) {
    return { at: label.length, odds: Number.POSITIVE_INFINITY, place: 0 };
  }
  const { at, sum } = likeliestOf(placesIn(text), weights(), (at) =>
    isWithinName(text, at, outlet) ||
    isWithinStore(text, at) ||
    isWithinBody(text, at) ||
    wantsMore(text, at)
      ? Number.NEGATIVE_INFINITY
      : isWithinPerson(text, at)
        ? -WITHIN_PERSON
        : 0,
  );
  if (sum < LEAST || STAYS.test(text)) return null;
  let odds = 0;
  const weighs = oddsWeights();
  lookAtParting({ text, at, sum }, likenessToPrompts, (what, amount) => {
    odds += (weighs[what] as number) * amount;
  });
  return { at, odds, place: sum };
}

/** `Get it from the App Store today.` */
function isWithinStore(text: string, at: number): boolean {
  return text.startsWith("App Store", at - 3);
}

/** `Riverton Crown Court was shut`, `The Stride One, which …`: the name goes on. */
function isWithinBody(text: string, at: number): boolean {
  return (
    BODY_NEXT.test(text.slice(at, at + LONGEST_BODY)) &&
    BODY_BEGUN.test(text.slice(Math.max(0, at - LONGEST_BODY), at))
  );
}

/** Behind a capital alone the news may begin: `Follow us on WhatsApp High Court judges …`. */
const BODY_BEGUN = expression` (?:at|in|of|[Tt]he) \p{Lu}\p{Ll}+$`;

const BODY_NEXT =
  /^ (?:(?:Borough|City|County|Crown|District|High|Magistrates['’]?|Supreme|Town) (?:Council|Court|Hall)|(?:One|Two|Three|Max|Mini|Plus|Pro|Ultra),)/;
const LONGEST_BODY = 24;

/** A prompt may end in somebody's name, too: so much less likely it is. */
const WITHIN_PERSON = 3;

/** `Was this useful? Anna | Berg said …`: between a given name and a word with a capital that begins no sentence of itself. */
function isWithinPerson(text: string, at: number): boolean {
  if (!isCapital(text.charCodeAt(at + 1))) return false;
  const given = text.slice(text.lastIndexOf(" ", at - 1) + 1, at);
  return (
    isCapital(given.charCodeAt(0)) &&
    isGivenName(given) &&
    nextOf(text.slice(at + 1, at + 1 + NEXT_CHARACTERS)) === "name"
  );
}

/** Whether the words before a place end so that more must follow, as no prompt does: `If you want a bigger one, that of the`. */
function wantsMore(text: string, end: number): boolean {
  return (
    WANTS_MORE.test(text.slice(Math.max(0, end - LONGEST_WANTING), end)) &&
    text.slice(0, end).split(" ", SOME_WORDS).length === SOME_WORDS
  );
}

const WANTS_MORE = expression` (?:an?|as|because|but|including|or|than|(?:and|of|the|though|while)(?: (?:five|four|three|two))?|متجر)$`;
const LONGEST_WANTING = 16;
const SOME_WORDS = 4;

const SCRIPTS = ["Latin", "Arabic"] as const;
const NEXTS = ["quotation", "common word", "joined word", "word", "number", "name"] as const;
const TITLED = ["untitled", "titled"] as const;

/** All that `lookAtParting` can see. */
export const PARTING_PIECES = new Pieces();
const of = PARTING_PIECES.family.bind(PARTING_PIECES);
const SEEN = {
  any: of("any"),
  script: of("#", SCRIPTS),
  length: of("#", LENGTHS),
  before: of("before #", NEXTS),
  lengthBefore: of("# before #", LENGTHS, NEXTS),
  place: of("place"),
  placeInScript: of("place in #", SCRIPTS),
  placeBehindLength: of("place behind #", LENGTHS),
  likeness: of("likeness"),
  likenessInScript: of("likeness in #", SCRIPTS),
  likenessOfLength: of("likeness of #", LENGTHS),
  likenessAbove2: of("likeness above 2"),
  likenessBelow0: of("likeness below 0"),
  likenessOfRest: of("likeness of the rest"),
  likenessOfRestAbove0: of("likeness of the rest above 0"),
  label: of("#", ["no label", "label"]),
  titled: of("#", TITLED),
  restBehind: of("# behind #", LENGTHS, TITLED),
  restBehindInScript: of("# behind # in #", LENGTHS, TITLED, SCRIPTS),
  likenessOfRestOfLength: of("likeness of # behind", LENGTHS),
} as const;

/** Tells what there is to see of the likeliest place of a text: how likely it is, and of what it parts. */
export function lookAtParting(
  { text, at, sum }: { readonly text: string; readonly at: number; readonly sum: number },
  likenessOf: (text: string) => number,
  see: See,
): void {
  const prompt = text.slice(0, at);
  const length = lengthOf(prompt);
  const script = isArabic(text.slice(0, MOST_CHARACTERS)) ? 1 : 0;
  const next = NEXTS.indexOf(nextOf(text.slice(at + 1, at + 1 + NEXT_CHARACTERS)));
  const likeness = clipped(likenessOf(prompt));
  const rest = clipped(likenessOf(text.slice(at + 1)));
  const behind = lengthOf(text.slice(at + 1));
  const titled = /[:|»]\s/.test(prompt) ? 1 : 0;
  const is = (what: number) => see(what, 1);
  is(SEEN.any());
  is(SEEN.script(script));
  is(SEEN.length(length));
  is(SEEN.before(next));
  is(SEEN.lengthBefore(length, next));
  see(SEEN.place(), clipped(sum));
  see(SEEN.placeInScript(script), clipped(sum));
  see(SEEN.placeBehindLength(length), clipped(sum));
  see(SEEN.likeness(), likeness);
  see(SEEN.likenessInScript(script), likeness);
  see(SEEN.likenessOfLength(length), likeness);
  see(SEEN.likenessAbove2(), Math.max(0, likeness - 2));
  see(SEEN.likenessBelow0(), Math.max(0, -likeness));
  see(SEEN.likenessOfRest(), rest);
  see(SEEN.likenessOfRestAbove0(), Math.max(0, rest));
  is(SEEN.label(prompt.endsWith(":") ? 1 : 0));
  is(SEEN.titled(titled));
  is(SEEN.restBehind(behind, titled));
  is(SEEN.restBehindInScript(behind, titled, script));
  see(SEEN.likenessOfRestOfLength(behind), rest);
}

const NEXT_CHARACTERS = 24;

/** What the rest of a text begins with. */
function nextOf(rest: string): (typeof NEXTS)[number] {
  const words = tokensIn(rest);
  if (words.count === 0) return "name";
  const [letters, first] = [words.letters[0] as number, words.first[0]];
  if (first === 0x22 || first === 0x201c || first === 0xab) return "quotation";
  if (letters === LETTERS.functionalCapital) return "common word";
  if (letters >= LETTERS.arabic) return letters % 2 === 1 ? "joined word" : "word";
  return letters === LETTERS.number ? "number" : "name";
}

const weights = once(() => new Weights(WEIGHTS));
const oddsWeights = once(() => PARTING_PIECES.weigh(PARTING));

/** The likeliest of places, with its log-odds against there being none. */
export function likeliestOf(
  { count, at, passed, end, features }: PartingPlaces,
  weights: Pick<Weights, "of">,
  ofItsOwn: (at: number) => number = () => 0,
): { readonly at: number; readonly sum: number } {
  let best = { at: 0, sum: Number.NEGATIVE_INFINITY };
  let passedBy = 0;
  let from = 0;
  for (let i = 0; i < count; i++) {
    const [signs, to, place] = [passed[i] as number, end[i] as number, at[i] as number];
    for (; from < signs; from++) passedBy += weights.of(features[from] as number);
    let sum = passedBy;
    for (; from < to; from++) sum += weights.of(features[from] as number);
    sum += ofItsOwn(place);
    if (sum > best.sum) best = { at: place, sum };
  }
  return best;
}
