import { arabic } from "../arabic.ts";
import { stickyExpression } from "../expressions.ts";
import { once } from "../once.ts";

/** Days and hours at which a text was published, as its page writes them. */

const MONTHS =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
export const MONTH = `(?:${MONTHS}|${MONTHS.toUpperCase()})\\.?`;
const WEEKDAY = "(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?";
const DATE = `(?:${WEEKDAY},? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d\\d\\b)|\\d{4}-\\d\\d-\\d\\d|(?:Today|Yesterday)(?=, \\d{1,2}[:.]\\d\\d ?[ap]m\\b))`;
const ZONE = "(?:[A-Z]{1,4}T|GMT|UTC)(?:[+-]\\d{1,2}(?::\\d\\d)?)?\\b";
export const TIME = `\\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\b\\.?)?(?:,? ${ZONE})?`;
/**
 * The parts of a stamp, each an expression of its own: one of all of them would hold eighteen dates, and take an engine a
 * quarter of a second.
 */
const PARTS = once(() => ({
  date: new RegExp(DATE, "y"),
  time: new RegExp(TIME, "y"),
  dayOnly: new RegExp(`${MONTH} \\d{1,2}\\b`, "y"),
  between: /,? (?:[-–—|·•/] )?(?:at |on )?/y,
  saysWhen:
    /(?:This (?:article|content|page|story) was )?(?:(?:[Ff]irst|[Ll]ast|[Oo]riginally) )?(?:[Pp]osted|Publication date|[Pp]ublished|PUBLISHED|[Mm]odified|[Uu]pdated?|UPDATED)(?: (?:at|on))? ?:? ?/y,
  mark: / ?[|·•/–—-]? ?/y,
  // `(3 days ago), so information in it may no longer be current.`
  ago: / \(\d{1,4} \w+ ago\)(?:, so [^.]{5,90}\.)?/y,
  longAgo: stickyExpression`(?:(?:about|almost|over) )?(?:\d{1,2}|an?) \p{Ll}+ ago`,
}));

type Part = keyof ReturnType<typeof PARTS>;

