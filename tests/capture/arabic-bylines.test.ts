import { expect, test } from "vitest";
import { leadingByline, readByline, signatureLine } from "../../src/capture/credits.ts";
import { read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

const NOBODY = { names: [], pattern: null };
const OUTLET = { names: ["صدى الجبل"], pattern: null };
/** An article that tells of nobody else. */
const nothing = { title: "", rest: () => "" };

test.each([
  // Two persons before a verb of one
  ["سامر الخطيب ولينا حجار افتتح المجلس جسرا.", "سامر الخطيب ولينا حجار"],
  ["رولا سعد ونادر قاسم تعتزم البلدية ترميم السوق.", "رولا سعد ونادر قاسم"],
  ["هدى منصور وسليم عودة أعلنت الشركة أرباحها.", "هدى منصور وسليم عودة"],
  ["هدى منصور وسليم عودة أعيد فتح الجسر.", "هدى منصور وسليم عودة"],
  // A verb with another subject
  ["لمى حداد أعلنت جامعة الساحل فتح باب القبول.", "لمى حداد"],
  ["سامي نصار أصيب 11 شخصا في حريق.", "سامي نصار"],
  ["ليان قدور صدر عن دار الموج كتاب جديد.", "ليان قدور"],
  // What leads
  ["أجرت المقابلة رنا حداد أغلق الطاهي مطعمه.", "رنا حداد"],
  ["مراسلنا في حمص سامر الخطيب وصل القطار.", "سامر الخطيب"],
  ["بقلم مراسلتنا الثقافية رنا حداد فاز فيلم قصير.", "رنا حداد"],
  ["بقلم الدكتورة رنا حداد وصل القطار.", "رنا حداد"],
  ["بقلم الدكتورة رنا حداد، خبيرة تغذية يبدأ الصباح بالماء.", "رنا حداد"],
  ["تدوينة لـ رنا حداد لم أنم ليلتها.", "رنا حداد"],
  ["خاطرة بقلم: رنا حداد في صباح بعيد كنا صغارا.", "رنا حداد"],
  ["مراجعة - سامر الخطيب لا تبدأ الرواية من أولها.", "سامر الخطيب"],
  ["اختيارات: سامر الخطيب السبت: فيلم عن النخيل.", "سامر الخطيب"],
  ["بقلم: رنا الحربي علم من مصدر أن الجسر مفتوح.", "رنا الحربي"],
  ["بقلم: شمران الكوفي تغيب الشمس باكرا.", "شمران الكوفي"],
  ["رنا حداد | مراسلة الشمال تعهد الوزير بفتح الجسر.", "رنا حداد"],
  ["رنا حداد - محررة الشؤون البلدية قضت المحكمة بفتح الجسر.", "رنا حداد"],
  ["خاص «صدى الجبل» – رنا حداد يعقد المجلس جلسة.", "رنا حداد"],
  ["صدى الجبل ــ سامر الخطيب شلّ الإضراب المرفأ.", "سامر الخطيب"],
  ["By Anna Berg عاد القطار إلى المدينة.", "Anna Berg"],
  ["Anna Berg – صدى الجبل عاد القطار إلى المدينة.", "Anna Berg"],
])("%j begins with the byline of %j", (text, name) => {
  expect(leadingByline(text, nothing, OUTLET)?.name).toBe(name);
});

test.each([
  ["طنجة – سميرة البقالي أعلنت الجماعة فتح السوق.", "سميرة البقالي", "طنجة – ".length],
  ["حلب: هاني قدور وصل القطار إلى المدينة.", "هاني قدور", "حلب: ".length],
  ["أريحا- وسام دراج- بدأ القطاف في المدينة.", "وسام دراج", "أريحا- ".length],
  [
    "القاهرة (رويترز) - من هاني فؤاد أبقى البنك الفائدة.",
    "هاني فؤاد",
    "القاهرة (رويترز) - ".length,
  ],
])("behind the dateline of %j stands the byline of %j", (text, name, from) => {
  expect(leadingByline(text, nothing, NOBODY)).toMatchObject({ name, from });
});

test.each([
  "سامر الخطيب ولينا حجار افتتحا معرضا.",
  "سامر الخطيب ولينا حجار يتصدران السباق.",
  "ليلى حجار وسامر الخطيب نجما المسرحية.",
  "سامر الخطيب ونادر قاسم أبرز المرشحين.",
  "لمى حداد أعلنت اعتزالها الغناء.",
  "سامي نصار أصيب في ركبته.",
  "دمشق – سامر الخطيب مدير المتحف يستقبل الزوار.",
  "دمشق – سامر الخطيب يستقبل الزوار.",
  "تقرير: أسعار النفط ترتفع هذا الأسبوع.",
  "وصفة: كعكة البرتقال تكفي ستة.",
  "مراجعة - هاتف جديد وصل إلى الأسواق.",
  "مراسلنا في المدينة قال إن الجسر مفتوح.",
  "حوار الأديان يعود إلى الجامعة.",
  "رنا حداد صحافية متخصصة في التراث منذ سنوات.",
  "Anna Berg تغني في المدينة.",
  "سوسة - نورس برس - صادق المجلس على الخطة.",
  "Best Buy تكشف عن هاتف جديد.",
])("%j begins with none", (text) => {
  expect(leadingByline(text, nothing, NOBODY)).toBe(null);
});

test.each([
  ["الدكتور الطاهر بن ساسي", "الطاهر بن ساسي"],
  ["رنا حداد (صحافية متدربة)", "رنا حداد"],
])("the line %j signs as %j", (line, name) => {
  expect(signatureLine(line, nothing, NOBODY)?.name).toBe(name);
});

test.each(["وصفة: كعكة البرتقال", "تقرير: أسعار النفط", "طريقة: خبز الشعير"])(
  "the line %j names no writer",
  (line) => {
    expect(readByline(line)).toBe(null);
  },
);

test.each([
  ["تحرير: علي جبران", "للتواصل مع القسم: souq@souq.example"],
  ["حرّرته رنا حداد", "اشتركي في قناة المجلة على يوتيوب"],
  ["نص: رنا حداد", "أرسل المقال إلى صديق"],
  ["رنا حداد", "كل الحقوق محفوظة © صدى الجبل 2025"],
])("%j signs at a card's end, whatever stands behind it", (byline, prompt) => {
  const text = ["عاد القطار إلى المدينة بعد غياب طويل.", "ولم يسأل أحد عن السبب."];
  const line = [...text, byline, prompt].join(" ");
  const page = ["رئيسي", ...LABELS.ar, "صدى الجبل", "منذ يوم واحد", "- صدى الجبل", "عودة", line];
  const [, card] = read(...page).sightings;
  expect(byline).toContain(card?.byline ?? "nobody");
  expect(card?.body.map(({ text }) => text)).toEqual(text);
});

test.each([
  ["الكاتب: سامر الخطيب", "سامر الخطيب"],
  ["كتب سامر الخطيب:", null],
])("%j in the middle of a card tells of %j", (byline, name) => {
  const text = ["عاد القطار إلى المدينة.", `${byline} وقالت الشركة إن الخط آمن.`];
  const behind = ["لم يسأل أحد.", "وعاد الناس.", "وفتح السوق.", "وأغلق باكرا."];
  const line = [...text, ...behind].join(" ");
  const page = ["رئيسي", ...LABELS.ar, "صدى الجبل", "منذ يوم واحد", "- صدى الجبل", "عودة", line];
  expect(read(...page).sightings[1]?.byline).toBe(name);
});

test("a name that is a noun too signs beside its outlet", () => {
  expect(signatureLine("سحر قدور – صدى الجبل", nothing, OUTLET)?.name).toBe("سحر قدور");
  expect(signatureLine("سحر قدور – صدى الجبل", nothing, NOBODY)).toBe(null);
});

test("who wrote a book is no writer of the article", () => {
  const text = ["عاد الكتاب إلى الأسواق.", "كتبه نجيب حداد عام 1950.", "وما زال يباع."];
  const page = [
    "رئيسي",
    ...LABELS.ar,
    "صدى الجبل",
    "منذ يوم واحد",
    "- صدى الجبل",
    "عودة",
    text.join(" "),
  ];
  const [, card] = read(...page).sightings;
  expect(card?.byline).toBe(null);
  expect(card?.body.map(({ text }) => text)).toEqual(text);
});
