import { expect, test } from "vitest";
import { splitIntoChunks } from "../../src/answers/chunks.ts";

test("a text is cut between sentences, as late as it may", () => {
  expect(splitIntoChunks("It rained. The river rose. Nobody was hurt.", 28)).toEqual([
    "It rained. The river rose. ",
    "Nobody was hurt.",
  ]);
});

test("a sentence that is too long is cut at a space, and without one between characters", () => {
  expect(splitIntoChunks("aaaa bbbb cccc", 10)).toEqual(["aaaa bbbb ", "cccc"]);
  expect(splitIntoChunks("😀😀😀", 3)).toEqual(["😀", "😀", "😀"]);
});

test("the chunks together are the text; an empty text has none", () => {
  const text = "One two three. Four five six seven! Eight? ".repeat(20);
  const pieces = splitIntoChunks(text, 50);
  expect(pieces.join("")).toBe(text);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(50);
  expect(splitIntoChunks("", 50)).toEqual([]);
});
