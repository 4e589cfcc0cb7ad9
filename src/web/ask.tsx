import type { Child } from "hono/jsx";
import { parseQuestion } from "../answers/question.ts";
import type { Passage } from "../answers/rank-answers.ts";
import type { ListedArticle } from "../schema/article.ts";
import { type Answered, answerQuestion } from "../services/ask.ts";
import { Meta } from "./article-items.tsx";
import type { ArticlePageProps } from "./article-page.tsx";
import { ModelNotice } from "./generated-text.tsx";
import { type SiteText, textIn, useSiteText } from "./text/site-text.ts";

const MAX_QUESTION_CHARACTERS = 300;

/** A reader's question and its answer. Both are rendered as text, never as markup. */
export type AskedQuestion = {
  readonly question: string;
  /** Why there is no answer, or not the one that was requested. */
  readonly error?: (text: SiteText) => string;
  /** Absent if the question is invalid. */
  readonly found?: Answered;
};

/** Answers a reader's question about an article, or about all if `article` is null. Undefined without a question. */
export async function answerOf(
  deps: Parameters<typeof answerQuestion>[0],
  article: string | null,
  asked = "",
): Promise<AskedQuestion | undefined> {
  const text = asked.trim();
  if (text === "") return undefined;
  if (text.length > MAX_QUESTION_CHARACTERS) {
    return { question: text, error: ({ ask }) => ask.tooLong(MAX_QUESTION_CHARACTERS) };
  }
  const question = parseQuestion(text);
  if (!question) return { question: text, error: ({ ask }) => ask.noWord };
  const found = await answerQuestion(deps, { question, article });
  return found.kind === "answered" ? { question: text, found } : undefined;
}

/** Says why a model did not answer: it was not called, or it cited nothing that exists. */
export function withModelError(asked: AskedQuestion): AskedQuestion {
  const { found } = asked;
  if (found?.method !== "extractive" || found.passages.length === 0) return asked;
  const { denied } = found;
  return { ...asked, error: ({ ask }) => (denied?.detail ?? ask.noCitation) + ask.withoutModel };
}

/** The form for a question about an article, and the answer to the last one. */
export function Ask({ article, asked, hasModel }: ArticlePageProps) {
  const t = useSiteText().ask;
  const toModel = hasModel ? `/articles/${article.id}/ask#ask` : null;
  return (
    <section class="ask" id="ask" aria-labelledby="ask-title">
      <h3 id="ask-title">{t.title}</h3>
      <AskForm action={`/articles/${article.id}#ask`} name="ask" asked={asked} toModel={toModel} />
      {asked?.found && <Found found={asked.found} articles={[article]} here={article.id} />}
    </section>
  );
}

type AskFormProps = {
  readonly action: string;
  /** The name of the question's field. */
  readonly name: string;
  readonly asked: AskedQuestion | undefined;
  /** Where a model is asked; null if none is bound. */
  readonly toModel: string | null;
};

/** The form for a question, and what is wrong with the last one. */
export function AskForm({ action, name, asked, toModel }: AskFormProps) {
  const text = useSiteText();
  const t = text.ask;
  return (
    <>
      <form action={action}>
        <label for="ask-question">{t.question}</label>
        <div class="row">
          <input
            id="ask-question"
            name={name}
            value={asked?.question ?? ""}
            maxlength={MAX_QUESTION_CHARACTERS}
            dir="auto"
            required
          />
          <button type="submit">{t.ask}</button>
          {toModel !== null && (
            <button type="submit" formaction={toModel} formmethod="post">
              {t.askModel}
            </button>
          )}
        </div>
      </form>
      {asked?.error && (
        <p class="fault" role="alert">
          {asked.error(text)}
        </p>
      )}
    </>
  );
}

type FoundProps = {
  readonly found: Answered;
  /** The articles of the passages; one may have been withdrawn in the meantime. */
  readonly articles: readonly ListedArticle[];
  /** The id of the article whose page this is: its passages need no title. */
  readonly here?: string;
};

/** The answer with its source and other passages, or why there is none and the passages that come nearest. */
export function Found({ found, articles, here }: FoundProps) {
  const { ask, article: t } = useSiteText();
  const { answer, silence, method, passages } = found;
  const [first, ...others] = passages;
  const isGenerated = method !== "extractive";
  // A model cites its passages by their numbers.
  const List = isGenerated ? "ol" : "ul";
  const shown = answer === null || isGenerated ? passages : others;
  const sourceOf = (passage: Passage) => articles.find(({ id }) => id === passage.article);
  const inLanguage = (passage: Passage) => textIn(sourceOf(passage)?.language ?? null);
  return (
    <div role="status">
      {silence !== null && (
        <p>
          {here === undefined && <strong>{ask.noAnswer} </strong>}
          {ask.silent[silence]} {passages.length > 0 && ask.nearest}
        </p>
      )}
      {answer !== null && isGenerated && (
        <>
          <p dir="auto">{withLinks(answer, passages, here)}</p>
          <ModelNotice model={method} />
          <p class="note">{ask.given}</p>
        </>
      )}
      {answer !== null && !isGenerated && first && (
        <>
          <blockquote {...inLanguage(first)}>{answer}</blockquote>
          {here === undefined && <Source passage={first} article={sourceOf(first)} />}
          <p class="note">
            {ask.ownWords}
            <a href={linkTo(here, first)}>{t.paragraph(first.block + 1)}</a>
            {ask.chosen}
          </p>
          {others.length > 0 && <p class="note">{ask.near}</p>}
        </>
      )}
      {shown.length > 0 && (
        <List>
          {shown.map((passage) => (
            <li>
              <p class="passage" {...inLanguage(passage)}>
                {passage.text}
              </p>
              <Source
                passage={passage}
                article={here === undefined ? sourceOf(passage) : undefined}
              />
            </li>
          ))}
        </List>
      )}
    </div>
  );
}

type SourceProps = { readonly passage: Passage; readonly article: ListedArticle | undefined };

/** The article that a passage is from, with a link to the paragraph; without `article`, only the link. */
function Source({ passage, article }: SourceProps) {
  const text = useSiteText();
  if (!article) {
    return (
      <a href={linkTo(passage.article, passage)}>{text.article.paragraph(passage.block + 1)}</a>
    );
  }
  return (
    <>
      <h2 {...textIn(article.language)}>
        <a href={linkTo(undefined, passage)}>{article.title}</a>
      </h2>
      <Meta article={article} />
    </>
  );
}

/** A model's text, in which `[2]` or `[1, 3]` link to the passages with those numbers. */
function withLinks(text: string, passages: readonly Passage[], here?: string): Child[] {
  // In two steps: one expression that looks around each number takes cubic time for a long row of digits.
  return text.split(/(\[[\d,\s]+\])/).flatMap((part, n) => {
    if (n % 2 === 0) return part;
    return part.split(/(\d+)/).map((piece): Child => {
      const passage = passages[Number(piece) - 1];
      return passage ? <a href={linkTo(here, passage)}>{piece}</a> : piece;
    });
  });
}

function linkTo(here: string | undefined, { article, block }: Passage): string {
  return `${article === here ? "" : `/articles/${article}`}#b${block + 1}`;
}
