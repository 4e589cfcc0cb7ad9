import { foldedLetters } from "../text/fold.ts";
import { estimateSimilarity, type ShingleSketch, unpackHashes } from "../text/shingle-sketch.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { splitArticle } from "./article-words.ts";
import { contains } from "./contains.ts";
import { extractNames } from "./names.ts";
import { extractNumbers } from "./numbers.ts";
import { MAX_ADDRESSES, type Observation } from "./observations.ts";
import { toAddressKey, toPlainText, toSlug, type Wording } from "./wording.ts";

/** Whether two wordings are of one article: keys only propose, and this decides. */

/** What two wordings are compared by. */
export type ComparedText = {
  /** Slug of the outlet, null where none is named. */
  readonly outlet: string | null;
  /** Key of the headline. */
  readonly headline: string;
  readonly exact: string;
  readonly isEmpty: boolean;
  readonly addresses: readonly string[];
  readonly sketch: ShingleSketch;
  /** The text's letters and digits, folded; made when they are asked for, as are the others. */
  readonly letters: () => string;
  /** In their order, with repeats. */
  readonly numbers: () => readonly string[];
  readonly names: () => ReadonlySet<string>;
  /** All words of headline and text, folded. */
  readonly words: () => ReadonlySet<string>;
  /** Words of the headline that the text has too, folded. */
  readonly topic: () => readonly string[];
};

/** `evidence`: of all wordings that share the id of `wording`. */
export function toComparedText(
  { title, keys, exact, source, body, sketch, shingles }: Wording,
  evidence: readonly Observation[],
): ComparedText {
  const headlineWords = lazily(() => foldedWords([wordsOf(title)]));
  const textWords = lazily(() => foldedWords(splitArticle({ title: "", body }).texts));
  return {
    outlet: source === null ? null : toSlug(source),
    headline: keys[0] ?? "",
    exact,
    // Captions alone are no text, either.
    isEmpty: shingles === 0,
    addresses: evidence.flatMap(({ pages }) =>
      pages.length > MAX_ADDRESSES ? [] : pages.map(toAddressKey),
    ),
    sketch: { hashes: unpackHashes(sketch), shingles },
    letters: lazily(() => foldedLetters(toPlainText(body))),
    numbers: lazily(() => extractNumbers(toPlainText(body)).map(({ key }) => key)),
    names: lazily(() => {
      const names = extractNames(splitArticle({ title: "", body }));
      return new Set(names.filter(({ kind }) => kind === "name").map(({ key }) => key));
    }),
    words: lazily(() => new Set([...headlineWords(), ...textWords()])),
    topic: lazily(() => [...headlineWords()].filter((word) => textWords().has(word))),
  };
}

