/**
 * Decodes windows-1252 and windows-1256, two single-byte encodings that nothing declares. They are accepted only if
 * the text is evidence for them and not for a related encoding. One letter or sign in an impossible position rejects
 * the whole capture, because other letters could be wrong without notice.
 *
 * The letters that windows-1250, -1254 or -1257 have in the same positions cannot be distinguished, such as a single
 * û in an English text. If all letters have the same bytes in a related encoding (most German, Spanish and French
 * text), both decode to the same text.
 */

export function decodeCodePage(bytes: Uint8Array): string | null {
  const arabic = new TextDecoder("windows-1256").decode(bytes);
  if (isArabic(arabic)) return arabic;
  const western = new TextDecoder("windows-1252").decode(bytes);
  return isWestern(western) ? western : null;
}

const HIGH = "À-ÖØ-öø-ÿŒœŠšŽžŸ";
const LETTER = `A-Za-z${HIGH}`;
const CAPITAL = "À-ÖØ-ÞŒŠŽŸ";
const SMALL = "a-zß-öø-ÿœšž";
const CONSONANT = "bcdfghjklmnpqrstvwxz";
const VOWEL = "aeiouyáéíóúàèòâêîôûäëïöüåAEIOUYÁÉÍÓÚÀÈÒ";

/** What never occurs in a Western text; other encodings have letters at these bytes. */
const IMPOSSIBLE = new RegExp(
  [
    // Bytes without a character
    "[\\u0080-\\u009F]",
    // Words of another alphabet
    `[${HIGH}]{4}|(?<![${LETTER}])[${HIGH}]{3}(?![${LETTER}])`,
    // Signs in impossible positions
    `[${LETTER}][‚„¿¡‰]`,
    `(?<![\\d${LETTER}.)”’])[¹²³ªº]|[ˆ˜¯]|(?<!\\d ?)¥(?! ?\\d)`,
    `[¹²³ªº¢£¥€][${LETTER}]|(?<![${LETTER}\\d)])™`,
    `[${LETTER}][«»‹›€§×÷][${LETTER}]|”[${SMALL}]|[${SMALL}]“[${SMALL}]`,
    `[${LETTER}][¼½¾±¶¬¦¨¸¤ƒ†‡]|[¼½¾±¶¬¦¨¸¤ƒ†‡][${LETTER}]`,
    // A capital within a word, a quotation mark of MacRoman, a letter that is not a word
    `[${SMALL}][${CAPITAL}]`,
    `[.,!?…][ÒÓÔÕ](?![${LETTER}])|(?<![${LETTER}])[ÒÓÔÕ][A-Z][a-z]`,
    `(?<![${LETTER}'’])[ÂÃÊËÌÎÏÐÑÒÕÙÛÞßâãêëìîïðñõûþÿŸ](?![${LETTER}'’])`,
  ].join("|"),
  "u",
);

/**
 * Letters in positions that only some languages have: ñ before a consonant is Polish ń, è before a vowel is Czech č,
 * ø beside a vowel is Czech ř, and ð, þ and ý are Turkish ğ, ş and ı. Otherwise they belong to a Western language,
 * which its common words then confirm.
 */
const AMBIGUOUS = new RegExp(
  [
    `[ÐÞÝðþýŸ]|(?<![${LETTER}])[ÒÔÕ][a-z]`,
    `[Ññ](?![${VOWEL}])`,
    `[ÈèÊê](?![${LETTER}])|[ÈèÊê][${VOWEL}]`,
    "[Ãã](?![oeOE])|[Õõ](?![eE])",
    `[${VOWEL}][Øøæ]|[Øø][${VOWEL}]`,
    "[Œœ](?![uitdUITD])",
    `ç[${CONSONANT}]|[${CONSONANT}]ë[${LETTER}]`,
    `[ìòù][${LETTER}]`,
  ].join("|"),
  "u",
);

