import { endsInStop } from "../marks.ts";
import { ENDINGS, LETTERS } from "./spelling.ts";
import { type Token, tokensIn } from "./tokens.ts";
import { featureOf, hashOf, kindsOf } from "./weights.ts";

/**
 * What there is to see of a place where a prompt may end and a sentence begin without a stop between
 * them: the words around it, how they are written, and what the prompt would be.
 */

/**
 * A place between two words of a text: `at` is where the space stands, `signs` what there is to see at
 * it, and `passed` what the words since the place before it tell, which holds of all that follow too.
 */
export type Place = {
  readonly at: number;
  readonly signs: readonly number[];
  readonly passed: readonly number[];
};

/** Prompts are hardly longer. */
const MOST_PREFIX = 170;
/** No more is looked at, with what stands behind the last place. */
export const LOOKED_IN = 300;

const KIND = kindsOf([
  ...["around", "around two", "around in", "begins", "begins in two", "begins in shapes", "behind"],
  ...["first", "first shapes", "first three", "last", "last shape", "last shapes", "mark", "place"],
  ...["prompt", "second", "small", "title", "verb", "whole", "words", "words in"],
] as const);

/** The places of a text where a prompt may end. */
export function placesIn(text: string): Place[] {
  const words = tokensIn(text.length > LOOKED_IN ? text.slice(0, LOOKED_IN) : text);
  const places: Place[] = [];
  const seen = new Set<number>();
  let passed = [featureOf(KIND.whole, endsInStop(text) ? 1 : 0), ...beginning(words)];
  let title: Title = { from: 0, mark: 0 };
  let brackets = 0;
  for (let i = 1; i < words.length; i++) {
    const [before, next] = [words[i - 1] as Token, words[i] as Token];
    if (next.at > MOST_PREFIX) break;
    const word = featureOf(title.from === 0 ? KIND.prompt : KIND.title, before.stem);
    if (!seen.has(word)) passed.push(word);
    seen.add(word);
    brackets += before.brackets;
    const mark = markOf(before, text);
    if (mark !== 0 && (title.from === 0 || i - title.from < 2)) title = { from: i, mark };
    if (!mayBegin(next) || brackets > 0 || goesOn(before, text)) continue;
    places.push({ at: next.at - 1, signs: signsAt(words, i, title), passed });
    passed = [];
  }
  return places;
}

/** What stands behind a label: the first of its words, 0 where there is no label. */
type Title = { readonly from: number; readonly mark: number };

/** What parts a label from what it labels: a colon, a bar, a dash, points; 0 for nothing. */
function markOf({ letters, last, at, end }: Token, text: string): number {
  if (last === 0x3a || last === 0xff1a) return 1;
  if (letters === LETTERS.none && BARS.has(last)) return 2;
  if (letters === LETTERS.none && DASHES.has(last)) return 3;
  return last === 0x2e && end - at > 1 && text.charCodeAt(end - 2) === 0x2e ? 4 : 0;
}

const BARS = unitsOf("|»›→>▶►•·");
const DASHES = unitsOf("-–—");
const OPENING = unitsOf("\"“‘'«(");
const GOING_ON = unitsOf(",;،؛|–—");

function unitsOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/** A capital, a number, a word of Arabic: what a sentence can begin with. */
function mayBegin({ letters, first }: Token): boolean {
  return letters >= LETTERS.capital && (isBare(first) || OPENING.has(first));
}

/** Neither a mark of ASCII nor one of the punctuation block. */
function isBare(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && (unit < 0x2010 || unit > 0x206f)) ||
    unit === 0x24
  );
}

/** Where a text goes on, or where a sentence ended within a quotation. */
function goesOn({ last, at, end }: Token, text: string): boolean {
  return GOING_ON.has(last) || (isMark(last) && last !== 0x3a && endsInStop(text.slice(at, end)));
}

