/** `We may earn a commission if you buy through our links`: how an outlet says that shops pay it. */

/**
 * How the outlet is paid, for what, and who it is: no story has all three in one sentence outside quotation marks. What is
 * rarest stands first, as most texts have none of it.
 */
const FORMS: readonly (readonly RegExp[])[] = [
  [
    // A commission may be a body, too.
    /\b(?:affiliates?|(?:an?|any|earn|no|small|some)(?: \w+)? commissions?|commissions? (?:from|if|on|when))\b/i,
    /\b(?:bought|buy(?:ing)?|click(?:ing|s)?|links?|order|purchas(?:e|es|ed|ing)|retailers?|shop|shopping)\b/i,
    /\b(?:we|us|our)\b/i,
  ],
  [
    /\b(?:click(?:ing|s)?|links?|buttons|retailers?)\b/i,
    /\b(?:can|could|may|might|sometimes)\b/,
    /\b(?:we|us|our)\b/i,
    /\b(?:compensation|cut|earn|fee|paid|pays? us|percentage|revenue)\b/i,
  ],
  [
    /عمولة|أرباح|نربح|تسويقية|نسبة/,
    /رابط|روابط|شراء|اشتري|تشتري/,
    /(?:^|[\s(])(?:قد |ربما )?ن(?:حصل|تقاضى|ربح|كسب|تلقى|نال)|موقعنا|لنا/,
  ],
];

/** No disclosure is longer. */
const MOST_CHARACTERS = 320;
const QUOTED = /["“”«»]/;

/** Whether a sentence says that the outlet is paid for what its readers buy. */
export function disclosesPay(text: string): boolean {
  return (
    text.length <= MOST_CHARACTERS &&
    FORMS.some((parts) => parts.every((part) => part.test(text))) &&
    !QUOTED.test(text)
  );
}
