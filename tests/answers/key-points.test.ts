import { expect, test } from "vitest";
import { extractKeyPoints } from "../../src/answers/key-points.ts";
import type { ArticleBody } from "../../src/schema/article.ts";

function paragraphs(...texts: readonly string[]): ArticleBody {
  return texts.map((text) => ({ type: "paragraph", text }));
}

const FERRY = paragraphs(
  "The night ferry to Skellen will make its last crossing in March. It was a wet evening for the news.",
  "Passenger numbers of the ferry fell from 82,000 to 21,000 in ten years.",
  "Somebody had brought a dog along.",
  "The ferry company will sell the ship to a museum in Ostrel.",
  "Children waved from the quay until it was dark outside.",
);

test("key points are the sentences that say most of what the article says most, in its order", () => {
  expect(
    extractKeyPoints({ title: "Night ferry to Skellen stops", body: FERRY, language: "en" }),
  ).toEqual([
    { text: "The night ferry to Skellen will make its last crossing in March.", block: 0 },
    { text: "Passenger numbers of the ferry fell from 82,000 to 21,000 in ten years.", block: 1 },
    { text: "The ferry company will sell the ship to a museum in Ostrel.", block: 3 },
  ]);
});

test("a sentence that repeats a key point is skipped", () => {
  const said = "The harbour bridge of Velden closes on Monday.";
  const again = "On Monday the harbour bridge of Velden closes.";
  const body = paragraphs(
    said,
    again,
    "Buses will go through the harbour tunnel instead.",
    "Engineers will paint the bridge and change its cables.",
  );
  const texts = extractKeyPoints({ title: "Bridge closes", body: body, language: "en" }).map(
    ({ text }) => text,
  );
  expect(texts).toHaveLength(3);
  expect(texts.filter((text) => text === said || text === again)).toHaveLength(1);
});

test("of sentences that say nearly as much, the later one is left out", () => {
  const body = paragraphs(
    "The ferry left grey stones behind.",
    "A ferry carries brown bread daily.",
    "Each ferry paints green signs yearly.",
    "Her ferry sank into wet mud.",
  );
  expect(
    extractKeyPoints({ title: "Ferry", body: body, language: "en" }).map(({ block }) => block),
  ).toEqual([0, 1, 2]);
});

test("a long article has five, one of two sentences two, one without text none", () => {
  const long = paragraphs(
    ...Array.from({ length: 60 }, (_, n) => `Boat number ${n} sailed past lighthouse ${n * 7}.`),
  );
  expect(extractKeyPoints({ title: "Regatta", body: long, language: "en" })).toHaveLength(5);
  expect(
    extractKeyPoints({ title: "Ferry", body: FERRY.slice(0, 1), language: "en" }),
  ).toHaveLength(2);
  expect(extractKeyPoints({ title: "Ferry", body: [], language: "en" })).toEqual([]);
});

test("headings, captions and fragments are not key points", () => {
  const body: ArticleBody = [
    { type: "heading", text: "The ferry and the ship and the quay of Skellen" },
    { type: "caption", text: "The ferry at the quay of Skellen in the evening" },
    { type: "paragraph", text: "He was right. The ferry leaves the quay at nine." },
  ];
  expect(extractKeyPoints({ title: "Ferry", body: body, language: "en" })).toEqual([
    { text: "The ferry leaves the quay at nine.", block: 2 },
  ]);
});

test("an Arabic article has key points of its own words", () => {
  const body = paragraphs(
    "أعلنت البلدية إغلاق الجسر الخشبي لمدة شهرين بسبب أعمال الصيانة.",
    "كان الجو جميلا في ذلك المساء الهادئ.",
    "وتبلغ كلفة أعمال الصيانة في الجسر 80 ألف دينار.",
    "وستمر الحافلات من الجسر الجديد حتى تنتهي أعمال الصيانة.",
  );
  expect(
    extractKeyPoints({ title: "إغلاق الجسر الخشبي", body: body, language: "ar" }).map(
      ({ block }) => block,
    ),
  ).toEqual([0, 2, 3]);
});
