import { arabic } from "../arabic.ts";
import { expressionOf } from "../expressions.ts";
import { once } from "../once.ts";
import type { Outlet } from "../outlet.ts";
import { isAgency } from "./agencies.ts";
import { arabicByline, arabicNameFirst } from "./arabic-bylines.ts";
import { isWomans } from "./arabic-given-names.ts";
import { lengthOf, mayBeSigned, type Start, starts } from "./arabic-leads.ts";
import { nameEnds, personEnds } from "./arabic-persons.ts";
import { beginsSentence, beginsWithPreposition, isApart, tells } from "./arabic-sentences.ts";
import { isPlace as beginsAsPlace } from "./persons.ts";
import type { Signature } from "./signatures.ts";
import { ARABIC_DATE, ARABIC_STAMP } from "./stamps.ts";
import { type Told, tellsOf } from "./told.ts";

/**
 * Bylines in Arabic that a given name tells, since no letter is a capital: `رنا حيدر`, `تقرير جنى عبود في زقاق …`,
 * `الأخبار - إدريس الوزاني`. Behind what leads a byline for sure, `بقلم: `, any two words are a name.
 */

const WROTE = /^كتبت? /;
/** `الوزير: `, `المرشح – `: before a name a label tells who it is of whom is told. */
const OF_SPEAKER = /[:–—-]\s$/;

const ROLES = arabic`كاتبة?|صحافية?|صحفية?|محررة?|مراسلة?|باحثة?|مستشارة?|روائية?|ناقدة?|طبيبة?|موفدة?|إعلامية?`;
/** What a person is, a mail address, how long it takes to read, another name of the outlet. */
const tailForm = once(() =>
  expressionOf(
    arabic`^(?:\s?\*|[،,]? (?:${ROLES})(?: و?[\u0621-\u0652]+){0,5}(?=$|[.،]| \S+@)| (?:${ROLES})(?: و[\u0621-\u0652]+)?(?: من [\u0621-\u0652]+)?| \((?:${ROLES})[^()]{0,30}\)|\s?[/–—-] (?:${ROLES}) و[\u0621-\u0652]+|[،,]? \S+@\S+|\s?[/–—-] (?:${ROLES})(?: [«\u0621-\u0652»]+){0,4}$|،? (?:القراءة في|وقت القراءة:?|مدة القراءة:?) \S+ (?:دقائق|دقيقة|دقيقتان)| في ["«][^"»]{3,25}["»](?=:)| استمع إلى المقال(?: \S+ (?:دقائق|دقيقة))?(?= )| ${ARABIC_STAMP}|\s?[|–—-]? ${ARABIC_DATE}(?=$| ))+`,
    "u",
  ),
);
/** `أكد أن …`: a verb that gives what somebody says. */
const SAYS_THAT = /^\S+ (?:ب?أن|إن)(?:ه|ها|هم|ني|نا)? /;
/** A role without a mark: what a person is called, or what is told of one. */
const ROLE_LAST = new RegExp(`^ (?:${ROLES})$`);
const MARKED_ROLE = new RegExp(`^\\s?[|/–—-] (?:${ROLES})(?= )`);
const ANY_ROLE = new RegExp(`^(?:، [\\u0621-\\u064A]{4,}|\\s?[|/–—-] (?:${ROLES}))(?= )`);
const MARK_OR_STOP = /^\s?(?:[.:|–—/-]|ـ+)(?=\s)/;
const MARK = /^\s?(?:[:|–—/-]|ـ+)(?=\s|$)/;
/** ` (الدمام)`: where a name was filed from. */
const BRACKETED = /^ \([\u0621-\u0652]{3,}(?: [\u0621-\u0652]{2,}){0,2}\)(?= )/;
const BRACKETED_LAST = /^ \([\u0621-\u0652 ]{3,25}\)$/;
const RIGHTS = /^(?:(?:جميع|كل|كافة) الحقوق|حقوق النشر|©)/;
/** Where a name was filed from, behind a mark: ` - بنزرت`. */
const PLACE = /^ [\u0621-\u0652]{3,}(?= )/;
/** ` - ميزان الأردن`, ` - خاص بمجلة عافية`: whose a line is. */
const OUTLET_BEHIND = /^\s?(?:[–—|/-]|ـ+) [«\u0621-\u0652\w]+(?: [\u0621-\u0652\w]+){0,3}»?$/;

