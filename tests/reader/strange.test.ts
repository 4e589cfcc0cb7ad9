import { expect, test } from "vitest";
import { strangeStretches } from "../../src/reader/strange.ts";
import { droppedFrom, read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

const HEAD = ["Main", ...LABELS.en, "The Bugle", "a day ago", "- The Bugle", "Bridge opens"];
const FIRST = "The bridge is open again, the council said on Monday.";
const LAST = "The mayor was the first to cross it.";

/** The text of a card whose one line is given, and what was dropped from it. */
function card(line: string) {
  const [, sighting] = read(...HEAD, line).sightings;
  return {
    text: sighting?.body.map(({ text }) => text).join(" "),
    dropped: droppedFrom(...HEAD, line),
  };
}

test("a window that ends a sentence before a program stays", () => {
  const said = `${FIRST} She looked out of the window.`;
  const { text } = card(`${said} (adsbygoogle = window.adsbygoogle || []).push({}); ${LAST}`);
  expect(text).toBe(`${said} ${LAST}`);
});

test.each([
  // Shortcodes
  "[ATTACHMENTS: Fees.pdf, Map.pdf]",
  "[Sign up for Line by Line, our weekday politics letter]",
  "[adslot: mid-article-3]",
  // How prices moved
  "BTC $110,842 +1.9% ETH $2,655 +3.2% SOL $178 +2.4%",
  "SBV-20 4,417 ▲ 0.1% EUR/USD 1.1342 ▼ 0.2%",
  "[embed]https://www.instagram.example/p/Dk2f/[/embed]",
  // Styles
  ".ad-box { color: red; }",
  ".promo{color:red}.promo a:hover{color:#fff}",
  "#promo .title { margin: 0 }",
  "div.card > a { color: blue; }",
  '@font-face{font-family:"X";src:url(a.woff)}',
  "@media (max-width: 600px) { .ad { display: none; } }",
  '@import url("a.css");',
  // Programs
  "(adsbygoogle = window.adsbygoogle || []).push({});",
  "function track() { send(); }",
  "(function(){ var a = 1; })();",
  "window.dataLayer = window.dataLayer || [];",
  "googletag.cmd.push(function() { googletag.display('div-1'); });",
  "document.getElementById('ad').style.display = 'none';",
  "if (window.ads) { load(); }",
  "const x = 5;",
  "gtag('event', 'view');",
  // Tags and comments
  "<script>var a = 1;</script>",
  "<style>.a{color:red}</style>",
  "<br/>",
  '<a href="https://a.example/x?y=1">',
  '<img src="a.jpg" alt="A bridge" />',
  "<!-- an advertisement -->",
  "/* an advertisement */",
  // Percent-encoded HTML
  "%3Cdiv%20class%3D%22ad%22%3E%3C%2Fdiv%3E",
  "%3Cp%3EHello%3C%2Fp%3E",
  // A player's dialogs
  "Beginning of dialog window. Escape will cancel and close the window. Text Color White Black Red Opacity Opaque End of dialog window.",
  // Addresses and names of files between sentences
  "https://bugle.example/bridge",
  "www.bugle.example",
  "news@bugle.example",
  "pic.photos.com/Qx81kLmZ0a",
  "bridge-open.jpg",
  // Mail links
  "mailto:news@bugle.example",
  "<mailto:news@bugle.example>",
])("%j goes from a card's line, and nothing else does", (strange) => {
  for (const line of [
    `${FIRST} ${strange} ${LAST}`,
    `${strange} ${FIRST} ${LAST}`,
    `${FIRST} ${LAST} ${strange}`,
  ]) {
    expect(card(line)).toEqual({ text: `${FIRST} ${LAST}`, dropped: [strange] });
  }
});

test("a mail link goes with the words that lead to it", () => {
  expect(card(`${FIRST} Write to us: mailto:news@bugle.example ${LAST}`)).toEqual({
    text: `${FIRST} ${LAST}`,
    dropped: ["Write to us: mailto:news@bugle.example"],
  });
});

test.each([
  ["The bridge .ad{color:red} is open.", "The bridge is open.", [".ad{color:red}"]],
  ["The bridge is <b>open</b> to all.", "The bridge is open to all.", ["<b>", "</b>"]],
  ["The bridge %3Cb%3E is open.", "The bridge is open.", ["%3Cb%3E"]],
])(
  "what is in the middle of a sentence goes, and the sentence stays one: %j",
  (line, text, dropped) => {
    expect(card(line)).toEqual({ text, dropped });
  },
);

test("stretches that touch go as one, those with prose between them each alone", () => {
  expect(card(`${FIRST} .a{color:red} .b{color:blue} <br/> ${LAST} .c{margin:0}`)).toEqual({
    text: `${FIRST} ${LAST}`,
    dropped: [".a{color:red} .b{color:blue} <br/>", ".c{margin:0}"],
  });
});

test("what is strange goes from a line of a main article too", () => {
  const page = ["Bridge opens", `${FIRST} .ad{color:red} ${LAST}`];
  expect(
    read(...page)
      .sightings[0]?.body.map(({ text }) => text)
      .join(" "),
  ).toBe(`${FIRST} ${LAST}`);
  expect(droppedFrom(...page)).toEqual([".ad{color:red}"]);
});

test.each([
  "Prices rose 20%. Then 22% fell.",
  "It costs 5% more; the rest is the same.",
  "She is over 3 < 5 but under 7 > 6, as the joke goes.",
  "He is from R&D; she is not.",
  "The address anna@bugle.example is hers.",
  "In 2025 (the year of the bridge) it rained; nobody minded.",
  "The scores were a = 1; b = 2; c = 3.",
  "The function of the bridge is to join; its style is plain.",
  "Var and let are rivers; const is none.",
  "The winner {Anna Berg} was glad.",
  "He wrote {sic} on the wall.",
  "The mayor said that the address https://bugle.example is new.",
  "“We saw [related posts] on his page,” the officer said.",
  "“The [attachment] to her mother was strong,” she said.",
  "“It was an [advertisement for hate],” he said.",
  "The [Download] of the whole map took an hour.",
  "Aim for Carbs 45-65% Protein 10-35% Fat 20-35% each day.",
  "The index fell as AAPL 182.31 -2.1% MSFT 410.22 -1.3% led the way down.",
  "An open brace { is all that is left of the sign.",
])("prose that looks like a program stays: %j", (line) => {
  expect(card(`${FIRST} ${line}`)).toEqual({ text: `${FIRST} ${line}`, dropped: [] });
});

test("an address in percent codes of other letters than Latin ones is markup", () => {
  const address = "/%D8%A7%D9%84%D9%82%D9%87%D9%88%D8%A9/%D8%B5";
  expect(strangeStretches(`The coffee was hot. ${address} Then it was cold.`)).toEqual([
    { from: 20, to: 20 + address.length, class: "markup" },
  ]);
  expect(strangeStretches("Prices rose 5% in May and 8% in June, a rise of 60%.")).toEqual([]);
});

test("percent codes that a single broken one spoils are told from markup without trying all partings", () => {
  const codes = "%D8%A7%D8%B4%D8%AA%D8%B1".repeat(4);
  const markup = `%3Cp%3E${codes}%3C`;
  expect(strangeStretches(markup)).toEqual([{ from: 0, to: markup.length, class: "markup" }]);
  const address = { from: 0, to: codes.length, class: "markup" };
  expect(strangeStretches(`${codes} 2 days`)).toEqual([address]);
});
