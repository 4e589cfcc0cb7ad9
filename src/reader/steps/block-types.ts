import { expression } from "../../text/expressions.ts";
import {
  type ArticleText,
  type Paragraph,
  paragraphText,
  type SetAsideText,
  type StepContext,
  setAsideText,
} from "../article-text.ts";
import { isCaption } from "../captions.ts";
import type { Block } from "../capture-reading.ts";
import { sliceLine } from "../lines.ts";

/**
 * Says what each paragraph is: heading, caption, quotation, list item or paragraph. It comes after
 * lines are joined, because only then is it certain what stands alone. A card's one line keeps no
 * headings or lists, and its captions are known already.
 */
export function assignTypes(
  draft: ArticleText,
  { text, role, hasPictures }: StepContext,
): ArticleText {
  if (role === "card") return draft;
  const texts = draft.paragraphs.map((paragraph) => paragraphText(paragraph, text));
  // No article begins with a heading: on a page that keeps pictures' texts, one is what stands there.
  let isAlternativeText = hasPictures;
  const setAside: SetAsideText[] = [];
  const paragraphs = draft.paragraphs.map((paragraph, i): Paragraph => {
    const [line = "", next] = [texts[i], texts[i + 1]];
    const type = typeOf(line, next);
    isAlternativeText &&= type === "caption" || (next !== undefined && looksLikeHeading(line));
    if (isAlternativeText) return { ...paragraph, type: "caption" };
    return type === "list-item" ? withoutMark(paragraph, setAside) : { ...paragraph, type };
  });
  return { ...draft, paragraphs, setAside: [...draft.setAside, ...setAside] };
}

function typeOf(line: string, next: string | undefined): Block["type"] {
  if (isListItem(line)) return "list-item";
  if (isCaption(line)) return "caption";
  if (isWholeQuotation(line)) return "quote";
  const isHeading = next !== undefined && looksLikeHeading(line) && !looksLikeHeading(next);
  return isHeading ? "heading" : "paragraph";
}

/** A hyphen marks an item; a dash may be a speaker's or a sentence's. */
const LIST_MARK = /^(?:[-*·✓✔➢➤▸❖]\s+|[•▪●◦‣■□○]\s*)(?=[^\s•▪●◦‣■□○])/u;

export function isListItem(text: string): boolean {
  return LIST_MARK.test(text);
}

function withoutMark(paragraph: Paragraph, setAside: SetAsideText[]): Paragraph {
  const [first, ...others] = paragraph.parts;
  const length = LIST_MARK.exec(first?.text ?? "")?.[0].trimEnd().length ?? 0;
  const rest = first && sliceLine(first, length, first.text.length);
  if (!first || !rest) return paragraph;
  setAside.push(setAsideText({ from: first.from, to: first.from + length }, "list mark"));
  return { parts: [rest, ...others], type: "list-item" };
}

/** A quotation with something after its last mark is a sentence. */
const WHOLE_QUOTATION = expression`^(?:"[^"]{12,}"|“[^“”]{12,}["”]|«[^«»]{12,}»|‘(?:[^‘’]|’(?=\p{L})){12,}’|'(?:[^']|'(?=\p{L})){12,}')[.]?$`;
const ARABIC_QUOTATION = /^["“«][\u0621-\u064A]/;

/** A line that is one quotation and nothing else. */
export function isWholeQuotation(text: string): boolean {
  if (!WHOLE_QUOTATION.test(text)) return false;
  // No capital tells a title in quotation marks from what somebody said.
  if (ARABIC_QUOTATION.test(text)) return text.split(/\s+/, 4).length === 4;
  return /[.!?…؟]["'”’»][.]?$|["'”’»]\.$/.test(text);
}

/** Longer lines are paragraphs whatever they end in. */
const HEADING_CHARACTERS = 100;
const HEADING_WORDS = 16;
const HEADING_START = expression`^(?:[\p{Lu}\p{Lo}\p{N}"“‘'«¿¡(]|[$£€₹¥]\d|#\d|\p{Ll}\p{Lu})`;
/** A heading ends in a word, a number, or a closing bracket or quotation mark, not in a stop; `?` is allowed. */
const HEADING_END = expression`[\p{L}\p{N}\p{M}?؟)\]’'”»"%!]$`;
/** A sentence's end within the line; three letters before the stop, because of `Mr. Smith` and `U.S. President`. */
const SENTENCE_END = expression`\p{Ll}{3}[.!?]["'”’]? ["“‘']?\p{Lu}|[\u0621-\u064A]{2}[.!؟] [\u0621-\u064A]`;
/** Who said it, a question or an answer of an interview, or an attribution behind a quotation. */
const SPOKEN = /^(?:[QA]|س|ج)\s?[:.]\s|^["“«].*[,.!?،]["”»]|[.…]["'”’»)\]]*$/u;

/** Short, and no sentence: the words of a heading, or of a picture. */
function looksLikeHeading(text: string): boolean {
  return (
    text.length <= HEADING_CHARACTERS &&
    HEADING_START.test(text) &&
    HEADING_END.test(text) &&
    text.split(/\s+/, HEADING_WORDS + 1).length <= HEADING_WORDS &&
    !SPOKEN.test(text) &&
    !SENTENCE_END.test(text) &&
    !isListItem(text) &&
    !(text.endsWith("!") && text.split(" ").length > 8) &&
    !(/[?؟]$/.test(text) && (/[,،]/.test(text) || text.split(" ").length > 10))
  );
}
