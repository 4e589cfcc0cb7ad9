import { expression, globalExpression } from "../expressions.ts";
import { holdsWord } from "../holds-word.ts";
import { agencyNamed, isAgency, isKnownAgency } from "./agencies.ts";
import { arabicDateline } from "./arabic-datelines.ts";
import { A_DAY, agencyForm, type Dateline, type Found, formsOf } from "./dateline-forms.ts";
import { BODIES, LABEL_WORDS } from "./no-places.ts";

/** Most texts begin with none: a bracket, Arabic, capitals, or a mark that the other forms have. */
const CERTAIN_FIRST = expression`^(?:\(|\[\p{Lu}{2}|[\u0621-\u064A]|(?:Mc|Mac|De|La|El|Al-)?\p{Lu}[\p{Lu}.'’-])`;
const MARK = /[:(/|●\u00A0\u2009\u202F]/;
const MARK_WITHIN = 82;
const DASH = /[—–-]/;
/** `Port of Spain, May 4 – `: names and a day before a dash. */
const DASHED = expression`^\p{Lu}\S*(?: (?:[\p{Lu}\d]\S*|of|de|del|la|al|el|and|the|in|on|–|—)){0,7}(?: ?-| ?[—–])`;

function mayBegin(text: string): boolean {
  if (CERTAIN_FIRST.test(text)) return true;
  const head = text.slice(0, MARK_WITHIN);
  const mark = head.search(MARK);
  const isMarked = mark > 0 && (head.charAt(mark) !== ":" || head.charAt(mark + 1) === " ");
  if (!isMarked && !(DASH.test(head) && DASHED.test(head))) return false;
  const first = head.slice(0, Math.max(0, head.indexOf(" "))).toLowerCase();
  return !LABEL_WORDS.has(first) || /^the (?:hague|pas)\b/i.test(head) || DAY_FIRST.test(head);
}

/** A dateline is no longer. */
const HEAD = 120;
/** So much of what is behind it is asked whether it tells of a body by that name. */
const REST = 2_000;
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
  const found = datelineOf(text);
  return found === null ? null : { place: found.place, agency: found.agency };
}

/** Number of characters of the dateline that a text begins with; 0 when it begins with none. */
export function lengthOfDateline(text: string): number {
  return datelineOf(text)?.length ?? 0;
}

/** Several steps ask for the same text in a row. */
function datelineOf(text: string): Found | null {
  if (text !== last.text) last = { text, found: find(text) };
  return last.found;
}

let last: { readonly text: string; readonly found: Found | null } = { text: "", found: null };

