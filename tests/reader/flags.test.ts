import { expect, test } from "vitest";
import { findFlags } from "../../src/reader/flags.ts";
import { read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

type Type = Parameters<typeof findFlags>[0][number]["type"];

/** Flags of blocks, `type: text` or the text of a paragraph alone, each with its evidence. */
function flags(...blocks: readonly string[]) {
  const typed = blocks.map((block) => {
    const [, type = "paragraph", text = ""] =
      /^(?:(caption|heading|list-item|quote): )?(.*)$/.exec(block) ?? [];
    return { type: type as Type, text };
  });
  return findFlags(typed).map(({ flag, evidence }) => [flag, evidence]);
}

const WHOLE = "The bridge is open.";

test("a whole text has no flag", () => {
  expect(flags(WHOLE, "All crossed.")).toEqual([]);
});

test("a text without blocks has no body", () => {
  expect(flags()).toEqual([["no-body", ""]]);
});

test("a text of nothing but captions is one", () => {
  const caption = "A general view of the bridge";
  expect(flags(`caption: ${caption}`, "caption: (Photo: Norpress)")).toEqual([
    ["caption-only", caption],
  ]);
});

test.each([
  ["a small letter", "joined the talks on Monday."],
  ["a comma", ", mayor of Riverton, came."],
  ["an ellipsis", "… and all crossed."],
  ["three points", "... and all crossed."],
  ["a genitive", "'s bridge is open."],
  ["a mark in Arabic", "، عمدة المدينة، حضر."],
])("a text that begins with %s has lost its lede", (_, text) => {
  expect(flags(text, WHOLE)).toEqual([["lede-missing", text]]);
});

test("the evidence of a flag is forty characters of the text", () => {
  const text = `joined the talks ${"on the bridge ".repeat(9)}and`;
  expect(flags(text)).toEqual([
    ["lede-missing", text.slice(0, 40)],
    ["truncated", text.slice(-40)],
  ]);
});

test.each([
  "The bridge is open. All who came had to wait",
  "The bridge is open. And then ...",
  "The bridge is open. And then…",
  "The bridge is open. “And then…”",
  "quote: “The bridge is open, and we are all glad of",
  "list-item: a lamp and…",
  "الجسر مفتوح. وكل من جاء إلى المدينة انتظر ساعة أو",
  "大桥今天重新开放所有人都",
  "Continue reading",
  "Subscribe to read the full story",
  "لمتابعة القراءة سجل الدخول",
])("a text that ends like %j is cut", (block) => {
  expect(flags(WHOLE, block)).toEqual([["truncated", block.replace(/^[a-z-]+: /, "").slice(-40)]]);
});

test.each([
  "“The bridge is open.”",
  "Is the bridge open?",
  "It is (see the map.)",
  "هل الجسر مفتوح أمام الناس؟",
  "iPhones were held up.",
  "By Ines Harrow and Zoë Berg for The Bugle",
  "Read more: Bridge opens",
  "Pupils of Riverton are asked to read more.",
])("a text of %j is whole", (text) => {
  expect(flags(text)).toEqual([]);
});

test.each(["list-item: a lamp", "heading: After the rain"])(
  "a text that ends in a %s is whole without a stop",
  (block) => {
    expect(flags(WHOLE, block)).toEqual([]);
  },
);

test("a prompt behind the text or a paywall cuts it, a prompt within it does not", () => {
  const evidenceOf = (after: readonly string[], isPaywalled = false) =>
    findFlags([{ type: "paragraph", text: WHOLE }], after, isPaywalled);
  expect(evidenceOf(["Continue reading"])).toEqual([
    { flag: "truncated", evidence: "Continue reading" },
  ]);
  expect(evidenceOf(["ADVERTISEMENT - CONTINUE READING BELOW"])).toEqual([]);
  expect(evidenceOf([], true)).toEqual([
    { flag: "paywalled", evidence: "" },
    { flag: "truncated", evidence: WHOLE },
  ]);
  expect(read("Bridge", WHOLE, "Continue reading").sightings[0]?.flags).toEqual(["truncated"]);
  expect(read("Bridge", "Continue reading", WHOLE).sightings[0]?.flags).toEqual([]);
});

test("a caption at either end cuts nothing", () => {
  expect(flags("caption: a general view", WHOLE, "caption: A general view of")).toEqual([]);
});

test("each article of a page has its own flags, sorted", () => {
  const card = (title: string, body: string) =>
    `The Bugle\na day ago\n- The Bugle\n${title}\n${body}`;
  const two = card("Two", "joined the talks. And then ...");
  const { sightings } = read("Main", ...LABELS.en, card("One", WHOLE), two);
  expect(sightings.map((sighting) => sighting.flags)).toEqual([
    ["no-body"],
    [],
    ["lede-missing", "truncated"],
  ]);
});
