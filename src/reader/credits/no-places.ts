import { arabic } from "../arabic.ts";
import { shiftedWords } from "./shifted-words.ts";

/** Words in a dateline's position that name no place; sorted. */

/**
 * Words of labels, of parts of a page, of topics and of speakers: a name with one of them before its
 * colon is no place. Small ones are those that no place's name begins with or holds.
 */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  [
    "about ad added advert advertisement advice adviser agency agenda ai alert also",
    "alternatively am an analysis analysts anchor and announcement announcer answer april are",
    "army article asked association at athletics audience audio author authorities background",
    "banking baseball basketball be beauty benefits bonus books boxing breaking brief",
    "briefing bulletin business but by calendar caller capt captain caption cars cast catch",
    "captioning caution ceo chair challenges championship chart clarification click close closed club coach columnist",
    "comment commentary comments commission committee company conclusion cons contact",
    "contents context continued contributor copyright corporation correction correspondent",
    "content cost council country court cover credit cricket crime culture customers cycling daily",
    "data date dear debate december defence defender defense department details did director",
    "disclaimer discover discussion do doctors document download dr economics economy editor",
    "editorial education elsewhere email energy entertainment environment episode essay event",
    "example exclusive expert experts explained explainer explore extended fact factbox facts fans faq",
    "farmers facebook fashion feature february figure file film films final finally finance first",
    "fitness five follow food football for forecast form formula four free friday from",
    "full full-time further gadgets gallery gaming gazette goalkeeper goals golf gov government",
    "governor graphic guest guide half-time he headline headlines health her herald here",
    "highlights his history hockey hospital host housing how however i if image important in",
    "infographic ingredients inquiry inside instead interview interviewer introduction",
    "investigation is issue it january jobs journalist july june just last latest law leader",
    "league lesson letter letters licensing life lifestyle like list listen live location look lord",
    "magazine map markets match matches mayor me meanwhile media meet menu messenger method midfielder",
    "minister ministers ministry moderator monday money more moreover motion motoring movie",
    "mr mrs ms music must my name names narrator navy news newsletter next nine no not note",
    "notes november now nutrition obituary october of offer office officer official officials",
    "on one only opinion or organisers our out over parenting parliament part party people",
    "photo photographer photos picture pictured pictures player players playlist podcast poem",
    "point points police politics poll post president press preview price print prize producer",
    "professor profile project prologue promoted property pros psychology published qualification",
    "question questions quick quiz quote racing rank rated rating read reader recap recipe",
    "recipes reactions record related release reminder rep report reporter research researchers",
    "residents response result results retail review risks rugby rule rules safety sale",
    "saturday say says schedule school science scientists score scores scroll second section see sen",
    "screen senator september series serves seven sgt share she shop short show sign sir six so",
    "skip soccer social society solution source sources speaker special spoiler sponsored sport",
    "sports spotlight staff stage star statement statistics step stock stocks story strengths",
    "striker students study subject subscribe summary sunday support survey swimming synopsis",
    "tag tags teachers teaser tech technology ten tennis tester thank thanks that the their",
    "then there they third this three thursday time timeline times tip tips title today",
    "together tomorrow tonight top topic topics traffic trailer transcript translation",
    "transport travel trending tribune trivia tuesday two type unit university unless update",
    "updated updates us users verdict version video videos voice voiceover vote voters",
    "warning was watch we weaknesses weather wednesday weekly were what when where which who",
    "why wine winger winner winners with witness witnesses word words world writer writing",
    "yes yesterday you your",
  ].flatMap((row) => row.split(" ")),
);

/** Names in capitals of four letters or more that are bodies' and firms'; shorter ones need no row. */
export const BODIES: ReadonlySet<string> = new Set(
  [
    "ANSES ASEAN AUKUS AfCFTA BAFTA BBVA BRICS CERN CITES CNBC COMESA CONCACAF CONMEBOL COVID",
    "DARPA DEFRA ECOWAS EFTA ESMA ESPN EURATOM EUROPOL FATF FEMA FIFA FINMA FRONTEX GATT HAMAS",
    "HSBC IAEA ICAO ICRC IFRC IKEA INTERPOL IPCC ISRO JAXA LGBTQ LVMH MERCOSUR MSNBC NAACP NAFTA",
    "NASA NASCAR NASDAQ NATO NCAA NDTV NOAA OCHA OECD OFCOM OLED OPEC OSCE OXFAM PETA SAARC SADC",
    "SIPRI SWIFT UEFA UKIP UNAIDS UNCTAD UNDP UNEP UNESCO UNFPA UNHCR UNICEF UNIDO UNODC UNRWA",
    "USAID USDA WADA",
  ].flatMap((row) => row.split(" ")),
);

