import type { Child } from "hono/jsx";
import type { LANGUAGES } from "../model/languages.ts";
import type { Article } from "../schema/article.ts";
import type { Translated } from "../services/translate.ts";
import { languageName, OURS, textIn } from "./language.ts";

/** What a language model writes of an article, on pages of a deployment that binds one. */

/** What the reader asked a model for; null before. Text, never mark-up: a model wrote it. */
export type Written =
  | { readonly kind: "summary"; readonly text: string; readonly method: string }
  | ({ readonly kind: "translation"; readonly to: string } & Translated)
  | { readonly kind: "fault"; readonly fault: string };

/** Languages that the page offers; the API takes each that the model knows. */
export const OFFERED = [
  "ar",
  "bn",
  "de",
  "en",
  "es",
  "fa",
  "fr",
  "hi",
  "id",
  "it",
  "ja",
  "ko",
  "nl",
  "pl",
  "pt",
  "ru",
  "sw",
  "tr",
  "uk",
  "ur",
  "vi",
  "zh",
] as const satisfies readonly (typeof LANGUAGES)[number][];

/** Forms for a summary and a translation, and what the last one brought. */
export function ByModel({
  article: { id, language },
  written,
}: {
  article: Article;
  written: Written | null;
}) {
  const languages = OFFERED.filter((code) => code !== language)
    .map((code) => [code, languageName(code)] as const)
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  const chosen = written?.kind === "translation" ? written.to : null;
  return (
    <section class="model" id="model" aria-labelledby="model-title" {...OURS}>
      <h2 id="model-title">By a language model</h2>
      <p class="note">It can be wrong, and nobody checks what it writes.</p>
      <div class="fields">
        <form method="post" action={`/articles/${id}/summary#model`}>
          <button type="submit">Summarise</button>
        </form>
        <form method="post" action={`/articles/${id}/translation#model`}>
          <label for="model-to">Language</label>
          <div class="row">
            <select id="model-to" name="to" required>
              {languages.map(([code, name]) => (
                <option value={code} selected={code === chosen}>
                  {name}
                </option>
              ))}
            </select>
            <button type="submit">Translate</button>
          </div>
        </form>
      </div>
      {written && <Result written={written} language={language} />}
    </section>
  );
}

function Result({ written, language }: { written: Written; language: string | null }) {
  if (written.kind === "fault") {
    return (
      <p class="fault" role="alert">
        {written.fault}
      </p>
    );
  }
  if (written.kind === "summary") {
    return (
      <Answered title="Summary" model={written.method}>
        <p {...textIn(language)}>{written.text}</p>
      </Answered>
    );
  }
  const { to, title, body, isComplete, method } = written;
  return (
    <Answered title={`In ${languageName(to)}`} model={method}>
      <div {...textIn(to)}>
        <p>
          <b>{title}</b>
        </p>
        {body.map(({ text }) => (
          <p>{text}</p>
        ))}
      </div>
      {!isComplete && <p class="note">The article goes on; its beginning alone was translated.</p>}
    </Answered>
  );
}

function Answered({ title, model, children }: { title: string; model: string; children?: Child }) {
  return (
    <div role="status">
      <h3>{title}</h3>
      <MadeBy model={model} />
      {children}
    </div>
  );
}

/** What every text of a model is marked with. */
export function MadeBy({ model }: { model: string }) {
  return (
    <p class="note" {...OURS}>
      Made by a model (<bdi>{model}</bdi>); not checked.
    </p>
  );
}
