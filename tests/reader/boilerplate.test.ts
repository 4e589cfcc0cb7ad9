import { expect, test } from "vitest";
import { lengthOfBoilerplate } from "../../src/reader/boilerplate.ts";
import { PHRASES } from "../../src/reader/boilerplate-phrases.ts";
import { cardOf } from "./decoded.ts";

const CARDS = {
  en: {
    outlet: "The Bugle",
    first: "The bridge is open again, the council said on Monday.",
    last: "The mayor was the first to cross, and all who came had crossed by noon.",
    name: "Mill Lane Today",
  },
  ar: {
    outlet: "صوت الوادي",
    first: "قال المجلس إن الجسر مفتوح أمام الناس منذ أمس.",
    last: "وكان رئيس البلدية أول من عبره، ثم عبر الجميع قبل الظهر.",
    name: "مصر والعالم",
  },
} as const;

test("phrases are sorted, and none stands there twice", () => {
  expect(PHRASES).toEqual([...new Set(PHRASES)].toSorted());
});

test.each(PHRASES)("%j goes from the middle of a card and from its end", (phrase) => {
  const language = /[\u0621-\u064A]/.test(phrase) ? "ar" : "en";
  const { outlet, first, last, name } = CARDS[language];
  const said = `${phrase.replaceAll("*", name)}.`;
  for (const line of [`${first} ${said} ${last}`, `${first} ${last} ${said}`]) {
    expect(cardOf(language, outlet, line)).toEqual({ text: `${first} ${last}`, dropped: said });
  }
});

test.each([
  "The News Desk is a team of three.",
  "تحذير من الاحتيال المصرفي أطلقته وزارة الداخلية أمس.",
  "ملحوظة: مضمون هذا الخبر لم يتأكد بعد.",
  "يمكنك متابعة أخبار الوزارة على صفحتها.",
])("%j begins as a phrase does, and is none", (text) => {
  expect(lengthOfBoilerplate(text)).toBe(0);
});

test("a phrase without its stop goes from before a sentence, and a shorter one does not", () => {
  const phrase = "The Motley Fool has a disclosure policy";
  expect(lengthOfBoilerplate(`${phrase} The council met on Monday.`)).toBe(phrase.length);
  expect(lengthOfBoilerplate(`${phrase} of its own, the council heard.`)).toBe(0);
  expect(lengthOfBoilerplate("تابع مواقعنا وقال المجلس إن الجسر مفتوح.")).toBe(0);
});
