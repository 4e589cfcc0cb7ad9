import { expect, test } from "vitest";
import { toLines } from "../../src/reader/lines.ts";
import { outletOf } from "../../src/reader/outlet.ts";
import { cardOf, read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

const FIRST = "قال المجلس إن الجسر مفتوح أمام الناس منذ أمس.";
const LAST = "وأضاف أن أحدا لم ينتظر طويلا عند المدخل.";

const card = (outlet: string, line: string) => cardOf("ar", outlet, line);

test.each([
  "تابع صوت الوادي على واتساب",
  "تابعوا صوت الوادي عبر تلغرام",
  "استمعوا إلى صوت الوادي مباشرة",
  "شاهد البث المباشر لقناة صوت الوادي",
  "صوت الوادي الآن على واتساب",
  "اشترك في قناة صوت الوادي على تيليجرام",
  "اشترك بقناة صوت الوادي على اليوتيوب ليصلك جديدنا",
  "للمزيد من الأخبار تابعونا عبر تطبيق صوت الوادي على أندرويد وآيفون",
  "حملوا تطبيق صوت الوادي على آيفون وأندرويد",
  "كن أول من يعلم، تابع صوت الوادي",
  "اقرأ في صوت الوادي",
  "المزيد من صوت الوادي",
  "صوت الوادي غير مسؤولة عن محتوى المواقع الخارجية.",
])("what an outlet says of itself goes from its card: %j", (call) => {
  expect(card("صوت الوادي", `${FIRST} ${call} ${LAST}`)).toEqual({
    text: `${FIRST} ${LAST}`,
    dropped: call,
  });
  expect(card("صوت الوادي", `${FIRST} ${call}`)).toEqual({ text: FIRST, dropped: call });
});

test.each(["وقال صوت الوادي إن الجسر قديم.", "صوت الوادي جائزة تمنح كل عام."])(
  "a sentence about an outlet stays in its card: %j",
  (sentence) => {
    expect(card("صوت الوادي", `${FIRST} ${sentence} ${LAST}`)).toEqual({
      text: `${FIRST} ${sentence} ${LAST}`,
      dropped: "",
    });
  },
);

test("an outlet is named with its kind or without, and only as a word of its own", () => {
  const outlet = outletOf(toLines("سبق"), "صحيفة سبق");
  const names = (text: string) => outlet.pattern?.test(text);
  expect(names("تابع صحيفة سبق على واتساب")).toBe(true);
  expect(names("تابع سبق على واتساب")).toBe(true);
  expect(names("اشترك بسبق الآن")).toBe(true);
  expect(names("لم يسبق لأحد أن عبر سباقا")).toBe(false);
  expect(outletOf([], null).pattern).toBe(null);
});

test("an outlet's own name before a text is no dateline, unless an agency filed it there", () => {
  const dateline = (outlet: string, line: string) => {
    const page = ["عنوان", ...LABELS.ar, outlet, "منذ يوم واحد", `- ${outlet}`, "جسر يفتح", line];
    return read(...page).sightings[1]?.dateline;
  };
  expect(dateline("خبرني", `خبرني - ${FIRST}`)).toBe(null);
  expect(dateline("خبرني", `عمان - ${FIRST}`)).toBe("عمان");
  expect(dateline("الرياض", `الرياض - واس: ${FIRST}`)).toBe("الرياض");
});
