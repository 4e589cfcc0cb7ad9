import type { SiteText } from "./site-text.ts";

/** The site's own text in Arabic. Digits are Western, as in the dates of the captures. */

/** Counts with the forms of the noun: one, two, 3 to 10, 11 to 99, and whole hundreds. */
function counted(count: number, forms: readonly [string, string, string, string, string]): string {
  const [one, two, few, many, hundred] = forms;
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  const form = rest < 3 ? hundred : rest <= 10 ? few : many;
  return `${count.toLocaleString("en")} ${form}`;
}

const articles = (count: number) =>
  counted(count, ["مقال واحد", "مقالان", "مقالات", "مقالًا", "مقال"]);
const outlets = (count: number) =>
  counted(count, ["مصدر واحد", "مصدران", "مصادر", "مصدرًا", "مصدر"]);
const minutes = (count: number) => counted(count, ["دقيقة", "دقيقتين", "دقائق", "دقيقة", "دقيقة"]);
const words = (count: number) => counted(count, ["كلمة واحدة", "كلمتان", "كلمات", "كلمة", "كلمة"]);
const lines = (count: number) => counted(count, ["سطر واحد", "سطران", "أسطر", "سطرًا", "سطر"]);
const list = (items: readonly string[]) => items.join(" و");
const listWithMore = (items: readonly string[], more: number) =>
  more === 0 ? list(items) : `${items.join("، ")} و${more} غيرها`;

