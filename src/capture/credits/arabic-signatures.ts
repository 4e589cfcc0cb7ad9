import { once } from "../once.ts";
import type { Outlet } from "../outlet.ts";
import { isAgency, isKnownAgency } from "./agencies.ts";
import { arabicByline, arabicNameFirst, MARKED_HEAD } from "./arabic-bylines.ts";
import { isWomans } from "./arabic-given-names.ts";
import { beginsWithName, DEGREE, nameEnds, personEnds } from "./arabic-persons.ts";
import { beginsSentence, beginsWithPreposition, isApart, tells } from "./arabic-sentences.ts";
import { lengthOfDateline } from "./datelines.ts";
import { ARABIC_NO_PLACES } from "./no-places.ts";
import { isPlace as beginsAsPlace } from "./persons.ts";
import type { Signature, Told } from "./signatures.ts";
import { ARABIC_STAMP } from "./stamps.ts";

/**
 * Bylines in Arabic that a given name tells, since no letter is a capital: `رنا حيدر`, `تقرير جنى عبود في زقاق …`,
 * `الأخبار - إدريس الوزاني`. Behind what leads a byline for sure, `بقلم: `, any two words are a name.
 */

/** What says that a name is to come, with no mark between. */
const leadForm = once(
  () =>
    new RegExp(
      `^(?:${[
        "نص(?: وتصوير)?",
        "تغطية",
        "(?:(?:أعدّ?ت?|أجرت?ى?) (?:ال)?(?:حوار|لقاء|مقابلة)|(?:(?:أعدّ?ت?|أجرت?ى?) )?(?:ال)?(?:تحقيق|تقرير|ريبورتاج|وصفة|مراجعة))",
        "(?:مقال(?: رأي)? |زاوية )?(?:بقلم|بواسطة|[يت]كتبها?|(?:كتب|حر|أعد|نشر)ّ?ر?(?:ت?ها?|ت)?(?: لكم)?)",
        "[يت]كتب (?:من |عن )[^ ]+(?: [^ ]+)?",
        "(?:تدوينة|خاطرة|رأي|مقالة?) لـ",
      ].join("|")}) `,
    ),
);
/** `مراسلنا في جندوبة`, `بقلم مراسلنا البرلماني`, with what stands behind it or without. */
const OURS = "^(?:(?:من|بقلم) )?(?:مراسلت?نا|موفدت?نا)";
const LED_BY_OURS = new RegExp(OURS);
const CORRESPONDENTS = [new RegExp(`${OURS} `), new RegExp(`${OURS} (?:في )?[\\u0621-\\u0652]+ `)];
/** A lead that a sentence about what somebody wrote hardly begins with. */
const SURE_LEAD =
  /^(?:بقلم(?! (?:أ[\u0621-\u064A]{3}|جاف|حبر|رصاص) )|(?:حرّ?ر|كتب)ت?ها? لكم|حرّ?رت?ها? )/;
const WROTE = /^كتبت? /;
/** `يجيب عن الاستشارة:`, `دفتر المال |`, `ليالي – خاص –`: a mark is between. */
const LABEL =
  /^(?!ال?(?:تصوير|صورة|صور)|(?:تصوير|بعدسة|عدسة|صورة|صور|رسوم?|غرافيك) ?:)[«\u0621-\u0652\w]+(?: [«\u0621-\u0652\w]+){0,3}»?(?:\s?[–|/-]\s?خاص)?\s?(?:::?|[|–—/-]|ـ+)\s/;
/** `الوزير: `, `المرشح – `: before a name a label tells who it is of whom is told. */
const OF_SPEAKER = /[:–—-]\s$/;

const ROLES =
  "كاتبة?|صحافية?|صحفية?|محررة?|مراسلة?|باحثة?|مستشارة?|روائية?|ناقدة?|طبيبة?|موفدة?|إعلامية?";
/** What a person is, a mail address, how long it takes to read, another name of the outlet. */
const tailForm = once(
  () =>
    new RegExp(
      `^(?:\\s?\\*|[،,]? (?:${ROLES})(?: و?[\\u0621-\\u0652]+){0,5}(?=$|[.،]| \\S+@)| (?:${ROLES})(?: و[\\u0621-\\u0652]+)?(?: من [\\u0621-\\u0652]+)?| \\((?:${ROLES})[^()]{0,30}\\)|\\s?[/–—-] (?:${ROLES}) و[\\u0621-\\u0652]+|[،,]? \\S+@\\S+|\\s?[/–—-] (?:${ROLES})(?: [«\\u0621-\\u0652»]+){0,4}$|،? (?:القراءة في|وقت القراءة:?|مدة القراءة:?) \\S+ (?:دقائق|دقيقة|دقيقتان)| ${ARABIC_STAMP})+`,
      "u",
    ),
);
const SAYS_THAT = /^\S+ (?:ب?أن|إن)(?:ه|ها|هم|ني|نا)? /;
const ROLE_LAST = new RegExp(`^ (?:${ROLES})$`);
const MARKED_ROLE = new RegExp(`^\\s?[|/–—-] (?:${ROLES})(?= )`);
const ANY_ROLE = new RegExp(`^(?:، [\\u0621-\\u064A]{4,}|\\s?[|/–—-] (?:${ROLES}))(?= )`);
const MARK_OR_STOP = /^\s?(?:[.:|–—/-]|ـ+)(?=\s)/;
const MARK = /^\s?(?:[:|–—/-]|ـ+)(?=\s|$)/;
const RIGHTS = /^(?:(?:جميع|كل|كافة) الحقوق|حقوق النشر|©)/;
/** Where a name was filed from, behind a mark: ` - بنزرت`. */
const PLACE = /^ [\u0621-\u0652]{3,}(?= )/;
/** ` - ميزان الأردن`, ` - خاص بمجلة عافية`: whose a line is. */
const OUTLET_BEHIND = /^\s?(?:[–—|/-]|ـ+) [«\u0621-\u0652\w]+(?: [\u0621-\u0652\w]+){0,3}»?$/;

