import { asksReaders } from "./asks-readers.ts";
import { counterBehind, isPoint, isTimeOfDay, withPoints } from "./counters.ts";
import { readSignOff } from "./credits.ts";
import { drop, endsInEditors, type Page } from "./cuts.ts";
import { staysBeside } from "./kept-beside.ts";
import { type Line, partOf } from "./lines.ts";
import { asks, endsInStop } from "./marks.ts";
import { isBeforeMarks } from "./posts.ts";
import type { Row } from "./prompts/judging.ts";
import { kindOf } from "./prompts/kinds.ts";
import { rowOf } from "./prompts/rows.ts";
import { partedAtPrompts } from "./prompts-within.ts";
import { beforePrompt, endOfPrompt, endOfTitle, promptBehind } from "./run-ins.ts";
import { goes, isAsked, isLabelled } from "./whole-prompts.ts";

/**
 * Takes prompts and notices out of the sentences of a card: whole ones, and those that run into a sentence
 * which goes on.
 */

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

/** Whether few words that are not plainly prose stand between two sentences that go: `Reject all.`, `Phone 555 0143.` */
function isBetween(row: Row, i: number, kept: readonly Line[], among: readonly Line[]): boolean {
  const [before, text = ""] = [among[i - 1], row.textAt(i)];
  if (before === undefined || kept.at(-2) === before) return false;
  return text.split(" ", 5).length < 5 && row.likenessAt(i).whole > PROSE_BETWEEN;
}

const PROSE_BETWEEN = -2;

/** Who signs is read later, and a list's point belongs to what is behind it. */
export function stays({ text }: Line): boolean {
  return (
    staysBeside(text) ||
    isPoint(text) ||
    isTimeOfDay(text) ||
    endsInEditors(text) ||
    readSignOff(text)?.at === 0
  );
}

export function dropPrompt(lines: readonly Line[], { dropped }: Page): void {
  for (const line of lines) drop([line], kindOf(line.text), dropped);
}

/** What is left of the sentence at a place without prompts, of which several in a row may run into it. */
export function withoutPrompt(
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
