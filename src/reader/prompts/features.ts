import { endsInStop } from "../marks.ts";
import { tellSkeleton } from "./skeleton.ts";
import { LETTERS } from "./spelling.ts";
import { type Tokens, tokensIn } from "./tokens.ts";
import { featureOf, hashOf, kindsOf } from "./weights.ts";

/** What the regression of likeness.ts knows of a text: it sees these features and nothing else. */

const KIND = kindsOf([
  ...["word", "stem", "first", "second", "third", "pair", "last", "length", "capitals", "names"],
  "shape",
  "whole",
] as const);

/** Names of people, places and outlets are all one to what stands beside them. */
const NAME = hashOf("Name");

/** The words that a text begins with tell more than others. */
const BEGINNING = [KIND.first, KIND.second, KIND.third];

/** A text shows by so many what it is: more tell no better, and most texts are longer. */
const MOST_CHARACTERS = 120;
const MOST_FEATURES = 1_024;
/** A text of no more words is known as a whole, too: words on buttons are few. */
const KNOWN_WORDS = 4;
/** It tells more than any word. */
const KNOWN_TIMES = 3;

/**
 * What the regression knows of a text: its words and their stems, those that it begins and ends with,
 * neighbours, how it is built, how long it is, how it ends, and how much of it is in capitals. Numbers are all one word.
 * One text at a time: a list for each would cost more than what is in it.
 */
export class Features {
  readonly all = new Int32Array(MOST_FEATURES);
  count = 0;
  /** The number of features of the first word, of the first two and so on. */
  readonly ends = new Int32Array(MOST_CHARACTERS);
  words = 0;
  /** Of the first two words alone, of three and of four: what a button says may begin a sentence. */
  readonly beginnings = new Int32Array(KNOWN_WORDS - 1);

  read(whole: string): void {
    const text = bounded(whole);
    const { last, capitals, names, tokens } = this.readWords(text);
    const { words } = this;
    this.add(featureOf(KIND.last, last));
    const isStopped = stops(whole);
    const length = Math.min(words, 12) + Math.min(5, Math.max(0, (words - 12) >> 1));
    this.add(featureOf(KIND.length, isStopped ? 1 : 0, length));
    this.add(featureOf(KIND.capitals, Math.round((4 * capitals) / Math.max(1, words))));
    this.add(featureOf(KIND.names, Math.min(3, names)));
    const final = whole.charCodeAt(whole.length - 1);
    tellShapes(tokens, text, final, isStopped, this.tell);
    tellSkeleton(tokens, this.tell);
    if (words > KNOWN_WORDS) return;
    const known = wholeFeature(tokens, tokens.count);
    for (let i = 0; i < KNOWN_TIMES; i++) this.add(known);
  }

  /** The features of the words alone, and what else there is to tell of them. */
  readWords(text: string) {
    this.count = 0;
    const tokens = tokensIn(bounded(text));
    // Only beside small letters does a capital tell a name.
    const isSpelled = hasSmall(tokens);
    let [words, before, last, capitals, names] = [0, 0, 0, 0, 0];
    for (let i = 0; i < tokens.count; i++) {
      const letters = tokens.letters[i] as number;
      if (letters === LETTERS.none) continue;
      const [plain, stem] = [tokens.plain[i] as number, tokens.stem[i] as number];
      const isName = isSpelled && words > 0 && isNamed(letters);
      if (isName || isNamed(letters) || letters === LETTERS.functionalCapital) capitals += 1;
      if (isName) names += 1;
      const told = isName ? NAME : stem;
      this.add(featureOf(KIND.stem, stem));
      if (plain !== stem) this.add(featureOf(KIND.word, plain));
      if (words < BEGINNING.length) this.add(featureOf(BEGINNING[words] as number, told));
      if (words > 0) this.add(featureOf(KIND.pair, before, told));
      [before, last] = [told, stem];
      this.ends[words] = this.count;
      words += 1;
    }
    this.words = words;
    for (let i = 0; i < this.beginnings.length; i++) {
      this.beginnings[i] = words > i + 2 ? wholeFeature(tokens, i + 2) : 0;
    }
    return { last, capitals, names, tokens };
  }

  private readonly tell = (feature: number) => this.add(feature);

