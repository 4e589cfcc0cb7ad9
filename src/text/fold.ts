/**
 * Folding removes differences in typing. It never makes different words equal: Indic, Thai and Burmese vowels, the
 * marks of kana (バス, パス) and those of Cyrillic (мой, мои) stay. The functions differ in how much they fold.
 */

/** Returns a text in lower case without accents, vowel points and tatweel. Each letter stays what it is. */
export function withoutMarks(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase();
  if (ARABIC_LETTERS.test(text)) return text;
  return text.normalize("NFKD").toLowerCase().replace(MARKS, "").normalize("NFC");
}

/**
 * Also maps letters that people type for one another: `Straße` and `strasse`, `Işık` and `isik`, `ى` and `ي`, `١٢`
 * and `12`. The search index stores folded texts, because FTS5's `remove_diacritics` only knows Latin letters.
 */
export function fold(text: string): string {
  // Both rows of ten Arabic digits begin at a multiple of 16.
  return withoutMarks(text).replace(LIKE, (like) => ALIKE[like] ?? `${like.charCodeAt(0) & 15}`);
}

/** Folds a word and removes its apostrophes: `Qur’an` equals `Quran`. */
export function foldWord(word: string): string {
  return fold(word).replace(/['’ʼ]/g, "");
}

/** Returns only the letters and digits of a text, folded. Texts with the same letters are the same text. */
export function foldedLetters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/**
 * Marks that fold away: combining marks of Latin and Greek letters, the points of Hebrew and Arabic with tatweel, and
 * variation selectors. They are listed one by one, because `\p{M}` includes vowels.
 */
const MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these marks is meant by itself.
  /[\u0300-\u036f](?<![\u0400-\u052f].)|\u0301(?<=[аеиоуыэюя].)|[\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]|\p{VS}/gu;

/** Arabic letters that folding does not change; this test is faster than normalizing. */
const ARABIC_LETTERS = /^[ \u0621\u0627-\u063a\u0641-\u064a]*$/;

/** Letters that do not decompose into a letter and a mark, and what people type for them. */
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
