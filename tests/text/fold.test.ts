import { expect, test } from "vitest";
import { fold, foldedLetters, foldWord, withoutMarks } from "../../src/text/fold.ts";

test.each([
  ["Bridge reopens, at last!", "bridge reopens, at last!"],
  ["Élodie Brûlard’s CAFÉ", "elodie brulard’s cafe"],
  ["Straße, Işık, İzmir, Ørsted, Łódź", "strasse, isik, izmir, orsted, lodz"],
  ["ﬁne ½ ２ 7\ufe0f\u20e3", "fine 1⁄2 2 7"],
  ["ά ΟΔΟΣ", "α οδος"],
  ["كُتِبَ والأنهار", "كتب والانهار"],
  ["مؤسسة على کتابی ١٢ ۱۲ نـــعم", "موسسه علي كتابي 12 12 نعم"],
  ["שָׁלוֹם", "שלום"],
  ["Ёлка, за\u0301мок", "елка, замок"],
  ["ｶﾞ 한글".normalize("NFD"), "ガ 한글"],
])("%j folds to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test.each([
  ["バス", "パス"],
  ["か", "が"],
  ["мой", "мои"],
  ["їх", "іх"],
  ["दिल", "दल"],
  ["ดี", "ดา"],
])("%s and %s are two words, so their marks stay, composed or not", (a, b) => {
  expect(fold(a)).not.toBe(fold(b));
  expect(fold(a.normalize("NFD"))).toBe(fold(a));
});

test("marks go and letters stay where people read what comes out", () => {
  expect(withoutMarks("القُاهرة Straße")).toBe("القاهرة straße");
});

test("a word has no apostrophe, a text's letters have nothing between them", () => {
  expect(foldWord("Qur’an")).toBe("quran");
  expect(foldedLetters("  “Qur’an”—12 % ‘…’ की ")).toBe("quran12की");
  expect(foldedLetters("‘…’ — !")).toBe("");
});
