import { typesOf } from "./block-types.ts";
import { datelineOver } from "./body-dateline.ts";
import { joinBroken, joinWhere } from "./broken-lines.ts";
import { bylineAt } from "./byline-lines.ts";
import { bylineOver, bylineWithin } from "./byline-over.ts";
import { isCaption, isCredit, mayBeCaption } from "./captions.ts";
import { isRole } from "./credits.ts";
import {
  drop,
  mended,
  type Page,
  withoutLastLabel,
  withoutSignOff,
  withoutStrange,
} from "./cuts.ts";
import { LIST_MARK } from "./headings.ts";
import { isHead, withoutHeads } from "./heads.ts";
import { type Line, partOf } from "./lines.ts";
import { endOfLinks, headsLinks, headsTopics, isLinkTitle, isTopic } from "./link-lists.ts";
import { endsInStop } from "./marks.ts";
import { isPiece } from "./pieces.ts";
import { dropPrompt, withoutPromptsAmong } from "./prompt-cuts.ts";
import { isPromptLine, withoutPromptsWithin } from "./prompt-lines.ts";
import { asked } from "./prompts/beginnings.ts";
import { rowOf } from "./prompts/rows.ts";
import type { Block } from "./reading.ts";
import { repair } from "./repair.ts";
import { repeatsTitle } from "./repeated-title.ts";
import { sentencesOf } from "./sentences.ts";
import { type Note, noteAt, withoutNoteOnWriter } from "./writers.ts";
import { type Ended, type Signed, withoutByline, withoutLaterByline } from "./written-by.ts";

/** A block before its span is given in bytes; `from` and `to` are places in the capture's text. */
export type Draft = {
  readonly type: Block["type"];
  readonly text: string;
  readonly from: number;
  readonly to: number;
};

export type Body = {
  readonly blocks: readonly Draft[];
  readonly dateline: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
};

/**
 * Reads the body of a main article or a bare text, a paragraph a line.
 *
 * The order of the steps: the title again goes first, since it looks like a heading; then lines that
 * are no part of the article, so that a broken line's pieces become neighbours; then pieces are
 * joined; only then is it plain what is a heading. What is left out is added to `dropped`.
 */
export function readLines(all: readonly Line[], title: string, page: Page, pictures = false): Body {
  const { signs, dropped } = page;
  const lines = all.map((line) => asked(line, signs));
  const repeats = lines.findIndex((line) => !repeatsTitle(line.text, title));
  const start = repeats === -1 ? lines.length : repeats;
  drop(lines.slice(0, start), "title", dropped);

  let byline: string | null = null;
  const kept: Line[] = [];
  const row = rowOf(lines, "lines", page.outlet);
  let inLinks = false;
  let inTopics = false;
  let isBesidePrompt = false;
  let inListUntil = 0;
  let inNoteUntil = 0;
  // `3. Sleep`, where `2. Walk` stays, is no link's title.
  let numbered = Number.NaN;
  for (const [i, line] of lines.entries()) {
    if (i < start) continue;
    inListUntil = Math.max(inListUntil, endOfLinks(lines, i));
    if (i < inListUntil) {
      drop([line], "link", dropped);
      continue;
    }
    if (kept.length === 0 && repeatsTitle(line.text, title)) {
      drop([line], "title", dropped);
      continue;
    }
    if (isHead(line.text) && !kept.some(({ text }) => endsInStop(text))) {
      drop([line], "notice", dropped);
      continue;
    }
    const note: Note | null = i < inNoteUntil ? null : noteAt(lines, i, byline);
    if (note !== null) {
      inNoteUntil = note.end;
      if (byline === null && note.writer !== "") byline = note.writer;
    }
    if (i < inNoteUntil) {
      drop([line], "byline", dropped);
      continue;
    }
    const name: string | null = byline === null ? bylineAt(lines, i, kept, title, page) : null;
    // Below a byline, what its bearer is.
    const isOfWriter =
      byline !== null && kept.length === 0 && isRole(line.text, lines[i + 1]?.text);
    if (name !== null || isOfWriter) {
      byline = name ?? byline;
      drop([line], "byline", dropped);
      continue;
    }
    const isLink: boolean =
      (inLinks && isLinkTitle(line.text) && numberOf(line.text) !== numbered + 1) ||
      (inTopics && isTopic(line.text));
    const goes: boolean =
      isLink ||
      isPromptLine(line, row, i, page, {
        isBesidePrompt,
        isFirst: kept.length === 0,
        pieceOf: () => isPiece(kept, lines, i),
      });
    inLinks = isLink || (goes && headsLinks(line.text));
    inTopics = isLink ? inTopics : goes && headsTopics(line.text);
    isBesidePrompt = goes;
    if (isLink) drop([line], "link", dropped);
    else if (goes) {
      if (kept.length === 0 && i - start < MOST_OVER) {
        const told = () => [title, ...lines.slice(i + 1).map(({ text }) => text)].join(" ");
        byline ??= bylineWithin(line.text, told);
      }
      dropPrompt([line], page);
    } else {
      numbered = numberOf(line.text) || numbered;
      kept.push(
        ...withoutStrange(line, page).flatMap((part) =>
          withoutPromptsWithin(part, lines[i + 1]?.text, page),
        ),
      );
    }
  }
  const joined = withoutLastLabel(joinBroken(kept), dropped);
  const { lines: signed, agency } = withoutSignOff(joined, page);
  const types = typesOf(signed, page, pictures);
  return finish(signed, types, { signed: agency, byline, page });
}

