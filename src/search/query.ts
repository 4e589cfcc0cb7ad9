import { stemWords, toFtsPhrase } from "./tokens.ts";

/** A word or a phrase of a query. */
export type QueryTerm = {
  /** The term in FTS5's syntax. */
  readonly match: string;
  /** Its words, folded and stemmed. */
  readonly wanted: readonly string[];
  /** Whether the last word is a prefix. */
  readonly isPrefix: boolean;
  readonly inTitle: boolean;
};

/** A text matches if it has a term of every group and none of `without`. */
export type Query = {
  readonly groups: readonly (readonly QueryTerm[])[];
  readonly without: readonly QueryTerm[];
};

export type ParsedQuery =
  | { readonly query: Query; readonly error?: never }
  | { readonly query?: never; readonly error: string };

/** A limit, because each term is a separate index lookup. */
const MAX_QUERY_TERMS = 24;
export const MAX_QUERY_CHARACTERS = 300;

/** `-`, a field, then a phrase up to its closing quote or the end, or a word, and `*`. */
const PART = /(-?)(title:)?(?:"([^"]*)"?|([^\s"]+))(\*?)/giu;

/**
 * Parses what a person types: `words` that must all match, `"a phrase"`, `-without`, `this OR that`, `begin*`,
 * `title:word`. Any other syntax counts as words. Only a query that is too long or has no words is an error.
 */
export function parseQuery(text: string): ParsedQuery {
  if (text.length > MAX_QUERY_CHARACTERS) {
    return { error: `q takes up to ${MAX_QUERY_CHARACTERS} characters; this has ${text.length}.` };
  }
  const groups: QueryTerm[][] = [];
  const without: QueryTerm[] = [];
  let joins = false;
  let terms = 0;
  for (const [, minus, field, phrase, word = "", star] of text.normalize("NFKC").matchAll(PART)) {
    if (word === "OR" && minus === "" && field === undefined && groups.length > 0) {
      joins = true;
      continue;
    }
    const term = termOf(phrase ?? word, {
      isPrefix: star === "*" || word.endsWith("*"),
      inTitle: field !== undefined,
    });
    if (!term) continue;
    terms++;
    if (minus === "-") without.push(term);
    else if (joins) groups.at(-1)?.push(term);
    else groups.push([term]);
    joins = false;
  }
  if (terms === 0) return { error: "q has no word to look for." };
  if (terms > MAX_QUERY_TERMS)
    return { error: `q takes up to ${MAX_QUERY_TERMS} words and phrases; this has ${terms}.` };
  return { query: { groups, without } };
}

function termOf(
  text: string,
  { isPrefix, inTitle }: { isPrefix: boolean; inTitle: boolean },
): QueryTerm | null {
  const phrase = toFtsPhrase(text, isPrefix);
  if (phrase === null) return null;
  return {
    match: inTitle ? `title : ${phrase}` : phrase,
    wanted: stemWords(text),
    isPrefix,
    inTitle,
  };
}

/**
 * Returns the whole FTS5 condition: an optional query and facets that must all match. `all` is a facet of every
 * article, which is needed because FTS5's NOT takes two operands.
 */
export function toFtsMatch(query: Query | null, facets: readonly string[], all: string): string {
  const groups = query?.groups.map((terms) => terms.map(({ match }) => match)) ?? [];
  const required = [
    ...facets.map((facet) => `"${facet}"`),
    ...groups.map((matches) => (matches.length === 1 ? matches[0] : `(${matches.join(" OR ")})`)),
  ];
  const wanted = required.length === 0 ? `"${all}"` : required.join(" AND ");
  const without = query?.without.map(({ match }) => match) ?? [];
  return without.length === 0 ? wanted : `(${wanted}) NOT (${without.join(" OR ")})`;
}
