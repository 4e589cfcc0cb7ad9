import type { Outlet } from "../outlet.ts";
import { HEADS } from "./arabic-bylines.ts";
import { GIVEN_NAMES, NOUNS_TOO } from "./arabic-given-names.ts";
import { lengthOfDateline } from "./datelines.ts";
import { ARABIC_NO_PLACES } from "./no-places.ts";
import { isPlace as beginsAsPlace } from "./persons.ts";
import type { Signature, Told } from "./signatures.ts";
import { ARABIC_STAMP } from "./stamps.ts";

/**
 * Bylines in Arabic that a given name tells, since no letter is a capital: `رنا حيدر`, `تقرير جنى عبود في زقاق …`,
 * `الأخبار - إدريس الوزاني`.
 */

/** What says that a name is to come, with no mark between. */
const LEAD = new RegExp(
  `^(?:${[
    "(?:(?:من|بقلم) )?(?:مراسلت?نا|موفدت?نا)(?: (?:في )?[\\u0621-\\u0652]+)??",
    "نص(?: وتصوير)?",
    "تغطية",
    "(?:(?:أعدّ?ت?|أجرت?ى?) )?(?:ال)?(?:تحقيق|تقرير|ريبورتاج|وصفة|مراجعة)",
    "(?:مقال(?: رأي)? |زاوية )?(?:بقلم|بواسطة|[يت]كتبها?|(?:كتب|حر|أعد|نشر)ّ?ر?(?:ت?ها?|ت)?(?: لكم)?)",
    "[يت]كتب (?:من |عن )[^ ]+(?: [^ ]+)?",
  ].join("|")}) `,
);
/** `يجيب عن الاستشارة:`, `دفتر المال |`, `ليالي – خاص –`: a mark is between. */
const LABEL =
  /^(?!ال?(?:تصوير|صورة|صور)|(?:تصوير|بعدسة|عدسة|صورة|صور|رسوم?|غرافيك) ?:)[\u0621-\u0652\w]+(?: [\u0621-\u0652\w]+){0,3}(?:\s?[–|/-]\s?خاص)?\s?(?:::?|[|–—/-]|ـ+)\s/;
const WORD = /[\u0621-\u0652]{2,}/y;
const PARTICLE = /^(?:أبو|أبي|آل|أم|ابن|بن|بنت|عبد|ولد|الـ?|بو|ابو)$/;
const VOWELS = /[\u064B-\u0652]/g;

const ROLES =
  "كاتبة?|صحافية?|صحفية?|محررة?|مراسلة?|باحثة?|مستشارة?|روائية?|ناقدة?|طبيبة?|موفدة?|إعلامية?";
/** What a person is, a mail address, how long it takes to read, another name of the outlet. */
const TAIL = new RegExp(
  `^(?:\\s?\\*|[،,]? (?:${ROLES})(?: و?[\\u0621-\\u0652]+){0,5}(?=$|[.،]| \\S+@)| (?:${ROLES})(?: و[\\u0621-\\u0652]+)?(?: من [\\u0621-\\u0652]+)?|\\s?[/–—-] (?:${ROLES}) و[\\u0621-\\u0652]+|[،,]? \\S+@\\S+|\\s?[/–—-] (?:${ROLES})(?: [«\\u0621-\\u0652»]+){0,4}$|\\s?[–—-] (?:موفدة?|مراسلة?) \\S+(?: \\S+)?|،? (?:القراءة في|وقت القراءة:?|مدة القراءة:?) \\S+ (?:دقائق|دقيقة|دقيقتان)| ${ARABIC_STAMP})+`,
  "u",
);
const MARK = /^\s?(?:[:|–—/-]|ـ+)(?=\s|$)/;
/** Where a name was filed from, behind a mark: ` - بنزرت`. */
const PLACE = /^ [\u0621-\u0652]{3,}(?= )/;