  private add(feature: number): void {
    this.all[this.count] = feature;
    this.count += 1;
  }
}

/** The first words of a text all together, whatever marks are around them. */
function wholeFeature({ plain, count }: Tokens, words: number): number {
  const plainAt = (i: number) => (i < words && i < count ? (plain[i] as number) : 0);
  return featureOf(KIND.whole, plainAt(0), plainAt(1), plainAt(2), plainAt(3));
}

function bounded(text: string): string {
  return text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
}

/** Whether a text ends as a sentence does: a colon ends none. */
function stops(text: string): boolean {
  return text.charCodeAt(text.length - 1) !== COLON && endsInStop(text);
}

function hasSmall({ count, letters }: Tokens): boolean {
  for (let i = 0; i < count; i++) {
    if (isSmall(letters[i] as number)) return true;
  }
  return false;
}

function isSmall(letters: number): boolean {
  return (
    letters === LETTERS.small || letters === LETTERS.smallOwner || letters === LETTERS.functional
  );
}

function isNamed(letters: number): boolean {
  return (
    letters >= LETTERS.capital && letters <= LETTERS.camel && letters !== LETTERS.functionalCapital
  );
}

const COLON = 0x3a;
const MARKS = {
  quotation: unitsOf('"“”«»‘'),
  comma: unitsOf(",;،"),
  dash: unitsOf("-–—"),
  bar: unitsOf("|»›→▶"),
  money: unitsOf("$€£%"),
} as const;
const SHAPE = kindsOf([
  ...["open", "exclamation", "question", "quotation", "colon", "colon within", "comma", "commas"],
  ...["dash", "bar", "money", "copyright", "address", "bracket", "begins small", "in capitals"],
] as const);

function unitsOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/** Tells marks and forms of a whole text that tell something of it. */
function tellShapes(
  tokens: Tokens,
  text: string,
  final: number,
  isStopped: boolean,
  tellFeature: (feature: number) => void,
): void {
  let [commas, quotations, colons, dashes, bars, sums, rights] = [0, 0, 0, 0, 0, 0, 0];
  let [small, shouted] = [0, 0];
  for (let i = 0; i < tokens.count; i++) {
    const letters = tokens.letters[i] as number;
    if (isSmall(letters) || letters === LETTERS.capital) small += 1;
    if (letters === LETTERS.capitals) shouted += 1;
    if (tokens.isMarked[i] === 0) continue;
    const [first, last] = [tokens.first[i] as number, tokens.last[i] as number];
    const isLast = i === tokens.count - 1;
    if (MARKS.comma.has(last) && !isLast) commas += 1;
    if (MARKS.quotation.has(first) || MARKS.quotation.has(last)) quotations += 1;
    if (last === COLON && !isLast) colons += 1;
    if (letters === LETTERS.none && MARKS.dash.has(last)) dashes += 1;
    if (MARKS.bar.has(first) || MARKS.bar.has(last)) bars += 1;
    if (MARKS.money.has(first) || MARKS.money.has(last)) sums += 1;
    if (first === 0xa9) rights += 1;
  }
  const isAny = tokens.count > 0;
  const begins = isAny ? tokens.first[0] : 0;
  const tell = (isSo: boolean, shape: number) => {
    if (isSo) tellFeature(featureOf(KIND.shape, shape));
  };
  tell(!isStopped, SHAPE.open);
  tell(text.includes("!"), SHAPE.exclamation);
  tell(final === 0x3f || final === 0x61f, SHAPE.question);
  tell(quotations > 0, SHAPE.quotation);
  tell(final === COLON, SHAPE.colon);
  tell(colons > 0, SHAPE["colon within"]);
  tell(commas > 0, SHAPE.comma);
  tell(commas > 1, SHAPE.commas);
  tell(dashes > 0, SHAPE.dash);
  tell(bars > 0, SHAPE.bar);
  tell(sums > 0, SHAPE.money);
  tell(rights > 0, SHAPE.copyright);
  tell(text.includes("@") || text.includes("://") || text.includes(".com"), SHAPE.address);
  tell(begins === 0x28 || begins === 0x5b, SHAPE.bracket);
  tell(isAny && isSmall(tokens.letters[0] as number), SHAPE["begins small"]);
  tell(small === 0 && shouted > 0, SHAPE["in capitals"]);
}
