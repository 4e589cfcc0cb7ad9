import { decodeCodePage } from "./code-pages.ts";
import type { Problem } from "./reading.ts";
import { isControl, placesOf, type Utf8, utf8Of } from "./utf8.ts";
import { decodeUtf16, utf16Of } from "./utf16.ts";

/** A capture's text, and the byte of the raw capture at which each of its characters begins. */
export type Decoded = {
  readonly text: string;
  readonly utf8: Utf8;
  /** Byte offset of the character at `index` (UTF-16 units); at `text.length`, of the end. */
  readonly toByte: (index: number) => number;
};

type Decoding =
  | ({ readonly ok: true } & Decoded)
  | { readonly ok: false; readonly problem: Problem };

/** Control characters that no text file holds: all of C0 but tab, line feed, form feed and return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const BINARY = /[\u0000-\u0008\u000B\u000E-\u001F]/;

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
  const utf8 = decodeUtf8(bytes);
  if (utf8) return { ok: true, ...utf8 };
  const wide = utf16Of(bytes);
  const decoded = wide ? decodeUtf16(bytes, wide) : decodeOther(bytes);
  if (decoded === null) return failed(bytes.some(isControl) ? "binary" : "encoding");
  if (BINARY.test(decoded.text)) return failed("binary");
  return { ok: true, utf8: utf8Of(decoded.text), ...decoded };
}

export function failed(code: keyof typeof PROBLEMS) {
  return { ok: false, problem: { code, detail: PROBLEMS[code] } } as const;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** Null for bytes that are no UTF-8, or with control characters: in UTF-16 they are letters' halves. */
function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  try {
    const text = UTF8.decode(bytes);
    const { toByte, toIndex, hasControl } = placesOf(bytes, text, start);
    return hasControl ? null : { text, utf8: { bytes, toIndex }, toByte };
  } catch {
    return null;
  }
}

function decodeOther(bytes: Uint8Array): Omit<Decoded, "utf8"> | null {
  if (bytes.some(isControl)) return null;
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
