import { ADDRESSES, type Evidence } from "./evidence.ts";
import { fold } from "./fold.ts";
import { addressKey, plainText, type Wording } from "./identity.ts";
import { numbersOf } from "./numbers.ts";
import { likeness, type Sketch, unpackHashes } from "./sketch.ts";

/** What two wordings are compared by. */
export type Text = {
  /** Key of the headline. */
  readonly headline: string;
  readonly exact: string;
  readonly isEmpty: boolean;
  /** It names its outlet. */
  readonly isNamed: boolean;
  readonly addresses: readonly string[];
  readonly sketch: Sketch;
  /** The text's letters and digits, folded; made when they are asked for, as are its numbers. */
  readonly letters: () => string;
  readonly numbers: () => ReadonlySet<string>;
};

/** `evidence`: of all wordings that share the id of `wording`. */
export function textOf(
  { keys, exact, source, body, sketch, shingles }: Wording,
  evidence: readonly Evidence[],
): Text {
  let letters: string | null = null;
  let numbers: ReadonlySet<string> | null = null;
  return {
    headline: keys[0] ?? "",
    exact,
    // Captions alone are no text, either.
    isEmpty: shingles === 0,
    isNamed: source !== null,
    addresses: evidence.flatMap(({ pages }) =>
      pages.length > ADDRESSES ? [] : pages.map(addressKey),
    ),
    sketch: { hashes: unpackHashes(sketch), shingles },
    letters: () => {
      letters ??= fold(plainText(body));
      return letters;
    },
    numbers: () => {
      numbers ??= new Set(numbersOf(plainText(body)).map(({ key }) => key));
      return numbers;
    },
  };
}

/**
 * Of all shingles that either text has, and of those of the shorter one: more than two events told by
 * one template ever share, which is about a third. Under another headline more is asked.
 */
const ONE_HEADLINE = { jaccard: 0.5, containment: 0.8 };
const TWO_HEADLINES = { jaccard: 0.6, containment: 0.85 };
/** Where an outlet is not named, a text that was edited may be another outlet's reprint. */
const UNNAMED = { jaccard: 0.9, containment: Number.POSITIVE_INFINITY };
/** A text that is less like another and has other numbers is the same template filled in anew. */
const EDITED = { jaccard: 0.8, containment: 0.95 };
const OTHER_NUMBERS = 2;
/** A text of fewer shingles says too little to tell an article by: `Details to follow.` */
const TELLING_SHINGLES = 5;
/** Letters at the end of a text that was cut, which may be of a word cut in two. */
const END_LETTERS = 20;

/** Whether two texts are of one article, outlets aside: edited, cut, or at one address. */
export function isSameText(a: Text, b: Text): boolean {
  if (a.exact === b.exact || shareAddress(a, b)) return true;
  const isOneHeadline = a.headline === b.headline;
  const least = Math.min(a.sketch.shingles, b.sketch.shingles);
  if (!isOneHeadline && least < TELLING_SHINGLES) return false;
  const { jaccard, containment } = likeness(a.sketch, b.sketch);
  const areNamed = a.isNamed && b.isNamed;
  const asked = !areNamed ? UNNAMED : isOneHeadline ? ONE_HEADLINE : TWO_HEADLINES;
  const isAlike = jaccard >= asked.jaccard || containment >= asked.containment;
  const isEdited = jaccard >= EDITED.jaccard || containment >= EDITED.containment;
  if (isAlike && (isEdited || !haveOtherNumbers(a, b))) return true;
  return isOneHeadline && isCut(a, b);
}

export function shareAddress(a: Text, b: Text): boolean {
  return a.addresses.some((address) => b.addresses.includes(address));
}

/** Whether each has numbers that the other lacks, as the weather of two days has. */
function haveOtherNumbers(a: Text, b: Text): boolean {
  const lacking = (one: Text, other: Text) =>
    [...one.numbers()].filter((number) => !other.numbers().has(number)).length;
  return lacking(a, b) >= OTHER_NUMBERS && lacking(b, a) >= OTHER_NUMBERS;
}

/** Whether one text, but for its last word, stands within the other. */
function isCut(a: Text, b: Text): boolean {
  const [short, long] = a.sketch.shingles < b.sketch.shingles ? [a, b] : [b, a];
  const letters = short.letters();
  const start = letters.slice(0, Math.max(letters.length - END_LETTERS, END_LETTERS));
  return long.letters().includes(start);
}
