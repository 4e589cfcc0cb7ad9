import type * as z from "zod";
import type { Article } from "../schema/article.ts";
import type { answerSchema } from "../schema/derived-texts.ts";
import { hasAnswerType } from "./answer-type.ts";
import type { Question } from "./question.ts";
import { createTermFinder } from "./term-finder.ts";

/** An article that may have an answer. */
export type AnswerSource = Pick<Article, "id" | "title" | "body" | "language">;

/** A sentence of the first passage, null if none answers the question; and the passages, the best first. */
export type RankedAnswer = Omit<z.infer<typeof answerSchema>, "method">;

export type Passage = RankedAnswer["passages"][number];

const MAX_PASSAGES = 5;

/** Terms of more articles count as equally common, because counting further would read the whole corpus. */
export const MAX_COUNTED_ARTICLES = 32;

/** BM25F (Robertson and Zaragoza, 2009): saturation, length normalization, and the weights of three fields. */
const K1 = 1.2;
const B = 0.75;
const SENTENCE = { weight: 3, words: 25 };
const BLOCK = { weight: 1, words: 80 };
const TITLE = { weight: 1, words: 10 };
/** The factor for a sentence with the person, place, time, number or reason that the question asks for. */
const ANSWER_TYPE_FACTOR = 1.5;

/**
 * Shares of the question's weight: what a passage must cover to be listed, what it must cover to give the answer, and
 * what the answer's sentence must cover itself. A word that only the block or the title has counts {@link
 * NEARBY_SHARE}. Tuned on one half of the questions in tests/answers/questions.ts.
 */
const MIN_LISTED_SHARE = 0.34;
const MIN_ANSWER_SHARE = Number(process.env.A ?? 0.75);
const MIN_SENTENCE_SHARE = Number(process.env.S ?? 0.3);
const NEARBY_SHARE = 0.75;

/**
 * Ranks the blocks that answer a question by their best sentence. `counts`: how many articles have each term, counted
 * up to {@link MAX_COUNTED_ARTICLES}. `sources`: their order breaks ties, and of identical passages the first one is
 * returned.
 */
export function rankAnswers(
  question: Question,
  counts: readonly number[],
  sources: readonly AnswerSource[],
): RankedAnswer {
  const rarities = question.terms.map((_, n) => inverseFrequency(counts[n] ?? 0) * (counts[n] ? 1 : 0.5));
  const find = createTermFinder(question.terms);
  const scored = sources.flatMap((source) => scoredBlocks(question, rarities, find, source));
  const once = new Map<string, (typeof scored)[number]>();
  for (const each of scored.sort((a, b) => b.score - a.score)) {
    if (!once.has(each.text)) once.set(each.text, each);
  }
  const passages = [...once.values()].sort((a, b) => Number(b.isAnswer) - Number(a.isAnswer)).slice(0, MAX_PASSAGES);
  const [best] = passages;
  return {
    answer: best?.isAnswer ? best.sentence : null,
    passages: passages.map(({ text, article, block, score }) => ({ text, article, block, score })),
  };
}

/** Rare words weigh more. A word that no article has weighs most, so that it is missed most. */
export function inverseFrequency(articles: number): number {
  return Math.log(1 + (MAX_COUNTED_ARTICLES + 0.5) / (articles + 0.5));
}

function scoredBlocks(
  question: Question,
  rarities: readonly number[],
  find: ReturnType<typeof createTermFinder>,
  { id, title, body, language }: AnswerSource,
) {
  const titleCounts = find(title, language);
  const lead = [title, ...body.slice(0, Number(process.env.LN ?? 3)).map(({ text }) => text)].join("\n");
  const leadCounts = find(lead, language)?.counts ?? [];
  return body.flatMap(({ type, text }, block) => {
    if (type === "heading") return [];
    const found = find(text, language);
    if (!found) return [];
    const sentences = found.sentences.map(({ text: sentence, words, counts }) => {
      const scores = rarities.map((weight, n) => {
        const itself = counts[n] ?? 0;
        const frequency =
          weigh(itself, words, SENTENCE) +
          weigh((found.counts[n] ?? 0) - itself, found.words, BLOCK) +
          weigh(titleCounts?.counts[n] ?? 0, titleCounts?.words ?? 0, TITLE);
        return (weight * frequency) / (frequency + K1);
      });
      const itself = share(rarities, (n) => (counts[n] ? 1 : 0));
      const covered = share(rarities, (n) =>
        counts[n] ? 1 : found.counts[n] || titleCounts?.counts[n] ? NEARBY_SHARE : 0,
      );
      const isFit = hasAnswerType(sentence, language, question);
      const factor = isFit && question.answerType !== null ? ANSWER_TYPE_FACTOR : 1;
      return {
        text,
        article: id,
        block,
        sentence,
        covered,
        score: Math.round(sum(scores) * factor * 1e4) / 1e4,
        isAnswer: isFit && nameShare(question, rarities, (n) => !!leadCounts[n]) >= Number(process.env.L ?? 0) && nameShare(question, rarities, (n) => !!(leadCounts[n] || found.counts[n])) >= Number(process.env.C ?? 0) &&  relation(question, rarities, counts) >= Number(process.env.R ?? 0) &&  counts.filter((c) => c > 0).length >= Math.min(2, counts.length) && covered >= MIN_ANSWER_SHARE && itself >= MIN_SENTENCE_SHARE,
      };
    });
    const [best] = sentences.sort((a, b) => b.score - a.score);
    return best && best.covered >= MIN_LISTED_SHARE ? [best] : [];
  });
}

/** Returns the share of the question's weight that `shareOf` covers, 0 to 1. */
function share(rarities: readonly number[], shareOf: (n: number) => number): number {
  return sum(rarities.map((weight, n) => weight * shareOf(n))) / sum(rarities);
}

function weigh(count: number, words: number, field: typeof TITLE): number {
  return (field.weight * count) / (1 - B + (B * words) / field.words);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function relation({ terms }: Question, rarities: readonly number[], counts: readonly number[]): number {
  const w = rarities.map((r, n) => (terms[n]?.isName ? 0 : r));
  return sum(w) === 0 ? 1 : sum(w.map((r, n) => (counts[n] ? r : 0))) / sum(w);
}

function nameShare({ terms }: Question, rarities: readonly number[], has: (n: number) => boolean): number {
  const w = rarities.map((r, n) => (terms[n]?.isName ? r : 0));
  return sum(w) === 0 ? 1 : sum(w.map((r, n) => (has(n) ? r : 0))) / sum(w);
}
