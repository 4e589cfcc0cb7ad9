import { expect, test } from "vitest";
import { isCaption } from "../../src/reader/captions.ts";

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
  "The bridge in the rain | Norpress",
  "The bridge in the rain. © Norpress",
  "© Norpress",
  "File picture",
  "The old bridge in 1931 (file photo)",
  "The old bridge in 1931. File picture.",
  "The mayor crosses the bridge. (Anna Berg/Norpress)",
  "A general view of the bridge on Monday",
  "An aerial photograph shows the river in flood.",
  "A screengrab from the video",
  "Representative image",
  "FILE PHOTO: The bridge at dawn",
  "Courtesy: Anna Berg",
  "The bridge in the rain. Reuters",
  "Photo by Anna Berg /Norpress",
  "The bridge in the rain. Photo by Anna Berg /Norpress",
  "The bridge in the rain. – AFP PHOTO",
  "The bridge in the rain. (PTI Photo)",
  "The bridge in the rain. REUTERS/Anna Berg",
  "The bridge in the rain. —CONTRIBUTED PHOTO",
  "The bridge in the rain. Image credit: Anna Berg / Bugle",
  "The bridge in the rain (Supplied)",
  "The bridge in the rain. (Submitted by Anna Berg)",
  "The bridge in the rain. (Bugle News: Anna Berg)",
  "Anna Berg (left) with Juan Ortega on the bridge",
  "The pool on Monday. (Source: WJBX)",
  "The platform. (Express photo by Anna Berg)",
  "From left: Anna Berg, Juan Ortega and Mia Lind",
  "صورة تعبيرية",
  "لقطة من الفيديو",
  "جانب من المؤتمر",
  "الجسر القديم. تصوير سلمى الحداد",
  "صورة أرشيفية",
  "صورة من الجسر القديم",
  "الجسر القديم (صورة: نورد برس)",
  "الجسر القديم. تصوير: سلمى الحداد",
  "ألواح شمسية على سطح المدرسة (أ ف ب)",
  "القطار عند محطة الواحات. (رويترز)",
  "ألسنة اللهب كما بدت من الشاطئ. أرشيف",
  "الرئيس مستقبلا ضيوفه (العُمانية)",
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
  "وقالت الوزارة إن المياه عادت (هيئة النقل)",
  "علاج المرض النادر (متلازمة الصيف)",
  "ما الذي يحفظه الأرشيف",
  "فاز الفريق على منافسه (3-1).",
  "قوات حفظ السلام (اليونيفيل)",
  "بكت سلمى في مشهد من الفيلم وضحكت في آخر.",
  "Who runs the biggest network of all? Facebook",
  "The paper is for sale (cover price two pounds).",
])("%j is prose", (line) => {
  expect(isCaption(line)).toBe(false);
});

test("a longer line is prose, whoever is credited at its end", () => {
  const line = (length: number) =>
    "The bridge in the rain. ".padEnd(length - 17, "It rained. ").concat("(Photo: Norpress).");
  expect([line(299).length, isCaption(line(299)), isCaption(line(300))]).toEqual([
    300,
    true,
    false,
  ]);
});