function find(text: string): Found | null {
  if (!mayBegin(text)) return null;
  const head = text.slice(0, HEAD).replace(NO_BREAK, " ");
  if (/^\(?[\u0621-\u064A]/.test(head)) return arabicDateline(head);
  const lead = LEAD.exec(head)?.[0].length ?? 0;
  if (lead > 0) {
    const found = find(text.slice(lead));
    return found === null ? null : { ...found, length: lead + found.length };
  }
  const leading = agencyFirst(head);
  if (leading !== null || head.startsWith("(")) return leading;
  for (const form of formsOf(head)) {
    const match = form.exec(head);
    if (match === null) continue;
    const { place, plain, date, agency, wire, behind, only, bare } = match.groups ?? {};
    const name = (place ?? plain)?.replace(/[\s–—-]+$/, "").replace(POINT_LAST, "");
    const bracket = (agency ?? wire ?? behind ?? only ?? bare)?.replace(DAY_LAST, "").trim();
    const isDay = bracket !== undefined && (A_DAY.test(bracket) || IS_UPDATE.test(bracket));
    const filed = isDay ? undefined : bracket;
    if (name === undefined) continue;
    if (only !== undefined && (!isAgency(only) || isLabel(name))) continue;
    if (bare !== undefined && (!isKnownAgency(bare) || isLabel(name))) continue;
    const certain = bracket !== undefined || (date ?? "").length > 2;
    const [{ length }] = match;
    const agencyOrNone = filed === undefined ? null : agencyNamed(filed);
    if (certain) return { place: name, agency: agencyOrNone, length };
    // AP — The …
    const isDashed = !match[0].includes(":");
    if (isDashed && isKnownAgency(name)) return { place: null, agency: agencyNamed(name), length };
    // In capitals before a long dash, or with its region, it is one, whatever comes then.
    const isShouted = ALL_CAPITALS.test(name) && (name.includes(", ") || /\s—\s$/.test(match[0]));
    const rest = text.slice(length, length + REST).replace(NO_BREAK, " ");
    const isPlace = mayBePlace(name, rest) && (isShouted || !isSpeech(rest));
    const isWithin = plain !== undefined && isDashed && BETWEEN_DASHES.test(rest);
    return isPlace && !isWithin ? { place: name, agency: agencyOrNone, length } : null;
  }
  return null;
}

/** `(LEAD) SEOUL, Feb. 6 (Yonhap) -- `, `(2nd LD) …` */
const LEAD = /^\((?:\d(?:st|nd|rd|th) )?(?:LEAD|LD|UPDATE\d?|URGENT)\) (?=[A-Z])/;
/** `(UPDATE)`, in an agency's place. */
const IS_UPDATE = /^(?:\d(?:st|nd|rd|th) )?(?:CORRECTED|LEAD|UPDATED?)\d?$/;
/** `(Newsfile Corp. - March 4, 2025)` */
const DAY_LAST = expression` (?:[–-] \p{Lu}\p{L}+ \d{1,2}, \d{4}|/ \d{1,2} \p{Lu}\p{Ll}+)$`;

const POINT_LAST = expression`(?<=\p{Lu}{2})\.$`;
const ALL_CAPITALS = expression`^\p{Lu}{4,}$|^\p{Lu}{3,}(?: \p{Lu}{2,})*, \p{Lu}\p{L}+\.?$`;
const NO_LETTERS = globalExpression`[^\p{L}]+`;
const DAY_FIRST = /^(?:[A-Z]\w{2,8}\.? \d{1,2}|\d{1,2} [A-Z]\w{2,8}) \(/;

/** `(KXLR) — `, `(ABC4) – `: a station's letters. */
const CALLED = /^\((?!LIVE|VIDEO|WATCH)[A-Z]{3,6}\d{0,2}\)\s?[—–]\s/;

function agencyFirst(head: string): Found | null {
  if (!head.startsWith("(") && !DAY_FIRST.test(head)) return null;
  const match = agencyForm().exec(head);
  const { agency = "", place } = match?.groups ?? {};
  const isNamed = isAgency(agency) || CALLED.test(match?.[0] ?? "");
  if (!match || !isNamed) return null;
  return { place: place ?? null, agency: agencyNamed(agency), length: match[0].length };
}

/** Words within a place's name, `PORT OF SPAIN`, that begin none. */
const WITHIN = /^(?:and|of|on|the|upon)$/i;

function mayBePlace(name: string, rest: string): boolean {
  if (/^the (?:hague|pas)\b/i.test(name)) return true;
  const [town = "", region = ""] = name.split(", ");
  const words = town.split(/[ /]/);
  const telling = words.filter((word, i) => i === 0 || !WITHIN.test(word));
  if (words.length > 4 || telling.some(isLabel) || isLabel(region)) return false;
  const letters = name.replace(NO_LETTERS, "");
  const shouted = letters === letters.toUpperCase();
  if (!shouted || name.includes(" ")) return true;
  const isAbbreviation = letters.length <= 3 || !/[AEIOUYÀ-Þ]/.test(letters) || BODIES.has(name);
  return !isAbbreviation && !holdsWord(rest, letters);
}

function isLabel(word: string): boolean {
  return LABEL_WORDS.has(word.toLowerCase().replace(/['’]s$|\.$/, ""));
}

/** What someone says or asks rather than what a place reports. */
const SPEECH =
  /^["“‘]?(?:I|I['’]m|We|We['’]re|You|You['’]re|My|Our|Your|Yes|No(?=,| one\b| I\b)|Well|Thanks?|Hello|Hi|Please|Let['’]s|What['’]s|That['’]s|It['’]s|Right|Okay|OK|Sure|Absolutely|Exactly|Look|Oh|Ah)\b(?!["”’])(?:,|\s)/;

/** `Hamilton – the driver, not the musical – was third.` */
const BETWEEN_DASHES = /^[^—–]{2,40}? [—–-] /;

function isSpeech(rest: string): boolean {
  const end = /[.!?]["”’]?(?=\s|$)/.exec(rest)?.[0] ?? "";
  return (SPEECH.test(rest) && !/^["“‘]/.test(rest)) || end.startsWith("?");
}
