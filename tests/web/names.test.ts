import { expect, test } from "vitest";
import { tagInWords } from "../../src/web/article-items.tsx";

test.each([
  ["DuncanHunter", "Duncan Hunter"],
  ["FBI", "FBI"],
  ["MitchMcConnell", "Mitch McConnell"],
  ["HouseOfRepresentatives", "House of Representatives"],
  ["USSenate", "US Senate"],
  ["Covid19", "Covid 19"],
  ["g20", "g 20"],
  ["ice_cream", "ice cream"],
  ["نهر_النعناع", "نهر النعناع"],
])("the hashtag %s is written %s", (tag, words) => {
  expect(tagInWords(tag)).toBe(words);
});
