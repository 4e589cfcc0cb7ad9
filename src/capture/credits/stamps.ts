import { once } from "../once.ts";

/** Days and hours at which a text was published, as its page writes them. */

export const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const WEEKDAY = "(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?";
const DATE = `(?:${WEEKDAY},? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const ZONE = "(?:[A-Z]{1,4}T|GMT|UTC)(?:[+-]\\d{1,2}(?::\\d\\d)?)?\\b";
export const TIME = `\\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\b\\.?)?(?:,? ${ZONE})?`;
const SAYS_WHEN =
  "(?:(?:This (?:article|content|page|story) was )?(?:(?:[Ff]irst|[Ll]ast|[Oo]riginally) )?(?:[Pp]osted|[Pp]ublished|PUBLISHED|[Mm]odified|[Uu]pdated?|UPDATED)(?: (?:at|on))?:? )";
const BETWEEN = "(?:,? (?:[-–—|·•/] )?(?:at |on )?)";
const BOTH = `(?:${DATE}${BETWEEN}${TIME}|${TIME}${BETWEEN}${DATE})`;
const MOMENT = `(?:${BOTH}|${DATE}|${TIME})`;
/** `(3 days ago), so information in it may no longer be current.` */
const AGO = "(?: \\(\\d{1,4} \\w+ ago\\)(?:, so [^.]{5,90}\\.)?)?";
const MORE = `(?: ?[|·•/–—-]? ?${SAYS_WHEN}?${BOTH}\\.?| ?[|·•/–—-]? ?${SAYS_WHEN}(?:${MOMENT}\\.?|\\d{1,2} \\p{Ll}+ ago)| ${DATE})?${AGO}`;
/** When a text was published or last changed. */
export const STAMP = `${SAYS_WHEN}?${MOMENT}\\.?${MORE}`;

const ARABIC_MONTH =
  "(?:يناير|فبراير|مارس|أبريل|إبريل|ابريل|مايو|ماي|يونيو|يوليو|يوليوز|أغسطس|غشت|سبتمبر|شتنبر|أكتوبر|نوفمبر|ديسمبر|كانون (?:الثاني|الأول)|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين (?:الأول|الثاني)|جانفي|فيفري|أفريل|جوان|جويلية|أوت)";
const D = "[\\d٠-٩]";
const ARABIC_DATE = `(?:(?:يوم )?ال(?:أحد|[اإ]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت)،? )?(?:${D}{1,2}[ /-]${ARABIC_MONTH}[ /،-]{1,2}${D}{4}|${D}{1,2}/${D}{1,2}/${D}{4}|${D}{4}[-/]${D}{1,2}[-/]${D}{1,2})`;
const ARABIC_TIME = `${D}{1,2}:${D}{2}(?: ?(?:ص|م|صباح(?:ًا|ا?ً?)|مساءً?)(?![\\u0621-\\u064A]))?(?: (?:بتوقيت \\S+(?: \\S+)?|GMT))?`;
const ARABIC_SAYS_WHEN =
  "(?:(?:آخر تحديث|تاريخ النشر|نُ?شرت?(?: في)?|تم (?:النشر|التحديث)(?: في)?|النشر|تحديث|التحديث)\\s?:?\\s)";
const ARABIC_BOTH = `(?:${ARABIC_DATE}(?:،?,? (?:[-–|·•] )?(?:الساعة )?)${ARABIC_TIME}|${ARABIC_TIME}(?:،?,? (?:[-–|·•] )?)${ARABIC_DATE})`;
export const ARABIC_STAMP = `(?:${ARABIC_SAYS_WHEN}(?:${ARABIC_BOTH}|(?<=:\\s)(?:${ARABIC_DATE}|${ARABIC_TIME}))|${ARABIC_BOTH})`;

/** Of a day alone, which may begin a list's part, more is asked. */
const SURE = `(?:${SAYS_WHEN}${MOMENT}|${BOTH})\\.?${MORE}`;
/** Behind it nothing goes on: `Published 3 March 2025 figures show …` is a sentence. */
const atFirst = once(
  () =>
    new RegExp(
      `^(?:${SURE}(?=$|\\s+["“‘'(\\[]?(?:[\\p{Lu}\\d]|[|·•–—-] ))|${ARABIC_STAMP}(?=$|\\s)(?!\\s(?:كان|كانت|هو|هي|في|من|موعد)\\s))`,
      "u",
    ),
);

/** Length of the stamp that a text begins with; 0 for none. A day alone, or an hour, is none unless it is said of what. */
export function lengthOfStamp(text: string): number {
  return MAY_BEGIN.test(text) ? (atFirst().exec(text)?.[0].length ?? 0) : 0;
}

/** Whether a text is a day of the week with its date, and nothing else: `Tue 19 Aug`. */
export function isDayAlone(text: string): boolean {
  return text.length < MOST_OF_DAY && MAY_BEGIN.test(text) && dayAlone().test(text);
}

const MOST_OF_DAY = 32;
const dayAlone = once(
  () => new RegExp(`^${WEEKDAY},? (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?$`),
);

/** A digit, a weekday, a month, or what says when. */
const MAY_BEGIN =
  /^(?:[\d٠-٩]|(?:This|First|Last|Originally|Posted|Published|PUBLISHED|Modified|Update|UPDATED|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:آخر|تاريخ|ن|تم|ال|تحديث|يوم))/;
