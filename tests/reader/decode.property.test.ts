import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../../src/reader/decode.ts";
import { utf8Length } from "../../src/reader/utf8.ts";
import { bytesOf, sliceOf } from "./decoded.ts";
import { BOM, codePage, utf16 } from "./encodings.ts";

/** Any text that a file can hold: no control characters, and no mark that would be its first. */
const anyText = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc
      .array(fc.constantFrom("a", "é", "خ", "한", "😀", "\n", "\r\n", " ", "\uFFFD", BOM))
      .map(joined),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a capture with these is not text
  .map((text) => text.replace(/^\uFEFF+|[\u0000-\u0008\u000B\u000E-\u001F]/g, ""));

/** Prose of a code page: every word shows it, and so does the whole. */
const western = fc.constantFrom("café", "naïve", "Zürich", "“so”", "–", "it’s", "£5", "the", "a");
const arabic = fc.constantFrom("قال", "المجلس", "خبر", "«نعم»،", "جسر", "2025", "Daily8", "مفتوح.");

function joined(pieces: readonly string[]): string {
  return pieces.join("");
}

/** Decodes, and takes a slice of the raw bytes at each two characters' places for the text's own. */
function expectSlices(bytes: Uint8Array, text: string, encoding: string, ends: number): void {
  const decoding = decode(bytes);
  if (!decoding.ok) throw new Error(decoding.problem.code);
  const { toByte } = decoding;
  expect(decoding.text).toBe(text);
  const points = [0];
  for (const point of text) points.push((points.at(-1) ?? 0) + point.length);
  const from = points[ends % points.length] ?? 0;
  for (const to of points.filter((point) => point >= from)) {
    expect(sliceOf(bytes, [toByte(from), toByte(to)], encoding)).toBe(text.slice(from, to));
  }
}

test.each([
  ["UTF-8", "utf-8", bytesOf],
  ["UTF-8 with a mark", "utf-8", (text: string) => bytesOf(BOM + text)],
  ["UTF-16 with a mark, little end first", "utf-16le", (text: string) => utf16(BOM + text, true)],
  ["UTF-16 with a mark, big end first", "utf-16be", (text: string) => utf16(BOM + text, false)],
])("slicing the bytes of any text in %s gives the text back", (_, encoding, encode) => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, from) => {
      expectSlices(encode(text), text, encoding, from);
    }),
  );
});

test.each([
  ["utf-16le", true],
  ["utf-16be", false],
])("slicing the bytes of prose in %s without a mark gives the prose back", (encoding, little) => {
  const words = fc.array(fc.oneof(western, arabic, fc.constantFrom("🙂", "one", "\n")), {
    minLength: 3,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.nat(), (all, from) => {
      const text = `${all.join(" ")} end`;
      expectSlices(utf16(text, little), text, encoding, from);
    }),
  );
});

test("slicing the bytes of western prose in windows-1252 gives the prose back", () => {
  fc.assert(
    fc.property(fc.array(western, { maxLength: 30 }), fc.nat(), (words, from) => {
      const text = ["Ünder", ...words].join(" ");
      expectSlices(codePage(text, "windows-1252"), text, "windows-1252", from);
    }),
  );
});

test("slicing the bytes of Arabic prose in windows-1256 gives the prose back", () => {
  fc.assert(
    fc.property(fc.array(arabic, { maxLength: 20 }), fc.nat(), (words, from) => {
      const text = ["قال المجلس في", ...words].join(" ");
      expectSlices(codePage(text, "windows-1256"), text, "windows-1256", from);
    }),
  );
});

test("any bytes are a text or a problem, and places go up to the end but for a cut character", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const decoding = decode(bytes);
      if (!decoding.ok) return;
      const places = Array.from({ length: decoding.text.length + 1 }, (_, i) => decoding.toByte(i));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(bytes.length - (places.at(-1) ?? 0)).toBeOneOf([0, 1, 2, 3]);
    }),
    { numRuns: 1_000 },
  );
});

test("utf8Length of any text is the number of bytes that an encoder writes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(utf8Length(text)).toBe(bytesOf(text).length);
    }),
  );
});
