import { isCapitalised } from "../article/capitalised-names.ts";
import { STOP_WORDS } from "../article/name-words.ts";
import { extractNumbers } from "../article/numbers.ts";
import { type QueryTerm, type Token, tokenize, toQueryTerm } from "../search/tokens.ts";
import {
  type AnswerType,
  QUESTION_OPENINGS,
  QUESTION_STOP_WORDS,
  WHAT_QUANTITY,
} from "./question-words.ts";
import { type Quantity, unitsOf } from "./stated-numbers.ts";

/**
 * answers/ is pure: articles and a question go in; verbatim sentences of these articles come out, each with the block
 * that it is from. It has no binding, no clock and no model.
 */

export type Question = {
  readonly text: string;
  /** Its distinct content words, in order; at least one. */
  readonly terms: readonly QuestionTerm[];
  /** What the question asks for; null if that is not known. */
  readonly answerType: AnswerType | null;
  readonly quantity: Quantity | null;
};

/** `isName`: whether it is capitalised within the question. */
export type QuestionTerm = QueryTerm & { readonly isName: boolean };

/** A limit, because each term is an index lookup. */
const MAX_TERMS = 12;

/** Parses a question; null if it has no word. */
export function parseQuestion(given: string): Question | null {
  const text = given.normalize("NFKC");
  const [opening, lead] = beginningOf(text);
  const rest = text.slice(lead.length);
  const [content, all] = [termsOf(rest, lead !== "", isContent), termsOf(text, false, () => true)];
  const terms = (content.length > 0 ? content : all).slice(0, MAX_TERMS);
  if (terms.length === 0) return null;
  const isDescription = content.length > 0 && terms.every(({ isName }) => isName) && (opening === "person" || opening === null) && /^(?:who|what)/i.test(text);
  const answerType = isDescription ? "description" : opening;
  const quantity = answerType === "number" ? quantityOf(text, lead, rest) : null;
  return { text, terms, answerType, quantity };
}

function beginningOf(text: string): readonly [AnswerType | null, string] {
  for (const [answerType, pattern] of QUESTION_OPENINGS) {
    const lead = pattern.exec(text)?.[0];
    if (lead !== undefined) return [answerType, lead];
  }
  return WHAT_QUANTITY.test(text) ? ["number", ""] : [null, ""];
}

function quantityOf(text: string, lead: string, rest: string): Quantity {
  const known = new Set(extractNumbers(text).map(({ key }) => key));
  const noun = lead === "" ? (WHAT_QUANTITY.exec(text)?.[0].split(" ").at(-1) ?? "") : rest;
  const tokens = tokenize(noun, null);
  const first = tokens.findIndex(isContent);
  const end = tokens.findIndex((token, n) => n > first && !isContent(token));
  const counted = first > 0 ? [] : tokens.slice(0, end === -1 ? undefined : end);
  return {
    units: unitsOf(text),
    counted: counted.flatMap(({ from, to }) => toQueryTerm(noun.slice(from, to)) ?? []),
    known,
  };
}

/** A single Latin letter is the rest of a word with an apostrophe. */
function isContent({ folded }: Token): boolean {
  return !STOP_WORDS.has(folded) && !QUESTION_STOP_WORDS.has(folded) && !/^[a-z]$/.test(folded);
}

function termsOf(
  text: string,
  isMiddle: boolean,
  isWanted: (token: Token) => boolean,
): QuestionTerm[] {
  const terms = new Map<string, QuestionTerm>();
  const start = isMiddle ? -1 : (tokenize(text, null)[0]?.from ?? 0);
  for (const { piece, from } of lookupsOf(text, tokenize(text, null).filter(isWanted))) {
    const term = toQueryTerm(piece);
    if (!term) continue;
    const isName = from > start && (isCapitalised(piece) || /^\p{N}/u.test(piece));
    terms.set(term.wanted.join(" "), terms.get(term.wanted.join(" ")) ?? { ...term, isName });
  }
  return [...terms.values()];
}

/**
 * Returns what to look up: words, and, in scripts without spaces, each character with the next one, because word
 * boundaries are not known there.
 */
function lookupsOf(text: string, tokens: readonly Token[]): { piece: string; from: number }[] {
  return tokens.flatMap((token, n) => {
    const next = tokens[n + 1];
    if (next?.from === token.to) return { piece: text.slice(token.from, next.to), from: token.from };
    return tokens[n - 1]?.to === token.from ? [] : { piece: text.slice(token.from, token.to), from: token.from };
  });
}
