/** `We may earn a commission if you buy through our links`: how an outlet says that shops pay it. */

/** Who is paid, for what, and how: no story has all three in one sentence outside quotation marks. */
const FORMS: readonly (readonly RegExp[])[] = [
  [
    /\b(?:we|us|our)\b/i,
    /\b(?:bought|buy(?:ing)?|click(?:ing|s)?|links?|order|purchas(?:e|es|ed|ing)|retailers?|shop|shopping)\b/i,
    /\b(?:affiliates?|commissions?)\b/i,
  ],
  [
    /\b(?:can|could|may|might|sometimes)\b/,
    /\b(?:click(?:ing|s)?|links?|buttons|retailers?)\b/i,
    /\b(?:we|us|our)\b/i,
    /\b(?:compensation|cut|earn|fee|paid|pays? us|percentage|revenue)\b/i,
  ],
  [
    /(?:^|[\s(])(?:قد |ربما )?ن(?:حصل|تقاضى|ربح|كسب|تلقى|نال)|موقعنا|لنا/,
    /رابط|روابط|شراء|اشتري|تشتري/,
    /عمولة|أرباح|نربح|تسويقية|نسبة/,
  ],
];

/** No disclosure is longer. */
const MOST_CHARACTERS = 320;
const QUOTED = /["“”«»]/;

/** Whether a sentence says that the outlet is paid for what its readers buy. */
export function disclosesPay(text: string): boolean {
  if (text.length > MOST_CHARACTERS || QUOTED.test(text)) return false;
  return FORMS.some((parts) => parts.every((part) => part.test(text)));
}
