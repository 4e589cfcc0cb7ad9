import fc from "fast-check";
import { expect, test } from "vitest";
import { sliceLine, toLines, trimLine } from "../../src/reader/lines.ts";

test("lines are split at line feeds, and each knows its place in the text", () => {
  expect(toLines("One\nTwo €\n𝄞")).toEqual([
    { text: "One", from: 0, to: 3 },
    { text: "Two €", from: 4, to: 9 },
    { text: "𝄞", from: 10, to: 12 },
  ]);
});

test.each([
  ["zero-width spaces", "\u200B"],
  ["marks of direction", "\u200F"],
  ["embeddings of direction", "\u202B"],
  ["isolates", "\u2068"],
  ["word joiners", "\u2060"],
  ["byte order marks", "\uFEFF"],
])("%s around a line are not part of it, those within it are", (_, mark) => {
  expect(toLines(`${mark} a${mark}b ${mark}\nc`)).toEqual([
    { text: `a${mark}b`, from: 2, to: 5 },
    { text: "c", from: 8, to: 9 },
  ]);
});

test("a tab, a form feed and a replacement character within a line are text", () => {
  expect(toLines("a\tb\fc\uFFFDd")).toEqual([{ text: "a\tb\fc\uFFFDd", from: 0, to: 7 }]);
});

test("a part of a text is given without what surrounds it", () => {
  expect(trimLine("one  two \u200B three", 3, 11)).toEqual({ text: "two", from: 5, to: 8 });
  expect(trimLine("one  two", 3, 5)).toBeNull();
  expect(trimLine("one", 1, 1)).toBeNull();
});

test("the lines of any text are its slices, in order, and between them is nothing to be seen", () => {
  const pieces = fc.oneof(
    fc.string({ unit: "binary", maxLength: 5 }),
    fc.constantFrom("\n", "\r\n", "\u00A0", " ", "\uFEFF", "\u200B", "é", "خ", "한", "𝄞"),
  );
  const invisible = /^[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*$/;
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (all) => {
      const text = all.join("");
      let end = 0;
      for (const line of toLines(text)) {
        expect(text.slice(line.from, line.to)).toBe(line.text);
        expect(text.slice(end, line.from)).toMatch(invisible);
        expect([line.text.at(0), line.text.at(-1)].filter((c) => invisible.test(c ?? ""))).toEqual(
          [],
        );
        expect(line.text).not.toContain("\n");
        end = line.to;
      }
      expect(text.slice(end)).toMatch(invisible);
    }),
  );
});

test("a part of a line is given with its place in the text", () => {
  const [, line] = toLines("One\n  Two, three \u200B four");
  if (!line) throw new Error("the text has two lines");
  expect(sliceLine(line, 4, line.text.length)).toEqual({
    text: "three \u200B four",
    from: 11,
    to: 23,
  });
  expect(sliceLine(line, 4, 12)).toEqual({ text: "three", from: 11, to: 16 });
  expect(sliceLine(line, 10, 13)).toBeNull();
});