/** Arabic words that begin no place's name: labels, speech and what people are. */
export const ARABIC_NO_PLACES: ReadonlySet<string> = shiftedWords([
  // آخر أبرز أجاب أحد أخبار أخيرا أربعاء أسئلة أستاذ أشار أشارت أضاف أضافت أعلن أعلنت أكد أكدت
  "BNQ CHQR CLGH CMO CNHGQ CNjQG CQHYGA CSFdI CSJGP CTGQ CTGQJ CVGa CVGaJ CYdf CYdfJ CcO CcOJ",
  // ألمح أمير أمين أوضح أوضحت أول أولا أيضا إثنين إجابة إذ إشارة إضافة إعداد إعلان إلى اتحاد
  "CdeM CejQ Cejf ChVM ChVMJ Chd ChdG CjVG EKfjf ELGHI EP ETGQI EVGaI EYOGO EYdGf Edi GJMGO",
  // اضاف اعلان اقتصاد اقرأ انفراد باحثون باختصار بحسب برلمان بعد بقلم بلدية بنك بيان بين بينما
  "GVGa GYdGf GbJUGO GbQC GfaQGO HGMKhf HGNJUGQ HMSH HQdeGf HYO Hbde HdOjI Hfc HjGf Hjf HjfeG",
  // تابع تابعت تابعوا تحديث تحذير تحرير تحقيق تحليل ترجمة تصوير تعريف تعليق تغطية تفاصيل تقرير
  "JGHY JGHYJ JGHYhG JMOjK JMPjQ JMQjQ JMbjb JMdjd JQLeI JUhjQ JYQja JYdjb JZWjI JaGUjd JbQjQ",
  // تقول تنبيه تنويه توضيح ثالثا ثانيا ثقافة ثلاثاء ثم ج جامعة جمعة جمعية جواب جيش حزب حسب حصري
  "Jbhd JfHjg Jfhjg JhVjM KGdKG KGfjG KbGaI KdGKGA Ke L LGeYI LeYI LeYjI LhGH LjT MRH MSH MUQj",
  // حكومة حوار خاص خبر خبراء خبير خلاصة خلال خميس دراسة ذكر ذكرت رأي رئيس رابط رابعا رد ردا
  "McheI MhGQ NGU NHQ NHQGA NHjQ NdGUI NdGd NejS OQGSI PcQ PcQJ QCj QFjS QGHW QGHYG QO QOG",
  // رياضة ريبورتاج س سؤال سائل سبت سفارة سكان سياسة شاهد شاهدوا شرطة شركة شهود صحة صندوق صور
  "QjGVI QjHhQJGL S SDGd SGFd SHJ SaGQI ScGf SjGSI TGgO TGgOhG TQWI TQcI TghO UMI UfOhb UhQ",
  // صورة ضمن طالع طقس طلاب عاجل عاما عبر عدسة علماء على عن عند عنوان غرفة فقال فقالت فقرة فنون
  "UhQI Vef WGdY WbS WdGH YGLd YGeG YHQ YOSI YdeGA Ydi Yf YfO YfhGf ZQaI abGd abGdJ abQI afhf",
  // في فيديو فيلم فيما قائلا قائلة قال قالت قبل قراءة قضية قناة كاتب كاريكاتير كتب كتبت كشف كشفت
  "aj ajOjh ajde ajeG bGFdG bGFdI bGd bGdJ bHd bQGAI bVjI bfGI cGJH cGQjcGJjQ cJH cJHJ cTa cTaJ",
  // كلمة كما كيف لاحقا لجنة لقاء لكن للمزيد لماذا لو مؤسسة مباشر مباشرة متابعات متابعة متحدث
  "cdeI ceG cja dGMbG dLfI dbGA dcf ddeRjO deGPG dh eDSSI eHGTQ eHGTQI eJGHYGJ eJGHYI eJMOK",
  // مثال مثل مجلس محرر محكمة محلل محللون محليات مدرسة مدير مذيع مراجعة مراسل مراسلتنا مراسلنا
  "eKGd eKd eLdS eMQQ eMceI eMdd eMddhf eMdjGJ eOQSI eOjQ ePjY eQGLYI eQGSd eQGSdJfG eQGSdfG",
  // مراسلون مركز مسؤول مستشفى مشاهدة مصادر مصدر مع معلومات معهد مفاجأة مقابلة مقادير مقال مقدم
  "eQGSdhf eQcR eSDhd eSJTai eTGgOI eUGOQ eUOQ eY eYdheGJ eYgO eaGLCI ebGHdI ebGOjQ ebGd ebOe",
  // ملاحظة ملخص ملف من منتخب منذ منظمة منوعات مواعيد موجز موضوع ميدانيا نائب نادي ناشط نتائج
  "edGMXI edNU eda ef efJNH efP efXeI efhYGJ ehGYjO ehLR ehVhY ejOGfjG fGFH fGOj fGTW fJGFL",
  // نتيجة نشر نشرة نص نصيحة نقابة نقل نقلا نوه هام هذا هذه هل هنا هو هي هيئة وثائق وجه وزارة
  "fJjLI fTQ fTQI fU fUjMI fbGHI fbd fbdG fhg gGe gPG gPg gd gfG gh gj gjFI hKGFb hLg hRGQI",
  // وزير يذكر يقول يوم
  "hRjQ jPcQ jbhd jhe",
]);

/** Countries as datelines have them behind a town, for an expression: sorted. */
export const ARABIC_COUNTRIES = [
  arabic`أستراليا|أفغانستان|ألمانيا|أوكرانيا|إثيوبيا|إسبانيا|إندونيسيا|إيران|إيطاليا|الأردن`,
  arabic`الإمارات|الإمارات العربية المتحدة|البحرين|البرازيل|الجزائر|السعودية|السنغال|السودان`,
  arabic`السويد|الصومال|الصين|العراق|الكويت|المغرب|المملكة العربية السعودية|المملكة المتحدة`,
  arabic`النمسا|النيجر|الهند|الولايات المتحدة|اليابان|اليمن|اليونان|باكستان|بريطانيا|بلجيكا|تركيا`,
  arabic`تشاد|تونس|جنوب أفريقيا|جيبوتي|روسيا|سلطنة عمان|سلطنة عُمان|سوريا|سويسرا|عمان|عُمان|فرنسا|فلسطين|قبرص|قطر`,
  arabic`كندا|كوريا الجنوبية|كينيا|لبنان|ليبيا|مالي|ماليزيا|مصر|موريتانيا|نيجيريا|هولندا`,
].join("|");
