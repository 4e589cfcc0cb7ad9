import { expect, test } from "vitest";
import { cardOf, read } from "./decoded.ts";

const FIRST = "قال المجلس إن الجسر مفتوح أمام الناس منذ أمس.";

const card = (line: string) => cardOf("ar", "صوت الوادي", line);

test.each([
  "لمتابعة آخر المستجدات تابعوا صفحتنا على فيسبوك وقناتنا على تلغرام",
  "تابع آخر الأخبار العربية والعالمية عبر Google News",
  "تابعوا حساباتنا على سناب شات وثريدز",
  "حمل تطبيق كورة 360 وتابع المباريات لحظة بلحظة",
  "شارك المقال فيسبوك تويتر لينكد إن واتساب",
  "شاهد.. أهداف مباراة الوداد والاتحاد",
  "اقرأ أيضا.. مواعيد القطارات اليوم",
  "بالفيديو.. لحظة سقوط الجسر",
  "تبقى لك مقالتان مجانيتان هذا الشهر.",
  "لقد قرأت مقالاتك المجانية لهذا الشهر.",
  "لقد استنفدت مقالاتك المجانية لهذا الشهر.",
  "لديك حساب بالفعل؟ سجّل الدخول",
  "ألغِ الاشتراك في أي وقت",
  "(إعداد سامي نصار للنشرة العربية - تحرير ليلى عمر)",
  "(تغطية صحفية سامي نصار من القاهرة - إعداد ليلى عمر للنشرة العربية - تحرير حسن عمار)",
  "(تحرير ليلى عمر)",
  "المقال يعبر عن رأي كاتبه ولا يعبر بالضرورة عن رأي الصحيفة.",
  "تم إعداد هذا التقرير بمساعدة الذكاء الاصطناعي.",
  "عند الشراء عبر روابطنا قد نكسب عمولة.",
  "قد نحصل على عمولة عند الشراء عبر الروابط في هذا المقال.",
  "يحتوي هذا المقال على روابط تسويقية قد نربح منها.",
  "كيف تقيم هذا المحتوى؟",
  "لا توجد تعليقات حتى الآن",
  "نعم لا",
  "موافق إلغاء",
  "لم نتمكن من تحميل هذا المحتوى",
  "يتطلب عرض هذا المحتوى قبول ملفات تعريف الارتباط",
  "انضم إلى أكثر من 50 ألف قارئ واشترك في نشرتنا",
  "وسوم: الجسر",
  "قصص مختارة من أجلك",
  "رابط مختصر",
  "هذا الخبر نشر في النسخة الورقية",
  "أخبار ذات علاقة",
  "تقرأ الآن",
  "اخترنا لكم",
  "View this post on Instagram A post shared by Nova Mobile (@novamobile)",
  "‏‎منشور تمت مشاركته بواسطة ‏‎نوفا موبايل‎‏ (@novamobile)",
  "Advertisement",
  "pic.twitter.com/abc123XYZ",
])("%j goes from the middle of a card and from its end, and nothing else does", (call) => {
  const told = call.replace(/^[\u200E\u200F]+/, "");
  for (const last of [
    "وأضاف أن أحدا لم ينتظر طويلا عند المدخل.",
    "وتدربت لمى سبعة أشهر في مختبر مدرستها.",
  ]) {
    const { text, dropped } = card(`${FIRST} ${call} ${last}`);
    expect({ text, dropped }).toEqual({ text: `${FIRST} ${last}`, dropped: told });
  }
  expect(card(`${FIRST} ${call}`).text).toBe(FIRST);
});

test("a question to the reader goes with the order behind it", () => {
  const question = "ما رأيك في هذا القرار؟";
  expect(card(`${FIRST} ${question} شاركنا في التعليقات`).text).toBe(FIRST);
});

test("behind a network's name a sentence may begin with any word", () => {
  const last = "تدربت لمى سبعة أشهر في مختبر مدرستها.";
  expect(card(`${FIRST} تابعونا على واتساب ${last}`).text).toBe(`${FIRST} ${last}`);
});

test.each([
  ["صورة", "وينتظر الناس القطار منذ أمس."],
  ["إعلان", "وقال المدير إن الخط آمن."],
  ["فيديو", "أعلنت شركة القطارات جدول الصيف."],
  ["Advertisements", "وقد عاد القطار إلى المدينة."],
  ["أخبار الوادي >>", "لكن المزارعين سعداء بالثلج."],
])("%j goes before the sentence that it runs into", (label, sentence) => {
  expect(card(`${FIRST} ${label} ${sentence}`)).toEqual({
    text: `${FIRST} ${sentence}`,
    dropped: label,
  });
});

test("where an article stands on its site goes", () => {
  const [article] = read("جسر يفتح", "الرئيسية / أخبار / قضاء", FIRST).sightings;
  expect(article?.body.map(({ text }) => text)).toEqual([FIRST]);
});

test.each([
  "صورة وصوت من الحفل الذي أقيم أمس.",
  "صورة نشرت على مواقع التواصل أغضبت الناس.",
  "الرئيسية في القرار أنه يبدأ غدا.",
  "تابع الجمهور الحفل على يوتيوب وقال كثيرون إنهم بكوا.",
  "WhatsApp تطلق ميزة جديدة في مايو.",
  "راسلنا الوزير ولم يرد، قالت الشركة.",
])("a sentence that only begins as a call does stays whole: %j", (sentence) => {
  expect(card(`${FIRST} ${sentence}`)).toEqual({ text: `${FIRST} ${sentence}`, dropped: "" });
});

test.each(["المصدر", "الوسوم", "كلمات مفتاحية"])(
  "a label alone at the end of a text goes: %j",
  (label) => {
    const [article] = read("جسر يفتح", FIRST, label).sightings;
    expect(article?.body.map(({ text }) => text)).toEqual([FIRST]);
    expect(article?.flags).toEqual([]);
  },
);