function foldedWords(texts: readonly (readonly Word[])[]): ReadonlySet<string> {
  return new Set(texts.flat().map(({ folded }) => folded));
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Of all shingles that either text has, and of those of the shorter one: more than two events told by
 * one template ever share, which is about a third.
 */
const ALIKE = { jaccard: 0.5, containment: 0.8 };
/** Under two headlines more is asked. */
const ALIKE_UNDER_TWO_HEADLINES = { jaccard: 0.6, containment: 0.85 };
/** Where an outlet is not named, a text that was edited may be another outlet's reprint. */
const ALIKE_WITHOUT_OUTLET = { jaccard: 0.9, containment: Number.POSITIVE_INFINITY };
/** A text that is less like another and has other numbers is the same template filled in anew. */
const EDITED = { jaccard: 0.8, containment: 0.95 };
const OTHER_NUMBERS = { alike: 2, edited: 3 };
/** A text of fewer shingles says too little to tell an article by: `Details to follow.` */
const TELLING_SHINGLES = 5;
/** Letters at the end of a text that was cut, which may be of a word cut in two. */
const END_LETTERS = 20;

/**
 * Whether two wordings with a text, of one outlet or both of none, are one article. Strongest first:
 * the same address; the same headline and text; the same text, edited or cut. Of two texts without an
 * outlet the headline must be the same.
 */
export function isSameArticle(a: ComparedText, b: ComparedText): boolean {
  if (a.outlet !== b.outlet) return false;
  if (haveCommonAddress(a, b) || a.exact === b.exact) return true;
  if (a.headline === b.headline) return isEditedOrCut(a, b);
  if (a.outlet === null) return false;
  if (Math.min(a.sketch.shingles, b.sketch.shingles) < TELLING_SHINGLES) return false;
  // Of a template's texts, one is another's edit only if it tells the same: two market closes do not.
  return (
    isAlike(a, b, ALIKE_UNDER_TWO_HEADLINES) &&
    isInOrderWithin(a.numbers(), b.numbers()) &&
    isWithin(a.names(), b.names()) &&
    !haveOtherTopics(a, b)
  );
}

/**
 * Whether a wording without an outlet says what one with an outlet says: `exactly`, at one address or
 * in headline and text; or under its headline, in a text that was cut or hardly edited.
 */
export function matchUnnamed(
  unnamed: ComparedText,
  named: ComparedText,
): "exact" | "edited" | null {
  if (haveCommonAddress(unnamed, named) || unnamed.exact === named.exact) return "exact";
  return unnamed.headline === named.headline && isEditedOrCut(unnamed, named) ? "edited" : null;
}

/**
 * Whether two wordings are decided together: whether they may be one article, or whether one of them
 * may be where the other belongs. Two outlets' wordings never are, except through one without an outlet.
 */
export function belongInOneBucket(a: ComparedText, b: ComparedText): boolean {
  if (a.outlet !== b.outlet && a.outlet !== null && b.outlet !== null) return false;
  if (haveCommonAddress(a, b) || a.exact === b.exact) return true;
  if (a.isEmpty || b.isEmpty) return a.headline === b.headline;
  if (a.outlet === b.outlet) return isSameArticle(a, b);
  return (a.outlet === null ? matchUnnamed(a, b) : matchUnnamed(b, a)) !== null;
}

export function haveCommonAddress(a: ComparedText, b: ComparedText): boolean {
  return a.addresses.some((address) => b.addresses.includes(address));
}

/** Whether of two texts under one headline one is the other, edited or cut. */
function isEditedOrCut(a: ComparedText, b: ComparedText): boolean {
  const asked = a.outlet !== null && b.outlet !== null ? ALIKE : ALIKE_WITHOUT_OUTLET;
  // An edit brings a number or two up to date; more are the template filled in anew.
  const most = isAlike(a, b, EDITED) ? OTHER_NUMBERS.edited : OTHER_NUMBERS.alike;
  return (isAlike(a, b, asked) && !haveOtherNumbers(a, b, most)) || isCut(a, b);
}

function isAlike(
  a: ComparedText,
  b: ComparedText,
  asked: { jaccard: number; containment: number },
): boolean {
  const { jaccard, containment } = estimateSimilarity(a.sketch, b.sketch);
  return jaccard >= asked.jaccard || containment >= asked.containment;
}

/** Whether one of two sets has nothing that the other lacks. */
function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return [...small].every((each) => large.has(each));
}

/** Whether the longer of two lists has all that the shorter has, as often and in the same order. */
function isInOrderWithin(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let found = 0;
  for (const each of long) if (found < short.length && each === short[found]) found += 1;
  return found === short.length;
}

/**
 * Whether each headline has a word of its own text that the other wording has nowhere: the town of
 * each of two notices. Names do not tell these apart in a script without capitals, or where a name only
 * ever begins a sentence.
 */
function haveOtherTopics(a: ComparedText, b: ComparedText): boolean {
  const lacks = (one: ComparedText, other: ComparedText) =>
    one.topic().some((word) => !other.words().has(word));
  return lacks(a, b) && lacks(b, a);
}

/** Whether each has so many numbers that the other lacks, as the weather of two days has. */
function haveOtherNumbers(a: ComparedText, b: ComparedText, least: number): boolean {
  const lacking = (one: ComparedText, other: ComparedText) => {
    const others = new Set(other.numbers());
    return new Set(one.numbers().filter((number) => !others.has(number))).size;
  };
  return lacking(a, b) >= least && lacking(b, a) >= least;
}

/** Whether one text, but for its last word, stands within the other. */
function isCut(a: ComparedText, b: ComparedText): boolean {
  // By letters and nothing else, so that it never matters which of the two is asked about the other.
  const texts = [a.letters(), b.letters()].sort((x, y) => x.length - y.length || (x < y ? -1 : 1));
  const [short = "", long = ""] = texts;
  // A text that was deleted, and that the inbox lacks as well, is not known to be a part of anything.
  if (short === "") return false;
  return contains(long, short.slice(0, Math.max(short.length - END_LETTERS, END_LETTERS)));
}
