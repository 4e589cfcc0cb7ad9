/**
 * A stretch of the capture's text without the white space around it: a line, a sentence, a part of
 * either. `from` and `to` are places in the text (UTF-16 units), and `text` is what stands between.
 */
export type Line = { readonly text: string; readonly from: number; readonly to: number };

/** Splits a text at line feeds, or at returns where it has no other; lines without text are left out. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  const feed = text.includes("\n") ? "\n" : "\r";
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf(feed, start);
    const stop = end === -1 ? text.length : end;
    const line = trimLine(text, start, stop);
    if (line) lines.push(line);
    start = stop + 1;
  }
  return lines;
}

/** The part of `text` from `from` to `to` without what surrounds it; null when nothing is left. */
export function trimLine(text: string, from: number, to: number): Line | null {
  let [start, end] = [from, to];
  while (start < end && isAround(text.charCodeAt(start))) start += 1;
  while (end > start && isAround(text.charCodeAt(end - 1))) end -= 1;
  return start >= end ? null : { text: text.slice(start, end), from: start, to: end };
}

/** The part of a line from character `from` of its text to `to`; null when nothing is left. */
export function sliceLine(line: Line, from: number, to: number): Line | null {
  const part = trimLine(line.text, from, to);
  return part && { text: part.text, from: line.from + part.from, to: line.from + part.to };
}

/** White space, and marks that no reader sees: joiners and marks of direction. */
const AROUND = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

function isAround(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (unit === 0xa0 || unit >= FIRST_BEYOND_LETTERS) && AROUND.test(String.fromCharCode(unit));
}

/** All white space beyond U+00A0 has a greater code than the letters of most alphabets. */
const FIRST_BEYOND_LETTERS = 0x1680;
