import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "../../src/reader/split-sentences.ts";
import { endsInStop } from "../../src/text/sentences.ts";

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ from, to }) => text.slice(from, to).trim());
}

test.each([
  [["The bridge is open.", "Nobody waited.", "All crossed!", "Why not?", "It was time…"]],
  [["It cost 3.5 million.", "The old one cost 1,200.50 crowns.", "It stood for 90 years."]],
  [["It opened at 9 a.m. on Monday.", "By 5 p.m. all had crossed.", "It rained."]],
  [["Mr. Wells and Mrs. Ortega met Dr. Lind.", "They spoke of St. Ives."]],
  [["J. R. Berg wrote it.", "A. Lind did not."]],
  [["The U.S. Senate met.", "The U.N. did not."]],
  [["Gen. Alder and Sen. Moss signed No. 12.", "Prof. Ruiz did not."]],
  [["It closed on Jan. 5.", "It opened on Sept. 12 in the rain."]],
  [["You get it from Berg Media Inc.", "The council met in the U.S.", "It was glad."]],
  [["Prosecutor J.D. May said so.", "Apple Inc. May have to pay."]],
  [["Berg Inc. Riverton built it.", "Lind Ltd. Riverton did not."]],
  [["See daily.example for more.", "It is open."]],
  [["It has no vitamin C.", "Nobody minded."]],
  [["Leave it at Gate C.", "(It rained.)"]],
  [["It ended well.", "🔔 Turn it on."]],
  [["أسعار البنزين.. من يربح؟", "وقال المدير نعم."]],
  [["قال المدير نعم.", "وأضاف أن الجسر مفتوح.", "لماذا؟", "لا أحد يعلم!"]],
  [["Es regnete.", "„Wir gehen“, sagte sie.", "2014 blieb es trocken."]],
  [["Llueve.", "¿Cuándo para?", "¡Nunca!"]],
  [["بارش ہوئی۔", "پل بند ہے۔", "کیوں؟"]],
  [["It was called “the wall”.", "Nobody liked it.", "“So what?” they asked."]],
  [["“Come and see!” the baker said.", "“Why?” asked Berg."]],
  [["“It is open.”", "(It was not.)", "‘So it goes.’", "It rained."]],
  [["It was approx. a mile, etc. and so on.", "It rained."]],
  [["And then?!", "Nothing...", "Really.", "Good."]],
  [["It was 33C.", "Goats like rain.", "A. Berg does not."]],
  [["ST. MERRIN, Fla. (AP) — The ferry stopped.", "It was old."]],
  [["ORSOVA, W. Va., Jan. 5 (Reuters) - The ferry stopped.", "It was old."]],
])("prose is split at the ends of sentences: %j", (sentences) => {
  expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
});

test.each([
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
  ["«", "»"],
  ["'", '"'],
  ["‘", "'"],
  ["“", '"'],
  ["", "”"],
  ["“", ""],
])("the quotation marks %s and %s decide nothing", (opens, closes) => {
  const said = [`${opens}It is late.`, "It is good.", `Come and see.${closes}`, "It rained."];
  expect(sentencesOf(said.join(" "))).toEqual(said);
});

test("full-width stops end a sentence without a space, and a quotation goes on with who said it", () => {
  expect(
    sentencesOf("市议会。橋が開いた！誰も来ない？「雨だ。」と彼は言った。｢そうか｡｣帰った｡"),
  ).toEqual([
    "市议会。",
    "橋が開いた！",
    "誰も来ない？",
    "「雨だ。」と彼は言った。",
    "｢そうか｡｣",
    "帰った｡",
  ]);
});

test("between a stop and a quotation the space may be lost, between two sentences not", () => {
  expect(sentencesOf("Who knows?“It is open.” It rained.Nobody came.")).toEqual([
    "Who knows?",
    "“It is open.”",
    "It rained.Nobody came.",
  ]);
});

test("a quotation mark that never closes swallows nothing", () => {
  const sentence = "The bridge is open to all who come.";
  expect(sentencesOf(`"${Array.from({ length: 100 }, () => sentence).join(" ")}`)).toHaveLength(
    100,
  );
});

test.each(["", "no end", "One sentence."])("%j is one range or none", (text) => {
  expect(sentencesOf(text)).toEqual(text === "" ? [] : [text]);
});

test("the sentences of any text cover it, in order", () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      "The bridge is open",
      "نعم",
      "It",
      "Mr",
      "U.S",
      "3.5",
      "a.m",
      "#Tag",
      "May 4, 2025",
    ),
    fc.constantFrom(
      ". ",
      "! ",
      "? ",
      "؟ ",
      "… ",
      " ",
      "\u00A0",
      "“",
      "”",
      '"',
      "'",
      "(",
      ")",
      "— ",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
      const text = all.join("");
      const ranges = splitSentences(text);
      expect(ranges.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
      expect(ranges.map(({ from }) => from)).toEqual([
        ...ranges.slice(0, 1).map(() => 0),
        ...ranges.slice(0, -1).map(({ to }) => to),
      ]);
      expect(ranges.filter(({ from, to }) => from >= to)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test.each([
  "It is.",
  "It is?”",
  "Who, he said:",
  "وصل القطار؟",
  "市议会。",
  "It is.”’)",
  "And then…",
])("%j ends as a sentence does", (text) => {
  expect(endsInStop(text)).toBe(true);
});

test.each(["It is", "It is. And", "It is,”", "a;", "", "It is. (Norpress)"])(
  "%j does not end as a sentence does",
  (text) => {
    expect(endsInStop(text)).toBe(false);
  },
);
