import { arabic } from "../arabic.ts";
import { expressionOf } from "../expressions.ts";
import { arabicPersonFirst, DEGREE } from "./arabic-persons.ts";
import { mayBePerson } from "./persons.ts";

/** Bylines in Arabic by their form, whatever the names are: `بقلم: أحمد علي`, `كتبت سلمى حداد`. */

const WORD = arabic`(?:[\u0621-\u064A][\u0621-\u0652]*|(?:[أدم]|أ\.د)\.)`;
const NAMES = `(?<names>${WORD}(?: ${WORD}){0,5})`;
/** What says of which kind a text is as well as who wrote it: `وصفة: كعكة البرتقال`. */
const KINDS = arabic`(?:تحقيق|تغطية|تقرير|حوار|ريبورتاج|متابعة|مراجعة|نص)(?: و(?:تصوير|تقديم|صور))?|اختبار وتحرير|طريقة|وصفة|رحلة(?: و(?:عدسة|قلم))?|اختيارات|زاوية|قراءة|ترجمة|رصد|تدوينة`;
/** What stands before a name, with a mark between. */
const HEADS = arabic`(?:أجرى الحوار|أجرت الحوار|أعدّ?ت? التقرير|الكاتب|الكاتبة|(?:ال)?محررة?|مراسلت?نا|(?:[\u0621-\u064A]{3,7} )?بقلم(?: (?:الصحفي|الكاتب)ة?)?|بواسطة|كتبت?|(?:أعد|اختبر|جرّ?ب|حاور|حرّ?ر|راجع|كتب|نشر)ت?ها?(?: لكم)?|(?:من )?(?:إعداد|اعداد|تحرير)(?: و(?:تحرير|تصوير|تقديم))?|(?:من )?(?:${KINDS})|[يت]كتبها|[يت]جيب عنه?ا?(?: [\u0621-\u0652]+)?|كتبه? (?:لكم|ل[\u0621-\u0652]+)|نصّ)`;
export const MARKED_HEAD = expressionOf(`^${HEADS}\\s?(?:[:/–—-]|ـ+)\\s?`, "u");
const MARKED = expressionOf(
  `^${HEADS}\\s?(?:[:/–—-]|ـ+)\\s?${NAMES}(?:\\s?[|،/–—-]\\s?.{2,50})?\\s?[:.–—-]?$`,
  "u",
);
const OF_KIND = new RegExp(`^(?:من )?(?:${KINDS})`);
/**
 * Without a mark two words or three are a name, but no noun with its article. `كتب` means books too:
 * then a word in the feminine stands behind it, which no man's name is.
 */
const UNMARKED =
  /^(?:(?:بقلم|بواسطة|كتبت|كتب(?! \S+ة(?: |$)| \S+ \S+ة(?: |$))) )(?<names>(?!ال|في |من |عن |على |لل|ل(?:جريدة|صحيفة|قناة|مجلة|موقع|وكالة)|ل(?:ي|نا|ك|كم|ه|ها|هم|هن) )\S{2,} [\u0621-\u0652]{2,}(?: [\u0621-\u0652]{2,})?)\s?:?$/u;

const PERSON = "(?<names>[\\u0621-\\u0652]{2,}(?: [\\u0621-\\u0652]{2,}){1,2})";
const FIRST = [
  // `سفيان الورياشي – الضفة بريس`: a name before an outlet's that says what it is.
  arabic`${PERSON} [–-] (?:خاص [\u0621-\u0652]+ برس|(?:خاص )?[\u0621-\u0652]+ (?:أونلاين|اونلاين|بريس|بوست|تايمز|نيوز))(?= |$)`,
  // `شريف عوض يكتب: …`
  arabic`${PERSON} (?:يكتب|تكتب)(?: لكم)?\s?:(?= |$)`,
  // `عوض الزهراني – الطائف الطائف: …`: where it was filed, before a dateline of the same place.
  `${PERSON} [–-] ([\\u0621-\\u0652]{3,})(?= \\2\\s?[:–-])`,
].map((form) => expressionOf(`^${form}`, "u"));
/** `مها كيلاني - مراسلة الشؤون الأوروبية`: a name before what the person is. */
const BEFORE_ROLE = new RegExp(
  arabic`^${PERSON}\s?[،|–-]\s?(?:صحافية?|صحفية?|محررة?|مراسلة?)(?: [\u0621-\u0652]+){0,4}$`,
);

/** The byline that a text begins with whose outlet, or `writes`, stands behind the name, and its length. */
export function arabicNameFirst(text: string): { name: string; length: number } | null {
  for (const form of FIRST) {
    const found = form.exec(text);
    const name = found?.groups?.["names"];
    if (found && name !== undefined && mayBePerson(name)) return { name, length: found[0].length };
  }
  return null;
}

/** The names in a line that is an Arabic byline and nothing else; null for any other line. */
export function arabicByline(line: string): string | null {
  const signed = arabicNameFirst(line);
  if (signed?.length === line.length) return signed.name;
  const named = MARKED.exec(line) ?? UNMARKED.exec(line) ?? BEFORE_ROLE.exec(line);
  const names = named?.groups?.["names"]?.replace(/\.$/, "").replace(DEGREE, "");
  if (names === undefined || (OF_KIND.test(line) && !isPerson(names))) return null;
  return names;
}

/** `أم كنان` too. */
function isPerson(names: string): boolean {
  return /^(?:أبو|أم) \S+$/.test(names) || arabicPersonFirst(names) !== null;
}
