import type { Child } from "hono/jsx";
import type { Article } from "../schema/article.ts";
import type { Answered } from "../services/ask.ts";
import type { ArticlePageProps } from "./article-page.tsx";
import { ModelNotice } from "./generated-text.tsx";
import { inSiteLanguage, type SiteText, textIn, useSiteText } from "./text/site-text.ts";

export const MAX_QUESTION_CHARACTERS = 300;

/** A reader's question and its answer. Both are rendered as text, never as markup. */
export type AskedQuestion = {
  readonly question: string;
  /** Why there is no answer, or not the one that was requested. */
  readonly error?: (text: SiteText) => string;
  /** Absent if the question is invalid. */
  readonly found?: Answered;
};

/** The form for a question about an article, and the answer to the last one. */
export function Ask({ article, asked, hasModel }: ArticlePageProps) {
  const text = useSiteText();
  const t = text.ask;
  return (
    <section class="ask" id="ask" aria-labelledby="ask-title">
      <h3 id="ask-title">{t.title}</h3>
      <form action={`/articles/${article.id}#ask`}>
        <label for="ask-question">{t.question}</label>
        <div class="row">
          <input
            id="ask-question"
            name="ask"
            value={asked?.question ?? ""}
            maxlength={MAX_QUESTION_CHARACTERS}
            dir="auto"
            required
          />
          <button type="submit">{t.ask}</button>
          {hasModel && (
            <button type="submit" formaction={`/articles/${article.id}/ask#ask`} formmethod="post">
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
      {asked?.found && <Found article={article} found={asked.found} />}
    </section>
  );
}

function Found({ article, found }: { article: Article; found: Answered }) {
  const text = useSiteText();
  const { ask } = text;
  const { answer, silence, method, passages } = found;
  const [first, ...others] = passages;
  const isGenerated = method !== "extractive";
  const shown = answer === null || isGenerated ? passages : others;
  return (
    <div role="status">
      {silence !== null && (
        <p>
          {ask.silent[silence]} {passages.length > 0 && ask.nearest}
        </p>
      )}
      {answer !== null && isGenerated && (
        <>
          <p dir="auto">{withLinks(answer, passages, article)}</p>
          <ModelNotice model={method} />
          <p class="note">{ask.given}</p>
        </>
      )}
      {answer !== null && !isGenerated && first && (
        <>
          <p {...textIn(article.language)}>{answer}</p>
          <p class="note">
            {ask.ownWords}
            <a href={linkTo(article, first)}>{text.article.paragraph(first.block + 1)}</a>
            {ask.chosen}
          </p>
          {others.length > 0 && <p class="note">{ask.near}</p>}
        </>
      )}
      {shown.length > 0 && (
        <ol {...textIn(article.language)}>
          {shown.map((passage) => (
            <li>
              <p>{passage.text}</p>
              <a href={linkTo(article, passage)} {...inSiteLanguage(text)}>
                {text.article.paragraph(passage.block + 1)}
              </a>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** A model's text, in which `[2]` or `[1, 3]` link to the passages with those numbers. */
function withLinks(text: string, passages: Answered["passages"], here: Article): Child[] {
  // In two steps: one expression that looks around each number takes cubic time for a long row of digits.
  return text.split(/(\[[\d,\s]+\])/).flatMap((part, n) => {
    if (n % 2 === 0) return part;
    return part.split(/(\d+)/).map((piece): Child => {
      const passage = passages[Number(piece) - 1];
      return passage ? <a href={linkTo(here, passage)}>{piece}</a> : piece;
    });
  });
}

function linkTo(here: Article, { article, block }: Answered["passages"][number]): string {
  return `${article === here.id ? "" : `/articles/${article}`}#b${block + 1}`;
}
