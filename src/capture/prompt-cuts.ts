import { lengthOfDateline, readDateline, readSignOff } from "./credits.ts";
import { drop, type Page } from "./cuts.ts";
import { isAskedOrAnswered } from "./headings.ts";
import { type Line, partOf } from "./lines.ts";
import { labelsLink } from "./link-lists.ts";
import { endsInStop } from "./marks.ts";
import { mayBeginWithButton, mayHavePrompt } from "./prompts/beginnings.ts";
import { LABEL, oddsThatGoes, type Row } from "./prompts/judging.ts";
import { kindOf } from "./prompts/kinds.ts";
import { ALIF } from "./prompts/letters.ts";
import { beginsAsProse, likenessToPrompts } from "./prompts/likeness.ts";
import { LIKELY, partingOf } from "./prompts/parting.ts";
import { rowOf } from "./prompts/rows.ts";

/**
 * Takes prompts and notices out of the sentences of a card, and out of the lines of an article: whole
 * ones, and those that run into a sentence which goes on.
 */

/** So unlike prompts that nothing around a text makes it one. */
const PROSE = -3;
/** Log-odds that are certain enough for a part of something else. */
const SURE = 3;
/** No prompt begins a text whose beginnings are all less alike. */
const BEGINNING = -1;
/** The same for a line that may be a piece of a sentence. */
const SURE_OF_PIECE = 2;
/** So unlike prompts that it is no rest of one. */
const REST = -2;

/** `2.`, before what is said of it. */
const POINT_OF_LIST = /^\d{1,2}[.)]$/;
/** Most sentences are longer. */
function isPoint(text: string): boolean {
  return text.length < 4 && POINT_OF_LIST.test(text);
}

const LAST_POINT = /(?<=\p{L}) \d{1,2}\.$/u;

/** In a list, `SUBSCRIBE 4.` as two: the point belongs to what stands behind it. */
function withPoints(sentences: readonly Line[]): readonly Line[] {
  if (!sentences.some(({ text }) => isPoint(text))) return sentences;
  return sentences.flatMap((sentence) => {
    const at = sentence.text.search(LAST_POINT);
    const parts = [partOf(sentence, 0, at), partOf(sentence, at, sentence.text.length)];
    return at === -1 ? [sentence] : parts.filter((part) => part !== null);
  });
}

