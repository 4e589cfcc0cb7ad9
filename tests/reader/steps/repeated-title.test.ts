import { expect, test } from "vitest";
import { removeRepeatedTitle } from "../../../src/reader/steps/repeated-title.ts";
import { articleText } from "../article-texts.ts";

const CROSSED = "paragraph: All crossed.";

function under(title: string, ...lines: readonly string[]) {
  const { blocks, setAside } = articleText(removeRepeatedTitle, lines, { title });
  return { blocks, setAside };
}

test.each([
  ["as it is", "Bridge opens", "Bridge opens"],
  ["with other quotation marks", "‘Bridge' opens", "'Bridge' opens"],
  ["in other letter case", "Bridge opens", "BRIDGE OPENS"],
  ["with a stop", "Bridge opens", "Bridge opens."],
  ["with other white space", "Bridge opens", "Bridge\u00A0 opens"],
  ["in Arabic, with other marks", "«الجسر» يفتح أبوابه", "“الجسر” يفتح أبوابه"],
])("the title that is repeated %s is set aside", (_, title, again) => {
  const setAside = [`repeated title: ${again}`];
  expect(under(title, again, "All crossed.")).toEqual({ blocks: [CROSSED], setAside });
});

test("the title may be repeated below a label or a name", () => {
  expect(under("Bridge opens", "Westland", "Anna Berg", "Bridge opens", "All crossed.")).toEqual({
    blocks: ["paragraph: Westland", "paragraph: Anna Berg", CROSSED],
    setAside: ["repeated title: Bridge opens"],
  });
});

test("a title that is repeated twice is set aside twice", () => {
  expect(under("Bridge opens", "Bridge opens", "“Bridge opens”", "All crossed.")).toEqual({
    blocks: [CROSSED],
    setAside: ["repeated title: Bridge opens", "repeated title: “Bridge opens”"],
  });
});

test("below the third line the title's words are the article's", () => {
  const lines = ["One came.", "Two came.", "All crossed.", "Bridge opens"];
  const blocks = lines.map((line) => `paragraph: ${line}`);
  expect(under("Bridge opens", ...lines)).toEqual({ blocks, setAside: [] });
});

test.each([
  ["only begins like it", "Bridge opens after winter repairs, mayor says."],
  ["only ends like it", "The day the bridge opens"],
  ["has another number", "Bridge 2 opens"],
  ["has its words in another order", "Opens bridge"],
])("a line that %s stays", (_, line) => {
  expect(under("Bridge opens", line, "All crossed.").setAside).toEqual([]);
});

test("an article of nothing but its title has no text", () => {
  const setAside = ["repeated title: Bridge opens"];
  expect(under("Bridge opens", "Bridge opens")).toEqual({ blocks: [], setAside });
});
