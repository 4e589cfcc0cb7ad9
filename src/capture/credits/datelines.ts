import { ARABIC_AGENCIES, agencyNamed, isAgency } from "./agencies.ts";
import { ARABIC_NO_PLACES, BODIES, LABEL_WORDS } from "./no-places.ts";

const MONTH =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:\\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?";
const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const DAY = `(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:,? \\d{4})?`;
/** One or more words in capitals, parted by what no word holds: `ST. IVES`, `PORT-AU-PRINCE`, `McALLEN`, `AL-BAHR`. */
const CAPITALS =
  "(?:Mc|Mac|De|La|El|Al-)?\\p{Lu}[\\p{Lu}.'’-]+(?:[ /](?:\\p{Lu}[\\p{Lu}.'’-]*|de|del|la|of))*";
const REGION = `(?!${DAY}|${WEEKDAY}\\b)\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|and|of))*`;
const CAPITALIZED = "\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+){0,2}";
const AGENCY = "(?:\\((?<agency>[^()]{2,40})\\)|/(?<wire>[^/]{2,40})/)";
const DASH = "(?:—|–|―|--|-)";

const A_DAY = new RegExp(`^${DAY}$`, "u");

const FORMS: readonly RegExp[] = [
  // RIVERTON, Westland, July 4 (AP) — The …
  `(?<place>${CAPITALS}(?:, ${REGION})?)(?<date>, (?:${DAY}|${WEEKDAY})?)?(?:,? ?${AGENCY})?\\s*(?:${DASH}\\s?(?:\\((?<behind>[^()]{2,40})\\)\\s?${DASH}?\\s?)?|:\\s)(?<!\\w-)`,
  // Riverton (Norpress) — The …: in small letters only with the agency behind it
  `(?<place>${CAPITALIZED}(?:, ${CAPITALIZED})?),? ?${AGENCY}\\s*${DASH}\\s`,
  // Sundarpur, June 24 (PTI) The …, New Delhi [India], June 24 (ANI): The …
  `(?<place>${CAPITALIZED})(?: \\[[\\p{L} ]{2,30}\\])?(?<date>,? ${DAY}),? ?${AGENCY}:?\\s?${DASH}?\\s?(?=["“‘]?[\\p{Lu}\\d])`,
  // Sundarpur, June 24: The …
  `(?<place>${CAPITALIZED})(?<date>, ${DAY})(?:: |\\s?${DASH}\\s)`,
  // RIVERTON, NY / ACCESSWIRE / July 4, 2025 / The …
  `(?<place>${CAPITALS}(?:, ${REGION})?) / ?(?<wire>[^/]{2,40}?) ?/ ?(?<date>${DAY}) ?/\\s`,
  // Riverton (Norpress): The …, RIVERTON (AP) The …: the agency must be one
  `(?<place>${CAPITALIZED}(?:, ${REGION})?) \\((?<only>\\p{Lu}[^()]{1,30}|dpa)\\):? (?=["“‘]?[\\p{Lu}\\d])`,
  // Kestrel Bay: A robot …: a name of up to three words before a whole sentence
  "(?<plain>\\p{Lu}[\\p{Ll}'’-]{3,}(?: \\p{Lu}[\\p{Ll}'’-]+){0,2}): (?=\\p{Lu}\\p{L}* \\S+ \\S+ \\S+ \\S+ \\S+)",
].map((form) => new RegExp(`^${form}`, "u"));

const ARABIC_DATE =
  "(?<date>(?:،? في|،)? [\\d٠-٩]{1,2} [\\u0621-\\u064A]+(?: [\\d٠-٩]{4})?| [\\d٠-٩]{1,2}[-/][\\d٠-٩]{1,2}[-/][\\d٠-٩]{4}| - [\\d٠-٩]{1,2} - [\\d٠-٩]{1,2})?";
