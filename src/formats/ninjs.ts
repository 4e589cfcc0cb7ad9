import type { Article } from "../schema/article.ts";
import { toArticleUrn, toDatePublished } from "./article-metadata.ts";
import { bodyToHtml, bodyToText } from "./html.ts";
import { toWellFormedJson } from "./json.ts";

const STANDARD = {
  name: "ninjs",
  version: "3.1",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
} as const;

const USAGE_TERMS =
  "The text belongs to its publisher. Broadsheet read it from a saved page and grants no rights in it.";

/**
 * Formats an article as IPTC ninjs 3.1 (https://iptc.org/std/ninjs/). Unknown facts are left out. `firstCreated` and
 * `versionCreated` are times of this document, not of publication; `contentCreated` is the time of publication, which
 * ninjs takes only to the second, so it is left out unless the minute is known. ninjs has no time of modification.
 */
export function toNinjs(article: Article, origin: string): string {
  const { id, url, title, standfirst, image, byline, dateline, language, category, summary, body } =
    article;
  const published = toDatePublished(article.dating);
  const address = url !== null && URL.canParse(url) ? new URL(url).href : null;
  const subjects = [
    ...(category === null ? [] : [{ name: category, rel: "category" }]),
    ...article.hashtags.map(({ tag, origin: creator }) => ({ name: tag, rel: "hashtag", creator })),
  ];
  const sources = [
    ...(article.source === null ? [] : [{ name: article.source.name, role: "outlet" }]),
    ...(article.agency === null ? [] : [{ name: article.agency.name, role: "agency" }]),
  ];
  const descriptions = [
    ...(standfirst === null ? [] : [["standfirst", standfirst]]),
    ...(summary.text === "" ? [] : [["summary", summary.text]]),
  ].map(([role, value]) => ({ role, contentType: "text/plain", value }));
  const document = {
    uri: toArticleUrn(article),
    standard: STANDARD,
    type: "text",
    representationType: body.length > 0 ? "full" : "partial",
    version: article.version,
    firstCreated: article.firstSeenAt,
    versionCreated: article.updatedAt,
    ...(published?.endsWith("Z") && { contentCreated: published.replace("Z", ":00Z") }),
    pubStatus: "usable",
    usageTerms: USAGE_TERMS,
    ...(language !== null && { language }),
    headlines: [{ contentType: "text/plain", value: title }],
    ...(byline !== null && { by: byline }),
    ...(dateline !== null && { located: dateline }),
    ...(descriptions.length > 0 && { descriptions }),
    ...(body.length > 0 && { bodies: bodiesOf(article) }),
    ...(subjects.length > 0 && { subjects }),
    ...(sources.length > 0 && { infoSources: sources }),
    renditions: [
      { name: "page", href: origin + article.links.page, contentType: "text/html" },
      ...(address === null ? [] : [{ name: "original", href: address, contentType: "text/html" }]),
    ],
    ...(image !== null && { associations: [{ name: "image", uri: image, type: "picture" }] }),
    altIds: [{ role: "broadsheet", value: id }],
  };
  return toWellFormedJson(document);
}

/** The text without and with markup. ninjs counts neither captions' characters nor their words. */
function bodiesOf({ body, wordCount }: Article) {
  const value = bodyToText(body);
  const hasCaptions = body.some(({ type }) => type === "caption");
  return [
    {
      contentType: "text/plain",
      ...(!hasCaptions && { wordCount, charCount: value.length }),
      value,
    },
    { contentType: "text/html", value: bodyToHtml(body) },
  ];
}
