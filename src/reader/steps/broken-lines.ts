import { expression } from "../../text/expressions.ts";
import { endsInStop } from "../../text/sentences.ts";
import {
  type ArticleText,
  type Paragraph,
  paragraphText,
  type StepContext,
} from "../article-text.ts";
import { isCaption } from "../captions.ts";
import { OPEN_WORDS } from "../data/open-words.ts";
import type { Line } from "../lines.ts";
import { isListItem, isWholeQuotation } from "./block-types.ts";

/**
 * Joins lines that a link separated: `The` / `mayor` / `joined the talks, and` are one paragraph. This comes after
 * the patterns, which may be between two parts of a sentence. Lines are joined only if one cannot be a paragraph of
 * its own. The sentences of a card's one line stay as they are.
 */
export function joinBrokenLines(article: ArticleText, { role, text }: StepContext): ArticleText {
  if (role === "card") return article;
  const lines = article.paragraphs.map((paragraph) => paragraphText(paragraph, text));
  const joined: Paragraph[] = [];
  let parts: Line[] = [];
  let start = 0;
  for (const [i, paragraph] of article.paragraphs.entries()) {
    if (i > 0 && continues(lines, i, i - start > 1)) {
      for (const part of paragraph.parts) parts.push(part);
      continue;
    }
    start = i;
    parts = [...paragraph.parts];
    joined.push({ ...paragraph, parts });
  }
  return joined.length === article.paragraphs.length ? article : { ...article, paragraphs: joined };
}

/**
 * Starts that continue a sentence: a lower-case letter, except in addresses and in names like iPhone and my6sense, or a
 * closing or separating mark.
 */
const CONTINUES = expression`^(?:(?!https?:|www\.)\p{Ll}(?!\p{Lu}|\p{Ll}*\d)|[,.;:!?)\]”’»،؛؟](?!\.)|"(?=[\s,.;:!?)،؛])|['’](?:s|re|ve|ll|d|t)\b|%)`;
/** Words that continue a sentence in Arabic, which has no capitals, such as `that` and `which`. */
const ARABIC_CONTINUES = /^(?:أن|أنه|أنها|بأن|بأنه|بأنها|التي|الذي|الذين|والتي|والذي|مما)\s/;
const OPEN_MARK = /(?:[,;،؛]["'”’»]?|[([–—-])$/;
const LAST_WORD = expression`[\p{L}]+$`;
/** `What to look for`, above a complete sentence. */
const QUESTION = /^(?:How|What|When|Where|Which|Who|Why)\b/;
/** No heading begins with `and`. */
const ARABIC_AND = /^و[\u0621-\u064A]{4}/;
const ARABIC = /[\u0621-\u064A]/;
/** A link has few words. */
const MAX_LINK_WORDS = 7;
/** Headings rarely have so many words, so a longer line without a stop is continued by a link. */
const MIN_BROKEN_WORDS = 6;

/**
 * Whether line `at` continues the sentence of the line before, to which lines may already have been joined
 * (`inPieces`).
 */
function continues(lines: readonly string[], at: number, inPieces: boolean): boolean {
  const [last = "", line = "", next] = lines.slice(at - 1, at + 2);
  if (endsInStop(last) || isListItem(line) || isListItem(last)) return false;
  if (isCaption(last) || isCaption(line)) return false;
  if (CONTINUES.test(line) || ARABIC_CONTINUES.test(line)) return true;
  if (isWholeQuotation(last) || (QUESTION.test(last) && endsInStop(line))) return false;
  if (inPieces || isOpen(last)) return true;
  if (next === undefined || endsInStop(line) || wordsIn(line) > MAX_LINK_WORDS) return false;
  // A link between two parts of a sentence: the next line continues it, or, in Arabic, the line before is long.
  if (ARABIC.test(last)) return wordsIn(last) >= MIN_BROKEN_WORDS || ARABIC_AND.test(last);
  return CONTINUES.test(next) && (wordsIn(last) <= 2 || wordsIn(last) > wordsIn(line));
}

function wordsIn(text: string): number {
  return text.split(/\s+/, MAX_LINK_WORDS + 1).length;
}

/** Whether a text ends in something incomplete: a comma, an opening mark, `the`. */
export function isOpen(text: string): boolean {
  const end = text.slice(-END_CHARACTERS);
  return OPEN_MARK.test(end) || OPEN_WORDS.has(LAST_WORD.exec(end)?.[0].toLowerCase() ?? "");
}

/** Longer than any open word. A fixed length keeps time linear. */
const END_CHARACTERS = 24;
