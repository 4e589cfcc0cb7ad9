import { asksReaders } from "./asks-readers.ts";
import { goesOnIn, isOpen } from "./broken-lines.ts";
import { isCaption, mayHaveCredit } from "./captions.ts";
import { counterBehind, isPoint, isTimeOfDay, withPoints } from "./counters.ts";
import { readSignOff } from "./credits.ts";
import { drop, endsInEditors, type Page } from "./cuts.ts";
import { expression } from "./expressions.ts";
import { isAskedOrAnswered } from "./headings.ts";
import { staysBeside } from "./kept-beside.ts";
import { joinPieces, type Line, partOf } from "./lines.ts";
import { labelsLink } from "./link-lists.ts";
import { asks, endsInStop } from "./marks.ts";
import { isNotice } from "./notices.ts";
import { isBeforeMarks } from "./posts.ts";
import { oddsThatGoes, type Row } from "./prompts/judging.ts";
import { kindOf } from "./prompts/kinds.ts";
import { LETTER } from "./prompts/letters.ts";
import { likenessToPrompts } from "./prompts/likeness.ts";
import { rowOf } from "./prompts/rows.ts";
import { partedAtPrompts } from "./prompts-within.ts";
import { beforePrompt, endOfPrompt, endOfTitle, promptBehind, SHARES } from "./run-ins.ts";
import { sentencesOf } from "./sentences.ts";
import { goes, isAsked, isLabelled, isLink } from "./whole-prompts.ts";

/**
 * Takes prompts and notices out of the sentences of a card, and out of the lines of an article: whole
 * ones, and those that run into a sentence which goes on.
 */

/** Log-odds that are enough for a line that may be a piece of a sentence. */
const SURE_OF_PIECE = 2;

/** What is left of the sentences of a card. */
export function withoutPromptsAmong(found: readonly Line[], page: Page): Line[] {
  const { sentences, leading } = partedAtPrompts(withPoints(found), page);
  const row = rowOf(sentences, "sentences", page.outlet);
  const kept: Line[] = [];
  let isBeside = false;
  // A link's title may go on behind its question mark: `Also read: Who is next? Six names in the frame`.
  let inTitle = false;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Line;
    const mayGo = !leading.has(sentence) && (isBeside || isAsked(sentence, row, page));
    if (!mayGo || stays(sentence) || isBeforeMarks(row, i)) {
      kept.push(sentence);
      continue;
    }
    const rest = withoutPrompt(sentence, row, i, page, inTitle);
    const last = kept.at(-1);
    const gone = sentence.text.slice(0, rest === null ? undefined : rest.from - sentence.from);
    // What stands before a prompt was not asked, or it would have gone by itself.
    if (
      rest?.from !== sentence.from &&
      last === sentences[i - 1] &&
      last &&
      !leading.has(last) &&
      !stays(last) &&
      (goes(row, i - 1) ||
        isBetween(row, i - 1, kept, sentences) ||
        asksReaders(last.text, gone)) &&
      promptBehind(last.text) === -1
    ) {
      dropPrompt(kept.splice(-1), page);
    }
    isBeside = rest === null;
    inTitle = isBeside && isLabelled(sentence.text) && asks(sentence.text);
    if (rest) {
      kept.push(rest);
      continue;
    }
    const point = kept.at(-1);
    if (point === sentences[i - 1] && point && isPoint(point.text)) {
      dropPrompt(kept.splice(-1), page);
    }
    if (isFooter(sentences, i, row)) {
      const behind = sentences.slice(i + 1);
      drop(
        behind.filter((each) => !stays(each)),
        "footer",
        page.dropped,
      );
      kept.push(...behind.filter(stays));
      break;
    }
  }
  const last = kept.at(-1);
  const mayEndInWall = last && (last !== sentences.at(-1) || endsInSign(last, page));
  const rest = mayEndInWall ? withoutPromptBehind(last, page) : last;
  return [...kept.slice(0, -1), ...(rest ? [rest] : [])];
}

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

/** Whether few words that are not plainly prose stand between two sentences that go: `Reject all.`, `Phone 555 0143.` */
function isBetween(row: Row, i: number, kept: readonly Line[], among: readonly Line[]): boolean {
  const [before, text = ""] = [among[i - 1], row.textAt(i)];
  if (before === undefined || kept.at(-2) === before) return false;
  return text.split(" ", 5).length < 5 && row.likenessAt(i).whole > PROSE_BETWEEN;
}

