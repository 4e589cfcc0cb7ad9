import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeLines, spanWithin, utf8Length } from "../../src/capture/lines.ts";
import { bytesOf, sliceOf } from "./decoded.ts";

test("spans count bytes, whatever the number of bytes of a character", () => {
  expect(decodeLines(bytesOf("é\n€\n𝄞\nx"))).toEqual({
    ok: true,
    lines: [
      { text: "é", span: [0, 2] },
      { text: "€", span: [3, 6] },
      { text: "𝄞", span: [7, 11] },
      { text: "x", span: [12, 13] },
    ],
  });
});

test("a byte order mark belongs to no line, and its three bytes count", () => {
  expect(decodeLines(bytesOf("\uFEFFTitle\nBody"))).toEqual({
    ok: true,
    lines: [
      { text: "Title", span: [3, 8] },
      { text: "Body", span: [9, 13] },
    ],
  });
});

test("carriage returns belong to no line, and their bytes count", () => {
  expect(decodeLines(bytesOf("One\r\n\r\nTwo\r\n"))).toEqual({
    ok: true,
    lines: [
      { text: "One", span: [0, 3] },
      { text: "Two", span: [7, 10] },
    ],
  });
});

test("the last line needs no line feed after it", () => {
  expect(decodeLines(bytesOf("One\nTwo"))).toEqual(decodeLines(bytesOf("One\nTwo\n")));
});

test("blank lines are dropped", () => {
  expect(decodeLines(bytesOf("\n\n  One\n \t \n\f\nTwo\n\n"))).toEqual({
    ok: true,
    lines: [
      { text: "One", span: [4, 7] },
      { text: "Two", span: [14, 17] },
    ],
  });
});

test("no-break spaces around a line are no part of it, those within it are", () => {
  expect(decodeLines(bytesOf("\u00A0No\u00A0break\u00A0\u00A0\n"))).toEqual({
    ok: true,
    lines: [{ text: "No\u00A0break", span: [2, 11] }],
  });
});

test("a tab, a form feed and a replacement character within a line are text", () => {
  expect(decodeLines(bytesOf("a\tb\fc\uFFFDd"))).toEqual({
    ok: true,
    lines: [{ text: "a\tb\fc\uFFFDd", span: [0, 9] }],
  });
});

test.each([
  ["no byte", []],
  ["a byte order mark alone", [0xef, 0xbb, 0xbf]],
  ["white space alone", [0x20, 0x09, 0x0d, 0x0a, 0xc2, 0xa0, 0x0a]],
])("a capture of %s is empty", (_, bytes) => {
  expect(decodeLines(Uint8Array.from(bytes))).toEqual({
    ok: false,
    problem: { code: "empty", detail: "The capture holds no text. Save the page again." },
  });
});

test.each([
  ["a NUL among letters", [0x61, 0x00, 0x62]],
  ["UTF-16 with a byte order mark", [0xff, 0xfe, 0x54, 0x00, 0x69, 0x00]],
  ["UTF-16 without one", [0x00, 0x54, 0x00, 0x69]],
  ["a PNG's first bytes", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]],
  ["bytes 1 and 255", [0x01, 0xff]],
  ["bytes 8 and 255", [0x08, 0xff]],
  ["byte 8", [0x61, 0x08]],
  ["a vertical tab", [0x61, 0x0b]],
  ["byte 14", [0x61, 0x0e]],
  ["an escape", [0x61, 0x1b]],
  ["byte 31", [0x61, 0x1f]],
])("a capture with %s is binary", (_, bytes) => {
  expect(decodeLines(Uint8Array.from(bytes))).toEqual({
    ok: false,
    problem: {
      code: "binary",
      detail: "The capture is not text: it holds control characters. Save the page's text instead.",
    },
  });
});

test.each([
  ["a lone 0xFF", [0xff]],
  ["a tab and 0xFF", [0x09, 0xff]],
  ["Latin-1", [0x63, 0x61, 0x66, 0xe9, 0x0a]],
  ["a character cut at the end", [0x61, 0xe2, 0x82]],
  ["a surrogate's bytes", [0xed, 0xa0, 0x80]],
])("a capture with %s is in another encoding", (_, bytes) => {
  expect(decodeLines(Uint8Array.from(bytes))).toEqual({
    ok: false,
    problem: {
      code: "encoding",
      detail: "The capture is not valid UTF-8. Save it as UTF-8 and put it again.",
    },
  });
});

test("the span of a part of a line counts the bytes before it and in it", () => {
  const line = { text: "é€𝄞x", span: [10, 20] } as const;
  expect(spanWithin(line, 1, 4)).toEqual([12, 19]);
  expect(spanWithin(line, 4, 5)).toEqual([19, 20]);
});

test("every line of any text is the decoded slice of the raw bytes at its span", () => {
  const pieces = fc.oneof(
    fc.string({ unit: "binary", maxLength: 5 }),
    fc.constantFrom("\n", "\r\n", "\u00A0", " ", "\uFEFF", "é", "한", "𝄞"),
  );
  const texts = fc.array(pieces, { maxLength: 20 }).map((all) => all.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = bytesOf(text);
      const decoded = decodeLines(bytes);
      if (!decoded.ok) return;
      const expected = text.split("\n").map((line) => line.trim());
      expect(decoded.lines.map((line) => line.text)).toEqual(expected.filter((line) => line));
      for (const line of decoded.lines) expect(sliceOf(bytes, line.span)).toBe(line.text);
    }),
  );
});

test("utf8Length is the number of bytes that an encoder writes", () => {
  expect(utf8Length("\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\u{10000}\u{10FFFF}")).toBe(
    1 + 2 + 2 + 3 + 3 + 3 + 3 + 4 + 4,
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(utf8Length(text)).toBe(bytesOf(text).length);
    }),
  );
});
