import { STOP_WORDS } from "../article/name-words.ts";
import { splitSentences } from "../reader/split-sentences.ts";
import type { Article } from "../schema/article.ts";
import { stemOfToken, type Token, tokenize } from "../search/tokens.ts";
import { QUESTION_STOP_WORDS } from "./question-words.ts";

/** A sentence of an article, verbatim, and the index of its block. */
export type KeyPoint = { readonly text: string; readonly block: number };

const MIN_KEY_POINTS = 3;
const MAX_KEY_POINTS = 5;
/** The number of sentences for which a text gets another key point. */
const SENTENCES_PER_POINT = 6;
/** Shorter sentences say little by themselves ("He was right."); longer ones are not points. */
const [MIN_WORDS, MAX_WORDS] = [5, 60];
/** The weight of a word in the headline, compared with one further sentence that has the word. */
const HEADLINE_WEIGHT = 2;
/** A sentence with a larger share of its words in one key point repeats that point. */
const MAX_REPEATED_SHARE = 0.75;
/** The penalty of the last sentence; earlier ones have proportionally less. */
const LATE_PENALTY = 0.5;
/** Bounds the cost. News puts the most important facts first. */
const MAX_SENTENCES = 200;

type Sentence = KeyPoint & { readonly words: readonly string[] };

/**
 * Returns the sentences nearest to the article's centroid, the words that occur in several sentences or in the
 * headline. It prefers early sentences and skips those that repeat a chosen one, as MEAD does (Radev and others 2004,
 * doi:10.1016/j.ipm.2003.10.006). Returns 3 to `most` sentences in the order of the text, or fewer if the text has
 * fewer.
 */
export function extractKeyPoints(
  { title, body, language }: Pick<Article, "title" | "body" | "language">,
  most = MAX_KEY_POINTS,
): KeyPoint[] {
  const sentences = sentencesOf(body, language);
  const weights = centroidOf(tokenize(title, language), sentences);
  const wanted = Math.min(
    most,
    Math.max(MIN_KEY_POINTS, Math.round(sentences.length / SENTENCES_PER_POINT)),
  );
  const scored = sentences.map((sentence, n) => {
    const weight = sentence.words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
    // Divided by the square root of the length, so that neither long nor short sentences have an advantage.
    const score =
      (weight / Math.sqrt(sentence.words.length)) * (1 - (LATE_PENALTY * n) / sentences.length);
    return { sentence, score };
  });
  const chosen = new Set<Sentence>();
  for (const { sentence } of scored.sort((a, b) => b.score - a.score)) {
    if (chosen.size === wanted) break;
    if (!chosen.values().some(({ words }) => isRepetition(sentence.words, words))) {
      chosen.add(sentence);
    }
  }
  return sentences.filter((each) => chosen.has(each)).map(({ text, block }) => ({ text, block }));
}

function sentencesOf(body: Article["body"], language: string | null): Sentence[] {
  const seen = new Set<string>();
  const sentences: Sentence[] = [];
  for (const [block, { type, text }] of body.entries()) {
    if (type === "heading" || type === "caption") continue;
    for (const { from, to } of splitSentences(text)) {
      if (sentences.length === MAX_SENTENCES) return sentences;
      const sentence = text.slice(from, to).trim();
      const tokens = tokenize(sentence, language);
      if (tokens.length < MIN_WORDS || tokens.length > MAX_WORDS || seen.has(sentence)) continue;
      seen.add(sentence);
      const words = contentStems(tokens);
      if (words.length > 0) sentences.push({ text: sentence, block, words });
    }
  }
  return sentences;
}

/** Returns the distinct stems of content words. */
function contentStems(tokens: readonly Token[]): string[] {
  const words = tokens.filter(
    ({ folded }) =>
      folded.length > 1 && !STOP_WORDS.has(folded) && !QUESTION_STOP_WORDS.has(folded),
  );
  return [...new Set(words.map(stemOfToken))];
}

/** Weights each word by the number of other sentences that have it, and by the headline. */
function centroidOf(title: readonly Token[], sentences: readonly Sentence[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) weights.set(word, (weights.get(word) ?? -1) + 1);
  }
  for (const word of contentStems(title)) {
    const weight = weights.get(word);
    if (weight !== undefined) weights.set(word, weight + HEADLINE_WEIGHT);
  }
  return weights;
}

function isRepetition(words: readonly string[], said: readonly string[]): boolean {
  return words.filter((word) => said.includes(word)).length > MAX_REPEATED_SHARE * words.length;
}
