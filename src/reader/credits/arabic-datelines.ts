import { arabic, expression, stickyExpression } from "../../text/expressions.ts";
import { foldArabicName } from "./agencies.ts";
import { type Dateline, parseDatelineParts } from "./dateline-parts.ts";
import { TOWNS } from "./places.ts";

const DIGIT = "[\\d٠-٩]";
const MONTH = arabic`(?:يناير|فبراير|مارس|[أإا]بريل|مايو|ماي|يوني[ةو]|يولي[ةو]|يوليوز|[أا]غسطس|غشت|سبتمبر|شتنبر|[أا]كتوبر|نوفمبر|نونبر|ديسمبر|دجنبر|كانون (?:الثاني|الأول)|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين (?:الثاني|الأول)|جانفي|فيفري|[أا]فريل|جوان|جويلية|[أا]وت|محرم|صفر|ربيع (?:الأول|الآخر|الثاني)|جمادى (?:الأولى|الآخرة)|رجب|شعبان|رمضان|شوال|ذو (?:القعدة|الحجة))`;
// `4 يوليو/تموز 2025`, `09 محرم 1447 هـ الموافق 04 يوليو 2025 م`, `4-7-2025`, `3 - 8 (`
const DAY = arabic`(?:${DIGIT}{1,2} ${MONTH}(?:[ /][\u0621-\u0652]+(?=\s?[\d٠-٩(/–—-]))?(?: ${DIGIT}{4})?(?: هـ)?(?: الموافق ${DIGIT}{1,2} [\u0621-\u0652]+ ${DIGIT}{4})?(?: م(?= ))?|${DIGIT}{1,2}[-/]${DIGIT}{1,2}[-/]${DIGIT}{4}|${DIGIT}{1,2} [–-] ${DIGIT}{1,2}(?= [(]))`;
const WORDS = "[\\u0621-\\u0652]{2,}(?: [\\u0621-\\u0652]{2,}){0,2}?";
const FORMS = {
  place: stickyExpression`(?<name>${WORDS})(?<region>(?:، ${WORDS})?)(?=،? (?:في )?[\d٠-٩]|\s?[:(/—–―ـ-])`,
  gap: /\s?(?:--|[—–―ـ:-])\s?|،?\s(?:في )?|/y,
  day: stickyExpression`/?\s?${DAY}`,
  agency: stickyExpression`\((?<bracketed>[^()]{0,40})\)|\s?/ ?(?<slashed>[^/()]{2,30}?) ?/|(?:(?<=[—–―ـ:،-]\s?|[\d٠-٩هم] )|\s?/\s?)(?<bare>[\u0621-\u0652.]+(?: [\u0621-\u0652.]+){0,2})`,
  mark: /\s?(?:--|[—–―ـ:-])\s?|\s?\/\s|\s/y,
  dated: expression`(?:^|[\s،]*[–/-]?\s?)${DAY}$`,
};

/**
 * Parses the dateline at the start of an Arabic text. An agency makes it certain. Otherwise the place must be a known
 * town: without capitals, nothing else distinguishes `بيروت - ` from `عاجل - `, and a day also follows other words.
 */
export function parseArabicDateline(head: string): Dateline | null {
  const parts = MAY_BEGIN.test(head) ? parseDatelineParts(head, FORMS) : null;
  if (parts === null) return null;
  const { place, agency, length, name, hasDay, mark } = parts;
  const isMarked = mark.trim() !== "";
  const rest = head.slice(length);
  const isEnclosed = /[)/]\s?$/.test(head.slice(0, length - mark.length));
  const isNamed = place !== null && (isEnclosed || !IS_ALSO_WORD.test(agency ?? ""));
  const isSigned = agency !== null && (isMarked || isNamed);
  const isTown = TOWNS.has(foldArabicName(name)) && (isMarked || hasDay);
  const isAlone = isTown && THREE_WORDS.test(rest) && !ASIDE.test(rest);
  return isSigned || isAlone ? { place, agency, length } : null;
}

/** Every dateline has one of these characters near its start. */
const MAY_BEGIN = /^[^:(/،—–―ـ\d٠-٩-]{0,50}[:(/،—–―ـ\d٠-٩-]/;
const THREE_WORDS = /^(?:\S+\s+){2}\S/;
/** Words between two dashes: `صنعاء - العاصمة - عادت`. */
const ASIDE = /^[^—–-]{2,40}\s[—–-]\s/;
/** Agencies whose names are also words. Without brackets or a mark after them, they may begin the sentence. */
const IS_ALSO_WORD = /^(?:بنا|صفا|قنا|ماب|معا|وات|وال|وفا|وكالات|وما|ومع)$/;
