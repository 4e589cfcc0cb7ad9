import { expect, test } from "vitest";
import { readDateline } from "../../src/reader/credits.ts";
import { looksLikeHeading } from "../../src/reader/headings.ts";
import { isLinkTitle } from "../../src/reader/link-lists.ts";
import { splitSentences } from "../../src/reader/sentences.ts";
import { cardOf, read } from "./decoded.ts";

const sentences = (text: string) =>
  splitSentences(text).map(({ from, to }) => text.slice(from, to).trim());

test.each([
  ["View it on X. Both goals came late.", ["View it on X.", "Both goals came late."]],
  [
    "He hit it from the edge of the D. They lost.",
    ["He hit it from the edge of the D.", "They lost."],
  ],
  ["It was built by A. Berg. It stands.", ["It was built by A. Berg.", "It stands."]],
  ["It is open. (PTI) © 2025 Norpress.", ["It is open.", "(PTI)", "© 2025 Norpress."]],
  ["الجسر مفتوح. (نورس) اقرأ أيضا.", ["الجسر مفتوح.", "(نورس)", "اقرأ أيضا."]],
])("%j is cut into its sentences", (text, wanted) => {
  expect(sentences(text)).toEqual(wanted);
});

test.each([
  ["What happens next?", true],
  ["Q: Why did you start?", false],
  ["A: Twice, and once a bear", false],
  ["نعود إلى الصنعة نفسها، ما سر الشراع الجيد في رأيك؟", false],
])("%j may be a heading: %s", (text, may) => {
  expect(looksLikeHeading(text)).toBe(may);
});

test.each([
  ["The company plans a second plant near Ibadan", true],
  ["The company plans a second plant near Ibadan, and has asked for", false],
])("%j may be a title in a list of links: %s", (text, may) => {
  expect(isLinkTitle(text)).toBe(may);
});

test.each([
  ["الكويت – 18 – 6 (كونا) – أغلقت بورصة الكويت على ارتفاع.", "الكويت", "كونا"],
  ["بغداد/ أرجأ مجلس النواب التصويت على القانون.", "بغداد", null],
  ["بريدة 15 ربيع الآخر 1447 هـ الموافق 07 أكتوبر 2025 م واس سجل المهرجان مبيعات.", "بريدة", "واس"],
  ["MONTREAL — You have licked the back of his work.", "MONTREAL", null],
])("%j was filed from %s", (text, place, agency) => {
  expect(readDateline(text)).toEqual({ place, agency });
});

test("a byline before inline styles is a byline", () => {
  const { sightings } = read(
    ...["Main", "The bridge is open.", "Hashtags", "Try Our AI Features", "Comments"],
    ...["Related Articles", "The Bugle", "2 hours ago", "- The Bugle", "Bridge opens"],
    "By Ifeoma Duru .rn-pull{font-size:22px} Chidera Anozie makes films, and her mother watches none.",
  );
  expect(sightings[1]?.byline).toBe("Ifeoma Duru");
  expect(sightings[1]?.body.map(({ text }) => text)).toEqual([
    "Chidera Anozie makes films, and her mother watches none.",
  ]);
});

test("an agency's mark of a text's end goes", () => {
  expect(cardOf("ar", "شط العرب", "الجسر مفتوح أمام الناس منذ أمس. (النهاية) ن ش")).toEqual({
    text: "الجسر مفتوح أمام الناس منذ أمس.",
    dropped: "(النهاية) ن ش",
  });
});

test.each(["- ملعقة من البهارات", "- ملعقة صغيرة من البهارات السبع المطحونة"])(
  "behind the last item of a list in Arabic, %j, stands a heading",
  (item) => {
    const { sightings } = read(
      ...["العنوان", "تكفي المقادير التالية ستة أشخاص في يوم شتوي.", "- ربع كيلوغرام من اللحم"],
      ...[item, "الطريقة", "انقعي السميد في ماء فاتر ربع ساعة، ثم اعجنيه."],
    );
    expect(sightings[0]?.body.map(({ type }) => type)).toEqual([
      ...["paragraph", "list-item", "list-item", "heading", "paragraph"],
    ]);
  },
);

test("a long item of a list in Arabic goes on behind its link", () => {
  const { sightings } = read(
    ...["العنوان", "وعد المجلس أمس بأمرين اثنين.", "- فتح الجسر القديم أمام الناس قبل شهر"],
    ...["آذار", "- ترميم السوق", "وقال المجلس إن العمل يبدأ غدا في المدينة."],
  );
  expect(sightings[0]?.body[1]?.text).toBe("فتح الجسر القديم أمام الناس قبل شهر آذار");
});