/** Languages with letters in such positions: their letters, and common words that few other languages have. */
const LANGUAGES: readonly (readonly [name: string, letters: string, words: string])[] = [
  ["Albanian", "çë", "dhe e është me në nga një për që të"],
  ["Catalan", "àçèéíïòóúü", "amb dels els les per que una és"],
  ["Danish, Norwegian", "åæéøäö", "af av det er ikke med og på som til"],
  ["Estonian", "äõöü", "ei et ja kui ning oli on oma"],
  ["Icelandic", "áæéíðóöþúý", "að ekki eru frá hefur sem til það við voru"],
  ["Italian", "àèéìíòóùú", "che con del della di gli il nel non per sono è"],
  ["Portuguese", "àáâãçéêíóôõúü", "com da do em mais não os para por que são um uma"],
];
const MIN_COMMON_SHARE = 1 / 20;
/** Foreign names have other letters. */
const MIN_LETTER_SHARE = 0.95;
/** Every fourth letter of an Icelandic sentence is beyond ASCII, and so may be a few words in any language. */
const MAX_HIGH_SHARE = 1 / 3;
const ALLOWED_HIGH_LETTERS = 2;

function isWestern(text: string): boolean {
  if (IMPOSSIBLE.test(text)) return false;
  const high = text.replace(new RegExp(`[^${HIGH}]`, "gu"), "");
  const letters = count(text, new RegExp(`[${LETTER}]`, "gu"));
  if (high.length > letters * MAX_HIGH_SHARE + ALLOWED_HIGH_LETTERS) return false;
  if (!AMBIGUOUS.test(text)) return true;
  const words = text.toLowerCase().match(new RegExp(`[${LETTER}]+`, "gu")) ?? [];
  return LANGUAGES.some(([, letters, known]) => {
    const common = new Set(known.split(" "));
    return (
      count(high, new RegExp(`[${letters}]`, "giu")) >= high.length * MIN_LETTER_SHARE &&
      words.filter((word) => common.has(word)).length >= words.length * MIN_COMMON_SHARE
    );
  });
}

/** Arabic letters with their marks, and four Persian letters that names have. */
const ARABIC = "\u0621-\u0652پچژگک";
/** Other characters in windows-1256 text: signs, and Latin letters that are not next to Arabic ones. */
const ARABIC_MARKS = /[،؛؟‘’“”«»‹›–—…•°±×÷©®™§·€£\u00A0\u00AD\u200C-\u200F]/gu;
const FRENCH = "àâçèéêëîïôùûü";
const LATIN_IN_ARABIC = new RegExp(
  `[${ARABIC}][${FRENCH}œŒƒ]|[${FRENCH}œŒƒ][${ARABIC}]|(?<![A-Za-z${FRENCH}œ])[${FRENCH}œŒƒ](?![A-Za-z${FRENCH}œ])`,
  "u",
);
/** The article, with or without a conjunction or preposition, and the most common words. */
const COMMON_ARABIC =
  /^(?:[وفبك]?ال[\u0621-\u064A]{2,}|[وف]?(?:لل[\u0621-\u064A]{2,}|في|من|على|إلى|الى|عن|أن|إن|ان|مع|هذا|هذه|التي|الذي|بعد|قبل|قال|قالت|كان|كانت|بين|ما|لا|لم|هو|هي|كل|أو|ثم|منذ|عند))$/u;
/** Vowel marks, and the stroke that stretches a word. */
const SILENT = /[\u0640\u064B-\u0652]/g;
/** One third of the words in Arabic prose are common words, and less than a tenth in text of another encoding. */
const MIN_COMMON_ARABIC_SHARE = 1 / 8;

function isArabic(text: string): boolean {
  if (LATIN_IN_ARABIC.test(text)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: every character beyond ASCII
  const beyond = count(text, /[^\u0000-\u007F]/g);
  const letters = count(text, new RegExp(`[${ARABIC}]`, "gu"));
  if (letters <= beyond / 2) return false;
  const latin = count(text, new RegExp(`[${FRENCH}œŒ]`, "gu"));
  if (letters + latin + count(text, ARABIC_MARKS) < beyond * 0.98) return false;
  const words = text.match(new RegExp(`[${ARABIC}]{2,}`, "gu")) ?? [];
  if (words.join("").length < letters * 0.9) return false;
  const common = words.filter((word) => COMMON_ARABIC.test(word.replace(SILENT, "")));
  return common.length > 0 && common.length >= words.length * MIN_COMMON_ARABIC_SHARE;
}

/** Counts the characters that match a pattern. */
function count(text: string, pattern: RegExp): number {
  return text.length - text.replace(pattern, "").length;
}
