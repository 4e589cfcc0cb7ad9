import { CLOSED_IN_ARABIC, GOES_ON_IN_ARABIC } from "./boilerplate/arabic/outlet.ts";
import { endsInStop } from "./marks.ts";
import { noiseClass } from "./noise.ts";
import { isPastInArabic } from "./orders.ts";
import type { Outlet } from "./outlet.ts";
import { asOurs } from "./outlet-in-arabic.ts";

/** Where a call to the reader ends that runs into an Arabic sentence: no capital shows it. */

const MOST_PREFIX = 150;
/** A part of a sentence must speak more plainly than a whole one. */
const SURE = 1.2;

/** The longest end that shows a call's end. */
const LAST_WORDS = 28;

const BEGINS_IN_ARABIC = /^[^A-Za-z]*[\u0621-\u064A]/;
const LETTER = /[\u0621-\u064A]/;

/** Verbs and particles that news' sentences begin with, in any of their persons. */
const VERBS = [
  "قال ذكر أضاف أكد أعلن أوضح وعد ضم بلغ شهد تصدى عاد بدأ فاز وصل دعا طالب كشف أشار توقع هطل افتتح نفى",
  "رفض وافق قرر أفاد استقبل ارتفع انخفض تراجع وقع اندلع انطلق توفي قتل أصيب اعتقل أوقف ضبط عثر غادر زار",
  "التقى بحث ناقش استعرض شدد لفت نوه اعتبر حضر ترأس تسلم دشن نظم أطلق أقام عقد انتقد حذر هدد منع سمح ألغى",
  "أجل أغلق استأنف تواصل استمر كان طلب شوهد هاجم سقط خسر تعادل أحرز صعد هبط تعرض تمكن نجح فشل أظهر",
]
  .flatMap((row) => row.split(" "))
  .flatMap((verb) => [verb, `${verb}ت`, `${verb}وا`]);
const STARTS = [
  "يقول تقول يذكر تجدر يستمر تستمر يبلغ تبلغ يقع تقع يعمل تعمل يتوقع يشار من_المقرر من_المتوقع من_جانبه من_جانبها",
  "من_جهته من_جهتها من_جهة في_المقابل في_حين في_غضون على_صعيد بحسب وفقا لم لن لا قد هذا هذه إن أما لكن كما",
]
  .flatMap((row) => row.split(" "))
  .map((word) => word.replaceAll("_", " "));
/** `و` and no network, page or noun that begins in that letter. */
const AND =
  "و(?!ال[\\u0621-\\u064A]{2,}(?:ية|ات|ير) |الد[\\u0621-\\u064A]{0,2} |يوتيوب|تويتر|تلغرام|تيك|اتساب|اتس|انستغرام|إنستغرام|فيسبوك|إكس|لينكد|احد|اضح|زير|زار|قت|فد|ضع|رق|لد|طن|جه|سط|ظيف|ثيق|كال|اصل)[\\u0621-\\u064A]{3,}";
const AND_MORE = new RegExp(`^${AND}`);
const FIRST = new Set([...VERBS, ...STARTS].flatMap((start) => [start, `و${start}`]));

/** Whether a sentence begins here: by its first word, or two. */
function begins(next: string): boolean {
  const one = next.indexOf(" ");
  if (one === -1) return AND_MORE.test(next);
  const two = next.indexOf(" ", one + 1);
  return (
    FIRST.has(next.slice(0, one)) ||
    (two !== -1 && FIRST.has(next.slice(0, two))) ||
    AND_MORE.test(next)
  );
}

/**
 * Length of a call at the beginning of a text with words in Arabic, before prose; 0 for none. A sentence's first word must
 * show the call's end, or the call's own last word: a network, `here`. `outlet` is whose text it is.
 */
