import { expression, globalExpression, stickyExpression } from "../../text/expressions.ts";
import { findAgency } from "./agencies.ts";
import { parseArabicDateline } from "./arabic-datelines.ts";
import { type Dateline, type DatelineParts, parseDatelineParts } from "./dateline-parts.ts";
import { NOT_PLACES, TOWNS } from "./places.ts";

/** By its first letters, since an engine takes long for twelve names twice: with a number behind it a word is a month. */
const MONTH =
  "(?:J[aAuU][nNlL]|[FS][eE][bBpP]|M[aA][rRyY]|A[pPuU][rRgG]|O[cC][tT]|N[oO][vV]|D[eE][cC])(?:[a-z]{0,4}(?:er|ry)|[A-Z]{0,4}(?:ER|RY)|ch|CH|il|IL|ust|UST|[eytEYT])?\\b\\.?";
const WEEKDAY = "(?:[FMSTW][a-z]{2,5}day|(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun)\\b)";
/** `July 4`, `Sunday, 4th July 2025`, `Jul 04/2025` */
export const DAY_PATTERN = `(?:(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:(?:,? |/)\\d{4})?(?!\\w|:\\d)|${WEEKDAY}(?=\\s?[,:.(—–-]))`;
/** A dateline is no longer, and of what is behind it no more is looked at. */
const [HEAD, REST] = [160, 400];

/**
 * The dateline that a text begins with; null when it begins with none.
 * A day or an agency makes it certain. Otherwise the place must stand in capitals before a mark and a sentence, and must
 * be no label (`WATCH: `), body (`NASA: `) or speaker; in small letters it must be a town that news is often filed from:
 * other names begin a list's entry or a quotation as often, and a wrong dateline is worse than none.
 */
