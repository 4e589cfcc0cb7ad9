import type { ArticlePageProps } from "./article-page.tsx";
import { moment, whenPublished } from "./dating.ts";
import { Pager } from "./elements.tsx";
import { linesSetAside } from "./set-aside.tsx";
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
  const { saved, savedUnknown } = text.provenance;
  return capturedAt === null ? savedUnknown : saved(moment(capturedAt, text));
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
              <th scope="col">{t.paragraph}</th>
              <th scope="col">{t.begins}</th>
              <th scope="col">{t.bytesTitle}</th>
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
        first={[isLater ? `/articles/${id}#evidence` : null, t.first]}
        next={[next && `/articles/${id}?sightings=${next}#evidence`, t.more]}
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
