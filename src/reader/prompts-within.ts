import { lengthOfDateline, readSignOff } from "./credits.ts";
import type { Page } from "./cuts.ts";
import { expression } from "./expressions.ts";
import { type Line, partOf } from "./lines.ts";
import { isTweet } from "./posts.ts";
import { mayBeginWithPrompt } from "./prompts/beginnings.ts";
import { isArabicLetter, isCapital } from "./prompts/letters.ts";
import { likenessToPrompts } from "./prompts/likeness.ts";
import { rowOf } from "./prompts/rows.ts";
import { endOfPrompt } from "./run-ins.ts";
import { goes, isLink } from "./whole-prompts.ts";

/**
 * Prompts within a sentence: behind a caption, a credit, a heading or a list's last item, which no stop ends, `Photo: Anna
 * Berg | Sign up to our bulletin Buses will use …`, and before a tweet, which stays as a whole.
 */

/** What stands before a prompt is no longer. */
const MOST_CHARACTERS = 240;
/** So many places are looked at. */
const MOST_PLACES = 12;
/** So like prompts that it is one in the midst of something. */
const SURE = 3;
/** `Photograph: Anna Berg/Riverton | TV` */
const SURE_OF_WORD = 8;
/** So unlike prompts that it is no part of one. */
const UNLIKE = -2;
const FEW_WORDS = 3;

export type Parted = {
  readonly sentences: readonly Line[];
  /** What stands before a prompt and is none. */
  readonly leading: ReadonlySet<Line>;
};

/** Sentences parted where a prompt begins within one, or ends before a tweet. */
export function partedAtPrompts(found: readonly Line[], page: Page): Parted {
  const leading = new Set<Line>();
  const sentences: Line[] = [];
  for (const [i, sentence] of found.entries()) {
    const at = sentence.isPlain ? 0 : placeOfPrompt(sentence, found[i + 1]?.text, page);
    if (at === 0) {
      sentences.push(sentence);
      continue;
    }
    const before = partOf(sentence, 0, at);
    const behind = partOf(sentence, at, sentence.text.length);
    if (before && !isTweet(sentence.text)) leading.add(before);
    sentences.push(...(before ? [before] : []), ...(behind ? [behind] : []));
  }
  return { sentences, leading };
}

/** Where a sentence is to be parted from a prompt; 0 for nowhere. */
function placeOfPrompt(sentence: Line, next: string | undefined, page: Page): number {
  const { text } = sentence;
  if (isArabicLetter(text.charCodeAt(0))) return 0;
  if (isTweet(text)) return lengthBeforeTweet(text, page);
  const most = Math.min(text.length, MOST_CHARACTERS);
  let places = 0;
  for (let at = text.indexOf(" "); at !== -1 && at < most; at = text.indexOf(" ", at + 1)) {
    if (!mayPart(text, at)) continue;
    const [before, behind] = [text.slice(0, at), text.slice(at + 1)];
    if (!mayBeginWithPrompt(behind) || GOES_ON.test(before.slice(-LONGEST_WORD))) continue;
    if (CREDITS.test(behind) || !isApart(before)) continue;
    places += 1;
    if (places > MOST_PLACES) return 0;
    const prompt = behind.slice(0, lengthOfPrompt(before, behind, next, page));
    if (prompt !== "" && !isOfBefore(before, prompt) && !isOfName(before, prompt)) {
      return readSignOff(text)?.at === 0 || at < lengthOfDateline(text) ? 0 : at;
    }
  }
  return 0;
}

/** Whether a capital stands behind a place, or a bracket and one, and no mark before it that ends a part of a sentence. */
function mayPart(text: string, at: number): boolean {
  const begin = text.charCodeAt(at + 1) === BRACKET ? at + 2 : at + 1;
  if (!isCapital(text.charCodeAt(begin))) return false;
  return !ENDS_PART.test(text.charAt(at - 1));
}

/** Length of the prompt that stands before what somebody tweets; 0 where the tweet itself calls for something. */
function lengthBeforeTweet(text: string, page: Page): number {
  const first = TWEET_FIRST.exec(text)?.[0].trimEnd() ?? "";
  const length = lengthOfPrompt("", first, undefined, page);
  return length < first.length ? length : 0;
}

/** `The insurer Admiral | Learn More | Academy trains …`: of words with capitals each, behind no credit. */
function isOfName(before: string, prompt: string): boolean {
  return !CREDITS.test(before) && (TITLED.test(prompt) || UNLABELLED.test(prompt));
}

/** `has Most | Read Books Week from …`: a label without its mark. */
const UNLABELLED = expression`^(?:Also|Listen|More|Most|Read|See|Watch) \p{Lu}\p{Ll}+ (?!\S*:)`;
const TITLED = expression`^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$`;

/** Whether what stands before a prompt is none of it: `Skip | Promotion` is. */
function isApart(before: string): boolean {
  return (
    before.split(" ", FEW_WORDS).length === FEW_WORDS &&
    (CREDITS.test(before) || !mayBeginWithPrompt(before)) &&
    likenessToPrompts(before) < UNLIKE
  );
}

/** Length of the prompt that a text begins with for sure; 0 for none. */
function lengthOfPrompt(
  before: string,
  text: string,
  next: string | undefined,
  page: Page,
): number {
  const units = [before, text, next ?? ""].map((text) => ({ text }));
  const row = rowOf(next === undefined ? units.slice(0, 2) : units, "sentences", page.outlet);
  const end = endOfPrompt({ text, from: 0, to: text.length }, row, 1, page);
  const length = end > 0 || !goes(row, 1) ? end : text.length;
  const prompt = text.slice(0, length);
  const enough = prompt.includes(" ") ? SURE : SURE_OF_WORD;
  const isSure = isLink(prompt) || ADVERTISEMENT.test(prompt);
  return isSure || likenessToPrompts(prompt) > enough ? length : 0;
}

const ADVERTISEMENT = /^(?:Advertisement|ADVERTISEMENT)$/;

/** A tweet's first sentence: tags and names are like prompts. */
const TWEET_FIRST = /^[^.!?#—–@"“]{8,}[.!?]?/;

const BRACKET = 0x5b;
const ENDS_PART = /[!?…;,.]/;

/** What a sentence goes on behind: `higher against the US dollar, …` */
const GOES_ON = / (?:an?|and|as|at|but|by|for|from|in|is|of|on|or|that|the|to|was|with)$/;
const LONGEST_WORD = 6;

/** `(Anna Berg/ | Getty Images)`, `— Riverton | Live (@riverton) May 4, 2025`: what a credit or a tweet ends with. */
function isOfBefore(before: string, prompt: string): boolean {
  return (
    before.lastIndexOf("(") > before.lastIndexOf(")") ||
    (prompt.includes("(@") && !prompt.startsWith("A post "))
  );
}

/** Whose a picture is. */
const CREDITS = /^(?:[—–-] ?)?(?:File )?(?:Credit|Image|Photo|Pic|Picture)\w*(?: by| credit:|:) /i;
