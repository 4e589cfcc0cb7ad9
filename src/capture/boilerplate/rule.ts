/**
 * What is no part of an article, as data: a class, the words that a call begins with, and phrases. A
 * new phrase is one more line. Phrases see a whole line or sentence in lower case, without the marks
 * and arrows around it, and only if it is short (SHORT); they fit from end to end or not at all.
 */
export type Rule = {
  readonly class: NoiseClass;
  /** First words, parted by spaces; a rule without them is tried on every short text. */
  readonly first?: string;
  /** What may stand before and behind each phrase. */
  readonly before?: string;
  readonly after?: string;
  /** Regular expressions; patternOf anchors them. */
  readonly phrases: readonly string[];
  /** That no prose begins so: where this is not said, what else the text has decides as well. */
  readonly sure?: true;
  /** That it fits no part of a sentence, only a whole one. */
  readonly whole?: true;
};

export type NoiseClass =
  | "advertisement"
  | "subscribe"
  | "price"
  | "link"
  | "call"
  | "control"
  | "share"
  | "player"
  | "embed"
  | "consent"
  | "label"
  | "address"
  | "markup"
  | "code"
  | "duration"
  | "picture"
  | "footer";

/** Longer texts are prose. */
export const SHORT = 180;

export function patternOf({ before = "", phrases, after = "" }: Rule): RegExp {
  return new RegExp(`^${before}(?:${phrases.join("|")})${after}$`);
}
