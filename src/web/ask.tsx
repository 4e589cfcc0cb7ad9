import type { Child } from "hono/jsx";
import type { Answered } from "../services/ask.ts";
import { MadeBy } from "./by-model.tsx";
import { OURS, textIn } from "./language.ts";

export const QUESTION_CHARACTERS = 300;

/** What was found for a reader's question. Text, never mark-up: whoever wrote it. */
export type AskedQuestion = {
  readonly question: string;
  /** Why it could not be looked for, or is not answered as was asked; null where it is. */
  readonly fault: string | null;
  /** Null where it could not be looked for. */
  readonly found: Answered | null;
};

type Place = { readonly article: string; readonly language: string | null };

/** A box for questions on an article, and what the last one found. */
export function Ask({
  article,
  language,
  asked,
  hasModel,
}: Place & { asked: AskedQuestion | null; hasModel: boolean }) {
  return (
    <section class="ask" id="ask" aria-labelledby="ask-title" {...OURS}>
      <h2 id="ask-title">Ask this article</h2>
      <form action={`/articles/${article}#ask`}>
        <label for="ask-question">Your question</label>
        <div class="row">
          <input
            id="ask-question"
            name="ask"
            value={asked?.question ?? ""}
            maxlength={QUESTION_CHARACTERS}
            dir="auto"
            required
          />
          <button type="submit">Ask</button>
          {hasModel && (
            <button type="submit" formaction={`/articles/${article}/ask#ask`} formmethod="post">
              Ask a model
            </button>
          )}
        </div>
      </form>
      {asked?.fault && (
        <p class="fault" role="alert">
          {asked.fault}
        </p>
      )}
      {asked?.found && <Found article={article} language={language} found={asked.found} />}
    </section>
  );
}

function Found({ found, ...place }: Place & { found: Answered }) {
  const { answer, method, passages } = found;
  const [first, ...others] = passages;
  const byModel = method !== "extractive";
  return (
    <div role="status">
      {answer === null && (
        <p>
          No sentence was found that surely answers this
          {passages.length > 0 ? "; nearest:" : "."}
        </p>
      )}
      {answer !== null && byModel && (
        <>
          <p dir="auto">
            <Cited text={answer} passages={passages} article={place.article} />
          </p>
          <MadeBy model={method} />
          <p class="note">It was given these passages:</p>
        </>
      )}
      {answer !== null && !byModel && first && (
        <>
          <p {...textIn(place.language)}>{answer}</p>
          <p class="note">
            In the article's own words, from{" "}
            <a href={wayTo(place.article, first)}>paragraph {first.block + 1}</a>; chosen by the
            words of the question.
          </p>
          {others.length > 0 && <p class="note">Others that come near:</p>}
        </>
      )}
      <Passages {...place} passages={answer === null || byModel ? passages : others} />
    </div>
  );
}

/** Each with the way to its paragraph, and in the direction of its language, numbers and all. */
function Passages({ article, language, passages }: Place & { passages: Answered["passages"] }) {
  if (passages.length === 0) return null;
  return (
    <ol {...textIn(language)}>
      {passages.map((passage) => (
        <li>
          <p>{passage.text}</p>
          <a href={wayTo(article, passage)} {...OURS}>
            paragraph {passage.block + 1}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** A model's text, in which `[2]` or `[1, 3]` lead to the passages of those numbers. */
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
              return passage ? <a href={wayTo(article, passage)}>{piece}</a> : piece;
            }),
      )}
    </>
  );
}

function wayTo(here: string, { article, block }: Answered["passages"][number]): string {
  return `${article === here ? "" : `/articles/${article}`}#b${block + 1}`;
}
