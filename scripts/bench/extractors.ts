import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";

/**
 * The extractors that the reader is compared with. They expect HTML, so each line of the text becomes a
 * paragraph: a saved text has no better markup.
 */

export function toHtml(text: string): string {
  const paragraphs = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${escapeHtml(line)}</p>`);
  const title = escapeHtml(text.trimStart().split(/\r?\n/, 1)[0] ?? "");
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body><article>${paragraphs.join("\n")}</article></body></html>`;
}

/** The main article according to @mozilla/readability. */
export function readabilityText(html: string): string {
  const { document } = parseHTML(html);
  return new Readability(document).parse()?.textContent ?? "";
}

/** The main article according to defuddle. */
export async function defuddleText(html: string): Promise<string> {
  const { document } = parseHTML(html);
  const { content } = await Defuddle(document, "https://www.daily8.example/en/article/0");
  return parseHTML(`<html><body>${content}</body></html>`).document.body.textContent ?? "";
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
