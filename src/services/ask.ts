import { splitIntoChunks } from "../answers/chunks.ts";
import { validateCitations } from "../answers/citations.ts";
import type { Question } from "../answers/question.ts";
import { type Passage, type RankedAnswer, rankAnswers } from "../answers/rank-answers.ts";
import type { Model } from "../model/model.ts";
import type { Article } from "../schema/article.ts";
import { countTerms, findCandidates } from "../storage/catalogue/candidates.ts";
import { findById } from "./articles.ts";

/** What a question is answered with: routes and agents ask in the same way. */

export type Answered = RankedAnswer & {
  /** "extractive": sentences of articles, word for word; else the model that wrote the answer. */
  readonly method: string;
};

/** The article that was asked about is none. */
export type NoArticle = { readonly kind: "unknown" | "gone" };

/** So much of each passage is given to a model: its window is bounded, a block is not. */
const CHARACTERS = 2_000;

/** Answers from one article, or from the whole corpus where `article` is null. */
export async function ask(
  db: D1Database,
  model: Model | null,
  { question, article }: { readonly question: Question; readonly article: string | null },
): Promise<Answered | NoArticle> {
  const extracted =
    article === null ? await fromCorpus(db, question) : await fromArticle(db, question, article);
  if ("kind" in extracted) return extracted;
  const written = model && (await inOwnWords(model, question, extracted.passages));
  return written ? { ...extracted, ...written } : { ...extracted, method: "extractive" };
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
  const first = await findById(db, id);
  const found = first.kind === "merged" ? await findById(db, first.into) : first;
  if (found.kind === "merged") return { kind: "gone" };
  if (found.kind !== "article") return { kind: found.kind };
  const article: Article = JSON.parse(found.json);
  return rankAnswers(question, await countTerms(db, question), [article]);
}

/** A model's answer, if it cites the passages that it was given; else null. */
async function inOwnWords(
  model: Model,
  { text }: Question,
  passages: readonly Passage[],
): Promise<{ answer: string; method: string } | null> {
  if (passages.length === 0) return null;
  const said = await model.answer(
    text,
    passages.map((passage) => splitIntoChunks(passage.text, CHARACTERS)[0] ?? ""),
  );
  if (said.kind === "failed") {
    console.error(said.why);
    return null;
  }
  const answer = validateCitations(said.text, passages.length);
  return answer === null ? null : { answer, method: said.model };
}
