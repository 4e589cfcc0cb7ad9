import { expression } from "./expressions.ts";
import { isCapital, TATWEEL } from "./prompts/letters.ts";

/** Which stops are an abbreviation's or an initial's. */

/** Words whose stop does not end a sentence when a name or a number follows. */
const ABBREVIATIONS = new Set(
  "Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Sgt Capt Cpl Maj Adm Cmdr St Ste Mt Ft Jr Sr No Nos Art Fig Vol Ed Eds Inc Ltd Co Corp Dept Univ Assn Bros Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Hon Rev Msgr Messrs Pres Supt Insp Det Sec Amb Asst Atty Fr Pvt".split(
    " ",
  ),
);

/** Whether a stop is one of them; `from` is where its sentence begins. */
export function isAbbreviation(text: string, from: number, stop: number): boolean {
  let start = stop;
  let hasPoint = false;
  while (start > from && stop - start < 12 && isWordOrPoint(text.charCodeAt(start - 1))) {
    start--;
    if (text.charCodeAt(start) === POINT) hasPoint = true;
  }
  const first = text.charCodeAt(start);
  // An initial, but for a letter that is itself a name: `View it on X. Both goals came …`, `at Gate C. (Norpress)`
  if (stop - start === 1) {
    return isUpper(first) && !NAMED.test(text.slice(Math.max(from, start - 12), start));
  }
  if (hasPoint) {
    const before = text.slice(start, stop);
    return INITIALS.test(before) && !/^[ap]\.m$/i.test(before);
  }
  return isCapital(first) && ABBREVIATIONS.has(text.slice(start, stop));
}

/** `U.S`, `p.m` */
const INITIALS = expression`^(?:\p{L}\.)+\p{L}$`;

/** `30C.` is a measure, too. */
const NAMED =
  /(?:\d| (?:on|the) | (?:[Cc]lass|[Ee]xit|[Gg]ate|[Gg]rade|[Gg]roup|[Hh]epatitis|[Pp]hase|[Pp]lan|[Pp]latform|[Tt]erminal|[Vv]itamin) )$/;

function isWordOrPoint(unit: number): boolean {
  return unit === 0x2e || (unit > 0x40 && unit !== 0xa0 && (unit < 0x2000 || unit > 0x206f));
}

const POINT = 0x2e;

const MAY_BEGIN = expression`[\p{Lu}\p{Lo}]`;

/** A letter that can begin a sentence: a capital, or one of a script without capitals. */
export function isUpper(unit: number): boolean {
  if (unit < 0x80) return isCapital(unit);
  if (unit >= 0x621 && unit <= 0x64a) return unit !== TATWEEL;
  return MAY_BEGIN.test(String.fromCharCode(unit));
}
