import type { Article } from "../schema/article.ts";
import { toArticleUrn, toDatePublished, toTags } from "./article-metadata.ts";
import { bodyToText } from "./html.ts";
import { toWellFormedJson } from "./json.ts";

/**
 * Formats an article as a schema.org NewsArticle in JSON-LD. Unknown facts are left out. `dateModified` is when the
 * outlet modified the article; our corrections do not (they are `sdDatePublished`). The headline is complete: schema.org sets no limit, and Google withdrew its limit of 110 characters.
 *
 * The result can be embedded in a `<script>` element: `<` is escaped, so that no text closes it.
 */
export function toJsonLd(article: Article, origin: string): string {
  const { url, title, source, language, summary, wordCount, updatedAt, body } = article;
  const author = authorOf(article);
  const page = origin + article.links.page;
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
    ...(article.standfirst !== null && { alternativeHeadline: article.standfirst }),
    ...(published !== null && { datePublished: published }),
    ...(article.modifiedAt !== null && { dateModified: article.modifiedAt }),
    ...(article.image !== null && { image: article.image }),
    ...(article.flags.includes("paywalled") && { isAccessibleForFree: false }),
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

/** The byline, or else the agency, or else the outlet. */
function authorOf({ byline, agency, source }: Article): Agent | null {
  if (byline !== null) return { "@type": "Person", name: byline };
  const maker = agency ?? source;
  return maker && organization(maker.name);
}

function organization(name: string): Agent {
  return { "@type": "NewsMediaOrganization", name };
}
