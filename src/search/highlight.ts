import type { Query, Term } from "./query.ts";
import { isMatch, type Token, tokensOf } from "./words.ts";

/** Where a text holds what was looked for: UTF-16 offsets, in order, apart from each other. */
export type Spans = readonly (readonly [from: number, to: number])[];

/** Places of a query's words and phrases in a text. */
export function spansOf(text: string, query: Query, isTitle: boolean): Spans {
  const tokens = tokensOf(text);
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
  { wanted, isPrefix, inTitle }: Term,
  isTitle: boolean,
): readonly (readonly [from: number, to: number])[] {
  if (inTitle && !isTitle) return [];
  return tokens.flatMap((first, n) => {
    const last = tokens[n + wanted.length - 1];
    if (!last) return [];
    const stands = wanted.every((word, k) => {
      const token = tokens[n + k];
      return token !== undefined && isMatch(token, word, isPrefix && k === wanted.length - 1);
    });
    return stands ? [[first.from, last.to] as const] : [];
  });
}
