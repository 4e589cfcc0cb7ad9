import { expect, test } from "vitest";
import { piecesOf } from "../../src/answers/pieces.ts";

test("a text is cut between sentences, as late as it may", () => {
  expect(piecesOf("It rained. The river rose. Nobody was hurt.", 28)).toEqual([
    "It rained. The river rose. ",
    "Nobody was hurt.",
  ]);
});

test("a sentence that is too long is cut at a space, and without one between characters", () => {
  expect(piecesOf("aaaa bbbb cccc", 10)).toEqual(["aaaa bbbb ", "cccc"]);
  expect(piecesOf("😀😀😀", 3)).toEqual(["😀", "😀", "😀"]);
});

test("pieces joined are the text; of no text there is none", () => {
  const text = "One two three. Four five six seven! Eight? ".repeat(20);
  const pieces = piecesOf(text, 50);
  expect(pieces.join("")).toBe(text);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(50);
  expect(piecesOf("", 50)).toEqual([]);
});
