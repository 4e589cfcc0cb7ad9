import type { Rule } from "../rule.ts";

/**
 * What an outlet says of itself: follow us here, hear us live, get our app. Its own name stands as
 * `موقعنا` (our site) when a card's text is looked at (outlet.ts), so that no list of outlets is needed.
 *
 * Grammar parts orders from prose. A sentence has its verb before its subject and in the singular, so
 * that a plural or `us` at its beginning is an order; a masculine singular is a past as well, and is
 * taken for an order only where what is followed is the outlet's or its news.
 */

/** Where one is followed. */
const NETWORK =
  "(?:ال)?(?:فيس ?بوك|تويتر|[إا]كس|واتس ?[اأآ]ب|تل[يغجق]+رام|تيل[يغجق]+رام|[إا]نست[اغجق]+رام|يوتيوب|تيك ?توك|سناب(?: ?شات)?|ثريدز|لينكد ?[إا]ن|(?:[أا]خبار )?[غجق]و[غجق]ل(?: نيوز)?|بلوسكاي|سبوتيفاي|spotify|فايبر|نبض|[آاأ]يفون|[أا]ندرويد|آبل|google(?: news)?|facebook|whatsapp|telegram|instagram|youtube|tiktok|threads|twitter|snapchat|linkedin|x|nabd|iphone|android|(?:مواقع|وسائل|منصات) التواصل(?: الاجتماعي)?|السوشيال ميديا)";
/** One or more networks at the end of a call, and how they are named. */
const ON_NETWORKS = `(?:(?:على|عبر|في|من خلال|من) |ب)?(?:(?:تطبيق|منصة|منصات|موقع|خدمة|صفحة|متجر) )?${NETWORK}(?:(?:[,،]? ?و| ?[,،/|] ?)(?:تطبيق |منصة )?${NETWORK})*`;
/** What an outlet has there. */
const CHANNEL =
  "(?:قناة|قنوات|صفحة|صفحات|حساب|حسابات|منصة|منصات|تطبيق|نشرة|خدمة|إذاعة|راديو|موقع|مجموعة|بودكاست|بوت)";
const OURS = "(?:موقع|قنا|قناة|قنوات|صفح|صفحات|حساب|حسابات|منص|منصات|تطبيق|نشر|خدم|إذاع|مجموع)ت?نا";
/** News, as what one follows. */
const NEWS =
  "(?:(?:آخر|اخر|أحدث|أهم|أبرز|كل|جميع|كافة|مزيدا? من|المزيد من) )?(?:ال)?(?:أخبار|اخبار|مستجدات|تطورات|جديد|تغطي(?:ة|ات)|موضوعات|مواضيع|مقالات|فيديوهات|مقاطع)(?:نا|كم)?(?: (?:العاجلة|المحلية|العربية|العالمية|الرياضية|الاقتصادية|السياسية|والعالمية|والتقارير|والتحليلات|والتطورات|أولا بأول|لحظة بلحظة|على مدار الساعة))*";
const BROADCAST = "(?:ال)?بث (?:ال)?(?:مباشر|حي)";
const LIVE = "(?:مباشرة?|على الهواء(?: مباشرة)?|لحظة بلحظة|أولا بأول)";
/** Orders that can be read as nothing else at a sentence's beginning. */
const PLURALS =
  "تابعوا تابعونا تابعنا تابعينا انضموا اشتركوا شاهدوا شاهدونا استمعوا زوروا حملوا نزلوا سجلوا تواصلوا راسلونا كونوا";
const SINGULARS =
  "تابع تابعي انضم انضمي اشترك اشتركي شاهد شاهدي استمع زر حمل نزل سجل تصفح اقرأ طالع كن";
const oneOf = (words: string) => `(?:${words.replaceAll(" ", "|")})`;
const ORDER = `(?:(?:للمزيد|لمزيد من الأخبار|للمزيد من الأخبار)،? )?${oneOf(`${PLURALS} ${SINGULARS}`)}`;
const WITH = "(?:(?:إلى|في|عن|من|مع|على) |ب|لـ ?)?";
/** Behind a call: what for. */
const END = String.raw`(?:[،,]? (?:ل[يت]صلكم?|لتلقي|لمتابعة|لمعرفة|للحصول على|حتى تصلكم?|وستصلكم?|وتابعو?ا?|واحصلو?ا?|وكن|وشاركو?ا?|مجانا|الآن|هنا|اليوم|من هنا|اضغط)(?:[\s،].{0,60})?)?[.!]?`;
const WORDS = String.raw`(?: [^\s،.]+)`;

