import { expression, globalExpression, stickyExpression } from "../../text/expressions.ts";
import { findAgency } from "./agencies.ts";
import { parseArabicDateline } from "./arabic-datelines.ts";
import { type Dateline, type DatelineParts, parseDatelineParts } from "./dateline-parts.ts";
import { NOT_PLACES, TOWNS } from "./places.ts";

/** By first letters, because twelve names twice take long to compile. A word with a number after it is a month. */
const MONTH =
  "(?:J[aAuU][nNlL]|[FS][eE][bBpP]|M[aA][rRyY]|A[pPuU][rRgG]|O[cC][tT]|N[oO][vV]|D[eE][cC])(?:[a-z]{0,4}(?:er|ry)|[A-Z]{0,4}(?:ER|RY)|ch|CH|il|IL|ust|UST|[eytEYT])?\\b\\.?";
const WEEKDAY = "(?:[FMSTW][a-z]{2,5}day|(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun)\\b)";
/** `July 4`, `Sunday, 4th July 2025`, `Jul 04/2025` */
export const DAY_PATTERN = `(?:(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH})(?:(?:,? |/)\\d{4})?(?!\\w|:\\d)|${WEEKDAY}(?=\\s?[,:.(—–-]))`;
/** Characters of the longest dateline, and of the text after it that is examined. */
const [HEAD, REST] = [160, 400];

/**
 * Parses the dateline at the start of a text, or returns null. A day or an agency makes it certain. Otherwise the
 * place must be in capitals before a mark and a sentence, and must not be a label (`WATCH: `), an organization
 * (`NASA: `) or a speaker. In lower case it must be a town that news is often filed from, because other names begin
 * list items or quotations as often, and a wrong dateline is worse than none.
 */
export function parseDateline(text: string): Dateline | null {
  if (/^\(?[\u0621-\u064A]/.test(text)) return parseArabicDateline(text.slice(0, HEAD));
  const parts = MAY_BEGIN.test(text) ? datelinePartsAt(text, 0) : null;
  return parts && { place: parts.place, agency: parts.agency, length: parts.length };
}

/** A quick test: two capitals, a bracket, or a capital with a bracket, a slash or a digit near it. */
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
  // The place begins later: `Getty Images RIVERTON, May 4 — `.
  const isLater = !isInCapitals && /[a-z] [A-Z]{4}/.test(place);
  if (isLater || isLabel(words[0] ?? "", 0, words)) return false;
  if (agency !== null) {
    // Its own abbreviation: `Press Trust of India (PTI) — `.
    const isItsOwn = !isInCapitals && name.replace(/[^A-Z]/g, "") === agency;
    if (isItsOwn || NOT_PLACES.has(agency)) return false;
    return hasMark || (isSentence && (hasDay || isInCapitals));
  }
  if (hasDay) return isSentence && (hasMark || (isInCapitals && mark === ". "));
  if (hasAgency) return (isInCapitals || TOWNS.has(name)) && hasMark;
  return isSentence && (isInCapitals || TOWNS.has(name)) && isPlaceAlone(parts, words, rest);
}

/** Whether a name in capitals before a mark is a place, if neither a day nor an agency confirms it. */
function isPlaceAlone(parts: DatelineParts, words: string[], rest: string): boolean {
  const { name, place, mark } = parts;
  if (!MARK_AFTER_PLACE.test(mark) || !WHOLE_SENTENCE.test(rest)) return false;
  // With a region, a place may have any word: `NEWPORT NEWS, Westland — `. A speaker's role is in capitals as well.
  if (/[a-z]/.test(place ?? "")) return true;
  const all = place === name ? words : (place ?? "").split(/,? /);
  if (name.split(/[ /]/).length > 3 || all.some(isLabel) || SPOKEN.test(rest)) return false;
  const letters = name.replace(/[^A-ZÀ-Þ]/g, "");
  const isBody = letters.length < 4 || !/[AEIOUYÀ-Þ]/.test(letters) || rest.includes(name);
  if (isBody && (words.length === 1 || letters.length < 4)) return false;
  return !mark.includes(":") || !/^[^.!?]*\?/.test(rest);
}

const SENTENCE = expression`^["“‘'(]{0,2}[\p{Lu}\d]`;
const MARK_AFTER_PLACE = /^(?:: | ?[—–―] ?| --? | ?--|\.- |:--?-? | ?\/\/ )$/;
/** Four words and the end of a sentence. */
const WHOLE_SENTENCE = /^(?:\S+\s+){3}[^.!?…]*[.!?…]/;

