import { PHRASES } from "./boilerplate-phrases.ts";
import { once } from "./once.ts";

/** Which texts are, or begin with, what publishers write around all of theirs. */

/**
 * Length of the phrase that a text is, or that runs into the sentence behind it; 0 for none. Only what has three
 * words or more runs into one: `Social sharing` begins sentences, too.
 */
export function lengthOfBoilerplate(text: string): number {
  return form().exec(text)?.[0].length ?? 0;
}

const RUN_IN_WORDS = 3;

const form = once(() => new RegExp(`^["“‘([]?(?:${PHRASES.map(patternOf).join("|")})`, "u"));

function patternOf(phrase: string): string {
  const pattern = phrase.replace(/[.?()]/g, "\\$&").replace(/['’]/g, "['’]");
  if (pattern.endsWith("*")) return `${pattern.slice(0, -1).replaceAll("*", ".+?")}.+$`;
  const runsIn =
    phrase.split(" ").length >= RUN_IN_WORDS ? '|(?= ["“‘«]?[\\p{Lu}\u0621-\u064A])' : "";
  return `${pattern.replaceAll("*", ".+?")}[.!?:)\\]]*(?:$${runsIn})`;
}

const SIGN_CHARACTERS = 14;

/** A string of each phrase that it is never without, from its middle. */
export const BOILERPLATE_SIGNS: readonly string[] = PHRASES.map((phrase) =>
  phrase
    .split(/[*'’]/)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest))
    .trim()
    .slice(-SIGN_CHARACTERS),
);
