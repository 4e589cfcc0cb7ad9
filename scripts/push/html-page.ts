import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { isUrl, readJsonLd } from "./json-ld.ts";
import { toSuppliedTime } from "./supplied-times.ts";

/**
 * Bounds for hostile pages: parsing and Readability take quadratic time in the depth. Long articles have a few thousand
 * elements, fewer than a hundred deep; browsers stop at a depth of 512.
 */
const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 256;

const BLOCKS =
  "address,article,aside,blockquote,br,dd,div,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,table,td,th,tr,ul";
const BREAK = "\u2029";

/**
 * Extracts the article of a saved news page: its text, the headline first and a line for each paragraph, and its
 * context, from JSON-LD, meta tags and the canonical link. Defuddle was rejected instead of Readability: it drops
 * short lists, guesses outlets, and can request other hosts. Runs no scripts and loads nothing. Throws if the page
 * has no headline, no text, or too many elements.
 */
export function extractHtmlPage(bytes: Uint8Array) {
  const html = decodeHtml(bytes);
  if (countMatches(html, /<[a-z]/gi) > MAX_ELEMENTS) {
    throw new Error(
      `The page has more than ${MAX_ELEMENTS} elements. Save its text as a .txt file.`,
    );
  }
  // linkedom does not add the elements that HTML lets a page omit.
  const [title = ""] = /<title\b[^<]*<\/title>/i.exec(html) ?? [];
  const whole = `<html><head>${title}</head><body>${html.replace(title, "")}</body></html>`;
  const isWhole = ["html", "head", "body"].every((name) =>
    new RegExp(`<${name}\\b`, "i").test(html),
  );
  const { document } = parseHTML(isWhole ? html : whole);
  if (isDeeperThan([...document.children], MAX_DEPTH)) {
    throw new Error(
      `The page nests more than ${MAX_DEPTH} elements. Save its text as a .txt file.`,
    );
  }
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const data = readJsonLd(scripts.map(({ textContent }) => textContent ?? ""));
  const url = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
    document.querySelector('meta[property="og:url"]')?.getAttribute("content"),
    data.url,
  ].find(isUrl);
  const article = new Readability(document).parse();
  const headline = oneLine(data.headline ?? article?.title ?? "");
  const [first, ...rest] = linesOf(article?.content ?? "");
  if (first === undefined) throw new Error("The page has no text.");
  if (headline === "") throw new Error("The page has no headline.");
  const lines = first === headline ? rest : [first, ...rest];
  return {
    text: `${[headline, ...lines].join("\n\n")}\n`,
    url: url ?? null,
    source: oneLine(data.source ?? article?.siteName ?? "") || null,
    publishedAt: timeIn(data.publishedAt) ?? timeIn(article?.publishedTime),
  };
}

function timeIn(text: string | null | undefined): string | null {
  return toSuppliedTime(text ?? "", "publishedAt");
}

/** Decodes a page as browsers do: a byte order mark precedes the declaration, and an unknown name counts as none. */
function decodeHtml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const mark =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : null;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));
  const [, declared = "utf-8"] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  try {
    return new TextDecoder(mark ?? declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

type Nested = { readonly children: Iterable<Nested> };

function isDeeperThan(roots: readonly Nested[], maxDepth: number): boolean {
  let level = roots;
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++) {
    level = level.flatMap(({ children }) => [...children]);
  }
  return level.length > 0;
}

/** Returns the lines that a browser would show. Items of lists begin with `- `. */
export function linesOf(html: string): string[] {
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
