import { expect, test } from "vitest";
import { droppedFrom, read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

/** Sentences of news that use the words of calls, buttons and players. */
const ENGLISH = [
  // Advertisements
  "Advertising on buses will be banned from March.",
  "Ads on the bridge cost 400 crowns a day, the council said.",
  "The advertisement had eleven words and no price.",
  "This is a post that nobody wants.",
  "The advertisement cost the video shop its name.",
  // Subscriptions
  "He subscribed to the paper for forty years.",
  "Thousands subscribed to the newsletter within a day, the editor said.",
  "They signed up for the race on Monday.",
  "Follow the river north for a mile.",
  "Join the queue, they said, and wait.",
  // Prices
  "A ticket costs $4 a week for pupils, the company said.",
  "The rent rose to 900 crowns a month, and many left.",
  "It costs €5 for the first hour and €2 for each after it.",
  "Support for the plan rose from $4 to $9 million.",
  "Try the soup for $3 at any stall, the cook told them.",
  // Links
  "She has read more than a thousand books about the river.",
  "Related crimes rose by a third, the police said.",
  "Full details will be given on Monday.",
  "Popular songs were sung.",
  "[SIC] was all that the clerk wrote.",
  "[More] came than left, the clerk wrote.",
  // Watch, listen, go on
  "Watch the river closely, the mayor told them.",
  "They watched the video in full and then wept.",
  "The story continues in the court on Monday.",
  "Play continued after the rain.",
  // Controls
  "Show more patience, the coach told them.",
  "Close to a thousand people came.",
  "Next came the goats.",
  "Print was dead, they said, but the paper lives.",
  "Home to a thousand birds, the island is closed.",
  // Share bars
  "Facebook and Twitter said they would appeal.",
  "Facebook, Twitter and Email were all down for an hour.",
  "Share prices fell by a third on Monday.",
  "He shared this article with the whole class.",
  // Players
  "The dialog between the two sides began in May.",
  "This video shows the mayor on the bridge, the police said.",
  "Escape was impossible, the prisoner said.",
  "Getting the best from a player is her art.",
  "Starting the season without a player was a risk.",
  // Embeds and consent
  "The content of the box was hosted in a shed for years.",
  "Cookies were sold at the fair, and all were gone by noon.",
  "The court accepted the plea and will continue on Monday.",
  // Labels, addresses, durations
  "The law was last updated in 1931.",
  "She wrote her address on the wall: 12 Mill Lane.",
  "About 13 minutes later the bridge fell.",
  "It took 13 mins.",
  "The train leaves at 9:15 and arrives at noon.",
  "Prices rose by 20% in a year.",
  // The reader addressed, in quotations and in advice
  "“Subscribe now,” the sign said.",
  "He typed “Accept all cookies” and laughed.",
  "You can see the sea from there.",
  "Anyone with information should call the police on 101.",
  "To enter, you need a ticket.",
  // Words of the page at the beginning of a sentence about the world
  "The advertisement ran for a week and then vanished.",
  "Click beetles were found under the bridge.",
  "Back to top form, Ortega won in two sets.",
  "JavaScript is what she taught the children.",
  "The baker sold cookies to all who came.",
  "Scroll after scroll was found in the cave.",
  "Swipe cards will replace keys.",
  "Copyright law is old.",
  "Sponsored by the king, the ship sailed in May.",
  "More like this may come, the minister warned.",
  "Reporting by the paper led to the arrest.",
  "Click after click was heard from the old machine.",
  "More on the roof than in the cellar, the pigeons were counted.",
  "More stories were told that night.",
  "Tap water is safe to drink.",
  "Tap dancing is back.",
  "Press freedom is in danger, the union warned.",
  "Press reports spoke of a hundred dead.",
  "Hit by the storm, the village lost its school.",
  "Hit songs were played all night.",
  "Open to all, the race starts at noon.",
  "Load shedding will continue until March.",
  "Premium fuel costs more.",
  "Terms and conditions were not met, the court ruled.",
  "Instagram removed the post within an hour.",
  "Scroll painters met in Kyoto.",
  "This post was held by Berg until May.",
  "This content was removed by order of the court.",
  "The story was first published in 1931.",
  "The report was published on Monday.",
  "The newsletter is read by ten thousand people.",
  "The site uses cookies to track its users, the regulator said.",
  "The media could not be reached, the lawyer joked.",
  "The service costs $9.99 a month and has two million members.",
  "Members pay $5 a month.",
  "For more information the police turned to the public.",
  "For further details, the court must wait.",
  "In pictures, the saint holds a fish.",
  "In other news, the goat was found.",
  "In this story the wolf wins.",
  "From our window we saw the fire.",
  "Must-read books were burned.",
  "Replies to the letter filled three pages.",
  "Copyright was claimed by two writers.",
  "Copyright infringement is theft, the judge said.",
  "Reproduction of the bird takes two years.",
  "Distributed by hand, the leaflets reached all.",
  "Remaining time was spent on praise.",
  "Loaded trucks may not cross the bridge.",
  "Autoplay is banned in the new rules.",
  "A post shared by the minister caused anger.",
  "A photo shared by the army shows a burnt tank.",
  "A video posted by a tourist shows the fall.",
  "Trouble seeing at night is an early sign of the illness.",
  // Orders that somebody gives in the story
  "Ask a question of the river and it answers, the guide said.",
  "Your son was here, every Sunday.",
  "Read the sky before the map.",
  // Recipes and advice
  "Press the dough flat and let it rest.",
  "Tap the pan to let the air out.",
  "Drag the chair into the shade and read.",
  "Swipe the butter across the top.",
  "Go to the top of the hill and look down.",
  "Listen to the rain.",
  "More on the goats later.",
  "More about that story in a moment.",
  "Watch a pot without a story and it boils.",
  "Listen to the children, she said.",
  "Save our bridge!",
  "Save the Children sent tents.",
  "Join us, the miners cried.",
  "Enter by the side door, the sign read.",
  "You can read it in his face.",
  "Hear, hear, the members cried.",
  "Discover the truth and you will weep, the letter read.",
  "Don't miss the point, the judge said.",
  "You may like the river, but it does not like you.",
  "You might also find that the bridge hums.",
  "Already a star, she moved to Riverton.",
  "Not a member of the club, he was turned away.",
  "Unlock the doors, the firemen shouted.",
  "Like us, they want peace, he said.",
  "Continue on this road and you will reach the sea.",
  "Go to the north and you will find snow.",
  "If you cannot see the bridge, the fog is thick, the guide said.",
  "Something went wrong on the bridge, the pilot said.",
  // Notices' and labels' words in the world
  "In partnership with the army, the council built dykes.",
  "After the break, Riverton scored twice.",
  "Work may start by December.",
  "This film is not for children.",
  "From the archive came a letter of 1931.",
  // A label before a sentence takes nothing with it
  "Background: Nobody waited, and all who came had crossed by noon.",
  // Short
  "Yes.",
  "Why?",
  "And so it was.",
];

const ARABIC = [
  "قال إن الإعلان ظهر أمس.",
  "الإعلانات على الحافلات ستمنع.",
  "شارك العمدة في الاحتفال.",
  "شاهد الناس الجسر أمس.",
  "استمع القاضي إلى الشهود.",
  "المزيد من الأمطار متوقع غدا.",
  "التالي هو الأهم.",
  "كتب العمدة رسالة.",
  "بعد ثلاث دقائق سقط الجسر.",
  "هل رأيتم الجسر؟",
  "الصفحة الأولى كانت بيضاء.",
  // Verbs that are orders on a button
  "سجل اللاعب هدفين.",
  "تابع الجمهور المباراة.",
  "حمل الناس الماء.",
  "اشترك في السباق ألف شخص.",
  "اضغط الشعب على الحكومة.",
  "شاركنا في البناء كلنا.",
  "الصورة واضحة للجميع.",
  "رد الوزير على الرسالة أمس.",
  "حفظ الأطفال القصيدة.",
  "حمل التطبيق مليون شخص في أسبوع.",
  "برعاية الملك افتتح المعرض.",
  "انقر الطائر على النافذة فاستيقظ الطفل.",
  "أرسل الجيش دبابات إلى الحدود.",
  "أرسلوا الطعام إلى القرية.",
  "هل لديك أمل، سأله القاضي.",
  "للتواصل مع العائلات فتح مكتب خاص.",
  "يتبع الحزب سياسة جديدة.",
  "يتبع النهر مجرى قديما.",
  "سياسة الخصوصية في الشركة تخالف القانون.",
  "هذا التقرير نشر في مايو.",
  "انتشر الفيديو على فيسبوك وتويتر.",
  "راسلنا الوزير ولم يرد، قالت الشركة.",
  "النشرة الإخبارية حذفت المقطع.",
  "ما رأيك في الخطة، سألته الصحفية.",
  "أخبرنا الوزير أن الجسر مفتوح.",
  // What people do on networks
  "تابع الملايين المباراة على يوتيوب.",
  "تابع الجمهور البث عبر فيسبوك.",
  "انضم الوزير إلى منصة إكس عام 2011.",
  "انضمت الصحيفة إلى واتساب في مايو.",
  "استمع المجلس إلى تقرير اللجنة مباشرة بعد الجلسة.",
  "شاهد ألف زائر العرض مباشرة من الساحة.",
  "اشترك في القناة مليون شخص خلال عام.",
  "تابع المجلس آخر أخبار الجسر في جلسته.",
  "تابع رئيس الوزراء آخر المستجدات عبر اتصال مرئي.",
  // Two points within a sentence
  "قالها العمدة.. ثم سكت.",
  "شاهد الناس الجسر.. ثم بكوا.",
  // Articles, works and opinions of the world
  "بقي مقالان لم ينشرا من تركة الكاتب.",
  "كتب ثلاثة مقالات مجانا هذا الشهر.",
  "إعداد الطعام استغرق يوما وتحرير الرهائن شهرا.",
  "إعداد القائمة تم في ساعة (تحرير الكتاب استغرق أعواما).",
  "الآراء في القرية لا تعكس ما جرى.",
  "تم استخدام الذكاء الاصطناعي في الجراحة.",
  "لا تتحمل الشركة مسؤولية التأخير.",
  "القناة غير مسؤولة، بحسب المحكمة.",
  "هذا المحتوى يضر بالأطفال، قالت الأم.",
  "لديك حساب في المصرف، قال له الموظف.",
  "يقرأ الأطفال الآن ألف كتاب في العام.",
  "اخترنا لك هذا الاسم، قالت الأم.",
  "أبرز العناوين كانت عن الجسر.",
  "صورة نشرها الجيش تظهر دبابة محترقة.",
  // Steps
  "حمّل التطبيق من متجر هاتفك، ثم اختر اللهجة من الإعدادات.",
  "انقر على أيقونة الإعدادات ثم اختر اللغة.",
  "افتح التطبيق واختر الصورة ثم اضغط على حفظ.",
  "حمل الملف على حاسوبك قبل أن تبدأ.",
  "أدخل رقم الهاتف، ثم انتظر الرسالة.",
  "سجل اسمك في القائمة عند الباب.",
  "اشترك في أقرب ناد إلى بيتك.",
];

const PROSE = {
  en: [
    "The bridge is open again, the council said on Monday.",
    "Nobody waited, and all who came had crossed by noon.",
  ],
  ar: ["قال المجلس إن الجسر مفتوح أمام الناس منذ أمس.", "وأضاف أن أحدا لم ينتظر طويلا عند المدخل."],
} as const;

/** What is read and dropped of prose with a sentence in its middle: as a line, and in a card's. */
function reading(language: "en" | "ar", sentence: string) {
  const [first, last] = PROSE[language];
  const bare = ["Bridge opens", first, sentence, last];
  const card = ["The Bugle", "a day ago", "- The Bugle", "Goats return"];
  const page = ["Main", ...LABELS.en, ...card, `${first} ${sentence} ${last}`];
  return {
    lines: read(...bare).sightings[0]?.body.map(({ text }) => text),
    card: read(...page)
      .sightings[1]?.body.map(({ text }) => text)
      .join(" "),
    dropped: [...droppedFrom(...bare), ...droppedFrom(...page)],
  };
}

function whole(language: "en" | "ar", sentence: string) {
  const [first, last] = PROSE[language];
  return {
    lines: [first, sentence, last],
    card: `${first} ${sentence} ${last}`,
    dropped: [],
  };
}

test.each(ENGLISH)("%j is prose and stays", (sentence) => {
  expect(reading("en", sentence)).toEqual(whole("en", sentence));
});

test.each(ARABIC)("%j is prose in Arabic and stays", (sentence) => {
  expect(reading("ar", sentence)).toEqual(whole("ar", sentence));
});
