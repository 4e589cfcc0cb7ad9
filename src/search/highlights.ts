import type { Article } from "../schema/article.ts";
import type { Query, QueryTerm } from "./query.ts";
import { matchesToken, type Token, tokenize } from "./tokens.ts";

/** Where a text holds what was looked for: UTF-16 offsets, in order, apart from each other. */
export type HighlightSpans = readonly (readonly [from: number, to: number])[];

/** A field of an article, or a passage of its text, with the places that hold a query's words. */
export type Highlight = {
  readonly field: "title" | "summary" | "body";
  readonly block: number | null;
  readonly text: string;
  readonly spans: HighlightSpans;
};

/** Characters that a passage shows before the first place, and in all. */
const BEFORE = 80;
const PASSAGE = 240;

/**
 * Where an article holds a query's words: in its title and its summary, else in the first block of
 * its text that has any.
 */
export function findHighlights(
  { title, summary, body }: Pick<Article, "title" | "summary" | "body">,
  query: Query,
): Highlight[] {
  const fields = [
    { field: "title", block: null, text: title, spans: findHighlightSpans(title, query, true) },
    {
      field: "summary",
      block: null,
      text: summary.text,
      spans: findHighlightSpans(summary.text, query, false),
    },
  ] as const;
  const found: Highlight[] = fields.filter(({ spans }) => spans.length > 0);
  if (found.some(({ field }) => field === "summary")) return found;
  for (const [block, { text }] of body.entries()) {
    const spans = findHighlightSpans(text, query, false);
    if (spans.length > 0) return [...found, passageOf(block, text, spans)];
  }
  return found;
}

/** What stands around the first place, cut at spaces where there are any. */
function passageOf(block: number, text: string, spans: HighlightSpans): Highlight {
  const first = spans[0]?.[0] ?? 0;
  const from = first <= BEFORE ? 0 : wordFrom(text, first - BEFORE, first);
  const to =
    text.length <= from + PASSAGE ? text.length : wordFrom(text, from + PASSAGE, text.length);
  const end = Math.max(to, spans[0]?.[1] ?? 0);
  return {
    field: "body",
    block,
    text: text.slice(from, end),
    spans: spans.filter(([, last]) => last <= end).map(([a, b]) => [a - from, b - from]),
  };
}

/** The beginning of the next word, at most `last`; between two halves of a character never. */
function wordFrom(text: string, at: number, last: number): number {
  const space = text.indexOf(" ", at);
  if (space !== -1 && space < Math.min(last, at + 40)) return space + 1;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}

/** Places of a query's words and phrases in a text. */
export function findHighlightSpans(text: string, query: Query, isTitle: boolean): HighlightSpans {
  const tokens = tokenize(text);
  const found = query.groups.flat().flatMap((term) => placesOf(tokens, term, isTitle));
  const spans: [number, number][] = [];
  for (const [from, to] of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = spans.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  return spans;
}

/** Each place where a term stands among a text's words. */
function placesOf(
  tokens: readonly Token[],
  { wanted, isPrefix, inTitle }: QueryTerm,
  isTitle: boolean,
): readonly (readonly [from: number, to: number])[] {
  if (inTitle && !isTitle) return [];
  return tokens.flatMap((first, n) => {
    const last = tokens[n + wanted.length - 1];
    if (!last) return [];
    const stands = wanted.every((word, k) => {
      const token = tokens[n + k];
      return token !== undefined && matchesToken(token, word, isPrefix && k === wanted.length - 1);
    });
    return stands ? [[first.from, last.to] as const] : [];
  });
}
