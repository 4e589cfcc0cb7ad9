import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "../../src/reader/sentences.ts";

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
  [["The U.S. May Day parade was long.", "Tata Co. For Children was there."]],
  [["Prosecutor J.D. May said so.", "Apple Inc. May have to pay."]],
  [["Berg Inc. Riverton built it.", "Lind Ltd. Riverton did not."]],
  [["See daily.example for more.", "It is open."]],
  [["It has no vitamin C.", "Nobody minded."]],
  [["Reading time: 3 minutes WEYBURN, Sask. — The canola is in flower."]],
  [["Leave it at Gate C.", "(Norpress)", "It rained."]],
  [["It ended well.", "🔔 Turn it on."]],
  [["It ended in 2027.", "(end) fh.rk"]],
  [["It ended in 2027.", "■"]],
  [["أسعار البنزين.. من يربح؟", "وقال المدير نعم."]],
  [["قال المدير نعم.", "وأضاف أن الجسر مفتوح.", "لماذا؟", "لا أحد يعلم!"]],
  [["It was called “the wall”.", "Nobody liked it.", "“So what?” they asked."]],
])("prose is parted where its sentences end: %j", (sentences) => {
  expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
});

test.each([
  ['"We read it in the mirror. It is never late. Come and see," the baker said.'],
  ["“We read it in the mirror. It is never late. Come and see,” the baker said."],
  ["The baker said: «We read it in the mirror. It is never late.»"],
  ["«نقرؤها في المرآة. لا تتأخر أبدا. تعالوا وانظروا» قال الخباز."],
])("a quotation of several sentences stays whole: %s", (quotation) => {
  expect(sentencesOf(quotation)).toEqual([quotation]);
  expect(sentencesOf(`It rained. ${quotation} It snowed.`)).toEqual([
    ...["It rained.", quotation, "It snowed."],
  ]);
});

test("what closes behind a stop belongs to the sentence", () => {
  expect(sentencesOf("“It is open.” (It was not.) ‘So it goes.’ It rained.")).toEqual([
    ...["“It is open.”", "(It was not.)", "‘So it goes.’", "It rained."],
  ]);
});

test("a quotation mark that never closes does not swallow a long text", () => {
  const sentence = "The bridge is open to all who come. ";
  expect(sentencesOf(`"${sentence.repeat(100)}`).length).toBeGreaterThan(20);
});

test("a small letter behind a stop goes on", () => {
  expect(sentencesOf("It was approx. a mile, etc. and so on. It rained.")).toEqual([
    ...["It was approx. a mile, etc. and so on.", "It rained."],
  ]);
});

test("several stops in a row are one end", () => {
  expect(sentencesOf("And then?! Nothing... Really. Good.")).toEqual([
    ...["And then?!", "Nothing...", "Really.", "Good."],
  ]);
});

test("an agency's sign-off between two texts belongs to neither sentence", () => {
  expect(sentencesOf("The bridge is open. (Norpress) It rained.")).toEqual([
    ...["The bridge is open.", "(Norpress)", "It rained."],
  ]);
});

test.each([
  [["ST. MERRIN, Fla. (AP) — The ferry stopped.", "It was old."]],
  [["ORSOVA, W. Va., Jan. 5 (Reuters) - The ferry stopped.", "It was old."]],
  [["The ferry stopped.", "It was old.", "— Tri-State News"]],
  [["The ferry stopped.", "It was old.", "-- Associated Press"]],
])("neither a dateline's stops nor an agency's second word part anything: %j", (sentences) => {
  expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
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

test("a stretch of a text is parted as it is by itself", () => {
  const pieces = fc.constantFrom(
    "It rained.",
    "Mr.",
    "A.",
    "“No.",
    "So?”",
    '"',
    "(AP)",
    "St",
    "#Tag",
    "5",
  );
  fc.assert(
    fc.property(fc.array(pieces), fc.array(pieces), fc.array(pieces), (before, within, after) => {
      const [head, text, tail] = [before.join(" "), within.join(" "), after.join(" ")];
      const ranges = splitSentences(head + text + tail, head.length, head.length + text.length);
      expect(
        ranges.map(({ from, to }) => ({ from: from - head.length, to: to - head.length })),
      ).toEqual(splitSentences(text));
    }),
  );
});

test("a measure's letter ends a sentence, an initial none", () => {
  const text = "It was 33C. Goats like rain. A. Berg does not.";
  expect(splitSentences(text).map(({ from, to }) => text.slice(from, to).trim())).toEqual([
    "It was 33C.",
    "Goats like rain.",
    "A. Berg does not.",
  ]);
});

test("who edited for an agency stands behind a sentence in small letters", () => {
  const text = "It was the ninth goat this year. cla/bp/jm © 2025 AFP";
  expect(splitSentences(text).map(({ from, to }) => text.slice(from, to).trim())).toEqual([
    "It was the ninth goat this year.",
    "cla/bp/jm © 2025 AFP",
  ]);
});
