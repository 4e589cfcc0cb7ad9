import { splitIntoChunks } from "../answers/chunks.ts";
import { validateCitations } from "../answers/citations.ts";
import type { Question } from "../answers/question.ts";
import { type Passage, type RankedAnswer, rankAnswers } from "../answers/rank-answers.ts";
import {
  type Denied,
  type Generated,
  type ModelAccess,
  TEXT_CALL_WEIGHT,
} from "../model/access.ts";
import type { Article } from "../schema/article.ts";
import { findCurrentArticle } from "./articles.ts";
import { countTerms, findCandidates } from "./question-candidates.ts";

/** Answers a question for routes, pages and agents. */

export type Answered = RankedAnswer & {
  /** "extractive": sentences of articles, word for word; else the model that generated the answer. */
  readonly method: string;
  /** Why no model was called for it, where one is bound. */
  readonly denied: Denied | null;
};

/** There is no such article to answer from. */
export type NoArticle = { readonly kind: "unknown" | "gone" };

/** Characters of each passage that a model gets: its window is limited, and a block is not. */
const MAX_CHARACTERS = 2_000;

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

async function fromCorpus(db: D1Database, question: Question): Promise<RankedAnswer> {
  const { counts, sources } = await findCandidates(db, question);
  return rankAnswers(question, counts, sources);
}

async function fromArticle(
  db: D1Database,
  question: Question,
  id: string,
): Promise<RankedAnswer | NoArticle> {
  const found = await findCurrentArticle(db, id);
  if (found.kind !== "article") return { kind: found.kind };
  const article: Article = JSON.parse(found.json);
  return rankAnswers(question, await countTerms(db, question), [article]);
}

/** A model's answer; it fails unless it cites the passages that it was given. */
async function generateAnswer(
  access: ModelAccess,
  { text }: Question,
  passages: readonly Passage[],
): Promise<Generated<{ readonly answer: string; readonly method: string }> | null> {
  if (passages.length === 0) return null;
  return access.generate(TEXT_CALL_WEIGHT, async (model) => {
    const said = await model.answer(
      text,
      passages.map((passage) => splitIntoChunks(passage.text, MAX_CHARACTERS)[0] ?? ""),
    );
    const answer = said === null ? null : validateCitations(said, passages.length);
    return answer === null ? null : { answer, method: access.names.text };
  });
}
