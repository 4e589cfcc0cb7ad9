import { isAbbreviation, isUpper } from "./abbreviations.ts";
import { lengthOfDateline } from "./credits/datelines.ts";
import { expression, globalExpression } from "./expressions.ts";
import { type Line, partOf, trimmed } from "./lines.ts";
import { isOpener, isSpace, isStopOrCloser, mayBeginSignOff } from "./marks.ts";
import { asked } from "./prompts/beginnings.ts";
import { isArabicLetter, isPictograph } from "./prompts/letters.ts";
import { type Signs, signsIn } from "./signs.ts";

/** A stretch of a text, half-open. */
export type Range = { readonly from: number; readonly to: number };

/** A quotation longer than this has lost its end. */
const QUOTATION_CHARACTERS = 1_200;

/** Where a flattened tweet ends without a stop: behind its date or its tags. */
const TWEET_END = globalExpression`(?<=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|#[\p{L}\p{N}_]{3,40}) (?=\p{Lu})|(?<=\(@\w{1,30}\) \p{Lu}\p{Ll}+ \d{1,2}, \d{4}) (?=[\u0621-\u064A])`;
/** An agency's sign-off, which is no sentence but ends one: `— Norpress`, `(Yonhap)`. */
const SIGN_OFF = expression`^(?!\(النهاية\))(?:[—–-] ?\p{Lu}\p{L}+(?:(?: \p{Lu}\p{L}+){1,3}(?= [(©]))?|\((?:\p{Lu}[\p{L} ]{2,40}|[\u0621-\u0652 ]{3,24})\))(?= [([©\p{Lu}\u0621-\u064A])(?! (?:\p{Lu}\S* ){0,3}\(@)`;
/** With all words of its name at the end of a text: `— Tri-State News`. */
const LAST_NAME = expression`^[—–-]{1,2} ?\p{Lu}[\p{L}.&'’/-]*(?: \p{Lu}[\p{L}.&'’/-]*){0,3}$`;
/** A picture's credit in brackets, which belongs to the sentence before it, who worked on a text, or what a dollar is worth. */
const CREDIT = expression`^[([](?:[$€£] ?1 = \d|Additional reporting|Compiled|Editing|Reporting|Writing|Cover:|Photo|Image|Picture|Pic|File|Credit|Supplied:|Illustration|Graphic|صورة|الصورة|تصوير|عدسة|تغطية|إعداد|كتابة)[^()[\]]{0,140}[)\]](?= ["“‘(]?[\p{Lu}\u0621-\u064A])`;

/**
 * Splits prose into sentences, which cover the text from `from` to `to`. A quotation of several
 * sentences stays whole; abbreviations, initials and numbers with points end none. One pass over the
 * stops, which are among the text's signs: linear.
 */
export function splitSentences(
  text: string,
  from = 0,
  to = text.length,
  signs = signsIn(text),
): Range[] {
  const sentences: Range[] = [];
  const quotes = new Quotes(text, signs.within("quotation", { from, to }));
  // `ST. IVES, Fla. (AP) — ` ends no sentence, whatever stops are in it.
  const filed = from + lengthOfDateline(text.slice(from, to));
  let start = from;
  for (const end of boundaries(text, from, to, signs)) {
    if (end <= start || end <= filed || quotes.isOpenAt(end)) continue;
    if (isLabel(text, start, end)) continue;
    sentences.push({ from: start, to: end });
    start = end;
  }
  if (start < to) sentences.push({ from: start, to });
  return sentences;
}

/** The sentences of a line of a capture, whose text and signs are given. */
export function sentencesOf(line: Line, text: string, signs: Signs): Line[] {
  const sentences: Line[] = [];
  if (line.origin) {
    for (const { from, to } of splitSentences(line.text)) {
      const sentence = partOf(line, from, to);
      if (sentence) sentences.push(sentence);
    }
    return sentences;
  }
  for (const { from, to } of splitSentences(text, line.from, line.to, signs)) {
    const sentence = trimmed(text, from, to);
    if (sentence) sentences.push(asked(sentence, signs));
  }
  return sentences;
}

/** `اقرأ أيضا.. `: two points behind a few words are a label's colon in Arabic. */
function isLabel(text: string, from: number, end: number): boolean {
  return end - from < 24 && text.charAt(end - 1) === " " && LABEL.test(text.slice(from, end));
}

const LABEL = /^[\u0621-\u0652 ]{2,20}(?:\.\.|…) $/;

