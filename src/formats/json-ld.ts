import type { Article } from "../schema/article.ts";
import { toArticlePage, toArticleUrn, toTags } from "./article-metadata.ts";
import { toDatePublished } from "./dates.ts";
import { bodyToText } from "./html.ts";
import { toWellFormedJson } from "./json.ts";

/**
 * An article as a schema.org NewsArticle in JSON-LD. Null facts are left out, never guessed: no
 * image, and no `dateModified`, since a change of what we know is no change of the article; it is
 * `sdDatePublished`. The headline is whole: schema.org sets no length, Google withdrew its 110.
 *
 * It may stand in a page's `<script>`: `<` is escaped, so that no text closes the element.
 */
export function toJsonLd(article: Article, origin: string): string {
  const { url, title, source, language, summary, wordCount, updatedAt, body } = article;
  const author = authorOf(article);
  const page = toArticlePage(article, origin);
  const tags = toTags(article);
  const published = toDatePublished(article.dating);
  const document = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": page,
    url: page,
    mainEntityOfPage: page,
    identifier: toArticleUrn(article),
    headline: title,
    ...(url !== null && { isBasedOn: url }),
    ...(published !== null && { datePublished: published }),
    ...(author !== null && { author }),
    ...(source !== null && { publisher: organization(source.name) }),
    ...(article.dateline !== null && { dateline: article.dateline }),
    ...(article.category !== null && { articleSection: article.category }),
    ...(language !== null && { inLanguage: language }),
    ...(tags.length > 0 && { keywords: tags }),
    ...(summary.text !== "" && { abstract: summary.text }),
    ...(body.length > 0 && { articleBody: bodyToText(body), wordCount }),
    sdDatePublished: updatedAt,
  };
  return toWellFormedJson(document).replaceAll("<", "\\u003c");
}

type Agent = { readonly "@type": "Person" | "NewsMediaOrganization"; readonly name: string };

/** The byline, else the agency, else the outlet. */
function authorOf({ byline, agency, source }: Article): Agent | null {
  if (byline !== null) return { "@type": "Person", name: byline };
  const maker = agency ?? source;
  return maker && organization(maker.name);
}

function organization(name: string): Agent {
  return { "@type": "NewsMediaOrganization", name };
}