/** What is left of the sentences of a card. */
export function withoutPromptsAmong(found: readonly Line[], page: Page): Line[] {
  const sentences = withPoints(found);
  const row = rowOf(sentences, "sentences", page.outlet);
  const kept: Line[] = [];
  let isBeside = false;
  // A link's title may go on behind its question mark: `Also read: Who is next? Six names in the frame`.
  let inTitle = false;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Line;
    const mayGo = isBeside || isAsked(sentence, row, page);
    if (!mayGo || stays(sentence)) {
      kept.push(sentence);
      continue;
    }
    const rest = withoutPrompt(sentence, row, i, page, inTitle);
    const last = kept.at(-1);
    // What stands before a prompt was not asked, or it would have gone by itself.
    if (
      rest?.from !== sentence.from &&
      last === sentences[i - 1] &&
      last &&
      !stays(last) &&
      goes(row, i - 1)
    ) {
      dropPrompt(kept.splice(-1), page);
    }
    isBeside = rest === null;
    inTitle = isBeside && isLabelled(sentence.text) && ASKS.test(sentence.text);
    if (rest) {
      kept.push(rest);
      continue;
    }
    const point = kept.at(-1);
    if (point === sentences[i - 1] && point && POINT_OF_LIST.test(point.text)) {
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
  return kept;
}

/**
 * Whether the line at a place is no part of an article. `isBesidePrompt`: the line before it went. `isPiece`: whether it
 * is of a sentence that a link broke, as anything may look like; then more is asked, or nothing is enough.
 */
export function isPromptLine(
  line: Line,
  row: Row,
  i: number,
  page: Page,
  { isBesidePrompt = false, isPiece = "no" as "is" | "may be" | "no" } = {},
): boolean {
  if (isPiece === "is" || isAskedOrAnswered(line.text) || TIME_OF_DAY.test(line.text)) return false;
  const isLong = line.text.length > BUTTON_CHARACTERS;
  if (isLong && !isBesidePrompt && !isAsked(line, row, page)) return false;
  if (isPiece === "may be" && oddsThatGoes(row, i) < SURE_OF_PIECE) return false;
  return goes(row, i) && readSignOff(line.text) === null;
}

/** `4.10pm`, over what happened then. */
const TIME_OF_DAY = /^\d{1,2}[:.]\d\d ?[ap]\.?m\.?$/i;

/** Who signs is read later, and a list's point belongs to what is behind it. */
function stays({ text }: Line): boolean {
  return POINT_OF_LIST.test(text) || readSignOff(text)?.at === 0;
}

/** Words on a button or a label are no more than this. */
const BUTTON_CHARACTERS = 80;

export function dropPrompt(lines: readonly Line[], { dropped }: Page): void {
  for (const line of lines) drop([line], kindOf(line.text), dropped);
}

/** `© 2025 The Bugle.`, `© The Bugle 2025`: with a year it is no picture's credit. */
const RIGHTS_NOTICE =
  /^(?:(?:© ?|copyright (?:© ?|\(c\) ?)?)\d{4}\b.{0,100}|(?:copyright )?© ?[^.]{2,60},? \d{4}\.?)$/i;

/** `(النهاية) ن ش`, `(end) fhd.rk`: an agency's mark of a text's end, with who edited it. */
const END_MARK = /^(?:\(?النهاية\)?(?:[ /][\u0621-\u064A]{1,2}){0,4}|\(end\)(?: [a-z.]{2,12})?)$/i;

/** `Distributed by APO Group on behalf of Anna Berg Ltd.` */
const DISTRIBUTED = /^Distributed by \p{Lu}[^.]{2,60} on behalf of \p{Lu}[^.]{2,80}\.$/u;

/** `(Reporting by Anna Berg in Riverton)`, `(تغطية صحفية سامي نصار - تحرير حسن عمار)`: who worked on a text, as an agency says it. */
const STAFF =
  /^\((?:تغطية|إعداد|كتابة|شارك في|(?:Additional reporting|Compiled|Editing|Reporting|Writing) by )[^()]{5,140}\)$/;
/** `Our Standards: The Trust Principles.` */
const STANDARDS = /^Our Standards: [^.]{5,80}\.?$/;

/** By what they begin with: every sentence is asked. */
const NOTICES: ReadonlyMap<number, readonly RegExp[]> = new Map([
  [0xa9, [RIGHTS_NOTICE]],
  [0x43, [RIGHTS_NOTICE]],
  [0x63, [RIGHTS_NOTICE]],
  [0x44, [DISTRIBUTED]],
  [0x4f, [STANDARDS]],
  [0x28, [END_MARK, STAFF]],
  [ALIF, [END_MARK]],
]);

/** What goes whatever stands around it. */
function isNotice(text: string): boolean {
  return NOTICES.get(text.charCodeAt(0))?.some((notice) => notice.test(text)) === true;
}

function isAsked(line: Line, row: Row, { signs }: Page): boolean {
  if (isNotice(line.text)) return true;
  return (
    (mayHavePrompt(line, signs) || row.namesOutlet(line.text)) &&
    !(endsInStop(line.text) && !mayBeginWithButton(line.text) && beginsAsProse(line.text))
  );
}

/** No prompt is longer; what is found in a longer text would be looked for in all of it. */
const MOST_CHARACTERS = 500;

/** What was learned is of these letters: texts in others are nobody's prompts. */
const LEARNED_LETTER = /[A-Za-z\u0621-\u064A]/;
const LETTER = /\p{L}/u;

function goes(row: Row, i: number): boolean {
  const text = row.textAt(i) ?? "";
  if (isNotice(text) || (DURATION.test(text) && !isCounted(text, row, i))) return true;
  if (text.length > MOST_CHARACTERS) return false;
  if (isLink(text)) return true;
  if (SPOKEN.test(text) || (row.likenessAt(i).whole <= PROSE && !isLabelled(text))) return false;
  if (oddsThatGoes(row, i) <= 0 || (LETTER.test(text) && !LEARNED_LETTER.test(text))) return false;
  // What was filed is of the article, wherever a link broke it.
  const dateline = readDateline(text);
  if (dateline === null) return true;
  const isFiled = FILED_LONG.test(text) && row.likenessAt(i).whole < SURE_LABEL;
  return dateline.agency === null && !isFiled;
}

const ASKS = /[?؟]$/;

/** What somebody says, and who. */
const SPOKEN = /^["“«][^"”»]{8,}[,.!?،]["”»],? \p{L}/u;

/** From a place of two words in capitals, and more than a title's words behind it. */
const FILED_LONG = /^\p{Lu}{3,}(?: \p{Lu}{2,}){1,2}: (?:\S+ ){8}/u;

const SMALL = /^\p{Ll}/u;

/** `Read also: The mayor's plan.`, but `Read: nobody does.` */
function isLink(text: string): boolean {
  const label = LABEL.exec(text)?.[0];
  return label !== undefined && labelsLink(label) && !SMALL.test(text.slice(label.length + 1));
}

/** Behind a prompt's label stands any title: `WATCH: The calf's first steps.` */
function isLabelled(text: string): boolean {
  const label = LABEL.exec(text)?.[0];
  return label !== undefined && likenessToPrompts(label) > SURE_LABEL;
}

const SURE_LABEL = 2;

/** What is left of the sentence at a place without prompts, of which several in a row may run into it. */
function withoutPrompt(
  sentence: Line,
  row: Row,
  i: number,
  page: Page,
  inTitle: boolean,
): Line | null {
  let [rest, at, around] = [sentence, i, row];
  const title = inTitle ? endOfBegun(sentence.text, page) : 0;
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
    dropPrompt([rest], page);
    return null;
  }
  const begin = promptBehind(rest.text);
  if (begin === -1) return rest;
  const prompt = partOf(rest, begin, rest.text.length);
  dropPrompt(prompt ? [prompt] : [], page);
  return partOf(rest, 0, begin);
}

/** Length of the prompt that runs into a sentence; 0 for none. */
function endOfPrompt({ text }: Line, row: Row, i: number, page: Page): number {
  const mark = MARK_BEFORE.exec(text)?.[0];
  if (mark !== undefined) return mark.length;
  const duration = DURATION_BEFORE.exec(text)?.[0];
  if (duration !== undefined && !isCounted(duration, row, i)) return duration.length;
  if (!mayBeginWithButton(text) && row.likenessAt(i).beginning <= BEGINNING) return 0;
  const parting = partingOf(text, page.outlet);
  if (parting === null) return 0;
  const { at, odds } = parting;
  if (odds <= LIKELY) {
    const isBegun = isLink(text) ? parting.place > 0 : isLabelled(text) && !goes(row, i);
    return isBegun ? endOfBegun(text, page) : 0;
  }
  // What stands behind a prompt may be the rest of it, and a duration is.
  if (!LETTER.test(text.slice(at))) return 0;
  if ((FILED.test(text) && readDateline(text) !== null) || isUnknownWord(text.slice(0, at)))
    return 0;
  const filed = placeOfDateline(text, at);
  if (filed > 0) return filed;
  const counter = COUNTER_LAST.exec(text.slice(0, at));
  if (counter !== null && isCounted(counter[0], row, i)) return counter.index;
  return odds > SURE_PARTING || likenessToPrompts(text.slice(at + 1)) < REST || !goes(row, i)
    ? at
    : 0;
}

/** `LIVE 9:58 The band plays.`, `Advertisement The band plays.`, but `Advertisement Standards`. */
const MARK_BEFORE =
  /^(?:(?:LIVE|Live|بث مباشر|مباشر|تغطية مباشرة)(?= \d{1,2}[:.]\d\d)|إعلان(?= و(?!قف|فا|ظ|ثي|لا|زار|زير|صول|لي|طن|ضع|جود)[\u0621-\u064A]{3})|(?:Advertisement|ADVERTISEMENT)(?= ["“‘]?\p{Lu})(?! (?:Act|Association|Authority|Board|Council|Regulation|Standards)))/u;

/** So likely that no likeness of the rest is asked. */
const SURE_PARTING = 3;

/** Where the prompt ends that a text begins with for sure, and that is not the whole; 0 for nowhere. */
function endOfBegun(text: string, { outlet }: Page): number {
  const parting = partingOf(text, outlet);
  // A title reads as prose does.
  const isLikely = parting !== null && (parting.odds > LIKELY_BEGUN || parting.place > 0);
  return isLikely ? placeOfDateline(text, parting.at) || parting.at : 0;
}

/** Less is asked where some prompt is for sure. */
const LIKELY_BEGUN = -4;

/** `LIVE UPDATES RIVERTON, Westland: The council …`: where the dateline begins that ends at a place; 0 for none. */
function placeOfDateline(text: string, end: number): number {
  if (!/[:–—-]$/.test(text.slice(0, end))) return 0;
  for (let at = text.indexOf(" "); at !== -1 && at < end; at = text.indexOf(" ", at + 1)) {
    if (at + 1 + lengthOfDateline(text.slice(at + 1)) === end + 1) return at;
  }
  return 0;
}

/** One word alone, `Vendor` before a name, must be known for a button's. */
function isUnknownWord(prompt: string): boolean {
  return !prompt.includes(" ") && !labelsLink(prompt) && likenessToPrompts(prompt) < KNOWN_WORD;
}

const KNOWN_WORD = 3.7;

/** A place in capitals leads, with its region or with who filed it. */
const FILED =
  /^\p{Lu}{2}[\p{Lu} .'’-]+(?:, \p{Lu}\p{L}+\.?|,? \(\p{Lu}[^()]{1,30}\))(?: [—–-]|:) /u;

/**
 * Whether other sentences near by begin with a time too, or with a point of the same kind: then it is of a live report or of
 * a list rather than of a prompt.
 */
function isCounted(counter: string, { textAt }: Row, i: number): boolean {
  const form = TIME.test(counter) ? TIME : POINT_FIRST;
  return [-4, -3, -2, -1, 1, 2, 3, 4].some((step) => form.test(textAt(i + step) ?? ""));
}

const TIME = /^\d{1,2}[:.]\d\d/;
const POINT_FIRST = /^\d{1,2}[-.)](?: |$)/;
/** `LIVE 9:58`, `Read also: Ten oils 3-`, and either alone. */
const COUNTER_LAST = /(?<=^| )(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2}[-.)])$/i;
/** How long a video is, alone and before a sentence, or how fast it plays. */
const DURATION = /^\d{1,2}:\d\d$/;
const DURATION_BEFORE = /^(?:\d{1,2}:\d\d|1x)(?= ["“‘]?\p{Lu}\p{L}+ )/u;

/** Before a capital letter, where no sentence ended: `The prize is a goat Share this post`. */
const UNMARKED_BOUNDARY =
  /(?<=[^\s!?…;,]) (?=["“‘(]?\p{Lu})|(?<=[A-Za-z\d)]) (?=["“«(]?[\u0621-\u064A])/gu;
/** A prompt is no longer, and no shorter in words. */
const SUFFIX_CHARACTERS = 180;
const SUFFIX_WORDS = 3;

/** Where a prompt begins that ends a text which has lost its own end; -1 for nowhere. */
function promptBehind(text: string): number {
  if (endsInStop(text)) return -1;
  const from = Math.max(0, text.length - SUFFIX_CHARACTERS);
  for (const { index } of text.slice(from).matchAll(UNMARKED_BOUNDARY)) {
    const suffix = text.slice(from + index + 1);
    if (suffix.split(" ", SUFFIX_WORDS).length < SUFFIX_WORDS) return -1;
    if (likenessToPrompts(suffix) > SURE) return from + index;
  }
  return -1;
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
