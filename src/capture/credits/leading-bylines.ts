import type { Outlet } from "../outlet.ts";
import { isArabicLetter } from "../prompts/letters.ts";
import { arabicNameFirst, HEADS } from "./arabic-bylines.ts";
import { arabicPersonFirst, arabicSignature, PREPOSITION } from "./arabic-signatures.ts";
import { readByline } from "./bylines.ts";
import { personFirst } from "./person-names.ts";
import { mayBePerson } from "./persons.ts";
import { readSignature, type Signature, type Told } from "./signatures.ts";

/**
 * Bylines that a card's one line begins with: `By Anna Berg The council said …`. Where the name ends is told
 * by what may begin a sentence.
 */

/** What parts a byline from the text behind it. */
const MARK_BEHIND = /^\s?[|–—-](?=\s)/;
const ARABIC_BY = new RegExp(
  `^(?:${HEADS}\\s?[:/–—ـ-]\\s?|(?:كتب|كتبت|بقلم|بواسطة|تقرير|إعداد|تحرير|متابعة|حوار|تحقيق)\\s)(?=[\\u0621-\\u064A])`,
);
/** What an Arabic sentence begins with behind a name: a verb, a preposition, a particle. */
const ARABIC_BEGINS =
  /^(?:[يتن][\u0621-\u0652]{3,}|أ[\u0621-\u0652]{3,4}ت|ا[\u0621-\u0652]{4,6}ت|(?:قال|أعلن|أكد|كشف|أضاف|بدأ|وصل|توفي|شهد|عاد|فاز|وقع|أطلق|افتتح|ارتفع|انخفض|سجل|تراجع|قرر|وافق|عقد|اختتم|انطلق|أنهى|حقق|منذ|في|على|من|إلى|بعد|قبل|عند|لم|لا|لن|ما|هل|كل|حين|عندما|قد|كان|كانت|إن|أن|هذا|هذه|هو|هي)ت?)(?=\s)/;

/**
 * The byline that a card's line begins with, with its outlet behind the name, and its length; null where it begins
 * with none.
 */
export function leadingByline(text: string, told: Told, outlet: Outlet): Signature | null {
  if (!isArabicLetter(text.charCodeAt(0))) return readSignature(text, told, outlet, false);
  const head = text.slice(0, 160);
  const by = ARABIC_BY.exec(head)?.[0];
  const signature = arabicNameFirst(head) ?? arabicSignature(text, told, outlet, false);
  if (signature !== null) return signature;
  if (by === undefined) {
    return nameBeforeArabicPlace(head) ?? nameBeforeOutlet(text, outlet);
  }
  for (const length of arabicEnds(head, by.length)) {
    const name = readByline(head.slice(0, length));
    if (name !== null) return { name, length: length + behindName(head.slice(length), outlet) };
  }
  return null;
}

/** Whether a text is a person's name and nothing else. */
export function isPersonAlone(text: string): boolean {
  if (isArabicLetter(text.charCodeAt(0))) return arabicPersonFirst(text) === text;
  return personFirst(`${text} `) === text && mayBePerson(text);
}

/** The signature that a line is, by its grammar; null for any other. */
export function signatureLine(line: string, told: Told, outlet: Outlet): Signature | null {
  const read = isArabicLetter(line.charCodeAt(0)) ? arabicSignature : readSignature;
  return read(line, told, outlet, true);
}

/** `Fact Check - The Bugle could not …`: the outlet is of the sentence. */
const GOES_ON = /^ \p{Ll}/u;

/** Length of the mark behind a name, and of the outlet behind that: ` | The Bugle`. */
function behindName(text: string, { names }: Outlet): number {
  const mark = MARK_BEHIND.exec(text)?.[0].length ?? 0;
  if (mark === 0) return 0;
  const end = names
    .filter((name) => text.startsWith(`${name} `, mark + 1))
    .map((name) => mark + 1 + name.length)[0];
  return end === undefined || GOES_ON.test(text.slice(end)) ? mark : end;
}

/** `عوض الزهراني – الطائف الطائف: …`: a name and where it was, before a dateline of the same place. */
function nameBeforeArabicPlace(head: string): Signature | null {
  const [whole = "", name] = ARABIC_NAME_AND_PLACE.exec(head) ?? [];
  return name === undefined ? null : { name, length: whole.length };
}

const ARABIC_NAME_AND_PLACE =
  /^([\u0621-\u0652]{2,}(?: [\u0621-\u0652]{2,}){1,2}) [–-] ([\u0621-\u0652]{3,})(?= \2\s?[:–-])/;

/** `Anna Berg - The Bugle The council said …`: who writes for the outlet. */
function nameBeforeOutlet(text: string, { names: [outlet] }: Outlet): Signature | null {
  if (outlet === undefined) return null;
  const at = text.lastIndexOf(outlet, MOST_CHARACTERS);
  if (at < 1) return null;
  const name = NAME_AND_MARK.exec(text.slice(0, at))?.[1];
  const length = at + outlet.length;
  if (name === undefined || !mayBePerson(name) || text.charAt(length) !== " ") return null;
  return GOES_ON.test(text.slice(length)) ? null : { name, length };
}

const MOST_CHARACTERS = 50;

/** The name in a line that has it beside the outlet and nothing else: `Anna Berg | The Bugle`, `مغرب24 | إلهام التازي`. */
export function nameBesideOutlet(line: string, { names }: Outlet): string | null {
  if (line.length > 2 * MOST_CHARACTERS) return null;
  for (const outlet of names) {
    const name = line.startsWith(outlet)
      ? BEHIND_MARK.exec(line.slice(outlet.length))?.[1]
      : line.endsWith(outlet) && NAME_AND_MARK.exec(line.slice(0, -outlet.length))?.[1];
    if (name && mayBePerson(name)) return name;
  }
  return null;
}

const A_NAME =
  "(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}|[\\u0621-\\u0652]{2,}(?: [\\u0621-\\u0652]{2,}){1,2})";
const NAME_AND_MARK = new RegExp(`^${A_NAME}\\s?[-–—|/]\\s?$`, "u");
const BEHIND_MARK = new RegExp(`^\\s?[-–—|/]\\s?${A_NAME}$`, "u");

/** Part of the name behind it: `ريما أبي نادر`, `سعيد بن سالم`. */
const PARTICLE_LAST = /(?:^|\s)(?:أبو|أبي|آل|أم|ابن|بن|بنت|عبد|ولد)$/;
/** `د.`, before a name. */
const TITLE_LAST = /(?:^|\s)(?:[دأم]|أ\.د)\.$/;

/** With a mark two words are a name, or three; without one only where a sentence begins behind them. */
function arabicEnds(head: string, from: number): number[] {
  const isMarked = head.startsWith("بقلم") || /[:/–—ـ-]/.test(head.slice(0, from));
  const places: number[] = [];
  let at = head.indexOf(" ", from);
  for (let words = 1; words <= 3 && at !== -1; words++, at = head.indexOf(" ", at + 1)) {
    const name = head.slice(from, at);
    if (PARTICLE_LAST.test(name) || TITLE_LAST.test(name)) words -= 1;
    if (words < 2) continue;
    const behind = head.slice(at + 1);
    if (head.charAt(at - 1) === ":") return [at];
    // A third word before a mark is the place where the text was filed.
    if (isMarked && words === 2 && MARK_BEHIND.test(head.slice(at))) return [at];
    if (ARABIC_BEGINS.test(behind) && (isMarked || !PREPOSITION.test(behind))) return [at];
    if (isMarked && words === 2) places.push(at);
  }
  return places;
}
