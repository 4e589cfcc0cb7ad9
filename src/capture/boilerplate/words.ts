/**
 * Words by which a page speaks to its reader or of itself, with their weights: what boilerplate is
 * made of, whatever phrase it is. Prose uses some of them too; a text is boilerplate only when they
 * are thick in it. A new word is one more entry.
 */
const WEIGHED: readonly (readonly [weight: number, words: string])[] = [
  // What notices and calls speak of, and news too
  [
    0.2,
    "activating advertise aed agencies agency annual annually anytime archive arrows auto auto-generated bell blocked broadcast browser carousel cast chat check choices claim clipboard closed commented commercial commitment compare compatible confirm coverage crown crowns customise customize data deeper default delete desktop details device dig disabled dismiss dollars donate donation edited editors element elements enabled error estimated eur euros exit external favorites favourites features file filter format friend friends full further gbp get google graphics highlights hosted hover information input inputs inr instant interview invalid invite journalism keyboard language larger latest limit list live loaded logo main material media mistake modal monthly months name necessary network networks newest news newsroom normal notified nzd oldest optional order orders original originally outlined partner partners party password personal pick picks plans played poll pounds presented problems promoted promotion publisher put question questions quiz receive redistributed refuse region reloading removed reprinted reproduced required requires respond results retry rewritten rm rs sar saved say scan screen search see seeing seen select send sent server service session set sharing site slide slider slides social sort sounds source spam spotted staff statement stay store straight stream support supported survey technologies tell thanks think thoughts tip tips toggle topic topics translate trouble try turn tweet tweets typo unavailable unsupported updated url usd use using value view viewing views visit visual vote watching web website weekly yearly zoom",
  ],
  [
    0.2,
    "قصص الأكثر محرر بث مباشر اطبع احفظ الأعلى عودة ذهاب تالية سابقة شغل منطقة تحديث وكالات موضوع خبر طباعة تعليق رأي برأيك برأيكم أول متاح خبر أرسل صديق أخبرونا لمزيد مزيد صحيفة حقوق لمتابعة لتصلك اكتب أضف اترك واصل أكمل صوت استطلاع اتصل تواصل راسل رأي آراء أخبر صفحة رئيسية أعلى محاولة حاول أخرى مرة حساب دخول تسجيل إنشاء تنبيهات جديد أحدث آخر يصلك يعلم تداول وصلات تفاصيل خارجي دعائي تجاري مدعوم خصم متوفر حاليا خطأ عذرا أدناه قراءة مشاهدة متابعة للمتابعة قناة قنوات حسابات موقع متجر نزل هواتف مجان يتبع اخترنا نرشح إليك أيضا كذلك قد يعجب يهم ذات صلة إعادة كن توجد زر شهري سنوي أسبوع شهر نافذة منبثقة حوار خط تنزيل نشرة أخبار طقس صباحية مساء تجربة خدمة بواسطة خصوصية شروط استخدام إلغاء إخفاء حفظ طباعة",
  ],
  // The page's own things, hardly ever news
  [
    2,
    "newsletter newsletters inbox subscribe unsubscribe subscription subscriptions javascript browser adblocker blocker popup pop-up dialog widget cookies cookie advertisement advertisements advertising ad ads advert adverts advertorial sponsored paywall fullscreen playback unmute mute autoplay subtitles login log-in signup sign-up app apps premium whatsapp telegram instagram facebook linkedin tiktok mastodon bluesky threads pinterest reddit repost retweet bookmark placeholder thumbnail loading embed embedded third-party syndicated disclaimer billed scroll click tap swipe preferences podcast podcasts slideshow transcript captcha refresh reload homepage",
  ],
  // The page's things, and what can be done with them
  [
    1,
    "page pages video videos gallery player picture pictures image images photograph photographs photo photos map chart graphic window tab settings content e-mail email mail letter channel alerts alert notifications notification article articles story stories account access trial offer free cancel permission read reading watch hear listen log press share save copy link links post posts reply replies like likes thread comments comment print section sections paragraphs collapse expand show hide open shut close load escape key esc continue continues next previous back top size font text updates update feed agree accept allow reject deny unavailable speed quality edition member members membership register sign join follow download install subscribe enter address gift caption captions volume pause play stop replay skip menu button icon bar below above related recommended trending popular choose manage consent privacy policy terms partners scripts switched version aloud spoken message messages unlimited limits digital headlines headline explore discover more all tick subscriber subscribers reproduction permitted copyright reserved rights desk reporter contact pass",
  ],
  // Whom it speaks to
  [0.8, "you your yours us our we me i"],
  [
    0.4,
    "want here now today please this yes no thanks thank help fewer without week month year weeks months years",
  ],
  [
    2,
    "إعلان إعلانات إعلانية إعلاني ممول النشرة نشرتنا البريدية الإشعارات إشعارات التطبيق تطبيق تطبيقنا اشتراك الاشتراك للمشتركين مشترك المشتركين بريدك متصفحك الكوكيز خصوصيتك فيسبوك واتساب تلغرام تويتر انستغرام يوتيوب لينكدإن موقعنا زوروا مجانيان مجانيا",
  ],
  [
    1,
    "الإلكتروني الرابط رابط الفيديو فيديو الشاشة التشغيل تشغيل التحميل تحميل المضمن المضمّن مضمن نافذة ملفات الارتباط قبول أوافق التصفح وأواصل المحتوى محتوى متاحة متاح مجانا مجانية المادة المقال مقالان مقالات القصة مستمرة أسفل الأسفل اضغط بالضغط انقر شاهد استمع اقرأ تابع تابعونا تابعنا شارك انسخ نسخ أدخل فعل فعّل انضم حمل حمّل اشترك سجل سجّل حجم الخط تكبير تصغير عرض المزيد للمزيد أخبار الأخبار العاجلة جديدنا قائمتنا مدة القراءة صورة مساحة إرسال تعذر تعذّر لا تفوت تفوّت كاملا هاتفك قرأت أعجبك هنا",
  ],
  [0.8, "لك لكم لتصلك قبلك تود هل إلى بدلا فقط"],
];

