import { Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import type { Article } from "../schema/article.ts";
import { linesSetAside, quoteSetAside, type SetAsideQuotes } from "../services/sightings.ts";
import { Layout } from "./layout.tsx";
import { respondMissingPage, respondPublic } from "./respond.tsx";
import { en } from "./text/en.ts";
import { inSiteLanguage, textIn, useSiteText } from "./text/site-text.ts";

/**
 * `/articles/{id}/set-aside`: what was left out of an article's text, with the reasons. It is a page of
 * its own because only the capture has these lines, and an article's page does not read captures.
 */

/** Limits of the page: a hostile capture can have any number of lines and characters. */
const MAX_LINES = 100;
const MAX_CHARACTERS = 500;

type Quotations = NonNullable<SetAsideQuotes["quotations"]>;

export const setAsidePages = new Hono<AppEnv>().get("/:id/set-aside", async (c) => {
  const id = c.req.param("id");
  const stores = { catalogue: c.env.CATALOGUE, inbox: c.env.INBOX };
  const found = await quoteSetAside(stores, id, MAX_LINES);
  return found.kind === "article"
    ? respondPublic(c, <SetAsidePage {...found} />)
    : respondMissingPage(c, found, id);
});

function SetAsidePage({ article: { id, title, language }, source, quotations }: SetAsideQuotes) {
  const t = useSiteText().setAside;
  return (
    <Layout title={t.title(title)}>
      <h1>{t.heading}</h1>
      <p>
        {t.article}
        <a href={`/articles/${id}`} {...textIn(language)}>
          {title}
        </a>
      </p>
      {source && quotations ? (
        <Lines id={id} language={language} source={source} quotations={quotations} />
      ) : (
        <p>{t.nothing}</p>
      )}
    </Layout>
  );
}

function Lines({
  id,
  language,
  source,
  quotations,
}: Pick<Article, "id" | "language"> & {
  source: NonNullable<SetAsideQuotes["source"]>;
  quotations: Quotations;
}) {
  const text = useSiteText();
  const t = text.setAside;
  const setAside = linesSetAside(source);
  return (
    <>
      <p>
        {t.when(text.provenance.setAside(setAside.length))}
        {quotations.kind !== "quoted" && t[quotations.kind]}
      </p>
      <ol class="plain">
        {setAside.slice(0, MAX_LINES).map(({ span, why }, n) => (
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
  );
}

function shortened(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  // The cut may halve a character.
  return `${text.slice(0, MAX_CHARACTERS).replace(/\p{Surrogate}$/u, "")} …`;
}
