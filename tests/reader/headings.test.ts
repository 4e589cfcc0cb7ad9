import { expect, test } from "vitest";
import { read, typed } from "./decoded.ts";

/** Types of the blocks of a text whose title is above them. */
function types(...lines: readonly string[]): string[] {
  const [article] = read("The week of the flood", ...lines).sightings;
  return (article?.body ?? []).map(({ type }) => type);
}

const PROSE = "The water fell again on Monday, the council said.";

test("a heading is a short line with a paragraph after it", () => {
  const [article] = read("The flood", "It rained.", "After the rain", PROSE).sightings;
  expect(article?.body).toEqual([
    { type: "paragraph", text: "It rained.", span: [10, 20] },
    { type: "heading", text: "After the rain", span: [21, 35] },
    { type: "paragraph", text: PROSE, span: [36, 85] },
  ]);
});

test.each([
  "Why the river rose",
  "What happens next?",
  "The plan (in short)",
  "‘Nobody asked us’",
  "‘Nobody asked us'",
  "“A second chance”",
  "2 Reasons to wait",
  "¿Qué pasa ahora?",
  "(Almost) everything at once",
  "Up by 12%",
  "$2 billion and rising",
  "#1 The lighthouse",
  "eBay's plan",
  "لماذا ارتفع النهر",
  "ما الذي سيحدث؟",
])("%j before a paragraph is a heading", (text) => {
  expect(types(PROSE, text, PROSE)).toEqual(["paragraph", "heading", "paragraph"]);
});

test.each([
  ["ends in a stop", "The river rose."],
  ["ends in a colon", "The council said:"],
  ["ends in an ellipsis", "And then …"],
  ["holds a sentence's end", "It rained. Nobody stayed dry"],
  ["holds a quoted sentence's end", "It rained.” Nobody stayed dry"],
  ["holds a question and more", "Who came? Nobody"],
])("a line that %s is a paragraph", (_, text) => {
  expect(types(PROSE, text, PROSE)).toEqual(["paragraph", "paragraph", "paragraph"]);
});

test.each([
  '"We never closed," the baker said',
  "“We never closed,” said the baker",
  '"We never closed!" is what it says on the door',
])("%j is a quotation with its speaker, thus a paragraph", (text) => {
  expect(types(PROSE, text, PROSE)).toEqual(["paragraph", "paragraph", "paragraph"]);
});

test("an abbreviation within a line does not end a sentence", () => {
  expect(types(PROSE, "At 5 p.m. in the square", PROSE)[1]).toBe("heading");
  expect(types(PROSE, "What Mr. Wells wants", PROSE)[1]).toBe("heading");
});

test("the last line is never a heading", () => {
  expect(types(PROSE, "After the rain")).toEqual(["paragraph", "paragraph"]);
  expect(types("After the rain")).toEqual(["paragraph"]);
});

test("of two short lines in a row the second alone is a heading", () => {
  expect(types(PROSE, "Part two", "After the rain", PROSE)).toEqual([
    ...["paragraph", "paragraph", "heading", "paragraph"],
  ]);
});

test("a short line before a list is its heading", () => {
  expect(types(PROSE, "What to bring", "- a lamp", "- oil")).toEqual([
    ...["paragraph", "heading", "list-item", "list-item"],
  ]);
});

test("a list item is the text behind its marker, and so is its span", () => {
  const [article] = read("List", "- a lamp", "•  two ropes", "•\u00A0été").sightings;
  expect(article?.body).toEqual([
    { type: "list-item", text: "a lamp", span: [7, 13] },
    { type: "list-item", text: "two ropes", span: [19, 28] },
    { type: "list-item", text: "été", span: [34, 39] },
  ]);
});

test.each(["-", "*", "•", "▪", "●", "◦", "·", "■", "○", "➢", "✓"])("%j marks an item", (mark) => {
  expect(types(PROSE, "What to bring", `${mark} a lamp`, PROSE)).toEqual([
    ...["paragraph", "heading", "list-item", "paragraph"],
  ]);
});

test("an item that orders something stays in its list", () => {
  const items = ["- Watch the tide", "- Boots for the mud"];
  expect(types(PROSE, "What to do:", ...items)).toEqual([
    ...["paragraph", "paragraph", "list-item", "list-item"],
  ]);
});

test.each(["«من يمشي على مهل يصل قبل غيره دائما»", "القطار عند محطة الواحات (رويترز)"])(
  "%j over a question and its text makes no interview",
  (over) => {
    const text = "أعادت البلدية فتح الجسر بعد عامين من الإغلاق، وعبره الناس فرحين.";
    expect(types(text, over, "متى يعود القطار؟", text)[2]).toBe("heading");
  },
);

test("a number below zero is no list item", () => {
  expect(types("-5 degrees were measured.")).toEqual(["paragraph"]);
});

test.each([
  "“We never closed, and we never will.”",
  '"We never closed, and we never will."',
  "‘We never closed, and we never will.’",
  "'We never closed, and we don't want to.'",
  "«لم نغلق أبوابنا يوما، ولن نغلقها أبدا.»",
  "«أخذت من بائع الزيتون أطول وجه».",
  '"شاهدت الكرة تدخل ثم لم أعد أرى شيئا"',
  "“Nobody who was there will forget it”.",
])("a line that is one quotation and nothing else is a quote: %j", (text) => {
  const [article] = read("Flood", PROSE, text, PROSE).sightings;
  expect(typed(article?.body ?? [])[1]).toBe(`quote: ${text}`);
});

test.each([
  "“We never closed,” she said. “And we never will.”",
  '"We never closed." That is what the door says.',
])("a quotation with words around it is a paragraph: %j", (text) => {
  expect(types(PROSE, text, PROSE)).toEqual(["paragraph", "paragraph", "paragraph"]);
});
