/**
 * A part of the capture's text without surrounding white space: a line, a sentence or less. `from` and `to` are
 * positions in the text (UTF-16 units).
 */
export type Line = { readonly text: string; readonly from: number; readonly to: number };

/** Splits a text at line feeds, or at returns if it has no line feeds. Empty lines are left out. */
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

/** Returns the text from `from` to `to` without surrounding white space; null if nothing is left. */
export function trimLine(text: string, from: number, to: number): Line | null {
  let [start, end] = [from, to];
  while (start < end && isTrimmed(text.charCodeAt(start))) start += 1;
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end -= 1;
  return start >= end ? null : { text: text.slice(start, end), from: start, to: end };
}

/** Returns the part of a line from `from` to `to` in its text; null if nothing is left. */
export function sliceLine(line: Line, from: number, to = line.text.length): Line | null {
  const part = trimLine(line.text, from, to);
  return part && { text: part.text, from: line.from + part.from, to: line.from + part.to };
}

/** White space and invisible characters: joiners and direction marks. */
const TRIMMED = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

function isTrimmed(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (unit === 0xa0 || unit >= FIRST_BEYOND_LETTERS) && TRIMMED.test(String.fromCharCode(unit));
}

/** White space beyond U+00A0 begins above the letters of most alphabets. */
const FIRST_BEYOND_LETTERS = 0x1680;
