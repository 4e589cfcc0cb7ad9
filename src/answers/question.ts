import { STOP_WORDS } from "../article/name-words.ts";
import { type QueryTerm, type Token, tokenize, toQueryTerm } from "../search/tokens.ts";
import {
  type AnswerType,
  QUESTION_OPENINGS,
  QUESTION_STOP_WORDS,
  WHO_SOMEBODY_IS,
} from "./question-words.ts";

/**
 * answers/ is pure: articles and a question go in; verbatim sentences of these articles come out, each with the block
 * that it is from. It has no binding, no clock and no model.
 */

export type Question = {
  readonly text: string;
  /** Its distinct content words, in order; at least one. */
  readonly terms: readonly QueryTerm[];
  /** What the question asks for; null if that is not known. */
  readonly answerType: AnswerType | null;
};

/** A limit, because each term is an index lookup. */
const MAX_TERMS = 12;

/** Parses a question; null if it has no word. */
export function parseQuestion(given: string): Question | null {
  const text = given.normalize("NFKC");
  const [answerType, lead] = beginningOf(text);
  const rest = text.slice(lead.length);
  const [content, all] = [termsOf(rest, isContent), termsOf(text, () => true)];
  const terms = (content.length > 0 ? content : all).slice(0, MAX_TERMS);
  return terms.length === 0 ? null : { text, terms, answerType };
}

function beginningOf(text: string): readonly [AnswerType | null, string] {
  for (const [answerType, pattern] of QUESTION_OPENINGS) {
    const lead = pattern.exec(text)?.[0];
    if (lead !== undefined) return [WHO_SOMEBODY_IS.test(text) ? null : answerType, lead];
  }
  return [null, ""];
}

/** A single Latin letter is the rest of a word with an apostrophe. */
function isContent({ folded }: Token): boolean {
  return !STOP_WORDS.has(folded) && !QUESTION_STOP_WORDS.has(folded) && !/^[a-z]$/.test(folded);
}

function termsOf(text: string, isWanted: (token: Token) => boolean): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  for (const piece of lookupsOf(text, tokenize(text, null).filter(isWanted))) {
    const term = toQueryTerm(piece);
    const key = term?.wanted.map(({ form, stem }) => stem ?? form).join(" ") ?? "";
    if (term && !terms.has(key)) terms.set(key, term);
  }
  return [...terms.values()];
}

/**
 * Returns what to look up: words, and, in scripts without spaces, each character with the next one, because word
 * boundaries are not known there.
 */
function lookupsOf(text: string, tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, n) => {
    const next = tokens[n + 1];
    if (next?.from === token.to) return text.slice(token.from, next.to);
    return tokens[n - 1]?.to === token.from ? [] : text.slice(token.from, token.to);
  });
}
