import { expect, test } from "vitest";
import { bytesOf, read, sliceOf } from "./decoded.ts";

/** The blocks of a text whose title is above them. */
function paragraphs(...lines: readonly string[]): string[] {
  const [article] = read("The week of the flood", ...lines).sightings;
  return (article?.body ?? []).map(({ text }) => text);
}

test.each([
  // captures.md
  [
    ["The", "mayor", "joined the talks, and", "nobody left."],
    "The mayor joined the talks, and nobody left.",
  ],
  [
    ["Sen. Carla Berg (D-N.M.)", ", who leads the group, was glad."],
    "Sen. Carla Berg (D-N.M.), who leads the group, was glad.",
  ],
  [["The papers were obtained by", "Metro24", "."], "The papers were obtained by Metro24."],
  [
    ["It has a white post that", "the club", "repaints every Easter."],
    "It has a white post that the club repaints every Easter.",
  ],
  // A link in the middle, at the end, at the beginning
  [
    ["The council of", "Riverton", "said on Monday that the bridge was safe."],
    "The council of Riverton said on Monday that the bridge was safe.",
  ],
  [
    ["The council thanked the", "Bridge Builders' Guild", "."],
    "The council thanked the Bridge Builders' Guild.",
  ],
  [
    ["Anna Berg", ", mayor of Riverton, opened the bridge."],
    "Anna Berg, mayor of Riverton, opened the bridge.",
  ],
  [
    ["Riverton", "'s bridge is open, and", "its mayor", "was the first to cross."],
    "Riverton's bridge is open, and its mayor was the first to cross.",
  ],
  [
    ["It was built by", "Berg", "with", "Sons", "in 1931."],
    "It was built by Berg with Sons in 1931.",
  ],
  // A long line that ends in a name, or goes on behind one
  [
    [
      "The price of local white rice will remain at RM26 for a 10kg bag in all of the shops, said",
      "Agriculture and Food Security",
      "Minister Halim Yusof.",
    ],
    "The price of local white rice will remain at RM26 for a 10kg bag in all of the shops, said Agriculture and Food Security Minister Halim Yusof.",
  ],
  [
    [
      "The council thanked all who had built the bridge in two years of rain and snow, led by builder",
      "Anna Berg.",
    ],
    "The council thanked all who had built the bridge in two years of rain and snow, led by builder Anna Berg.",
  ],
  // In Arabic
  // What goes on says that the line before began the sentence
  [
    ["He took the bulk carrier", "Northern Star", "up the channel on Monday."],
    "He took the bulk carrier Northern Star up the channel on Monday.",
  ],
  [
    ["The order comes a month after", "Riverton Works", "took another from a yard."],
    "The order comes a month after Riverton Works took another from a yard.",
  ],
  [
    ["Fire chief", "Anna Berg", "said that nobody was hurt."],
    "Fire chief Anna Berg said that nobody was hurt.",
  ],
  [
    ['"We saw water and we ran,"', "Berg", "said on Monday."],
    '"We saw water and we ran," Berg said on Monday.',
  ],
  [
    ["“Where would we go?”", "Anna Berg", "asked on Monday."],
    "“Where would we go?” Anna Berg asked on Monday.",
  ],
  [
    ["The bridge is open. Upper", "Tarn", "has the key to it."],
    "The bridge is open. Upper Tarn has the key to it.",
  ],
  [
    ["RIVERTON:", "Engineers", "warned three times about the rust."],
    "RIVERTON: Engineers warned three times about the rust.",
  ],
  [["The film stars", "Anna Berg."], "The film stars Anna Berg."],
  [['He called it "The', "Long Night", '" and left.'], 'He called it "The Long Night" and left.'],
  // A piece without its end is like a prompt
  [
    ["Chess has been played in", "Riverton", "since a brewer left the park to it."],
    "Chess has been played in Riverton since a brewer left the park to it.",
  ],
  // In Arabic
  [
    ["وأكد المرصد الوطني", "الاكتشاف، وقال إن الاسم قيد الدرس."],
    "وأكد المرصد الوطني الاكتشاف، وقال إن الاسم قيد الدرس.",
  ],
  [["تراجعت", "أسعار الذهب في السوق أمس."], "تراجعت أسعار الذهب في السوق أمس."],
  [["ووصل الرئيس", "إلى القاهرة، حيث بقي يوما."], "ووصل الرئيس إلى القاهرة، حيث بقي يوما."],
  [
    ["قال رئيس", "مجلس المدينة", "إن الجسر مفتوح أمام الناس."],
    "قال رئيس مجلس المدينة إن الجسر مفتوح أمام الناس.",
  ],
  [
    ["وصل القطار إلى", "مدينة النهر", "، كما قال المدير."],
    "وصل القطار إلى مدينة النهر، كما قال المدير.",
  ],
  [
    ["وقال رئيس الميناء", "إدريس بنعلي", "إن الجسر مفتوح أمام الجميع منذ أمس."],
    "وقال رئيس الميناء إدريس بنعلي إن الجسر مفتوح أمام الجميع منذ أمس.",
  ],
  [
    ["وجاء في التقرير أن الجسر سليم، وفق نسخة اطلع عليها موقع صدى الجبل", "قبل نشرها."],
    "وجاء في التقرير أن الجسر سليم، وفق نسخة اطلع عليها موقع صدى الجبل قبل نشرها.",
  ],
] as const)("lines that links broke apart are one paragraph: %j", (lines, paragraph) => {
  const before = "It rained for a week, they said.";
  const after = "Nobody stayed dry, and nobody complained.";
  expect(paragraphs(before, ...lines, after)).toEqual([before, paragraph, after]);
});

