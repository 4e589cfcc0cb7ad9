import {
  leadingByline,
  mayBePerson,
  nameBeforeOutlet,
  nameBesideOutlet,
  readByline,
} from "./credits.ts";
import { drop, type Page } from "./cuts.ts";
import { type Line, partOf } from "./lines.ts";
import { asks, endsInStop } from "./marks.ts";

/** Where bylines stand in an article: in its first lines or its last, or before or behind a card's sentences. */

/** A byline stands in the first lines of a text, or in the last. */
const BYLINE_LINES = 3;
/** One at the end is no longer, with the writer's address, and says that it is one. */
const BYLINE_CHARACTERS = 100;
const BY =
  /^(?:[Bb]y|BY|Reported by|Text|Words|Written by|إعداد|بقلم|تحرير|تقرير|كتبت?|متابعة)[ :]/;

/** The byline in a line among the first that stay, or behind an article's last sentence; null where it is none. */
export function bylineAt(
  lines: readonly Line[],
  i: number,
  kept: number,
  { outlet }: Page,
): string | null {
  const text = lines[i]?.text ?? "";
  if (kept < BYLINE_LINES) return readByline(text) ?? nameBesideOutlet(text, outlet);
  const behind = lines.slice(i + 1);
  if (behind.length >= BYLINE_LINES || behind.some(({ text }) => text.length > BYLINE_CHARACTERS)) {
    return null;
  }
  const before = lines[i - 1]?.text ?? "";
  return endsInStop(before) ? lastByline(text, before) : null;
}

export type Signed = { readonly rest: Line | null; readonly byline: string | null };

/** A text without the byline that it begins with, or is. */
export function withoutByline(line: Line, { outlet, dropped }: Page): Signed {
  const { text } = line;
  const name = readByline(text);
  const leading =
    name === null
      ? (leadingByline(text, outlet) ?? nameBeforeOutlet(text, outlet))
      : { name, length: text.length };
  if (leading === null) return { rest: line, byline: null };
  drop([partOf(line, 0, leading.length)], "byline", dropped);
  return { rest: partOf(line, leading.length, text.length), byline: leading.name };
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
