import { type Line, spanWithin } from "./lines.ts";
import type { Block } from "./reading.ts";

/** Longer lines are paragraphs whatever they end in. */
const HEADING_CHARACTERS = 100;
const HEADING_WORDS = 16;

const BULLET = /^[-•*]\s+(?=\S)/u;
/** A heading ends in a word, a number or a closing bracket or quote, not in a stop; `?` is allowed. */
const HEADING_END = /[\p{L}\p{N}?)\]’'”"%]$/u;
const HEADING_START = /^[\p{Lu}\p{Lo}\p{N}"“‘'¿¡(]/u;
/**
 * A sentence's end within the line: a paragraph, even if its last stop was lost. A word before the
 * stop, so that neither "Mr. Smith" nor "U.S. President" ends one.
 */
const SENTENCE_END = /\p{Ll}{3}[.!?]["'”’]? \p{Lu}/u;
/** A line that is one whole quotation or attributes one is a paragraph. */
const QUOTATION = /^["“].*[,.!?]["”]/u;

/**
 * Tells a body's lines apart: one block a line, in order. A heading is a short line that is no
 * sentence and has a paragraph after it; everything else is a paragraph or, behind a bullet, a
 * list item.
 */
export function toBlocks(lines: readonly Line[]): Block[] {
  return lines.map((line, i): Block => {
    const { text, span } = line;
    const marker = BULLET.exec(text)?.[0].length;
    if (marker !== undefined) {
      return {
        type: "list-item",
        text: text.slice(marker),
        span: spanWithin(line, marker, text.length),
      };
    }
    const next = lines[i + 1]?.text;
    const heading =
      looksLikeHeading(text) && next !== undefined && !looksLikeHeading(next) && !BULLET.test(next);
    return { type: heading ? "heading" : "paragraph", text, span };
  });
}

function looksLikeHeading(text: string): boolean {
  return (
    text.length <= HEADING_CHARACTERS &&
    text.split(/\s+/, HEADING_WORDS + 1).length <= HEADING_WORDS &&
    HEADING_START.test(text) &&
    HEADING_END.test(text) &&
    !SENTENCE_END.test(text) &&
    !QUOTATION.test(text)
  );
}
