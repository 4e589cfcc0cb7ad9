import { contains } from "../text/contains.ts";
import { foldedLetters } from "../text/fold.ts";
import { lazily } from "../text/memoize.ts";
import { estimateSimilarity, unpackHashes } from "../text/shingle-sketch.ts";
import { type Word, wordsOf } from "../text/words.ts";
import { splitArticle } from "./article-words.ts";
import { extractNames } from "./names.ts";
import { extractNumbers } from "./numbers.ts";
import { MAX_ADDRESSES, type Observation } from "./observations.ts";
import { toAddressKey, toPlainText, toSlug, type Wording } from "./wording.ts";

/** Decides whether two wordings belong to the same article. Keys only propose pairs. */

/** What two wordings are compared by. The functions compute their values on first use. */
export type ComparedText = Readonly<ReturnType<typeof toComparedText>>;

/** `observations`: those of all wordings that share the id of `wording`. */
export function toComparedText(
  { title, keys, exact, source, body, sketch, shingles }: Wording,
  observations: readonly Observation[],
) {
  const headlineWords = lazily(() => foldedWords([wordsOf(title)]));
  const textWords = lazily(() => foldedWords(splitArticle({ title: "", body }).texts));
  return {
    // Slug of the outlet; null if none is named.
    outlet: source === null ? null : toSlug(source),
    // Key of the headline.
    headline: keys[0] ?? "",
    exact,
    // Captions alone are not a text.
    isEmpty: shingles === 0,
    addresses: observations.flatMap(({ pages }) =>
      pages.length > MAX_ADDRESSES ? [] : pages.map(toAddressKey),
    ),
    sketch: { hashes: unpackHashes(sketch), shingles },
    // The folded letters and digits of the text.
    letters: lazily(() => foldedLetters(toPlainText(body))),
    // Keys of its numbers in order, with repetitions.
    numbers: lazily(() => extractNumbers(toPlainText(body)).map(({ key }) => key)),
    names: lazily(() => {
      const names = extractNames(splitArticle({ title: "", body }));
      return new Set(names.filter(({ kind }) => kind === "name").map(({ key }) => key));
    }),
    // All folded words of headline and text.
    words: lazily(() => new Set([...headlineWords(), ...textWords()])),
    // Folded words that headline and text have in common.
    topic: lazily(() => [...headlineWords()].filter((word) => textWords().has(word))),
  };
}

function foldedWords(texts: readonly (readonly Word[])[]): ReadonlySet<string> {
  return new Set(texts.flat().map(({ folded }) => folded));
}

/**
 * Least similarities under one headline. Texts on two events from one template share about a third of their shingles,
 * and never this many.
 */
const MIN_SIMILARITY = { jaccard: 0.5, containment: 0.8 };
/** Least similarities under two headlines. */
const MIN_SIMILARITY_UNDER_TWO_HEADLINES = { jaccard: 0.6, containment: 0.85 };
/** Without a named outlet, an edited text may be another outlet's reprint. */
const MIN_SIMILARITY_WITHOUT_OUTLET = { jaccard: 0.9, containment: Number.POSITIVE_INFINITY };
/** A less similar text with other numbers is the same template filled in again. */
const EDITED_SIMILARITY = { jaccard: 0.8, containment: 0.95 };
const MIN_OTHER_NUMBERS = { alike: 2, edited: 3 };
/** A text with fewer shingles is too short to identify an article: `Details to follow.` */
const MIN_SHINGLES = 5;
/** Letters at the end of a truncated text, which may be a part of a word. */
const END_LETTERS = 20;

/**
 * Whether two wordings with text, of the same outlet or both without one, are the same article. The reasons,
 * strongest first: the same address; the same headline and text; the same text, edited or truncated. Without an
 * outlet the headlines must be the same.
 */
