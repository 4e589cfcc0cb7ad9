/**
 * Two encodings of a byte a character, windows-1252 and windows-1256, which nothing declares: they
 * are read only where the text itself speaks for them and nothing in it for a neighbour. One letter
 * or mark where neither has it in any language refuses the whole, since others would then be wrong
 * without showing it.
 *
 * What can't be told: a name whose letters windows-1250, -1254 or -1257 have in the same places, such
 * as a lone û in an English text. Where all that is there has the same bytes in the neighbour
 * (German, Spanish and French but for a few letters), both readings are the same text.
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

/** What stands nowhere in a Western text; in other encodings these bytes are letters. */
const ODD = new RegExp(
  [
    // Bytes without a character
    "[\\u0080-\\u009F]",
    // Words of another alphabet
    `[${HIGH}]{4}|(?<![${LETTER}])[${HIGH}]{3}(?![${LETTER}])`,
    // Marks in places where no mark stands
    `[${LETTER}][‚„¿¡‰]`,
    `(?<![\\d${LETTER}.)”’])[¹²³ªº]|[ˆ˜¯]|(?<!\\d ?)¥(?! ?\\d)`,
    `[¹²³ªº¢£¥€][${LETTER}]|(?<![${LETTER}\\d)])™`,
    `[${LETTER}][«»‹›€§×÷][${LETTER}]|”[${SMALL}]|[${SMALL}]“[${SMALL}]`,
    `[${LETTER}][¼½¾±¶¬¦¨¸¤ƒ†‡]|[¼½¾±¶¬¦¨¸¤ƒ†‡][${LETTER}]`,
    // A capital within a word, a quotation mark of MacRoman, a letter that is no word
    `[${SMALL}][${CAPITAL}]`,
    `[.,!?…][ÒÓÔÕ](?![${LETTER}])|(?<![${LETTER}])[ÒÓÔÕ][A-Z][a-z]`,
    `(?<![${LETTER}'’])[ÂÃÊËÌÎÏÐÑÒÕÙÛÞßâãêëìîïðñõûþÿŸ](?![${LETTER}'’])`,
  ].join("|"),
  "u",
);

/**
 * Letters in places where only some languages have them: ñ before a consonant is Polish ń, è before
 * a vowel Czech č, ø beside a vowel Czech ř, ð, þ and ý Turkish ğ, ş and ı. Elsewhere they are a
 * Western language's that then shows itself in its words.
 */
const DOUBTFUL = new RegExp(
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

/** Languages that have letters in doubtful places: their letters, and words that few others share. */
const LANGUAGES = [
  { name: "Albanian", letters: "çë", words: "dhe e është me në nga një për që të" },
  { name: "Catalan", letters: "àçèéíïòóúü", words: "amb dels els les per que una és" },
  { name: "Danish, Norwegian", letters: "åæéøäö", words: "af av det er ikke med og på som til" },
  { name: "Estonian", letters: "äõöü", words: "ei et ja kui ning oli on oma" },
  { name: "Icelandic", letters: "áæéíðóöþúý", words: "að ekki eru frá hefur sem til það við voru" },
  {
    name: "Italian",
    letters: "àèéìíòóùú",
    words: "che con del della di gli il nel non per sono è",
  },
  {
    name: "Portuguese",
    letters: "àáâãçéêíóôõúü",
    words: "com da do em mais não os para por que são um uma",
  },
];
const LEAST_WORDS = 1 / 20;
/** Names of elsewhere have letters of their own. */
const MOST_LETTERS = 0.95;
/** Every fourth letter of an Icelandic sentence is beyond ASCII; a few words of any language may be. */
const HIGH_SHARE = 1 / 3;
const FEW = 2;

function isWestern(text: string): boolean {
  if (ODD.test(text)) return false;
  const high = text.replace(new RegExp(`[^${HIGH}]`, "gu"), "");
  const letters = count(text, new RegExp(`[${LETTER}]`, "gu"));
  if (high.length > letters * HIGH_SHARE + FEW) return false;
  if (!DOUBTFUL.test(text)) return true;
  const words = wordsOf(text, new RegExp(`[${LETTER}]+`, "gu")).map((word) => word.toLowerCase());
  return LANGUAGES.some(({ letters, words: known }) => {
    const common = new Set(known.split(" "));
    return (
      count(high, new RegExp(`[${letters}]`, "giu")) >= high.length * MOST_LETTERS &&
      words.filter((word) => common.has(word)).length >= words.length * LEAST_WORDS
    );
  });
}

/** Letters of words in Arabic, with the marks over and under them; Persian's four as in names. */
const ARABIC = "\u0621-\u0652پچژگک";
/** What else stands in windows-1256 text: marks, and Latin letters that touch no Arabic one. */
const ARABIC_MARKS = /[،؛؟‘’“”«»‹›–—…•°±×÷©®™§·€£\u00A0\u00AD\u200C-\u200F]/gu;
const LATIN_IN_ARABIC = new RegExp(
  `[${ARABIC}][à-üœŒƒ]|[à-üœŒƒ][${ARABIC}]|(?<![A-Za-zà-üœ])[à-üœŒƒ](?![A-Za-zà-üœ])`.replaceAll(
    "à-ü",
    "àâçèéêëîïôùûü",
  ),
  "u",
);
/** The article, with a conjunction or a preposition before it or without, and the commonest words. */
const COMMON_ARABIC =
  /^(?:[وفبك]?ال[\u0621-\u064A]{2,}|[وف]?(?:لل[\u0621-\u064A]{2,}|في|من|على|إلى|الى|عن|أن|إن|ان|مع|هذا|هذه|التي|الذي|بعد|قبل|قال|قالت|كان|كانت|بين|ما|لا|لم|هو|هي|كل|أو|ثم|منذ|عند))$/u;
/** Marks over and under letters, and the stroke that only stretches a word. */
const SILENT = /[\u0640\u064B-\u0652]/g;
/** In Arabic prose every third word is one of these; in no other encoding's text one in ten. */
const COMMON_SHARE = 1 / 8;

function isArabic(text: string): boolean {
  if (LATIN_IN_ARABIC.test(text)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: every character beyond ASCII
  const beyond = count(text, /[^\u0000-\u007F]/g);
  const letters = count(text, new RegExp(`[${ARABIC}]`, "gu"));
  if (letters <= beyond / 2) return false;
  const latin = count(text, /[àâçèéêëîïôùûüœŒ]/gu);
  if (letters + latin + count(text, ARABIC_MARKS) < beyond * 0.98) return false;
  const words = wordsOf(text, new RegExp(`[${ARABIC}]{2,}`, "gu"));
  if (words.join("").length < letters * 0.9) return false;
  const common = words.filter((word) => COMMON_ARABIC.test(word.replace(SILENT, "")));
  return common.length > 0 && common.length >= words.length * COMMON_SHARE;
}

/** Number of characters that match a pattern of one character. */
function count(text: string, pattern: RegExp): number {
  return text.length - text.replace(pattern, "").length;
}

function wordsOf(text: string, pattern: RegExp): string[] {
  return text.match(pattern) ?? [];
}
