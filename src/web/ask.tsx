import type { Child } from "hono/jsx";
import type { Answered } from "../services/ask.ts";
import { ModelNotice } from "./generated-text.tsx";
import { inSiteLanguage, type SiteText, textIn, useSiteText } from "./text/site-text.ts";

export const MAX_QUESTION_CHARACTERS = 300;

/** A reader's question and its answer. Both are rendered as text, never as markup. */
export type AskedQuestion = {
  readonly question: string;
  /** Why there is no answer, or not the one that was requested; null otherwise. */
  readonly error: ((text: SiteText) => string) | null;
  /** Null if the question is invalid. */
  readonly found: Answered | null;
};

type Shown = { readonly article: string; readonly language: string | null };

/** The form for a question about an article, and the answer to the last one. */
export function Ask({
  article,
  language,
  asked,
  hasModel,
}: Shown & { asked: AskedQuestion | null; hasModel: boolean }) {
  const text = useSiteText();
  const t = text.ask;
  return (
    <section class="ask" id="ask" aria-labelledby="ask-title" {...inSiteLanguage(text)}>
      <h3 id="ask-title">{t.title}</h3>
      <form action={`/articles/${article}#ask`}>
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
            <button type="submit" formaction={`/articles/${article}/ask#ask`} formmethod="post">
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
      {asked?.found && <Found article={article} language={language} found={asked.found} />}
    </section>
  );
}

function Found({ found, ...shown }: Shown & { found: Answered }) {
  const { ask, article } = useSiteText();
  const { answer, method, passages } = found;
  const [first, ...others] = passages;
  const isGenerated = method !== "extractive";
  return (
    <div role="status">
      {answer === null && <p>{ask.unsure(passages.length > 0)}</p>}
      {answer !== null && isGenerated && (
        <>
          <p dir="auto">
            <Cited text={answer} passages={passages} article={shown.article} />
          </p>
          <ModelNotice model={method} />
          <p class="note">{ask.given}</p>
        </>
      )}
      {answer !== null && !isGenerated && first && (
        <>
          <p {...textIn(shown.language)}>{answer}</p>
          <p class="note">
            {ask.ownWords}
            <a href={linkTo(shown.article, first)}>{article.paragraph(first.block + 1)}</a>
            {ask.chosen}
          </p>
          {others.length > 0 && <p class="note">{ask.near}</p>}
        </>
      )}
      <Passages {...shown} passages={answer === null || isGenerated ? passages : others} />
    </div>
  );
}

/** The passages, each with a link to its paragraph. */
function Passages({ article, language, passages }: Shown & { passages: Answered["passages"] }) {
  const text = useSiteText();
  if (passages.length === 0) return null;
  return (
    <ol {...textIn(language)}>
      {passages.map((passage) => (
        <li>
          <p>{passage.text}</p>
          <a href={linkTo(article, passage)} {...inSiteLanguage(text)}>
            {text.article.paragraph(passage.block + 1)}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** A model's text, in which `[2]` or `[1, 3]` link to the passages with those numbers. */
function Cited({
  text,
  passages,
  article,
}: {
  text: string;
  passages: Answered["passages"];
  article: string;
}) {
  return (
    <>
      {text.split(/(\[[\d,\s]+\])/).map((part, n) =>
        n % 2 === 0
          ? part
          : part.split(/(\d+)/).map((piece): Child => {
              const passage = passages[Number(piece) - 1];
              return passage ? <a href={linkTo(article, passage)}>{piece}</a> : piece;
            }),
      )}
    </>
  );
}

function linkTo(here: string, { article, block }: Answered["passages"][number]): string {
  return `${article === here ? "" : `/articles/${article}`}#b${block + 1}`;
}
