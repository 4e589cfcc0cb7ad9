import { suggest } from "../text/suggestions.ts";
import { allOf, anyOf, hasFacet, not, type SearchCondition } from "./condition.ts";
import { hasName } from "./filters.ts";
import { isFunctionWord, withoutCapsLock } from "./function-words.ts";
import { findQueryFault, lexQuery, QUERY_FIELDS, type QueryToken } from "./query-tokens.ts";
import { type QueryTerm, toQueryTerm } from "./tokens.ts";

export type Query = {
  readonly condition: SearchCondition;
  /** What is highlighted: the terms that are not excluded. */
  readonly terms: readonly QueryTerm[];
  /** A query of words and hashtags side by side; null if it has an operator, a field, a phrase or a prefix. */
  readonly plain: PlainQuery | null;
};

export type PlainQuery = {
  readonly text: string;
  /** Each word once, without stop words. */
  readonly words: readonly QueryWord[];
};

export type QueryWord = {
  /** Where it begins in the query: a number of characters from 1. */
  readonly at: number;
  readonly text: string;
  readonly condition: SearchCondition;
  readonly term: QueryTerm;
};

export type ParsedQuery =
  | { readonly query: Query; readonly error?: never }
  | { readonly query?: never; readonly error: string };

/** Headlines and sentences fit. The index looks for all of many words in a few milliseconds. */
const MAX_WORDS = 60;
/** The index reads and ranks all articles of each alternative: 60 take two or three times as long as 24. */
export const MAX_ALTERNATIVES = 24;
export const MAX_QUERY_CHARACTERS = 1_000;
/** Of parentheses and exclusions. FTS5's parser fails on conditions that are nested about twice as deeply. */
const MAX_QUERY_DEPTH = 8;

/** Phones write these instead of `"`, and so do the texts that a query is copied from. */
const TYPOGRAPHIC_QUOTES = /[“”„‟«»]/g;

/** Replaces typographic quotation marks. If one has no other, they are those of a text that was cut off. */
function withPlainQuotes(text: string): string {
  const plain = text.replace(TYPOGRAPHIC_QUOTES, '"');
  return plain.split('"').length % 2 === 1 ? plain : text.replace(TYPOGRAPHIC_QUOTES, " ");
}

/** Signs between words that people type or paste without spaces: `ferry,strike` and `this/that` are two words. */
const JOINING_SIGNS = /(?<=\p{L})(?:[,;/]|\.{2,})(?=\p{L})/gu;

/** Separates words, except in phrases and behind fields. */
function withSeparateWords(text: string): string {
  return text.replace(/"[^"]*"?|[^\s"]+/g, (part) =>
    /^"|:/.test(part) ? part : part.replace(JOINING_SIGNS, (signs) => " ".repeat(signs.length)),
  );
}

/**
 * Parses what a person types:
 *
 *     all     = any { any }             words side by side must all match
 *     any     = both { "OR" both }
 *     both    = one { "AND" one }
 *     one     = ("NOT" | "-") one | "(" all ")" | word | word* | "a phrase" | #tag | field:value
 *
 * So `a b OR c` is `a` and one of the others, as in web searches, while a written AND binds more tightly than OR, as
 * in other APIs. Signs without a letter or a digit are ignored. The error is a sentence with the position.
 */
export function parseQuery(text: string): ParsedQuery {
  if (text.length > MAX_QUERY_CHARACTERS) {
    return { error: `q takes up to ${MAX_QUERY_CHARACTERS} characters; this has ${text.length}.` };
  }
  const normal = withoutCapsLock(withSeparateWords(withPlainQuotes(text.normalize("NFKC"))));
  const parser = new QueryParser(normal);
  const condition = parser.parse();
  if (parser.error !== null) return { error: parser.error };
  if (condition === null) return { error: "q has no word to look for. Write one." };
  const { size, isPlain, hasAlternatives } = parser;
  const most = hasAlternatives ? MAX_ALTERNATIVES : MAX_WORDS;
  if (size > most) {
    const beside = hasAlternatives ? " beside OR" : "";
    return { error: `q takes up to ${most} words and phrases${beside}; this has ${size}.` };
  }
  const words = [...parser.words.values()];
  const distinct = new Map(words.map((word) => [word.term.match, word]));
  const plain = isPlain ? { text: normal, words: [...distinct.values()] } : null;
  return { query: { condition, terms: words.map(({ term }) => term), plain } };
}

