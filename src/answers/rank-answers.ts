import type * as z from "zod";
import type { Article } from "../schema/article.ts";
import type { answerSchema } from "../schema/derived-texts.ts";
import { findStated } from "./answer-type.ts";
import type { Question } from "./question.ts";
import type { Silence } from "./silence.ts";
import { createTermFinder } from "./term-finder.ts";

/** An article that may have an answer. */
export type AnswerSource = Pick<Article, "id" | "title" | "body" | "language">;

/** A sentence of the first passage, or why none is the answer; and the passages, the best first. */
export type RankedAnswer = {
  readonly answer: string | null;
  readonly silence: Silence | null;
  readonly passages: z.infer<typeof answerSchema>["passages"];
};

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
 * Shares of the question's weight: what a passage must cover to be listed, and what it must cover to give the answer. A
 * word that only the block or the title has counts {@link NEARBY_SHARE}.
 */
const MIN_LISTED_SHARE = 0.34;
const MIN_ANSWER_SHARE = 0.6;
const NEARBY_SHARE = 0.75;
/** Each word of so short a question is needed: `Who designed the bridge?` is not answered by who crossed it. */
const MAX_SHORT_TERMS = 3;
/**
 * A pronoun may stand for a name, but for little else: this share of the words that are no names must be in the
 * answer's sentence, and two words of any kind.
 */
const MIN_SENTENCE_SHARE = 0.5;
/** In a script without capitals, neither the names of the question nor those of the answer are known. */
const MIN_SENTENCE_SHARE_WITHOUT_CAPITALS = 0.6;
const MIN_SENTENCE_TERMS = 2;
/** A word that no article has is missed, but may be a synonym of one that they have. */
const UNKNOWN_TERM_FACTOR = 0.5;
/** What an article is about is in its title or in as many of its first blocks. */
const LEAD_BLOCKS = 5;
/** A passage that scores this share of the best one may contradict it. */
const MIN_RIVAL_SHARE = 0.9;

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
  const rarities = question.terms.map((_, n) => {
    const count = counts[n] ?? 0;
    return inverseFrequency(count) * (count === 0 ? UNKNOWN_TERM_FACTOR : 1);
  });
  const find = createTermFinder(question.terms);
  const scored = sources.flatMap((source) =>
    scoredBlocks(question, rarities, find, source, sources.length === 1),
  );
  const once = new Map<string, Scored>();
  for (const each of scored.sort((a, b) => b.score - a.score)) {
    if (!once.has(each.text)) once.set(each.text, each);
  }
  const best = [...once.values()].slice(0, MAX_PASSAGES);
  const silence = silenceOf(best);
  return {
    answer: silence === null ? (best[0]?.sentence ?? null) : null,
    silence,
    passages: best.map(({ text, article, block, score }) => ({ text, article, block, score })),
  };
}

/** Rare words weigh more. */
export function inverseFrequency(articles: number): number {
  return Math.log(1 + (MAX_COUNTED_ARTICLES + 0.5) / (articles + 0.5));
}

type Scored = Passage & {
  readonly sentence: string;
  /** The share of the question's weight that the sentence, its block and the title cover. */
  readonly covered: number;
  readonly isAnswer: boolean;
  /** Whether the beginning of the article has the names of the question. */
  readonly isAbout: boolean;
  /** What the sentence states of the kind that the question asks for. */
  readonly stated: readonly string[];
};

/** Returns why the best passage is not the answer, or null if it is. */
function silenceOf([best, ...others]: readonly Scored[]): Silence | null {
  if (!best) return "no-passage";
  if (!best.isAnswer) return "not-stated";
  if (!best.isAbout) return "other-subject";
  const isContradicted = others.some(
    ({ isAnswer, isAbout, article, score, stated }) =>
      isAnswer &&
      isAbout &&
      article !== best.article &&
      score >= MIN_RIVAL_SHARE * best.score &&
      !stated.some((each) => best.stated.includes(each)),
  );
  return isContradicted ? "disagreement" : null;
}

function scoredBlocks(
  question: Question,
  rarities: readonly number[],
  find: ReturnType<typeof createTermFinder>,
  { id, title, body, language }: AnswerSource,
  isAlone: boolean,
): Scored[] {
  const { terms, isVague, answerType } = question;
  // One word does not say which of several articles is meant, unless it is a name that is described.
  const isSpecific = !isVague && (terms.length > 1 || isAlone || answerType === "description");
  const minSentenceShare = /\p{Ll}/u.test(question.text)
    ? MIN_SENTENCE_SHARE
    : MIN_SENTENCE_SHARE_WITHOUT_CAPITALS;
  const titleCounts = find(title, language);
  const lead = [title, ...body.slice(0, LEAD_BLOCKS).map(({ text }) => text)].join("\n");
  const leadCounts = find(lead, language)?.counts;
  const isAbout = terms.every(({ isName }, n) => !isName || leadCounts?.[n]);
  const others = rarities.map((weight, n) => (terms[n]?.isName ? 0 : weight));
  return body.flatMap(({ type, text }, block) => {
    if (type === "heading") return [];
    const found = find(text, language);
    if (!found) return [];
    const sentences = found.sentences.map(({ text: sentence, words, counts }): Scored => {
      const scores = rarities.map((weight, n) => {
        const itself = counts[n] ?? 0;
        const frequency =
          weigh(itself, words, SENTENCE) +
          weigh((found.counts[n] ?? 0) - itself, found.words, BLOCK) +
          weigh(titleCounts?.counts[n] ?? 0, titleCounts?.words ?? 0, TITLE);
        return (weight * frequency) / (frequency + K1);
      });
      const isNear = (n: number) => Boolean(found.counts[n] || titleCounts?.counts[n]);
      const covered = share(rarities, (n) => (counts[n] ? 1 : isNear(n) ? NEARBY_SHARE : 0));
      const stated = findStated(sentence, language, question);
      const isFit = stated.length > 0;
      const factor = isFit && answerType !== null ? ANSWER_TYPE_FACTOR : 1;
      return {
        text,
        article: id,
        block,
        sentence,
        covered,
        score: Math.round(sum(scores) * factor * 1e4) / 1e4,
        isAbout,
        stated,
        isAnswer:
          isFit &&
          isSpecific &&
          covered >= MIN_ANSWER_SHARE &&
          (terms.length > MAX_SHORT_TERMS || terms.every((_, n) => isNear(n))) &&
          share(others, (n) => (counts[n] ? 1 : 0)) >= minSentenceShare &&
          counts.filter((count) => count > 0).length >= Math.min(MIN_SENTENCE_TERMS, terms.length),
      };
    });
    const [best] = sentences.sort((a, b) => b.score - a.score);
    return best && best.covered >= MIN_LISTED_SHARE ? [best] : [];
  });
}

/** Returns the share of a weight that `shareOf` covers, 0 to 1. */
function share(weights: readonly number[], shareOf: (n: number) => number): number {
  const total = sum(weights);
  return total === 0 ? 1 : sum(weights.map((weight, n) => weight * shareOf(n))) / total;
}

function weigh(count: number, words: number, field: typeof TITLE): number {
  return (field.weight * count) / (1 - B + (B * words) / field.words);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