export const ARABIC_OUTLET: readonly Rule[] = [
  {
    // تابعوا آخر الأخبار من … على Google News, انضم إلى قناة … على واتساب
    class: "subscribe",
    sure: true,
    first: `للمزيد لمزيد ${PLURALS} ${SINGULARS}`,
    before: `${ORDER} ${WITH}`,
    phrases: [
      `(?:${NEWS}(?: .{2,40})?|(?:آخر |كل |جميع )?(?:${CHANNEL}${WORDS}{0,4}|${OURS}${WORDS}{0,2})) ${ON_NETWORKS}${END}`,
    ],
  },
  {
    // تابع موقعنا, استمعوا إلى موقعنا مباشرة, شاهد البث المباشر لقناة …
    class: "subscribe",
    sure: true,
    first: `للمزيد لمزيد ${PLURALS} ${SINGULARS}`,
    before: `${ORDER} ${WITH}`,
    phrases: [
      `(?:(?:${NEWS}|${CHANNEL}|${BROADCAST}) ?(?:(?:من|مع|في|على|عبر) )?)?ل?ب?${OURS}(?: (?:نت|أونلاين|الإخبارية|الإخباري|عربي|سبورت|بلس|العربية))?(?: ${LIVE}| (?:مباشرة|الآن)(?: (?:على|عبر) .{2,40})?)?${END}`,
      `ل?${BROADCAST}(?: (?:ل|من |على |عبر |مع ).{2,40})?[.!]?`,
      "أول من يعلم.{0,60}",
      `(?:أيضا |المزيد )?(?:في|على|عبر) ${OURS}(?: ?[:|].{0,120})?`,
    ],
  },
  {
    // A plural is an order whatever is followed.
    class: "subscribe",
    sure: true,
    first: PLURALS,
    before: oneOf(PLURALS),
    phrases: [`${WORDS}{0,7} ${ON_NETWORKS}${END}`, `(?: إلى)?${WORDS}{1,5} ${LIVE}[.!]?`],
  },
  {
    // Without a stop, and the whole of a line or of what stands between two sentences.
    class: "control",
    whole: true,
    first: SINGULARS,
    phrases: [
      `(?:تابع|انضم|اشترك|شاهد|استمع|حمل|نزل)${WORDS}{1,6} ${ON_NETWORKS}`,
      `(?:شاهد|تابع|استمع)(?: إلى)?${WORDS}{1,5} مباشرة?`,
      `(?:حمل|نزل)${WORDS}{1,4} و(?:تابع|احصل|شاهد|استمتع|كن) .{2,50}`,
    ],
  },
  {
    // موقعنا الآن على واتساب
    class: "subscribe",
    sure: true,
    phrases: [
      `(?:${CHANNEL} )?${OURS} (?:الآن|أصبحت?|متوفر|متوفرة|متاح|متاحة|معكم) (?:الآن )?${ON_NETWORKS}${END}`,
      `(?:شاهد|استمع|تابع|اقرأ)(?:وا)? (?:على|عبر) ${NETWORK}`,
      `(?:لمتابعة|لمعرفة|لتلقي|للحصول على|للمزيد من) .{2,50} (?:اشترك|اشتركوا|تابع|تابعوا|انضم|انضموا|حمل|حملوا|زوروا|زر|سجل|سجلوا) (?:(?:في|إلى|على) )?${OURS}.{0,40}`,
      `(?:اقرأ المزيد|المزيد|شاهد أيضا|اقرأ أيضا|(?:آخر|أحدث|أهم) الأخبار) (?:من|على|في) ${OURS}`,
      `(?:كل|جميع) أخبار ${OURS} .{0,60}`,
      `(?:المزيد|مزيد) من (?:أخبار )?${OURS}`,
      `(?:لقراءة|لمتابعة|لمشاهدة|للاطلاع على) .{2,60} (?:في|على|عبر) ${OURS}.{0,40}`,
      `${OURS} (?:غير مسؤولة?|ليست? مسؤولة?|لا [تي]تحمل .{0,20}مسؤولية) .{2,80}`,
    ],
  },
];
