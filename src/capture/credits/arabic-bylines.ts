import { mayBePerson } from "./persons.ts";

/** Bylines in Arabic: `بقلم: أحمد علي`, `كتبت سلمى حداد`. */

const WORD = "(?:[\\u0621-\\u064A][\\u0621-\\u0652]*|(?:[أدم]|أ\\.د)\\.)";
const NAMES = `(?<names>${WORD}(?: ${WORD}){0,5})`;
/** What stands before a name, with a mark between. */
export const HEADS =
  "(?:أجرى الحوار|أجرت الحوار|أعدّ?ت? التقرير|اختبرها?(?: لكم)?|الكاتب|الكاتبة|المحرر|بقلم(?: (?:الصحفي|الكاتب)ة?)?|بواسطة|حاورته|حاورتها|حاوره|حاورها|كتب|كتبت|كتبها|(?:أعد|حرر|كتب)ت?ه|(?:من )?(?:إعداد|اعداد|تحرير)(?: و(?:تحرير|تصوير|تقديم))?|(?:تحقيق|تغطية|تقرير|حوار|ريبورتاج|متابعة|نص)(?: و(?:تصوير|تقديم|صور))?|اختبار وتحرير|[يت]كتبها|[يت]جيب عنه?ا?(?: [\\u0621-\\u0652]+)?|كتبه? (?:لكم|ل[\\u0621-\\u0652]+)|حرّ?رتها?|(?:ال)?محررة|نصّ|نشر(?:ت?ه|ت?ها)|طريقة|وصفة|رحلة(?: و(?:عدسة|قلم))?|اختيارات|زاوية|قراءة|ترجمة|رصد|حاورتها)";
const MARKED = new RegExp(
  `^${HEADS}\\s?[:/–—ـ-]\\s?${NAMES}(?:\\s?[|،/–—-]\\s?.{2,50})?\\s?[:.–—-]?$`,
  "u",
);
/**
 * Without a mark two words or three are a name, but no noun with its article. `كتب` means books too:
 * then a word in the feminine stands behind it, which no man's name is.
 */
const UNMARKED =
  /^(?:(?:بقلم|بواسطة|كتبت|كتب(?! \S+ة(?: |$)| \S+ \S+ة(?: |$))) )(?<names>(?!ال|في |من |عن |على |لل|ل(?:جريدة|صحيفة|قناة|مجلة|موقع|وكالة)|ل(?:ي|نا|ك|كم|ه|ها|هم|هن) )\S{2,} [\u0621-\u0652]{2,}(?: [\u0621-\u0652]{2,})?)\s?:?$/u;

/** `سفيان الورياشي – الضفة بريس`: a name before an outlet's that says what it is. */
const BEFORE_OUTLET =
  /^(?<names>[\u0621-\u0652]{2,}(?: [\u0621-\u0652]{2,}){1,2}) [–-] (?:خاص [\u0621-\u0652]+ برس|(?:خاص )?[\u0621-\u0652]+ (?:أونلاين|اونلاين|بريس|بوست|تايمز|نيوز))(?= |$)/;
/** `مها كيلاني - مراسلة الشؤون الأوروبية`: a name before what the person is. */
const BEFORE_ROLE =
  /^(?<names>[\u0621-\u0652]{2,}(?: [\u0621-\u0652]{2,}){1,2})\s?[،|–-]\s?(?:صحافية?|صحفية?|محررة?|مراسلة?)(?: [\u0621-\u0652]+){0,4}$/;

/** `شريف عوض يكتب: …` */
const WRITES =
  /^(?<names>[\u0621-\u0652]{2,}(?: [\u0621-\u0652]{2,}){1,2}) (?:يكتب|تكتب)(?: لكم)?\s?:(?= |$)/u;

/** The byline that a text begins with whose outlet, or `writes`, stands behind the name, and its length. */
export function arabicNameFirst(text: string): { name: string; length: number } | null {
  const found = BEFORE_OUTLET.exec(text) ?? WRITES.exec(text);
  const name = found?.groups?.["names"];
  return found && name !== undefined && mayBePerson(name)
    ? { name, length: found[0].length }
    : null;
}

/** The names in a line that is an Arabic byline and nothing else; null for any other line. */
export function arabicByline(line: string): string | null {
  const signed = arabicNameFirst(line);
  if (signed?.length === line.length) return signed.name;
  const named = MARKED.exec(line) ?? UNMARKED.exec(line) ?? BEFORE_ROLE.exec(line);
  const names = named?.groups?.["names"];
  return names?.replace(/\.$/, "") ?? null;
}
