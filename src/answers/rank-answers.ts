import type { ArticleBody } from "../schema/article.ts";
import { hasAnswerType } from "./answer-type.ts";
import type { Question } from "./question.ts";
import { createTermFinder, type TermCounts } from "./term-finder.ts";

/** An article that may hold an answer. */
export type AnswerSource = {
  readonly id: string;
  readonly title: string;
  readonly body: ArticleBody;
};

/** A block of an article, word for word. */
export type Passage = {
  readonly text: string;
  readonly article: string;
  /** Number of the block in the article's body, from 0. */
  readonly block: number;
  /** How well it answers, above 0; comparable within one question only. */
  readonly score: number;
};

export type RankedAnswer = {
  /** A sentence of the first passage; null where none answers. */
  readonly answer: string | null;
  /** At most {@link PASSAGES}, the best first. */
  readonly passages: readonly Passage[];
};

const PASSAGES = 5;

/** Terms of more articles than that are equally common: counting on would read the corpus. */
export const MAX_COUNTED_ARTICLES = 32;

/** BM25F (Robertson and Zaragoza, 2009): saturation, length, weights of three fields. */
const K1 = 1.2;
const B = 0.75;
const SENTENCE = { weight: 3, words: 25 };
const BLOCK = { weight: 1, words: 80 };
const TITLE = { weight: 1, words: 10 };
/** What having the person, time or number that is sought is worth. */
const FIT = 1.5;

/**
 * Of the question's weight, what must be covered to be shown, and to be given as the answer; and how
 * much of it the sentence has to say itself. A word that the block or the title says in its place
 * counts {@link NEARBY}. Settled on one half of the questions in tests/answers/questions.ts.
 */
const SHOWN = 0.34;
const ANSWERED = 0.75;
const SAID_ITSELF = 0.3;
const NEARBY = 0.75;

type Scored = Passage & {
  readonly sentence: string;
  readonly isAnswer: boolean;
  readonly covered: number;
};

/**
 * The blocks that answer, ranked by their best sentence. `counts`: how many articles hold each term,
 * counted up to {@link MAX_COUNTED_ARTICLES}. `sources`: of equal passages the earlier source's comes first, and
 * of one text in several articles the first is given.
 */
export function rankAnswers(
  question: Question,
  counts: readonly number[],
  sources: readonly AnswerSource[],
): RankedAnswer {
  const rarities = question.terms.map((_, n) => inverseFrequency(counts[n] ?? 0));
  const find = createTermFinder(question.terms);
  const scored = sources.flatMap((source) => scoredBlocks(question, rarities, find, source));
  const once = new Map<string, Scored>();
  for (const each of scored.sort((a, b) => b.score - a.score)) {
    if (!once.has(each.text)) once.set(each.text, each);
  }
  const passages = [...once.values()].slice(0, PASSAGES);
  const [best] = passages;
  return {
    answer: best?.isAnswer ? best.sentence : null,
    passages: passages.map(({ text, article, block, score }) => ({ text, article, block, score })),
  };
}

/** Rare words weigh more; one that no article has weighs most, so that it is missed most. */
export function inverseFrequency(articles: number): number {
  return Math.log(1 + (MAX_COUNTED_ARTICLES + 0.5) / (articles + 0.5));
}

function scoredBlocks(
  question: Question,
  rarities: readonly number[],
  find: (text: string) => TermCounts | null,
  { id, title, body }: AnswerSource,
): Scored[] {
  const titled = find(title);
  return body.flatMap(({ type, text }, block) => {
    if (type === "heading") return [];
    const found = find(text);
    if (!found) return [];
    const sentences = found.sentences.map((sentence): Scored => {
      const { words, counts } = sentence;
      const scores = rarities.map((weight, n) => {
        const itself = counts[n] ?? 0;
        const frequency =
          weigh(itself, words, SENTENCE) +
          weigh((found.counts[n] ?? 0) - itself, found.words, BLOCK) +
          weigh(titled?.counts[n] ?? 0, titled?.words ?? 0, TITLE);
        return (weight * frequency) / (frequency + K1);
      });
      const itself = share(rarities, (n) => (counts[n] ? 1 : 0));
      const covered = share(rarities, (n) =>
        counts[n] ? 1 : found.counts[n] || titled?.counts[n] ? NEARBY : 0,
      );
      const isFit = hasAnswerType(sentence.text, question);
      return {
        text,
        article: id,
        block,
        sentence: sentence.text,
        covered,
        score: rounded(sum(scores) * (isFit && question.answerType !== null ? FIT : 1)),
        isAnswer: isFit && covered >= ANSWERED && itself >= SAID_ITSELF,
      };
    });
    const [best] = sentences.sort((a, b) => b.score - a.score);
    return best && best.covered >= SHOWN ? [best] : [];
  });
}

/** The share of the question's weight that `partOf` gives, from 0 to 1. */
function share(rarities: readonly number[], partOf: (n: number) => number): number {
  return sum(rarities.map((weight, n) => weight * partOf(n))) / sum(rarities);
}

function weigh(count: number, words: number, field: typeof TITLE): number {
  return (field.weight * count) / (1 - B + (B * words) / field.words);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
