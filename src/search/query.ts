import { toSlug } from "../article/wording.ts";
import { suggest } from "../text/suggestions.ts";
import { allOf, anyOf, hasFacet, not, type SearchCondition } from "./condition.ts";
import { toFacet } from "./facets.ts";
import { findQueryFault, lexQuery, QUERY_FIELDS, type QueryToken } from "./query-tokens.ts";
import { type QueryTerm, toQueryTerm } from "./tokens.ts";

export type Query = {
  readonly condition: SearchCondition;
  /** What is highlighted: the terms that are not excluded. */
  readonly terms: readonly QueryTerm[];
};

export type ParsedQuery =
  | { readonly query: Query; readonly error?: never }
  | { readonly query?: never; readonly error: string };

/** A limit, because each term is a separate index lookup. */
const MAX_QUERY_TERMS = 24;
export const MAX_QUERY_CHARACTERS = 300;
/** Of parentheses and exclusions. FTS5's parser fails on conditions that are nested about twice as deeply. */
const MAX_QUERY_DEPTH = 8;

/** Phones write these instead of `"`, and so do the texts that a query is copied from. */
const TYPOGRAPHIC_QUOTES = /[“”„‟«»]/g;

/**
 * Parses what a person types:
 *
 *     all     = any { any }             words side by side must all match
 *     any     = both { "OR" both }
 *     both    = one { "AND" one }
 *     one     = ("NOT" | "-") one | "(" all ")" | word | word* | "a phrase" | title:word | source:outlet
 *
 * So `a b OR c` is `a` and one of the others, as in web searches, while a written AND binds more tightly than OR, as
 * in other APIs. Signs without a letter or a digit are ignored. The error is a sentence with the position.
 */
export function parseQuery(text: string): ParsedQuery {
  if (text.length > MAX_QUERY_CHARACTERS) {
    return { error: `q takes up to ${MAX_QUERY_CHARACTERS} characters; this has ${text.length}.` };
  }
  const parser = new QueryParser(text.normalize("NFKC").replace(TYPOGRAPHIC_QUOTES, '"'));
  const condition = parser.parse();
  if (parser.error !== null) return { error: parser.error };
  if (condition === null) return { error: "q has no word to look for. Write one." };
  if (parser.size > MAX_QUERY_TERMS) {
    return {
      error: `q takes up to ${MAX_QUERY_TERMS} words and phrases; this has ${parser.size}.`,
    };
  }
  return { query: { condition, terms: parser.terms } };
}

class QueryParser {
  /** The first error. */
  error: string | null = null;
  /** Number of words and phrases. */
  size = 0;
  readonly terms: QueryTerm[] = [];
  readonly #tokens: readonly QueryToken[];
  #next = 0;
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
    return allOf(parts);
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

  #term({ field, text, isPrefix, isQuoted, at }: QueryToken & { kind: "text" }): SearchCondition {
    this.size++;
    if (field === "source") return hasFacet(toFacet("source", toSlug(text)));
    if (field !== null && field !== "title") {
      return this.#fail(
        `q has no field "${field}:" (at character ${at}). ${suggest(field, QUERY_FIELDS)} Write it in quotation marks to look for these words.`,
      );
    }
    const term = toQueryTerm(text, { isPrefix, isQuoted, inTitle: field === "title" });
    if (term === null) return hasFacet("");
    if (!this.#isExcluded) this.terms.push(term);
    return { kind: "term", match: term.match };
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
