import type { Article } from "../schema/article.ts";
import type { ListItem } from "../schema/article-items.ts";
import type { Query } from "./query.ts";
import { matchesToken, type QueryTerm, type Token, tokenize } from "./tokens.ts";

/** A field of an article, or a passage of its body, with the ranges that match a query. */
export type Highlight = NonNullable<ListItem["highlights"]>[number];

/** The ranges of a text that match a query, in UTF-16 units: in order and without overlap. */
export type HighlightSpans = Highlight["spans"];

/** Lengths in characters: of a passage before its first match, and of the whole passage. */
const CHARACTERS_BEFORE_MATCH = 80;
const PASSAGE_CHARACTERS = 240;

/** Finds a query in the title and the summary of an article, or else in the first block of its body that matches. */
export function findHighlights(
  { title, summary, body, language }: Pick<Article, "title" | "summary" | "body" | "language">,
  query: Query,
): Highlight[] {
  const fields = { title, summary: summary.text } as const;
  const found = (["title", "summary"] as const).flatMap((field): Highlight[] => {
    const spans = findHighlightSpans(fields[field], query, {
      language,
      isTitle: field === "title",
    });
    return spans.length > 0 ? [{ field, block: null, text: fields[field], spans }] : [];
  });
  if (found.some(({ field }) => field === "summary")) return found;
  for (const [block, { text }] of body.entries()) {
    const spans = findHighlightSpans(text, query, { language });
    if (spans.length > 0) return [...found, passageOf(block, text, spans)];
  }
  return found;
}

/** Returns the text around the first match, cut at spaces where possible. */
function passageOf(block: number, text: string, spans: HighlightSpans): Highlight {
  const first = spans[0]?.[0] ?? 0;
  const from =
    first <= CHARACTERS_BEFORE_MATCH ? 0 : wordFrom(text, first - CHARACTERS_BEFORE_MATCH, first);
  const to =
    text.length <= from + PASSAGE_CHARACTERS
      ? text.length
      : wordFrom(text, from + PASSAGE_CHARACTERS, text.length);
  const end = Math.max(to, spans[0]?.[1] ?? 0);
  return {
    field: "body",
    block,
    text: text.slice(from, end),
    spans: spans.filter(([, last]) => last <= end).map(([a, b]) => [a - from, b - from]),
  };
}

/** Returns the start of the next word, at most `last`. It never splits a surrogate pair. */
function wordFrom(text: string, at: number, last: number): number {
  const space = text.indexOf(" ", at);
  if (space !== -1 && space < Math.min(last, at + 40)) return space + 1;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}

/** Finds the ranges of a text that match a query's words and phrases. */
export function findHighlightSpans(
  text: string,
  query: Query,
  { language, isTitle = false }: { readonly language: string | null; readonly isTitle?: boolean },
): HighlightSpans {
  const tokens = tokenize(text, language);
  const found = query.terms.flatMap((term) => rangesOf(tokens, term, isTitle));
  const spans: [number, number][] = [];
  for (const [from, to] of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = spans.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  return spans;
}

/** Returns every range of a text's tokens that matches a term. */
function rangesOf(
  tokens: readonly Token[],
  { wanted, isPrefix, inTitle }: QueryTerm,
  isTitle: boolean,
): readonly (readonly [from: number, to: number])[] {
  if (inTitle && !isTitle) return [];
  return tokens.flatMap((first, n) => {
    const last = tokens[n + wanted.length - 1];
    if (!last) return [];
    const isFound = wanted.every((word, k) => {
      const token = tokens[n + k];
      return token !== undefined && matchesToken(token, word, isPrefix && k === wanted.length - 1);
    });
    return isFound ? [[first.from, last.to] as const] : [];
  });
}
