import { counterBehind, durationBefore } from "./counters.ts";
import { isAgency, lengthOfDateline, opensArabic, readDateline } from "./credits.ts";
import type { Page } from "./cuts.ts";
import { expression, globalExpression } from "./expressions.ts";
import { staysBeside } from "./kept-beside.ts";
import type { Line } from "./lines.ts";
import { labelsLink } from "./link-lists.ts";
import { endsInStop } from "./marks.ts";
import { lengthOfOpening } from "./openings.ts";
import { LABEL_CHARACTERS, mayBeginWithButton } from "./prompts/beginnings.ts";
import type { Row } from "./prompts/judging.ts";
import { LETTER } from "./prompts/letters.ts";
import { likenessToPrompts } from "./prompts/likeness.ts";
import { LIKELY, type Parting, partingOf } from "./prompts/parting.ts";
import { goes, isLabelled, isLink } from "./whole-prompts.ts";

/** Where prompts end that run into a sentence, and where one begins that a sentence runs into. */

/** No prompt begins a text whose beginnings are all less alike. */
const BEGINNING = -1;
/** So unlike prompts that it is no rest of one. */
const REST = -2;
/** Fewer than these with an outlet's name are likelier the prompt's last ones. */
const FEW_WORDS = 6;
/** Log-odds that are certain enough for the last words of a text. */
const SURE = 3;

/** Length of the prompt that runs into a sentence; 0 for none. */
export function endOfPrompt({ text }: Line, row: Row, i: number, page: Page): number {
  if (OF_ADVERTISEMENTS.test(text)) return 0;
  const opening = lengthOfOpening(text, i === 0);
  if (opening > 0) return opening;
  if (SUM.test(text) || (ASKED.test(text) && isLink(text))) return 0;
  const label = lengthOfEmptyLabel(text);
  if (label > 0) return label;
  const duration = durationBefore(text, row, i);
  if (duration > 0) return duration;
  if (!mayBeginWithButton(text) && row.likenessAt(i).beginning <= BEGINNING) return 0;
  const parting = partingOf(text, page.outlet);
  if (parting === null) return 0;
  const { at, odds } = parting;
  if (odds <= LIKELY) {
    const isBegun = isLink(text) ? parting.place > 0 : isLabelled(text) && !goes(row, i);
    return isBegun ? endWithin(text, parting) : 0;
  }
  if (MORE_OF_OUTLET.test(text) && !endsInStop(text) && row.textAt(i + 1) === undefined)
    return text.length;
  // What stands behind a prompt may be the rest of it, and a duration is.
  if (!LETTER.test(text.slice(at))) return 0;
  if ((FILED.test(text) && readDateline(text) !== null) || isUnknownWord(text.slice(0, at)))
    return 0;
  const filed = placeOfDateline(text, at);
  if (filed > 0) return filed;
  const counter = counterBehind(text.slice(0, at), row, i);
  if (counter > -1) return counter;
  if (staysBeside(text.slice(0, at)) || SAID.test(text.slice(0, at))) return 0;
  const rest = text.slice(at + 1);
  // `… may earn The Bugle | a commission.`
  const isOutlets = rest.split(" ", FEW_WORDS).length < FEW_WORDS && row.namesOutlet(rest);
  const isRest = !isOutlets && (odds > SURE_PARTING || likenessToPrompts(rest) < REST);
  return isRest || !goes(row, i) ? at : 0;
}

/** `Don't shout at your tomatoes yet, says the botanist Anna | Berg: …` */
const SAID = /, (?:he |she |they )?(?:said|says) /;

/** `Advertisement Standards`, which rules on them: whatever it is like, no prompt begins there. */
const OF_ADVERTISEMENTS =
  /^Advertisement (?:Act|Agency|Association|Authority|Bill|Board|Bureau|Code|Council|Department|Law|Regulation|Rules|Standards?|Tax)\b/;

/** `$149 at Best Buy is what …`: what no opening parts is whole. */
const SUM = /^[$€£] ?[\d,.]+ at /;

/** `اقرأ أيضا: وقال المجلس …`: length of an Arabic label whose title is lost; 0 for none. */
function lengthOfEmptyLabel(text: string): number {
  const at = text.slice(0, LABEL_CHARACTERS).indexOf(": و");
  return at > 0 && isLink(text) && opensArabic(text.slice(at + 2)) ? at + 1 : 0;
}

/** `اقرأ أيضا.. من هو المدرب وماذا فعل؟`: a title that asks goes as a whole. */
const ASKED =
  /^[^.:|]{2,30}(?:[:|]|\.\.) (?:How|What|When|Where|Which|Who|Why|أين|كيف|لماذا|ماذا|ما|متى|من|هل) [^.!?؟]{5,90}[?؟]$/;

/** `More from The Bugle I lost my keys in the sea`: titles in a row, to the end of a text. */
const MORE_OF_OUTLET = expression`^(?:Also|More|Most read|Read more) from (?:[Tt]he )?\p{Lu}`;

/** So likely that no likeness of the rest is asked. */
const SURE_PARTING = 3;

/** Where the title ends that a text goes on with; 0 where it has no such place. */
export function endOfTitle(text: string, { outlet }: Page): number {
  const parting = partingOf(text, outlet);
  return parting === null ? 0 : endWithin(text, parting);
}

