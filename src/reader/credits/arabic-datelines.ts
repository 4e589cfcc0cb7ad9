import { arabic } from "../arabic.ts";
import { expressionOf } from "../expressions.ts";
import { once } from "../once.ts";
import { isArabicMark } from "../prompts/letters.ts";
import { BARE_ARABIC_AGENCIES, isKnownAgency } from "./agencies.ts";
import { withoutVowels } from "./arabic-sentences.ts";
import type { Found } from "./dateline-forms.ts";
import { ARABIC_COUNTRIES, ARABIC_NO_PLACES } from "./no-places.ts";

/** Datelines in Arabic: `الرباط (رويترز) - `, `أبوظبي في 4 يوليو / وام / `, `بيروت - `. */

const DIGITS = "[\\d٠-٩]";
const MONTH = arabic`[\u0621-\u064A]+(?:[ /](?:تموز|آب|أيلول|تشرين (?:الأول|الثاني)|كانون (?:الأول|الثاني)|شباط|آذار|نيسان|أيار|حزيران)| (?:الأول|الآخر|الثاني|الأولى|الآخرة|القعدة|الحجة))?`;
const DAY = `${DIGITS}{1,2} ${MONTH}(?: ${DIGITS}{4})?(?: هـ)?`;
const DATE = arabic`(?<date>(?:،? في|،|\s?/)? ${DAY}(?: الموافق ${DAY})?(?: م)?| ${DIGITS}{1,2}[-/]${DIGITS}{1,2}[-/]${DIGITS}{4}| [–-] ${DIGITS}{1,2} [–-] ${DIGITS}{1,2}| [–-] ${DAY}(?= \())?`;
const DASH = "(?:--|[—–―ـ:-])";
const WORD = "[\\u0621-\\u0652]{3,}";
const WORDS = "[\\u0621-\\u0652]+(?: [\\u0621-\\u0652]+){0,2}?";
/** A country, or a part of one, behind a place: `سكاكا، منطقة الجوف`. */
const REGION = arabic`(?:(?:جبل|ولاية|محافظة|مقاطعة|منطقة|إقليم|شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي)(?: (?!في )[\u0621-\u0652]+){1,3}|الضفة الغربية|قطاع غزة|${ARABIC_COUNTRIES})`;
/** Before a match of two countries it is no town. */
const NO_COUNTRY = `(?!(?:[\\u0621-\\u0652]+ )?(?:${ARABIC_COUNTRIES})[ ،])`;
/** With what else but a region only where the agency stands behind it, or a dash behind two words. */
const form = once(() =>
  expressionOf(
    arabic`^(?<place>${WORDS} \(${WORD}\)(?= \()|${WORDS}(?:، (?<region>${REGION})| \(${REGION}\))|${NO_COUNTRY}${WORDS} [–-] ${REGION}(?=: )|${WORDS}|${WORDS}، ${WORDS}(?= (?:\(|${DIGITS}))|${NO_COUNTRY}(?:(?:بئر|بني|بيت|تل|خان|دير|رأس|سيدي|عين|كفر|مرسى|وادي) )?${WORD}، (?!ال|و|هداف|نجم|مدرب)${WORD}(?= [–—ـ-] ))${DATE}\s?(?:${[
      `${DASH}?\\s?\\((?<agency>[^()]{2,30})\\)\\s?${DASH}\\s`,
      `\\((?<only>[^()]{2,30})\\)\\s`,
      `/ ?(?<wire>[^/]{2,30}?) ?/\\s?${DASH}?\\s?`,
      ` ?/ ?(?<open>${BARE_ARABIC_AGENCIES}|[\\u0621-\\u064A]+ (?:برس|نيوز)(?=\\s?[:–—-]))(?:\\s?[:–—-])?\\s`,
      `(?<=[\\d٠-٩] ?م? ?)(?<dated>${BARE_ARABIC_AGENCIES})(?:\\s?${DASH}\\s|\\s|$)`,
      `[—–ـ-]\\s?(?<behind>${BARE_ARABIC_AGENCIES}|[\\u0621-\\u064A]+ (?:برس|نيوز)|وكالة [\\u0621-\\u064A]+)\\s?(?:[—–:-]\\s|\\s)`,
      `[—–ـ-]\\s?(?<named>(?:أخبار|أنباء) [\\u0621-\\u064A]+)\\s?[—–:-]\\s`,
      "\\s[—–―ـ-]\\s",
      "[—–-]\\s",
      "[:/]\\s",
    ].join("|")})`,
    "u",
  ),
);

/** `(رويترز) - قال`, `رويترز - قال`: no place leads. */
const agencyFirst = once(() =>
  expressionOf(
    `^(?:\\((?<bracketed>${BARE_ARABIC_AGENCIES})\\)|(?<bare>${BARE_ARABIC_AGENCIES}))\\s?[—–―ـ-]{1,2}\\s`,
    "u",
  ),
);

