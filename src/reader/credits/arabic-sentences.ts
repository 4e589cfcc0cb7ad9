import { lengthOfDateline } from "./datelines.ts";
import { shiftedWords } from "./shifted-words.ts";

/** What begins an Arabic sentence, which tells where the name before it ends: no letter is a capital. */

/** What happened, by its verb as of a man, without vowel marks; of a woman `ت` stands behind it. Sorted. */
const VERBS: ReadonlySet<string> = shiftedWords([
  // أبدى أبقى أتى أثار أدان أصبح أصدر أصيب أضاف أطلق أعلن أعيد أقر أكد ألقى أمر أنهى أوقف أيد اختتم
  "CHOi CHbi CJi CKGQ COGf CUHM CUOQ CUjH CVGa CWdb CYdf CYjO CbQ CcO Cdbi CeQ Cfgi Chba CjO GNJJe",
  // ارتفع استقر افتتح انتهى انخفض انطلق بات بدأ بلغ ترأس تراجع تعرض تلقى تمكن توصل توفي توقع جاء
  "GQJaY GSJbQ GaJJM GfJgi GfNaV GfWdb HGJ HOC HdZ JQCS JQGLY JYQV Jdbi Jecf JhUd Jhaj JhbY LGA",
  // حاول حدد حذر حصل حقق حول خرج خسر خسف دخل دعا رفض رفع سجل سلم شارك شدد شل شهد صدر صنع طور ظل
  "MGhd MOO MPQ MUd Mbb Mhd NQL NSQ NSa ONd OYG QaV QaY SLd Sde TGQc TOO Td TgO UOQ UfY WhQ Xd",
  // عاد عثر علم غادر فاز فقد قاد قال قتل قدم قرر قضى كشف لقي مثل ناقش نجا نجح نظم نفى هاجم هز
  "YGO YKQ Yde ZGOQ aGR abO bGO bGd bJd bOe bQQ bVi cTa dbj eKd fGbT fLG fLM fXe fai gGLe gR",
  // وافق وجه وصل وضع وقع
  "hGab hLg hUd hVY hbY",
]);
/** Other words that begin sentences; sorted. */
const OTHERS: ReadonlySet<string> = shiftedWords([
  // أما أن أنا أنت إذا إلى إن الأحد الأربعاء الإثنين الاثنين الثلاثاء الجمعة الجواب الخميس
  "CeG Cf CfG CfJ EPG Edi Ef GdCMO GdCQHYGA GdEKfjf GdGKfjf GdKdGKGA GdLeYI GdLhGH GdNejS",
  // السؤال السبت اليوم بحث بعد بين بينما تجد ترى تضم تعتزم تعد تقع تقف تمر ثمة حتى حكم حين خلال
  "GdSDGd GdSHJ Gdjhe HMK HYO Hjf HjfeG JLO JQi JVe JYJRe JYO JbY Jba JeQ KeI MJi Mce Mjf NdGd",
  // رغم صور ضبط طالب عقب عقد على عند عندما في قبل قبيل قد كان كانت كل كنا كنت كيف لا لدى لم
  "QZe UhQ VHW WGdH YbH YbO Ydi YfO YfOeG aj bHd bHjd bO cGf cGfJ cd cfG cfJ cja dG dOi de",
  // لماذا لن لو ليس ليست ما مع من منذ نحن هذا هذه هل هو هي يجد يرى يصل يضم يعد يقع يقف يمر
  "deGPG df dh djS djSJ eG eY ef efP fMf gPG gPg gd gh gj jLO jQi jUd jVe jYO jbY jba jeQ",
  // أحيانا أغلب بحسب بعض جميع حسب ربما غالبا كثيرا كثيرون لعل لكن معظم هنا هناك وفق وفقا
  "CMjGfG CZdH HMSH HYV LejY MSH QHeG ZGdHG cKjQG cKjQhf dYd dcf eYXe gfG gfGc hab habG",
]);
/** Any verb, by how it is built: `يعتزم`, `استقبل`, `أغلق`, `كشفت`; a quotation, a number. */
const BUILT =
  /^(?:[«"“\d]|است[\u0621-\u064A]{2,4}(?= )|ا[\u0621-\u064A]ت[\u0621-\u064A]{2,3}(?= )|ان[\u0621-\u064A]{3}(?= )|[يتن](?!\S*ية )[\u0621-\u0652]{3,}|[أا][\u0621-\u0652]{2,6}ت(?=\s)|[\u0621-\u064A]{2,4}ت(?=\s)|(?!أحمد|أمين|أنور|أيمن|أشرف|أكرم|أسعد|أدهم|أبرز|أرخص|أشهر|أصغر|أفضل|أقرب|أكبر|أكثر)أ[\u0621-\u064A]{3}(?= )|[\u0621-\u064A]{3} (?:عن|على|أن|إن) )/;
/** What no name is the subject of. */
const APART =
  /^(?:[«"“]|(?:منذ|بعد|قبل|قبيل|عقب|عند|حين|عندما|كيف|لماذا|هل|كل|بينما|إذا|رغم|خلال|ثمة|ليس|ليست|ما إن|حتى|معظم|أغلب|بعض|جميع|هناك|ربما)(?= ))/;
const OF_WOMEN = /^(?:ت[\u0621-\u064A]{3,}|[\u0621-\u064A]{2,5}ت)(?= )/;
const OF_MEN = /^ي[\u0621-\u064A]{3,}(?= )/;
/** A verb of one, be it a man or a woman; `أبرز` tells of any number. */
const OF_ONE =
  /^(?:[يت][\u0621-\u064A]{3,}|ا[\u0621-\u064A]?ت[\u0621-\u064A]{2,3}|ان[\u0621-\u064A]{3}|[\u0621-\u064A]{2,4}ت|أ(?!برز|شهر|صغر|فضل|قرب|كبر|كثر|هم)[\u0621-\u064A]{3})(?<!ا|ان|ون|ين)(?= )/;
/** Who announces, behind the verb: `أعلنت جامعة الوادي`, and whom something happened to: `أصيب 11 شخصا`. */
const WITH_SUBJECT =
  /^(?:(?:أعلن|أكد|أصدر|حذر|دعا|قال|قرر|قضى|كشف|نفى|وافق|أيد|أقر)ت? (?:أمانة|إدارة|بلدية|جامعة|جمعية|حكومة|رئيس|رئاسة|سلطات|شركة|قيادة|كلية|لجنة|مؤسسة|مجلس|محافظة?|محكمة|مديرية?|مصدر|مصادر|منظمة|نادي|نقابة|نيابة|هيئة|وزارة|وزيرة?|وكالة) |(?:أصيب|قتل|لقي|توفي|عثر|ضبط)ت? (?:\d|شخص|رجل|شاب|طفل|عامل|مواطن|عدد|ما لا يقل|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|عشرات) ?)/;

/** Who says something, by what that person is: `كشفت الممثلة`. */
const WITH_SPEAKER =
  /^(?:أعلن|أضاف|أفاد|أكد|أوضح|حذر|ذكر|شدد|صرح|قال|كشف|نصح|نفى)ت? (?:ال)?(?:استشاري|باحث|بطل|خبير|دكتور|رئيس|سفير|طاهي?|طبيب|فنان|قاضي?|كاتب|لاعب|متحدث|مخرج|مدرب|مدير|مسؤول|مصمم|مطرب|مغني?|ممثل|ناطق|نائب|نجم|وزير)(?:ي?ة)? /;
/** Several who do something, by the ending of a subject: `ضبط مفتشو`, `طور باحثون`. */
const WITH_SEVERAL =
  /^[\u0621-\u064A]{3,7} (?:باحث|سائق|صياد|عامل|لاعب|متسوق|متطوع|متظاهر|محام|محتج|محلل|مختص|مدرب|مدرس|مراقب|مزارع|مستخدم|مسعف|مسلح|مسؤول|مشجع|معلم|مفتش|ممثل|منظم|مهرب|مهندس|مواطن|موظف|نازح|ناشط)ون? /;
/** Behind a place that is closed, by a comma or a last word with its article, somebody of the other sex does something: `رنا حيدر في زقاق ضيق خلف السوق، يفتح علي …`. */
const PLACED =
  "^(?:أمام|بين|تحت|خلف|على|في|قرب|مع|وسط) (?:(?! (?:التي|الذي|الذين|أن|حيث) | ل)[^.؟!]){2,80}?(?:،|(?<= [بلوف]?ال[\\u0621-\\u064A]{2,})) ";
const DOES =
  "(?:بدأ|بيع|تجمع|تزاحم|جتمع|جلس|حمل|دور|رتفع|صطف|صعد|عمل|عيش|فتح|فوح|قف|قع|كتب|متد|مسك|نبعث|نتظر)";
/** What goes back to the one before, of whom it tells then: `يهتف لها الجميع`. */
const BACK = "(?!(?: \\S+)? (?:إلي|ب|ع[نل]ي?|في|ل|مع)ه(?:ا|ن|م)? )";
const HE_DOES = new RegExp(`${PLACED}ي${DOES}${BACK} `);
const SHE_DOES = new RegExp(`${PLACED}ت${DOES}${BACK} `);

/** Verbs that take no object: another subject is behind, `تمكنت مصالح الأمن`, where no preposition is. */
const WITH_ANOTHER =
  /^(?:أقدم|ارتفع|استقر|انخفض|انطلق|تراجع|تمكن|توصل|حصل|شارك|عثر)ت? (?!(?:أمس|أن|إلى|إن|اليوم|بعد|عبر|عقب|على|عن|في|قبل|مع|من)[\u0621-\u064A]{0,3} |بال)[\u0621-\u064A]{3,} /;
/** `قضيت`, `رأيت`: what the writer did. */
const I_DID = /^[\u0621-\u064A]{2,4}يت(?= )/;

const PREPOSITION = /^(?:في|على|من|إلى|عن|ما|كل|هذا|هذه|إن|أن) /;
const VOWEL = /[\u064B-\u0652]/;
const VOWELS = /[\u064B-\u0652]/g;
const FIRST = /^[\u0621-\u064A]+(?=[\s\d:])/;

/** A text's first words, without their vowel marks. */
function plain(text: string): string {
  return withoutVowels(text.slice(0, 40));
}

/** A text without its vowel marks, which most words are written without. */
export function withoutVowels(text: string): string {
  return VOWEL.test(text) ? text.replace(VOWELS, "") : text;
}

/** Whether a word is none of a name, as a sentence begins with it. */
export function beginsByWord(word: string): boolean {
  return OTHERS.has(word) || isVerb(word) || FOR_OR_BY.test(word);
}

/** `للتواصل` */
const FOR_OR_BY = /^(?:لل|بال)[\u0621-\u064A]{3}/;

function isVerb(word: string): boolean {
  return VERBS.has(word) || (word.endsWith("ت") && VERBS.has(word.slice(0, -1)));
}

/** Whether a text begins as a sentence does. */
export function beginsSentence(text: string): boolean {
  const head = plain(text);
  const first = FIRST.exec(head)?.[0] ?? "";
  return beginsByWord(first) || BUILT.test(head) || lengthOfDateline(text) > 0;
}

/** Whether a text tells what happened, as a sentence of news does. */
export function tells(text: string): boolean {
  const head = plain(text);
  return isVerb(FIRST.exec(head)?.[0] ?? "") || /^[\u0621-\u064A]{2,5}ت(?= )/.test(head);
}

/** Whether a text begins with `and` and a verb, with a verb and its subject, or as a list's point: no noun goes on so. */
export function opensArabic(text: string): boolean {
  const head = plain(text);
  const first = FIRST.exec(head.slice(1))?.[0] ?? "";
  const isAnd =
    head.startsWith("و") &&
    (beginsByWord(first) || /^(?:س?ي[\u0621-\u064A]{3}|ست(?:بدأ|جري|عقد|قام|كون)$)/.test(first));
  return isAnd || WITH_SUBJECT.test(head) || /^\d{1,2}[-.] /.test(head);
}

/** `في الخارج`, where `كتب` tells as well what somebody wrote about. */
export function beginsWithPreposition(text: string): boolean {
  return PREPOSITION.test(text);
}

/** Whether what stands behind a name can't be said of that person: by its verb's gender or number, or without a verb. */
export function isApart(text: string, { isWoman, areTwo }: { isWoman: boolean; areTwo: boolean }) {
  const head = plain(text);
  if (APART.test(head) || I_DID.test(head) || lengthOfDateline(text) > 0) return true;
  if ([WITH_SUBJECT, WITH_ANOTHER, WITH_SPEAKER, WITH_SEVERAL].some((form) => form.test(head)))
    return true;
  if ((isWoman ? HE_DOES : SHE_DOES).test(text.slice(0, 120))) return true;
  const first = FIRST.exec(head)?.[0] ?? "";
  if (areTwo) return isVerb(first) || OF_ONE.test(head);
  return isWoman ? OF_MEN.test(head) || VERBS.has(first) : OF_WOMEN.test(head);
}