/** Where the prompt ends that a text begins with for sure, and that is not the whole; 0 for nowhere. */
function endWithin(text: string, { at, odds, place }: Parting): number {
  // A title reads as prose does.
  return odds > LIKELY_BEGUN || place > 0 ? placeOfDateline(text, at) || at : 0;
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
  if (prompt.includes(" ") || SHARES.test(prompt) || labelsLink(prompt)) return false;
  // `Live Nation`; an Arabic noun alone begins any sentence.
  if (prompt === "Live" || prompt === "Author" || prompt.startsWith("صور")) return true;
  return likenessToPrompts(prompt) < KNOWN_WORD;
}

/** Buttons of one word, which beside another are no headings. */
export const SHARES = /^(?:Email|Print|Save|Share|Tweet)$/;
const KNOWN_WORD = 3.8;

/** A place in capitals leads, with its region or with who filed it. */
const FILED = expression`^\p{Lu}{2}[\p{Lu} .'’-]+(?:, \p{Lu}\p{L}+\.?|,? \(\p{Lu}[^()]{1,30}\))(?: [—–-]|:) `;

/** Before a capital letter, where no sentence ended: `The prize is a goat Share this post`. */
const UNMARKED_BOUNDARY = globalExpression`(?<=[^\s!?…;,]) (?=["“‘(]?\p{Lu})|(?<=[A-Za-z\d)]) (?=["“«(]?[\u0621-\u064A])`;
/** What a wall begins with, in the middle of a sentence: `… a list that begins with Already a subscriber?` */
const WALL_WITHIN =
  / (?=(?:Already|Create|Log in|Register|Sign|Subscribe|Unlock|To (?:continue|finish|keep|read|unlock)|This (?:article|content|story) is|You (?:can|have)|You['’]ve) |هذا (?:الخبر|المحتوى|المقال) )/g;
/** In no stop, and not in what somebody reads: `the button that says Sign up`. */
const UNSTOPPED = /(?<!\b(?:button|read|reads|said|say|says))(?<=[a-z\u0621-\u064A])$/;
const ENDS_QUOTED = /["”»][.!?؟]?$/;
/** A prompt is no longer, and no shorter in words. */
const SUFFIX_CHARACTERS = 180;
const SUFFIX_WORDS = 3;

/** `… and it must report by Show more` */
const BUTTON_LAST =
  /(?<!\b(?:called|is|named|reads?|said|says?|titled)) (?:Continue [Rr]eading|(?:Load|Read|See|Show|View) (?:[Ll]ess|[Mm]ore))$/;

/** With the word before it. */
const BUTTON_CHARACTERS = 30;

function placeOfLastButton(text: string): number {
  const from = Math.max(0, text.length - BUTTON_CHARACTERS);
  const found = BUTTON_LAST.exec(text.slice(from));
  return found === null ? -1 : from + found.index;
}

/** Where a prompt begins that ends a text which was cut short, or that takes the place of its end; -1 for nowhere. */
export function promptBehind(text: string): number {
  const from = Math.max(0, text.length - SUFFIX_CHARACTERS);
  // What somebody said is whole.
  if (ENDS_QUOTED.test(text)) return -1;
  const button = placeOfLastButton(text);
  if (button !== -1) return button;
  const isStopped = endsInStop(text);
  const words = isStopped ? 2 : SUFFIX_WORDS;
  const [tail, boundary] = [text.slice(from), isStopped ? WALL_WITHIN : UNMARKED_BOUNDARY];
  // Most have none, and matching all of them takes a new expression.
  if (tail.search(boundary) === -1) return -1;
  let best = { begin: -1, likeness: SURE };
  for (const { index } of tail.matchAll(boundary)) {
    const suffix = text.slice(from + index + 1);
    if (suffix.split(" ", words).length < words) break;
    if (isStopped && !UNSTOPPED.test(text.slice(0, from + index))) continue;
    const likeness = likenessToPrompts(suffix);
    if (likeness > best.likeness) best = { begin: from + index, likeness };
  }
  return best.begin;
}

/** Where the shortest such prompt begins at the end of a text without a stop; -1 for nowhere. */
function lastPromptBehind(text: string): number {
  if (endsInStop(text)) return -1;
  const button = placeOfLastButton(text);
  if (button !== -1) return button;
  const from = Math.max(0, text.length - SUFFIX_CHARACTERS);
  const boundaries = [...text.slice(from).matchAll(UNMARKED_BOUNDARY)];
  const found = boundaries.findLast(({ index }) => {
    const suffix = text.slice(from + index + 1);
    return (
      suffix.split(" ", SUFFIX_WORDS).length === SUFFIX_WORDS && likenessToPrompts(suffix) > SURE
    );
  });
  return found === undefined ? -1 : from + found.index;
}

/**
 * Length of what stands before the prompt that a text goes for, and is none of it: a sentence that was cut short, `Ghana need a
 * win to have any hope of | Scroll down for more`, or an agency, `PTI | (Stay tuned on our channel)`; 0 for nothing.
 */
export function beforePrompt(text: string): number {
  const signature = SIGNED_FIRST.exec(text)?.[0];
  if (signature !== undefined && isAgency(signature)) return signature.length;
  const begin = lastPromptBehind(text);
  const before = text.slice(0, Math.max(0, begin));
  const isSentence = before.endsWith(")") || before.split(" ", CUT_WORDS).length === CUT_WORDS;
  return isSentence && likenessToPrompts(before) < PROSE_BEFORE ? begin : 0;
}

const PROSE_BEFORE = -1;
/** Fewer are of the prompt: `Watch Channel 6`. */
const CUT_WORDS = 6;
const SIGNED_FIRST = expression`^\p{Lu}{2,6}(?= \()`;
