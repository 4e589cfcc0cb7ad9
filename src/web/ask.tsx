import { OURS, textIn } from "./language.ts";

export const QUESTION_CHARACTERS = 300;

/** What was found for a reader's question. Text, never mark-up: whoever wrote it. */
export type Asked = {
  readonly question: string;
  /** Why it could not be looked for; null where it was. */
  readonly fault: string | null;
  /** Null where the articles give none. */
  readonly answer: string | null;
  readonly passages: readonly {
    readonly text: string;
    readonly article: string;
    /** Number of the article's block, from 0. */
    readonly block: number;
  }[];
};

/** A box for questions on an article, and what the last one found. */
export function Ask({
  article,
  language,
  asked,
}: {
  article: string;
  language: string | null;
  asked: Asked | null;
}) {
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
            required
          />
          <button type="submit">Ask</button>
        </div>
      </form>
      {asked && <Answer article={article} language={language} asked={asked} />}
    </section>
  );
}

function Answer({
  article,
  language,
  asked: { fault, answer, passages },
}: {
  article: string;
  language: string | null;
  asked: Asked;
}) {
  if (fault !== null) {
    return (
      <p class="fault" role="alert">
        {fault}
      </p>
    );
  }
  return (
    <div role="status">
      <p>
        {answer === null ? (
          `The article does not answer this.${passages.length > 0 ? " What comes nearest:" : ""}`
        ) : (
          <span {...textIn(language)}>{answer}</span>
        )}
      </p>
      {answer !== null && (
        <p class="note">In the article's own words, chosen by the words of the question.</p>
      )}
      {passages.length > 0 && (
        <ol>
          {passages.map((passage) => {
            const here = passage.article === article ? "" : `/articles/${passage.article}`;
            return (
              <li>
                <q {...textIn(language)}>{passage.text}</q>{" "}
                <a href={`${here}#b${passage.block + 1}`}>paragraph {passage.block + 1}</a>
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