const ARABIC_DASH = "(?:--|[—–―ـ:-])";
const ARABIC_FORM = new RegExp(
  `^(?<place>[\\u0621-\\u0652]+(?: [\\u0621-\\u0652]+){0,2}?)${ARABIC_DATE}\\s?(?:${ARABIC_DASH}?\\s?\\((?<agency>[^()]{2,30})\\)\\s?${ARABIC_DASH}\\s|/ ?(?<wire>[^/]{2,30}?) ?/\\s?${ARABIC_DASH}?\\s?| ?/ ?(?<open>${ARABIC_AGENCIES})\\s|(?<=\\d ?)(?<dated>${ARABIC_AGENCIES})\\s?${ARABIC_DASH}\\s|[—–-]\\s?(?<behind>${ARABIC_AGENCIES}|[\\u0621-\\u064A]+ برس)\\s?(?:[—–:-]\\s|\\s)|\\s[—–―ـ-]\\s|[—–]\\s|:\\s)`,
  "u",
);

type Dateline = { readonly place: string | null; readonly agency: string | null };

/** Most texts begin with none: a bracket, Arabic, capitals, or a mark that the other forms have. */
const CERTAIN_FIRST = /^(?:\(|[\u0621-\u064A]|(?:Mc|Mac|De|La|El|Al-)?\p{Lu}[\p{Lu}.'’-])/u;
const MARK = /[:(/\u00A0\u2009\u202F]/;
const MARK_WITHIN = 82;
const DAY_BEFORE_DASH = /^, [\p{L}. ]{0,12}\d[\p{L}\d, ]{0,16}[—–-]/u;
const COMMA_WITHIN = 42;

function mayBegin(text: string): boolean {
  if (CERTAIN_FIRST.test(text)) return true;
  const head = text.slice(0, MARK_WITHIN);
  const mark = head.search(MARK);
  if (mark > 0 && (head.charAt(mark) !== ":" || head.charAt(mark + 1) === " ")) return true;
  const comma = head.slice(0, COMMA_WITHIN + 1).indexOf(", ");
  return comma > 0 && DAY_BEFORE_DASH.test(text.slice(comma, comma + COMMA_WITHIN));
}

/** A dateline is no longer. */
const HEAD = 120;
const NO_BREAK = /[\u00A0\u2009\u202F]/g;

/**
 * The dateline that a text begins with; null when it begins with none.
 *
 * An agency or a date makes it certain. Without them a name before a colon or a dash may be a label's,
 * a body's or a speaker's: it is none when it holds a label's word, when it is a known body, has no
 * more than three letters or stands in capitals again (`NASA: … NASA`), and when what comes after it
 * is speech or a question. What is left is taken for a place, so that a body or a speaker that
 * nothing betrays is one too.
 */
export function readDateline(text: string): Dateline | null {
  const found = find(text);
  return found === null ? null : { place: found.place, agency: found.agency };
}

/** Number of characters of the dateline that a text begins with; 0 when it begins with none. */
export function lengthOfDateline(text: string): number {
  return find(text)?.length ?? 0;
}

type Found = Dateline & { readonly length: number };

function find(text: string): Found | null {
  if (!mayBegin(text)) return null;
  const head = text.slice(0, HEAD).replace(NO_BREAK, " ");
  if (/^[\u0621-\u064A]/.test(head)) return arabicDateline(head);
  if (head.startsWith("(")) return agencyFirst(head);
  for (const form of FORMS) {
    const match = form.exec(head);
    const { place, plain, date, agency, wire, behind, only } = match?.groups ?? {};
    const name = (place ?? plain)?.replace(/[\s–—-]+$/, "").replace(/(?<=\p{Lu}{2})\.$/u, "");
    const bracket = (agency ?? wire ?? behind ?? only)?.trim();
    const isDay = bracket !== undefined && A_DAY.test(bracket);
    const filed = isDay ? undefined : bracket;
    if (!match || name === undefined || (only !== undefined && !isAgency(only))) continue;
    const certain = bracket !== undefined || (date ?? "").length > 2;
    const [{ length }] = match;
    const rest = text.slice(length).replace(NO_BREAK, " ");
    if (!certain && (!mayBePlace(name, rest) || isSpeech(rest))) return null;
    return { place: name, agency: filed === undefined ? null : agencyNamed(filed), length };
  }
  return null;
}

/** `(Bloomberg) -- The …`, `(ANSA) - ROME, JUL 19 - The …`: the agency leads, with a place or none. */
const AGENCY_FIRST = new RegExp(
  `^\\((?<agency>[^()]{2,30})\\)\\s?${DASH}\\s?(?:(?<place>${CAPITALS}(?:, ${REGION})?)(?:, (?:${DAY}|\\p{Lu}{3,9}\\.? \\d{1,2}))?\\s?${DASH}\\s)?(?=["“‘]?[\\p{Lu}\\d])`,
  "u",
);

function agencyFirst(head: string): Found | null {
  const match = AGENCY_FIRST.exec(head);
  const { agency = "", place } = match?.groups ?? {};
  if (!match || !isAgency(agency)) return null;
  return { place: place ?? null, agency: agencyNamed(agency), length: match[0].length };
}

/** Words within a place's name, `PORT OF SPAIN`, that begin none. */
const WITHIN = /^(?:and|of|on|the|upon)$/i;

function mayBePlace(name: string, rest: string): boolean {
  if (/^the hague\b/i.test(name)) return true;
  const words = name.replace(/,.*/, "").split(/[ /]/);
  const telling = words.filter((word, i) => i === 0 || !WITHIN.test(word));
  if (words.length > 4 || telling.some(isLabel)) return false;
  const letters = name.replace(/[^\p{L}]/gu, "");
  const shouted = letters === letters.toUpperCase();
  if (!shouted || name.includes(" ")) return true;
  const isAbbreviation = letters.length <= 3 || !/[AEIOUYÀ-Þ]/.test(letters) || BODIES.has(name);
  return !isAbbreviation && !new RegExp(`\\b${letters}\\b`).test(rest);
}

function isLabel(word: string): boolean {
  return LABEL_WORDS.has(word.toLowerCase().replace(/['’]s$|\.$/, ""));
}

/** What someone says or asks rather than what a place reports. */
const SPEECH =
  /^["“‘]?(?:I|I['’]m|We|We['’]re|You|You['’]re|My|Our|Your|Yes|No|Well|Thanks?|Hello|Hi|Please|Let['’]s|What['’]s|That['’]s|It['’]s|Right|Okay|OK|Sure|Absolutely|Exactly|Look|Oh|Ah)\b(?!["”’])(?:,|\s)/;

function isSpeech(rest: string): boolean {
  const end = /[.!?]["”’]?(?=\s|$)/.exec(rest)?.[0] ?? "";
  return (SPEECH.test(rest) && !/^["“‘]/.test(rest)) || end.startsWith("?");
}

/** What begins speech, a question or a thought between dashes. */
const ARABIC_SPEECH =
  /^["“«]?(?:إن|أن|أنا|نحن|نعم|لا|لم|لن|ليس|هل|متى|ماذا|لماذا|كيف|أين|كما|وهو|وهي|التي|الذي|أي|يا)\s/;
/** Speech and thought go on with the verbs that report them. */
const JOINED = /^[وف](?=.{3})/;

function arabicDateline(head: string): Found | null {
  const match = ARABIC_FORM.exec(head);
  const { place, date, agency, wire, open, dated, behind } = match?.groups ?? {};
  if (!match || place === undefined) return null;
  const filed = (agency ?? wire ?? open ?? dated ?? behind)?.trim();
  const [first = "", ...others] = place.split(" ");
  if (isNoArabicPlace(first) || others.some((word) => ARABIC_LABELS.test(word))) return null;
  const rest = head.slice(match[0].length);
  const isSentence = rest.split(/\s+/, 3).length === 3;
  const certain = filed !== undefined || date !== undefined;
  if (!certain && (!isSentence || ARABIC_SPEECH.test(rest))) return null;
  return { place, agency: filed ?? null, length: match[0].length };
}

const ARABIC_LABELS = /^(?:قائلا|قائلة|قائلين)$/;

function isNoArabicPlace(first: string): boolean {
  const bare = first.replace(/[\u064B-\u0652]/g, "");
  const forms = [bare, bare.replace(/^ال/, ""), bare.replace(JOINED, "")];
  return /^بال/.test(bare) || forms.some((word) => ARABIC_NO_PLACES.has(word));
}