export const WORD_WEIGHTS: ReadonlyMap<string, number> = new Map(
  WEIGHED.flatMap(([weight, words]) => words.split(" ").map((word) => [word, weight] as const)),
);

/** Words that say nothing of what a text is about, in small letters. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "a an the time of to in on at by for with from up out off down over under into about after before and or but nor so as than that which who what how why when where if is are be been being it its it's this these those not no can can't can’t cannot could may might will would shall should must do does did don't don’t has have had was were there then too also again just only very you your yours us our ours we me my i i'm their they any some each every one two three ve re ll s t d m n't week weeks month months year years day days yet once while غير الآن بنا لنا لكم معنا إلينا واحد من في على إلى عن مع أن إن ما لا هذا هذه التي الذي أو ثم كل و بعد قبل عند كن".split(
    " ",
  ),
);

/** What only prose has: reports of speech. */
export const REPORTS =
  /\b(?:said|says|told|tells|asked|added|wrote|according|reported|announced|promised|complained|warned|insisted|explained|recalled|answered)\b/g;
/** What prose has and calls have not: the past, and third persons. */
export const PROSE =
  /\b(?:was|were|had|did|called|he|she|his|her|they|their|it|its|would|could|been)\b|(?:^|\s)و?(?:قال|قالت|أضاف|أضافت|أوضح|أعلن|أعلنت|كان|كانت|ذكر|أكد|طلبت|حتى|التي|الذي|ثلاثة|ستة)(?=\s|$)/gu;
/** An order to the reader, at the beginning of a sentence. */
export const ORDER =
  /^(?:get|join|sign|try|take|tell|send|find|follow|watch|listen|hear|read|see|show|hide|view|play|tap|click|press|scroll|swipe|download|install|open|close|save|share|like|copy|print|skip|go|back|return|expand|collapse|turn|allow|enable|accept|agree|reject|manage|choose|change|select|load|reload|refresh|enter|add|report|rate|vote|support|donate|give|help|start|stop|continue|keep|discover|explore|learn|catch|browse|register|subscribe|become|want|order|put|tick|leave|write|use|pass|have|rather|already|can[’']t|cannot|don[’']t|questions|ask|book|bookmark|buy|call|check|claim|comment|drag|flag|hit|hold|log|make|move|pick|post|search|set|slide|stay|submit|switch|tune|unlock|upgrade|visit|zoom)\b/;
export const PRICE =
  /(?:[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:cents?|crowns?|dollars?|euros?|pounds?|kr|usd|eur))[,\s]\s?(?:(?:an?|per) (?:day|week|month|year|quarter|issue|article|copy)|for|each|every|then)\b|\bfrom [$€£]\d|\bfrom \d[\d.,]*\s(?:cents?|crowns?|dollars?|euros?|pounds?)\b|\d[\d.,]* a month\b|[\d٠-٩]+\s(?:دينار|درهم|ريال|دولار|جنيه)\S*\s(?:شهريا|سنويا|بدلا|في الشهر)/;
