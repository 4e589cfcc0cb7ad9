import { Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import type { TextSource } from "../storage/catalogue/sightings.ts";
import { quoteCapture } from "../storage/inbox/quotations.ts";
import type { ArticlePageProps } from "./article-page.tsx";
import { moment, whenPublished } from "./dating.ts";
import { Pager } from "./elements.tsx";
import { Layout } from "./layout.tsx";
import { readArticle } from "./read-article.ts";
import { respondMissingPage, respondPublic } from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";
import { en } from "./text/en.ts";
import { inSiteLanguage, type SiteText, textIn, useSiteText } from "./text/site-text.ts";

/**
 * Where an article's time and text come from: what each saved page says, and at which bytes. Readers see when a
 * page was saved; the names of files are in the API.
 */

const WORDS_OF_BEGINNING = 6;

export function DatingProvenance({ sightings }: ArticlePageProps) {
  const text = useSiteText();
  const t = text.provenance;
  return (
    <details id="dating">
      <summary>{t.time}</summary>
      <ul>
        {sightings.items.map(({ capturedAt, published, spans, gives }) => (
          <li>
            {savedPage(capturedAt, text)}
            {published?.text ? t.says : t.noTime}
            {published?.text && <q dir="auto">{published.text}</q>}
            {published?.text && spans.published && ` (${t.bytes(...spans.published)})`}
            {published && t.published(whenPublished(published, text))}
            {gives.includes("dating") && t.bounds}.
          </li>
        ))}
      </ul>
    </details>
  );
}

function savedPage(capturedAt: string | null, text: SiteText): string {
  const { dates, provenance } = text;
  const when = capturedAt === null ? dates.atUnknownTime : dates.on(moment(capturedAt, text));
  return provenance.saved(when);
}

/** How much of the text was left out, with a link; nothing if everything was kept. */
export function SetAside({ article: { id }, sightings }: ArticlePageProps) {
  const text = useSiteText();
  const count = linesSetAside(sightings.source).length;
  if (count === 0) return null;
  return (
    <p class="note" {...inSiteLanguage(text)}>
      {text.provenance.setAside(count)}:{" "}
      <a href={`/articles/${id}/set-aside`}>{text.provenance.show}</a>
    </p>
  );
}

/** The pages that show the article, and the position of each block in the one that the body is from. */
export function TextProvenance({ article, sightings }: ArticlePageProps) {
  const { id, body, language } = article;
  const { items, source, isLater, next } = sightings;
  const text = useSiteText();
  const t = text.provenance;
  const names: Readonly<Record<string, string>> = t.fields;
  return (
    <details id="evidence" open={isLater}>
      <summary>{body.length > 0 ? t.paragraphs : t.article}</summary>
      {source && source.spans.body.length > 0 && (
        <table>
          <caption>{t.caption}</caption>
          <thead>
            <tr>
              {t.columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {source.spans.body.map((span, n) => (
              <tr>
                <td>
                  <a href={`#b${n + 1}`}>{n + 1}</a>
                </td>
                <td {...textIn(language)}>{beginning(body[n]?.text ?? "")}</td>
                <td class="bytes">{t.bytes(...span)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul>
        {items.map(({ capturedAt, role, position, spans, gives }) => (
          <li>
            {savedPage(capturedAt, text)}
            {role === "main" ? t.asArticle : t.asCard(position)}
            {t.bytes(...spans.sighting)}
            {gives.length > 0 &&
              t.gives(gives.map((field) => names[field] ?? field).join(text.comma))}
            .
          </li>
        ))}
      </ul>
      <Pager
        first={isLater ? `/articles/${id}#evidence` : null}
        next={next && `/articles/${id}?sightings=${next}#evidence`}
        names={t.pages}
      />
      <p>
        <a href={`/v1/articles/${id}/sightings`}>{t.json}</a>
      </p>
    </details>
  );
}

/** A paragraph's first words, by which readers recognise it. */
function beginning(text: string): string {
  const words = text.split(" ");
  if (words.length <= WORDS_OF_BEGINNING) return text;
  return `${words.slice(0, WORDS_OF_BEGINNING).join(" ")} …`;
}

/** Limits of the page of lines set aside: a hostile capture can have any number of lines and characters. */
const MAX_LINES = 100;
const MAX_CHARACTERS = 500;

/**
 * `/articles/{id}/set-aside`: what was left out of an article's text, with the reasons. It is a page of its own because
 * only the capture has these lines, and an article's page does not read captures.
 */
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
function linesSetAside(source: TextSource | null): TextSource["spans"]["setAside"] {
  const setAside = source?.spans.setAside ?? [];
  return setAside.filter(({ why }) => why !== "list mark" && why !== "caption label");
}

function shortened(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  // The cut may halve a character.
  return `${text.slice(0, MAX_CHARACTERS).replace(/\p{Surrogate}$/u, "")} …`;
}
