import { isCaption } from "./captions.ts";
import {
  leadingByline,
  lengthOfDateline,
  mayBePerson,
  nameBesideOutlet,
  readByline,
  signatureLine,
  type Told,
} from "./credits.ts";
import { drop, type Page } from "./cuts.ts";
import { joinPieces, type Line, partOf } from "./lines.ts";
import { asks, endsInStop } from "./marks.ts";
import { likenessToPrompts } from "./prompts/likeness.ts";

/** Where bylines stand in an article: in its first lines or its last, or before or behind a card's sentences. */

/** A byline stands in the first lines of a text, or in the last. */
const BYLINE_LINES = 3;
/** One at the end is no longer, with the writer's address, and says that it is one. */
const BYLINE_CHARACTERS = 100;
const BY =
  /^(?:[Bb]y|BY|Reported by|Text|Words|Written by|إعداد|بقلم|تحرير|تقرير|كتبت?|متابعة)[ :]/;

/** What no line that goes on with a sentence begins with. */
const BEGINS = /^["“‘'«([]?[\p{Lu}\d\u0621-\u064A–—-]/u;

/** The byline in a line among the first that stay, or behind an article's last sentence; null where it is none. */
export function bylineAt(
  lines: readonly Line[],
  i: number,
  kept: readonly Line[],
  title: string,
  { outlet }: Page,
): string | null {
  const text = lines[i]?.text ?? "";
  const behind = lines.slice(i + 1);
  if (kept.length < BYLINE_LINES) {
    const named = readByline(text) ?? nameBesideOutlet(text, outlet);
    if (named !== null || kept.some(({ text }) => endsInStop(text))) return named;
    // No article's text comes before, and none goes on behind.
    const isPiece =
      kept.length > 0 &&
      kept.at(-1)?.to === lines[i - 1]?.to &&
      !isCaption(kept.at(-1)?.text ?? "");
    if (!BEGINS.test(behind[0]?.text ?? "") || isPiece || likenessToPrompts(text) > 0) return null;
    const rest = () => behind.map(({ text }) => text).join("\n");
    return signatureLine(text, { title, rest }, outlet);
  }
  if (behind.length >= BYLINE_LINES || behind.some(({ text }) => text.length > BYLINE_CHARACTERS)) {
    return null;
  }
  const before = lines[i - 1]?.text ?? "";
  return endsInStop(before) ? lastByline(text, before) : null;
}

export type Signed = { readonly rest: Line | null; readonly byline: string | null };

/** A text without the byline that it begins with, or is, or has behind its dateline. */
export function withoutByline(line: Line, title: string, { outlet, dropped }: Page): Signed {
  const { text } = line;
  const told: Told = { title, rest: () => text };
  const name = readByline(text);
  const leading = name === null ? leadingByline(text, told, outlet) : { name, length: text.length };
  const filed = leading === null ? lengthOfDateline(text) : 0;
  const signed = filed > 0 ? leadingByline(text.slice(filed), told, outlet) : leading;
  if (signed === null) return { rest: line, byline: null };
  const end = filed + signed.length;
  drop([partOf(line, filed, end)], "byline", dropped);
  const [dateline, rest] = [partOf(line, 0, filed), partOf(line, end, text.length)];
  const whole = dateline && rest ? joinPieces([dateline, rest], () => false) : rest;
  return { rest: whole, byline: signed.name };
}

export type Ended = { readonly rest: readonly Line[]; readonly byline: string | null };

/** Sentences without the byline among the last of them: `By Kim Min-seo [minseo@bugle.example]`. */
export function withoutLastByline(sentences: readonly Line[], dropped: Page["dropped"]): Ended {
  for (let i = sentences.length - 1; i > 0 && i >= sentences.length - BYLINE_LINES; i--) {
    const byline = lastByline(sentences[i]?.text ?? "", sentences[i - 1]?.text ?? "");
    if (byline === null) continue;
    drop(sentences.slice(i, i + 1), "byline", dropped);
    return { rest: sentences.filter((_, k) => k !== i), byline };
  }
  return { rest: sentences, byline: null };
}

/** The byline that a text near an article's end is; `Who sang it best? By Anna Berg.` ends in none. */
function lastByline(text: string, before: string): string | null {
  if (text.length > BYLINE_CHARACTERS || !BY.test(text) || text.endsWith(".") || asks(before)) {
    return null;
  }
  const byline = readByline(text);
  return byline !== null && mayBePerson(byline) ? byline : null;
}
