import { expect, test } from "vitest";
import { separateSentences } from "../../../src/reader/steps/sentences.ts";
import { articleText } from "../article-texts.ts";

test.each(["main", "card"] as const)("each line of a %s has its sentences as parts", (role) => {
  const lines = ["The bridge is open. All crossed!", "Why not?", "قال نعم. ثم مضى."];
  expect(articleText(separateSentences, lines, { role }).parts).toEqual([
    ["The bridge is open.", "All crossed!"],
    ["Why not?"],
    ["قال نعم.", "ثم مضى."],
  ]);
});

test("a paragraph's text is what it was, with the white space between its sentences", () => {
  const line = "The bridge is open.  All crossed.\u00A0Nobody waited.";
  expect(articleText(separateSentences, [line])).toMatchObject({
    blocks: [`paragraph: ${line}`],
    setAside: [],
  });
});
