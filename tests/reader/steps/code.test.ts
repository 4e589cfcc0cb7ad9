import { describe, expect, test } from "vitest";
import { removeCode } from "../../../src/reader/steps/code.ts";
import { articleText } from "../article-texts.ts";

/** What is left of one line, part by part, and what was taken out of it. */
function inLine(line: string) {
  const { parts, setAside } = articleText(removeCode, [line]);
  return { parts: parts.flat(), setAside };
}

describe("in the middle of a card's prose", () => {
  test.each([
    ["a rule of a style sheet", "code", ".ad { color: red; }"],
    ["a rule with several selectors", "code", "#top .ad, div.promo > a:hover { color: red }"],
    ["a query that holds rules", "code", "@media (max-width: 600px) { .ad { float: left } }"],
    ["a function and its call", "code", "(function (w, d) { w.x = d; })(window, document);"],
    ["a declaration", "code", 'var slot = "top";'],
    ["an assignment", "code", 'page.ad.slot = "top";'],
    ["a call", "code", "googletag.cmd.push(show);"],
    ["a comment of a program", "code", "/* the advertisement */"],
    ["a script", "markup", '<script async src="ad.js">load();</script>'],
    ["a tag with attributes", "markup", '<a href="/riverton" class="link">'],
    ["a tag in capitals", "markup", "<BR>"],
    ["a closed tag", "markup", "<br />"],
    ["an attribute without a value", "markup", "<script async>"],
    ["an attribute without quotation marks", "markup", "<a href=/riverton>"],
    ["a closing tag", "markup", "</div>"],
    ["a comment of a page", "markup", "<!-- advertisement -->"],
    ["percent-encoded HTML", "markup", "%3Cdiv%20class%3D%22ad%22%3E"],
    ["a percent-encoded address", "markup", "https://bugle.example/%D9%86%D9%87%D8%B1"],
    ["a mail link", "mail link", "mailto:desk@bugle.example"],
  ])("%s is set aside as %s", (_, why, code) => {
    expect(inLine(`The bridge is open. ${code} All crossed.`)).toEqual({
      parts: ["The bridge is open.", "All crossed."],
      setAside: [`${why}: ${code}`],
    });
  });
});

test.each([["{ color: red }"], ["<b>"], ["<p><br/>"], ["mailto:desk@bugle.example"], ["%3Cb%3E"]])(
  "a line of nothing but %s is no block",
  (code) => {
    expect(articleText(removeCode, ["The bridge is open.", code, "All crossed."]).parts).toEqual([
      ["The bridge is open."],
      ["All crossed."],
    ]);
  },
);

test("the words that lead to a mail link stay, since they may be prose", () => {
  expect(inLine("All crossed. Write to us: mailto:desk@bugle.example")).toEqual({
    parts: ["All crossed. Write to us:"],
    setAside: ["mail link: mailto:desk@bugle.example"],
  });
});

test.each([
  ["The bridge is not", ".ad{color:red}", "open."],
  ["He wants to", ".ad{color:red}", "vote."],
  ["The mayor (left)", ".ad{color:red}", "came."],
])("words of prose before code stay: %s %s %s", (before, code, after) => {
  expect(inLine(`${before} ${code} ${after}`)).toEqual({
    parts: [before, after],
    setAside: [`code: ${code}`],
  });
});

test("a writer's words in braces stay", () => {
  const line = "He paid for the new section {see page 4}; nobody saw it.";
  expect(inLine(line)).toEqual({ parts: [line], setAside: [] });
});

test("pieces of code with nothing but brackets between them are one", () => {
  expect(inLine("It is open. .a{x:1}; .b{y:2} All crossed.")).toEqual({
    parts: ["It is open.", "All crossed."],
    setAside: ["code: .a{x:1}; .b{y:2}"],
  });
});

test("words between two tags stay", () => {
  expect(inLine("The <b>new</b> bridge is open.")).toEqual({
    parts: ["The", "new", "bridge is open."],
    setAside: ["markup: <b>", "markup: </b>"],
  });
});

test("a line feed splits nothing: each line has its own code", () => {
  const { parts, setAside } = articleText(removeCode, ["a {", "The bridge is open.", "}"]);
  expect({ parts, setAside }).toEqual({
    parts: [["a {"], ["The bridge is open."], ["}"]],
    setAside: [],
  });
});

describe("prose stays", () => {
  test.each([
    "He wrote {sic} behind it.",
    "The set {1, 2} has two numbers.",
    "Three < four, and five > four.",
    "Prices rose 3% in May, and 20% in a year.",
    "She answered @annaberg at once.",
    "Use a = b, the teacher said.",
    "Write to desk@bugle.example for more.",
    "It cost $5 (and/or £4); nobody paid.",
    "The answer [sic] was no.",
    "I <3 goats.",
    "They saw <The Palace: Tale of Jang Noksu>, and <Parasite> after it.",
    "<A Time Called You> opens in May.",
    "It overwrites <config files> and <the name of the reader>.",
    "It was 5 * 4 / 2.",
    "See bugle.example/bridge?id=3&page=2 for a map.",
    "An open brace { is never closed.",
  ])("%j", (line) => {
    expect(inLine(line)).toEqual({ parts: [line], setAside: [] });
  });
});
