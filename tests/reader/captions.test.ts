import { expect, test } from "vitest";
import { isCaption } from "../../src/reader/captions.ts";
import { read, typed } from "./decoded.ts";
import { LABELS, SPACED_LABELS } from "./labels.ts";

test.each([
  "Photo: Anna Berg",
  "Photo by Anna Berg",
  "Image: Norpress",
  "Picture: Anna Berg/Norpress",
  "(Photo by Anna Berg)",
  "The bridge in the rain. (Photo: Norpress)",
  "The bridge in the rain. [Photo by Anna Berg]",
  "The bridge in the rain. Photo: Norpress",
  "The bridge in the rain. photo: Norpress",
  "The bridge in the rain Photo: Norpress",
  "The bridge in the rain | Norpress",
  "The bridge in the rain. © Norpress",
  "© Norpress",
  "File picture",
  "The old bridge in 1931 (file photo)",
  "The old bridge in 1931. File picture.",
  "The mayor crosses the bridge. (Anna Berg/Norpress)",
  "A general view of the bridge on Monday",
  "An aerial photograph shows the river in flood.",
  "A screenshot of the map",
  "A screengrab from the video",
  "Representative image",
  "FILE PHOTO: The bridge at dawn",
  "Courtesy: Anna Berg",
  "Photo by Anna Berg /Norpress",
  "The bridge in the rain. Photo by Anna Berg /Norpress",
  "The bridge in the rain. – AFP PHOTO",
  "The bridge in the rain. (PTI Photo)",
  "The bridge in the rain. REUTERS/Anna Berg",
  "The bridge in the rain - Anna Berg/Norpress",
  "The bridge in the rain. [Anna Berg, The Bugle]",
  "The bridge in the rain. —CONTRIBUTED PHOTO",
  "The bridge in the rain. —PHOTO BY ANNA BERG",
  "The bridge in the rain. Courtesy Riverton Museum",
  "The bridge in the rain. Image credit: Anna Berg / Bugle",
  "The bridge in the rain (Supplied)",
  "The bridge in the rain. (Submitted by Anna Berg)",
  "The bridge in the rain. Courtesy of the Berg family",
  "The bridge in the rain. Picture courtesy of Riverton Museum",
  "The bridge in the rain. Anna Berg for The Bugle",
  "The bridge in the rain. Still: Norpress Pictures",
  "The bridge in the rain. Family handout",
  "The bridge in 1931. (Norpress archive)",
  "The bridge in the rain. (Bugle News: Anna Berg)",
  "The bridge in the rain. (Anna Berg for The Bugle)",
  "Anna Berg (left) with Juan Ortega on the bridge",
  "Bus lanes are painted red. Supplied",
  "The new goat. Instagram/@annaberg",
  "The pool on Monday. (Source: WJBX)",
  "The platform. (Express photo by Anna Berg)",
  "From left: Anna Berg, Juan Ortega and Mia Lind",
  "Anna Berg pictured at the bridge",
  "أرشيفية",
  "صورة تعبيرية",
  "لقطة من الفيديو",
  "رسم توضيحي",
  "جانب من المؤتمر",
  "الجسر القديم. تصوير سلمى الحداد",
  "صورة أرشيفية",
  "صورة من الجسر القديم",
  "الجسر القديم (صورة: نورد برس)",
  "سلمى الحداد في مشهد من فيلم الجسر",
  "الجسر القديم. تصوير: سلمى الحداد",
  "ألواح شمسية على سطح المدرسة (أ ف ب)",
  "القطار عند محطة الواحات. (رويترز)",
  "القطار عند محطة الواحات (بوابة الميناء)",
  "خريطة المحطات الجديدة (هيئة النقل)",
  "ألسنة اللهب كما بدت من الشاطئ. أرشيف",
  "القطار عند محطة الواحات - صورة من الأرشيف",
  "رئيس الوزراء خلال الجلسة (رويترز - أرشيف)",
  "آثار الفيضان في درنة (مواقع التواصل)",
  "الرئيس مستقبلا ضيوفه (العُمانية)",
  "الجسر بعد الافتتاح / أ.ف.ب",
  "الملعب الجديد - رويترز",
  "مصدر الصورة، Getty Images",
])("%j is a caption", (line) => {
  expect(isCaption(line)).toBe(true);
});