/** What begins speech, a question or a thought between dashes. */
const SPEECH =
  /^["“«]?(?:إن|أن|أنا|نحن|نعم|لا|لم|لن|ليس|هل|متى|ماذا|لماذا|كيف|أين|كما|وهو|وهي|التي|الذي|أي|يا)\s/;
/** `صلاح - اللاعب السابق - عاد`: words between two dashes tell of a name. */
const BETWEEN_DASHES = /^[^—–-]{2,40}\s[—–-]\s/;
/** `وجاء في الرسالة: …`: `and`, rather than a name that begins so. */
const AND =
  /^و(?!اد[يى]|ارسو|اشنطن|اغادوغو|جدة|رقلة|لاية|هران|وهان|يلز|يلينغتون)[\u0621-\u0652]{2}/;
/** `ابدئي بالملاح: …`: what to begin with. */
const WITH = /^بال[\u0621-\u064A]{3}/;
const LABELS = /^(?:قائلا|قائلة|قائلين)$/;

/** The dateline that an Arabic text begins with; null when it begins with none. */
export function arabicDateline(head: string): Found | null {
  if (!MARK.test(head)) return null;
  // Forms with vowels' marks between all letters would take an engine three times as long to make.
  const bare = withoutVowels(head);
  const found = bareDateline(bare);
  if (found === null || bare === head) return found;
  const placeOf = (at: number) => behindVowels(head, at);
  const { place, agency, length } = found;
  const at = agency === null ? -1 : bare.indexOf(agency);
  return {
    place: place === null ? null : head.slice(0, placeOf(place.length)),
    agency: agency === null ? null : head.slice(placeOf(at), placeOf(at + agency.length)),
    length: placeOf(length),
  };
}

/** The place in a text behind so many characters that are no marks of vowels, and behind the last one's marks. */
function behindVowels(text: string, bare: number): number {
  let [place, left] = [0, bare];
  while (place < text.length && (left > 0 || isArabicMark(text.charCodeAt(place)))) {
    if (!isArabicMark(text.charCodeAt(place))) left -= 1;
    place += 1;
  }
  return place;
}

function bareDateline(head: string): Found | null {
  const first = agencyFirst().exec(head);
  const leading = first?.groups?.["bracketed"] ?? first?.groups?.["bare"];
  if (first && leading !== undefined)
    return { place: null, agency: leading, length: first[0].length };
  const match = form().exec(head);
  const { place, date, agency, only, wire, open, dated, behind, named, region } =
    match?.groups ?? {};
  if (!match || place === undefined) return null;
  // `الرباط/ 1 يوليوز 2025 (و م أ) `: with its day an agency need not be known.
  if (only !== undefined && date === undefined && !isKnownAgency(only)) return null;
  const filed = (agency ?? only ?? wire ?? open ?? dated ?? behind ?? named)?.trim();
  const rest = head.slice(match[0].length);
  // A town before what was done there, and else the news that a text looks into.
  if (!mayBePlace(place) && !(place === arabic`الخبر` && DONE.test(rest))) return null;
  const isSentence = rest.split(/\s+/, 3).length === 3;
  // With its region a place is no word that begins so.
  const certain = filed !== undefined || date !== undefined || region !== undefined;
  const isOther =
    (SPEECH.test(rest) && !/[—–ـ-]\s$/.test(match[0])) ||
    BETWEEN_DASHES.test(rest) ||
    AND.test(place);
  if (!certain && (!isSentence || isOther || /^[\d٠-٩]/.test(rest))) return null;
  return { place, agency: filed ?? null, length: match[0].length };
}

/** What no dateline is without: most texts have none of it near their beginning. */
const MARK = /^[^:(/،—–―ـ\d٠-٩-]{0,50}[:(/،—–―ـ\d٠-٩-]/;

const DONE =
  /^(?:أ[\u0621-\u064A]{3}|ا[تستفنخ][\u0621-\u064A]{3,4}|بدأ|حقق|دشن|شهد|ضبط|كرم|نظم|وقع|[يت][\u0621-\u064A]{4,})ت? /;

/** Speech and thought go on with the verbs that report them. */
const JOINED = /^[وف](?=.{3})/;

function mayBePlace(place: string): boolean {
  const [first = "", ...others] = place.split(" ");
  if (others.some((word) => LABELS.test(word) || WITH.test(word))) return false;
  const bare = withoutVowels(first);
  const forms = [bare, bare.replace(/^ال/, ""), bare.replace(JOINED, "")];
  return !/^بال/.test(bare) && !forms.some((word) => ARABIC_NO_PLACES.has(word));
}