function boundaries(text: string, from: number, to: number, signs: Signs): readonly number[] {
  const ends: number[] = [];
  let next = from;
  for (const behind of signs.within("stop", { from, to })) {
    const stop = behind - 1;
    if (stop < next) continue;
    next = endOfMarks(text, behind, to);
    const end = endOfSentence(text, from, stop, next, to);
    if (end === 0) continue;
    ends.push(end);
    next = end;
    if (mayBeginSignOff(text.charCodeAt(end))) {
      const after = text.slice(end, Math.min(to, end + 170));
      const isLast = LAST_NAME.test(after.slice(0, 60));
      const signOff = isLast ? null : (SIGN_OFF.exec(after) ?? CREDIT.exec(after));
      if (signOff) ends.push(end + signOff[0].length);
    }
  }
  if (!signs.has("tag", { from, to })) return ends;
  for (const { index } of text.slice(from, to).matchAll(TWEET_END)) ends.push(from + index + 1);
  return ends.sort((a, b) => a - b);
}

/** The place behind the stops and closing marks that begin at `i`. */
function endOfMarks(text: string, i: number, to: number): number {
  let end = i;
  while (end < to && isStopOrCloser(text.charCodeAt(end))) end++;
  return end;
}

/** Where the next sentence begins behind a stop and its marks, if a sentence can end there; else 0. */
function endOfSentence(
  text: string,
  from: number,
  stop: number,
  afterMarks: number,
  to: number,
): number {
  let i = afterMarks;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  if (i === to) return 0;
  if (i === afterMarks) {
    // Without white space only an opening quotation mark parts two sentences.
    const glued = '“"'.includes(text.charAt(i)) && i + 1 < to && isUpper(text.charCodeAt(i + 1));
    return glued && text.charCodeAt(stop) !== POINT ? i : 0;
  }
  let j = i;
  while (j < to && j - i < 4 && isOpener(text.charCodeAt(j))) j++;
  if (j === to) return isEndMark(text, i) ? i : 0;
  const first = text.charCodeAt(j);
  // `بحسب المركز. advertisement وتوقع …`
  const isLatinBehindArabic = first < 0x80 && isArabicLetter(text.charCodeAt(stop - 1));
  if (
    !isUpper(first) &&
    !isDigit(first) &&
    !isPictograph(first) &&
    !isLatinBehindArabic &&
    !isEndMark(text, i)
  ) {
    return INITIALS.test(text.slice(j, j + INITIALS_CHARACTERS)) ? i : 0;
  }
  // `Reading time: 3 minutes WEYBURN, Sask. — The canola …`
  if (
    i < j &&
    isDash(text.charCodeAt(i)) &&
    FROM_REGION.test(text.slice(Math.max(from, stop - 30), stop))
  ) {
    return 0;
  }
  // Two points are a dash in Arabic headlines: `أسعار البنزين.. من يربح؟`
  if (afterMarks === stop + 2 && text.startsWith("..", stop) && isArabicLetter(first)) return 0;
  if (
    afterMarks === stop + 1 &&
    text.charCodeAt(stop) === POINT &&
    isAbbreviation(text, from, stop) &&
    !(
      ENDING.test(text.slice(Math.max(from, stop - 5), stop)) &&
      NO_NAME.test(text.slice(j, j + MOST_LETTERS))
    )
  )
    return 0;
  return i;
}

/** What sentences end with as often as not, beside what a name ends with: `the U.S.`, `Acme Inc.` */
const ENDING = /\b(?:Inc|Ltd|Corp|Co|Bros|U\.[KNS]|D\.C)$/;

/** What begins sentences, and no names: `Will`, `May` and `Under` may go on with one. */
const NO_NAME =
  /^(?:After|Although|As|At|But|He|Her|His|If|In|It|Its|On|She|That|The|Their|There|These|They|This|Those|We|When|While) /;
const MOST_LETTERS = 10;

const POINT = 0x2e;

/** `cla/bp/jm © 2025 AFP`: who wrote and edited, for an agency. */
const INITIALS = /^[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}(?: ©|$)/;
const INITIALS_CHARACTERS = 28;

const END_MARKS = ["(end)", "(END)", "//", "■", "ــ"];

/** `(end)`, `// انتهى //` */
function isEndMark(text: string, at: number): boolean {
  return END_MARKS.some((mark) => text.startsWith(mark, at));
}

function isDash(unit: number): boolean {
  return unit === 0x2014 || unit === 0x2013;
}

const FROM_REGION = expression`\p{Lu}{3}, \p{Lu}\p{Ll}{1,5}$`;

/** Follows double quotation marks from one place to the next. `marks` are the places behind them. */
class Quotes {
  private readonly text: string;
  private readonly marks: Int32Array;
  private open = false;
  private at = 0;
  private seen = 0;

  constructor(text: string, marks: Int32Array) {
    this.text = text;
    this.marks = marks;
  }

  isOpenAt(end: number): boolean {
    for (; this.seen < this.marks.length; this.seen++) {
      const at = (this.marks[this.seen] ?? 0) - 1;
      if (at >= end) break;
      const mark = this.text.charAt(at);
      this.open = mark === '"' ? !this.open : mark === "“" || mark === "«";
      if (mark !== "”" && mark !== "»") this.at = at;
    }
    return this.open && end - this.at < QUOTATION_CHARACTERS;
  }
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669);
}
