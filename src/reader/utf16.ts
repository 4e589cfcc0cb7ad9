/** UTF-16: how it shows itself without a declaration, and where its characters begin. */

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
export function utf16Of(bytes: Uint8Array): Utf16 | null {
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
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16) {
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
