import { goesOnIn, isOpen } from "./broken-lines.ts";
import { isCaption, mayHaveCredit } from "./captions.ts";
import { isTimeOfDay } from "./counters.ts";
import { readSignOff } from "./credits.ts";
import type { Page } from "./cuts.ts";
import { expression } from "./expressions.ts";
import { isAskedOrAnswered } from "./headings.ts";
import { staysBeside } from "./kept-beside.ts";
import { joinPieces, type Line } from "./lines.ts";
import { labelsLink } from "./link-lists.ts";
import { endsInStop } from "./marks.ts";
import { isNotice } from "./notices.ts";
import { dropPrompt, stays, withoutPrompt } from "./prompt-cuts.ts";
import { oddsThatGoes, type Row } from "./prompts/judging.ts";
import { LETTER } from "./prompts/letters.ts";
import { likenessToPrompts } from "./prompts/likeness.ts";
import { rowOf } from "./prompts/rows.ts";
import { SHARES } from "./run-ins.ts";
import { sentencesOf } from "./sentences.ts";
import { goes, isAsked, isLink, PROSE } from "./whole-prompts.ts";

/** Prompts and notices in a main article: which of its lines are one, and which sentences of a line. */

/** Log-odds that are enough for a line that may be a piece of a sentence. */
const SURE_OF_PIECE = 2;

/** Words on a button or a label are no more than this. */
const BUTTON_CHARACTERS = 80;

/**
 * Whether the line at a place is no part of an article. `isBesidePrompt`: the line before it went. `isFirst`: none before it stayed. `pieceOf`: whether it
 * is of a sentence that a link broke, as anything may look like; then more is asked, or nothing is enough.
 */
export function isPromptLine(
  line: Line,
  row: Row,
  i: number,
  page: Page,
  { isBesidePrompt = false, isFirst = false, pieceOf = () => "no" as "is" | "may be" | "no" } = {},
): boolean {
  const isLong = line.text.length > BUTTON_CHARACTERS;
  if (line.isPlain && isLong && !isBesidePrompt && !row.namesOutlet(line.text)) return false;
  if (GOES_ON.test(line.text)) return false;
  if (isNotice(line.text) || (isBesidePrompt && line.text === "X")) return true;
  if ((isBesidePrompt || isFirst) && SHARES.test(line.text)) return true;
  const isPiece = pieceOf();
  if (isPiece === "is" || isAskedOrAnswered(line.text) || isTimeOfDay(line.text)) return false;
  if (isLong && !isBesidePrompt && !isAsked(line, row, page)) return false;
  if (isPiece === "may be" && oddsThatGoes(row, i) < SURE_OF_PIECE) return false;
  if (!goes(row, i) || (isLong && beginsAsSentence(line.text))) return false;
  return !staysBeside(line.text) && readSignOff(line.text) === null;
}

/** Whether a line's first sentence of several is prose: what else is in it is asked by itself. */
function beginsAsSentence(text: string): boolean {
  const end = text.indexOf(". ");
  return end > SENTENCE && likenessToPrompts(text.slice(0, end + 1)) < PROSE;
}

/** In characters: few words are of a button, whatever is behind their stop. */
const SENTENCE = 40;

/** `, who wrote it.`: what stood before it was a link. */
const GOES_ON = expression`^[,،;؛] [\p{Ll}\u0621-\u064A]`;

/** What is left of a paragraph, which the line `next` may go on with, without the prompts among its sentences. */
export function withoutPromptsWithin(line: Line, next: string | undefined, page: Page): Line[] {
  const { text } = line;
  if (text.length <= BUTTON_CHARACTERS) return [line];
  const mayHave = !endsInStop(text) || page.signs.has("prompt", line) || hasLinkLabel(text);
  if (!mayHave) return [line];
  const sentences = sentencesOf(line, page.text, page.signs);
  if (sentences.length < 2 || (mayHaveCredit(line, page.signs) && isCaption(text))) return [line];
  const row = rowOf(sentences, "sentences", page.outlet);
  const before = page.dropped.length;
  const kept = sentences.flatMap((sentence, i) => {
    const { text } = sentence;
    if (!isAsked(sentence, row, page) || stays(sentence)) return sentence;
    if (isLink(text)) return withoutPrompt(sentence, row, i, page, false) ?? [];
    const mayGoOn = i === sentences.length - 1 && (isOpen(text) || goesOnIn(text, next));
    // `9/10` is a verdict.
    const isSure = isNotice(text) || (LETTER.test(text) && oddsThatGoes(row, i) > SURE_OF_PIECE);
    if (mayGoOn || !isSure || !goes(row, i)) return sentence;
    dropPrompt([sentence], page);
    return [];
  });
  const [first, ...others] = kept;
  if (page.dropped.length === before) return [line];
  return first ? [joinPieces([first, ...others], () => false)] : [];
}

/** Whether one of a text's colons has a label of links before it: `… was done. SEE ALSO: …` */
function hasLinkLabel(text: string): boolean {
  for (let at = text.indexOf(": "); at !== -1; at = text.indexOf(": ", at + 1)) {
    const label = LABEL_BEFORE.exec(text.slice(Math.max(0, at - 40), at + 1))?.[0];
    if (label !== undefined && labelsLink(label.trimStart())) return true;
  }
  return false;
}

const LABEL_BEFORE = /[^.!?؟:|]{2,30}:$/;
