import { escapeUTF8 } from "entities/escape";
import type { ArticleBody } from "../schema/article.ts";

type Block = ArticleBody[number];

/** Formats a body as HTML in which all text is escaped. Adjacent list items form one list. */
export function bodyToHtml(body: ArticleBody): string {
  return body
    .map((block, at) => {
      const opens = isItem(block) && !isItem(body[at - 1]);
      const closes = isItem(block) && !isItem(body[at + 1]);
      return `${opens ? "<ul>" : ""}${asHtml(block)}${closes ? "</ul>" : ""}`;
    })
    .join("\n");
}

/** Formats a body as plain text, with a blank line between blocks. */
export function bodyToText(body: ArticleBody): string {
  return body.map(({ text }) => text).join("\n\n");
}

export const escapeHtml: (text: string) => string = escapeUTF8;

function asHtml({ type, text }: Block): string {
  const html = escapeHtml(text);
  switch (type) {
    case "paragraph":
      return `<p>${html}</p>`;
    case "heading":
      return `<h2>${html}</h2>`;
    case "quote":
      return `<blockquote><p>${html}</p></blockquote>`;
    case "list-item":
      return `<li>${html}</li>`;
    case "caption":
      return `<figure><figcaption>${html}</figcaption></figure>`;
  }
}

const isItem = (block: Block | undefined) => block?.type === "list-item";
