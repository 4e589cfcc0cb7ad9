import { expect, test } from "vitest";
import { asked } from "../../src/reader/prompts/beginnings.ts";
import { signsIn } from "../../src/reader/signs.ts";

const isPlain = (text: string) =>
  asked({ text, from: 0, to: text.length }, signsIn(text)).isPlain === true;

test.each([
  "The goats of the old mill left the hill on Monday night.",
  "Nobody had crossed the bridge since the flood of 1998, said Ellen Marsh.",
  "For Ember Cross it was the third lost final in a row, and the last.",
  "On July 7 the goats came to the hall, and the mayor with them.",
])("%j is plainly prose", (text) => {
  expect(isPlain(text)).toBe(true);
});

test.each([
  ["A column by the editor of the paper, who keeps goats at home."],
  ["Words and pictures by the same hand, which keeps goats at home."],
  ["Ursula von der Leyen keeps goats at home, her neighbours said."],
  ["Anna Berg keeps goats at home, as all of her neighbours do."],
  ["About the author of the book, who keeps goats, nothing is known."],
  ["This article was amended on 4 May 2025 to give the goats' names."],
  ["Goats kept here: all of them are back on the hill tonight."],
  ["Subscribe to our letter, which comes out on Mondays at six."],
  ["The goats are back on the hill, and more is in your inbox."],
  ["We keep goats at home, and write of them on every Monday."],
  ["The goats of the old mill left the hill"],
  ["The goats are back."],
  ["the goats of the old mill left the hill on Monday night."],
  ["عادت الماعز إلى التلة ليلة الاثنين ولم يرها أحد من الجيران."],
])("%j is asked", (text) => {
  expect(isPlain(text)).toBe(false);
});

test("what was put together from pieces is asked", () => {
  const text = "The goats of the old mill left the hill on Monday night.";
  const origin = { starts: [{ at: 0, from: 0 }], at: 0 };
  const line = { text, from: 0, to: text.length, origin };
  expect(asked(line, signsIn(text))).toBe(line);
});
