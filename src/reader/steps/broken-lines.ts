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
 * Joins lines that a link broke apart: `The` / `mayor` / `joined the talks, and` are one paragraph.
 * It comes after the patterns, which may stand between two pieces. Lines are joined only where one
 * can't be a paragraph of its own; in a card, the sentences of its one line are left as they are.
 */
export function joinBrokenLines(draft: ArticleText, { role, text }: StepContext): ArticleText {
  if (role === "card") return draft;
  const lines = draft.paragraphs.map((paragraph) => paragraphText(paragraph, text));
  const joined: Paragraph[] = [];
  let parts: Line[] = [];
  let start = 0;
  for (const [i, paragraph] of draft.paragraphs.entries()) {
    if (i > 0 && continues(lines, i, i - start > 1)) {
      for (const part of paragraph.parts) parts.push(part);
      continue;
    }
    start = i;
    parts = [...paragraph.parts];
    joined.push({ ...paragraph, parts });
  }
  return joined.length === draft.paragraphs.length ? draft : { ...draft, paragraphs: joined };
}

/** A small letter that is no name's (iPhone), or a mark that closes or separates: no line begins so. */
const GOES_ON = expression`^(?:\p{Ll}(?!\p{Lu})|[,.;:!?)\]”’»،؛؟](?!\.)|"(?=[\s,.;:!?)،؛])|['’](?:s|re|ve|ll|d|t)\b|%)`;
/** What goes on in Arabic, which has no capitals: no paragraph begins with `that` or `which`. */
const ARABIC_GOES_ON = /^(?:أن|أنه|أنها|بأن|بأنه|بأنها|التي|الذي|الذين|والتي|والذي|مما)\s/;
const OPEN_MARK = /(?:[,;،؛]["'”’»]?|[([–—-])$/;
const LAST_WORD = expression`[\p{L}]+$`;
/** `What to look for`, over a whole sentence. */
const QUESTION = /^(?:How|What|When|Where|Which|Who|Why)\b/;
/** No heading begins with `and`. */
const ARABIC_AND = /^و[\u0621-\u064A]{4}/;
const ARABIC = /[\u0621-\u064A]/;
/** A link's own words are few. */
const LINK_WORDS = 7;
/** A heading seldom has so many, and then a stop is missing because a link's words follow. */
const BROKEN_WORDS = 6;

/** Whether line `at` goes on with the sentence of the line before, which may be `inPieces` already. */
function continues(lines: readonly string[], at: number, inPieces: boolean): boolean {
  const [last = "", line = "", next] = lines.slice(at - 1, at + 2);
  if (endsInStop(last) || isListItem(line) || isListItem(last)) return false;
  if (isCaption(last) || isCaption(line)) return false;
  if (GOES_ON.test(line) || ARABIC_GOES_ON.test(line)) return true;
  if (isWholeQuotation(last) || (QUESTION.test(last) && endsInStop(line))) return false;
  if (inPieces || isOpen(last)) return true;
  if (next === undefined || endsInStop(line) || wordsIn(line) > LINK_WORDS) return false;
  // A link between two pieces: the next line goes on, or, without capitals to tell by, the line before is long.
  if (ARABIC.test(last)) return wordsIn(last) >= BROKEN_WORDS || ARABIC_AND.test(last);
  return GOES_ON.test(next) && (wordsIn(last) <= 2 || wordsIn(last) > wordsIn(line));
}

function wordsIn(text: string): number {
  return text.split(/\s+/, LINK_WORDS + 1).length;
}

/** Whether a text ends in what wants more: a comma, an opening mark, `the`. */
export function isOpen(text: string): boolean {
  const end = text.slice(-END_CHARACTERS);
  return OPEN_MARK.test(end) || OPEN_WORDS.has(LAST_WORD.exec(end)?.[0].toLowerCase() ?? "");
}

/** The longest open word is shorter; looking no further keeps time linear. */
const END_CHARACTERS = 24;
