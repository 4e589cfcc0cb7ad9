/**
 * A line, or a part of one, without the white space around it. `from` and `to` are places in the
 * capture's text; between them stands `text`, unless it was put together from pieces: then `origin`
 * says where each piece came from.
 */
export type Line = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly origin?: Origin;
  /** Whether it is known for a sentence of prose of which nothing need be asked. */
  readonly isPlain?: boolean;
};

/** `text` begins at character `at` of a whole whose pieces begin at `starts`, in order. */
type Origin = { readonly starts: readonly Start[]; readonly at: number };
type Start = { readonly at: number; readonly from: number };

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
  let [start, end] = [from, to];
  while (start < end && isAround(text.charCodeAt(start))) start += 1;
  while (end > start && isAround(text.charCodeAt(end - 1))) end -= 1;
  return start >= end ? null : { text: text.slice(start, end), from: start, to: end };
}

/** A part of a line, from character `from` of its text to `to`, at its place in the capture. */
export function partOf(line: Line, from: number, to: number): Line | null {
  const part = trimmed(line.text, from, to);
  if (!part) return null;
  const { text, from: start, to: end } = part;
  const { origin } = line;
  if (!origin) return { text, from: line.from + start, to: line.from + end };
  return {
    text,
    from: placeOf(line, start),
    to: placeOf(line, end - 1) + 1,
    origin: { ...origin, at: origin.at + start },
  };
}

/** Pieces as one line, with a space between two unless the latter `isTight`. */
export function joinPieces(
  pieces: readonly [Line, ...Line[]],
  isTight: (text: string) => boolean,
): Line {
  const [first] = pieces;
  if (pieces.length === 1) return first;
  const texts: string[] = [];
  const starts: Start[] = [];
  let length = 0;
  for (const [i, piece] of pieces.entries()) {
    const text = i === 0 || isTight(piece.text) ? piece.text : ` ${piece.text}`;
    texts.push(text);
    length += text.length;
    for (const { at, from } of startsOf(piece)) {
      starts.push({ at: length - piece.text.length + at, from });
    }
  }
  const to = pieces.at(-1)?.to ?? first.to;
  return { text: texts.join(""), from: first.from, to, origin: { starts, at: 0 } };
}

/** Where a line's pieces begin, counted from its own first character. */
function startsOf(line: Line): Start[] {
  const { origin, from } = line;
  if (!origin) return [{ at: 0, from }];
  const inner: Start[] = [];
  for (let i = indexOf(origin, 0) + 1; i < origin.starts.length; i++) {
    const start = origin.starts[i];
    if (!start || start.at >= origin.at + line.text.length) break;
    inner.push({ at: start.at - origin.at, from: start.from });
  }
  return [{ at: 0, from }, ...inner];
}

/** The place in the capture of a character of a line. */
function placeOf({ from, origin }: Line, character: number): number {
  if (!origin) return from + character;
  const start = origin.starts[indexOf(origin, character)];
  return start ? start.from + origin.at + character - start.at : from + character;
}

/** Which piece a character is in, by binary search: a line can have as many pieces as sentences. */
function indexOf({ starts, at }: Origin, character: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle]?.at ?? 0) <= at + character) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** White space, and marks that no reader sees: joiners and marks of direction. */
const AROUND = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

function isAround(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (unit === 0xa0 || unit >= FIRST_BEYOND_LETTERS) && AROUND.test(String.fromCharCode(unit));
}

/** All others are behind the letters of most alphabets. */
const FIRST_BEYOND_LETTERS = 0x1680;