export function parseDateline(text: string): Dateline | null {
  if (/^\(?[\u0621-\u064A]/.test(text)) return parseArabicDateline(text.slice(0, HEAD));
  const parts = MAY_BEGIN.test(text) ? datelinePartsAt(text, 0) : null;
  return parts && { place: parts.place, agency: parts.agency, length: parts.length };
}

/** Two capitals, a bracket, or a capital with a bracket, a slash or a digit near it; most texts have none of it. */
const MAY_BEGIN = expression`^(?:\(|(?:Mc|Mac|De|La|El|Al-)?\p{Lu}[\p{Lu}.'’-]|\p{Lu}[^(/\d:]{2,50}(?:[(/\d]| ?[—–-] ?[(A-Z]|, [A-Z]{3})|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:: | [—–-] )(?=["“‘A-Z\d]))`;

const CAPITALS =
  "(?:Mc|Mac|De|La|El|Al-)?\\p{Lu}[\\p{Lu}.'’-]+(?:(?: |/| & | and (?=\\p{Lu}{3})| del? (?=\\p{Lu}{2}))\\p{Lu}[\\p{Lu}.'’-]*){0,4}(?![\\p{L}\\d])(?<!-|[A-Z]{3}\\.)";
const NO_DAY = `(?!${MONTH} \\d)`;
const WRITTEN = `\\p{Lu}[\\p{L}.'’-]+(?:(?: |/| of | del? )${NO_DAY}\\p{Lu}[\\p{L}.'’-]+){0,3}`;
const REGION = `(?!${WEEKDAY})${NO_DAY}\\p{Lu}[\\p{L}.'’-]+(?: (?:${NO_DAY}\\p{Lu}[\\p{L}.'’-]*|and|county|del?|district|of|province)){0,4}(?<!-)`;
const FORMS = {
  place: stickyExpression`(?!${WEEKDAY})${NO_DAY}(?<name>(?<capitals>${CAPITALS})|${WRITTEN})(?<region>(?:, ${REGION}){0,2}(?: \([\p{L} ]{3,30}\)(?= \[|, ))?(?: \[[\p{L} ]{3,30}\])?)`,
  gap: /\s?(?:--|[.:|—–―-])\s?|,\s?|\s|/y,
  day: new RegExp(DAY_PATTERN, "y"),
  agency: stickyExpression`\((?<bracketed>[^()]{0,60})\)|/ ?(?<slashed>[^/()]{2,30}?) ?/|(?:(?<=[,:|—–―-]\s?|\d\.? )|/\s)(?<bare>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}|dpa)(?=\s?[.—–―:|/-])`,
  mark: /(?:\s?[.:;]?\s?(?:[—–―_]|-{1,3})\s?|:(?:-{1,3})?\s|:(?=[A-Z])|\s?\/\/\s|\s?[|/]\s|\.\s|\s)/y,
  dated: new RegExp(`(?:^|[\\s,]*[–/-]?\\s?)${DAY_PATTERN}$`),
};

function datelinePartsAt(text: string, from: number): DatelineParts | null {
  const head = text.slice(from, from + HEAD).replace(/[\u00A0\u2009\u202F]/g, " ");
  const parts = parseDatelineParts(head, FORMS);
  const begin = from + (parts?.length ?? 0);
  return parts && isDateline(parts, text.slice(begin, begin + REST)) ? parts : null;
}

function isDateline(parts: DatelineParts, rest: string): boolean {
  const { place, name, isInCapitals, hasDay, hasAgency, agency, mark } = parts;
  const hasDash = /[—–―_-]/.test(mark);
  const hasMark = hasDash || mark.includes(":");
  const isSentence = SENTENCE.test(rest);
  if (place === null) return agency !== null && hasDash && isSentence;
  const words = name.toUpperCase().split(/[ /-]/);
  // `Getty Images RIVERTON, May 4 — `: the place begins later.
  const isLater = !isInCapitals && /[a-z] [A-Z]{4}/.test(place);
  if (isLater || isLabel(words[0] ?? "", 0, words)) return false;
  if (agency !== null) {
    // `Press Trust of India (PTI) — `: its own abbreviation.
    const isItsOwn = !isInCapitals && name.replace(/[^A-Z]/g, "") === agency;
    if (isItsOwn || NOT_PLACES.has(agency)) return false;
    return hasMark || (isSentence && (hasDay || isInCapitals));
  }
  if (hasDay) return isSentence && (hasMark || (isInCapitals && mark === ". "));
  if (hasAgency) return (isInCapitals || TOWNS.has(name)) && hasMark;
  return isSentence && (isInCapitals || TOWNS.has(name)) && isPlaceAlone(parts, words, rest);
}

/** Whether a name in capitals before a mark is a place's, where neither a day nor an agency says so. */
function isPlaceAlone(
  { name, place, mark }: DatelineParts,
  words: string[],
  rest: string,
): boolean {
  if (!ALONE.test(mark) || !WHOLE.test(rest)) return false;
  // With its region a place may hold any word, `NEWPORT NEWS, Westland — `; a speaker's role is in capitals, too.
  if (/[a-z]/.test(place ?? "")) return true;
  const all = place === name ? words : (place ?? "").split(/,? /);
  if (name.split(/[ /]/).length > 3 || all.some(isLabel) || SPOKEN.test(rest)) return false;
  const letters = name.replace(/[^A-ZÀ-Þ]/g, "");
  const isBody = letters.length < 4 || !/[AEIOUYÀ-Þ]/.test(letters) || rest.includes(name);
  if (isBody && (words.length === 1 || letters.length < 4)) return false;
  return !mark.includes(":") || !/^[^.!?]*\?/.test(rest);
}

const SENTENCE = expression`^["“‘'(]{0,2}[\p{Lu}\d]`;
const ALONE = /^(?:: | ?[—–―] ?| --? | ?--|\.- |:--?-? | ?\/\/ )$/;
/** Four words and a sentence's end. */
const WHOLE = /^(?:\S+\s+){3}[^.!?…]*[.!?…]/;

function isLabel(word: string, i: number, words: readonly string[]): boolean {
  const isWithin = i > 0 && /^(?:OF|ON)$/.test(word);
  if (isWithin || (word === "THE" && words[1] === "HAGUE")) return false;
  return ABSTRACT.test(word) || NOT_PLACES.has(word) || NOT_PLACES.has(word.replace(/S$/, ""));
}
/** Words that name no town: `INTIMIDATION`, `COLLISION`, `CHINESE`. */
const ABSTRACT = /(?:[AEIU]TION|(?:LI|ES)SION|ISM|MENTS?|NESE)$/;
/** What someone says or asks rather than what a place reports. */
const SPOKEN =
  /^(?:[^"“‘.!?]{0,80}\b(?:I|I['’](?:m|ve|ll|d)|me|my|My|our|Our|us|we|We|we['’]re|you|You|your|Your)\b|(?:Yes|Yeah|No(?=,)|Well|Thanks?|Hello|Hi|Please|Let['’]s|That['’]s|Right|Okay|OK|Sure|Absolutely|Exactly|Look|Oh|Ah|How|Why|What|Here['’]s)[,\s]|["“‘][^"”’]*["”’]?$)/;

/**
 * The dateline behind a caption, a credit or a standfirst that runs into the lead, `… at the quay. Reuters RIVERTON: The
 * council …`; what is before `at` is no part of the lead. A place in capitals alone is looked for only where a sentence, a
 * bracket or a credit ends. With a day or an agency it may stand behind any word but one that goes on to it (`in
 * RIVERTON`), since standfirsts and photographers' names end in nothing. A text that begins with a dateline has no second
 * one: it is a round-up, whose parts have their own.
 */
export function findDateline(text: string): (Dateline & { readonly at: number }) | null {
  const head = text.slice(0, 400);
  if (!MAY_HOLD.test(head) || parseDateline(text) !== null) return null;
  for (const { index, 0: word } of head.matchAll(WORD)) {
    if (index === 0 || CREDIT_WORD.test(word) || findAgency(word) !== null) continue;
    const before = head.slice(Math.max(0, index - 40), index).trimEnd();
    const last = before.split(/\s/).pop() ?? "";
    const isBehind =
      ENDED.test(before) ||
      CREDIT.test(before) ||
      CREDITED.test(before) ||
      findAgency(last) !== null;
    if (!isBehind && GOES_ON.test(before)) continue;
    const parts = datelinePartsAt(text, index);
    if (parts === null) continue;
    const { place, agency, length, isInCapitals, hasDay, mark } = parts;
    const isSigned = findAgency(agency ?? "") !== null;
    const isDated = hasDay && (place ?? "").length > 3;
    const isSure = isInCapitals ? isDated || isSigned : hasDay && isSigned;
    if ((isSure && /[—–―-]/.test(mark)) || (isBehind && isInCapitals)) {
      return { at: index, place, agency, length };
    }
  }
  return null;
}

/** Two capitals with a mark near them, or a day before a bracket. */
const MAY_HOLD = /[A-Z]{2}[^!?]{0,60}?(?:: |[—–]|--| - )|\d \(/;
const WORD = globalExpression`(?<=[\s)])\p{Lu}[\p{L}.'’-]+(?![\p{L}.'’/-])`;
/** The end of a sentence or a bracket; `ST. IVES` has none. */
const ENDED = /(?<!\b(?:[A-Z]|[FMS][Tt])\.)(?<=[.!?…)\]]["”’']?)$/;
/** Capitals before a place that are not of its name. */
const CREDIT_WORD =
  /^(?:[AP]M|A?[CEMPW][DES]T|BST|FILE|FILEPIC|GMT|HANDOUT|HKT|IMAGE|IST|MYT|PHOTOS?|PICS?|PICTURES?|PKT|SGT|UTC)$/;
/** What a credit ends with, `— Bernama photo`, `Getty Images`, `Screengrab from`, and an hour: `4:55 PM MYT`. */
const CREDIT =
  /\b(?:alamy|facebook|file|file ?pic|handout|images?|instagram|istock|pexels|photograph|photos?|pics?|picture|shutterstock|tiktok|unsplash|youtube|\d\d [ap]m(?: [a-z]{3,4})?|(?:image|photo|picture|screengrab|screenshot|video) (?:from|via))$/i;
/** `Photo by Anna Berg`, `Picture: Anna Berg`, `REUTERS/Anna Berg` */
const CREDITED = expression`\b(?:[Pp]hoto|[Pp]icture|[Ii]mage)s?(?: by|:| [Cc]redit:) (?:\p{Lu}[\p{Ll}.'’-]+ ?){1,3}$|\b[A-Z]{2,8}/(?:\p{Lu}[\p{Ll}.'’-]+ ?){1,3}$`;
/** What goes on to the next word, or capitals of which it is one: `NSTP/ANNA BERG RIVERTON, May 3 — `. */
const GOES_ON = expression`(?:^|[\s/])(?:an?|and|as|at|by|for|from|in|near|of|on|or|said|the|to|with|\p{Lu}{2,})$`;