/** What an Arabic sentence begins with behind a name: a verb, a preposition, a particle, a number. */
const BEGINS =
  /^(?:[«"“\d]|است[\u0621-\u064A]{2,4}(?= )|ا[\u0621-\u064A]ت[\u0621-\u064A]{2,3}(?= )|ان[\u0621-\u064A]{3}(?= )|[يتن][\u0621-\u0652]{3,}|أ[\u0621-\u0652]{2,4}ت|ا[\u0621-\u0652]{3,6}ت|[\u0621-\u064A]{2,4}ت(?=\s)|(?!أحمد|أمين|أنور|أيمن|أشرف|أكرم|أسعد|أدهم)أ[\u0621-\u064A]{3}(?= )|[\u0621-\u064A]{3} (?:عن|على|أن|إن) |(?:قال|أعلن|أكد|كشف|أضاف|بدأ|وصل|توفي|شهد|عاد|فاز|وقع|أطلق|افتتح|ارتفع|انخفض|سجل|تراجع|قرر|وافق|عقد|اختتم|انطلق|أنهى|حقق|صور|قد|كان|وجه|دعا|حذر|حذّر|ألقى|قضى|أمر|نفى|أصيب|فقد|قدم|نظم|لقي|تمكن|تعرض|تلقى|توقع|تعتزم|حصل|بحث|ناقش|رفض|طالب|كشفت|انتهى|جاء|ترأس|شارك|أدان|أثار|أوقف|ضبط|حكم|خرج|دخل|ظل|بات|أصبح|ليس|منذ|في|على|من|إلى|مع|بين|خلال|حتى|رغم|لدى|أما|ثمة|بعد|قبل|عند|لم|لا|لن|ما|هل|كل|حين|عندما|كيف|لماذا|إذا|لو|بينما|إن|أن|هذا|هذه|هو|هي|أنا|ليست|قبيل|عقب)ت?)(?=[\s\d])/;

/** The byline that a text begins with, or (`isLine`) is; null where none is told by a given name. */
export function arabicSignature(
  text: string,
  told: Told,
  { names: outlets }: Outlet,
  isLine: boolean,
): Signature | null {
  if (isLine && text.length > 120) return null;
  const head = text.slice(0, 160);
  for (const { from, isLed } of starts(head)) {
    for (const end of nameEnds(head, from, from > 0)) {
      const name = head.slice(from, end);
      if (beginsAsPlace(name)) continue;
      if (!isLed && isToldOf(name, told, isLine ? told.rest() : text.slice(end))) continue;
      const label = head.slice(0, from);
      const isOwn =
        HEAD.test(label) ||
        label.startsWith("خاص") ||
        outlets.some((name) => label.startsWith(name));
      const isPlace = !isLed && !isOwn && FILED.test(label) && mayBePlace(label);
      if (!isLine && !isLed && !isOwn && !isPlace && OF_SPEAKER.test(label)) continue;
      const signature = closed(
        text,
        { name, end, isLed: isLed || isOwn, isFiled: isPlace, isLine },
        outlets,
      );
      if (signature === null) continue;
      return isPlace ? { ...signature, from, length: signature.length - from } : signature;
    }
  }
  return null;
}

type Found = {
  readonly name: string;
  readonly end: number;
  readonly isLed: boolean;
  readonly isFiled: boolean;
  readonly isLine: boolean;
};

/** `الوزير: `, `المرشح – `: before a name a label tells who it is of whom is told. */
const OF_SPEAKER = /[:–—-]\s$/;

function mayBePlace(label: string): boolean {
  const [first = ""] = label.split(" ");
  return !ARABIC_NO_PLACES.has(first.replace(/^ال/, ""));
}

/** ` - ميزان الأردن`, ` - خاص بمجلة عافية`: whose a line is. */
const OUTLET_BEHIND = /^\s?(?:[–—|/-]|ـ+) [«\u0621-\u0652\w]+(?: [\u0621-\u0652\w]+){0,3}»?$/;

const WROTE = /^كتبت? /;
export const PREPOSITION = /^(?:في|على|من|إلى|عن|ما|كل|هذا|هذه|إن|أن) /;

const HEAD = new RegExp(`^${HEADS}\\s?[:/–—ـ-]`, "u");
/** `طنجة – `, before a name: where a text was filed. */
const FILED = /^[\u0621-\u0652]{3,}(?: [\u0621-\u0652]{3,})?\s?(?:[–—-]|:)\s$/;

/** A name with what stands behind it, where that ends the line or begins a sentence. */
function closed(
  text: string,
  { name, end, isLed, isFiled, isLine }: Found,
  outlets: readonly string[],
): Signature | null {
  const tail = end + (TAIL.exec(text.slice(end))?.[0].length ?? 0);
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
  const isSure = mark > 0 || at > end;
  // `كتب` tells as well what somebody wrote about.
  if (mark === 0 && WROTE.test(text) && PREPOSITION.test(behind)) return null;
  const signature = { name, length: at + mark, isSure };
  if (isLed) return isSure || begins(behind) ? signature : null;
  const sign = text.charAt(at + mark - 1);
  // A speaker's name has a colon too: `عباس عراقجي: لن نتفاوض`.
  if (mark > 0 && sign === ":") return TOLD.test(plain(behind)) ? signature : null;
  if (mark > 0 && isFiled) return signature;
  const place = mark > 0 ? (PLACE.exec(text.slice(at + mark))?.[0].length ?? 0) : 0;
  if (place > 0 && TOLD.test(plain(text.slice(at + mark + place + 1)))) {
    return { ...signature, length: at + mark + place };
  }
  if (at > end && mark === 0) return signature;
  return isApart(name, behind) ? signature : null;
}

function begins(text: string): boolean {
  return BEGINS.test(plain(text)) || lengthOfDateline(text) > 0;
}

function plain(text: string): string {
  return text.slice(0, 40).replace(VOWELS, "");
}

/** Whether a sentence begins behind a name that can't be its subject: by its verb's gender, or without one. */
function isApart(name: string, behind: string): boolean {
  const text = plain(behind);
  if (APART.test(text) || lengthOfDateline(behind) > 0) return true;
  const [given = ""] = name.split(" ");
  const isWoman = /[ةىا]$|اء$/.test(given) || WOMEN.has(given);
  return (isWoman ? OF_MEN : OF_WOMEN).test(text);
}

/** What no name is the subject of. */
const APART =
  /^(?:[«"“]|(?:منذ|بعد|قبل|قبيل|عقب|عند|حين|عندما|كيف|لماذا|هل|كل|بينما|إذا|رغم|خلال|ثمة|ليس|ليست|ما إن|حتى)(?= ))/;
const OF_WOMEN = /^(?:ت[\u0621-\u064A]{3,}|[\u0621-\u064A]{2,5}ت)(?= )/;
/** What happened, by its verb; of men. */
const PAST =
  "(?:قال|أعلن|أكد|كشف|أضاف|بدأ|وصل|توفي|شهد|عاد|فاز|وقع|أطلق|افتتح|ارتفع|انخفض|سجل|تراجع|قرر|وافق|عقد|اختتم|انطلق|أنهى|حقق|نفى|أصيب|صدر|قدم|استقر|حذر|وجه|دعا)";
const OF_MEN = new RegExp(`^(?:ي[\\u0621-\\u064A]{3,}|${PAST})(?= )`);
/** A verb of what happened. */
const TOLD = new RegExp(`^(?:[\\u0621-\\u064A]{2,5}ت|${PAST})(?= )`);
/** Given names of women that don't end as theirs do; sorted. */
const WOMEN: ReadonlySet<string> = new Set(
  "آمال أحلام أريج أسيل إلهام إيمان ابتسام تسنيم تغريد جنان جويل جيهان حنان حنين دلال رزان رنيم رنين رهام رهف ريم ريهام زينب سحر سعاد سهام سوزان سيرين شيرين عبير غدير كارول لجين ليال مرام مريم منار منال مي ميس ميسان نادين نرمين نسرين نوال نوف هدير هند هيام وئام ياسمين".split(
    " ",
  ),
);

const DEGREE = /^(?:(?:د|أ|م|أ\.د)\. ?|(?:الدكتورة?|الأستاذة?|المهندسة?) )/;

/** Where a name may begin: at once, behind a lead, behind a label. */
function starts(head: string): { from: number; isLed: boolean }[] {
  const degree = DEGREE.exec(head)?.[0].length ?? 0;
  const [lead, label] = [LEAD, LABEL].map((form) => form.exec(head)?.[0].length ?? 0);
  return [
    ...(lead ? [{ from: lead, isLed: true }] : []),
    ...(label ? [{ from: label, isLed: false }] : []),
    { from: degree, isLed: false },
  ];
}

/** Where a name of two words or three may end that begins with a given name, and with that of a second person behind it. */
function* nameEnds(head: string, from: number, isBehind: boolean): Generator<number> {
  const ends = personEnds(head, from, isBehind);
  for (const end of ends) {
    const and = /^ و(?=\S)/.exec(head.slice(end))?.[0].length;
    if (and !== undefined) yield* personEnds(head, end + and, true);
    yield end;
  }
}

function personEnds(head: string, from: number, isBehind: boolean): number[] {
  const ends: number[] = [];
  let [at, words] = [from, 0];
  while (words < 3) {
    WORD.lastIndex = at;
    const word = WORD.exec(head)?.[0];
    if (word === undefined) break;
    const bare = word.replace(VOWELS, "");
    const isParticle = PARTICLE.test(bare);
    if (at === from && !isParticle && !isGiven(bare, isBehind)) break;
    at += word.length;
    if (!isParticle) words += 1;
    if (words > 1 && !isParticle) ends.push(at);
    if (head.charAt(at) !== " ") break;
    at += 1;
  }
  return ends;
}

/** At a text's beginning a name that is a noun too may be one: `صباح اليوم`. */
function isGiven(word: string, isBehind: boolean): boolean {
  const name = word.replace(/[أإآ]/g, "ا");
  return GIVEN_NAMES.has(name) || (isBehind && NOUNS_TOO.has(name));
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

/** The name that a text begins with and a given name tells, the longest that what is said of a writer may follow; null for none. */
export function arabicPersonFirst(text: string): string | null {
  const ends = personEnds(text, 0, true);
  const end = ends.find((end) => !/^ (?:ال|بن|أبو)/.test(text.slice(end)));
  return end === undefined ? null : text.slice(0, end);
}
