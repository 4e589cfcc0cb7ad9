import { splitIntoChunks } from "../answers/chunks.ts";
import { validateCitations } from "../answers/citations.ts";
import type { Question } from "../answers/question.ts";
import {
  inverseFrequency,
  MAX_COUNTED_ARTICLES,
  type Passage,
  type RankedAnswer,
  rankAnswers,
} from "../answers/rank-answers.ts";
import {
  type Denied,
  type Generated,
  type ModelAccess,
  TEXT_CALL_WEIGHT,
} from "../model/access.ts";
import type { Article } from "../schema/article.ts";
import { findArticle } from "../storage/catalogue/articles.ts";
import { listNewestMatches, listTexts } from "../storage/catalogue/question-lookups.ts";

/** Answers a question for routes, pages and agents. */

export type Answered = RankedAnswer & {
  /** "extractive": sentences of articles, word for word; else the model that generated the answer. */
  readonly method: string;
  /** Why no model was called for it, where one is bound. */
  readonly denied: Denied | null;
};

/** There is no such article to answer from. */
type NoArticle = { readonly kind: "unknown" | "gone" };

/** Characters of each passage that a model gets: its window is limited, and a block is not. */
const MAX_CHARACTERS = 2_000;
/** Articles whose texts are read, and the bytes that these texts may have together as they are stored. */
const MAX_TEXTS = 12;
const MAX_TEXT_BYTES = 100_000;
/** The rarest words, of which every two are looked up together. */
const MAX_PAIRED_WORDS = 5;

/**
 * Answers from one article, or from the whole corpus if `article` is null. Without a model, and where it fails
 * or must not be called, the answer is extractive.
 */
export async function answerQuestion(
  { catalogue, access }: { readonly catalogue: D1Database; readonly access: ModelAccess | null },
  { question, article }: { readonly question: Question; readonly article: string | null },
): Promise<({ readonly kind: "answered" } & Answered) | NoArticle> {
  const extracted =
    article === null
      ? await fromCorpus(catalogue, question)
      : await fromArticle(catalogue, question, article);
  if ("kind" in extracted) return extracted;
  const generated = access && (await generateAnswer(access, question, extracted.passages));
  const answered = { kind: "answered", ...extracted, method: "extractive", denied: null } as const;
  if (generated?.kind === "denied") return { ...answered, denied: generated };
  return generated?.kind === "generated" ? { ...answered, ...generated.result } : answered;
}

/**
 * Chooses the articles that may answer a question by asking the index twice: for each word alone, then for the rarest of
 * them together, so that an old article is found by one rare word, and by two common ones. What is read depends on the
 * number of words, not on the corpus: {@link MAX_COUNTED_ARTICLES} matches of each, and at most {@link MAX_TEXTS} texts.
 */
async function fromCorpus(db: D1Database, question: Question): Promise<RankedAnswer> {
  const alone = await newestOfEach(db, question);
  const counts = alone.map(({ length }) => length);
  const held = question.terms
    .map(({ match }, n) => ({ match, count: counts[n] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const pairs = jointly(held.map(({ match }) => match));
  const together = await listNewestMatches(db, pairs, MAX_COUNTED_ARTICLES);

  const weights = new Map<string, number>();
  for (const matches of [...alone, ...together]) {
    const weight = inverseFrequency(matches.length);
    for (const sortKey of matches) weights.set(sortKey, (weights.get(sortKey) ?? 0) + weight);
  }
  const best = [...weights]
    .sort(([a, x], [b, y]) => y - x || (BigInt(a) < BigInt(b) ? 1 : -1))
    .slice(0, MAX_TEXTS)
    .map(([sortKey]) => sortKey);
  return rankAnswers(question, counts, await listTexts(db, best, MAX_TEXT_BYTES));
}

/** The newest articles that hold each of a question's terms. */
function newestOfEach(db: D1Database, { terms }: Question): Promise<(readonly string[])[]> {
  const conditions = terms.map(({ match }) => match);
  return listNewestMatches(db, conditions, MAX_COUNTED_ARTICLES);
}

/** All of the words, and any two of the first. */
function jointly(matches: readonly string[]): string[] {
  if (matches.length < 2) return [];
  const first = matches.slice(0, MAX_PAIRED_WORDS);
  const pairs = first.flatMap((a, n) => first.slice(n + 1).map((b) => `(${a} AND ${b})`));
  return matches.length === 2 ? pairs : [matches.join(" AND "), pairs.join(" OR ")];
}

async function fromArticle(
  db: D1Database,
  question: Question,
  id: string,
): Promise<RankedAnswer | NoArticle> {
  const first = await findArticle(db, id);
  const found = first.kind === "merged" ? await findArticle(db, first.into) : first;
  if (found.kind !== "article") return { kind: found.kind === "unknown" ? "unknown" : "gone" };
  const article: Article = JSON.parse(found.json);
  const counts = (await newestOfEach(db, question)).map(({ length }) => length);
  return rankAnswers(question, counts, [article]);
}

/** A model's answer; it fails unless it cites the passages that it was given. */
async function generateAnswer(
  access: ModelAccess,
  { text }: Question,
  passages: readonly Passage[],
): Promise<Generated<Pick<Answered, "answer" | "silence" | "method">> | null> {
  if (passages.length === 0) return null;
  return access.generate(TEXT_CALL_WEIGHT, async (model) => {
    const said = await model.answer(
      text,
      passages.map((passage) => splitIntoChunks(passage.text, MAX_CHARACTERS)[0] ?? ""),
    );
    const answer = said === null ? null : validateCitations(said, passages.length);
    return answer === null ? null : { answer, silence: null, method: access.names.text };
  });
}
