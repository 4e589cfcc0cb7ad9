import { expression } from "../expressions.ts";
import { holdsWord } from "../holds-word.ts";
import { isCommon, isOfTwo, PERSONS_JOINT } from "./person-names.ts";

/** What an article tells of a name that may sign it: whom it tells of does not. */

/** What an article tells besides the text that is read: its title, and what stands behind a line. */
export type Told = { readonly title: string; readonly rest: () => string };

/** Whether the article tells of one of the names: then they don't sign it. */
export function isTold(names: string, title: string, rest: string): boolean {
  return names.split(PERSONS_JOINT).some((name) => {
    const last = name.slice(name.lastIndexOf(" ") + 1);
    return holdsWord(title.toLowerCase(), last.toLowerCase()) || tellsOf(rest, name, last);
  });
}

/** What an article says at its end of who wrote it names them in full. */
const END_CHARACTERS = 260;

/** Whether a text tells of somebody by the last of the names: in full, at its end, it may be who wrote it. */
export function tellsOf(rest: string, name: string, last: string): boolean {
  for (let at = rest.indexOf(last); at !== -1; at = rest.indexOf(last, at + 1)) {
    const isWhole = rest.slice(0, at + last.length).endsWith(name);
    const isCredited = isWhole && CREDITED.test(rest.slice(Math.max(0, at - 60), at));
    if (!isCredited && (!isWhole || at < rest.length - END_CHARACTERS)) return true;
  }
  return false;
}

/** `(Image credit: Anna `: whose a picture is may be who wrote, too. */
const CREDITED = /(?:[Cc]redit|[Ii]mage|[Pp]hoto|[Pp]icture)s?:? (?:by )?[^.:]{0,20}$/;

/** Whether the title tells of what a sentence begins with, and not of the name before it. */
export function namesFirst(behind: string, title: string, name: string): boolean {
  const first = FIRST_WORD.exec(behind)?.[1];
  if (first === undefined) return false;
  const among = title.toLowerCase();
  return (
    holdsWord(among, first.toLowerCase()) &&
    !name.split(" ").some((word) => holdsWord(among, word.toLowerCase()))
  );
}

/** `By Anna Berg Nana | Kofi Reed, whose …`, where the title tells of Nana Kofi Reed: a name of whom it tells is not parted. */
export function goesOnInTitle(names: string, behind: string, title: string): boolean {
  const last = names.slice(names.lastIndexOf(" ") + 1);
  const next = behind.split(/[ ,]/, 1)[0] ?? "";
  return next !== "" && title.includes(`${last} ${next}`);
}

/** `Anna Berg Tom Reed's third novel begins …`: somebody else leads the sentence, whom no comma parts from who wrote it. */
export function isSomebodyElse(behind: string, name: string): boolean {
  const next = TWO_NAMES.exec(behind)?.[0];
  const isWhole = isOfTwo(name) && !SECOND_GIVEN.test(name);
  return next !== undefined && isWhole && isCommon(next);
}

/** `Juan Carlos Martin Garcia told …`: a second given name goes on with one person's. */
const SECOND_GIVEN =
  / (?:Alberto|Ann|Anne|Antonio|Beth|Carlos|Claude|Enrique|Fernando|Francisco|Grace|Ignacio|Jane|Javier|Jean|Jo|Jos[eé]|Kate|Louise|Luc|Luis|Mae|Manuel|Marc|Mar[ií]a|Marie|Miguel|Pablo|Paul|Pierre|Rose)$/;
const TWO_NAMES = expression`^\p{Lu}\p{Ll}+ (?:(?:da|de|del|der|di|van|von) ){0,2}\p{Lu}\p{Ll}+(?=['’]s? \p{Ll}| \p{Ll}|, (?:who|whose|an?|the|\d+) )`;

const FIRST_WORD = expression`^["“‘'(]?([\p{L}\d-]{3,}?)(?:['’]s)?,? \p{L}`;
