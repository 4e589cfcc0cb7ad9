import { STOP_WORDS } from "../article/name-words.ts";
import { splitSentences } from "../reader/split-sentences.ts";
import type { ArticleBody } from "../schema/article.ts";
import { stemWords, type Token, tokenize } from "../search/tokens.ts";
import { QUESTION_STOP_WORDS } from "./question-words.ts";

/** A sentence of an article, word for word, and the number of its block, from 0. */
export type KeyPoint = { readonly text: string; readonly block: number };

const LEAST = 3;
const MOST = 5;
/** A text gets a point more for so many sentences. */
const SENTENCES_A_POINT = 6;
/** Shorter ones say little alone ("He was right."), longer ones are no points. */
const WORDS = { least: 5, most: 60 };
/** What the headline's words are worth beside how many sentences have them. */
const HEADLINE = 2;
/** A sentence with more of its words in one point says that point again. */
const AGAIN = 0.75;
/** What being the last sentence takes, and each one before it proportionally less. */
const LATE = 0.5;
/** Later sentences would cost more than they bring: news says the weightiest first. */
const LOOKED_AT = 200;

type Sentence = KeyPoint & { readonly words: readonly string[] };

/**
 * The sentences nearest to the article's centroid, the words that several of its sentences or its
 * headline have; earlier ones first, and none that says another again, as in MEAD (Radev and
 * others 2004, doi:10.1016/j.ipm.2003.10.006). 3 to `most` in the text's order; fewer where it has fewer.
 */
export function extractKeyPoints(title: string, body: ArticleBody, most = MOST): KeyPoint[] {
  const sentences = sentencesOf(body);
  const weights = centroidOf(title, sentences);
  const wanted = Math.min(most, Math.max(LEAST, Math.round(sentences.length / SENTENCES_A_POINT)));
  const chosen = new Set<Sentence>();
  while (chosen.size < wanted) {
    const best = bestOf(sentences, chosen, weights);
    if (!best) break;
    chosen.add(best);
  }
  return sentences.filter((each) => chosen.has(each)).map(({ text, block }) => ({ text, block }));
}

function sentencesOf(body: ArticleBody): Sentence[] {
  const seen = new Set<string>();
  const sentences: Sentence[] = [];
  for (const [block, { type, text }] of body.entries()) {
    if (type === "heading" || type === "caption") continue;
    for (const { from, to } of splitSentences(text)) {
      if (sentences.length === LOOKED_AT) return sentences;
      const sentence = text.slice(from, to).trim();
      const tokens = tokenize(sentence);
      if (tokens.length < WORDS.least || tokens.length > WORDS.most || seen.has(sentence)) continue;
      seen.add(sentence);
      const words = contentOf(tokens);
      if (words.length > 0) sentences.push({ text: sentence, block, words });
    }
  }
  return sentences;
}

/** Stems of the words that are no function words, each once. */
function contentOf(tokens: readonly Token[]): string[] {
  const words = tokens.filter(
    ({ folded }) =>
      folded.length > 1 && !STOP_WORDS.has(folded) && !QUESTION_STOP_WORDS.has(folded),
  );
  return [...new Set(words.map(({ folded }) => folded))].flatMap(stemWords);
}

/** How much of the article each word is of: how many other sentences have it, and the headline. */
function centroidOf(title: string, sentences: readonly Sentence[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) weights.set(word, (weights.get(word) ?? -1) + 1);
  }
  for (const word of contentOf(tokenize(title))) {
    const weight = weights.get(word);
    if (weight !== undefined) weights.set(word, weight + HEADLINE);
  }
  return weights;
}

/** The first of those that score best. */
function bestOf(
  sentences: readonly Sentence[],
  chosen: ReadonlySet<Sentence>,
  weights: ReadonlyMap<string, number>,
): Sentence | null {
  let best: { sentence: Sentence; score: number } | null = null;
  for (const [n, sentence] of sentences.entries()) {
    if (chosen.values().some(({ words }) => saysAgain(sentence.words, words))) continue;
    const weight = sentence.words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
    // By the root, so that neither a long sentence nor a short one wins by its length.
    const score = (weight / Math.sqrt(sentence.words.length)) * (1 - (LATE * n) / sentences.length);
    if (!best || score > best.score) best = { sentence, score };
  }
  return best?.sentence ?? null;
}

function saysAgain(words: readonly string[], said: readonly string[]): boolean {
  return words.filter((word) => said.includes(word)).length > AGAIN * words.length;
}
