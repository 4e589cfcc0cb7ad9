import fc from "fast-check";
import { expect, test } from "vitest";
import { joinPieces, type Line, partOf, toLines, trimmed } from "../../src/reader/lines.ts";

test("lines are parted at line feeds, and each knows its place in the text", () => {
  expect(toLines("One\nTwo €\n𝄞")).toEqual([
    { text: "One", from: 0, to: 3 },
    { text: "Two €", from: 4, to: 9 },
    { text: "𝄞", from: 10, to: 12 },
  ]);
});

test("carriage returns belong to no line", () => {
  expect(toLines("One\r\n\r\nTwo\r\n")).toEqual([
    { text: "One", from: 0, to: 3 },
    { text: "Two", from: 7, to: 10 },
  ]);
});

test("the last line needs no line feed after it", () => {
  expect(toLines("One\nTwo")).toEqual(toLines("One\nTwo\n"));
});

test("blank lines are left out", () => {
  expect(toLines("\n\n  One\n \t \n\f\n\u200B\u200F\nTwo\n\n")).toEqual([
    { text: "One", from: 4, to: 7 },
    { text: "Two", from: 17, to: 20 },
  ]);
});

test.each(["", "\n", " \t\r\n\u00A0\n", "\u200B\n\uFEFF\n"])("%j has no lines", (text) => {
  expect(toLines(text)).toEqual([]);
});

test("no-break spaces around a line are no part of it, those within it are", () => {
  expect(toLines("\u00A0No\u00A0break\u00A0\u00A0\n")).toEqual([
    { text: "No\u00A0break", from: 1, to: 9 },
  ]);
});

test.each([
  ["zero-width spaces", "\u200B"],
  ["marks of direction", "\u200F"],
  ["embeddings of direction", "\u202B"],
  ["isolates", "\u2068"],
  ["word joiners", "\u2060"],
  ["byte order marks", "\uFEFF"],
])("%s around a line are no part of it, those within it are", (_, mark) => {
  expect(toLines(`${mark} a${mark}b ${mark}\nc`)).toEqual([
    { text: `a${mark}b`, from: 2, to: 5 },
    { text: "c", from: 8, to: 9 },
  ]);
});

test("a tab, a form feed and a replacement character within a line are text", () => {
  expect(toLines("a\tb\fc\uFFFDd")).toEqual([{ text: "a\tb\fc\uFFFDd", from: 0, to: 7 }]);
});

test("a part of a text is given without what surrounds it", () => {
  expect(trimmed("one  two \u200B three", 3, 11)).toEqual({ text: "two", from: 5, to: 8 });
  expect(trimmed("one  two", 3, 5)).toBeNull();
  expect(trimmed("one", 1, 1)).toBeNull();
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

test("any part of joined lines begins and ends where its pieces do", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,5}( [a-z]{1,5}){0,2}$/), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      (groups, a, b) => {
        const text = groups.flat().join("\n..\n");
        const lines = toLines(text).filter((line) => line.text !== "..");
        const joined: Line[] = [];
        for (const { length } of groups) {
          const [first, ...rest] = lines.splice(0, length);
          if (first) joined.push(joinPieces([first, ...rest], () => false));
        }
        const [first, ...rest] = joined;
        if (!first) throw new Error("no line was drawn");
        const whole = joinPieces([first, ...rest], () => false);
        const [from, to] = [a % whole.text.length, b % (whole.text.length + 1)];
        const part = partOf(whole, from, to);
        const again = part && partOf(part, 0, part.text.length);
        expect(again).toEqual(part);
        if (!part) return;
        // What lies between the pieces is not in the text, and stands for a space.
        expect(text.slice(part.from, part.to).replaceAll("\n..\n", " ")).toBe(part.text);
      },
    ),
  );
});

test("parts of joined lines that are joined again know their pieces' places, and no others", () => {
  const text = "aa\n..\nbb\n..\ncc dd\n..\nee";
  const [aa, bb, ccDd, ee] = toLines(text).filter((line) => line.text !== "..");
  if (!aa || !bb || !ccDd || !ee) throw new Error("the text has four lines");
  const tight = () => false;
  const whole = joinPieces([aa, bb, ccDd], tight);
  const [late, early] = [partOf(whole, 3, 8), partOf(whole, 0, 2)];
  if (!late || !early) throw new Error("both parts hold text");
  const lateAndEe = joinPieces([late, ee], tight);
  expect(lateAndEe).toMatchObject({ text: "bb cc ee", from: 6, to: 23 });
  expect(partOf(lateAndEe, 3, 5)).toMatchObject({ text: "cc", from: 12, to: 14 });
  expect(partOf(lateAndEe, 6, 8)).toMatchObject({ text: "ee", from: 21, to: 23 });
  const earlyAndEe = joinPieces([early, ee], tight);
  expect(partOf(earlyAndEe, 3, 5)).toMatchObject({ text: "ee", from: 21, to: 23 });
});