export function isSameArticle(a: ComparedText, b: ComparedText): boolean {
  if (a.outlet !== b.outlet) return false;
  if (haveCommonAddress(a, b) || a.exact === b.exact) return true;
  if (a.headline === b.headline) return isEditedOrTruncated(a, b);
  if (a.outlet === null) return false;
  if (Math.min(a.sketch.shingles, b.sketch.shingles) < MIN_SHINGLES) return false;
  // Two market closes from one template differ in their numbers or names; an edit of one does not.
  return (
    isSimilar(a, b, MIN_SIMILARITY_UNDER_TWO_HEADLINES) &&
    isInOrderWithin(a.numbers(), b.numbers()) &&
    (a.names().isSubsetOf(b.names()) || b.names().isSubsetOf(a.names())) &&
    !haveOtherTopics(a, b)
  );
}

/**
 * Whether a wording without an outlet has the text of one with an outlet: `exact` by address or by headline and text,
 * `edited` if the headline is the same and the text is truncated, slightly edited, or missing from one of them.
 */
export function matchUnnamed(
  unnamed: ComparedText,
  named: ComparedText,
): "exact" | "edited" | null {
  if (haveCommonAddress(unnamed, named) || unnamed.exact === named.exact) return "exact";
  if (unnamed.headline !== named.headline) return null;
  const isEdited = unnamed.isEmpty || named.isEmpty || isEditedOrTruncated(unnamed, named);
  return isEdited ? "edited" : null;
}

/**
 * Whether two wordings must be decided together, because they may be the same article, or the one without an outlet
 * may belong to the other. Wordings of two outlets are only connected through one without an outlet.
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

/** Whether one of two texts under the same headline is the other, edited or truncated. */
function isEditedOrTruncated(a: ComparedText, b: ComparedText): boolean {
  const asked =
    a.outlet !== null && b.outlet !== null ? MIN_SIMILARITY : MIN_SIMILARITY_WITHOUT_OUTLET;
  // An edit updates a number or two; more differences are a template filled in again.
  const most = isSimilar(a, b, EDITED_SIMILARITY)
    ? MIN_OTHER_NUMBERS.edited
    : MIN_OTHER_NUMBERS.alike;
  return (isSimilar(a, b, asked) && !haveOtherNumbers(a, b, most)) || isTruncated(a, b);
}

function isSimilar(
  a: ComparedText,
  b: ComparedText,
  asked: { jaccard: number; containment: number },
): boolean {
  const { jaccard, containment } = estimateSimilarity(a.sketch, b.sketch);
  return jaccard >= asked.jaccard || containment >= asked.containment;
}

/** Whether the longer of two lists has all elements of the shorter, in the same order. */
function isInOrderWithin(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let found = 0;
  for (const each of long) if (found < short.length && each === short[found]) found += 1;
  return found === short.length;
}

/**
 * Whether each headline has a word of its own text that the other wording lacks, such as the towns of two notices.
 * Names do not show this in scripts without capitals, or if a name only occurs at the start of sentences.
 */
function haveOtherTopics(a: ComparedText, b: ComparedText): boolean {
  const lacks = (one: ComparedText, other: ComparedText) =>
    one.topic().some((word) => !other.words().has(word));
  return lacks(a, b) && lacks(b, a);
}

/** Whether each text has at least `least` numbers that the other lacks, as weather reports of two days do. */
function haveOtherNumbers(a: ComparedText, b: ComparedText, least: number): boolean {
  const [ofA, ofB] = [new Set(a.numbers()), new Set(b.numbers())];
  return ofA.difference(ofB).size >= least && ofB.difference(ofA).size >= least;
}

/** Whether one text, except for its last word, is contained in the other. */
function isTruncated(a: ComparedText, b: ComparedText): boolean {
  // Ordered by letters only, so that the result does not depend on the order of the arguments.
  const texts = [a.letters(), b.letters()].sort((x, y) => x.length - y.length || (x < y ? -1 : 1));
  const [short = "", long = ""] = texts;
  // A deleted text that the inbox does not have either is not known to be part of any text.
  if (short === "") return false;
  return contains(long, short.slice(0, Math.max(short.length - END_LETTERS, END_LETTERS)));
}
