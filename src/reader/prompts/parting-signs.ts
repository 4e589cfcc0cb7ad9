import { endsInStop } from "../marks.ts";
import { Hashes } from "./hashes.ts";
import { PartingPlaces } from "./parting-places.ts";
import { ENDINGS, LETTERS } from "./spelling.ts";
import { MOST_CHARACTERS, type Tokens, tokensIn } from "./tokens.ts";
import { EMPTY_HASH, featureOf, hashOf, kindsOf } from "./weights.ts";

/**
 * What there is to see of a place where a prompt may end and a sentence begin without a stop between
 * them: the words around it, how they are written, and what the prompt would be.
 */

/** Prompts are hardly longer. */
const MOST_PREFIX = 170;

/** The kinds of signs, each with a hash of its own. */
const KIND = kindsOf([
  ...["around", "around two", "around in", "begins", "begins in two", "begins in shapes", "behind"],
  ...["first", "first shapes", "first three", "last", "last shape", "last shapes", "mark", "place"],
  ...["prompt", "second", "small", "title", "verb", "whole", "words", "words in"],
] as const);

const places = new PartingPlaces();
/** What words have told. */
const tellings = new Int32Array(MOST_CHARACTERS);
/** By the words of a text: how each is written with its marks, what it tells before a place, and whether it may be a verb. */
const shapes = new Uint16Array(MOST_CHARACTERS);
const behind = new Int32Array(MOST_CHARACTERS);
const verbs = new Uint8Array(MOST_CHARACTERS);

/** The places of a text where a prompt may end, until another is asked for. */
export function placesIn(text: string): PartingPlaces {
  const words = tokensIn(text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text);
  const { count, at, stem } = words;
  places.clear();
  let known = 0;
  let told = 0;
  places.tell(featureOf(KIND.whole, endsInStop(text) ? 1 : 0));
  let title: Title = { from: 0, mark: 0 };
  let brackets = 0;
  for (let i = 1; i < count && (at[i] as number) <= MOST_PREFIX; i++) {
    for (; known < Math.min(count, i + LOOKED_AT); known++) look(words, known);
    if (i === 1) tellBeginning(words);
    const word = featureOf(title.from === 0 ? KIND.prompt : KIND.title, stem[i - 1]);
    if (!isAmong(tellings, told, word)) {
      places.tell(word);
      tellings[told++] = word;
    }
    brackets += words.brackets[i - 1] as number;
    const mark = markOf(words, i - 1, text);
    if (mark !== 0 && (title.from === 0 || i - title.from < 2)) title = { from: i, mark };
    if (!mayBegin(words, i) || brackets > 0 || goesOn(words, i - 1, text)) continue;
    places.pass();
    tellSigns(words, i, title);
    places.add((at[i] as number) - 1);
  }
  return places;
}

function isAmong(list: Int32Array, count: number, wanted: number): boolean {
  for (let i = 0; i < count; i++) {
    if (list[i] === wanted) return true;
  }
  return false;
}

function look(words: Tokens, i: number): void {
  shapes[i] = shapeOf(words, i);
  behind[i] = featureOf(KIND.behind, words.stem[i]);
  verbs[i] = words.ending[i] === ENDINGS.ed || VERBS.has(words.plain[i] as number) ? 1 : 0;
}

/** What stands behind a label: the first of its words, 0 where there is no label. */
type Title = { readonly from: number; readonly mark: number };

