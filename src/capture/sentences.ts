import { lengthOfDateline } from "./credits/datelines.ts";

/** A stretch of a text, half-open. */
export type Range = { readonly from: number; readonly to: number };

const STOP = /[.!?…؟。]/g;
/** Further stops, and what closes around them. */
const MARKS = ".!?…؟\"'”’»)]";
/** What stands between a stop and the next sentence's first letter or digit: also marks of direction. */
const OPENERS = "\"'“‘«([_©|•»›→–—-$£€₹¥ \u200E\u200F\u202A\u202B";

/** Words whose stop does not end a sentence when a name or a number follows. */
const ABBREVIATIONS = new Set(
  "Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Sgt Capt Cpl Maj Adm Cmdr St Ste Mt Ft Jr Sr No Nos Art Fig Vol Ed Eds Inc Ltd Co Corp Dept Univ Assn Bros Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Hon Rev Msgr Messrs Pres Supt Insp Det Sec Amb".split(
    " ",
  ),
);

/** A quotation longer than this has lost its end. */
const QUOTATION_CHARACTERS = 1_200;

/** Where a flattened tweet ends without a stop: behind its date or its tags. */
const TWEET_END =
  /(?<=(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|#[\p{L}\p{N}_]{3,40}) (?=\p{Lu})/gu;
/** An agency's sign-off, which is no sentence but ends one: `— Norpress`, `(Yonhap)`. */
const SIGN_OFF = /^(?:[—–-] ?\p{Lu}\p{L}+|\(\p{Lu}[\p{L} ]{2,40}\))(?= [(\p{Lu}])/u;
/** With all words of its name at the end of a text: `— Tri-State News`. */
const LAST_NAME = /^[—–-]{1,2} ?\p{Lu}[\p{L}.&'’/-]*(?: \p{Lu}[\p{L}.&'’/-]*){0,3}$/u;
/** A picture's credit in brackets, which belongs to the sentence before it. */
const CREDIT =
  /^[([](?:Photo|Image|Picture|Pic|File|Credit|Illustration|Graphic|صورة|الصورة|تصوير|عدسة)[^()[\]]{0,80}[)\]](?= ["“‘(]?[\p{Lu}\u0621-\u064A])/u;

/**
 * Splits prose into sentences, which cover the text. A quotation of several sentences stays whole;
 * abbreviations, initials and numbers with points end none. One pass over the stops: linear.
 * `mayQuote`: whether the text can hold a double quotation mark at all.
 */
export function splitSentences(text: string, mayQuote = true): Range[] {
  const sentences: Range[] = [];
  const quotes = new Quotes(text, mayQuote);
  // `ST. IVES, Fla. (AP) — ` ends no sentence, whatever stops are in it.
  const filed = lengthOfDateline(text);
  let from = 0;
  for (const end of boundaries(text)) {
    if (end <= from || end < filed || quotes.isOpenAt(end) || isLabel(text, from, end)) continue;
    sentences.push({ from, to: end });
    from = end;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences;
}

/** `اقرأ أيضا.. `: two points behind a few words are a label's colon in Arabic. */
function isLabel(text: string, from: number, end: number): boolean {
  return end - from < 24 && text.charAt(end - 1) === " " && LABEL.test(text.slice(from, end));
}

const LABEL = /^[\u0621-\u0652 ]{2,20}(?:\.\.|…) $/;

function boundaries(text: string): readonly number[] {
  const ends: number[] = [];
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(text); stop; stop = STOP.exec(text)) {
    const afterMarks = endOfMarks(text, stop.index + 1);
    const end = endOfSentence(text, stop.index, afterMarks);
    if (end === 0) {
      STOP.lastIndex = afterMarks;
      continue;
    }
    ends.push(end);
    STOP.lastIndex = end;
    const after = "—–-([".includes(text.charAt(end)) ? text.slice(end, end + 110) : "";
    const isLast = LAST_NAME.test(after.slice(0, 60));
    const signOff = isLast || after === "" ? null : (SIGN_OFF.exec(after) ?? CREDIT.exec(after));
    if (signOff) ends.push(end + signOff[0].length);
  }
  if (!text.includes("#") && !text.includes("(@")) return ends;
  for (const { index } of text.matchAll(TWEET_END)) ends.push(index + 1);
  return ends.sort((a, b) => a - b);
}

/** The place behind the stops and closing marks that begin at `i`. */
function endOfMarks(text: string, i: number): number {
  let end = i;
  while (end < text.length && MARKS.includes(text.charAt(end))) end++;
  return end;
}

/** Where the next sentence begins behind a stop and its marks, if a sentence can end there; else 0. */
function endOfSentence(text: string, stop: number, afterMarks: number): number {
  let i = afterMarks;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  const first = text.charAt(i);
  if (i === afterMarks) {
    // Without white space only an opening quotation mark parts two sentences.
    const glued = (first === "“" || first === '"') && isUpper(text.charAt(i + 1));
    return glued && text.charAt(stop) !== "." ? i : 0;
  }
  let j = i;
  while (j < text.length && j - i < 4 && OPENERS.includes(text.charAt(j))) j++;
  if (!isUpper(text.charAt(j)) && !isDigit(text.charCodeAt(j))) return 0;
  if (afterMarks === stop + 1 && text.charAt(stop) === "." && isAbbreviation(text, stop)) return 0;
  return i;
}

/** Follows double quotation marks from one place to the next. */
class Quotes {
  private readonly text: string;
  private readonly any: boolean;
  private open = false;
  private at = 0;
  private seen = 0;

  constructor(text: string, any: boolean) {
    this.text = text;
    this.any = any;
  }

  isOpenAt(end: number): boolean {
    if (!this.any) return false;
    for (; this.seen < end; this.seen++) {
      const mark = this.text.charCodeAt(this.seen);
      if (mark === 0x22) this.set(!this.open);
      else if (mark === 0x201c || mark === 0xab) this.set(true);
      else if (mark === 0x201d || mark === 0xbb) this.open = false;
    }
    return this.open && end - this.at < QUOTATION_CHARACTERS;
  }

  private set(open: boolean): void {
    this.open = open;
    this.at = this.seen;
  }
}

function isAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && stop - start < 12 && isWordOrPoint(text.charCodeAt(start - 1))) start--;
  const before = text.slice(start, stop);
  if (before.length === 1) return isUpper(before); // an initial
  if (before.includes("."))
    return /^(?:\p{L}\.)+\p{L}$/u.test(before) && !/^[ap]\.m$/i.test(before);
  return ABBREVIATIONS.has(before);
}

function isWordOrPoint(unit: number): boolean {
  return unit === 0x2e || (unit > 0x40 && unit !== 0xa0 && (unit < 0x2000 || unit > 0x206f));
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || (unit >= 9 && unit <= 13) || unit === 0x202f;
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669);
}

/** A letter that can begin a sentence: a capital, or one of a script without capitals. */
function isUpper(letter: string): boolean {
  const unit = letter.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return /^[\p{Lu}\p{Lo}]/u.test(letter);
}

/** Whether a text ends as a sentence does: in a stop, or a mark that closes behind one. */
export function endsInStop(text: string): boolean {
  let i = text.length - 1;
  while (i > 0 && "\"'”’»)]".includes(text.charAt(i))) i--;
  return ".!?…؟。:".includes(text.charAt(i));
}
