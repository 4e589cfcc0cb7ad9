import { STOP_WORDS } from "../article/name-words.ts";
import type { QueryTerm } from "../search/query.ts";
import { stemWords, type Token, toFtsPhrase, tokenize } from "../search/tokens.ts";
import {
  type AnswerType,
  QUESTION_OPENINGS,
  QUESTION_STOP_WORDS,
  WHO_SOMEBODY_IS,
} from "./question-words.ts";

/**
 * answers/ is pure. In go articles and what is asked of them, out come sentences of these articles,
 * word for word, each with the block that it stands in. No binding, no clock, no model.
 */

export type Question = {
  readonly text: string;
  /** Its content words, each once, in order; at least one. */
  readonly terms: readonly QueryTerm[];
  /** What its first words ask for; null where that is anything. */
  readonly answerType: AnswerType | null;
};

/** Each term is a lookup in the index. */
const TERMS = 12;

/** Reads a question; null where it has no word at all. */
export function parseQuestion(given: string): Question | null {
  const text = given.normalize("NFKC");
  const [answerType, lead] = beginningOf(text);
  const rest = text.slice(lead.length);
  const [content, all] = [termsOf(rest, isContent), termsOf(text, () => true)];
  const terms = (content.length > 0 ? content : all).slice(0, TERMS);
  return terms.length === 0 ? null : { text, terms, answerType };
}

function beginningOf(text: string): readonly [AnswerType | null, string] {
  for (const [answerType, pattern] of QUESTION_OPENINGS) {
    const lead = pattern.exec(text)?.[0];
    if (lead !== undefined) return [WHO_SOMEBODY_IS.test(text) ? null : answerType, lead];
  }
  return [null, ""];
}

/** A lone Latin letter is what an apostrophe left. */
function isContent({ folded }: Token): boolean {
  return !STOP_WORDS.has(folded) && !QUESTION_STOP_WORDS.has(folded) && !/^[a-z]$/.test(folded);
}

function termsOf(text: string, isWanted: (token: Token) => boolean): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  for (const piece of piecesOf(text, tokenize(text).filter(isWanted))) {
    const match = toFtsPhrase(piece, false);
    const wanted = stemWords(piece);
    if (match === null || terms.has(wanted.join(" "))) continue;
    terms.set(wanted.join(" "), { match, wanted, isPrefix: false, inTitle: false });
  }
  return [...terms.values()];
}

/**
 * What is looked up one by one: words, and, of scripts that put no spaces between words, each
 * character with the next, since where a word ends there is not known.
 */
function piecesOf(text: string, tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, n) => {
    const next = tokens[n + 1];
    if (next?.from === token.to) return text.slice(token.from, next.to);
    return tokens[n - 1]?.to === token.from ? [] : text.slice(token.from, token.to);
  });
}
