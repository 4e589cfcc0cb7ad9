import { typesOf } from "./block-types.ts";
import { goesOnIn, isWithinSentence, joinBroken, joinWhere } from "./broken-lines.ts";
import { isCaption, isCredit, mayBeCaption } from "./captions.ts";
import {
  leadingByline,
  mayBePerson,
  nameBeforeOutlet,
  nameBesideOutlet,
  readByline,
  readDateline,
} from "./credits.ts";
import {
  drop,
  mended,
  type Page,
  withoutLastLabel,
  withoutSignOff,
  withoutStrange,
} from "./cuts.ts";
import { LIST_MARK } from "./headings.ts";
import { type Line, partOf } from "./lines.ts";
import { endOfLinks, headsLinks, headsTopics, isLinkTitle, isTopic } from "./link-lists.ts";
import { asks, endsInStop } from "./marks.ts";
import { dropPrompt, isPromptLine, withoutPromptsAmong } from "./prompt-cuts.ts";
import { kindOf } from "./prompts/kinds.ts";
import { likenessToPrompts } from "./prompts/likeness.ts";
import { rowOf } from "./prompts/rows.ts";
import type { Block } from "./reading.ts";
import { repair } from "./repair.ts";
import { sentencesOf } from "./sentences.ts";

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

/** A byline stands in the first lines of a text, or in the last. */
const BYLINE_LINES = 3;
/** One at the end is no longer, with the writer's address, and says that it is one. */
const BYLINE_CHARACTERS = 100;
const BY =
  /^(?:[Bb]y|BY|Reported by|Text|Words|Written by|إعداد|بقلم|تحرير|تقرير|كتبت?|متابعة)[ :]/;

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
  const { dropped } = page;
  const repeats = lines.findIndex((line) => !sameWords(line.text, title));
  const start = repeats === -1 ? lines.length : repeats;
  drop(lines.slice(0, start), "title", dropped);

  let byline: string | null = null;
  const kept: Line[] = [];
  const row = rowOf(lines, "lines", page.outlet);
  let inLinks = false;
  let inTopics = false;
  let isBesidePrompt = false;
  let inListUntil = 0;
  for (const [i, line] of lines.entries()) {
    if (i < start) continue;
    inListUntil = Math.max(inListUntil, endOfLinks(lines, i));
    if (i < inListUntil) {
      drop([line], "link", dropped);
      continue;
    }
    const name: string | null = byline === null ? bylineAt(lines, i, kept.length, page) : null;
    if (name !== null) {
      byline = name;
      drop([line], "byline", dropped);
      continue;
    }
    const isLink: boolean = (inLinks && isLinkTitle(line.text)) || (inTopics && isTopic(line.text));
    const goes: boolean =
      isLink ||
      isPromptLine(line, row, i, page, { isBesidePrompt, isPiece: isPiece(kept, lines, i) });
    inLinks = isLink || (goes && headsLinks(line.text));
    inTopics = isLink ? inTopics : goes && headsTopics(line.text);
    isBesidePrompt = goes;
    if (isLink) drop([line], "link", dropped);
    else if (goes) dropPrompt([line], page);
    else kept.push(...withoutStrange(line, page));
  }
  const joined = withoutLastLabel(joinBroken(kept), dropped);
  const { lines: signed, agency } = withoutSignOff(joined, dropped);
  const types = typesOf(signed, page, pictures);
  return finish(signed, types, { signed: agency, byline, page });
}

/** The byline in a line among the first that stay, or behind an article's last sentence; null where it is none. */
function bylineAt(
  lines: readonly Line[],
  i: number,
  kept: number,
  { outlet }: Page,
): string | null {
  const text = lines[i]?.text ?? "";
  if (kept < BYLINE_LINES) return readByline(text) ?? nameBesideOutlet(text, outlet);
  const behind = lines.slice(i + 1);
  if (behind.length >= BYLINE_LINES || behind.some(({ text }) => text.length > BYLINE_CHARACTERS)) {
    return null;
  }
  const before = lines[i - 1]?.text ?? "";
  return endsInStop(before) ? lastByline(text, before) : null;
}

/** Whether a line may belong to the sentence of the line before it, which stays, or behind it; certainly, perhaps, or not. */
function isPiece(kept: readonly Line[], lines: readonly Line[], i: number): "is" | "may be" | "no" {
  const [before, line] = [kept.at(-1), lines[i]];
  const [after, next] = [lines[i + 1]?.text, lines[i + 2]?.text];
  if (!line) return "no";
  // `RIVERTON` / `: The council said …`
  if (after?.startsWith(": ") === true && !endsInStop(line.text)) return "is";
  const isLikePrompt = (text: string) => likenessToPrompts(text) > 0;
  const isOpen = before?.to === lines[i - 1]?.to && before && !endsInStop(before.text);
  if (isOpen && isWithinSentence(before.text, line.text, after)) {
    // A network's name is a company's, too.
    const isName = !isLikePrompt(line.text) || kindOf(line.text) === "share";
    return /^\p{Ll}/u.test(line.text) || isName ? "is" : "may be";
  }
  return goesOnIn(line.text, after, next) ? "may be" : "no";
}