export const ar: SiteText = {
  lang: "ar",
  dir: "rtl",
  name: "العربية",
  comma: "، ",
  dates: {
    months: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
    short: (month) => month,
    atUnknownTime: "في وقت غير معروف",
    unknown: "الوقت غير معروف",
    by: (day) => `في موعد أقصاه ${day}`,
    notBefore: (day) => `ليس قبل ${day}`,
    after: (moment) => `بعد ${moment}`,
    onStatedDay: (day) => `في ${day}، والمنطقة الزمنية غير معروفة`,
    on: (moment) => `في ${moment}`,
    between: (from, to) => `بين ${from} و${to}`,
    onDayBetween: (day, from, to) => `في ${day} بين ${from} و${to} بالتوقيت العالمي`,
    dayAt: (day, clock) => `${day} الساعة ${clock}`,
    toUtc: (interval) => `${interval} بالتوقيت العالمي`,
  },
  layout: {
    skip: "انتقل إلى المحتوى",
    site: "الموقع",
    languages: "لغة الموقع",
    parts: {
      "/stories": "الأحداث",
      "/archive": "الأرشيف",
      "/sources": "المصادر",
      "/hashtags": "الوسوم",
      "/ask": "اسأل",
    },
    more: "المزيد",
    others: {
      "/": "الصفحة الأولى",
      "/search": "البحث",
      "/about": "عن الموقع",
      "/docs": "الواجهة البرمجية",
      "/desk": "مكتب الإشراف",
    },
    searchArticles: "ابحث في المقالات",
    search: "ابحث",
    feeds: (isAll) =>
      `كل الأوقات بالتوقيت العالمي. خلاصات ${isAll ? "كل المقالات" : "هذه القائمة"}:`,
  },
  errors: {
    titles: {
      400: "هذا العنوان غير صحيح",
      403: "هذا غير مسموح",
      404: "لا يوجد شيء هنا",
      405: "هذا العنوان لا يقبل مثل هذا الطلب",
      410: "لم يعد هذا هنا",
      413: "هذا أطول مما يجب",
      429: "طلبات كثيرة في وقت واحد",
      500: "حدث خطأ",
      503: "هذا غير مُعَدّ",
    },
    toFront: "إلى آخر الأخبار",
    noPage: "لا توجد صفحة بهذا العنوان.",
    noListPage: "لا توجد هذه الصفحة من القائمة. ابدأ من أولها.",
    gone: { article: "سُحب هذا المقال.", story: "سُحبت هذه القصة." },
    unknown: { article: "لا يوجد مقال كهذا.", story: "لا توجد قصة كهذه." },
    foreignForm: "لم يُرسل هذا النموذج من صفحته. افتح الصفحة وأرسله منها.",
    unreadableForm: "تعذرت قراءة ما أُرسل. ارجع وأرسله مرة أخرى.",
    failed: "حدث خطأ هنا. حاول مرة أخرى بعد دقيقة.",
    formTooLong: "هذا أكثر مما يتسع له النموذج. ارجع واختصره.",
  },
  items: {
    outletUnknown: "المصدر غير معروف",
    minutes: (count) => `قراءة ${minutes(count)}`,
    comments: (count) => counted(count, ["تعليق واحد", "تعليقان", "تعليقات", "تعليقًا", "تعليق"]),
  },
  front: {
    what: "أخبار من مصادر كثيرة: كل حدث مرة واحدة مع كل من نقله، وكل معلومة يمكن تتبعها إلى الصفحة التي جاءت منها.",
    top: "أبرز الأخبار",
    covered: "الأكثر تغطية",
    latest: "الأحدث",
    archive: (count) => `أرشيف فيه ${articles(count)}`,
    undated: "بلا تاريخ",
    all: "كل الأحداث",
    empty: {
      title: "لا توجد مقالات بعد",
      before: "احفظ صفحة أخبار بصيغة HTML أو نصًا، وأرسل الملف: ",
      after: ".",
      reference: "وفي المرجع طرق أخرى.",
    },
    moreOf: (section) => `المزيد: ${section}`,
    onlyIn: (language) => `أخبار باللغة ${language} فقط.`,
    allLanguages: "اعرض كل اللغات",
  },
  stories: {
    others: (count) => ` و${count} غيرها`,
    coverage: (sources, count) =>
      sources < 2 || sources === count
        ? sources < 2
          ? articles(count)
          : outlets(sources)
        : `${outlets(sources)}، ${articles(count)}`,
    count: (count, isAtLeast, isOfSeveral) =>
      `${isAtLeast ? "ما لا يقل عن " : ""}${counted(count, ["حدث واحد", "حدثان", "أحداث", "حدثًا", "حدث"])}${isOfSeveral ? " في أكثر من مقال" : ""}`,
    none: "لا يوجد حدث كهذا.",
    orders: { coverage: "الأكثر تغطية", newest: "الأحدث", updated: "آخر ما حُدّث" },
    pages: { first: "الأحداث الأولى", next: "المزيد من الأحداث" },
  },
  article: {
    by: "، بقلم ",
    from: "، عن ",
    published: "نُشر ",
    modified: (time) => `حُدّث ${time}`,
    length: (count, length) => `قراءة ${minutes(count)}، ${words(length)}`,
    original: "الصفحة التي قُرئ منها",
    comment: "علّق",
    margin: "المزيد عن هذا المقال",
    keyPoints: "أهم النقاط",
    keyPointsNote: "جمل من المقال تلخّص معظم ما فيه. لم يكتبها نموذج لغوي.",
    paragraph: (number) => `الفقرة ${number}`,
    tags: { page: "وسوم الصفحات", derived: "وسوم من النص" },
    notSent: (title) => `لم يُرسل: ${title}`,
    tools: "أدوات",
    flags: {
      "caption-only": "في الصفحات تعليق صورة لهذا المقال دون نص.",
      "dating-conflict": "تختلف الصفحات في الوقت، وهذا أدقها.",
      "lede-missing": "يبدأ النص في وسط جملة: بدايته ناقصة.",
      "no-body": "ليس في الصفحات نص لهذا المقال.",
      paywalled: "حجب اشتراك مدفوع جزءًا من النص.",
      "source-ambiguous": "هذا النص لدى عدة مصادر، ولا تقول الصفحة لمن هو.",
      truncated: "الصفحة قطعت النص.",
    },
  },
  related: {
    coverage: "تغطيات أخرى لهذا الحدث",
    compare: "قارن كيف تنقل المصادر هذا الحدث",
    title: "مقالات ذات صلة",
    sameEvent: "الحدث نفسه: ",
    why: "السبب: ",
    onPage: "تعرضه صفحة هذا المقال بجانبه",
    both: (shared) => `كلاهما يذكر ${listWithMore(shared, 0)}`,
    sameText: "معظم الصياغة واحد",
    someText: "بعض الصياغة واحد",
    apart: (least, most) => {
      const days = counted(most, ["يوم", "يومين", "أيام", "يومًا", "يوم"]);
      if (most === 0) return "نُشرا في اليوم نفسه";
      if (least === most) return `نُشرا بفارق ${days}`;
      return least === 0 ? `نُشرا بفارق لا يتجاوز ${days}` : `نُشرا بفارق ${least} إلى ${days}`;
    },
    others: "ما يشترك فيه مع مقالات أخرى عن الحدث",
  },
  story: {
    reprints: (count) =>
      counted(count, ["إعادة نشر واحدة", "إعادتا نشر", "إعادات نشر", "إعادة نشر", "إعادة نشر"]),
    page: (page, pages) => `الصفحة ${page} من ${pages}`,
    inTheWordsOf: (outlet) => `بكلمات ${outlet}.`,
    when: "متى نقله كل مصدر",
    says: "ماذا يقول كل مصدر",
    adds: "يضيف ",
    addsNothing: "لا يضيف اسمًا أو رقمًا إلى ما سبقه.",
    first: "أول خبر.",
    only: "الخبر الوحيد حتى الآن.",
    reprint: (outlet) => `إعادة نشر لنص ${outlet}.`,
    alsoIn: "أيضًا في ",
    from: (agency) => `عن ${agency}`,
    names: "ورد فيه",
  },
  timeline: {
    none: "لا يذكر أي مقال في هذه القصة متى نُشر.",
    caption: "عرض كل شريط هو المدة التي نُشر فيها مقال. الباهت: اليوم وحده معروف.",
    notShown: (count) => ` لا يظهر هنا: ${count} غير معروفة الوقت.`,
  },
  lists: {
    pages: { first: "المقالات الأولى", next: "المزيد من المقالات" },
    none: {
      source: "لا يوجد مقال من هذا المصدر.",
      hashtag: "لا يوجد مقال له هذا الوسم.",
      category: "لا يوجد مقال في هذا القسم.",
    },
  },
  chart: {
    articles,
    asTable: "الأرقام نفسها في جدول",
    period: "متى",
    number: "المقالات",
  },
  archive: {
    others: "غيرها",
    boundedOnly: (count) => `${count} لا يُعرف لها إلا أقصى موعد`,
    steps: "أقسام الأرشيف",
    perYear: "المقالات في كل سنة",
    perMonth: "المقالات في كل شهر",
    perDay: "المقالات في كل يوم",
    before: (part) => `قبل ذلك: ${part}`,
    after: (part) => `بعد ذلك: ${part}`,
    none: "لا يوجد مقال من ذلك الوقت.",
    outside: "لا شيء في الأرشيف بهذا العنوان. فيه سنوات مثل 2025 وأشهر مثل 2025/03.",
    pages: { first: "الأحداث الأولى", next: "المزيد من الأحداث" },
  },
  named: {
    all: "كل المقالات",
    newest: (count) => `من أحدث ${articles(count)}: `,
    undated: (count) => `${count} بلا تاريخ`,
    feeds: "الخلاصات",
  },
  indices: {
    words: "كلمات من الاسم",
    show: "اعرض",
    none: "لا شيء.",
    pages: { first: "من البداية", next: "المزيد" },
    orders: { count: "الأكثر مقالات أولًا", name: "بالترتيب الأبجدي" },
  },
  search: {
    titleOf: (query) => `البحث: ${query}`,
    invalid: "يحتاج البحث إلى تصحيح.",
    help: "كلمات، أو “عبارة”، أو -بدون، أو هذا OR ذاك، أو بداية*، أو title:كلمة، أو #وسم",
    filters: "مرشحات أخرى",
    by: { source: "المصدر", language: "اللغة", category: "الفئة", hashtag: "الوسم" },
    all: { source: "كل المصادر", language: "كل اللغات" },
    from: "من (يوم، بالتوقيت العالمي)",
    to: "إلى",
    order: "الترتيب",
    sorts: { relevance: "الأنسب أولًا", newest: "الأحدث أولًا", oldest: "الأقدم أولًا" },
    without: (filter) => `دون المرشح “${filter}”`,
    only: (value) => `${value} فقط`,
    except: (value) => `ما عدا ${value}`,
    oneStory: "قصة واحدة فقط",
    limits: { from: (day) => `من ${day}`, to: (day) => `إلى ${day}` },
    narrow: "ضيّق البحث",
    nothing: (isFiltered) =>
      `لم يُعثر على شيء. جرّب كلمات أقل أو غيرها${isFiltered ? "، أو مرشحات أقل" : ""}.`,
    notAll: "لا يوجد مقال فيه كل هذه الكلمات.",
    some: "مقالات فيها بعض هذه الكلمات",
    meant: "هل تقصد: ",
    count: (count, isMore) => (isMore ? `أكثر من ${count} مقال` : articles(count)),
    unknown: {
      source: (name) => `لا يوجد مصدر باسم “${name}”.`,
      agency: (name) => `لا توجد وكالة أنباء باسم “${name}”.`,
      byline: (name) => `لا يوجد كاتب باسم “${name}”.`,
    },
    nearest: " أقرب الأسماء: ",
    cut: (all, ranked) => `${all}. ترتيب الأنسب يعرض ${ranked} منها، وترتيب الأحدث يعرضها كلها.`,
  },
  comments: {
    title: (count) => (count === 0 ? "التعليقات" : `التعليقات (${count})`),
    waiting: "شكرًا لك. ينتظر تعليقك الموافقة، وسيظهر هنا بعدها.",
    repeated: "أُرسل هذا التعليق من قبل بالاسم نفسه وبُتّ فيه. وهو محفوظ مرة واحدة.",
    pages: { first: "من أول تعليق", next: "المزيد من التعليقات" },
    none: "لا تعليقات بعد.",
    noMore: "لا مزيد من التعليقات.",
    write: "اكتب تعليقًا",
    note: "يظهر بعد أن يوافق عليه أحد المشرفين.",
    notSent: "لم يُرسل تعليقك، انظر أدناه. ما زال في النموذج.",
    name: "الاسم",
    text: "التعليق، حتى 2,000 حرف",
    send: "أرسل",
    empty: { name: "اكتب اسمًا.", text: "اكتب شيئًا." },
    tooLong: (characters, most) =>
      `كتبت ${characters.toLocaleString("en")} حرفًا، والحد ${most.toLocaleString("en")}.`,
    invisible: (characters) => `احذف هذه المحارف، فهي غير مرئية ولا تُحفظ: ${characters}.`,
    tooMany: "أرسل عنوانك الكثير في وقت واحد. انتظر دقيقة وأرسله مرة أخرى.",
    notSentYet: "لم يُرسل بعد",
    hereItIs: " هذا ما كتبته.",
  },
  provenance: {
    time: "كيف نعرف الوقت",
    saved: (when) => `صفحة حُفظت ${when}`,
    says: " تقول ",
    bytes: (from, to) => `البايتات ${from}–${to}`,
    noTime: " لا تذكر وقتًا",
    published: (when) => `: نُشر ${when}`,
    bounds: " – وهذا يحدد ما ذُكر أعلاه",
    setAside: (count) => `استُبعد ${lines(count)}`,
    show: "اعرض",
    paragraphs: "من أين جاءت كل فقرة",
    article: "من أين جاء هذا",
    caption: "بايتات الصفحة المحفوظة التي أُخذ منها النص",
    columns: ["الفقرة", "تبدأ بـ", "البايتات"],
    asArticle: " تعرضه بوصفه مقالها، ",
    asCard: (position) => ` تعرضه بوصفه البطاقة ${position}، `,
    gives: (fields) => `؛ وتعطي ${fields}`,
    fields: {
      url: "العنوان",
      title: "عنوان المقال",
      source: "المصدر",
      agency: "الوكالة",
      byline: "الكاتب",
      dateline: "المكان",
      language: "اللغة",
      category: "الفئة",
      hashtags: "الوسوم",
      dating: "الوقت",
      body: "النص",
      standfirst: "المقدمة",
      modifiedAt: "وقت التحديث",
      image: "الصورة",
    },
    pages: { first: "الصفحات الأولى", next: "المزيد من الصفحات" },
    json: "الشيء نفسه بصيغة JSON مع أسماء الملفات",
  },
  setAside: {
    title: (article) => `ما استُبعد: ${article}`,
    heading: "ما استُبعد",
    article: "المقال: ",
    nothing: "لم يُستبعد شيء عند قراءة نصه.",
    when: (set) => `${set} عند قراءة نصه من الصفحة المحفوظة. `,
    gone: "لم تعد هذه الصفحة محفوظة، فلا يمكن اقتباس الأسطر.",
    replaced: "استُبدلت هذه الصفحة بعد قراءتها، فلا يمكن اقتباس الأسطر.",
    unreadable: "لم يعد ممكنًا فك ترميز هذه الصفحة، فلا يمكن اقتباس الأسطر.",
    reason: "السبب: ",
    first: (count) => `يظهر هنا أول ${count}. `,
    json: "أسباب الكل وبايتاتها بصيغة JSON",
  },
  ask: {
    title: "اسأل هذا المقال",
    all: "اسأل كل المقالات",
    kinds:
      "من وأين ومتى وكم ولماذا: الجواب جملة من مقال كما هي، مع المقال الذي جاءت منه. لا يكتبها نموذج لغوي.",
    noAnswer: "لا مقال يجيب عن هذا.",
    question: "سؤالك",
    ask: "اسأل",
    askModel: "اسأل نموذجًا",
    silent: {
      "no-passage": "ليس في أي مقطع ما يكفي من كلمات السؤال.",
      "not-stated": "أقرب المقاطع لا تذكر المطلوب في السؤال.",
      "other-subject": "أقرب مقطع من مقال موضوعه غير ما يسميه السؤال.",
      disagreement: "تذكر المقالات أجوبة مختلفة.",
    },
    nearest: "الأقرب:",
    given: "أُعطي هذه المقاطع:",
    ownWords: "بكلمات المقال نفسه، اختيرت بكلمات السؤال.",
    near: "مقاطع أخرى قريبة:",
    tooLong: (most) => `حد السؤال ${most} حرف.`,
    noWord: "ليس في هذا السؤال كلمة يُبحث عنها.",
    empty: "اكتب سؤالًا.",
    noCitation: "لم يعط النموذج جوابًا يستشهد بالمقال.",
    withoutModel: " عُثر على هذا دونه.",
  },
  explain: {
    title: "الأسماء والأرقام",
    show: "أين ترد أسماء هذا المقال وأرقامه أيضًا؟",
    none: "لم يُعثر على شيء منها في هذا المقال.",
    kinds: { name: "الأسماء", word: "الكلمات المتكررة", number: "الأرقام" },
    here: (count) => `، ${counted(count, ["مرة", "مرتين", "مرات", "مرة", "مرة"])} هنا`,
    first: (paragraph) => `أولها في الفقرة ${paragraph}`,
    noOther: "؛ وليس في مقال آخر.",
    others: (count, isMore) => `؛ وفي ${isMore ? "ما لا يقل عن " : ""}${articles(count)} أيضًا:`,
  },
  model: {
    title: "من نموذج لغوي",
    note: "قد يخطئ، ولا يراجع أحد ما يكتبه.",
    summarise: "لخّص",
    translate: "ترجم",
    summary: "الملخص",
    into: (language) => `باللغة ${language}`,
    beginning: "للمقال بقية، وقد تُرجمت بدايته فقط.",
    made: "من صنع نموذج (",
    unchecked: ")؛ لم يُراجع.",
    noSummary: "لم يعط النموذج ملخصًا. حاول مرة أخرى بعد دقيقة.",
    noTranslation: "لم يعط النموذج ترجمة. حاول مرة أخرى بعد دقيقة.",
    unknownLanguage: "لغة المقال غير معروفة، فلا يمكن ترجمته.",
    noLanguage: "اختر إحدى اللغات في القائمة.",
    noModel: "لا يوجد نموذج لغوي في هذا الموقع.",
  },
  about: {
    title: "عن Broadsheet",
    intro:
      "يقرأ Broadsheet صفحات أخبار محفوظة، ويجد المقالات فيها، ويجمع ما ينقل منها الحدث نفسه. ولا يكتب شيئًا بنفسه.",
    sections: {
      "من أين يأتي النص":
        "يُقرأ كل مقال من صفحات حُفظت نصًا. وتقول صفحة كل مقال من أي بايتات من أي صفحة محفوظة جاءت كل فقرة، وما الذي تُرك ولماذا. وما لا تذكره الصفحات، كاسم الكاتب، يبقى فارغًا: لا شيء يُخمَّن.",
      "متى نُشرت المقالات":
        "كثيرًا ما تقول الصفحة “قبل يومين” فقط. هذا النص يعطي مدة، ونحن نعرض المدة: “بين 30 و31 يوليو”. والقوائم مرتبة بحسب منتصفها. والمقال الذي لا تذكر صفحاته وقتًا نُشر في موعد أقصاه يوم حفظ الصفحة.",
      "ما هو الحدث الواحد":
        "ينقل مقالان الحدث نفسه إذا اشتركا في ما يكفي من الأسماء والأرقام النادرة والصياغة خلال أيام قليلة. وتقول كل قصة ما تشترك فيه مقالاتها لتحكم بنفسك. وقد تفوّت الطريقة خبرًا، ونادرًا ما تجمع حدثين.",
      "كيف تُرتب الصفحة الأولى":
        "من بين 200 قصة من عدة مقالات جرى تحديثها آخر مرة، تأتي أولًا القصص التي نقلتها مصادر أكثر. وتُحسب القصة بنصف قيمتها إذا جرى تحديث 50 قصة بعدها. وإن كانت أقل من أربع تلتها أحدث القصص. ثم تأتي أقسام للفئات، أو للوسوم إن لم تكن فئات، التي لها أكثر القصص، ثم الأحدث. لا يحرر أحد الترتيب، ولا يغيره سلوك القراء.",
      "ما الذي وُلّد":
        "الملخصات هي الجمل الأولى من المقال. والوسوم من النص هي أسماؤه. ولا يكتب نموذج لغوي إلا إذا طلب قارئ ذلك، ويُعلَّم نصه.",
      "ما يُحفظ عنك":
        "يُحفظ اختيار اللغة في ملف تعريف ارتباط في متصفحك، ولا يُحفظ في مكان آخر. لا نصوص برمجية في أي صفحة للقراء، ولا يُحمَّل شيء من مضيف آخر.",
    },
    data: "البيانات",
    count: (count, sources) => `هنا ${articles(count)} من ${outlets(sources)}.`,
    newest: (day) => ` أحدثها المعروف الوقت من ${day}.`,
    api: "تحصل البرامج على البيانات نفسها من الواجهة البرمجية",
  },
};
