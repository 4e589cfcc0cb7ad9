import { expression, globalExpression } from "./expressions.ts";
import { ABBREVIATIONS, AMBIGUOUS_ABBREVIATIONS, SENTENCE_STARTERS } from "./sentence-words.ts";

/** A stretch of a text, half-open, in UTF-16 units. */
export type TextRange = { readonly from: number; readonly to: number };

/** How long the credits are that have stops and are no sentences; 0 where there are none. */
export type CreditLengths = {
  /** Of the dateline that a text begins with: `ST. IVES, Fla. (AP) — `. */
  readonly dateline: (head: string) => number;
  /** Of the agency in brackets that a text begins with. */
  readonly agency: (head: string) => number;
};

/** Credits are no longer. */
const CREDITS_CHARACTERS = 120;

/** Stops with the marks that close behind them. */
const STOPS = /[.!?…؟۔।።။។。｡！？]+["'”’»)\]」』）｣]*(?:“(?=\s))?/g;

const SPACE = /\s*/y;
/** What a sentence begins with behind white space: opening marks, then a capital, a digit, or a letter without case. */
const BEGINNING = globalExpression`[\s\u200E\u200F\u202A\u202B]+["'“‘„‚«‹([¿¡•–—-]{0,3}\s?[\p{Lu}\p{Lo}\d$£€#@\u{1F300}-\u{1FAFF}]`;
const BEGINS = new RegExp(BEGINNING.source, "uy");
/** Without white space between them, only a quotation mark separates two sentences. */
const BEGINS_QUOTATION = new RegExp(expression`[“"](?=\p{Lu})`.source, "uy");

/**
 * Splits prose into sentences, which together cover the text from `from` to `to`.
 *
 * A point ends no sentence behind an abbreviation or an initial, nor within a number or a dateline. Quotation marks
 * decide nothing: many open as one kind and close as another, and a splitter that waited for the
 * closing one would make a single sentence of all that follows. Time is linear. `Intl.Segmenter` was
 * rejected: it ends sentences behind `Mr.`, `Gen.` and `U.S.`, and behind `“Come!”` in `“Come!” he said.`
 */
export function findSentences(
  text: string,
  credits: CreditLengths,
  from: number,
  to: number,
): TextRange[] {
  const sentences: TextRange[] = [];
  let filed = -1;
  let start = from;
  const lengthAt = (of: (head: string) => number, at: number) =>
    of(text.slice(at, Math.min(to, at + CREDITS_CHARACTERS)));
  STOPS.lastIndex = from;
  for (let stop = STOPS.exec(text); stop && stop.index < to; stop = STOPS.exec(text)) {
    const end = Math.min(STOPS.lastIndex, to);
    if (!isBoundary(text, { start, stop: stop.index, end, to })) continue;
    if (start === from && end - from <= CREDITS_CHARACTERS) {
      if (filed === -1) filed = from + lengthAt(credits.dateline, from);
      if (end <= filed) continue;
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

/** Whether the sentence that begins at `start` ends at the stop whose marks end at `end`. */
function isBoundary(text: string, { start, stop, end, to }: Stop): boolean {
  // Behind these stops comes no space. 「…。」と is a quotation with who said it.
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

/** A word before a point is no longer. */
const WORD_CHARACTERS = 12;
const LAST_WORD = expression`[\p{L}\p{N}.]+$`;
const FIRST_WORD = expression`^\s+["“‘'(]*(\p{L}+)`;
/** `9 a.m. Monday`, `9 a.m. GMT` */
const BEHIND_HOUR = /^(?:[A-Z][a-z]+day|[A-Z]{2,4})$/;
/** `U.S`, `p.m` */
const INITIALS = expression`^(?:\p{L}\.)+\p{L}$`;
const CAPITAL = expression`\p{Lu}`;
/** A letter that is itself a name: `Gate C.`, `Plan B.`, `on X.` */
const NAMED_LETTER =
  /(?:\d|\b(?:on|the|[Cc]lass|[Gg]ate|[Gg]rade|[Gg]roup|[Pp]hase|[Pp]lan|[Tt]erminal|[Vv]itamin)) ?$/;

/** Whether the point at `stop` belongs to an abbreviation or an initial, and ends no sentence. */
function isAbbreviation(text: string, start: number, stop: number): boolean {
  const before = text.slice(Math.max(start, stop - WORD_CHARACTERS), stop);
  const word = LAST_WORD.exec(before)?.[0];
  if (word === undefined) return false;
  const isSingleLetter = word.length === 1;
  if (!isSingleLetter && !ABBREVIATIONS.has(word) && !INITIALS.test(word)) return false;
  const next = FIRST_WORD.exec(text.slice(stop + 1, stop + 1 + WORD_CHARACTERS))?.[1];
  if (/^[ap]\.m$/i.test(word)) return BEHIND_HOUR.test(next ?? "");
  if (AMBIGUOUS_ABBREVIATIONS.has(word)) return next !== undefined && !SENTENCE_STARTERS.has(next);
  if (!isSingleLetter) return true;
  return CAPITAL.test(word) && !NAMED_LETTER.test(before.slice(0, -1));
}

/** A stop, also a colon, with the marks that close behind it. */
const STOPPED = /[.!?…؟۔।።။។。｡！？:]["'“”’»)\]」』）｣]*$/;
/** Closing marks behind a stop are fewer; looking no further keeps the check independent of a text's length. */
const END_CHARACTERS = 12;

/** Whether a text ends as a sentence does. */
export function endsInStop(text: string): boolean {
  return STOPPED.test(text.slice(-END_CHARACTERS));
}