export function arabicPrefix(text: string, outlet: Outlet): number {
  if (!BEGINS_IN_ARABIC.test(text)) return latinPrefix(text);
  const head = text.slice(0, MOST_PREFIX);
  let second = 0;
  for (let at = head.indexOf(" "); at !== -1; at = head.indexOf(" ", at + 1)) {
    const next = head.slice(at + 1, at + 30);
    const prefix = text.slice(0, at);
    const starts = begins(next);
    if (!starts && !CLOSED_IN_ARABIC.test(prefix.slice(-LAST_WORDS).toLowerCase())) continue;
    const goesOn = next.startsWith("و") ? OPEN_MARK : GOES_ON;
    if (goesOn.test(prefix) || !mayPart(next, text, at)) continue;
    const isPlain = starts && next.startsWith("و");
    // A verb alone may be that of a sentence which begins in the page's words.
    const told = asOurs(prefix, outlet);
    const found = noiseClass(told, isPlain ? SURE : Number.POSITIVE_INFINITY);
    if (found === null || (found !== "link" && isPastInArabic(told))) continue;
    if (found === "link" && isCutTitle(prefix)) continue;
    // `أبرز العناوين كانت …`: a noun may be a sentence's subject.
    if (found === "link" && !isPlain && starts && NOUN.test(prefix)) continue;
    // `شاهد: مباراة الوداد والاتحاد`, `لمتابعة أخبار المال والأعمال`: a title may go on with a noun.
    if (next.startsWith("وال") && GOES_ON_WITH_NOUN.test(prefix)) {
      second ||= at;
      continue;
    }
    if (found === "advertisement" || found === "label") return at;
    if (prefix.includes(" ") || BUTTON.test(prefix) || FUTURE.test(next)) return at;
  }
  const isWhole = second > 0 && !endsInStop(text) && noiseClass(asOurs(text, outlet)) !== null;
  return isWhole ? 0 : second;
}

const NOUN = /^(?:أهم|آخر|أحدث|أبرز|الأكثر|الأعلى|اخترنا|نرشح|قد|المزيد|مزيد)(?=\s)[^:|]*$/;
const GOES_ON_WITH_NOUN = /^[^:|]{2,24}(?:[:|]|\.\.)|^(?:لمتابعة|لمعرفة|لتلقي|للمزيد|لمزيد)\s/;

/** What no call ends in: a comma, the first half of a network's name, a preposition before a noun. */
const OPEN_MARK = /(?:[,،]|لينكد)$/;
const GOES_ON = /(?:[,،]|لينكد|(?:^|\s)(?:في|من|على|إلى|عن|مع|أن|إن|عبر|التي|الذي|بين|حول))$/;

/** A sentence follows rather than the call's own end: neither a list that goes on nor a word or two. */
function mayPart(next: string, text: string, at: number): boolean {
  if (GOES_ON_IN_ARABIC.test(next.toLowerCase()) || JOINS.test(next)) return false;
  const [, second = "", third = ""] = text.slice(at + 1, at + 80).split(" ", 3);
  return third !== "" || (second !== "" && /[.!؟]$/.test(second));
}

/** What a sentence goes on with: a preposition or a mark of its own. */
const JOINS =
  /^(?:[^\u0621-\u064A\d"«“(]|(?:على|عبر|من خلال|في|إلى|عن|مع|أو|و|ثم|أيضا|كاملا|كاملة|مجانا|الآن|هنا|لـ?|شات|نيوز|توك|بوك|إن|آب|اب|الاجتماعي)(?:\s|$)|هذا (?:الشهر|الأسبوع|العام|اليوم|الخبر|المقال|الموسم)|قد ن|ول[مان] (?:[يت]عبر|[يت]حرر|[يت]تحمل|[يت]مثل|[يت]خضع|[يت]عكس)|(?:من|عند|حتى|قبل|بعد) (?!المقرر|المتوقع|جانب|جهت)|ل[لتي]|بال|أيض)/;

/** English boilerplate before a sentence in Arabic: the script shows where it ends. */
function latinPrefix(text: string): number {
  const first = text.slice(0, MOST_PREFIX).search(LETTER);
  if (first < 1) return 0;
  const head = text.slice(0, first).trimEnd();
  const found = noiseClass(head, Number.POSITIVE_INFINITY);
  // A network's name is a sentence's subject.
  return found === null || (found === "share" && !/\s\S+\s/.test(head)) ? 0 : head.length;
}

/** Whether a link's title would be a single word: `اقرأ أيضا: رسالة`, with its verb to come. */
function isCutTitle(prefix: string): boolean {
  const [, title = ""] = /(?:[:|]|\.\.) ?(.*)$/.exec(prefix) ?? [];
  return title !== "" && !title.includes(" ");
}

/** What goes on with no past, as which a single order could be read: `اشترك` is both. */
const FUTURE = /^وس[يتن][\u0621-\u064A]{2,}/;
/** Single words that are no verbs, as `شارك` is: with the article, or names of deeds. */
const BUTTON = /^(?:ال|لل|مشاركة|إغلاق|تشغيل|إيقاف|إخفاء|طباعة|موافق|أوافق|إعلان)/;
