import { expression } from "../text/expressions.ts";
import { memoized } from "../text/memoize.ts";
import { PATTERNS, type Pattern } from "./data/patterns.ts";

/**
 * Matches a line or a sentence against the patterns, without its context. Every sentence is matched, so its first
 * word rules out prose quickly, and an expression is compiled only when a text has one of its words.
 */

/** The longest prompt. Longer text may include prose. */
export const MAX_PROMPT_CHARACTERS = 160;

/** Prompts have no quotations and are not in Chinese. A closing mark alone may be an arrow. */
const QUOTATION = /["«“”„。]|.»./;
const ATTRIBUTION =
  /\b(?:according to|added|said|says|telling|told|warn(?:ed|s)?|wrote)\b|(?:^| )و?(?:أضاف|أكد|أوضح|بحسب|قال|وفق)ت?(?: |$)/i;

const BY_FIRST_WORD = new Map<string, Pattern[]>();
for (const pattern of PATTERNS.filter(({ way }) => way !== "together")) {
  for (const word of pattern.words.split("|")) {
    BY_FIRST_WORD.set(word, [...(BY_FIRST_WORD.get(word) ?? []), pattern]);
  }
}

const PATTERNS_ANYWHERE = PATTERNS.filter(({ way }) => way === "together");
/** One expression for all words, because most sentences have none; `\b` lets an engine skip the rest. */
const ANY_WITHIN = new RegExp(
  `\\b(?:${PATTERNS_ANYWHERE.map(({ words }) => words).join("|")})\\b`,
  "i",
);

/** The first word with the bullets, arrows and numbers before it, but without quotation marks. */
const FIRST_WORD = expression`^[^\p{L}©"'«‘-‟]*(?=(?<word>[\p{L}\p{M}©]+))`;
const AFTER_LAST_LETTER = expression`[^\p{L}\p{M}©]+$`;

/** Returns the first pattern that a whole line or sentence matches, or null if it may be prose. */
export function findPattern(text: string): Pattern | null {
  const line = text.trim();
  if (line.length > MAX_PROMPT_CHARACTERS) return null;
  const first = FIRST_WORD.exec(line);
  if (first === null) return null;
  const begun = BY_FIRST_WORD.get(wordIn(first));
  const isWithin = ANY_WITHIN.test(line);
  const tried = [...(begun ?? []), ...(isWithin ? PATTERNS_ANYWHERE : [])];
  const found = tried.find((pattern) => matches(pattern, line, first[0].length));
  if (found === undefined || QUOTATION.test(line) || ATTRIBUTION.test(line)) return null;
  return found;
}

/** Whether patterns begin with a text's first word. */
export function mayBeginPattern(text: string): boolean {
  const first = FIRST_WORD.exec(text.slice(0, MAX_PROMPT_CHARACTERS));
  return first !== null && BY_FIRST_WORD.has(wordIn(first));
}

function wordIn({ groups }: RegExpExecArray): string {
  return (groups?.["word"] ?? "").toLowerCase();
}

/** Numbers and signs at the edges are not part of a whole label. A number before a beginning is a list number. */
function matches(pattern: Pattern, line: string, from: number): boolean {
  const { way } = pattern;
  if (way === "start" && /\d/.test(line.slice(0, from))) return false;
  const begun = way === "together" ? line : line.slice(from);
  return expressionOf(pattern).test(way === "whole" ? begun.replace(AFTER_LAST_LETTER, "") : begun);
}

const expressionOf = memoized(({ way, words, rest }: Pattern): RegExp => {
  const source = `^(?:${words})(?:${rest})${way === "whole" ? "$" : ""}`;
  return new RegExp(way === "together" ? rest : source, "i");
});
