import { expect, test } from "vitest";
import { joinBrokenLines } from "../../../src/reader/steps/broken-lines.ts";
import { articleText } from "../article-texts.ts";

/** The paragraphs of a main article's lines. */
function paragraphs(...lines: readonly string[]): string[] {
  return articleText(joinBrokenLines, lines).blocks.map((block) =>
    block.replace("paragraph: ", ""),
  );
}

// A bar is the end of a line, and a space around it stands between two pieces of the paragraph.
test.each([
  // from the specification
  "The | mayor | joined the talks, and | nobody left.",
  "The papers were obtained by | Metro24|.",
  "It has a white post that | the club | repaints every Easter.",
  // A link in the middle, at the end, at the beginning
  "The council of | Riverton | said on Monday that the bridge was safe.",
  "The council thanked the | Bridge Builders' Guild|.",
  "Anna Berg|, mayor of Riverton, opened the bridge.",
  "Riverton|'s bridge is open, and | its mayor | was the first to cross.",
  "It was built by | Berg | with | Sons | in 1931.",
  // What goes on says that the line before began the sentence
  "He took the bulk carrier | Northern Star | up the channel on Monday.",
  "The order comes a month after | Riverton Works | took another from a yard.",
  "Fire chief | Anna Berg | said that nobody was hurt.",
  '"We saw water and we ran," | Berg | said on Monday.',
  "The bridge is open. Upper | Tarn | has the key to it.",
  'He called it "The | Long Night|" and left.',
  "Chess has been played in | Riverton | since a brewer left the park to it.",
  // In Arabic
  "عاد قارب المدينة | الذي غرق قبل عام.",
  "وأعلن رئيس المجلس | عمر الفاسي | إن الجسر قديم.",
  "وأكد المدير الجديد لمحطة القطار في المدينة | التي تقع على النهر | أن الجسر قديم.",
  "وقال رئيس مجلس المدينة في مؤتمر صحفي | عمر الفاسي | إن الجسر قديم.",
  "وصل القطار إلى | مدينة النهر|، كما قال المدير.",
])("lines that links broke apart are one paragraph: %s", (broken) => {
  const [lines, paragraph] = [broken.split(/ ?\| ?/), broken.replace(/\| ?/g, "")];
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
  [
    "a quotation over a name",
    ["«من يمشي على مهل يصل قبل غيره دائما»", "عمر الفاسي", "عبر الناس الجسر أمس فرحين."],
  ],
  ["sentences in Arabic", ["الجسر مفتوح.", "لم ينتظر أحد؟", "عبر الجميع!"]],
])("lines that are whole stay apart: %s", (_, lines) => {
  expect(paragraphs(...lines)).toEqual(lines);
});

test.each([
  ["About my6sense", "my6sense sells lamps."],
  ["Bridge opens again", "https://bugle.example/bridge", "The bridge is open."],
])("%j stays apart from the next line, which begins with a name or an address", (...lines) => {
  expect(paragraphs(...lines)).toEqual(lines);
});

test("joined lines are one paragraph of several places, and nothing is set aside", () => {
  const lines = ["The", "mayor", "joined the talks, and all was well.", "It rained."];
  expect(articleText(joinBrokenLines, lines)).toMatchObject({
    blocks: ["paragraph: The mayor joined the talks, and all was well.", "paragraph: It rained."],
    parts: [lines.slice(0, 3), lines.slice(3)],
    setAside: [],
  });
});

test("a caption does not continue a line and is not continued", () => {
  const lines = ["The mayor joined the", "Photo: Anna Berg", "talks on Monday."];
  expect(paragraphs(...lines)).toEqual(lines);
});

test("a card's line is left as it is", () => {
  const lines = ["The mayor joined the", "talks on Monday."];
  expect(articleText(joinBrokenLines, lines, { role: "card" }).parts).toEqual([
    [lines[0]],
    [lines[1]],
  ]);
});

test("a heading over a sentence that is broken at a longer link stays apart", () => {
  expect(
    paragraphs("The wait for it", "The old mayor of Riverton", "said that it was long."),
  ).toEqual(["The wait for it", "The old mayor of Riverton said that it was long."]);
});
