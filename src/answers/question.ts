import { STOP_WORDS } from "../article/name-words.ts";
import { extractNumbers } from "../article/numbers.ts";
import { type QueryTerm, type Token, tokenize, toQueryTerm } from "../search/tokens.ts";
import { wordsOf } from "../text/words.ts";
import {
  type AnswerType,
  QUESTION_OPENINGS,
  QUESTION_STOP_WORDS,
  UNITS,
  WHAT_QUANTITY,
} from "./question-words.ts";

/**
 * answers/ is pure: articles and a question go in; verbatim sentences of these articles come out, each with the block
 * that it is from. It has no binding, no clock and no model.
 */

export type Question = {
  readonly text: string;
  /** Its distinct content words, in order; at least one. */
  readonly terms: readonly QuestionTerm[];
  /** Whether it has function words alone, which are then its terms: they find passages and no answer. */
  readonly isVague: boolean;
  /** What the question asks for; null if that is not known. */
  readonly answerType: AnswerType | null;
  /** What the question measures or counts, if it asks for a number. */
  readonly quantity: AskedQuantity | null;
};

/** `isName`: it is a number, or has a capital that is not the question's first letter. */
type QuestionTerm = QueryTerm & { readonly isName: boolean };

export type AskedQuantity = {
  /** The units of which the number must have one; null if the question names no measure. */
  readonly units: ReadonlySet<string> | null;
  /** The words for what is counted, such as `goats` of `How many goats`, near which the number must stand. */
  readonly counted: readonly QueryTerm[];
  /** The numbers that the question states itself. */
  readonly known: ReadonlySet<string>;
};

/** A limit, because each term is an index lookup. */
const MAX_TERMS = 12;

/** Parses a question; null if it has no word. */
export function parseQuestion(given: string): Question | null {
  const text = given.normalize("NFKC");
  const [opening, lead] = beginningOf(text);
  const tokens = tokenize(text, null);
  const content = tokens.filter((token) => token.from >= lead.length && isContent(token));
  const isDescribed = content.length > 0 && content.every((token) => isNameIn(tokens, text, token));
  const isVague = content.length === 0;
  const terms = termsOf(text, tokens, isVague ? tokens : content).slice(0, MAX_TERMS);
  if (terms.length === 0) return null;
  // Who somebody is, and what a thing with a name is, is said by a description.
  const asksWhatItIs = isDescribed && /^\P{L}*wh(?:o|at) (?:is|was|are|were) /iu.test(text);
  const answerType = asksWhatItIs ? "description" : opening;
  const quantity = answerType === "number" ? quantityOf(text, lead) : null;
  return { text, terms, isVague, answerType, quantity };
}

function beginningOf(text: string): readonly [AnswerType | null, string] {
  for (const [answerType, pattern] of QUESTION_OPENINGS) {
    const lead = pattern.exec(text)?.[0];
    if (lead !== undefined) return [answerType, lead];
  }
  return WHAT_QUANTITY.test(text) ? ["number", ""] : [null, ""];
}

/** What is counted are the words before the next function word, or the noun for a quantity itself. */
function quantityOf(text: string, lead: string): AskedQuantity {
  const noun = WHAT_QUANTITY.exec(text)?.groups?.["noun"];
  const words = new Set(wordsOf(text).map(({ folded }) => folded));
  const rest = tokenize(noun ?? text.slice(lead.length), null);
  const end = rest.findIndex((token) => !isContent(token));
  return {
    units: UNITS.find(({ asks }) => !asks.isDisjointFrom(words))?.units ?? null,
    counted: rest
      .slice(0, end === -1 ? undefined : end)
      .flatMap(({ folded }) => toQueryTerm(folded) ?? []),
    known: new Set(extractNumbers(text).map(({ key }) => key)),
  };
}

/** A single Latin letter is the rest of a word with an apostrophe. */
function isContent({ folded }: Token): boolean {
  return !STOP_WORDS.has(folded) && !QUESTION_STOP_WORDS.has(folded) && !/^[a-z]$/.test(folded);
}

function isNameIn([first]: readonly Token[], text: string, { from }: Token): boolean {
  return from !== first?.from && /^[\p{Lu}\p{N}]/u.test(text.slice(from, from + 2));
}

function termsOf(text: string, all: readonly Token[], wanted: readonly Token[]): QuestionTerm[] {
  const terms = new Map<string, QuestionTerm>();
  for (const { token, to } of lookupsOf(wanted)) {
    const term = toQueryTerm(text.slice(token.from, to));
    const key = term?.wanted.map(({ form, stem }) => stem ?? form).join(" ") ?? "";
    if (term && !terms.has(key)) terms.set(key, { ...term, isName: isNameIn(all, text, token) });
  }
  return [...terms.values()];
}

/**
 * Returns what to look up: words, and, in scripts without spaces, each character with the next one, because word
 * boundaries are not known there.
 */
function lookupsOf(tokens: readonly Token[]): { token: Token; to: number }[] {
  return tokens.flatMap((token, n) => {
    const next = tokens[n + 1];
    if (next?.from === token.to) return { token, to: next.to };
    return tokens[n - 1]?.to === token.from ? [] : { token, to: token.to };
  });
}
