import { describe, expect, it } from "vitest";
import { arabicForm } from "../../src/reader/prompts/arabic-forms.ts";
import { stemHash, stemOf } from "../../src/reader/prompts/arabic-stem.ts";
import { hashOf } from "../../src/reader/prompts/weights.ts";

describe("stem of an Arabic word", () => {
  it.each([
    ["تعليقك", "تعليق"],
    ["التعليقات", "تعليق"],
    ["تعليقاً", "تعليق"],
    ["والأخبار", "اخبار"],
    ["للاشتراك", "اشترا"],
    ["وتابعونا", "تابعو"],
    ["ليصل", "يصل"],
    ["مُشتَرَكِين", "مشترك"],
    ["مـــزيد", "مزيد"],
    // Too little would be left.
    ["الى", "الي"],
    ["لها", "لها"],
    ["و", "و"],
    ["", ""],
  ])("of %s is %s", (word, stem) => {
    expect(stemOf(word)).toBe(stem);
    expect(stemHash(`في ${word} و`, 3, 3 + word.length)).toBe(hashOf(stem));
  });

  it("does not read on in a word longer than any", () => {
    expect(stemOf("م".repeat(1_000))).toBe("م".repeat(64));
  });
});

describe("form of an Arabic word", () => {
  it.each([
    ["with the article", "المدينة", 2],
    ["a verb of the present", "يكتب", 4],
    ["a verb of the future", "سيكتبون", 4],
    ["behind a joined letter", "بكتاب", 6],
    ["a derived form", "استخدام", 8],
    ["an ending of many", "كاتبون", 10],
    ["a verb of the past", "كتبت", 12],
    ["an order of four letters", "أرسل", 14],
    ["no more than three letters", "قلم", 16],
    ["an ending of the feminine", "مدرسة", 18],
    ["none of note", "مهندس", 0],
    ["joined with and", "والمدينة", 3],
  ])("%s: %s", (_, word, form) => {
    expect(arabicForm(`${word}،`, 0, word.length)).toBe(form);
  });
});
