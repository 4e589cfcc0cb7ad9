import type { Problem } from "./capture-reading.ts";
import { decodeCodePage } from "./code-pages.ts";
import { byteOffsets } from "./utf8.ts";

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

const PROBLEMS = {
  empty: "The capture holds no text. Save the page again.",
  binary: "The capture is not text: it holds control characters. Save the page's text instead.",
  encoding:
    "The encoding of the capture can't be recognised: it is not UTF-8, UTF-16, windows-1252 or windows-1256. Save it as UTF-8 and upload it again.",
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
  if (decoded === null) return decodingProblem(bytes.some(isControl) ? "binary" : "encoding");
  return BINARY.test(decoded.text) ? decodingProblem("binary") : { ok: true, ...decoded };
}

export function decodingProblem(code: keyof typeof PROBLEMS) {
  return { ok: false, problem: { code, detail: PROBLEMS[code] } } as const;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** Null for bytes that are not UTF-8, or with control characters: in UTF-16 these are halves of letters. */
function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  try {
    const text = UTF8.decode(bytes);
    if (BINARY.test(text)) return null;
    return { text, toByte: byteOffsets(text, { start, length: bytes.length - start }) };
  } catch {
    return null;
  }
}

function decodeOther(bytes: Uint8Array): Decoded | null {
  if (bytes.some(isControl)) return null;
  const whole = lengthWithoutCutCharacter(bytes);
  const decoded = whole < bytes.length ? decodeUtf8(bytes.subarray(0, whole)) : null;
  // Without another character beyond ASCII the last byte may be a letter of a code page.
  if (decoded && decoded.toByte(decoded.text.length) > decoded.text.length) return decoded;
  const text = decodeCodePage(bytes);
  return text === null ? null : { text, toByte: (index) => index };
}

/** Number of bytes before a last character of UTF-8 that lacks its end; all bytes without one. */
function lengthWithoutCutCharacter(bytes: Uint8Array): number {
  for (let length = 1; length <= 3; length++) {
    const byte = bytes.at(-length) ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > length ? bytes.length - length : bytes.length;
  }
  return bytes.length;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

type Utf16 = "utf-16le" | "utf-16be";

/** Bytes that are looked at. */
const SAMPLE = 4096;
/** Spaces and line ends alone are a tenth of any text, and stand in ASCII in every language. */
const LEAST_SHARE = 1 / 20;
/** Read the wrong way round a unit is seldom ASCII: U+4E00 is, an emoji's half is not. */
const CLEARLY = 4;
/** A cut file has an odd last byte, but so has any file with a NUL in three bytes. */
const LEAST_UNITS_OF_CUT = 16;

/** UTF-16 by its mark, or by units that are ASCII in one order of bytes and not in the other. */
function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (!bytes.includes(0)) return null;
  const units = Math.min(bytes.length, SAMPLE) >> 1;
  let [little, big] = [0, 0];
  for (let i = 0; i < units * 2; i += 2) {
    const [first = 0, second = 0] = [bytes[i], bytes[i + 1]];
    if (second === 0 && isAscii(first)) little += 1;
    if (first === 0 && isAscii(second)) big += 1;
  }
  const most = Math.max(little, big);
  if (most < units * LEAST_SHARE || most <= Math.min(little, big) * CLEARLY) return null;
  if (bytes.length % 2 === 1 && units < LEAST_UNITS_OF_CUT) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

/** Null where units are no text. A byte or half a character that a cut left at the end is no text. */
function decodeUtf16(bytes: Uint8Array, encoding: Utf16) {
  const even = bytes.length & ~1;
  const high = bytes[encoding === "utf-16le" ? even - 1 : even - 2] ?? 0;
  const whole = bytes.subarray(0, (high & 0xfc) === 0xd8 ? even - 2 : even);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(whole);
    const start = whole.length - text.length * 2;
    return { text, toByte: (index: number) => index * 2 + start };
  } catch {
    return null;
  }
}

function isAscii(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
