import fc from "fast-check";
import { expect, test } from "vitest";
import { stemArabic } from "../../src/text/arabic-stems.ts";
import { fold } from "../../src/text/fold.ts";

test.each([
  ["مدين", ["المدينة", "وبالمدينة", "لمدينتهم", "مدينتنا"]],
  ["تاب", ["كتاب", "الكتاب", "وللكتاب", "كتابها", "كتابان", "كتابهما"]],
  ["زار", ["وزارة", "الوزارة", "ووزارة", "بالوزارة"]],
  ["مهندس", ["المهندسون", "والمهندسين", "مهندسات", "كمهندسة"]],
])("%s is the stem of %j", (stem, words) => {
  expect(words.map((word) => stemArabic(fold(word)))).toEqual(words.map(() => stem));
});

test("words with too few letters stay whole, and so do those in other scripts", () => {
  const words = ["السد", "سنه", "بيت", "ولد", "كل", "bbc", "2024", "桥", ""];
  expect(words.map(stemArabic)).toEqual(words);
});

test("a stem is a part of its word with at least three letters", () => {
  const word = fc.string({ unit: fc.constantFrom(..."ابتكلفوهيمن"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(word, (value) => {
      const stem = stemArabic(value);
      expect(value).toContain(stem);
      expect(stem.length).toBeGreaterThanOrEqual(Math.min(3, value.length));
    }),
  );
});
