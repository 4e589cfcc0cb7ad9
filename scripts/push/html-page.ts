import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { toSuppliedTime } from "./supplied-times.ts";

/** A bound for hostile pages; long articles have a few thousand. */
const MAX_ELEMENTS = 50_000;

const BLOCKS =
  "address,article,aside,blockquote,br,dd,div,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,table,td,th,tr,ul";
const BREAK = "\u2029";

/**
 * Extracts the article of a saved news page: its text, the headline first and a line for each paragraph, and its
 * context. Readability takes headline, outlet and time from JSON-LD and meta tags. Defuddle was rejected: it drops
 * short lists, guesses outlets, and can request other hosts. Runs no scripts and loads nothing. Throws if the page
 * has no headline or no text.
 */
export function extractHtmlPage(bytes: Uint8Array) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));
  const [, encoding = "utf-8"] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  const html = new TextDecoder(encoding).decode(bytes);
  // linkedom does not add the elements that HTML lets a page omit.
  const [title = ""] = /<title\b.*?<\/title>/is.exec(html) ?? [];
  const whole = `<html><head>${title}</head><body>${html.replace(title, "")}</body></html>`;
  const { document } = parseHTML(/<body\b/i.test(html) ? html : whole);
  const [url = null] = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
    document.querySelector('meta[property="og:url"]')?.getAttribute("content"),
  ].filter((each) => each && /^https?:/.test(each) && URL.canParse(each));
  const article = new Readability(document, { maxElemsToParse: MAX_ELEMENTS }).parse();
  const headline = oneLine(article?.title ?? "");
  const lines = linesOf(article?.content ?? "");
  if (lines.length === 0) throw new Error("The page has no text.");
  if (headline === "") throw new Error("The page has no headline.");
  return {
    text: `${[headline, ...lines].join("\n\n")}\n`,
    url,
    source: oneLine(article?.siteName ?? "") || null,
    publishedAt: toSuppliedTime(article?.publishedTime ?? "", "publishedAt"),
  };
}

/** Returns the lines that a browser would show. Items of lists begin with `- `. */
function linesOf(html: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.prepend(block.localName === "li" ? `${BREAK}- ` : BREAK);
    block.append(BREAK);
  }
  const lines: string[] = (document.body.textContent ?? "").split(BREAK).map(oneLine);
  return lines.filter((line) => line !== "" && line !== "-");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
