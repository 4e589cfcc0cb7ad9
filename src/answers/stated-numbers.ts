import { extractNumbers } from "../article/numbers.ts";
import { matchesToken, type QueryTerm, type Token, tokenize } from "../search/tokens.ts";
import { wordsOf } from "../text/words.ts";
import type { AskedQuantity } from "./question.ts";
import { AFTER_COUNTED, SMALL_NUMBER } from "./question-words.ts";

/** Words that may stand between a number and what it counts: `12 of the 40 old boats`. */
const MAX_WORDS_BETWEEN = 4;
/** Enough characters for as many words. */
const NEAR_CHARACTERS = 48;

/** Returns the numbers of a sentence that answer how much or how many: new ones, with the unit or what is counted. */
export function findStatedNumbers(
  sentence: string,
  language: string | null,
  { units, counted, known }: AskedQuantity,
): string[] {
  const numbers = [
    ...extractNumbers(sentence).filter(({ year }) => !year),
    ...sentence.matchAll(SMALL_NUMBER).map(({ 0: key, index }) => {
      return { key: key.toLowerCase(), from: index, to: index + key.length };
    }),
  ];
  return numbers.flatMap(({ key, from, to }) => {
    if (known.has(key)) return [];
    const before = sentence.slice(Math.max(0, from - NEAR_CHARACTERS), from);
    const after = sentence.slice(to, to + NEAR_CHARACTERS);
    // `Ida Stone, 56, said`
    const isAge = before.endsWith(", ") && after.startsWith(",");
    if (isAge) return units?.has("aged") ? key : [];
    const isStated = units
      ? hasUnit(before, after, units)
      : counted.length === 0 ||
        hasOne(tokenize(before, language).slice(-MAX_WORDS_BETWEEN), counted) ||
        hasOne(phraseOf(tokenize(after, language).slice(0, MAX_WORDS_BETWEEN)), counted);
    return isStated ? key : [];
  });
}

/** Returns the words up to one that begins something else: `63 Democrats who voted` counts no votes. */
function phraseOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ folded }) => AFTER_COUNTED.has(folded));
  return end === -1 ? tokens : tokens.slice(0, end);
}

function hasOne(tokens: readonly Token[], terms: readonly QueryTerm[]): boolean {
  const wanted = terms.flatMap((term) => term.wanted);
  return tokens.some((token) => wanted.some((word) => matchesToken(token, word, false)));
}

/** Whether a unit or its sign stands beside a number. */
function hasUnit(before: string, after: string, units: ReadonlySet<string>): boolean {
  const signs = [before.trimEnd().slice(-1), after.trimStart().charAt(0)];
  if (signs.some((sign) => !/\p{L}/u.test(sign) && units.has(sign))) return true;
  const near = [...wordsOf(before).slice(-1), ...wordsOf(after).slice(0, 2)];
  return near.some(({ folded }) => units.has(folded));
}
