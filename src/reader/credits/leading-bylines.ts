import { expression, expressionOf } from "../expressions.ts";
import type { Outlet } from "../outlet.ts";
import { isArabicLetter } from "../prompts/letters.ts";
import { arabicPersonFirst } from "./arabic-persons.ts";
import { arabicSignature } from "./arabic-signatures.ts";
import { lengthOfDateline } from "./datelines.ts";
import { isCommon, nameOf, personFirst } from "./person-names.ts";
import { mayBePerson } from "./persons.ts";
import { readSignature, type Signature } from "./signatures.ts";
import { isTold, type Told } from "./told.ts";

/**
 * Bylines that a card's one line begins with: `By Anna Berg The council said …`. Where the name ends is told
 * by what may begin a sentence.
 */

/**
 * The byline that a card's line begins with, with its outlet behind the name, and its length; null where it begins
 * with none.
 */
export function leadingByline(text: string, told: Told, outlet: Outlet): Signature | null {
  if (isArabicLetter(text.charCodeAt(0))) {
    return arabicSignature(text, told, outlet, false) ?? nameBeforeOutlet(text, outlet);
  }
  const signature = readSignature(text, told, outlet, false);
  // `ANNA BERG GOAT EDITOR SALT HARBOUR, June 9 (Norpress) – …`
  if (signature?.isSure) return signature;
  return nameBeforePlace(text, told) ?? signature ?? nameBeforeArabic(text, outlet);
}

/**
 * `ALICE FINCH TUCKER SPRINGS, Okla. — You'll …`, `Alice Finch SINGAPORE – Two …`, of which a dateline alone might take
 * the name for its place's.
 */
function nameBeforePlace(text: string, { title }: Told): Signature | null {
  const name = NAME_BEFORE_CAPITALS.exec(text)?.[0];
  if (name === undefined) return null;
  const mayName =
    name === name.toUpperCase()
      ? isCommon(name)
      : mayBePerson(name) && !isTold(name, title, text.slice(name.length));
  if (!mayName) return null;
  const isFiled = lengthOfDateline(text.slice(name.length + 1)) > 0;
  return isFiled ? { name: nameOf(name), length: name.length } : null;
}

const NAME_BEFORE_CAPITALS = expression`^(?:\p{Lu}{3,} \p{Lu}{3,}|\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}'’-]+){1,2})(?= \p{Lu}{3,}(?: \p{Lu}+)*(?:, \p{Lu}|:| [(—–-]))`;

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
const GOES_ON = expression`^ \p{Ll}`;

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

/** `By Anna Berg عاد القطار …`, `Anna Berg – صدى الجبل عاد القطار …`: how a site's own system writes who wrote. */
function nameBeforeArabic(text: string, outlet: Outlet): Signature | null {
  const [whole, name] = BEFORE_ARABIC.exec(text.slice(0, MOST_CHARACTERS)) ?? [];
  if (whole !== undefined && name !== undefined) return { name, length: whole.length };
  return isArabicLetter(outlet.names[0]?.charCodeAt(0) ?? 0)
    ? nameBeforeOutlet(text, outlet)
    : null;
}

const BEFORE_ARABIC = expression`^(?:By|by|BY):? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})(?= [«\u0621-\u064A])`;

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
const NAME_AND_MARK = expressionOf(`^${A_NAME}\\s?[-–—|/]\\s?$`, "u");
const BEHIND_MARK = expressionOf(`^\\s?[-–—|/]\\s?${A_NAME}$`, "u");
