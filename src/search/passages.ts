import type { Article } from "../schema/article.ts";
import { type Spans, spansOf } from "./highlight.ts";
import type { Query } from "./query.ts";

/** A field of an article, or a passage of its text, with the places that hold a query's words. */
export type Highlight = {
  readonly field: "title" | "summary" | "body";
  readonly block: number | null;
  readonly text: string;
  readonly spans: Spans;
};

/** Characters that a passage shows before the first place, and in all. */
const BEFORE = 80;
const PASSAGE = 240;

/**
 * Where an article holds a query's words: in its title and its summary, else in the first block of
 * its text that has any.
 */
export function highlightsOf(
  { title, summary, body }: Pick<Article, "title" | "summary" | "body">,
  query: Query,
): Highlight[] {
  const fields = [
    { field: "title", block: null, text: title, spans: spansOf(title, query, true) },
    {
      field: "summary",
      block: null,
      text: summary.text,
      spans: spansOf(summary.text, query, false),
    },
  ] as const;
  const found: Highlight[] = fields.filter(({ spans }) => spans.length > 0);
  if (found.some(({ field }) => field === "summary")) return found;
  for (const [block, { text }] of body.entries()) {
    const spans = spansOf(text, query, false);
    if (spans.length > 0) return [...found, passageOf(block, text, spans)];
  }
  return found;
}

/** What stands around the first place, cut at spaces where there are any. */
function passageOf(block: number, text: string, spans: Spans): Highlight {
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
