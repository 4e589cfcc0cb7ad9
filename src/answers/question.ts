import { STOP_WORDS } from "../article/name-words.ts";
import type { Term } from "../search/query.ts";
import { phraseOf, type Token, tokensOf, wantedOf } from "../search/words.ts";
import { ASKING, BEGINNINGS, type Sought, WHO_SOMEBODY_IS } from "./question-words.ts";

/**
 * answers/ is pure. In go articles and what is asked of them, out come sentences of these articles,
 * word for word, each with the block that it stands in. No binding, no clock, no model.
 */

export type Question = {
  readonly text: string;
  /** Its content words, each once, in order; at least one. */
  readonly terms: readonly Term[];
  /** What its first words ask for; null where that is anything. */
  readonly sought: Sought | null;
};

/** Each term is a lookup in the index. */
const TERMS = 12;

/** Reads a question; null where it has no word at all. */
export function readQuestion(given: string): Question | null {
  const text = given.normalize("NFKC");
  const [sought, lead] = beginningOf(text);
  const rest = text.slice(lead.length);
  const [content, all] = [termsOf(rest, isContent), termsOf(text, () => true)];
  const terms = (content.length > 0 ? content : all).slice(0, TERMS);
  return terms.length === 0 ? null : { text, terms, sought };
}

function beginningOf(text: string): readonly [Sought | null, string] {
  for (const [sought, pattern] of BEGINNINGS) {
    const lead = pattern.exec(text)?.[0];
    if (lead !== undefined) return [WHO_SOMEBODY_IS.test(text) ? null : sought, lead];
  }
  return [null, ""];
}

/** A lone Latin letter is what an apostrophe left. */
function isContent({ folded }: Token): boolean {
  return !STOP_WORDS.has(folded) && !ASKING.has(folded) && !/^[a-z]$/.test(folded);
}

function termsOf(text: string, isWanted: (token: Token) => boolean): Term[] {
  const terms = new Map<string, Term>();
  for (const piece of piecesOf(text, tokensOf(text).filter(isWanted))) {
    const match = phraseOf(piece, false);
    const wanted = wantedOf(piece);
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
