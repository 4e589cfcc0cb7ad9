import { splitSentences } from "../reader/split-sentences.ts";
import type { QueryTerm } from "../search/query.ts";
import { matchesToken, type Token, tokenize } from "../search/tokens.ts";
import { fold } from "../text/fold.ts";

/** A sentence of a block, and how often it has each term. */
type FoundSentence = {
  readonly text: string;
  readonly words: number;
  readonly counts: readonly number[];
};

/** How often a block has each term. */
export type TermCounts = {
  readonly words: number;
  readonly counts: readonly number[];
  /** Those that have a term. */
  readonly sentences: readonly FoundSentence[];
};

const NONE: readonly number[] = [];

/**
 * Finds terms in block after block: one pass over each; null where a block has none. Texts say their
 * words again and again, so each word is compared with the terms once.
 */
export function createTermFinder(terms: readonly QueryTerm[]): (text: string) => TermCounts | null {
  const mayHold = createPrefilter(terms);
  const letters = new Set(terms.map(({ wanted: [first = ""] }) => first.charAt(0)));
  const begun = new Map<string, readonly number[]>();
  const begunBy = (token: Token) => {
    if (!letters.has(token.folded.charAt(0))) return NONE;
    const known = begun.get(token.folded);
    if (known) return known;
    const found = terms.flatMap(({ wanted: [first] }, n) =>
      first !== undefined && matchesToken(token, first, false) ? [n] : [],
    );
    begun.set(token.folded, found);
    return found;
  };
  const goesOn = (tokens: readonly Token[], at: number, n: number) =>
    terms[n]?.wanted.slice(1).every((word, k) => {
      const token = tokens[at + k + 1];
      return token !== undefined && matchesToken(token, word, false);
    });

  return function find(text) {
    if (!mayHold(text)) return null;
    const tokens = tokenize(text);
    if (!tokens.some((token) => begunBy(token).length > 0)) return null;
    const sentences = splitSentences(text).map(({ from, to }) => {
      return { to, text: text.slice(from, to).trim(), words: 0, counts: terms.map(() => 0) };
    });
    const counts = terms.map(() => 0);
    let s = 0;
    for (const [at, token] of tokens.entries()) {
      while (token.from >= (sentences[s]?.to ?? text.length)) s++;
      const sentence = sentences[s];
      if (!sentence) break;
      sentence.words++;
      for (const n of begunBy(token)) {
        if (!goesOn(tokens, at, n)) continue;
        counts[n] = (counts[n] ?? 0) + 1;
        sentence.counts[n] = (sentence.counts[n] ?? 0) + 1;
      }
    }
    const found = sentences.filter((each) => each.counts.some((count) => count > 0));
    return found.length === 0 ? null : { words: tokens.length, counts, sentences: found };
  };
}

/**
 * Most blocks hold no term, and to see that need not be split into words: a word that a term asks
 * for begins as it does but for its last letter (`isMatch`). Letters beyond ASCII have other forms.
 */
function createPrefilter(terms: readonly QueryTerm[]): (text: string) => boolean {
  const begins = terms.map(({ wanted: [first = ""] }) =>
    first.slice(0, Math.max(1, first.length - 1)),
  );
  if (!begins.every((begin) => /^[a-z0-9]+$/.test(begin))) return () => true;
  return (text) => {
    const plain = fold(text);
    return begins.some((begin) => plain.includes(begin));
  };
}