/** Where a part ends that begins at a place, `at` itself for one of nothing; -1 where there is none. */
function endOf(part: Part, text: string, at: number): number {
  const pattern = PARTS()[part];
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

type Moment = { readonly end: number; readonly isBoth: boolean };

/** The day with the hour that begins at a place, or one of them; null for none. */
function momentAt(text: string, at: number): Moment | null {
  for (const [first, second] of DAY_AND_HOUR) {
    const one = endOf(first, text, at);
    if (one === -1) continue;
    const between = endOf("between", text, one);
    const both = between === -1 ? -1 : endOf(second, text, between);
    return both === -1 ? { end: one, isBoth: false } : { end: both, isBoth: true };
  }
  return null;
}

const DAY_AND_HOUR = [
  ["date", "time"],
  ["time", "date"],
] as const;

/**
 * Where a stamp ends that begins at a place; 0 for nowhere. Of a day alone, which may begin a list's part, more is asked
 * where it must be sure.
 */
export function endOfStamp(text: string, at: number, mustBeSure = false): number {
  const said = endOf("saysWhen", text, at);
  const moment = momentAt(text, Math.max(at, said)) ?? longAgo(text, said);
  if (moment === null || (mustBeSure && said === -1 && !moment.isBoth)) return 0;
  const end = endOfMore(text, behindPoint(text, moment.end));
  const ago = endOf("ago", text, end);
  return ago === -1 ? end : ago;
}

/** `Published 2 hours ago` */
function longAgo(text: string, said: number): Moment | null {
  const end = said === -1 ? -1 : endOf("longAgo", text, said);
  return end === -1 ? null : { end, isBoth: false };
}

/** Where it ends that a stamp says when a text was changed, too, or the day again. */
function endOfMore(text: string, at: number): number {
  const mark = endOf("mark", text, at);
  const said = endOf("saysWhen", text, mark);
  const moment = momentAt(text, Math.max(mark, said)) ?? longAgo(text, said);
  if (moment?.isBoth || (moment && said !== -1)) return behindPoint(text, moment.end);
  // `| Last Updated: March 4`
  const dayOnly = said === -1 ? -1 : endOf("dayOnly", text, said);
  if (dayOnly !== -1) return dayOnly;
  const day = text.charAt(at) === " " ? endOf("date", text, at + 1) : -1;
  return day === -1 ? at : day;
}

function behindPoint(text: string, at: number): number {
  return text.charAt(at) === "." ? at + 1 : at;
}

const ARABIC_MONTH = arabic`(?:يناير|فبراير|مارس|أبريل|إبريل|ابريل|مايو|ماي|يونيو|يوليو|يوليوز|أغسطس|غشت|سبتمبر|شتنبر|أكتوبر|نوفمبر|ديسمبر|كانون (?:الثاني|الأول)|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين (?:الأول|الثاني)|جانفي|فيفري|أفريل|جوان|جويلية|أوت)`;
const D = "[\\d٠-٩]";
export const ARABIC_DATE = arabic`(?:(?:يوم )?ال(?:أحد|[اإ]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت)،? )?(?:${D}{1,2}[ /-]${ARABIC_MONTH}[ /،-]{1,2}${D}{4}|${D}{1,2}/${D}{1,2}/${D}{4}|${D}{4}[-/]${D}{1,2}[-/]${D}{1,2})`;
const ARABIC_TIME = arabic`${D}{1,2}:${D}{2}(?: ?(?:ص|م|صباح(?:ًا|ا?ً?)|مساءً?)(?![\u0621-\u064A]))?(?: (?:بتوقيت \S+(?: \S+)?|GMT))?`;
const ARABIC_SAYS_WHEN = arabic`(?:(?:آخر تحديث|تاريخ النشر|نُ?شرت?(?: في)?|تم (?:النشر|التحديث)(?: في)?|النشر|تحديث|التحديث)\s?:?\s)`;
const ARABIC_BOTH = arabic`(?:${ARABIC_DATE}(?:،?,? (?:[-–|·•] )?(?:الساعة )?)${ARABIC_TIME}|${ARABIC_TIME}(?:،?,? (?:[-–|·•] )?)${ARABIC_DATE})`;
export const ARABIC_STAMP = `(?:${ARABIC_SAYS_WHEN}(?:${ARABIC_BOTH}|(?<=:\\s)(?:${ARABIC_DATE}|${ARABIC_TIME}))|${ARABIC_BOTH})`;

/** Behind it nothing goes on: `Published 3 March 2025 figures show …` is a sentence. */
const ENDS = stickyExpression`$|\s+["“‘'(\[]?(?:[\p{Lu}\d]|[|·•–—-] )`;
const arabicFirst = once(
  () => new RegExp(arabic`^${ARABIC_STAMP}(?=$|\s)(?!\s(?:كان|كانت|هو|هي|في|من|موعد)\s)`),
);

/** Length of the stamp that a text begins with; 0 for none. A day alone, or an hour, is none unless it is said of what. */
export function lengthOfStamp(text: string): number {
  if (!MAY_BEGIN.test(text)) return 0;
  const length = endOfStamp(text, 0, true);
  ENDS.lastIndex = length;
  if (length > 0 && ENDS.test(text)) return length;
  return arabicFirst().exec(text)?.[0].length ?? 0;
}

/** The same of a stamp that is no sentence's: with its zone, `19 Aug 2025, 09:41 AM IST`, or of today. */
export function lengthOfEntry(text: string): number {
  const length = lengthOfStamp(text);
  return ENTRY.test(text.slice(0, length)) ? length : 0;
}

const ENTRY = new RegExp(`^(?:Today|Yesterday),|\\d ?(?:[AaPp]\\.?[Mm]\\.? )?${ZONE}$`);

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
  /^(?:[\d٠-٩]|(?:This|First|Last|Originally|Posted|Published|PUBLISHED|Modified|Update|UPDATED|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Today|Yesterday|J[AU]N|FEB|MA[RY]|APR|JUL|AUG|SEP|OCT|NOV|DEC)|(?:آخر|تاريخ|ن|تم|ال|تحديث|يوم))/;
