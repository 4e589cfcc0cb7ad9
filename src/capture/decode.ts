import type { Problem } from "./reading.ts";

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
 * windows-1252 and windows-1256 where the letters show it.
 *
 * Problems: `empty`, `binary`, `encoding`.
 */
export function decode(bytes: Uint8Array): Decoding {
  const wide = wideEncoding(bytes);
  const decoded = wide ? decodeWide(bytes, wide) : (decodeUtf8(bytes) ?? decodeWindows(bytes));
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

type WideEncoding = "utf-16le" | "utf-16be";

/** UTF-16 by its BOM, or by NUL bytes of which nearly all are in even or in odd places. */
function wideEncoding(bytes: Uint8Array): WideEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return null;
  const sample = bytes.subarray(0, 4096);
  const nuls = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  // Spaces and line ends alone are a tenth of any text.
  if (Math.max(even, odd) < sample.length / 20) return null;
  if (odd > even * 20) return "utf-16le";
  if (even > odd * 20) return "utf-16be";
  return null;
}

function decodeWide(bytes: Uint8Array, encoding: WideEncoding): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
    const start = bytes.length - text.length * 2;
    return { text, toByte: (index) => index * 2 + start };
  } catch {
    return null;
  }
}

/** A letter of a word in Arabic, and a letter or mark that windows-1252 text holds among ASCII. */
const ARABIC_WORD = /[\u0621-\u064A]{2,}/g;
const ACCENTED = /(?<=\p{Script=Latin})[À-ÖØ-öø-ÿŠšŽžŒœŸ]|[À-ÖØ-öø-ÿŠšŽžŒœŸ](?=\p{Script=Latin})/gu;
const TYPOGRAPHIC = /[‚ƒ„…†‡‰‹‘’“”•–—™›€£¥§©«®°±·»¿¡½¼¾²³\u00A0´¨¸ª º¹¢¤¦¬¯µ¶×÷]/gu;
/** Most bytes beyond ASCII must make sense in an encoding for it to be evident. */
const EVIDENT = 0.9;

function decodeWindows(bytes: Uint8Array): Decoded | null {
  if (hasControls(bytes)) return null;
  const beyond = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  const arabic = new TextDecoder("windows-1256").decode(bytes);
  const western = new TextDecoder("windows-1252").decode(bytes);
  const inWords = lengthOf(arabic, ARABIC_WORD);
  const marks = lengthOf(arabic, /[،؛؟‚„…‘’“”•–—«»]/g);
  const inLatin = lengthOf(western, ACCENTED) + lengthOf(western, TYPOGRAPHIC);
  const isArabic = inWords > beyond / 2 && inWords + marks >= beyond * EVIDENT;
  const text = isArabic ? arabic : inLatin >= beyond * EVIDENT ? western : null;
  return text === null ? null : { text, toByte: (index) => index };
}

function lengthOf(text: string, pattern: RegExp): number {
  let length = 0;
  for (const [match] of text.matchAll(pattern)) length += match.length;
  return length;
}

function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
}
