import { describe, expect, it } from "vitest";
import { wordWeight } from "../../src/story/word-frequencies.ts";
import { stemOf } from "../../src/text/stems.ts";
import { wordsOf } from "../../src/text/words.ts";

const weigh = (text: string, language: string) =>
  wordsOf(text).map(({ folded }) => {
    const stem = stemOf(folded);
    return stem === null ? null : Number(wordWeight(stem, language).toFixed(1));
  });

describe("the weight of a word", () => {
  it("is greater for a word that fewer news reports have", () => {
    expect(weigh("The president visited Reykjavik", "en")).toEqual([0, 0.9, 2.7, 7.2]);
    expect(weigh("الرئيس في مباراة لCNN في ريكيافيك", "ar")).toEqual([0.9, 0, 1.8, 4.5, 0, 6.3]);
  });

  it("is the same for the forms of a word and for each regional tag of a language", () => {
    expect(weigh("Elections", "en-GB")).toEqual(weigh("election", "en"));
    expect(weigh("والمدينة", "ar")).toEqual(weigh("مدينة", "ar"));
  });

  it("grows with the letters in a language without a table, and numbers and letters have none", () => {
    expect(weigh("Le boulanger a 9 vies", "fr")).toEqual([0.5, 7, null, null, 0.5]);
    expect(weigh("Пожар", "ru")).toEqual([4]);
  });
});