/** No letter or digit of ASCII. */
function isMark(unit: number): boolean {
  return !(unit >= 0x30 && unit <= 0x39) && !((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
}

/** How a word is written, with the marks around it. */
function shapeOf({ letters, first, last }: Token): number {
  const opening = DOUBLE_OPENING.has(first) ? 1 : SINGLE_OPENING.has(first) ? 2 : 0;
  const closing = DOUBLE_CLOSING.has(last) ? 1 : COMMAS.has(last) ? 2 : last === 0x3a ? 3 : 0;
  return letters | (opening << 8) | (closing << 10);
}

const DOUBLE_OPENING = unitsOf('"“«');
const SINGLE_OPENING = unitsOf("'‘");
const DOUBLE_CLOSING = unitsOf('"”»');
const COMMAS = unitsOf(",،");

function beginning([first = NONE, second = NONE]: readonly Token[]): number[] {
  return [
    featureOf(KIND.begins, first.plain),
    featureOf(KIND["begins in two"], first.plain, second.plain),
    featureOf(KIND["begins in shapes"], shapeOf(first), shapeOf(second)),
  ];
}

function signsAt(words: readonly Token[], i: number, { from, mark }: Title): number[] {
  const at = (k: number): Token => words[k] ?? NONE;
  const [first, second, last] = [at(i), at(i + 1), at(i - 1)];
  const [a, b, c, z, y] = [first, second, at(i + 2), last, at(i - 2)].map(shapeOf) as Shapes;
  const style = from === 0 ? STYLE.none : styleOf(words, from, i);
  const kind = from === 0 ? 0 : 1;
  const signs = [
    featureOf(KIND.place),
    featureOf(KIND.mark, mark),
    featureOf(KIND.words, Math.min(i, MOST_COUNTED)),
    featureOf(KIND["words in"], kind, style, Math.min(i - from, MOST_COUNTED)),
    featureOf(KIND.last, last.stem),
    featureOf(KIND["last shape"], kind, z),
    featureOf(KIND["last shapes"], y, z),
    featureOf(KIND.first, first.plain),
    featureOf(KIND["first shapes"], a, b),
    featureOf(KIND["first three"], a, b, c),
    featureOf(KIND.second, second.plain),
    featureOf(KIND.around, z, a),
    featureOf(KIND["around two"], z, a, b),
    featureOf(KIND["around in"], style, z, a),
  ];
  let small = 0;
  let verb = 0;
  for (let k = i; k < Math.min(i + LOOKED_AT, words.length); k++) {
    const word = words[k] as Token;
    if (small === 0 && word.letters === LETTERS.small) small = k - i + 1;
    if (verb === 0 && (word.ending === ENDINGS.ed || VERBS.has(word.plain))) verb = k - i + 1;
    signs.push(featureOf(KIND.behind, word.stem));
  }
  signs.push(featureOf(KIND.small, style, small, smallBefore(words, from, i)));
  signs.push(featureOf(KIND.verb, verb));
  return signs;
}

type Shapes = [number, number, number, number, number];

/** So many words behind a place show what kind of text goes on there. */
const LOOKED_AT = 6;
const MOST_COUNTED = 12;
const [NONE] = tokensIn("-") as [Token];
const VERBS: ReadonlySet<number> = new Set(
  "is are was were has have had will would can could may might must should said says told did does do"
    .split(" ")
    .map(hashOf),
);

/** How far before a place the last word in small letters stands, from 1 up; 0 for none near. */
function smallBefore(words: readonly Token[], from: number, to: number): number {
  for (let k = to - 1; k >= Math.max(from, to - 4); k--) {
    if (words[k]?.letters === LETTERS.small) return to - k;
  }
  return 0;
}

const STYLE = { none: 0, short: 1, capitals: 2, sentence: 3, mixed: 4 } as const;

/** Whether a title's words have capitals throughout. */
function styleOf(words: readonly Token[], from: number, to: number): number {
  let small = 0;
  let capitals = 0;
  for (let k = from; k < to; k++) {
    const letters = words[k]?.letters ?? 0;
    if (letters === LETTERS.small || letters === LETTERS.smallOwner) small += 1;
    if (
      letters >= LETTERS.capital &&
      letters <= LETTERS.camel &&
      letters !== LETTERS.functionalCapital
    )
      capitals += 1;
  }
  if (small === 0) return to - from < 3 ? STYLE.short : STYLE.capitals;
  return small > 1 && small >= capitals ? STYLE.sentence : STYLE.mixed;
}
