import type { Problem } from "./capture-reading.ts";
import { decodeCodePage } from "./code-pages.ts";
import { byteOffsets } from "./utf8.ts";

/** The text of a capture, and the byte offset of each of its characters in the raw capture. */
export type Decoded = {
  readonly text: string;
  /** Byte offset of the character at `index` (UTF-16 units); at `text.length`, of the end. */
  readonly toByte: (index: number) => number;
};

type Decoding =
  | ({ readonly ok: true } & Decoded)
  | { readonly ok: false; readonly problem: Problem };

/** Control characters that text files do not have: C0 except tab, line feed, form feed and return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const BINARY = /[\u0000-\u0008\u000B\u000E-\u001F]/;

const PROBLEMS = {
  empty: "The capture holds no text. Save the page again.",
  binary: "The capture is not text: it holds control characters. Save the page's text instead.",
  encoding:
    "The encoding of the capture can't be recognised: it is not UTF-8, UTF-16, windows-1252 or windows-1256. Save it as UTF-8 and upload it again.",
} as const;

/** Files that are no text, by their first bytes, and what to do. */
const FILES: readonly (readonly [signature: string, detail: string])[] = [
  ["WARC/1", "is a crawl. Push its pages with `npm run push`."],
  ["\x1f\x8b", "is compressed with gzip. Push it with `npm run push`, which decompresses it."],
  ["PK\x03\x04", "is a zip archive. Push a crawl with `npm run push`, or unpack the archive."],
  ["%PDF", "is a PDF document. Save the document's text and upload that."],
];

/**
 * Decodes a capture: UTF-8 with or without a byte order mark; UTF-16 with one, or if ASCII characters in every other
 * byte show it; windows-1252 and windows-1256 if their letters show it. A file that ends within a character is
 * decoded up to there.
 *
 * Problems: `empty`, `binary`, `encoding`.
 */
export function decode(bytes: Uint8Array): Decoding {
  const head = Array.from(bytes.subarray(0, 6), (byte) => String.fromCharCode(byte)).join("");
  const [, file] = FILES.find(([signature]) => head.startsWith(signature)) ?? [];
  if (file) return { ok: false, problem: { code: "binary", detail: `The capture ${file}` } };
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

/** Null for bytes that are not of the encoding. */
function textOf(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null for bytes that are not UTF-8, and for control characters, which are halves of letters in UTF-16. */
function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = textOf(bytes, "utf-8");
  if (text === null || BINARY.test(text)) return null;
  return { text, toByte: byteOffsets(text, { start, length: bytes.length - start }) };
}

function decodeOther(bytes: Uint8Array): Decoded | null {
  if (bytes.some(isControl)) return null;
  const whole = lengthWithoutCutCharacter(bytes);
  const decoded = whole < bytes.length ? decodeUtf8(bytes.subarray(0, whole)) : null;
  // If there is no other character beyond ASCII, the last byte may be a letter of a code page.
  if (decoded && decoded.toByte(decoded.text.length) > decoded.text.length) return decoded;
  const text = decodeCodePage(bytes);
  return text === null ? null : { text, toByte: (index) => index };
}

/** Returns the number of bytes before an incomplete last character in UTF-8. */
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

/** Number of bytes that are examined. */
const SAMPLE_BYTES = 4096;
/** Spaces and line ends are in ASCII in every language, and make up a tenth of any text. */
const MIN_ASCII_SHARE = 1 / 20;
/** In the wrong byte order, few units are ASCII: U+4E00 is, half of an emoji is not. */
const MIN_RATIO = 4;
/** An odd length may be a cut file, but a file of three bytes with a NUL is too short to tell. */
const MIN_UNITS_IF_CUT = 16;

/** Detects UTF-16 by its byte order mark, or by units that are ASCII in only one byte order. */
function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (!bytes.includes(0)) return null;
  const units = Math.min(bytes.length, SAMPLE_BYTES) >> 1;
  let [little, big] = [0, 0];
  for (let i = 0; i < units * 2; i += 2) {
    const [first = 0, second = 0] = [bytes[i], bytes[i + 1]];
    if (second === 0 && isAscii(first)) little += 1;
    if (first === 0 && isAscii(second)) big += 1;
  }
  const most = Math.max(little, big);
  if (most < units * MIN_ASCII_SHARE || most <= Math.min(little, big) * MIN_RATIO) return null;
  if (bytes.length % 2 === 1 && units < MIN_UNITS_IF_CUT) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

/** Null for invalid units. A byte or half a character at the end of a cut file is ignored. */
function decodeUtf16(bytes: Uint8Array, encoding: Utf16) {
  const even = bytes.length & ~1;
  const high = bytes[encoding === "utf-16le" ? even - 1 : even - 2] ?? 0;
  const whole = bytes.subarray(0, (high & 0xfc) === 0xd8 ? even - 2 : even);
  const text = textOf(whole, encoding);
  if (text === null) return null;
  const start = whole.length - text.length * 2;
  return { text, toByte: (index: number) => index * 2 + start };
}

function isAscii(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
