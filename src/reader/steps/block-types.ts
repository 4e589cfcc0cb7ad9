import { expression } from "../../text/expressions.ts";
import {
  type ArticleText,
  type Paragraph,
  paragraphText,
  type StepContext,
} from "../article-text.ts";
import { CAPTION_LABEL, isCaption } from "../captions.ts";
import type { Block } from "../capture-reading.ts";
import { sliceLine } from "../lines.ts";

/**
 * Assigns a type to each paragraph: heading, caption, quotation, list item or paragraph. This comes after lines are
 * joined, because only complete lines have a type. The one line of a card has no headings or lists, and its captions
 * are already known.
 */
export function assignTypes(article: ArticleText, context: StepContext): ArticleText {
  const { text, role, hasPictures } = context;
  if (role === "card") return article;
  const texts = article.paragraphs.map((paragraph) => paragraphText(paragraph, text));
  // Articles do not begin with a heading. On a page with image texts, what looks like one is such a text.
  let isAlternativeText = hasPictures;
  const paragraphs = article.paragraphs.map((paragraph, i): Paragraph => {
    const [line = "", next] = [texts[i], texts[i + 1]];
    const type = typeOf(line, next);
    isAlternativeText &&= type === "caption" || (next !== undefined && looksLikeHeading(line));
    const typed = { ...paragraph, type: isAlternativeText ? ("caption" as const) : type };
    if (typed.type === "caption") return without(CAPTION_LABEL, "caption label", typed, context);
    return type === "list-item" ? without(LIST_MARK, "list mark", typed, context) : typed;
  });
  return { ...article, paragraphs };
}

function typeOf(line: string, next: string | undefined): Block["type"] {
  if (isListItem(line)) return "list-item";
  if (isCaption(line)) return "caption";
  if (isWholeQuotation(line)) return "quote";
  const isHeading = next !== undefined && looksLikeHeading(line) && !looksLikeHeading(next);
  return isHeading ? "heading" : "paragraph";
}

/** A hyphen marks a list item; a dash may be part of a dialogue or a sentence. */
const LIST_MARK = /^(?:[-*·✓✔➢➤▸❖]\s+|[•▪●◦‣■□○]\s*)(?=[^\s•▪●◦‣■□○])/u;

export function isListItem(text: string): boolean {
  return LIST_MARK.test(text);
}

/** Sets aside what a paragraph begins with. */
function without(mark: RegExp, why: string, paragraph: Paragraph, { setAside }: StepContext) {
  const [first, ...others] = paragraph.parts;
  const length = mark.exec(first?.text ?? "")?.[0].trimEnd().length ?? 0;
  const rest = first && sliceLine(first, length);
  if (!first || !rest || length === 0) return paragraph;
  setAside({ from: first.from, to: first.from + length }, why);
  return { ...paragraph, parts: [rest, ...others] };
}

/** A quotation with text after its closing mark is a sentence. */
const WHOLE_QUOTATION = expression`^(?:"[^"]{12,}"|“[^“”]{12,}["”]|«[^«»]{12,}»|‘(?:[^‘’]|’(?=\p{L})){12,}’|'(?:[^']|'(?=\p{L})){12,}')[.]?$`;
const ARABIC_QUOTATION = /^["“«][\u0621-\u064A]/;

/** Whether a line is a single quotation. */
export function isWholeQuotation(text: string): boolean {
  if (!WHOLE_QUOTATION.test(text)) return false;
  // Without capitals, only its length distinguishes a quotation from a title in quotation marks.
  if (ARABIC_QUOTATION.test(text)) return text.split(/\s+/, 4).length === 4;
  return /[.!?…؟]["'”’»][.]?$|["'”’»]\.$/.test(text);
}

/** Longer lines are always paragraphs. */
const MAX_HEADING_CHARACTERS = 100;
const MAX_HEADING_WORDS = 16;
const HEADING_START = expression`^(?:[\p{Lu}\p{Lo}\p{N}"“‘'«¿¡(]|[$£€₹¥]\d|#\d|\p{Ll}\p{Lu})`;
/** A heading ends in a word, a number, a closing bracket, a quotation mark or `?`, but not in a stop. */
const HEADING_END = expression`[\p{L}\p{N}\p{M}?؟)\]’'”»"%!]$`;
/**
 * The end of a sentence within the line; three letters must precede it, because of `Mr. Smith` and `U.S. President`.
 */
const SENTENCE_END = expression`\p{Ll}{3}[.!?]["'”’]? ["“‘']?\p{Lu}|[\u0621-\u064A]{2}[.!؟] [\u0621-\u064A]`;
/** A speaker, a question or an answer of an interview, or an attribution after a quotation. */
const SPOKEN = /^(?:[QA]|س|ج)\s?[:.]\s|^["“«].*[,.!?،]["”»]|[.…]["'”’»)\]]*$/u;

/** Whether a text is short and not a sentence: a heading, or the text of an image. */
function looksLikeHeading(text: string): boolean {
  return (
    text.length <= MAX_HEADING_CHARACTERS &&
    HEADING_START.test(text) &&
    HEADING_END.test(text) &&
    text.split(/\s+/, MAX_HEADING_WORDS + 1).length <= MAX_HEADING_WORDS &&
    !SPOKEN.test(text) &&
    !SENTENCE_END.test(text) &&
    !isListItem(text) &&
    !(text.endsWith("!") && text.split(" ").length > 8) &&
    !(/[?؟]$/.test(text) && (/[,،]/.test(text) || text.split(" ").length > 10))
  );
}
