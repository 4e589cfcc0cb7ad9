import { LANGUAGES } from "../model/languages.ts";
import type { Translated } from "../schema/derived-texts.ts";
import { languageName } from "../text/language-name.ts";
import type { ArticlePageProps } from "./article-page.tsx";
import { type SiteText, textIn, useSiteText } from "./text/site-text.ts";

/** Text that a language model generated for an article, on pages of a deployment that binds one. */

/** What the reader requested of a model. It is rendered as text, never as markup. */
export type GeneratedText =
  | { readonly kind: "summary"; readonly text: string; readonly method: string }
  | ({ readonly kind: "translation"; readonly to: string } & Translated)
  | { readonly kind: "error"; readonly error: string | ((text: SiteText) => string) };

/** Languages that the page offers; the API takes each that the model knows. */
const OFFERED = "ar bn de en es fa fr hi id it ja ko nl pl pt ru sw tr uk ur vi zh".split(" ");
export const OFFERED_LANGUAGES = LANGUAGES.filter((code) => OFFERED.includes(code));

/** The forms for a summary and a translation, and the result of the last one. */
export function GeneratedTextForms({ article: { id, language }, generated }: ArticlePageProps) {
  const text = useSiteText();
  const t = text.model;
  const languages = OFFERED_LANGUAGES.filter((code) => code !== language)
    .map((code) => [code, languageName(code, text.lang)] as const)
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  const chosen = generated?.kind === "translation" ? generated.to : null;
  return (
    <section class="model" id="model" aria-labelledby="model-title">
      <h3 id="model-title">{t.title}</h3>
      <p class="note">{t.note}</p>
      <div class="fields">
        <form method="post" action={`/articles/${id}/summary#model`}>
          <button type="submit">{t.summarise}</button>
        </form>
        <form method="post" action={`/articles/${id}/translation#model`}>
          <label for="model-to">{text.search.by.language}</label>
          <div class="row">
            <select id="model-to" name="to" required>
              {languages.map(([code, name]) => (
                <option value={code} selected={code === chosen}>
                  {name}
                </option>
              ))}
            </select>
            <button type="submit">{t.translate}</button>
          </div>
        </form>
      </div>
      {generated && <Result generated={generated} language={language} />}
    </section>
  );
}

function Result({ generated, language }: { generated: GeneratedText; language: string | null }) {
  const site = useSiteText();
  if (generated.kind === "error") {
    return (
      <p class="fault" role="alert">
        {typeof generated.error === "string" ? generated.error : generated.error(site)}
      </p>
    );
  }
  const to = generated.kind === "translation" ? languageName(generated.to, site.lang) : null;
  return (
    <div role="status">
      <h4>{to === null ? site.model.summary : site.model.into(to)}</h4>
      <ModelNotice model={generated.method} />
      {generated.kind === "summary" ? (
        <p {...textIn(language)}>{generated.text}</p>
      ) : (
        <div {...textIn(generated.to)}>
          <p>
            <b>{generated.title}</b>
          </p>
          {generated.body.map(({ text }) => (
            <p>{text}</p>
          ))}
        </div>
      )}
      {generated.kind === "translation" && !generated.isComplete && (
        <p class="note">{site.model.beginning}</p>
      )}
    </div>
  );
}

/** The notice next to every generated text. */
export function ModelNotice({ model }: { model: string }) {
  const t = useSiteText().model;
  return (
    <p class="note">
      {t.made}
      <bdi>{model}</bdi>
      {t.unchecked}
    </p>
  );
}
