import { parseHTML } from "linkedom";
import type { ArticleContext } from "../../src/reader/capture-reading.ts";
import { toInstant } from "../../src/reader/times.ts";
import { foldedLetters } from "../../src/text/fold.ts";
import { isAddress, toStandfirst } from "./context-values.ts";
import { decodePage, parsePage } from "./page-document.ts";
import { type KnownPage, readMetadata } from "./page-metadata.ts";
import { linesIn, readText } from "./page-text.ts";

/** An article of a page: its text, its context, and for each field of that where the page states it. */
export type HtmlArticle = Required<ArticleContext> & {
  readonly text: string;
  readonly url: string | null;
  readonly capturedAt: string | null;
  readonly bases: Readonly<Record<string, string>>;
};

/**
 * Extracts the article of a saved page: its text, the headline first and a line for each block, and its context. What
 * the page states of its own saving counts where `known` does not say it. Runs no scripts and loads nothing. Throws an
 * error that says why the page is no article.
 */
export function extractHtmlPage(bytes: Uint8Array, known: KnownPage = {}): HtmlArticle {
  const html = decodePage(bytes, known.charset ?? null);
  const saved = savedPage(html);
  const url = known.url ?? saved.url;
  const capturedAt = known.capturedAt ?? saved.capturedAt;
  const document = parsePage(html);
  const { title, articleText, standfirst, ...context } = readMetadata(document, {
    ...known,
    url,
    capturedAt,
  });
  const { lines, lead, isList } = readText(document, standfirst);
  const stated = (articleText ?? lead ?? "").split(/\s*\n\s*/);
  const blocks = lengthOf(lines) * 2 > lengthOf(stated) ? lines : stated;
  const body = isSame(blocks[0], title) ? blocks.slice(1) : blocks;
  if (isList) throw new Error("The page is a list of links; it has no article.");
  checkText(body.filter((line) => !line.startsWith("Caption: ")));
  if (title === "") throw new Error("The page has no headline.");
  return {
    ...context,
    text: `${[title, ...body].join("\n\n")}\n`,
    capturedAt,
    standfirst: toStandfirst(lead ?? standfirst, title, body.join(" ")),
  };
}

/** Returns the lines of a piece of HTML, as a record or a feed has it. */
export function linesOf(html: string): string[] {
  return linesIn(parseHTML(`<html><body>${html}</body></html>`).document.body);
}

/** The address and the time that SingleFile writes into the pages that it saves, or the address that browsers write. */
function savedPage(html: string) {
  const head = html.slice(0, 10_000);
  const [, address, date] =
    /Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n(]+)/.exec(head) ?? [];
  const [, browser] = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(head) ?? [];
  const time = Date.parse(date ?? "");
  const url = [address, browser].find(isAddress) ?? null;
  return { url, capturedAt: Number.isNaN(time) ? null : toInstant(new Date(time).toISOString()) };
}

const NOTICES: readonly (readonly [RegExp, string])[] = [
  [/\bcookies?\b|\bconsent\b|\bgdpr\b/i, "asks for consent to cookies"],
  [
    /\b(?:enable|turn on|activate) javascript\b|\bbrowser\b.{0,60}\b(?:support|update|upgrade|outdated|enable)|\bare you a (?:robot|human)\b|\bcaptcha\b/i,
    "asks for another browser or a human",
  ],
  [
    /\b(?:log|sign) ?in\b|\bsubscrib|\bregister\b|\banmelden\b|\bconnectez\b/i,
    "asks to log in or to subscribe",
  ],
];
const MAX_NOTICE_WORDS = 80;

/** Throws if the text is that of no article. */
function checkText(lines: readonly string[]): void {
  const text = lines.join(" ");
  const words = text.split(/\s+/, MAX_NOTICE_WORDS + 1).length;
  if (text === "") throw new Error("The page has no text.");
  const notice = words <= MAX_NOTICE_WORDS && NOTICES.find(([pattern]) => pattern.test(text));
  if (notice) throw new Error(`The page only ${notice[1]}; it has no article.`);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}

function isSame(a: string | undefined, b: string): boolean {
  return a !== undefined && foldedLetters(a) === foldedLetters(b);
}
