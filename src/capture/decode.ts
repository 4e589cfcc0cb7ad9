import { decodeCodePage } from "./code-pages.ts";
import type { Problem } from "./reading.ts";
import { decodeUtf16, utf16Of } from "./utf16.ts";

/** A capture's text, and the byte of the raw capture at which each of its characters begins. */
export type Decoded = {
  readonly text: string;
  /** Byte offset of the character at `index` (UTF-16 units); at `text.length`, of the end. */
  readonly toByte: (index: number) => number;
};

type Decoding =
  | ({ readonly ok: true } & Decoded)
  | { readonly ok: false; readonly problem: Problem };

/** Control characters that no text file holds: all of C0 but tab, line feed, form feed and return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const BINARY = /[\u0000-\u0008\u000B\u000E-\u001F]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: every character beyond ASCII
const BEYOND_ASCII = /[^\u0000-\u007F]+/g;

const PROBLEMS = {
  empty: "The capture holds no text. Save the page again.",
  binary: "The capture is not text: it holds control characters. Save the page's text instead.",
  encoding:
    "The capture is in no encoding that shows itself: not UTF-8, UTF-16, windows-1252 or windows-1256. Save it as UTF-8 and put it again.",
} as const;

/**
 * Decodes a capture: UTF-8 with or without BOM, UTF-16 with BOM or where every other byte shows it,
 * windows-1252 and windows-1256 where the letters show it. A file that was cut within its last
 * character is read up to there: what comes before is as certain as in a whole one.
 *
 * Problems: `empty`, `binary`, `encoding`.
 */
export function decode(bytes: Uint8Array): Decoding {
  const wide = utf16Of(bytes);
  const decoded = wide ? decodeUtf16(bytes, wide) : (decodeUtf8(bytes) ?? decodeOther(bytes));
  if (decoded === null) return failed(hasControls(bytes) ? "binary" : "encoding");
  if (BINARY.test(decoded.text)) return failed("binary");
  return { ok: true, ...decoded };
}

export function failed(code: keyof typeof PROBLEMS) {
  return { ok: false, problem: { code, detail: PROBLEMS[code] } } as const;
}

/** Number of bytes that `text`, well formed, takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    // A half of a pair stands for 2 of its character's 4 bytes.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    const ascii = text.length + start === bytes.length;
    return { text, toByte: ascii ? (index) => index + start : byUtf8(text, start) };
  } catch {
    return null;
  }
}

function decodeOther(bytes: Uint8Array): Decoded | null {
  if (hasControls(bytes)) return null;
  const whole = cutWithin(bytes);
  const decoded = whole < bytes.length ? decodeUtf8(bytes.subarray(0, whole)) : null;
  // Without another character beyond ASCII the last byte may be a letter of a code page.
  if (decoded && decoded.toByte(decoded.text.length) > decoded.text.length) return decoded;
  const text = decodeCodePage(bytes);
  return text === null ? null : { text, toByte: (index) => index };
}

/** Number of bytes before a last character of UTF-8 that lacks its end; all bytes without one. */
function cutWithin(bytes: Uint8Array): number {
  for (let length = 1; length <= 3; length++) {
    const byte = bytes.at(-length) ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > length ? bytes.length - length : bytes.length;
  }
  return bytes.length;
}

/** Finds bytes by the runs of characters beyond ASCII, which are few or at least short. */
function byUtf8(text: string, start: number): (index: number) => number {
  const runs: { from: number; to: number; bytesAt: number; bytesAfter: number }[] = [];
  let extra = start;
  for (const match of text.matchAll(BEYOND_ASCII)) {
    const [run] = match;
    const bytesAt = match.index + extra;
    extra += utf8Length(run) - run.length;
    const to = match.index + run.length;
    runs.push({ from: match.index, to, bytesAt, bytesAfter: to + extra });
  }
  return (index) => {
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.from ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    const run = runs[low - 1];
    if (!run) return index + start;
    if (index >= run.to) return run.bytesAfter + (index - run.to);
    return run.bytesAt + utf8Length(text.slice(run.from, index));
  };
}

function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
}