function isLabel(word: string, i: number, words: readonly string[]): boolean {
  const isWithin = i > 0 && /^(?:OF|ON)$/.test(word);
  if (isWithin || (word === "THE" && words[1] === "HAGUE")) return false;
  return ABSTRACT.test(word) || NOT_PLACES.has(word) || NOT_PLACES.has(word.replace(/S$/, ""));
}
/** Words that are not part of a town's name: `INTIMIDATION`, `COLLISION`, `CHINESE`. */
const ABSTRACT = /(?:[AEIU]TION|(?:LI|ES)SION|ISM|MENTS?|NESE)$/;
/** What a person says or asks, and not what a place reports. */
const SPOKEN =
  /^(?:[^"“‘.!?]{0,80}\b(?:I|I['’](?:m|ve|ll|d)|me|my|My|our|Our|us|we|We|we['’]re|you|You|your|Your)\b|(?:Yes|Yeah|No(?=,)|Well|Thanks?|Hello|Hi|Please|Let['’]s|That['’]s|Right|Okay|OK|Sure|Absolutely|Exactly|Look|Oh|Ah|How|Why|What|Here['’]s)[,\s]|["“‘][^"”’]*["”’]?$)/;

/**
 * Finds the dateline after a caption, a credit or a standfirst that runs into the lead: `… at the quay. Reuters
 * RIVERTON: The council …`. The text before `at` is not part of the lead. A place in capitals alone must follow the
 * end of a sentence, a bracket or a credit. With a day or an agency it may follow any word that does not continue
 * into it (`in RIVERTON`), because standfirsts and photographers' names have no stop. A text that begins with a
 * dateline has no other: it is a round-up, whose parts have their own datelines.
 */
export function findDateline(text: string): (Dateline & { readonly at: number }) | null {
  const head = text.slice(0, 400);
  if (!MAY_HOLD.test(head) || parseDateline(text) !== null) return null;
  for (const { index, 0: word } of head.matchAll(WORD)) {
    if (index === 0 || CREDIT_WORD.test(word) || findAgency(word) !== null) continue;
    const before = head.slice(Math.max(0, index - 40), index).trimEnd();
    const last = before.split(/\s/).pop() ?? "";
    const isBehind =
      SENTENCE_OR_BRACKET_END.test(before) ||
      CREDIT.test(before) ||
      CREDIT_WITH_NAME.test(before) ||
      findAgency(last) !== null;
    if (!isBehind && CONTINUES.test(before)) continue;
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
/** The end of a sentence or of brackets, but not the point of `ST. IVES`. */
const SENTENCE_OR_BRACKET_END = /(?<!\b(?:[A-Z]|[FMS][Tt])\.)(?<=[.!?…)\]]["”’']?)$/;
/** Capitals before a place that are not part of its name. */
const CREDIT_WORD =
  /^(?:[AP]M|A?[CEMPW][DES]T|BST|FILE|FILEPIC|GMT|HANDOUT|HKT|IMAGE|IST|MYT|PHOTOS?|PICS?|PICTURES?|PKT|SGT|UTC)$/;
/** The end of a credit, `— Bernama photo`, `Getty Images`, `Screengrab from`, or a time of day: `4:55 PM MYT`. */
const CREDIT =
  /\b(?:alamy|facebook|file|file ?pic|handout|images?|instagram|istock|pexels|photograph|photos?|pics?|picture|shutterstock|tiktok|unsplash|youtube|\d\d [ap]m(?: [a-z]{3,4})?|(?:image|photo|picture|screengrab|screenshot|video) (?:from|via))$/i;
/** `Photo by Anna Berg`, `Picture: Anna Berg`, `REUTERS/Anna Berg` */
const CREDIT_WITH_NAME = expression`\b(?:[Pp]hoto|[Pp]icture|[Ii]mage)s?(?: by|:| [Cc]redit:) (?:\p{Lu}[\p{Ll}.'’-]+ ?){1,3}$|\b[A-Z]{2,8}/(?:\p{Lu}[\p{Ll}.'’-]+ ?){1,3}$`;
/** Words that continue into the next one, or other capitals: `NSTP/ANNA BERG RIVERTON, May 3 — `. */
const CONTINUES = expression`(?:^|[\s/])(?:an?|and|as|at|by|for|from|in|near|of|on|or|said|the|to|with|\p{Lu}{2,})$`;
