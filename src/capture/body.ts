import { goesOnIn, joinBroken, joinWhere } from "./broken-lines.ts";
import {
  describesPicture,
  isCaption,
  isCredit,
  mayBeCaption,
  mayHaveCredit,
  namesAgencyBehind,
  showsScene,
} from "./captions.ts";
import { readByline, readDateline } from "./credits.ts";
import {
  drop,
  mended,
  type Page,
  withoutCallsAmong,
  withoutLastLabel,
  withoutSignOff,
  withoutStrange,
} from "./cuts.ts";
import {
  isHeading,
  isListItem,
  isWholeQuotation,
  LIST_MARK,
  looksLikeHeading,
} from "./headings.ts";
import { type Line, partOf } from "./lines.ts";
import { endsInStop } from "./marks.ts";
import { headsLinks, headsTopics } from "./noise.ts";
import {
  endOfLinks,
  isItemAmongItems,
  isLinkTitle,
  isTopic,
  isWithinSentence,
  noiseOf,
} from "./noise-lines.ts";
import type { Block } from "./reading.ts";
import { repair } from "./repair.ts";
import { sentencesOf } from "./sentences.ts";
import type { Signs } from "./signs.ts";

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

/** A byline stands in the first lines of a text. */
const BYLINE_LINES = 3;

/**
 * Reads the body of a main article or a bare text, a paragraph a line.
 *
 * The order of the steps: the title again goes first, since it looks like a heading; then lines that
 * are no part of the article, so that a broken line's pieces become neighbours; then pieces are
 * joined; only then is it plain what is a heading. What is left out is added to `dropped`.
 */
export function readLines(
  lines: readonly Line[],
  title: string,
  page: Page,
  pictures = false,
): Body {
  const { signs, dropped } = page;
  const repeats = lines.findIndex((line) => !sameWords(line.text, title));
  const start = repeats === -1 ? lines.length : repeats;
  drop(lines.slice(0, start), "title", dropped);

  let byline: string | null = null;
  const kept: Line[] = [];
  let inLinks = false;
  let inTopics = false;
  let afterCall = false;
  let inListUntil = 0;
  for (const [i, line] of lines.entries()) {
    if (i < start) continue;
    inListUntil = Math.max(inListUntil, endOfLinks(lines, i));
    if (i < inListUntil) {
      drop([line], "link", dropped);
      continue;
    }
    const mayBe: boolean = kept.length < BYLINE_LINES && byline === null;
    const name: string | null = mayBe ? readByline(line.text) : null;
    const isLink: boolean = (inLinks && isLinkTitle(line.text)) || (inTopics && isTopic(line.text));
    const before = kept.at(-1);
    const open: string | null =
      before?.to === lines[i - 1]?.to && before && !endsInStop(before.text) ? before.text : null;
    const headsItems = isListItem(lines[i + 1]?.text ?? "");
    const inSentence = open !== null && isWithinSentence(open, line, lines[i + 1], page);
    const isBegun = goesOnIn(line.text, lines[i + 1]?.text, lines[i + 2]?.text);
    const isKept: boolean =
      inSentence || (before?.to === lines[i - 1]?.to && isItemAmongItems(before?.text, line.text));
    const noise: string | null = isKept
      ? null
      : noiseOf(line, page, { afterCall, headsItems, isOpen: open !== null || isBegun });
    const why: string | null = name !== null ? "byline" : isLink ? "link" : noise;
    inLinks = isLink || (why === "link" && headsLinks(line.text));
    inTopics = isLink ? inTopics : why !== null && headsTopics(line.text);
    afterCall = why !== null && why !== "byline";
    if (name !== null) byline = name;
    if (why !== null) drop([line], why, dropped);
    else kept.push(...withoutStrange(line, page));
  }
  const joined = withoutLastLabel(joinBroken(kept), dropped);
  const { lines: signed, agency } = withoutSignOff(joined, dropped);
  let isTop = pictures;
  const types = signed.map((line, i) => {
    const next = signed[i + 1]?.text;
    const type = typeOfLine(line, next, pictures ? i : null, signs);
    // No article begins with a heading; what stands there is what its pictures show.
    isTop &&= type === "caption" || (next !== undefined && looksLikeHeading(line.text));
    return isTop ? "caption" : type;
  });
  return finish(signed, types, { signed: agency, byline, page });
}

/** Reads the one line of a card: its sentences become paragraphs again. */
export function readCardLine(lines: readonly Line[], title: string, page: Page): Body {
  const { signs, dropped } = page;
  const sentences: Line[] = [];
  for (const line of lines) {
    if (sameWords(line.text, title)) {
      drop([line], "title", dropped);
      continue;
    }
    for (const piece of withoutStrange(line, page)) {
      sentences.push(...withoutCallsAmong(sentencesOf(piece, page.text, signs), page));
    }
  }
  const whole = withoutLastLabel(mended(sentences), dropped);
  const { lines: signed, agency } = withoutSignOff(credited(whole), dropped);
  const types = signed.map(({ text }) =>
    mayBeCaption(text) && isCaption(text) ? "caption" : "paragraph",
  );
  return finish(signed, types, { signed: agency, byline: null, page });
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
  const lede = blocks.find(({ type }) => type === "paragraph" || type === "quote");
  const read = lede ? readDateline(lede.text) : null;
  // `خبرني - توفي …`: an outlet names itself before its own text.
  const isOutlet = read !== null && read.agency === null && outlet.names.includes(read.place ?? "");
  const dateline = isOutlet ? null : read;
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

function typeOfLine(
  line: Line,
  next: string | undefined,
  amongPictures: number | null,
  signs: Signs,
): Block["type"] {
  const { text } = line;
  const isPicture =
    amongPictures !== null &&
    next !== undefined &&
    (describesPicture(text) || (amongPictures < 2 && showsScene(text)));
  if (isListItem(text)) return "list-item";
  if ((mayHaveCredit(line, signs) && isCaption(text)) || isPicture) return "caption";
  if (next !== undefined && namesAgencyBehind(text)) return "caption";
  if (isWholeQuotation(text)) return "quote";
  return isHeading(text, next) ? "heading" : "paragraph";
}

function sameWords(a: string, b: string): boolean {
  return (
    a.length < b.length * 2 + 8 &&
    firstLetterOf(a) === firstLetterOf(b) &&
    lettersOf(a) === lettersOf(b)
  );
}

/** Nearly all texts that are others show it here. */
function firstLetterOf(text: string): string | undefined {
  // One unit: a letter's small form may have more than a letter.
  return /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase().charAt(0);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
