import { splitSentences } from "../reader/split-sentences.ts";
import { matchesToken, type QueryTerm, type Token, tokenize } from "../search/tokens.ts";
import { fold } from "../text/fold.ts";
import { joinInitials } from "../text/words.ts";

/**
 * Creates a function that counts the terms in a block in one pass, or returns null if it has none. Words recur, so
 * each distinct word is compared with the terms only once.
 */
export function createTermFinder(terms: readonly QueryTerm[]) {
  const mayHold = createPrefilter(terms);
  const termsByWord = new Map<string, readonly number[]>();
  const termsStartingAt = (token: Token) => {
    const word = `${token.folded} ${token.stem ?? ""}`;
    const known = termsByWord.get(word);
    if (known) return known;
    const found = terms.flatMap(({ wanted: [first] }, n) =>
      first !== undefined && matchesToken(token, first, false) ? [n] : [],
    );
    termsByWord.set(word, found);
    return found;
  };
  const continuesWith = (tokens: readonly Token[], at: number, n: number) =>
    terms[n]?.wanted.slice(1).every((word, k) => {
      const token = tokens[at + k + 1];
      return token !== undefined && matchesToken(token, word, false);
    });

  return function find(text: string, language: string | null) {
    if (!mayHold(text)) return null;
    const tokens = tokenize(text, language);
    if (!tokens.some((token) => termsStartingAt(token).length > 0)) return null;
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
      for (const n of termsStartingAt(token)) {
        if (!continuesWith(tokens, at, n)) continue;
        counts[n] = (counts[n] ?? 0) + 1;
        sentence.counts[n] = (sentence.counts[n] ?? 0) + 1;
      }
    }
    // The sentences that have a term.
    const found = sentences.filter((each) => each.counts.some((count) => count > 0));
    return found.length === 0 ? null : { words: tokens.length, counts, sentences: found };
  };
}

/**
 * Most blocks have no term, which this prefilter finds without splitting them into words: a word that matches a term
 * begins with the term's letters but the last (`matchesToken`). It only works for ASCII terms, because other letters
 * have several forms.
 */
function createPrefilter(terms: readonly QueryTerm[]): (text: string) => boolean {
  const begins = terms.map(({ wanted: [{ form } = { form: "" }] }) =>
    form.toLowerCase().slice(0, Math.max(1, form.length - 1)),
  );
  if (!begins.every((begin) => /^[a-z0-9]+$/.test(begin))) return () => true;
  return (text) => {
    const plain = fold(joinInitials(text));
    return begins.some((begin) => plain.includes(begin));
  };
}
