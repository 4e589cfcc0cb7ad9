import { expression, stickyExpression } from "../text/expressions.ts";
import {
  ABBREVIATIONS,
  AMBIGUOUS_ABBREVIATIONS,
  SENTENCE_STARTERS,
} from "../text/sentence-words.ts";
import type { TextRange } from "../text/sentences.ts";
import { findAgency } from "./credits/agencies.ts";
import { parseDateline } from "./credits/datelines.ts";

/** No credit is longer. */
const CREDITS_CHARACTERS = 120;

/** Stops with their closing marks. */
const STOPS = /[.!?…؟۔।።။។。｡！？]+["'”’»)\]」』）｣]*(?:“(?=\s))?/g;

const SPACE = /\s*/y;
/** The start of a sentence after white space: opening marks, then a capital, a digit, or a letter without case. */
const BEGINS = stickyExpression`[\s\u200E\u200F\u202A\u202B]+["'“‘„‚«‹([¿¡•–—-]{0,3}\s?[\p{Lu}\p{Lo}\d$£€#@\u{1F300}-\u{1FAFF}]`;
/** Without white space, only a quotation mark separates two sentences. */
const BEGINS_QUOTATION = stickyExpression`[“"](?=\p{Lu})`;

/**
 * Splits prose into sentences that together cover the text, in linear time.
 *
 * A point does not end a sentence after an abbreviation or an initial, or within a number or a dateline: `ST. IVES,
 * Fla. (AP) — `. An agency in brackets is not part of the sentence after it: `… at noon. (Yonhap) Sign up now.`
 * Quotation marks do not decide anything: many open as one kind and close as another, and a splitter that waited for
 * the closing mark would return all that follows as one sentence. We rejected `Intl.Segmenter`: it ends sentences
 * after `Mr.`, `Gen.` and `U.S.`, and after `“Come!”` in `“Come!” he said.`
 */
export function splitSentences(text: string): TextRange[] {
  const sentences: TextRange[] = [];
  let dateline: number | undefined;
  let start = 0;
  for (const { 0: stops, index: stop } of text.matchAll(STOPS)) {
    const end = stop + stops.length;
    if (!isBoundary(text, { start, stop, end })) continue;
    if (start === 0 && end <= CREDITS_CHARACTERS) {
      dateline ??= parseDateline(text.slice(0, CREDITS_CHARACTERS))?.length ?? 0;
      if (end <= dateline) continue;
    }
    SPACE.lastIndex = end;
    SPACE.test(text);
    const next = SPACE.lastIndex;
    sentences.push({ from: start, to: next });
    start = next;
    const signed = next + agencyLength(text.slice(next, next + CREDITS_CHARACTERS));
    if (signed > next) sentences.push({ from: next, to: signed });
    start = signed;
  }
  if (start < text.length) sentences.push({ from: start, to: text.length });
  return sentences;
}

type Stop = Readonly<Record<"start" | "stop" | "end", number>>;

/** Whether the sentence that begins at `start` ends at `stop`, whose closing marks end at `end`. */
function isBoundary(text: string, { start, stop, end }: Stop): boolean {
  // No space follows these stops. 「…。」と is a quotation and its attribution.
  if (FULL_WIDTH.test(text.charAt(stop))) {
    return end < text.length && !(end > stop + 1 && text.charAt(end) === "と");
  }
  BEGINS_QUOTATION.lastIndex = end;
  if (BEGINS_QUOTATION.test(text)) return text.charCodeAt(stop) !== POINT;
  BEGINS.lastIndex = end;
  if (!BEGINS.test(text)) return false;
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

const SIGN_OFF = expression`^\(([^()]{2,30})\)\s+(?=\p{Lu})`;

/** The length of the agency in brackets that a text begins with. */
function agencyLength(head: string): number {
  const [found = "", name = ""] = SIGN_OFF.exec(head) ?? [];
  return findAgency(name) === null ? 0 : found.length;
}