/** Reads the one line of a card: its sentences become paragraphs again. */
export function readCardLine(lines: readonly Line[], title: string, page: Page): Body {
  const { signs, dropped } = page;
  const sentences: Line[] = [];
  let byline: string | null = null;
  for (const line of lines) {
    if (sameWords(line.text, title)) {
      drop([line], "title", dropped);
      continue;
    }
    for (const piece of withoutStrange(line, page)) {
      const isFirst: boolean = sentences.length === 0 && byline === null;
      const begun: Signed = isFirst ? withoutByline(piece, page) : { rest: piece, byline };
      byline = begun.byline;
      if (begun.rest === null) continue;
      const found = sentencesOf(begun.rest, page.text, signs);
      const ended: Ended =
        byline === null ? withoutLastByline(found, dropped) : { rest: found, byline };
      byline = ended.byline;
      const kept = withoutPromptsAmong(ended.rest, page);
      const [first] = kept;
      if (isFirst && byline === null && first && first.from > piece.from) {
        // Behind a notice.
        const signed: Signed = withoutByline(first, page);
        byline = signed.byline;
        kept.splice(0, 1, ...(signed.rest ? [signed.rest] : []));
      }
      sentences.push(...kept);
    }
  }
  const whole = withoutLastLabel(mended(sentences), dropped);
  const { lines: signed, agency } = withoutSignOff(credited(whole), dropped);
  const types = signed.map(({ text }) =>
    mayBeCaption(text) && isCaption(text) ? "caption" : "paragraph",
  );
  return finish(signed, types, { signed: agency, byline, page });
}

type Signed = { readonly rest: Line | null; readonly byline: string | null };

/** A text without the byline that it begins with, or is. */
function withoutByline(line: Line, { outlet, dropped }: Page): Signed {
  const { text } = line;
  const name = readByline(text);
  const leading =
    name === null
      ? (leadingByline(text, outlet) ?? nameBeforeOutlet(text, outlet))
      : { name, length: text.length };
  if (leading === null) return { rest: line, byline: null };
  drop([partOf(line, 0, leading.length)], "byline", dropped);
  return { rest: partOf(line, leading.length, text.length), byline: leading.name };
}

type Ended = { readonly rest: readonly Line[]; readonly byline: string | null };

/** Sentences without the byline among the last of them: `By Kim Min-seo [minseo@bugle.example]`. */
function withoutLastByline(sentences: readonly Line[], dropped: Page["dropped"]): Ended {
  for (let i = sentences.length - 1; i > 0 && i >= sentences.length - BYLINE_LINES; i--) {
    const byline = lastByline(sentences[i]?.text ?? "", sentences[i - 1]?.text ?? "");
    if (byline === null) continue;
    drop(sentences.slice(i, i + 1), "byline", dropped);
    return { rest: sentences.filter((_, k) => k !== i), byline };
  }
  return { rest: sentences, byline: null };
}

/** The byline that a text near an article's end is; `Who sang it best? By Anna Berg.` ends in none. */
function lastByline(text: string, before: string): string | null {
  if (text.length > BYLINE_CHARACTERS || !BY.test(text) || text.endsWith(".") || asks(before)) {
    return null;
  }
  const byline = readByline(text);
  return byline !== null && mayBePerson(byline) ? byline : null;
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
  const isOutlet = read !== null && read.agency === null && outlet.names[0] === read.place;
  const dateline = isOutlet || (lede && isListed(lede.text, blocks)) ? null : read;
  return {
    blocks,
    dateline: dateline?.place ?? null,
    agency: dateline?.agency ?? signed,
    byline,
  };
}

/** `Formby: Red squirrels. … Lytham: Grass, and not much sand.`: names of a list, each with what is said of it. */
function isListed(text: string, blocks: readonly Draft[]): boolean {
  if (!LISTED.test(text)) return false;
  // Speakers' names come again.
  const names = blocks.flatMap(({ text }) => LISTED.exec(text)?.[0] ?? []);
  return names.length > 2 && new Set(names).size === names.length;
}

const LISTED = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?: /u;

function withoutMark(line: Line): Line {
  const mark = LIST_MARK.exec(line.text)?.[0] ?? "";
  return partOf(line, mark.length, line.text.length) ?? line;
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
