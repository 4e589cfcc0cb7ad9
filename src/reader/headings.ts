import { expression } from "./expressions.ts";
import { asks } from "./marks.ts";

/** Tells headings, list items and quotations from paragraphs. */

/** Longer lines are paragraphs whatever they end in. */
const HEADING_CHARACTERS = 100;
const HEADING_WORDS = 16;

/** A dash may be a speaker's or a sentence's, so that only a hyphen marks an item. */
export const LIST_MARK = /^(?:[-*·✓✔➢➤▸❖]\s+|[•▪●◦‣■□○]\s*)(?=[^\s•▪●◦‣■□○])/u;

/** A heading ends in a word, a number or a closing bracket or quote, not in a stop; `?` is allowed. */
const HEADING_END = expression`[\p{L}\p{N}\p{M}?؟)\]’'”»"%!]$`;
const HEADING_START = expression`^(?:[\p{Lu}\p{Lo}\p{N}"“‘'«¿¡(]|[$£€₹¥]\d|#\d|\p{Ll}\p{Lu})`;
/**
 * A sentence's end within the line: a paragraph, even if its last stop was lost. A word before the
 * stop, so that neither "Mr. Smith" nor "U.S. President" ends one.
 */
export const SENTENCE_END = expression`\p{Ll}{3}[.!?]["'”’]? ["“‘']?\p{Lu}|[\u0621-\u064A]{2}[.!؟] [\u0621-\u064A]`;
/** `… in May. (Norpress)`: a sentence and who reported it. */
const SIGNED = /[.!?…؟]["'”’»]? [([][^()[\]]{2,40}[)\]]\.?$/u;
/** A quotation with something after its last mark is a sentence. */
const ATTRIBUTED = /^["“«].*[,.!?،]["”»]/u;
const WHOLE_QUOTATION = expression`^(?:"[^"]{12,}"|“[^“”]{12,}["”]|«[^«»]{12,}»|‘(?:[^‘’]|’(?=\p{L})){12,}’|'(?:[^']|'(?=\p{L})){12,}')[.]?$`;

const ARABIC = /^["“«][\u0621-\u064A]/;

/** A question or an answer of an interview, as it says itself. */
const ASKED = /^(?:[QA]|س|ج)\s?[:.]\s/;

/** Whether a line is a question or an answer of an interview, as it says itself. */
export function isAskedOrAnswered(text: string): boolean {
  return ASKED.test(text);
}

export function isListItem(text: string): boolean {
  return LIST_MARK.test(text);
}

/** A line that is one quotation and nothing else. */
export function isWholeQuotation(text: string): boolean {
  if (!WHOLE_QUOTATION.test(text)) return false;
  // No capital tells a title within quotation marks from words that somebody said.
  if (ARABIC.test(text)) return text.split(/\s+/, 4).length === 4;
  return /[.!?…؟]["'”’»][.]?$|["'”’»]\.$/.test(text);
}

/** A short line that is no sentence, with a paragraph after it. */
export function isHeading(text: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    looksLikeHeading(text) &&
    (isListItem(next) || !looksLikeHeading(next)) &&
    !isListItem(text)
  );
}

/** Short, and no sentence: a heading's words, or those of a picture. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.length <= HEADING_CHARACTERS &&
    // Most texts are sentences, and end as such.
    !text.endsWith(".") &&
    !isAskedOrAnswered(text) &&
    HEADING_START.test(text) &&
    HEADING_END.test(text) &&
    text.split(/\s+/, HEADING_WORDS + 1).length <= HEADING_WORDS &&
    !/[.…]["'”’»)\]]*$/.test(text) &&
    !SENTENCE_END.test(text) &&
    !SIGNED.test(text) &&
    !ATTRIBUTED.test(text) &&
    !(/[!]$/.test(text) && text.split(" ").length > 8) &&
    !(asks(text) && (/[,،]/.test(text) || text.split(" ").length > 10))
  );
}
