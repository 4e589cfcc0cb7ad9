import { expression, globalExpression } from "../../text/expressions.ts";
import { memoized } from "../../text/memoize.ts";
import { SENTENCE_STARTERS } from "../../text/sentence-words.ts";
import {
  type ArticleText,
  paragraphText,
  replaceParts,
  type StepContext,
} from "../article-text.ts";
import { OPEN_WORDS } from "../data/open-words.ts";
import { PATTERNS, type Pattern } from "../data/patterns.ts";
import { type Line, sliceLine } from "../lines.ts";

/**
 * Removes lines and sentences that certainly are not part of an article: advertisement labels, prompts, page controls.
 * Uncertain text stays. This comes after the text is split, because a pattern matches a whole line or sentence.
 */
export function removePatterns(article: ArticleText, context: StepContext): ArticleText {
  const remove = context.role === "card" ? withoutPromptInCard : withoutPrompt;
  const paragraphs = article.paragraphs.flatMap((paragraph) => {
    const { parts } = paragraph;
    // A paragraph of several sentences must match as a whole, because its beginning says nothing about the rest.
    const whole = parts.length > 1 ? findPattern(paragraphText(paragraph, context.text)) : null;
    if (whole?.way !== "whole") {
      return replaceParts(paragraph, (part) => remove(part, context) ?? []);
    }
    for (const part of parts) context.setAside(part, whole.kind);
    return [];
  });
  return { ...article, paragraphs };
}

function withoutPrompt(line: Line, { setAside }: StepContext): Line | null {
  const pattern = findPattern(line.text);
  if (pattern) setAside(line, pattern.kind);
  return pattern ? null : line;
}

/** Characters of the longest prompt in a card. Of the prompts on real pages, one in twenty is longer. */
const MAX_CARD_PROMPT_CHARACTERS = 80;
/** Without capitals, the start of prose cannot be seen in Arabic, but Arabic prompts have no stop. */
const MAY_HOLD_PROSE = /[\u0621-\u064A](?:.{50}|.*\.$)/;

/**
 * Removes a prompt from a card's one line, where prose follows it without a stop: `Advertisement The council met`.
 * The prose stays, even with a part of a link's title, which is the lesser error. A longer prompt may hide prose and
 * stays as well.
 */
function withoutPromptInCard(sentence: Line, context: StepContext): Line | null {
  if (!mayBeginPattern(sentence.text)) return withoutPrompt(sentence, context);
  const end = beginningOfProse(sentence.text);
  const prompt = sliceLine(sentence, 0, end);
  const prose = sliceLine(sentence, end);
  const head = prompt?.text ?? "";
  const mayHoldProse = MAY_HOLD_PROSE.test(head) || (prose && TOO_SHORT.test(head));
  if (!prompt || head.length > MAX_CARD_PROMPT_CHARACTERS || mayHoldProse) return sentence;
  return withoutPrompt(prompt, context) ? sentence : prose;
}

/** A word or two after a label are not a title: `MORE: Zoe died within …`. */
const TOO_SHORT = /:(?: \S+){1,3}$/;
const NEXT_WORD = globalExpression`(?<=(?<before>[\p{L}\d’']+)[)"”]? )(?:(?<word>\p{Lu}[\p{Ll}’']*),? (?<after>\S)|و[\u0621-\u064A]{4})`;
const LOWER_CASE = expression`^\p{Ll}`;
const NAME = expression`^\p{Lu}\p{Ll}`;

/**
 * Returns where prose probably begins in a text, or its length: at a capital that does not begin a name (no name and
 * no open word precedes it, and lower case follows), at a word that often begins sentences, or, in Arabic, at `and`.
 */
function beginningOfProse(text: string): number {
  for (const { index, groups } of text.slice(0, MAX_PROMPT_CHARACTERS).matchAll(NEXT_WORD)) {
    const { before = "", word, after = "" } = groups ?? {};
    if (word === undefined || SENTENCE_STARTERS.has(word)) return index;
    if (!NAME.test(before) && !OPEN_WORDS.has(before) && LOWER_CASE.test(after)) return index;
  }
  return text.length;
}

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

/**
 * Returns the first pattern that a whole line or sentence matches, or null if it may be prose. Every sentence is matched,
 * so its first word rules out prose quickly, and an expression is compiled only when a text has one of its words.
 */
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
function mayBeginPattern(text: string): boolean {
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
