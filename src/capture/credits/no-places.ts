/** Words in a dateline's position that name no place; sorted. */

/**
 * Words of labels, of parts of a page, of topics and of speakers: a name with one of them before its
 * colon is no place. Small ones are those that no place's name begins with or holds.
 */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  [
    "about added advert advertisement advice adviser agenda alert also alternatively am an",
    "analysis anchor and announcement announcer answer are article asked at audience audio author",
    "background be bonus books breaking brief briefing bulletin business but by calendar caller",
    "capt captain caption cast catch caution ceo chair chart clarification click coach columnist",
    "comment commentary comments conclusion contact contents continued contributor copyright",
    "correction correspondent cost country court cover credit crime culture daily data date dear",
    "debate defence defense details did director disclaimer discover discussion do document",
    "download dr economics economy editor editorial education elsewhere email entertainment",
    "environment episode essay event example exclusive expert explained explainer explore fact",
    "factbox facts faq fashion feature figure file film final finally finance first five follow",
    "food football for forecast form four free from further gallery gov governor graphic guest",
    "guide he headline headlines health her here highlights his history host how however i if",
    "image important in infographic ingredients inquiry inside instead interview interviewer",
    "introduction investigation is issue it journalist just last latest law leader lesson letter",
    "letters life like list listen live location look lord magazine map markets match matches",
    "mayor me meanwhile media meet method minister moderator more moreover motion movie mr mrs ms",
    "music must my name names narrator news newsletter next nine no not note notes now obituary",
    "of offer officer on one only opinion or our out over part people photo photographer photos",
    "picture pictured pictures player players playlist podcast poem point points police politics",
    "poll president press preview price prize producer professor profile project prologue",
    "promoted pros psychology qualification question questions quick quiz quote racing rank rated",
    "rating read reader recap recipe record related release reminder rep report reporter research",
    "response result results review rule rules safety sale say says schedule science scientists",
    "score scores second section see sen senator series serves seven sgt share she shop short",
    "show sign sir six so soccer social society solution source sources speaker special spoiler",
    "sponsored sport sports spotlight staff stage star statement statistics step stock stocks",
    "story subject subscribe summary support survey synopsis tag tags teaser technology ten",
    "tennis tester thank thanks that the their then there they third this three time timeline tip",
    "tips title today together tomorrow tonight top topic topics traffic trailer transcript",
    "translation travel trending trivia two type unit unless update updated updates us verdict",
    "version video videos voice voiceover vote warning was watch we weather weekly were what when",
    "where which who why wine winner winners with witness word words world writer writing yes",
    "yesterday you your",
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
export const ARABIC_NO_PLACES: ReadonlySet<string> = new Set(
  [
    "آخر أبرز أجاب أخبار أخيرا أسئلة أستاذ أشار أشارت أضاف أضافت أعلن أعلنت أكد أكدت ألمح أمير",
    "أمين أوضح أوضحت أول أولا أيضا إجابة إذ إشارة إضافة إعداد إعلان إلى اضاف اعلان اقتصاد اقرأ",
    "انفراد باختصار بحسب بعد بقلم بيان بين بينما تابع تابعت تابعوا تحديث تحذير تحرير تحقيق تحليل",
    "ترجمة تصوير تعريف تعليق تغطية تفاصيل تقرير تقول تنبيه تنويه توضيح ثالثا ثانيا ثقافة ثم ج",
    "جواب حسب حصري حوار خاص خبر خبير خلاصة خلال دراسة ذكر ذكرت رأي رئيس رابط رابعا رد ردا رياضة س",
    "سؤال سائل سياسة شاهد شاهدوا صحة صور صورة ضمن طالع طقس عاجل عاما عبر عدسة على عن عند عنوان",
    "فقال فقالت فقرة فنون في فيديو فيلم فيما قائلا قائلة قال قالت قبل قراءة قضية قناة كاتب",
    "كاريكاتير كتب كتبت كشف كشفت كلمة كما كيف لاحقا لقاء لكن للمزيد لماذا لو مباشر مباشرة متابعات",
    "متابعة متحدث مثال مثل محرر محلل محليات مدير مذيع مراسل مراسلنا مراسلون مسؤول مشاهدة مصادر",
    "مصدر مع معلومات مفاجأة مقابلة مقال مقدم ملاحظة ملخص ملف من منذ منوعات مواعيد موجز موضوع",
    "ميدانيا نائب ناشط نتائج نتيجة نشر نشرة نص نصيحة نقل نقلا نوه هام هذا هذه هل هنا هو هي وثائق",
    "وجه وزارة وزير يذكر يقول يوم",
  ].flatMap((row) => row.split(" ")),
);
