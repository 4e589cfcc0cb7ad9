import { expression } from "../expressions.ts";
import type { Line } from "../lines.ts";
import { endsInStop } from "../marks.ts";
import type { Signs } from "../signs.ts";
import { stemHash } from "./arabic-stem.ts";
import { Hashes } from "./hashes.ts";
import { BUTTONS, FIRST_WORDS, UNQUOTED_FIRST_WORDS } from "./learned-beginnings.ts";
import {
  HYPHEN,
  isArabicLetter,
  isArabicMark,
  isCapital,
  isLatinLetter,
  isPictograph,
} from "./letters.ts";
import { wordsOf } from "./shifted.ts";
import { EMPTY_HASH, hashOf, hashOn } from "./weights.ts";

/**
 * Which sentences are worth asking whether they are prompts, or begin with one: a look at the first word
 * and at the signs of prompts, since nearly all are prose and asking costs fifty times as much.
 * `npm run learn` chooses first words and signs so that prompts are found by them and little prose is.
 */

/** By their hashes: taking each word out of its sentence would cost more. */
const BUTTON_HASHES = wordsOf(BUTTONS, " ").map(hashOf);
const OF_BUTTONS = new Hashes(BUTTON_HASHES);
const BEGINNINGS = new Hashes(wordsOf(FIRST_WORDS, " ").map(hashOf));
const UNQUOTED_BEGINNINGS = new Hashes(UNQUOTED_FIRST_WORDS.split(" ").map(hashOf));

/** What is no longer takes no longer to ask. */
const FEW_CHARACTERS = 32;

/**
 * Whether a sentence may be a prompt, or begin with one. `your` and `we` are signs of one where nobody is quoted:
 * an article does not speak to its readers.
 */
export function mayHavePrompt(line: Line, signs: Signs): boolean {
  const { text } = line;
  if (isAlwaysAsked(text) || signs.has("prompt", line)) return true;
  const beginning = beginningOf(text);
  if (BEGINNINGS.has(beginning)) return true;
  return (
    (UNQUOTED_BEGINNINGS.has(beginning) || signs.has("unquoted prompt", line)) &&
    !signs.has("quotation", line)
  );
}

/** Whether a text may be a prompt whatever it says: a short one, one without its stop. */
export function isAlwaysAsked(text: string): boolean {
  return text.length <= FEW_CHARACTERS || isPictograph(text.charCodeAt(0)) || !endsInStop(text);
}

/** A line or a sentence, with a mark on what is plain. */
export function asked(line: Line, signs: Signs): Line {
  if (line.origin || !isPlain(line, signs)) return line;
  const { text, from, to } = line;
  return { text, from, to, isPlain: true };
}

/**
 * Whether a text is plainly prose, as most in English are: no name leads it, and nothing of a prompt, a notice or a
 * byline, so that no step but those of the last sentences has anything to do.
 */
function isPlain(line: Line, signs: Signs): boolean {
  const { text } = line;
  const first = text.charCodeAt(0);
  if (!isCapital(first)) return false;
  const second = text.indexOf(" ") + 1;
  return (
    isLatinLetter(text.charCodeAt(second - 2)) &&
    (isNobodyNamed(text, second) || OPENINGS.has(beginningOf(text))) &&
    !NOTES.some((note) => text.startsWith(note)) &&
    !mayHavePrompt(line, signs) &&
    text.lastIndexOf(": ", LABEL_CHARACTERS) === -1
  );
}

/** What notes on a text or its writer begin with. */
const NOTES = ["About the ", "This "];

/** What sentences begin with, whatever is behind it, and neither names nor notices do. */
const OPENINGS = new Hashes(
  "after although and as at because before but during for he her his in its nor of on she since so their then they through though until when while yet"
    .split(" ")
    .map(hashOf),
);

/** Whether a text's second word and third one are no names, nor what stands before one. */
function isNobodyNamed(text: string, second: number): boolean {
  if (!isSmall(text.charCodeAt(second))) return false;
  const third = text.indexOf(" ", second) + 1;
  return (
    isSmall(text.charCodeAt(third)) &&
    !text.startsWith("by ", third) &&
    !WITHIN_NAMES.some((word) => text.startsWith(word, second))
  );
}

/** `Words and pictures by`, `Ursula von der Leyen`: what names may stand around. */
const WITHIN_NAMES = ["and ", "de ", "van ", "von "];

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** A label is no longer. */
export const LABEL_CHARACTERS = 30;

/** Whether a text begins with a word that a button has: `Log in`, `Advertisement`. */
export function mayBeginWithButton(text: string): boolean {
  return OF_BUTTONS.has(beginningOf(text));
}

/** Whether a text begins as prompts do more than sentences: within a sentence nothing else shows that one begins. */
export function mayBeginWithPrompt(text: string): boolean {
  const beginning = beginningOf(text);
  return (
    OF_BUTTONS.has(beginning) || BEGINNINGS.has(beginning) || UNQUOTED_BEGINNINGS.has(beginning)
  );
}

/** Hash of what a text begins with: its first word in small letters, the stem of an Arabic one, else a mark. */
function beginningOf(text: string): number {
  let start = 0;
  while (start < 2 && isQuotationMark(text.charCodeAt(start))) start++;
  let hash = EMPTY_HASH;
  let end = start;
  for (; end < start + MOST_LETTERS; end++) {
    const unit = text.charCodeAt(end);
    if (!isLatinLetter(unit) && unit !== HYPHEN) break;
    hash = hashOn(hash, unit === HYPHEN ? unit : unit | 0x20);
  }
  if (end > start) return hash;
  while (isArabicOrMark(text.charCodeAt(end)) && end < start + MOST_LETTERS) end++;
  if (end > start + 1) return stemHash(text, start, end);
  return hashOf(DIGIT.test(text.charAt(start)) ? "#" : text.charAt(start));
}

const DIGIT = expression`\p{N}`;

/** No word that is asked for has more. */
const MOST_LETTERS = 16;

/** With marks of vowels. */
function isArabicOrMark(unit: number): boolean {
  return isArabicLetter(unit) || isArabicMark(unit);
}

function isQuotationMark(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x201c || unit === 0x2018 || unit === 0xab;
}
