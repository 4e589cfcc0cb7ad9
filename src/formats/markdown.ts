import type { Article, ArticleBody, Dating } from "../schema/article.ts";
import { toCredits } from "./article-metadata.ts";

/** Formats an article as CommonMark in which all text is escaped. */
export function toMarkdown(article: Article, origin: string): string {
  const credits = toCredits(article);
  const about = [
    ...(credits.length > 0 ? [escaped(credits.join(", "))] : []),
    escaped(describeDating(article.dating)),
    ...(article.modifiedAt === null ? [] : [escaped(`Modified ${article.modifiedAt}.`)]),
  ];
  const tags = article.hashtags.map(({ tag }) => escaped(`#${tag}`));
  const sources = [
    ...(article.url === null ? [] : [`- Original: ${link(article.url)}`]),
    `- Page: ${link(origin + article.links.page)}`,
    `- Evidence: ${link(`${origin}${article.links.sightings}`)}`,
  ];
  return `${[
    `# ${escaped(article.title)}`,
    ...(article.standfirst === null ? [] : [`**${escaped(article.standfirst)}**`]),
    about.join("  \n"),
    ...(article.body.length > 0 ? [blocks(article.body)] : []),
    ...(tags.length > 0 ? [tags.join(" ")] : []),
    "---",
    sources.join("\n"),
  ].join("\n\n")}\n`;
}

/** Describes when an article was published, as far as is known. Times are RFC 3339, UTC. */
export function describeDating({ earliest, latest, text }: Dating): string {
  const says = text === null ? "" : `, as its page says “${text}”`;
  if (earliest === null && latest === null) {
    return text === null
      ? "Publication date unknown."
      : `Publication date unknown: its page says “${text}”, and when that was is not known.`;
  }
  if (latest === null) return `Published after ${earliest}${says}.`;
  if (earliest === null) return `Published no later than ${latest}${says}.`;
  if (earliest === latest) return `Published ${earliest}${says}.`;
  return `Published between ${earliest} and ${latest}${says}.`;
}

/** Formats blocks. Adjacent list items form one list without blank lines. */
function blocks(body: ArticleBody): string {
  return body
    .map(({ type, text }, at) => {
      const follows = type === "list-item" && body[at - 1]?.type === "list-item";
      const [before, after] = MARKUP[type];
      return `${follows ? "\n" : "\n\n"}${before}${escaped(text)}${after}`;
    })
    .join("")
    .trimStart();
}

const MARKUP = {
  paragraph: ["", ""],
  heading: ["## ", ""],
  quote: ["> ", ""],
  "list-item": ["- ", ""],
  caption: ["*", "*"],
} as const;

/** Characters with a meaning anywhere in CommonMark, or in GitHub's tables and formulas. */
const MARKS = /[\\`*_[\]<>#|~&!$]/g;
/** Characters with a meaning only at the start of a line: list markers, rules, underlines (sections 4.1, 4.3, 5.2). */
const BULLET = /^[-+=]/;
const NUMBER = /^(\d{1,9})([.)])/;

/** Returns a text as one escaped line, with each run of white space as one space. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(MARKS, "\\$&")
    .replace(BULLET, "\\$&")
    .replace(NUMBER, "$1\\$2");
}

/** Returns an autolink, in which forbidden characters are percent-encoded. */
function link(address: string): string {
  return `<${address.replace(/[\s<>\p{Cc}]/gu, encodeURIComponent)}>`;
}
