import { expression, expressionOf } from "../expressions.ts";
import { once } from "../once.ts";
import { isGivenName } from "./given-names.ts";
import { inTitleCase, mayBePerson } from "./persons.ts";

/** What persons' names look like, one or several: `Anna Berg`, `ANNA O'BRIEN and Tom van Dyk`. */

const PARTICLE =
  "(?:[Aa]l|[Aa]p|[Bb]en|[Bb]in|[Bb]int|[Bb]inti|[Bb]t\\.|[Dd]a|[Dd]e|[Dd]el|[Dd]ela|[Dd]elos|[Dd]i|[Dd]os|[Dd]u|[Ee]l|[Ii]bn|[Ll]a|[Ll]e|[Ll]os|[Tt]er|[Vv]an|[Vv]on|[Zz]u|den|der|y|Abu|Ould|Ul|Ó)";
const CAPITAL = "(?:(?:\\p{Lu}|Le)['’]|Mc|Mac|De|Di|Du|Fitz|La|Le|Van)?\\p{Lu}";
/** `Berg-O'Dell`, `el-Tayeb`, `J.K.`, and a letter alone before a name: `Ravi S Singhal`. */
const WORD = `(?:(?:(?:[Aa]bu|[Aa]l|[Bb]en|[Ee]l)-)?${CAPITAL}\\p{Ll}[\\p{Ll}\\p{M}]*(?:['’]\\p{Ll}{2,})?(?:-(?:${CAPITAL}|\\p{Ll})\\p{Ll}+)*|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|[B-HJ-UWY](?= (?:[A-Z] )?\\p{Lu}\\p{Ll}))`;
const SHOUTED = "(?:\\p{Lu}['’]|Mc|Mac)?\\p{Lu}{2,}(?:[-'’]\\p{Lu}{2,})*";
const TITLE =
  "(?:(?:(?:Brig|Lt|Maj|Staff)\\.? )?(?:Atty|Brig|Capt|Col|Dr|Fr|Gen|Lt|Maj|Mrs?|Ms|Prof|Pvt|Rev|Sgt|Sir)\\.?|Dato['’]|DR\\.)";
/** `Off-spinner` is what somebody is. */
const FIRST_NAME = `(?:${TITLE} ){0,2}(?!\\p{Lu}\\p{Ll}+-\\p{Ll})(?:M[ad]\\. )?${WORD}`;
export const person = (words: number) =>
  `(?:${FIRST_NAME}(?: (?:${PARTICLE} ){0,2}${WORD}){${words - 1}}|(?:${SHOUTED}${words === 2 ? `|${FIRST_NAME}` : ""})(?: ${SHOUTED}){${words - 1}})`;
/** The words of a name, each an expression of its own: of three and four words in one, an engine has to make ten times as much. */
const NAMES = once(() => ({
  first: expressionOf(FIRST_NAME, "uy"),
  next: expressionOf(` (?:${PARTICLE} ){0,2}${WORD}`, "uy"),
  firstShouted: expressionOf(SHOUTED, "uy"),
  nextShouted: expressionOf(` ${SHOUTED}`, "uy"),
}));
/** So many words a person's name has. */
const WORDS_OF_NAME = [2, 3, 4];

/** Length of the name of so many words that begins at a place; 0 for none. */
function lengthOfPerson(text: string, at: number, words: number): number {
  const { first, next, firstShouted, nextShouted } = NAMES();
  const length =
    lengthOfWords(first, next, text, at, words) ||
    lengthOfWords(firstShouted, nextShouted, text, at, words) ||
    (words === 2 ? lengthOfWords(first, nextShouted, text, at, words) : 0);
  return length === 0 ? 0 : length + lengthAt(NUMBER, text, at + length);
}

/** Behind a name, whose it is of several who are called so. */
const NUMBER = /,? (?:[JS]r\.|(?:[JS]r|I{2,3}|IV)(?= |$))/y;

function lengthOfWords(
  first: RegExp,
  next: RegExp,
  text: string,
  at: number,
  words: number,
): number {
  let length = lengthAt(first, text, at);
  for (let word = 1; word < words && length > 0; word++) {
    const more = lengthAt(next, text, at + length);
    length = more === 0 ? 0 : length + more;
  }
  return length;
}

const PLACE_OF = " in \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?";
const JOINT = expressionOf(
  `(?: \\((?:earlier|now)\\))?(?:(?:${PLACE_OF})?,? (?:and|AND|&) |, | with )`,
  "uy",
);

