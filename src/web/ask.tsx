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

type AskProps = Pick<ArticlePageProps, "asked" | "hasModel"> & {
  /** The only article that is asked; without it all are. */
  readonly article?: ListedArticle;
  /** Articles that have passages of the answer. One that was withdrawn in the meantime is missing. */
  readonly sources?: readonly ListedArticle[];
};

/** The form for a question about an article or about all, and the answer to the last one. */
export function Ask({ article, asked, hasModel, sources = [] }: AskProps) {
  const text = useSiteText();
  const t = text.ask;
  const path = article ? `/articles/${article.id}` : "";
  return (
    <section class="ask" id="ask" aria-labelledby="ask-title">
      {article ? <h3 id="ask-title">{t.title}</h3> : <h1 id="ask-title">{t.all}</h1>}
      <form action={article ? `${path}#ask` : "/ask"}>
        <label for="ask-question">{t.question}</label>
        <div class="row">
          <input
            id="ask-question"
            name={article ? "ask" : "q"}
            value={asked?.question ?? ""}
            maxlength={MAX_QUESTION_CHARACTERS}
            dir="auto"
            required
          />
          <button type="submit">{t.ask}</button>
          {hasModel && (
            <button type="submit" formaction={`${path}/ask#ask`} formmethod="post">
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
      {asked?.found && <Found found={asked.found} here={article} sources={sources} />}
    </section>
  );
}

type FoundProps = Required<Pick<AskProps, "sources">> & {
  readonly found: Answered;
  readonly here: ListedArticle | undefined;
};

function Found({ found, here, sources }: FoundProps) {
  const { ask } = useSiteText();
  const { answer, silence, method, passages } = found;
  const [first, ...others] = passages;
  const isGenerated = method !== "extractive";
  const isQuoted = answer !== null && !isGenerated;
  const shown = isQuoted ? others : passages;
  return (
    <div role="status">
      {silence !== null && (
        <p>
          {!here && <strong>{ask.noAnswer} </strong>}
          {ask.silent[silence]} {passages.length > 0 && ask.nearest}
        </p>
      )}
      {isGenerated && answer !== null && (
        <>
          <p dir="auto">{withLinks(answer, passages, here?.id)}</p>
          <ModelNotice model={method} />
          <p class="note">{ask.given}</p>
        </>
      )}
      {isQuoted && first && (
        <>
          <Quotation passage={first} here={here} sources={sources} text={answer} />
          <p class="note">
            {ask.ownWords} {others.length > 0 && ask.near}
          </p>
        </>
      )}
      {shown.length > 0 && (
        // A model cites its passages by their numbers.
        <ol class={isGenerated ? undefined : "plain"}>
          {shown.map((passage) => (
            <li>
              <Quotation passage={passage} here={here} sources={sources} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

type QuotationProps = Omit<FoundProps, "found"> & {
  readonly passage: Passage;
  readonly text?: string;
};

/** A passage, or the part of it that answers, with a link to its paragraph. */
function Quotation({ passage, here, sources, text = passage.text }: QuotationProps) {
  const { article: t } = useSiteText();
  const source = here ?? sources.find(({ id }) => id === passage.article);
  const path = linkTo(here?.id, passage);
  return (
    <div class={here ? undefined : "hit"}>
      <blockquote {...textIn(source?.language ?? null)}>{text}</blockquote>
      {here || !source ? (
        <a href={path}>{t.paragraph(passage.block + 1)}</a>
      ) : (
        <div>
          <h2 {...textIn(source.language)}>
            <a href={path}>{source.title}</a>
          </h2>
          <Meta article={source} />
        </div>
      )}
    </div>
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
