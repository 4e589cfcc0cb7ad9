import { escapeUTF8 } from "entities/escape";
import type { ArticleBody } from "../schema/article.ts";

type Block = ArticleBody[number];

/** Formats a body as HTML in which all text is escaped. Adjacent list items form one list. */
export function bodyToHtml(body: ArticleBody): string {
  return body
    .map((block, at) => {
      const opens = isItem(block) && !isItem(body[at - 1]);
      const closes = isItem(block) && !isItem(body[at + 1]);
      const html = MARKUP[block.type].join(escapeHtml(block.text));
      return `${opens ? "<ul>" : ""}${html}${closes ? "</ul>" : ""}`;
    })
    .join("\n");
}

/** Formats a body as plain text, with a blank line between blocks. */
export function bodyToText(body: ArticleBody): string {
  return body.map(({ text }) => text).join("\n\n");
}

export const escapeHtml: (text: string) => string = escapeUTF8;

const MARKUP = {
  paragraph: ["<p>", "</p>"],
  heading: ["<h2>", "</h2>"],
  quote: ["<blockquote><p>", "</p></blockquote>"],
  "list-item": ["<li>", "</li>"],
  caption: ["<figure><figcaption>", "</figcaption></figure>"],
} as const;

const isItem = (block: Block | undefined) => block?.type === "list-item";
