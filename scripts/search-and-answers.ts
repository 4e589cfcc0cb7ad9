// Measures search on reports of real events, and answers on people's questions: the services that routes call, on D1.
// quality.ts uses it; `npx node scripts/search-and-answers.ts` prints this part alone.
import { articleListQuery, toListRequest } from "../src/parameters/article-list.ts";
import { questionInput } from "../src/parameters/question.ts";
import { findArticles } from "../src/services/articles.ts";
import { answerQuestion } from "../src/services/ask.ts";
import { applyTo, openCatalogue } from "./catalogue.ts";
import { SKIPPED, sharedLines } from "./shared-data.ts";
import { type LabelledRecord, toCapture } from "./story-sets/catalogued.ts";
import { realSet } from "./story-sets/real-set.ts";
import { markdownTable } from "./tables.ts";

/** Each event is reported by three outlets. */
const REPORTS_OF_AN_EVENT = 3;
const LANGUAGES = { English: "en", Arabic: "ar" } as const;
/** One of so many articles is left out of the corpus, and one of so many questions is asked. */
const ARTICLES_PER_ABSENT = 4;
const QUESTIONS_PER_ASKED = 3;

export type Language = keyof typeof LANGUAGES;

/** Shares. A hit is a report of the same event, other than the one whose title is the query. */
export type SearchScores = {
  /** Queries whose first other result is a hit, and queries with a hit among the first three. */
  readonly first: number;
  readonly three: number;
  /** Mean average precision. */
  readonly precision: number;
};

/** Shares of the questions, but `right` of the answers. */
export type AnswerScores = {
  /** The known answer is in the first passage, or in any of the passages. */
  readonly first: number;
  readonly five: number;
  readonly answered: number;
  readonly right: number;
  /** Questions on articles that are not in the corpus and are answered. */
  readonly falselyAnswered: number;
};

const COLUMNS: Readonly<Record<keyof AnswerScores, string>> = {
  first: "passage first",
  five: "in five",
  answered: "answered",
  right: "of these right",
  falselyAnswered: "falsely answered",
};

/** An article of an encyclopedia, and people's questions with the answers that it gives. */
type QuestionedArticle = {
  readonly url: string;
  readonly source: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly questions: readonly (readonly [question: string, answers: readonly string[]])[];
};

/** Both parts as Markdown, and their scores, without those whose texts are absent. */
export async function searchAndAnswerQuality() {
  const reports = realSet();
  const [search, ...answers] = await Promise.all([
    reports && searchScores(reports),
    ...(Object.keys(LANGUAGES) as Language[]).map(async (language) => {
      const articles = sharedLines<QuestionedArticle>(
        `real-questions/${LANGUAGES[language]}.ndjson`,
      );
      return articles && ([language, await answerScores(articles)] as const);
    }),
  ]);
  const known = answers.filter((each) => each !== null);
  return { report: reportOf(search, known), search, answers: new Map(known) };
}

async function searchScores(reports: readonly LabelledRecord[]): Promise<SearchScores> {
  await using catalogue = await openCatalogue();
  for (const report of reports) await applyTo(catalogue.db, toCapture(report));
  const events = new Map(reports.map(({ url, event }) => [url, event]));
  const ranks: number[][] = [];
  for (const { url, title, event } of reports) {
    const q = wordsOf(title);
    if (q === "") continue;
    const list = toListRequest(articleListQuery.parse({ q, limit: "100" }), { isWidened: true });
    const page = await findArticles(catalogue.db, list);
    if (page.kind !== "page") throw new Error(page.detail);
    const others = page.documents
      .map((document) => JSON.parse(document).url as string)
      .filter((other) => other !== url);
    ranks.push(others.flatMap((other, i) => (events.get(other) === event ? [i + 1] : [])));
  }
  const precisions = ranks.map(
    (own) => own.reduce((sum, rank, n) => sum + (n + 1) / rank, 0) / (REPORTS_OF_AN_EVENT - 1),
  );
  return {
    first: shareOf(ranks, ([best = 0]) => best === 1),
    three: shareOf(ranks, ([best = 0]) => best > 0 && best <= 3),
    precision: precisions.reduce((sum, each) => sum + each, 0) / ranks.length,
  };
}

/** The words of a title as a person types them: without operators, and without capitals, which would make some. */
function wordsOf(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{M}\p{N}.'’]+/gu) ?? []).join(" ");
}

async function answerScores(articles: readonly QuestionedArticle[]): Promise<AnswerScores> {
  await using catalogue = await openCatalogue();
  const { db } = catalogue;
  const isAbsent = (i: number) => i % ARTICLES_PER_ABSENT === ARTICLES_PER_ABSENT - 1;
  const present = articles.filter((_, i) => !isAbsent(i));
  const absent = articles.filter((_, i) => isAbsent(i));
  for (const { url, source, title, paragraphs } of present) {
    await applyTo(db, toCapture({ url, source, title, text: paragraphs.join("\n") }));
  }
  const askOf = async (about: readonly QuestionedArticle[]) => {
    const asked = about
      .flatMap(({ questions }) => questions)
      .filter((_, i) => i % QUESTIONS_PER_ASKED === 0);
    const results = [];
    for (const [text, answers] of asked) {
      const given = { ...questionInput.parse({ question: text }), article: null };
      const found = await answerQuestion({ catalogue: db, access: null }, given);
      if (found.kind !== "answered") throw new Error("Only one article can be missing.");
      const known = answers.map(toPlain);
      const isRight = (said: string) => known.some((each) => toPlain(said).includes(each));
      results.push({ ...found, isRight });
    }
    return results;
  };
  const asked = await askOf(present);
  const answered = asked.filter(({ answer }) => answer !== null);
  return {
    first: shareOf(asked, ({ passages: [best], isRight }) => isRight(best?.text ?? "")),
    five: shareOf(asked, ({ passages, isRight }) => passages.some(({ text }) => isRight(text))),
    answered: answered.length / asked.length,
    right: shareOf(answered, ({ answer, isRight }) => isRight(answer ?? "")),
    falselyAnswered: shareOf(await askOf(absent), ({ answer }) => answer !== null),
  };
}

function shareOf<Item>(items: readonly Item[], has: (item: Item) => boolean): number {
  return items.filter(has).length / items.length;
}

/** A text without the differences in case, white space and Arabic vowel signs. */
function toPlain(text: string): string {
  const letters = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640]/g, "");
  return letters.replace(/\s+/g, " ").trim();
}

function reportOf(
  search: SearchScores | null,
  answers: readonly (readonly [Language, AnswerScores])[],
): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const rows = answers.map(([language, scores]) => [
    language,
    ...(Object.keys(COLUMNS) as (keyof AnswerScores)[]).map((score) => percent(scores[score])),
  ]);
  const found = search && [
    percent(search.first),
    percent(search.three),
    search.precision.toFixed(3),
  ];
  return `## Search

The words of the title of each of the 300 reports of real events, as a query of the list by relevance. The two other
reports of its event are the hits; the report itself is left out of the results.

${found ? markdownTable(["", "hit at 1", "hit at 3", "mean average precision"], [["titles", ...found]]) : SKIPPED}

## Answers

Every third question of XQuAD, which people asked about articles of an encyclopedia, to a corpus of three quarters of
these articles: the share of the questions whose known answer is in the first passage or in one of five, the share that
is answered, and the share of these answers that have the known one. Questions about the other articles are falsely
answered if they are answered at all. No model is called.

${answers.length > 0 ? markdownTable(["", ...Object.values(COLUMNS)], rows) : SKIPPED}`;
}

if (import.meta.main) console.log((await searchAndAnswerQuality()).report);
