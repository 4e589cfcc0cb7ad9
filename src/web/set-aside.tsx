import { Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import type { TextSource } from "../storage/catalogue/sightings.ts";
import { quoteCapture } from "../storage/inbox/quotations.ts";
import { Layout } from "./layout.tsx";
import { readArticle } from "./read-article.ts";
import { respondMissingPage, respondPublic } from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";
import { en } from "./text/en.ts";
import { inSiteLanguage, textIn } from "./text/site-text.ts";

/**
 * `/articles/{id}/set-aside`: what was left out of an article's text, with the reasons. It is a page of
 * its own because only the capture has these lines, and an article's page does not read captures.
 */

/** Limits of the page: a hostile capture can have any number of lines and characters. */
const MAX_LINES = 100;
const MAX_CHARACTERS = 500;

export const setAsidePages = new Hono<AppEnv>().get("/:id/set-aside", async (c) => {
  const id = c.req.param("id");
  const found = await readArticle(c.env, id);
  if (found.kind !== "article") return respondMissingPage(c, found, id);
  const { title, language } = found.page.article;
  const { source } = found.page.sightings;
  const setAside = linesSetAside(source);
  const lines = setAside.slice(0, MAX_LINES);
  const spans = lines.map(({ span }) => span);
  // Only the capture has these lines.
  const quotations =
    source && spans.length > 0 ? await quoteCapture(c.env.INBOX, source, spans) : null;
  const text = siteTextOf(c);
  const t = text.setAside;
  return respondPublic(
    c,
    <Layout title={t.title(title)}>
      <h1>{t.heading}</h1>
      <p>
        {t.article}
        <a href={`/articles/${id}`} {...textIn(language)}>
          {title}
        </a>
      </p>
      {quotations ? (
        <>
          <p>
            {t.when(text.provenance.setAside(setAside.length))}
            {quotations.kind !== "quoted" && t[quotations.kind]}
          </p>
          <ol class="plain">
            {lines.map(({ span, why }, n) => (
              <li>
                {quotations.kind === "quoted" && (
                  // With a direction of its own: these lines may be in another language than the text.
                  <blockquote {...textIn(language)} dir="auto">
                    {shortened(quotations.texts[n] ?? "")}
                  </blockquote>
                )}
                <p class="note">
                  {/* The reader's reasons are in English. */}
                  {t.reason}
                  <span {...inSiteLanguage(en)}>{why}</span>; {text.provenance.bytes(...span)}
                </p>
              </li>
            ))}
          </ol>
          {setAside.length > MAX_LINES && (
            <p>
              {t.first(MAX_LINES)}
              <a href={`/v1/articles/${id}/sightings`}>{t.json}</a>
            </p>
          )}
        </>
      ) : (
        <p>{t.nothing}</p>
      )}
    </Layout>,
  );
});

/** Returns what a reader may miss of a text: the marks of its list items are shown as a list. */
export function linesSetAside(source: TextSource | null): TextSource["spans"]["setAside"] {
  const setAside = source?.spans.setAside ?? [];
  return setAside.filter(({ why }) => why !== "list mark" && why !== "caption label");
}

function shortened(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  // The cut may halve a character.
  return `${text.slice(0, MAX_CHARACTERS).replace(/\p{Surrogate}$/u, "")} …`;
}
