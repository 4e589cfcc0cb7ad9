import { SHORT } from "./boilerplate/rule.ts";
import { joinBroken, OPEN_WORDS, wholeOf } from "./broken-lines.ts";
import {
  describesPicture,
  isCaption,
  isCredit,
  mayBeCaption,
  mayHaveCredit,
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
import { isHeading, isListItem, isWholeQuotation, LIST_MARK } from "./headings.ts";
import { type Line, partOf } from "./lines.ts";
import { headsLinks, headsTopics, noiseClass } from "./noise.ts";
import { asOurs } from "./outlet-in-arabic.ts";
import type { Block } from "./reading.ts";
import { repair } from "./repair.ts";
import { endsInStop, splitSentences } from "./sentences.ts";
import type { Signs } from "./signs.ts";
import { leans } from "./speech.ts";
import { mayCall } from "./worth-asking.ts";

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

/** Words on a button or a label are no more than this. */
const BUTTON_CHARACTERS = 80;

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
  const { signs, dropped, names } = page;
  const repeats = lines.findIndex((line) => !sameWords(line.text, title));
  const start = repeats === -1 ? lines.length : repeats;
  drop(lines.slice(0, start), "title", dropped);

  let byline: string | null = null;
  const kept: Line[] = [];
  let inLinks = false;
  let inTopics = false;
  for (const [i, line] of lines.entries()) {
    if (i < start) continue;
    const mayBe: boolean = kept.length < BYLINE_LINES && byline === null;
    const name: string | null = mayBe ? readByline(line.text) : null;
    const isLink: boolean = (inLinks && isLinkTitle(line.text)) || (inTopics && isTopic(line.text));
    const before = kept.at(-1);
    const inSentence =
      before !== undefined &&
      before.to === lines[i - 1]?.to &&
      isWithinSentence(before.text, line, lines[i + 1], signs);
    const told = asOurs(line.text, names);
    const noise = inSentence
      ? null
      : noiseOf(told === line.text ? line : { ...line, text: told }, signs);
    const why: string | null = name !== null ? "byline" : isLink ? "link" : noise;
    inLinks = isLink || (why === "link" && headsLinks(line.text));
    inTopics = isLink ? inTopics : why !== null && headsTopics(line.text);
    if (name !== null) byline = name;
    if (why !== null) drop([line], why, dropped);
    else kept.push(...withoutStrange(line, page));
  }
  const joined = withoutLastLabel(joinBroken(kept), dropped);
  const { lines: signed, agency } = withoutSignOff(joined, dropped);
  const types = signed.map((line, i) =>
    typeOfLine(line, signed[i + 1]?.text, pictures ? i : null, signs),
  );
  return finish(signed, types, { signed: agency, byline, page });
}

/** A long line with its stop is nearly always prose, and asked only where something speaks for a call. */
function noiseOf(line: Line, signs: Signs): string | null {
  if (line.text.length > BUTTON_CHARACTERS && !mayCall(line, signs)) return null;
  return noiseClass(line.text) ?? (isCallInParts(line.text) ? "call" : null);
}

/** A line of several sentences, each of which is a call, or one beside the others. */
function isCallInParts(line: string): boolean {
  if (line.length > SHORT || !/[.?!؟] /.test(line)) return false;
  const parts = splitSentences(line).map(({ from, to }) => line.slice(from, to).trim());
  return (
    parts.length > 1 &&
    parts.every((part) => leans(part) || noiseClass(part) !== null) &&
    parts.some((part) => noiseClass(part) !== null)
  );
}

/**
 * Words that are a button's when they stand alone, but that a link parted from their sentence: small
 * words between others, and a network's name where the sentence wants a name.
 */
function isWithinSentence(
  before: string,
  line: Line,
  after: Line | undefined,
  signs: Signs,
): boolean {
  const { text } = line;
  if (after === undefined || endsInStop(before) || endsInStop(text) || !isFew(text)) return false;
  if (SMALL.test(text)) return SMALL.test(after.text) || noiseOf(after, signs) === null;
  return OPEN_WORDS.test(before) && noiseOf(line, signs) === "share" && SMALL.test(after.text);
}

const SMALL = /^\p{Ll}/u;

function isFew(text: string): boolean {
  return text.split(/\s+/, 4).length < 4;
}

/** A title in a list of links: a line without a stop, too long for a word on a button. */
function isLinkTitle(text: string): boolean {
  return !endsInStop(text) && text.length < 140 && text.split(/\s+/, 4).length === 4;
}

/** A topic in a list of them: a word or two, which a heading could be elsewhere. */
function isTopic(text: string): boolean {
  return !endsInStop(text) && text.length < 40 && isFew(text);
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
      const all = splitSentences(piece.text, signs.has("quotation", piece)).flatMap(
        ({ from, to }) => partOf(piece, from, to) ?? [],
      );
      sentences.push(...withoutCallsAmong(all, page));
    }
  }
  const { lines: signed, agency } = withoutSignOff(
    credited(mended(withoutLastLabel(sentences, dropped))),
    dropped,
  );
  const types = signed.map(({ text }) =>
    mayBeCaption(text) && isCaption(text) ? "caption" : "paragraph",
  );
  return finish(signed, types, { signed: agency, byline: null, page });
}

/** A picture's credit in brackets makes a caption with the sentence before it. */
function credited(sentences: readonly Line[]): Line[] {
  const whole: [Line, ...Line[]][] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    const before = last?.at(-1);
    // Not where something between them went.
    const isNext = before !== undefined && sentence.from - before.to < 3;
    if (last && isNext && isCredit(sentence.text)) last.push(sentence);
    else whole.push([sentence]);
  }
  return whole.map(wholeOf);
}

function finish(
  lines: readonly Line[],
  types: readonly Block["type"][],
  {
    signed,
    byline,
    page: { signs, names },
  }: { readonly signed: string | null; readonly byline: string | null; readonly page: Page },
): Body {
  const blocks = lines.map((line, i): Draft => {
    const type = types[i] ?? "paragraph";
    const mark = type === "list-item" ? (LIST_MARK.exec(line.text)?.[0].length ?? 0) : 0;
    const { text, from, to } = partOf(line, mark, line.text.length) ?? line;
    return { type, text: signs.has("repair", line) ? repair(text) : text, from, to };
  });
  const lede = blocks.find(({ type }) => type === "paragraph" || type === "quote");
  const read = lede ? readDateline(lede.text) : null;
  // `خبرني - توفي …`: an outlet names itself before its own text.
  const isOutlet = read !== null && read.agency === null && names.includes(read.place);
  const dateline = isOutlet ? null : read;
  return {
    blocks,
    dateline: dateline?.place ?? null,
    agency: dateline?.agency ?? signed,
    byline,
  };
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
  if (isWholeQuotation(text)) return "quote";
  return isHeading(text, next) ? "heading" : "paragraph";
}

function sameWords(a: string, b: string): boolean {
  return a.length < b.length * 2 + 8 && lettersOf(a) === lettersOf(b);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