test.each([
  "The photo was taken in 1931.",
  "She likes photos of bridges.",
  "Pictures of the bridge were everywhere that summer.",
  "The image of the town has changed.",
  "He was pictured as a saint.",
  "Readers will remember the photo: a man, a helmet, a cup of tea.",
  "She had a picture: the whole bridge in one line.",
  "The credit goes to the council, she said.",
  "The map that hangs in the town hall is wrong.",
  "A view of the river is worth a lot of money, and agents know it.",
  "The bridge is open. — AFP/Reuters",
  "[IMAGE]",
  "The bridge (built in 1931) is closed.",
  "The bridge is closed. They came by courtesy of the mayor, and left.",
  "The bridge is closed. Anna Berg ran for the Greens and lost",
  "The bridge is closed. He keeps still: nobody knows why.",
  "The bridge is closed. Each family got a handout",
  "The bridge is closed. Read the whole of it in our archive",
  "The prize was shared by Anna Berg and Juan Ortega.",
  "الجسر مفتوح أمام الناس.",
  "تبدو المدينة في الصورة هادئة.",
  "وقالت الوزارة إن المياه عادت (رويترز)",
  "وقالت الوزارة إن المياه عادت (هيئة النقل)",
  "علاج المرض النادر (متلازمة الصيف)",
  "ما الذي يحفظه الأرشيف",
  "فاز الفريق على منافسه (3-1).",
  "قوات حفظ السلام (اليونيفيل)",
  "بكت سلمى في مشهد من الفيلم وضحكت في آخر.",
  "The minister is to speak to the house on Friday. Reuters",
  "Who runs the biggest network of all? Facebook",
  "The paper is for sale (cover price two pounds).",
  "He kept the note (a picture by a friend).",
])("%j is prose", (line) => {
  expect(isCaption(line)).toBe(false);
});

test("a caption among paragraphs stays, as a caption and in its place", () => {
  const [article] = read(
    ...[
      "Bridge",
      "The bridge is open.",
      "The bridge in the rain. (Photo: Norpress)",
      "All crossed.",
    ],
  ).sightings;
  expect(typed(article?.body ?? [])).toEqual([
    "paragraph: The bridge is open.",
    "caption: The bridge in the rain. (Photo: Norpress)",
    "paragraph: All crossed.",
  ]);
});

test("a caption and its credit within a card's one line stay together", () => {
  const card = ["The Bugle", "a day ago", "- The Bugle", "Bridge opens"];
  const text = "The bridge is open. All crossed. The bridge in the rain. (Photo: Norpress)";
  const [, sighting] = read("Main", ...LABELS.en, ...card, text).sightings;
  expect(typed(sighting?.body ?? [])).toEqual([
    "paragraph: The bridge is open.",
    "paragraph: All crossed.",
    "caption: The bridge in the rain. (Photo: Norpress)",
  ]);
});

test("a credit in brackets is its caption's, not the next sentence's", () => {
  const card = ["The Bugle", "a day ago", "- The Bugle", "Bridge opens"];
  const text = "All crossed. The bridge in the rain. (Photo: Norpress) The bridge is open.";
  const [, sighting] = read("Main", ...LABELS.en, ...card, text).sightings;
  expect(typed(sighting?.body ?? [])).toEqual([
    "paragraph: All crossed.",
    "caption: The bridge in the rain. (Photo: Norpress)",
    "paragraph: The bridge is open.",
  ]);
});

test("a credit is not the sentence's with a call between them", () => {
  const card = ["The Bugle", "a day ago", "- The Bugle", "Bridge opens"];
  const text = "All crossed. Sign up for our newsletter. (Photo: Norpress) The bridge is open.";
  const [, sighting] = read("Main", ...LABELS.en, ...card, text).sightings;
  expect(typed(sighting?.body ?? [])).toEqual([
    "paragraph: All crossed.",
    "caption: (Photo: Norpress)",
    "paragraph: The bridge is open.",
  ]);
});

test("an article may be a caption alone", () => {
  const [article] = read("Bridge", "The bridge in the rain. (Photo: Norpress)").sightings;
  expect([article?.flags, typed(article?.body ?? [])]).toEqual([
    ["caption-only"],
    ["caption: The bridge in the rain. (Photo: Norpress)"],
  ]);
});

test.each([
  "Image source, Getty Images",
  "From left: Anna Berg, Juan Ortega and Mia Lind",
  "The bridge in the rain. (Bugle News: Anna Berg)",
])("a caption with few words of prose is none of the prompts: %j", (line) => {
  const [article] = read("Bridge", "The bridge is open.", line, "All crossed.").sightings;
  expect(typed(article?.body ?? [])[1]).toBe(`caption: ${line}`);
});

test("short lines above an article with pictures are what its pictures show", () => {
  const page = ["logo", "Bridge", "", "Bridge", "", "The Bugle3 hours ago"];
  const lines = [
    "The bridge in winter",
    "Bees on the hill",
    "It is open.",
    "What is new",
    "All of it.",
  ];
  const [article] = read(...page, ...lines, "Orange background", ...SPACED_LABELS.en).sightings;
  expect(typed(article?.body ?? [])).toEqual([
    "caption: The bridge in winter",
    "caption: Bees on the hill",
    "paragraph: It is open.",
    "heading: What is new",
    "paragraph: All of it.",
  ]);
});