/** What parts a label from what it labels: a colon, a bar, a dash, points; 0 for nothing. */
function markOf(words: Tokens, i: number, text: string): number {
  const [letters, last] = [words.letters[i], words.last[i] as number];
  if (last === 0x3a || last === 0xff1a) return 1;
  if (letters === LETTERS.none && BARS.has(last)) return 2;
  if (letters === LETTERS.none && DASHES.has(last)) return 3;
  const [at, end] = [words.at[i] as number, words.end[i] as number];
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
function mayBegin(words: Tokens, i: number): boolean {
  const first = words.first[i] as number;
  return (words.letters[i] as number) >= LETTERS.capital && (isBare(first) || OPENING.has(first));
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
function goesOn({ last: lasts, at, end }: Tokens, i: number, text: string): boolean {
  const last = lasts[i] as number;
  if (!isMark(last) || last === 0x3a) return false;
  return GOING_ON.has(last) || endsInStop(text.slice(at[i], end[i]));
}

/** No letter or digit of ASCII. */
function isMark(unit: number): boolean {
  return !(unit >= 0x30 && unit <= 0x39) && !((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
}

/** How a word is written, with the marks around it. */
function shapeOf(
  { letters: allLetters, first: firsts, last: lasts, isMarked }: Tokens,
  i: number,
): number {
  const letters = allLetters[i] as number;
  if (isMarked[i] === 0) return letters;
  const [first, last] = [firsts[i] as number, lasts[i] as number];
  const opening = DOUBLE_OPENING.has(first) ? 1 : SINGLE_OPENING.has(first) ? 2 : 0;
  const closing = DOUBLE_CLOSING.has(last) ? 1 : COMMAS.has(last) ? 2 : last === 0x3a ? 3 : 0;
  return letters | (opening << 8) | (closing << 10);
}

const DOUBLE_OPENING = unitsOf('"“«');
const SINGLE_OPENING = unitsOf("'‘");
const DOUBLE_CLOSING = unitsOf('"”»');
const COMMAS = unitsOf(",،");

function tellBeginning({ plain }: Tokens): void {
  places.tell(featureOf(KIND.begins, plain[0]));
  places.tell(featureOf(KIND["begins in two"], plain[0], plain[1]));
  places.tell(featureOf(KIND["begins in shapes"], shapes[0], shapes[1]));
}

function tellSigns(words: Tokens, i: number, { from, mark }: Title): void {
  const { count, plain, stem, letters } = words;
  const isLast = i + 1 >= count;
  const second = isLast ? EMPTY_HASH : (plain[i + 1] as number);
  const [a, b, z] = [shapes[i] as number, isLast ? 0 : (shapes[i + 1] as number), shapes[i - 1]];
  const c = i + 2 < count ? (shapes[i + 2] as number) : 0;
  const y = i > 1 ? (shapes[i - 2] as number) : 0;
  const style = from === 0 ? STYLE.none : styleOf(words, from, i);
  const kind = from === 0 ? 0 : 1;
  places.tell(featureOf(KIND.place));
  places.tell(featureOf(KIND.mark, mark));
  places.tell(featureOf(KIND.words, Math.min(i, MOST_COUNTED)));
  places.tell(featureOf(KIND["words in"], kind, style, Math.min(i - from, MOST_COUNTED)));
  places.tell(featureOf(KIND.last, stem[i - 1]));
  places.tell(featureOf(KIND["last shape"], kind, z));
  places.tell(featureOf(KIND["last shapes"], y, z));
  places.tell(featureOf(KIND.first, plain[i]));
  places.tell(featureOf(KIND["first shapes"], a, b));
  places.tell(featureOf(KIND["first three"], a, b, c));
  places.tell(featureOf(KIND.second, second));
  places.tell(featureOf(KIND.around, z, a));
  places.tell(featureOf(KIND["around two"], z, a, b));
  places.tell(featureOf(KIND["around in"], style, z, a));
  let small = 0;
  let verb = 0;
  for (let k = i; k < Math.min(i + LOOKED_AT, count); k++) {
    if (small === 0 && letters[k] === LETTERS.small) small = k - i + 1;
    if (verb === 0 && verbs[k] === 1) verb = k - i + 1;
    places.tell(behind[k] as number);
  }
  places.tell(featureOf(KIND.small, style, small, smallBefore(words, from, i)));
  places.tell(featureOf(KIND.verb, verb));
}

/** So many words behind a place show what kind of text goes on there. */
const LOOKED_AT = 6;
const MOST_COUNTED = 12;
const VERBS = new Hashes(
  "is are was were has have had will would can could may might must should said says told did does do"
    .split(" ")
    .map(hashOf),
);

/** How far before a place the last word in small letters stands, from 1 up; 0 for none near. */
function smallBefore({ letters }: Tokens, from: number, to: number): number {
  for (let k = to - 1; k >= Math.max(from, to - 4); k--) {
    if (letters[k] === LETTERS.small) return to - k;
  }
  return 0;
}

const STYLE = { none: 0, short: 1, capitals: 2, sentence: 3, mixed: 4 } as const;

/** Whether a title's words have capitals throughout. */
function styleOf(words: Tokens, from: number, to: number): number {
  let small = 0;
  let capitals = 0;
  for (let k = from; k < to; k++) {
    const letters = words.letters[k] as number;
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
