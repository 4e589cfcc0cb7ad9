import { expression, globalExpression } from "./expressions.ts";
import { ABBREVIATIONS, AMBIGUOUS_ABBREVIATIONS, SENTENCE_STARTERS } from "./sentence-words.ts";

/** A half-open range of a text, in UTF-16 units. */
export type TextRange = { readonly from: number; readonly to: number };

/**
 * Functions that return the length of a credit at the start of a text, or 0. Credits contain stops but are not
 * sentences.
 */
export type CreditLengths = {
  /** The dateline that a text begins with: `ST. IVES, Fla. (AP) — `. */
  readonly dateline: (head: string) => number;
  /** The agency in brackets that a text begins with. */
  readonly agency: (head: string) => number;
};

/** No credit is longer. */
const CREDITS_CHARACTERS = 120;

/** Stops with their closing marks. */
const STOPS = /[.!?…؟۔।።။។。｡！？]+["'”’»)\]」』）｣]*(?:“(?=\s))?/g;

const SPACE = /\s*/y;
/** The start of a sentence after white space: opening marks, then a capital, a digit, or a letter without case. */
const BEGINNING = globalExpression`[\s\u200E\u200F\u202A\u202B]+["'“‘„‚«‹([¿¡•–—-]{0,3}\s?[\p{Lu}\p{Lo}\d$£€#@\u{1F300}-\u{1FAFF}]`;
const BEGINS = new RegExp(BEGINNING.source, "uy");
/** Without white space, only a quotation mark separates two sentences. */
const BEGINS_QUOTATION = new RegExp(expression`[“"](?=\p{Lu})`.source, "uy");

/**
 * Splits prose into sentences that together cover the text from `from` to `to`, in linear time.
 *
 * A point does not end a sentence after an abbreviation or an initial, or within a number or a dateline. Quotation
 * marks do not decide anything: many open as one kind and close as another, and a splitter that waited for the
 * closing mark would return all that follows as one sentence. We rejected `Intl.Segmenter`: it ends sentences after
 * `Mr.`, `Gen.` and `U.S.`, and after `“Come!”` in `“Come!” he said.`
 */
export function findSentences(
  text: string,
  credits: CreditLengths,
  from: number,
  to: number,
): TextRange[] {
  const sentences: TextRange[] = [];
  let datelineEnd = -1;
  let start = from;
  const lengthAt = (of: (head: string) => number, at: number) =>
    of(text.slice(at, Math.min(to, at + CREDITS_CHARACTERS)));
  STOPS.lastIndex = from;
  for (let stop = STOPS.exec(text); stop && stop.index < to; stop = STOPS.exec(text)) {
    const end = Math.min(STOPS.lastIndex, to);
    if (!isBoundary(text, { start, stop: stop.index, end, to })) continue;
    if (start === from && end - from <= CREDITS_CHARACTERS) {
      if (datelineEnd === -1) datelineEnd = from + lengthAt(credits.dateline, from);
      if (end <= datelineEnd) continue;
    }
    SPACE.lastIndex = end;
    SPACE.test(text);
    const next = Math.min(SPACE.lastIndex, to);
    sentences.push({ from: start, to: next });
    start = next;
    const signed = text.charAt(next) === "(" ? next + lengthAt(credits.agency, next) : next;
    if (signed > next) sentences.push({ from: next, to: signed });
    start = signed;
  }
  if (start < to) sentences.push({ from: start, to });
  return sentences;
}

type Stop = Readonly<Record<"start" | "stop" | "end" | "to", number>>;

/** Whether the sentence that begins at `start` ends at `stop`, whose closing marks end at `end`. */
function isBoundary(text: string, { start, stop, end, to }: Stop): boolean {
  // No space follows these stops. 「…。」と is a quotation and its attribution.
  if (FULL_WIDTH.test(text.charAt(stop))) {
    return end < to && !(end > stop + 1 && text.charAt(end) === "と");
  }
  BEGINS_QUOTATION.lastIndex = end;
  if (BEGINS_QUOTATION.test(text)) return text.charCodeAt(stop) !== POINT && end < to;
  BEGINS.lastIndex = end;
  if (!BEGINS.test(text) || BEGINS.lastIndex > to) return false;
  if (text.charCodeAt(stop) !== POINT || text.charCodeAt(stop + 1) === POINT) {
    // Two points are a dash in Arabic headlines: `أسعار البنزين.. من يربح؟`
    return !(text.startsWith("..", stop) && text.charCodeAt(stop + 2) !== POINT);
  }
  return end > stop + 1 || !isAbbreviation(text, start, stop);
}

const POINT = 0x2e;
const FULL_WIDTH = /[。｡！？]/;

/** No word before a point that has to be looked at is longer. */
const WORD_CHARACTERS = 12;
const LAST_WORD = expression`[\p{L}\p{N}.]+$`;
const FIRST_WORD = expression`^\s+["“‘'(]*(\p{L}+)`;
/** `9 a.m. Monday`, `9 a.m. GMT` */
const AFTER_HOUR = /^(?:[A-Z][a-z]+day|[A-Z]{2,4})$/;
/** `U.S`, `p.m` */
const INITIALS = expression`^(?:\p{L}\.)+\p{L}$`;
const CAPITAL = expression`\p{Lu}`;
/** A letter that is a name itself: `Gate C.`, `Plan B.`, `on X.` */
const NAMED_LETTER =
  /(?:\d|\b(?:on|the|[Cc]lass|[Gg]ate|[Gg]rade|[Gg]roup|[Pp]hase|[Pp]lan|[Tt]erminal|[Vv]itamin)) ?$/;

/** Whether the point at `stop` belongs to an abbreviation or an initial, and so does not end a sentence. */
function isAbbreviation(text: string, start: number, stop: number): boolean {
  const before = text.slice(Math.max(start, stop - WORD_CHARACTERS), stop);
  const word = LAST_WORD.exec(before)?.[0];
  if (word === undefined) return false;
  const isSingleLetter = word.length === 1;
  if (!isSingleLetter && !ABBREVIATIONS.has(word) && !INITIALS.test(word)) return false;
  const next = FIRST_WORD.exec(text.slice(stop + 1, stop + 1 + WORD_CHARACTERS))?.[1];
  if (/^[ap]\.m$/i.test(word)) return AFTER_HOUR.test(next ?? "");
  if (AMBIGUOUS_ABBREVIATIONS.has(word)) return next !== undefined && !SENTENCE_STARTERS.has(next);
  if (!isSingleLetter) return true;
  return CAPITAL.test(word) && !NAMED_LETTER.test(before.slice(0, -1));
}

/** A stop or a colon with its closing marks. */
const STOPPED = /[.!?…؟۔।።။។。｡！？:]["'“”’»)\]」』）｣]*$/;
/** Longer than any run of closing marks. A fixed length keeps the check independent of the text's length. */
const END_CHARACTERS = 12;

/** Whether a text ends like a sentence. */
export function endsInStop(text: string): boolean {
  return STOPPED.test(text.slice(-END_CHARACTERS));
}
