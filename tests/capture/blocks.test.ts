import { expect, test } from "vitest";
import { toBlocks } from "../../src/capture/blocks.ts";
import { linesOf } from "./decoded.ts";

function types(...texts: readonly string[]): string[] {
  return toBlocks(linesOf(...texts)).map(({ type }) => type);
}

test("a heading is a short line with a paragraph after it", () => {
  expect(toBlocks(linesOf("It rained.", "After the rain", "The sun came out."))).toEqual([
    { type: "paragraph", text: "It rained.", span: [0, 10] },
    { type: "heading", text: "After the rain", span: [11, 25] },
    { type: "paragraph", text: "The sun came out.", span: [26, 43] },
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
  "¡Última llamada",
  "(Almost) everything at once",
  "비가 온 뒤",
  "Up by 12%",
])("%j before a paragraph is a heading", (text) => {
  expect(types(text, "The water fell again on Monday.")).toEqual(["heading", "paragraph"]);
});

test.each([
  ["ends in a stop", "The river rose."],
  ["ends in a colon", "The council said:"],
  ["ends in an ellipsis", "And then …"],
  ["begins in lower case", "joined the talks"],
  ["begins with a comma", ", mayor of Riverton"],
  ["holds a sentence's end", "It rained. Nobody stayed dry"],
  ["holds a quoted sentence's end", "It rained.” Nobody stayed dry"],
  ["holds a question and more", "Who came? Nobody"],
])("a line that %s is a paragraph", (_, text) => {
  expect(types(text, "The water fell again on Monday.")).toEqual(["paragraph", "paragraph"]);
});

test.each([
  '"We never closed," the baker said',
  "“We never closed,” said the baker",
  '"We never closed!" is what it says on the door',
  '"We never closed."',
])("%j is a quotation, thus a paragraph", (text) => {
  expect(types(text, "The water fell again on Monday.")).toEqual(["paragraph", "paragraph"]);
});

test("an abbreviation within a line does not end a sentence", () => {
  expect(types("At 5 p.m. in the square", "People met there.")).toEqual(["heading", "paragraph"]);
});

test("a heading has 100 characters at most", () => {
  expect(types(`H${"h".repeat(99)}`, "Prose.")).toEqual(["heading", "paragraph"]);
  expect(types(`H${"h".repeat(100)}`, "Prose.")).toEqual(["paragraph", "paragraph"]);
});

test("a heading has 16 words at most", () => {
  expect(types(`One${" two".repeat(15)}`, "Prose.")).toEqual(["heading", "paragraph"]);
  expect(types(`One${" two".repeat(16)}`, "Prose.")).toEqual(["paragraph", "paragraph"]);
});

test("the last line is never a heading", () => {
  expect(types("It rained.", "After the rain")).toEqual(["paragraph", "paragraph"]);
  expect(types("After the rain")).toEqual(["paragraph"]);
});

test("of two short lines in a row the second alone is a heading", () => {
  expect(types("Photo by a neighbour", "After the rain", "The sun came out.")).toEqual([
    "paragraph",
    "heading",
    "paragraph",
  ]);
});

test("a short line before a list is no heading", () => {
  expect(types("What to bring", "- a lamp.", "- oil")).toEqual([
    "paragraph",
    "list-item",
    "list-item",
  ]);
});

test("a list item is the text behind its marker, and so is its span", () => {
  expect(toBlocks(linesOf("- a lamp", "•  two ropes", "*\u00A0été"))).toEqual([
    { type: "list-item", text: "a lamp", span: [2, 8] },
    { type: "list-item", text: "two ropes", span: [14, 23] },
    { type: "list-item", text: "été", span: [27, 32] },
  ]);
});

test("a marker without white space or text behind it marks nothing", () => {
  expect(toBlocks(linesOf("-5 degrees.", "-", "**", "– a dash."))).toEqual([
    { type: "paragraph", text: "-5 degrees.", span: [0, 11] },
    { type: "paragraph", text: "-", span: [12, 13] },
    { type: "paragraph", text: "**", span: [14, 16] },
    { type: "paragraph", text: "– a dash.", span: [17, 28] },
  ]);
});

test("no lines are no blocks", () => {
  expect(toBlocks([])).toEqual([]);
});