const toTag = (text: string) => text.replace(/^#|[^\p{L}\p{M}\p{N}]+$/gu, "");

const isPlainWord = (token: QueryToken) =>
  token.kind === "text" &&
  !token.isQuoted &&
  !token.isPrefix &&
  (token.field === null || token.field === "#");

class QueryParser {
  /** The first error. */
  error: string | null = null;
  /** Number of words and phrases. */
  readonly size: number;
  /** Whether it has only words and hashtags. */
  readonly isPlain: boolean;
  readonly hasAlternatives: boolean;
  readonly #tokens: readonly QueryToken[];
  #next = 0;
  /** The words, phrases and prefixes that are not excluded, by their conditions. */
  readonly words = new Map<SearchCondition, QueryWord>();
  /** The conditions of stop words. */
  readonly #stopWords = new Set<SearchCondition>();
  /** Whether the current part is excluded. */
  #isExcluded = false;
  #depth = 0;

  constructor(text: string) {
    this.error = findQueryFault(text);
    const tokens = lexQuery(text);
    const isIgnored = (token: QueryToken | undefined) =>
      token?.kind === "text" && toQueryTerm(token.text) === null;
    this.#tokens = tokens.filter(
      (token, n) => !isIgnored(token) && !(token.kind === "-" && isIgnored(tokens[n + 1])),
    );
    this.size = this.#tokens.filter(({ kind }) => kind === "text").length;
    this.hasAlternatives = this.#tokens.some(({ kind }) => kind === "OR");
    // Parentheses without operators say nothing.
    this.isPlain = this.#tokens.every(
      (token) => isPlainWord(token) || token.kind === "(" || token.kind === ")",
    );
  }

  parse(): SearchCondition | null {
    if (this.#tokens.length === 0) return null;
    const condition = this.#all();
    const rest = this.#tokens[this.#next];
    if (rest)
      this.#fail(
        `q has ")" at character ${rest.at} without "(" before it. Add it, or leave this one out.`,
      );
    return condition;
  }

  #all(): SearchCondition {
    const parts = [this.#any()];
    while (this.error === null && this.#next < this.#tokens.length && !this.#is(")")) {
      parts.push(this.#any());
    }
    const said = parts.filter((part) => !this.#stopWords.has(part));
    if (said.length === 0) return allOf(parts);
    for (const part of parts) if (!said.includes(part)) this.words.delete(part);
    return allOf(said);
  }

  #any(): SearchCondition {
    const parts = [this.#both()];
    while (this.#take("OR")) parts.push(this.#both());
    return anyOf(parts);
  }

  #both(): SearchCondition {
    const parts = [this.#one()];
    while (this.#take("AND")) parts.push(this.#one());
    return allOf(parts);
  }

  #one(): SearchCondition {
    const token = this.#tokens[this.#next];
    if (token && token.kind !== "text" && this.#depth === MAX_QUERY_DEPTH) {
      return this.#fail(
        `q is nested more than ${MAX_QUERY_DEPTH} levels deep at character ${token.at}. Use fewer parentheses and exclusions.`,
      );
    }
    this.#depth++;
    const condition = this.#oneBelow(token);
    this.#depth--;
    return condition;
  }

  #oneBelow(token: QueryToken | undefined): SearchCondition {
    if (this.#take("NOT") || this.#take("-")) {
      this.#isExcluded = !this.#isExcluded;
      const excluded = this.#one();
      this.#isExcluded = !this.#isExcluded;
      return not(excluded);
    }
    if (token && this.#take("(")) {
      const condition = this.#all();
      if (!this.#take(")"))
        this.#fail(
          `q has "(" at character ${token.at} without ")" after it. Add it, or leave this one out.`,
        );
      return condition;
    }
    if (token?.kind === "text") {
      this.#next++;
      return this.#term(token);
    }
    const before = this.#tokens[this.#next - 1];
    return this.#fail(
      token
        ? `q has "${token.kind}" at character ${token.at}, where a word must be.${token.kind === ")" ? "" : " Write it in quotation marks to look for it."}`
        : `q ends after "${before?.kind}" at character ${before?.at}, where a word must follow.`,
    );
  }

  #term(token: QueryToken & { kind: "text" }): SearchCondition {
    const { field, text, isPrefix, isQuoted, at } = token;
    if (field !== null && field !== "#" && !QUERY_FIELDS.includes(field)) {
      return this.#fail(
        `q has no field "${field}:" (at character ${at}). ${suggest(field, QUERY_FIELDS)} Write it in quotation marks to look for these words.`,
      );
    }
    if (field === "source" || field === "byline") {
      return { ...hasName(field, text), name: { filter: field, name: text } };
    }
    if (field === "hashtag") return hasName(field, toTag(text));
    const term = toQueryTerm(text, { isPrefix, isQuoted, inTitle: field === "title" });
    if (term === null) return hasFacet("");
    const hasTerm: SearchCondition = { kind: "term", match: term.match };
    const condition = field === "#" ? anyOf([hasName("hashtag", toTag(text)), hasTerm]) : hasTerm;
    if (!this.#isExcluded) this.words.set(condition, { at, text, condition, term });
    if (field === null && isPlainWord(token) && isFunctionWord(text))
      this.#stopWords.add(condition);
    return condition;
  }

  #fail(error: string): SearchCondition {
    this.error ??= error;
    this.#next = this.#tokens.length;
    return hasFacet("");
  }

  #is(kind: QueryToken["kind"]): boolean {
    return this.#tokens[this.#next]?.kind === kind;
  }

  #take(kind: QueryToken["kind"]): boolean {
    const isNext = this.#is(kind);
    if (isNext) this.#next++;
    return isNext;
  }
}
