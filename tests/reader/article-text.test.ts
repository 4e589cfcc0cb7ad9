import { expect, test } from "vitest";
import { paragraphText, replaceParts } from "../../src/reader/article-text.ts";
import { type Line, sliceLine, toLines } from "../../src/reader/lines.ts";

/** The text of a paragraph of these pieces, which stand apart in the capture. */
function joined(between: string, ...pieces: readonly string[]): string {
  const text = pieces.join(between);
  let from = 0;
  const parts = pieces.map((piece): Line => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return { text: piece, from: at, to: from };
  });
  return paragraphText({ parts, type: "paragraph" }, text);
}

test("pieces of one line have the white space between them that the line has", () => {
  expect(joined("  ", "It rained.", "All crossed.")).toBe("It rained.  All crossed.");
  expect(joined("\u00A0", "It rained.", "All crossed.")).toBe("It rained.\u00A0All crossed.");
  expect(joined("", "It rained.", "“So?”")).toBe("It rained.“So?”");
});

test.each(["\n", "\r\n\r\n", " <b> "])("pieces with %j between them have one space", (between) => {
  expect(joined(between, "The", "mayor", "came.")).toBe("The mayor came.");
});

test.each([
  [",", "The mayor, who came"],
  [".", "The mayor. who came"],
  ["'s", "The mayor's who came"],
  ["’s", "The mayor’s who came"],
  ['"', 'The mayor" who came'],
  ["”", "The mayor” who came"],
  ["،", "The mayor، who came"],
])("before %j at a line's beginning there is no space", (mark, whole) => {
  expect(joined("\n", "The mayor", `${mark} who came`)).toBe(whole);
});

test.each(["“So", '"So', "(so", "'so", "— so"])("before %j there is one", (piece) => {
  expect(joined("\n", "The mayor", piece)).toBe(`The mayor ${piece}`);
});

test("a paragraph of which no part is left is none, and one of which all are left is equal", () => {
  const [line] = toLines("It rained. All crossed.");
  if (!line) throw new Error("the text has a line");
  const paragraph = { parts: [line], type: "caption" } as const;
  const rest = sliceLine(line, 11, 23);
  expect(replaceParts(paragraph, () => [])).toEqual([]);
  expect(replaceParts(paragraph, (part) => part)).toEqual([paragraph]);
  expect(replaceParts(paragraph, () => rest ?? [])).toEqual([
    { parts: [{ text: "All crossed.", from: 11, to: 23 }], type: "caption" },
  ]);
});
