import { isDuration } from "./counters.ts";
import { lengthOfDateline, readDateline } from "./credits.ts";
import type { Page } from "./cuts.ts";
import { expression } from "./expressions.ts";
import { isWholeQuotation } from "./headings.ts";
import type { Line } from "./lines.ts";
import { labelsLink } from "./link-lists.ts";
import { asks, endsInStop } from "./marks.ts";
import { isNotice } from "./notices.ts";
import { isOpened, lengthOfShouted } from "./openings.ts";
import { speaksOfItself } from "./own-words.ts";
import { LABEL_CHARACTERS, mayBeginWithButton, mayHavePrompt } from "./prompts/beginnings.ts";
import { LABEL, oddsThatGoes, type Row } from "./prompts/judging.ts";
import { BEGINS_SMALL, LETTER } from "./prompts/letters.ts";
import { beginsAsProse, likenessToPrompts } from "./prompts/likeness.ts";

/** Which lines and sentences are prompts as a whole, and which are worth asking. */

/** So unlike prompts that nothing around a text makes it one. */
export const PROSE = -3;

/** Whether a line or a sentence may be a prompt, or begin with one. */
export function isAsked(line: Line, row: Row, { signs }: Page): boolean {
  if (line.isPlain && !row.namesOutlet(line.text)) return false;
  if (isQuotationMark(line.text.charCodeAt(0)) && SPOKEN.test(line.text)) return false;
  if (isNotice(line.text) || hasLabel(line.text) || lengthOfShouted(line.text) > 0) return true;
  if (isOpened(line.text)) return true;
  return (
    (mayHavePrompt(line, signs) || row.namesOutlet(line.text)) &&
    (!(endsInStop(line.text) && !mayBeginWithButton(line.text) && beginsAsProse(line.text)) ||
      speaksOfItself(line.text))
  );
}

function isQuotationMark(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0xab;
}

/** `Related: nobody on the jury.`: a title behind a link's label begins with a capital, or has no stop. */
function goesOnBehindLabel(text: string): boolean {
  return endsInStop(text) && BEGINS_SMALL.test(behindLinkLabel(text) ?? "");
}

/** What stands behind a link's label; null where none leads. */
function behindLinkLabel(text: string): string | null {
  const label = LABEL.exec(text)?.[0];
  return label !== undefined && labelsLink(label) ? text.slice(label.length + 1) : null;
}

/** Whether a prompt's label leads, behind which stands any title: in most texts only its colon is looked for. */
function hasLabel(text: string): boolean {
  if (text.lastIndexOf(": ", LABEL_CHARACTERS) < 3) return false;
  const label = LABEL.exec(text)?.[0];
  return label !== undefined && (labelsLink(label) || labelOdds(text, label) > 0);
}

/** No prompt is longer; what is found in a longer text would be looked for in all of it. */
const MOST_CHARACTERS = 500;

/** Log-odds from which a text goes: of unseen captures more prompts are missed at nothing than sentences are lost. */
const ENOUGH = -0.3;
/** The same for a line of some words that are rather prose: most are headings, and few a link's title. */
const ENOUGH_OF_TITLE = 1;
const WORDS_OF_TITLE = 5;

function isTitleLike(row: Row, i: number): boolean {
  const text = row.textAt(i) ?? "";
  return (
    row.kind === "lines" &&
    row.likenessAt(i).whole < 0 &&
    !endsInStop(text) &&
    !LABEL.test(text) &&
    text.split(" ", WORDS_OF_TITLE).length === WORDS_OF_TITLE
  );
}

/** What was learned is of these letters: texts in others are nobody's prompts. */
const LEARNED_LETTER = /[A-Za-z\u0621-\u064A]/;

/** Whether the text at a place of a row is no part of the article. */
export function goes(row: Row, i: number): boolean {
  const text = row.textAt(i) ?? "";
  if (isNotice(text) || isDuration(text, row, i)) return true;
  if (text.length > MOST_CHARACTERS) return false;
  if (speaksOfItself(text)) return true;
  if (isLink(text) && (row.kind === "sentences" || text.length <= LINK_CHARACTERS)) return true;
  if (
    BROKEN_OFF.test(text) ||
    QUOTES_ON.test(text) ||
    IS_ABOUT.test(text) ||
    goesOnBehindLabel(text)
  )
    return false;
  if (row.kind === "lines" && isWholeQuotation(text)) return false;
  if (ANSWER.test(text) && asks(row.textAt(i - 1) ?? "")) return false;
  if (SPOKEN.test(text) || (row.likenessAt(i).whole <= PROSE && !isLabelled(text))) return false;
  const enough = isTitleLike(row, i) ? ENOUGH_OF_TITLE : ENOUGH;
  if (oddsThatGoes(row, i) <= enough || (LETTER.test(text) && !LEARNED_LETTER.test(text)))
    return false;
  // What was filed is of the article, wherever a link broke it.
  const dateline = readDateline(text);
  if (dateline === null) return true;
  const isFiled = FILED_LONG.test(text) && row.likenessAt(i).whole < SURE_LABEL;
  return dateline.agency === null && !isFiled;
}

/** A line that is longer holds more than a label and a title. */
const LINK_CHARACTERS = 120;

/** In one of these a sentence was cut, and no prompt ends. */
const BROKEN_OFF =
  / (?:an?|and|because|but|could|had|has|his|its|of|or|than|that|the|their|was|were|which|while|who|will|would)$/;

/** `This story is about goats.` */
const IS_ABOUT = /^This (?:article|column|piece|post|story) is about /;
/** `Who sang it best? By Anna Berg.` */
const ANSWER = expression`^By (?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+\.$`;

/** `… welcomed it as "a vote of confidence in`: no prompt breaks a quotation off. */
const QUOTES_ON = /^[^"“”]* (?:"[^"]*|“[^”]*)$/;

/** What somebody says, and who. */
const SPOKEN = expression`^["“«][^"”»]{8,}[,.!?،]["”»],? \p{L}`;

/** From a place of two words in capitals, and more than a title's words behind it. */
const FILED_LONG = expression`^\p{Lu}{3,}(?: \p{Lu}{2,}){1,2}: (?:\S+ ){8}`;

/** `Read also: The mayor's plan.`, but `Read: nobody does.` */
export function isLink(text: string): boolean {
  const behind = behindLinkLabel(text);
  return behind !== null && !BEGINS_SMALL.test(behind);
}

/** Behind a prompt's label stands any title: `WATCH: The calf's first steps.` */
export function isLabelled(text: string): boolean {
  const label = LABEL.exec(text)?.[0];
  return label !== undefined && labelOdds(text, label) > SURE_LABEL;
}

/** How alike a label is to those of prompts; no dateline is one, whatever its town is called: `NEW DELHI: The …`. */
function labelOdds(text: string, label: string): number {
  const likeness = likenessToPrompts(label);
  return likeness > 0 && lengthOfDateline(text) > 0 ? Number.NEGATIVE_INFINITY : likeness;
}

const SURE_LABEL = 2;