const PROSE_BETWEEN = -2;

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
  if (isLong && (beginsAsSentence(line.text) || !(isBesidePrompt || isAsked(line, row, page))))
    return false;
  if (isPiece === "may be" && oddsThatGoes(row, i) < SURE_OF_PIECE) return false;
  return goes(row, i) && !staysBeside(line.text) && readSignOff(line.text) === null;
}

/** Whether a line's first sentence of several is prose: what else is in it is asked by itself. */
function beginsAsSentence(text: string): boolean {
  const end = text.indexOf(". ");
  return end > SENTENCE && likenessToPrompts(text.slice(0, end + 1)) < PROSE_FIRST;
}

const SENTENCE = 40;
const PROSE_FIRST = -3;

/** `, who wrote it.`: what stood before it was a link. */
const GOES_ON = expression`^[,،;؛] [\p{Ll}\u0621-\u064A]`;

/** Who signs is read later, and a list's point belongs to what is behind it. */
function stays({ text }: Line): boolean {
  return (
    staysBeside(text) ||
    isPoint(text) ||
    isTimeOfDay(text) ||
    endsInEditors(text) ||
    readSignOff(text)?.at === 0
  );
}

/** Words on a button or a label are no more than this. */
const BUTTON_CHARACTERS = 80;

export function dropPrompt(lines: readonly Line[], { dropped }: Page): void {
  for (const line of lines) drop([line], kindOf(line.text), dropped);
}

/** What is left of the sentence at a place without prompts, of which several in a row may run into it. */
function withoutPrompt(
  sentence: Line,
  row: Row,
  i: number,
  page: Page,
  inTitle: boolean,
): Line | null {
  let [rest, at, around] = [sentence, i, row];
  const title = inTitle ? endOfTitle(sentence.text, page) : 0;
  for (let end = title || endOfPrompt(rest, around, at, page); end > 0; ) {
    const [prompt, left] = [partOf(rest, 0, end), partOf(rest, end, rest.text.length)];
    if (prompt) dropPrompt([prompt], page);
    if (left === null) return null;
    const after = row.textAt(i + 1);
    const units = [prompt ?? left, left, ...(after === undefined ? [] : [{ text: after }])];
    [rest, at, around] = [left, 1, rowOf(units, row.kind, page.outlet)];
    end = endOfPrompt(rest, around, at, page);
  }
  if (goes(around, at)) {
    const cut = beforePrompt(rest.text);
    if (cut > 0) {
      const prompt = partOf(rest, cut, rest.text.length);
      dropPrompt(prompt ? [prompt] : [], page);
      return partOf(rest, 0, cut);
    }
    // `Refresh for the latest 11:05 a.m.`, in a live report.
    const counter = counterBehind(rest.text, row, i);
    const [prompt, left] =
      counter > 0
        ? [partOf(rest, 0, counter), partOf(rest, counter, rest.text.length)]
        : [rest, null];
    dropPrompt(prompt ? [prompt] : [], page);
    return left;
  }
  return withoutPromptBehind(rest, page);
}

/** Whether what was not asked, since it is a whole sentence, may end in a wall. */
function endsInSign(sentence: Line, { signs }: Page): boolean {
  return endsInStop(sentence.text) && signs.has("prompt", sentence);
}

/** What is left of a text that was cut short, and that a prompt ends. */
function withoutPromptBehind(text: Line, page: Page): Line | null {
  const begin = promptBehind(text.text);
  if (begin === -1) return text;
  const prompt = partOf(text, begin, text.text.length);
  dropPrompt(prompt ? [prompt] : [], page);
  return partOf(text, 0, begin);
}

const COPYRIGHT = /©|\bcopyright\b|\ball rights reserved\b/i;
/** What is longer goes on with the article. */
const FOOTER_CHARACTERS = 300;
/** So unlike prompts that it is no part of a notice, which may hold anything. */
const PROSE_BEHIND = -6;

/** Whether what follows a notice of copyright to a text's end is of the notice. */
function isFooter(sentences: readonly Line[], i: number, row: Row): boolean {
  const [notice, first, last] = [sentences[i], sentences[i + 1], sentences.at(-1)];
  return (
    notice !== undefined &&
    first !== undefined &&
    last !== undefined &&
    COPYRIGHT.test(notice.text) &&
    last.to - first.from <= FOOTER_CHARACTERS &&
    !sentences.some((_, k) => k > i && row.likenessAt(k).whole < PROSE_BEHIND)
  );
}
