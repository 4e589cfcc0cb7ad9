import fc from "fast-check";
import { expect, test } from "vitest";
import { groupSentences } from "../../../src/reader/steps/paragraphs.ts";
import { separateSentences } from "../../../src/reader/steps/sentences.ts";
import { articleText } from "../article-texts.ts";

/** The blocks of a card's one line. */
function blocksOf(line: string): string[] {
  return articleText([separateSentences, groupSentences], [line], { role: "card" }).blocks;
}

/** A sentence of so many words. */
function sentence(words: number, first = "Goats"): string {
  return `${[first, ...Array.from({ length: words - 1 }, () => "came")].join(" ")}.`;
}

test("short sentences are one paragraph, three at most", () => {
  expect(
    blocksOf("The bridge is open. Nobody waited. All crossed. It rained. It is good."),
  ).toEqual([
    "paragraph: The bridge is open. Nobody waited. All crossed.",
    "paragraph: It rained. It is good.",
  ]);
});

test("a paragraph has the words of one in a newspaper", () => {
  const [a, b, c] = [sentence(30), sentence(15), sentence(1)];
  expect(blocksOf(`${a} ${b} ${c}`)).toEqual([`paragraph: ${a} ${b}`, `paragraph: ${c}`]);
});

test("a sentence of many words is a paragraph of its own", () => {
  const long = sentence(150);
  expect(blocksOf(`It rained. ${long} All crossed.`)).toEqual([
    "paragraph: It rained.",
    `paragraph: ${long}`,
    "paragraph: All crossed.",
  ]);
});

test("a quotation begins a paragraph, and its sentences stay together", () => {
  expect(
    blocksOf('The bridge is open. "It is late. It is good. All may come," she said. They crossed.'),
  ).toEqual([
    "paragraph: The bridge is open.",
    'paragraph: "It is late. It is good. All may come," she said.',
    "paragraph: They crossed.",
  ]);
});

test("a quotation of more than three sentences is split", () => {
  expect(blocksOf("“One came. Two came. Three came. Four came.” They crossed.")).toEqual([
    "paragraph: “One came. Two came. Three came.",
    "paragraph: Four came.” They crossed.",
  ]);
});

test("a quotation of more than 120 words is split", () => {
  const [a, b] = [sentence(70), sentence(51)];
  expect(blocksOf(`“${a} ${b}” They crossed.`)).toEqual([
    `paragraph: “${a}`,
    `paragraph: ${b}”`,
    "paragraph: They crossed.",
  ]);
  const c = sentence(50);
  expect(blocksOf(`“${a} ${c}” They crossed.`)).toEqual([
    `paragraph: “${a} ${c}”`,
    "paragraph: They crossed.",
  ]);
});

test("a speaker who continues is in one paragraph", () => {
  expect(blocksOf('"It is late," she said. "It is good." They crossed.')).toEqual([
    'paragraph: "It is late," she said. "It is good." They crossed.',
  ]);
});

test("a quotation that opens as one kind and closes as another ends all the same", () => {
  const line = [
    "'We asked them to tell us,' he said.",
    "'The other side said they would try.\"",
    "Riverton waited.",
    "It rained.",
    "Nobody came.",
    "The bridge is open.",
    "All crossed.",
  ].join(" ");
  expect(blocksOf(line)).toEqual([
    "paragraph: 'We asked them to tell us,' he said. 'The other side said they would try.\" Riverton waited.",
    "paragraph: It rained. Nobody came. The bridge is open.",
    "paragraph: All crossed.",
  ]);
});

test("a quotation that nobody closed does not make one paragraph of everything", () => {
  const line = `He said: “It is late. ${"It is good. ".repeat(40)}`.trim();
  const blocks = blocksOf(line);
  expect(blocks).toHaveLength(14);
  expect(blocks.map((block) => block.split(".").length - 1)).toEqual([
    ...Array.from({ length: 13 }, () => 3),
    2,
  ]);
});

test("a sentence without its stop continues in the next", () => {
  expect(
    blocksOf("One came. Two came. Three came and then").concat(
      articleText(groupSentences, ["One came and"], { role: "card" }).blocks,
    ),
  ).toEqual(["paragraph: One came. Two came. Three came and then", "paragraph: One came and"]);
});

test("a caption among the sentences is a block of its own", () => {
  expect(blocksOf("All crossed. The bridge in the rain. Photo: Norpress")).toEqual([
    "paragraph: All crossed. The bridge in the rain.",
    "caption: Photo: Norpress",
  ]);
  expect(blocksOf("(Photo by Anna Berg) The bridge is open.")).toEqual([
    "paragraph: (Photo by Anna Berg) The bridge is open.",
  ]);
});

test("in Arabic the same holds", () => {
  expect(blocksOf("وصل القطار. عبر الناس. ثم مضوا. «هذا يوم جديد. شكرا لكم» قال المدير.")).toEqual([
    "paragraph: وصل القطار. عبر الناس. ثم مضوا.",
    "paragraph: «هذا يوم جديد. شكرا لكم» قال المدير.",
  ]);
});

test("the paragraphs of a main article are its lines, however long", () => {
  const line = "One came. Two came. Three came. Four came. Five came.";
  expect(articleText([separateSentences, groupSentences], [line, "All crossed."]).blocks).toEqual([
    `paragraph: ${line}`,
    "paragraph: All crossed.",
  ]);
});

test("paragraphs of any sentences and marks hold to three sentences and 120 words", () => {
  const marks = fc.constantFrom("", "", '"', "'", "“", "”", "‘", "’", "«", "»", "(");
  const sentences = fc
    .tuple(marks, fc.integer({ min: 1, max: 90 }), marks)
    .map(([before, words, after]) => `${before}${sentence(words)}${after}`);
  fc.assert(
    fc.property(fc.array(sentences, { minLength: 1, maxLength: 20 }), (all) => {
      const { blocks, parts } = articleText([separateSentences, groupSentences], [all.join(" ")], {
        role: "card",
      });
      for (const [i, block] of blocks.entries()) {
        const count = parts[i]?.length ?? 0;
        expect(count).toBeLessThanOrEqual(3);
        const words = block.replace("paragraph: ", "").split(" ").length;
        expect([count, words <= 120 || count === 1]).toEqual([count, true]);
      }
      expect(parts.flat().join(" ")).toBe(all.join(" "));
    }),
    { numRuns: 300 },
  );
});