/** Where a name may begin. */
type Start = {
  readonly from: number;
  /** Where it is cut: what a dateline is, stays. */
  readonly cut: number;
  /** Behind what leads a byline, the outlet's name, a dateline, another label, or nothing. */
  readonly behind: "lead" | "outlet" | "dateline" | "label" | "nothing";
  /** Whether a name behind it is the writer's whatever comes next. */
  readonly isSure?: boolean;
};

/** Whether a text may begin with a byline: with a name, a lead, or a mark behind its first words. Most don't. */
export function mayBeSigned(text: string): boolean {
  return (
    MARK_NEAR.test(text) || beginsWithName(text) || leadForm().test(text) || LED_BY_OURS.test(text)
  );
}

const MARK_NEAR = /^[^:|–—/ـ-]{0,70}[:|–—/ـ-]/;

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
    const isEnd = /^[.:]?$/.test(text.slice(at)) || OUTLET_BEHIND.test(text.slice(at));
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
  return isApart(behind, { isWoman, areTwo: name.includes(" و") }) ? signature : null;
}

function starts(head: string, outlets: readonly string[]): Start[] {
  const found: Start[] = [];
  const add = (from: number, behind: Start["behind"], { isSure = false, cut = 0 } = {}) => {
    if (from === 0 && behind !== "nothing") return;
    found.push({ from: from + lengthOf(DEGREE, head.slice(from)), cut, behind, isSure });
  };
  add(lengthOf(MARKED_HEAD, head), "lead", { isSure: true });
  for (const lead of [...CORRESPONDENTS, leadForm()]) {
    add(lengthOf(lead, head), "lead", { isSure: SURE_LEAD.test(head) });
  }
  const label = lengthOf(LABEL, head);
  if (head.startsWith("خاص") || outlets.some((outlet) => head.startsWith(outlet))) {
    add(label, "outlet");
  } else if (!isEdited(head, label)) {
    const filed = lengthOfPlace(head, label);
    if (filed > 0) {
      add(filed + lengthOf(/^(?:من|بقلم) /, head.slice(filed)), "dateline", { cut: filed });
    }
    if (label > filed) add(label, "label");
  }
  add(0, "nothing");
  return found;
}

/** `وام/ رنا حيدر/ علي عمران`: an agency signs, with those who edited. */
function isEdited(head: string, label: number): boolean {
  return head.startsWith("/", label - 2) && isKnownAgency(head.slice(0, label - 2));
}

/** Length of where a text was filed, which a label may be that a name and a mark stand behind: `طنجة – حمزة البقالي – `. */
function lengthOfPlace(head: string, label: number): number {
  if (PLACE_LABEL.test(head.slice(0, label)) && mayBePlace(head)) return label;
  return MAY_BE_FILED.test(head) ? lengthOfDateline(head) : 0;
}

function mayBePlace(label: string): boolean {
  const [first = ""] = label.split(" ");
  return !ARABIC_NO_PLACES.has(first.replace(/^ال/, ""));
}

const PLACE_LABEL = /^[\u0621-\u0652]{3,}(?: [\u0621-\u0652]{3,})?\s?(?:[–—-]|:)\s$/;
/** A dateline's mark among the first words. */
const MAY_BE_FILED = /^[^.؟!]{3,60}[:–—/-]\s/;

function lengthOf(form: RegExp, text: string): number {
  return form.exec(text)?.[0].length ?? 0;
}

function isToldOf(names: string, { title }: Told, rest: string): boolean {
  return names.split(" و").some((name) => {
    const last = name.slice(name.lastIndexOf(" ") + 1);
    if (title.includes(last)) return true;
    for (let at = rest.indexOf(last); at !== -1; at = rest.indexOf(last, at + 1)) {
      const isWhole = rest.slice(0, at + last.length).endsWith(name);
      if (!isWhole || at < rest.length - END_CHARACTERS) return true;
    }
    return false;
  });
}

const END_CHARACTERS = 260;
