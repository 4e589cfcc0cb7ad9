/**
 * Folding: what of a text stays the same whoever types it. Letters of different words are never made
 * one, wherever a script tells them apart by a mark: Indic, Thai and Burmese vowels, the marks of
 * kana (バス, パス), and those of Cyrillic (мой, мои) stay. Each function is for another use.
 */

/** A text in small letters without accents, vowel points and tatweel, each letter by itself. */
export function withoutMarks(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase();
  if (ARABIC_LETTERS.test(text)) return text;
  return text.normalize("NFKD").toLowerCase().replace(MARKS, "").normalize("NFC");
}

/**
 * The same, and letters that are typed one for another are one: `Straße` and `strasse`, `Işık` and
 * `isik`, `ى` and `ي`, `١٢` and `12`. Texts that fold alike say the same. The search index holds folded
 * texts, since FTS5's `remove_diacritics` knows Latin letters alone.
 */
export function fold(text: string): string {
  return withoutMarks(text).replace(LIKE, (letter) => ALIKE[letter] ?? digitOf(letter));
}

/** A word, folded, without apostrophes: `Qur’an` and `Quran` are one. */
export function foldWord(word: string): string {
  return fold(word).replace(/['’ʼ]/g, "");
}

/** A text's letters and digits alone, folded: two texts that have the same of them are one text. */
export function foldedLetters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/**
 * Marks that a text can do without: those that combine with Latin and Greek letters, the points of
 * Hebrew and Arabic with tatweel, and what varies a sign. Spelled out: `\p{M}` has vowels, too.
 */
const MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these marks is meant by itself.
  /[\u0300-\u036f](?<![\u0400-\u052f].)|\u0301(?<=[аеиоуыэюя].)|[\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]|\p{VS}/gu;

/** Arabic without marks and without letters that a mark makes: normalising takes longer than looking. */
const ARABIC_LETTERS = /^[ \u0621\u0627-\u063a\u0641-\u064a]*$/;

/** Letters that no mark makes (`أ` is `ا` without its own), and what they are typed as. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ё: "е",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
};
const LIKE = /[ßæœøłđıёٱىیکة٠-٩۰-۹]/g;

/** Arabic digits lie in two rows of ten, each beginning at a multiple of 16. */
function digitOf(letter: string): string {
  return String(letter.charCodeAt(0) & 15);
}