/** `Anna Berg (now), Tom Reed (earlier)` */
const SHIFT = / \((?:earlier|now)\)/;

export function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Where the names end that begin at a place, in all ways that they may be told apart. */
export function* namesEnds(head: string, from: number): Generator<number> {
  for (const words of WORDS_OF_NAME) {
    const length = lengthOfPerson(head, from, words);
    if (length === 0) return;
    let end = from + length;
    for (let more = 0; more < 3; more++) {
      const joint = lengthAt(JOINT, head, end);
      if (joint === 0) break;
      const next = lengthsOfPersons(head, end + joint);
      if (next.length === 0) break;
      for (const length of [...next.slice(1), next[0] ?? 0]) {
        // What stands behind a comma alone is no second person, unless a given name tells that.
        const names = head.slice(from, end + joint + length);
        if (
          !names.includes(", ") ||
          / and | & /i.test(names) ||
          ((from > 0 || SHIFT.test(names)) && names.split(", ").every(isCommon))
        )
          yield end + joint + length;
      }
      end += joint + (next[0] ?? 0);
    }
    yield from + length;
  }
}

/** Lengths of the names of two words, three and four that begin at a place. */
function lengthsOfPersons(text: string, at: number): number[] {
  return WORDS_OF_NAME.map((words) => lengthOfPerson(text, at, words)).filter(
    (length) => length > 0,
  );
}

export function arePersons(names: string): boolean {
  if (MONTH_LAST.test(names) || DONE_LAST.test(names)) return false;
  return names.split(PERSONS_JOINT).every((name) => mayBePerson(name.replace(DEGREE, "")));
}

/** Names as they are given: in no capitals, and without degrees. */
export function nameOf(names: string): string {
  return names
    .replace(PLACE_WITHIN, "")
    .replace(/ \((?:earlier|now)\)/g, "")
    .split(/(,? (?:and|AND|&|with) |, )/)
    .map((part, i) => (i % 2 === 0 ? inTitleCase(part) : part.toLowerCase()))
    .join("")
    .replace(DEGREES, "");
}

const PLACE_WITHIN = expressionOf(`${PLACE_OF}(?=,? (?:and|AND|&) )`, "gu");
const DEGREES = new RegExp(`(?<=^|, |and |& |with )(?:${TITLE} ){1,2}`, "g");
export const PERSONS_JOINT = expressionOf(`(?:${PLACE_OF})?,? (?:and|AND) | & | with |, `, "u");
const MONTH_LAST =
  / (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/;
/** `Reported By: Anna Berg Edited By: …` */
const DONE_LAST = / (?:Curated|Edited|Last|Posted|Published|Reviewed|Translated|Updated|Written)$/;
const DEGREE = new RegExp(`^(?:${TITLE} ){1,2}`);

/** Whether a given name is a common one, or an initial. */
export function isCommon(name: string): boolean {
  const first = name.slice(0, name.indexOf(" "));
  return first.endsWith(".") || isGivenName(inTitleCase(`${first} `).trim());
}

/** `Anna Berg and Tom Reed`, of whom a sentence would go on with what they do. */
export function areSeveral(names: string): boolean {
  const each = names.split(PERSONS_JOINT);
  return each.length > 1 && each.every((name) => isCommon(name) && isOfTwo(name));
}

/** A given name and another. */
export function isOfTwo(name: string): boolean {
  return name.split(" ").length === 2;
}

/** `TARIQ OSBORNE Black smoke rose …`: a name in capitals before a sentence that is not. */
export function isShouted(name: string, behind: string): boolean {
  const names = name.split(PERSONS_JOINT);
  const next = names.every(isCommon) ? IN_SMALL_NEXT : NO_NAME_NEXT;
  return next.test(behind) && names.every((each) => TWO_SHOUTED.test(each));
}

const NO_NAME_NEXT = expression`^["“‘'(]?\p{Lu}\p{Ll}+[ -]\p{Ll}`;
const IN_SMALL_NEXT = expression`^["“‘'(]?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}[ -]\p{Ll}`;
const TWO_SHOUTED = expressionOf(`^${SHOUTED} ${SHOUTED}$`, "u");

/** The name of a person that a text begins with, the longest that it may be; null for none. */
export function personFirst(text: string): string | null {
  const lengths = lengthsOfPersons(text, 0);
  const length = lengths.findLast((length) => /^[ ,'’]/.test(text.slice(length)));
  return length === undefined ? null : text.slice(0, length);
}
