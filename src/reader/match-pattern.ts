import { expression } from "../text/expressions.ts";
import { PATTERNS, type Pattern } from "./data/patterns.ts";

/**
 * The pattern that a line or a sentence matches, with nothing known of its page. This is asked of every sentence, so
 * prose is told by its first word, and an expression is compiled when a text first has one of its words.
 */

/** Characters of the longest text that is a prompt: behind a longer one there may be prose. */
export const MAX_PROMPT_CHARACTERS = 160;

/** Prompts quote nobody, and are not written in Chinese. A closing mark alone may be an arrow. */
const QUOTATION = /["«“”„。]|.»./;
const ATTRIBUTION =
  /\b(?:according to|added|said|says|telling|told|warn(?:ed|s)?|wrote)\b|(?:^| )و?(?:أضاف|أكد|أوضح|بحسب|قال|وفق)ت?(?: |$)/i;

const BY_FIRST_WORD = new Map<string, Pattern[]>();
for (const pattern of PATTERNS.filter(({ way }) => way !== "together")) {
  for (const word of pattern.words.split("|")) {
    BY_FIRST_WORD.set(word, [...(BY_FIRST_WORD.get(word) ?? []), pattern]);
  }
}

const STANDING_TOGETHER = PATTERNS.filter(({ way }) => way === "together");
/** One look for all the words, since most sentences have none of them; `\b` has an engine pass over the rest. */
const ANY_WITHIN = new RegExp(
  `\\b(?:${STANDING_TOGETHER.map(({ words }) => words).join("|")})\\b`,
  "i",
);

/** The first word with what stands before it: bullets, arrows, numbers, but no quotation mark. */
const FIRST_WORD = expression`^[^\p{L}©"'«‘-‟]*(?=(?<word>[\p{L}\p{M}©]+))`;
const BEHIND_LAST_LETTER = expression`[^\p{L}\p{M}©]+$`;

/** The first pattern that a whole line or sentence matches, or null if it may be prose. */
export function findPattern(text: string): Pattern | null {
  const line = text.trim();
  if (line.length > MAX_PROMPT_CHARACTERS) return null;
  const first = FIRST_WORD.exec(line);
  if (first === null) return null;
  const begun = BY_FIRST_WORD.get(wordIn(first));
  const isWithin = ANY_WITHIN.test(line);
  if (begun === undefined && !isWithin) return null;
  const tried = [...(begun ?? []), ...(isWithin ? STANDING_TOGETHER : [])];
  const found = tried.find((pattern) => matches(pattern, line, first[0].length));
  if (found === undefined || QUOTATION.test(line) || ATTRIBUTION.test(line)) return null;
  return found;
}

/** Whether a text's first word is one that patterns begin with. */
export function mayBeginPattern(text: string): boolean {
  const first = FIRST_WORD.exec(text.slice(0, MAX_PROMPT_CHARACTERS));
  return first !== null && BY_FIRST_WORD.has(wordIn(first));
}

function wordIn({ groups }: RegExpExecArray): string {
  return (groups?.["word"] ?? "").toLowerCase();
}

/** Numbers and signs at the edges are no part of a whole label; before a beginning, a number is one of a list. */
function matches(pattern: Pattern, line: string, from: number): boolean {
  const compiledPattern = expressionOf(pattern);
  if (pattern.way === "together") return compiledPattern.test(line);
  if (pattern.way === "whole")
    return compiledPattern.test(line.slice(from).replace(BEHIND_LAST_LETTER, ""));
  return !/\d/.test(line.slice(0, from)) && compiledPattern.test(line.slice(from));
}

const compiled = new Map<Pattern, RegExp>();

function expressionOf(pattern: Pattern): RegExp {
  const { way, words, rest } = pattern;
  const source = `^(?:${words})(?:${rest})${way === "whole" ? "$" : ""}`;
  const found = compiled.get(pattern) ?? new RegExp(way === "together" ? rest : source, "i");
  compiled.set(pattern, found);
  return found;
}
