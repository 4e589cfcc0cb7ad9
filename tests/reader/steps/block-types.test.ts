import { expect, test } from "vitest";
import { assignTypes } from "../../../src/reader/steps/block-types.ts";
import { separateSentences } from "../../../src/reader/steps/sentences.ts";
import { articleText } from "../article-texts.ts";

/** Types of the blocks of a main article's lines, in one string. */
function types(...lines: readonly string[]): string {
  return articleText(assignTypes, lines)
    .blocks.map((block) => block.split(": ", 1).join())
    .join(" ");
}

const PROSE = "The water fell again on Monday, the council said.";

test("a heading is a short line with a paragraph after it", () => {
  expect(types("It rained.", "After the rain", PROSE)).toBe("paragraph heading paragraph");
});

test("a heading has at most a hundred characters and sixteen words", () => {
  const heading = (words: number) =>
    ["The", ...Array.from({ length: words - 1 }, () => "day")].join(" ");
  expect(types(PROSE, heading(16), PROSE).split(" ")[1]).toBe("heading");
  expect(types(PROSE, heading(17), PROSE).split(" ")[1]).toBe("paragraph");
  const long = (length: number) => "The ".padEnd(length, "riverside");
  expect(types(PROSE, long(100), PROSE).split(" ")[1]).toBe("heading");
  expect(types(PROSE, long(101), PROSE).split(" ")[1]).toBe("paragraph");
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
  expect(types(PROSE, text, PROSE)).toBe("paragraph heading paragraph");
});

test.each([
  ["ends in a stop", "The river rose."],
  ["ends in a colon", "The council said:"],
  ["ends in an ellipsis", "And then …"],
  ["holds a sentence's end", "It rained. Nobody stayed dry"],
  ["holds a quoted sentence's end", "It rained.” Nobody stayed dry"],
  ["holds a question and more", "Who came? Nobody"],
  ["calls at length", "Nobody in the town had ever seen such a bridge!"],
  ["asks at length", "Will the town that paid for it ever see the bridge?"],
  ["asks with a comma", "When it opens, who comes?"],
])("a line that %s is a paragraph", (_, text) => {
  expect(types(PROSE, text, PROSE)).toBe("paragraph paragraph paragraph");
});

test("an abbreviation within a line does not end a sentence", () => {
  expect(types(PROSE, "At 5 p.m. in the square", PROSE).split(" ")[1]).toBe("heading");
  expect(types(PROSE, "What Mr. Wells wants", PROSE).split(" ")[1]).toBe("heading");
});

test("the last line is never a heading", () => {
  expect(types(PROSE, "After the rain")).toBe("paragraph paragraph");
  expect(types("After the rain")).toBe("paragraph");
});

test("of two short lines in a row the second alone is a heading", () => {
  expect(types(PROSE, "Part two", "After the rain", PROSE)).toBe(
    "paragraph paragraph heading paragraph",
  );
});

test("a short line before a list is its heading", () => {
  expect(types(PROSE, "What to bring", "- a lamp", "- oil")).toBe(
    "paragraph heading list-item list-item",
  );
});

test("a list item is the text behind its mark, which is set aside", () => {
  const { blocks, parts, setAside } = articleText(assignTypes, [
    "- a lamp",
    "•  two ropes",
    "•\u00A0été",
    "●oil",
  ]);
  expect(blocks).toEqual([
    "list-item: a lamp",
    "list-item: two ropes",
    "list-item: été",
    "list-item: oil",
  ]);
  expect(parts).toEqual([["a lamp"], ["two ropes"], ["été"], ["oil"]]);
  expect(setAside).toEqual(["list mark: -", "list mark: •", "list mark: •", "list mark: ●"]);
});

test("a labelled caption is one whatever its length, and the label is set aside", () => {
  const caption = `The bridge ${"and the river ".repeat(30)}on Monday.`;
  expect(articleText(assignTypes, [PROSE, `Caption: ${caption}`, "Caption: A lamp"])).toMatchObject(
    {
      blocks: [`paragraph: ${PROSE}`, `caption: ${caption}`, "caption: A lamp"],
      setAside: ["caption label: Caption:", "caption label: Caption:"],
    },
  );
});

test("an item of several sentences has its mark set aside once", () => {
  const { blocks, setAside } = articleText(
    [separateSentences, assignTypes],
    ["- A lamp. And oil."],
  );
  expect({ blocks, setAside }).toEqual({
    blocks: ["list-item: A lamp. And oil."],
    setAside: ["list mark: -"],
  });
});

test.each(["-", "*", "•", "▪", "●", "◦", "‣", "·", "■", "□", "○", "➢", "➤", "❖", "✓", "✔"])(
  "%j marks an item",
  (mark) => {
    expect(types(PROSE, "What to bring", `${mark} a lamp`, PROSE)).toBe(
      "paragraph heading list-item paragraph",
    );
  },
);

test("a line of marks alone is not a list item, and none is set aside", () => {
  const { blocks, setAside } = articleText(assignTypes, ["It rained.", "• •", "All crossed."]);
  expect({ blocks, setAside }).toEqual({
    blocks: ["paragraph: It rained.", "paragraph: • •", "paragraph: All crossed."],
    setAside: [],
  });
});

test("a number below zero is not a list item", () => {
  expect(types("-5 degrees were measured.")).toBe("paragraph");
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
  expect(articleText(assignTypes, [PROSE, text, PROSE]).blocks[1]).toBe(`quote: ${text}`);
});

test.each([
  '"We never closed," the baker said',
  "“We never closed,” said the baker",
  '"We never closed!" is what it says on the door',
  "“We never closed,” she said. “And we never will.”",
  '"We never closed." That is what the door says.',
])("a quotation with words around it is a paragraph: %j", (text) => {
  expect(types(PROSE, text, PROSE)).toBe("paragraph paragraph paragraph");
});

test.each(["“The Old Bridge”", "«صدى الجبل»", "“It is,”"])(
  "what is in quotation marks and is no sentence is no quote: %j",
  (text) => {
    expect(types(PROSE, text, PROSE).split(" ")[1]).not.toBe("quote");
  },
);

test("a caption is recognised in any position", () => {
  const caption = "The bridge in the rain. (Photo: Norpress)";
  expect(types(caption, PROSE, caption, PROSE, caption)).toBe(
    "caption paragraph caption paragraph caption",
  );
});

test("on a page that keeps the texts of pictures, short lines before the prose are captions", () => {
  const lines = ["The bridge in winter", "Bees on the hill", PROSE, "What is new", PROSE];
  expect(articleText(assignTypes, lines, { hasPictures: true }).blocks).toEqual([
    "caption: The bridge in winter",
    "caption: Bees on the hill",
    `paragraph: ${PROSE}`,
    "heading: What is new",
    `paragraph: ${PROSE}`,
  ]);
  expect(types(...lines)).toBe("paragraph heading paragraph heading paragraph");
});

test("a card's line keeps its one type", () => {
  const lines = ["After the rain", "- a lamp", PROSE];
  expect(articleText(assignTypes, lines, { role: "card" })).toMatchObject({
    blocks: lines.map((line) => `paragraph: ${line}`),
    setAside: [],
  });
});
