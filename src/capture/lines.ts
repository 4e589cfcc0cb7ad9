/** One line without the white space around it; `from` and `to` are places in the capture's text. */
export type Line = { readonly text: string; readonly from: number; readonly to: number };

/** White space, and marks that no reader sees: joiners and marks of direction. */
const AROUND =
  /^[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+|[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+$/g;

/** Splits a text at line feeds; lines without text are left out, since layouts do without them. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    const line = trimmed(text, start, stop);
    if (line) lines.push(line);
    start = stop + 1;
  }
  return lines;
}

/** The part of `text` from `from` to `to` without what surrounds it; null when nothing is left. */
export function trimmed(text: string, from: number, to: number): Line | null {
  const raw = text.slice(from, to);
  let inner = raw.trim();
  if (inner === "") return null;
  if (!isPlain(inner.charCodeAt(0)) || !isPlain(inner.charCodeAt(inner.length - 1))) {
    inner = inner.replace(AROUND, "");
    if (inner === "") return null;
  }
  const start = from + (raw.length === inner.length ? 0 : raw.indexOf(inner));
  return { text: inner, from: start, to: start + inner.length };
}

function isPlain(unit: number): boolean {
  return unit < 0x200b || (unit > 0x2069 && unit !== 0xfeff);
}