test.each([
  ["sentences", ["The bridge is open.", "Nobody waited.", "And all of them crossed it!"]],
  ["quotations", ["“It is open.”", "“Is it?”", "“It is!”"]],
  ["a sentence that ends in a colon", ["The mayor said:", "The bridge is open."]],
  ["list items", ["Bring a lamp.", "- a lamp", "- oil and", "- a rope"]],
  ["a heading", ["The bridge is open.", "What the mayor said", "It was a good day."]],
  [
    "a question over a sentence",
    ["All crossed.", "What to look for", "The river rises in the spring and falls."],
  ],
  [
    "a standfirst before the text",
    [
      "After two years of rain and snow the old bridge over the river is open again to all who want to cross it",
      "RIVERTON: The council opened the bridge on Monday.",
    ],
  ],
  [
    "what a picture shows, before the text",
    [
      "Crowds of people in raincoats walk over the stone bridge with umbrellas in the heavy morning rain",
      "Nobody waited, and all who came had crossed by noon.",
    ],
  ],
  [
    "an item in Arabic and a sentence that a link breaks",
    [
      "راجعوا ما يلي.",
      "- راجعوا تاريخ صلاحية الدواء قبل بداية الموسم",
      "وتشير إرشادات الجمعية الوطنية لأمراض الصدر إلى الأمر نفسه.",
    ],
  ],
  ["sentences in Arabic", ["الجسر مفتوح.", "لم ينتظر أحد؟", "عبر الجميع!"]],
])("lines that are whole stay apart: %s", (_, lines) => {
  expect(paragraphs(...lines)).toEqual(lines.map((line) => line.replace(/^- /, "")));
});

test("the span of joined lines goes from the first to the last", () => {
  const page = ["Flood", "The", "mayor", "joined the talks, and all was well.", "It rained."];
  const [article] = read(...page).sightings;
  expect(article?.body.map(({ span }) => span)).toEqual([
    [6, 51],
    [52, 62],
  ]);
  expect(sliceOf(bytesOf(page.join("\n")), article?.body[0]?.span ?? [0, 0])).toBe(
    "The\nmayor\njoined the talks, and all was well.",
  );
});

test("a line that is no part of the article parts no paragraph", () => {
  expect(paragraphs("The mayor joined the", "Advertisement", "talks on Monday.")).toEqual([
    "The mayor joined the talks on Monday.",
  ]);
});

test.each([
  [
    ["A long wait", "The mayor", "said the wait had been long."],
    "The mayor said the wait had been long.",
  ],
  [
    ["A brook that would not move", "Riverton Works", "has sent a diver."],
    "Riverton Works has sent a diver.",
  ],
  [
    ["أسباب القرار", "قال رئيس المجلس", "عمر الفاسي", "إن الجسر قديم."],
    "قال رئيس المجلس عمر الفاسي إن الجسر قديم.",
  ],
] as const)("a heading stays apart from the broken sentence below it: %j", (lines, sentence) => {
  expect(paragraphs("It rained.", ...lines)).toEqual(["It rained.", lines[0], sentence]);
});