/** The byline that a text begins with, or (`isLine`) is; null where none is told. */
export function arabicSignature(
  text: string,
  told: Told,
  { names: outlets }: Outlet,
  isLine: boolean,
): Signature | null {
  if ((isLine && text.length > 120) || !mayBeSigned(text)) return null;
  const head = text.slice(0, 160);
  const first = isLine ? null : arabicNameFirst(head);
  if (first !== null) return first;
  for (const start of starts(head, outlets)) {
    const { from, cut, behind, isSure } = start;
    if (!isLine && behind === "label" && OF_SPEAKER.test(head.slice(0, from))) continue;
    // With its outlet behind it a name may be a noun: `سحر منصور – صدى الجبل`.
    const isBefore = isLine && outlets.some((outlet) => head.endsWith(outlet));
    const ends = [...nameEnds(head, from, from > 0 || isBefore)];
    if (ends.length === 0 && behind === "lead" && !isLine) ends.push(...anyEnds(head, from));
    for (const end of ends) {
      const name = head.slice(from, end);
      if (
        behind !== "lead" &&
        ((from === cut && beginsAsPlace(name)) ||
          isAgency(name) ||
          isToldOf(name, told, isLine ? told.rest() : text.slice(end)))
      )
        continue;
      const signature = closed(text, { ...start, name, end, isLine }, outlets);
      if (signature !== null) return { ...signature, from: cut, length: signature.length - cut };
    }
    const [end] = ends;
    if (isSure && end !== undefined && !isLine && text.charAt(end) !== "،") {
      const mark = MARK_OR_STOP.exec(text.slice(end))?.[0].length ?? 0;
      return { name: head.slice(from, end), length: end + mark, isSure };
    }
  }
  return null;
}

/** ` | مراسلة الجنوب`, behind a lead `، مرشدة تربوية` too: length of what a person is, up to where a sentence begins. */
function lengthOfRole(text: string, isLed: boolean): number {
  let at = lengthOf(isLed ? ANY_ROLE : MARKED_ROLE, text);
  for (let words = 1; at > 0 && words < 5; words++) {
    if (beginsSentence(text.slice(at + 1))) return at;
    const space = text.indexOf(" ", at + 1);
    at = space === -1 ? 0 : space;
  }
  return 0;
}

/** Where a name of any two words or three may end behind a lead whose form tells that it is one. */
function anyEnds(head: string, from: number): number[] {
  return personEnds(head, from, null).filter(
    (end) => arabicByline(head.slice(0, end)) === head.slice(from, end),
  );
}

type Found = Start & {
  readonly name: string;
  readonly end: number;
  readonly isLine: boolean;
};

/** A name with what stands behind it, where that ends the line or begins a sentence. */
function closed(
  text: string,
  { name, end, behind: before, isSure: isLed = false, isLine }: Found,
  outlets: readonly string[],
): Signature | null {
  const behindName = text.slice(end);
  const tail =
    end + (lengthOf(tailForm(), behindName) || lengthOfRole(behindName, before === "lead"));
  const outlet = outlets.find((outlet) =>
    /^ ?[–—|/،-] ?$/.test(text.slice(tail, text.indexOf(outlet, tail))),
  );
  const at = outlet === undefined ? tail : text.indexOf(outlet, tail) + outlet.length;
  if (isLine) {
    const rest = text.slice(at);
    const isEnd = /^[.:]?$/.test(rest) || OUTLET_BEHIND.test(rest) || BRACKETED_LAST.test(rest);
    return isEnd ? { name, length: text.length } : null;
  }
  const mark = MARK.exec(text.slice(at))?.[0].length ?? 0;
  const behind = text.slice(at + mark).trimStart();
  if (behind === "" || text.charAt(at + mark) !== " ") return null;
  // `كتب` tells as well what somebody wrote about.
  if (mark === 0 && WROTE.test(text) && beginsWithPreposition(behind)) return null;
  const isMarked = mark > 0 || at > end || RIGHTS.test(behind);
  const signature = { name, length: at + mark, isSure: isMarked || isLed };
  if (before === "lead" || before === "outlet")
    return isMarked || beginsSentence(behind) ? signature : null;
  const sign = text.charAt(at + mark - 1);
  // A speaker's name has a colon too: `عباس عراقجي: لن نتفاوض`.
  if (mark > 0 && sign === ":") return tells(behind) ? signature : null;
  // Who says that something is so is told of: `بيروت - نواف سالم أكد أن …`.
  if (before === "dateline" && (mark > 0 || (tells(behind) && !SAYS_THAT.test(behind))))
    return signature;
  const place = mark > 0 ? (PLACE.exec(text.slice(at + mark))?.[0].length ?? 0) : 0;
  if (place > 0 && tells(text.slice(at + mark + place + 1))) {
    return { ...signature, length: at + mark + place };
  }
  // `رنا الحربي صحافية متخصصة …` is what is said of a writer.
  if (
    at > end &&
    mark === 0 &&
    (at > tail || !ROLE_LAST.test(text.slice(end, at)) || beginsSentence(behind))
  )
    return signature;
  const isWoman = isWomans(name.slice(0, name.indexOf(" ")));
  // `فهد الدوسري (الدمام) أنهت إدارة النادي …`
  const town = at === end && mark === 0 ? lengthOf(BRACKETED, behindName) : 0;
  if (town > 0 && isApart(behindName.slice(town + 1), { isWoman, areTwo: false })) {
    return { name, length: end + town, isSure: true };
  }
  return isApart(behind, { isWoman, areTwo: name.includes(" و") }) ? signature : null;
}

function isToldOf(names: string, { title }: Told, rest: string): boolean {
  return names.split(" و").some((name) => {
    const last = name.slice(name.lastIndexOf(" ") + 1);
    return title.includes(last) || tellsOf(rest, name, last);
  });
}
