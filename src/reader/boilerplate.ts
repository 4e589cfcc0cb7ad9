import { PHRASES } from "./boilerplate-phrases.ts";
import { expressionOf } from "./expressions.ts";
import { once } from "./once.ts";

/** Which texts are, or begin with, what publishers write around all of theirs. */

/** Length of the phrase that a text is, or that runs into the sentence behind it; 0 for none. */
export function lengthOfBoilerplate(text: string): number {
  return form().exec(text)?.[0].length ?? 0;
}

const form = once(() => expressionOf(`^(?:${PHRASES.map(patternOf).join("|")})`, "u"));

/** So many words of a phrase, or of what `*` stands for. */
const MOST_WORDS = 6;
const WORDS = `(?:[^\\s.!?؟]+ ){0,${MOST_WORDS - 1}}[^\\s.!?؟]+`;
/** Shorter ones begin sentences, too: `تحذير من الاحتيال`. */
const RUN_IN_WORDS = { latin: 3, arabic: 6 } as const;

function patternOf(phrase: string): string {
  const isOpen = phrase.endsWith(" *");
  const pattern = (isOpen ? phrase.slice(0, -1) : phrase)
    .replace(/[.?()]/g, "\\$&")
    .replace(/['’]/g, "['’]")
    .replaceAll("*", WORDS);
  // To the end of its sentence.
  if (isOpen) return `${pattern}[^.!?؟]{1,200}[.!?؟](?:$|(?<= (?:Inc|Ltd)\\.)(?= \\p{Lu}))`;
  const words = phrase.split(" ").length;
  const isArabic = /[\u0621-\u064A]/.test(phrase);
  const runsInto = [
    ...(words >= RUN_IN_WORDS.latin ? ['["“‘]?\\p{Lu}'] : []),
    ...(!isArabic || words >= RUN_IN_WORDS.arabic ? ["[\u0621-\u064A]"] : []),
  ];
  const behind = runsInto.length === 0 ? "$" : `(?:$|(?= (?:${runsInto.join("|")})))`;
  return `${pattern}[.!?:]*${behind}`;
}

const SIGN_CHARACTERS = 14;

/** A string of each phrase that it is never without: the end of its longest piece. */
export const BOILERPLATE_SIGNS: readonly string[] = PHRASES.map((phrase) =>
  phrase
    .split(/[*'’]/)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest))
    .trim()
    .slice(-SIGN_CHARACTERS),
);
