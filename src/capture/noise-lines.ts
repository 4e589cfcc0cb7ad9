import { SHORT } from "./boilerplate/rule.ts";
import { OPEN_WORDS } from "./broken-lines.ts";
import { isHook, isOffer } from "./calls.ts";
import { isCaption } from "./captions.ts";
import { readSignOff } from "./credits.ts";
import type { Page } from "./cuts.ts";
import { isListItem } from "./headings.ts";
import { EASE, isLikePrompts, isPlainlyProse } from "./likeness.ts";
import type { Line } from "./lines.ts";
import { endsInStop } from "./marks.ts";
import { noiseClass } from "./noise.ts";
import { promptsForOutlet } from "./outlet.ts";
import { asOurs } from "./outlet-in-arabic.ts";
import { splitSentences } from "./sentences.ts";
import { isPageWord, leans, thickness } from "./speech.ts";
import { mayCall } from "./worth-asking.ts";

/** Which lines of a text with a paragraph a line are no part of it, by themselves and their neighbours. */

/** Words on a button or a label are no more than this. */
const BUTTON_CHARACTERS = 80;

/**
 * Why a line is no part of the article; null for one that is. A long line with its stop is nearly always
 * prose, and asked only where something speaks for a call. `afterCall`: the line before went as one.
 * `headsItems`: a list stands below. `isOpen`: the line is a piece of a sentence, to which the line before or behind belongs.
 */
export function noiseOf(
  line: Line,
  { signs, outlet }: Page,
  { afterCall = false, headsItems = false, isOpen = false } = {},
): string | null {
  const text = asOurs(line.text, outlet);
  const named = text !== line.text || outlet.pattern?.test(text) === true;
  if (text.length > BUTTON_CHARACTERS && !named) {
    if (!mayCall(line, signs) || isPlainlyProse(text)) return null;
  }
  // What stands above a list is its heading, unless a rule knows better.
  const found = noiseClass(text, headsItems ? Number.POSITIVE_INFINITY : 1);
  // An agency that signs has as few words of prose as a prompt has.
  if (found !== null) return readSignOff(text)?.at === 0 ? null : found;
  if (promptsForOutlet(text, outlet) || isCallInParts(text)) return isCaption(text) ? null : "call";
  const isStopped = endsInStop(text);
  // A piece of a broken sentence may look like anything, but hardly like a sentence of its own.
  if (headsItems || (isOpen && !(isStopped && BEGINS.test(text)))) return null;
  const isLike = isLikePrompts(text, isStopped && (afterCall || named) ? EASE : 0);
  return isLike && readSignOff(text) === null ? "call" : null;
}

/** As a sentence does, of several words. */
const BEGINS = /^\p{Lu}[^ ]* (?:[^ ]+ ){4}/u;

/** A line of several sentences, each of which is a call, or one beside the others. */
function isCallInParts(line: string): boolean {
  if (line.length > SHORT * 2 || !/[.?!؟] /.test(line)) return false;
  let calls = 0;
  let hook = "";
  for (const { from, to } of splitSentences(line)) {
    const part = line.slice(from, to).trim();
    if (noiseClass(part) !== null || isLikePrompts(part) || (hook !== "" && isOffer(part))) {
      calls += 1;
      hook = "";
      continue;
    }
    const isBeside = leans(part) || (calls > 0 && isLikePrompts(part, EASE));
    if (hook !== "" || !(isBeside || isHook(part))) return false;
    if (!isBeside) hook = part;
  }
  return calls > 0 && hook === "";
}

/**
 * Words that are a button's when they stand alone, but that a link parted from their sentence: small
 * words between others, and a network's name where the sentence wants a name. `before` has no stop.
 */
export function isWithinSentence(
  before: string,
  line: Line,
  after: Line | undefined,
  page: Page,
): boolean {
  const { text } = line;
  if (after === undefined || endsInStop(text) || !isFew(text)) return false;
  if (SMALL.test(text)) return SMALL.test(after.text) || noiseOf(after, page) === null;
  return OPEN_WORDS.test(before) && noiseOf(line, page) === "share" && SMALL.test(after.text);
}

const SMALL = /^\p{Ll}/u;

function isFew(text: string): boolean {
  return text.split(/\s+/, 4).length < 4;
}

/**
 * An item of the article's own list: what such a list orders, `- Watch the tide`, is no call unless
 * it speaks of the page. `before` is the line before, which stays.
 */
export function isItemAmongItems(before: string | undefined, line: string): boolean {
  if (before === undefined || !isListItem(line) || !(isListItem(before) || before.endsWith(":")))
    return false;
  return !/[:|»]/.test(line) && thickness(line, isPageWord) <= 0.5;
}

/** A title in a list of links: a line without a stop, too long for a word on a button. */
export function isLinkTitle(text: string): boolean {
  if (endsInStop(text) || text.length >= 140) return false;
  return isListItem(text) || text.split(/\s+/, 4).length === 4;
}

/** What a reading aid says around a list of links: `list of 3 items`, `end of list`. */
const LIST_HEAD = /^list of (\d{1,2}) items?$/i;
const LIST_END = /^end of list$/i;

/** The line behind the list of links that a line begins; 0 where it begins none. */
export function endOfLinks(lines: readonly Line[], at: number): number {
  const items = LIST_HEAD.exec(lines[at]?.text ?? "")?.[1];
  if (items === undefined) return 0;
  // An item is its number and its title at most.
  const within = lines.slice(at, at + 2 * Number(items) + 2);
  return at + within.findIndex(({ text }) => LIST_END.test(text)) + 1;
}

/** A topic in a list of them: a word or two, which a heading could be elsewhere. */
export function isTopic(text: string): boolean {
  return !endsInStop(text) && text.length < 40 && isFew(text);
}
