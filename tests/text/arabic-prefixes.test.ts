import { expect, test } from "vitest";
import { stripArabicArticle, stripProclitics } from "../../src/text/arabic-prefixes.ts";

test.each([
  ["المدينه", "مدينه", "المدينه"],
  ["وبالمدينه", "مدينه", "المدينه"],
  ["كالمدينه", "مدينه", "المدينه"],
  ["للمدينه", "مدينه", "مدينه"],
  ["وللمدينه", "مدينه", "مدينه"],
  ["مدينه", "مدينه", "مدينه"],
  ["bridge", "bridge", "bridge"],
  ["السد", "السد", "السد"],
  ...["فالح", "الله", "لله", "الف"].map((word) => [word, word, word]),
])("%s is %s without the article, and %s without proclitics", (word, bare, loose) => {
  expect(stripArabicArticle(word)).toBe(bare);
  expect(stripProclitics(word)).toBe(loose);
});

test("what is left has three letters, or as few as are asked for", () => {
  const words = ["السد", "والده", "وكالات", "بالغه", "الف"];
  expect(words.map((word) => stripArabicArticle(word))).toEqual(words);
  expect(words.map((word) => stripArabicArticle(word, 2))).toEqual(["سد", "ده", "ات", "غه", "الف"]);
});