/** So many lines over a text are looked at for who wrote it. */
const MOST_OVER = 12;

/** The number that a heading or an item has; 0 for none. */
function numberOf(text: string): number {
  return Number(/^(\d{1,2})[.)] /.exec(text)?.[1] ?? 0);
}

/** Reads the one line of a card: its sentences become paragraphs again. */
export function readCardLine(lines: readonly Line[], title: string, page: Page): Body {
  const { signs, dropped } = page;
  const sentences: Line[] = [];
  let byline: string | null = null;
  for (const line of lines) {
    if (repeatsTitle(line.text, title)) {
      drop([line], "title", dropped);
      continue;
    }
    const gone = dropped.length;
    for (const piece of withoutStrange(line, page)) {
      const isFirst: boolean = sentences.length === 0 && byline === null;
      const begun: Signed = isFirst ? withoutCredits(piece, title, page) : { rest: piece, byline };
      byline = begun.byline;
      if (begun.rest === null) continue;
      const found = sentencesOf(begun.rest, page.text, signs);
      const ended: Ended =
        byline === null ? withoutLaterByline(found, title, page) : { rest: found, byline };
      const noted = withoutNoteOnWriter(ended.rest, ended.byline, dropped);
      byline = noted.byline;
      const kept = withoutPromptsAmong(noted.rest, page);
      const [first] = kept;
      if (isFirst && byline === null && first && first.from > piece.from) {
        // Behind a notice.
        const signed: Signed = withoutCredits(first, title, page);
        byline = signed.byline;
        kept.splice(0, 1, ...(signed.rest ? [signed.rest] : []));
      }
      if (isFirst && kept[0]) {
        const told = () => [title, ...kept.map(({ text }) => text)].join(" ");
        byline ??= bylineOver(kept[0].from, dropped.slice(gone), page.text, told);
      }
      // One by one: a text may have more sentences than a call has arguments.
      for (const sentence of kept) sentences.push(sentence);
    }
  }
  const whole = withoutLastLabel(mended(sentences), dropped);
  const { lines: signed, agency } = withoutSignOff(credited(whole), page);
  const types = signed.map(({ text }) =>
    mayBeCaption(text) && isCaption(text) ? "caption" : "paragraph",
  );
  return finish(signed, types, { signed: agency, byline, page });
}

/** What is left of a card's line without what stands over its text: who wrote it, and when. */
function withoutCredits(line: Line, title: string, page: Page): Signed {
  const below = withoutHeads(line, page);
  if (below === null) return { rest: null, byline: null };
  const { rest, byline } = withoutByline(below, title, page);
  return { rest: rest && byline !== null ? withoutHeads(rest, page) : rest, byline };
}

/** A picture's credit in brackets makes a caption with the sentence before it. */
function credited(sentences: readonly Line[]): Line[] {
  // Not where something between them went.
  return joinWhere(
    sentences,
    (before, sentence) => sentence.from - before.to < 3 && isCredit(sentence.text),
  );
}

function finish(
  lines: readonly Line[],
  types: readonly Block["type"][],
  {
    signed,
    byline,
    page: { signs, outlet },
  }: { readonly signed: string | null; readonly byline: string | null; readonly page: Page },
): Body {
  const blocks = lines.map((line, i): Draft => {
    const type = types[i] ?? "paragraph";
    const { text, from, to } = type === "list-item" ? withoutMark(line) : line;
    return { type, text: signs.has("repair", line) ? repair(text) : text, from, to };
  });
  const dateline = datelineOver(blocks, outlet);
  return {
    blocks,
    dateline: dateline?.place ?? null,
    agency: dateline?.agency ?? signed,
    byline,
  };
}

function withoutMark(line: Line): Line {
  const mark = LIST_MARK.exec(line.text)?.[0] ?? "";
  return partOf(line, mark.length, line.text.length) ?? line;
}
