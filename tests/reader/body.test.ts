import { expect, test } from "vitest";
import { bytesOf, droppedFrom, read, sliceOf, typed } from "./decoded.ts";
import { LABELS } from "./labels.ts";

/** The main article of a page. */
function main(...lines: readonly string[]) {
  const [first] = read(...lines).sightings;
  if (!first) throw new Error("the page has no article");
  return first;
}

/** The card below an empty article, with its one line. */
function card(line: string) {
  const triplet = ["The Bugle", "a day ago", "- The Bugle", "Bridge opens"];
  const [, sighting] = read("Main", ...LABELS.en, ...triplet, line).sightings;
  if (!sighting) throw new Error("the page has no card");
  return sighting;
}

test.each([
  ["as it is", "Bridge opens", "Bridge opens"],
  ["with other quotation marks", "‘Bridge' opens", "'Bridge' opens"],
  ["in other letter case", "Bridge opens", "BRIDGE OPENS"],
  ["with a stop", "Bridge opens", "Bridge opens."],
])("the title again %s as the first line is dropped", (_, title, again) => {
  const page = [title, again, "All crossed."];
  expect(typed(main(...page).body)).toEqual(["paragraph: All crossed."]);
  expect(droppedFrom(...page)).toEqual([again]);
});

test("the title again below a byline is dropped", () => {
  const said = "The bridge is open again, the council said on Monday.";
  const page = ["Bridge opens again after a winter", "By Anna Berg"];
  const [sighting] = read(...page, "Bridge opens again after a winter", said).sightings;
  expect(sighting).toMatchObject({ byline: "Anna Berg", body: [{ text: said }] });
});

test("the title again below the first line stays", () => {
  expect(typed(main("Bridge opens", "All crossed.", "Bridge opens.").body)).toEqual([
    ...["paragraph: All crossed.", "paragraph: Bridge opens."],
  ]);
});

test("a first line that only begins like the title stays", () => {
  expect(
    typed(main("Bridge opens", "Bridge opens after winter repairs, mayor says.").body),
  ).toEqual(["paragraph: Bridge opens after winter repairs, mayor says."]);
});

test("a byline's own line goes, and names the writer", () => {
  const page = ["Bridge opens", "By Anna Berg", "The bridge is open.", "All crossed."];
  const { byline, body } = main(...page);
  expect([byline, ...typed(body)]).toEqual([
    ...["Anna Berg", "paragraph: The bridge is open.", "paragraph: All crossed."],
  ]);
  expect(droppedFrom(...page)).toEqual(["By Anna Berg"]);
});

test("a byline in Arabic is one too", () => {
  const { byline, body } = main("جسر يفتح", "بقلم: سلمى الحداد", "قال المجلس إن الجسر مفتوح.");
  expect([byline, ...typed(body)]).toEqual([
    "سلمى الحداد",
    "paragraph: قال المجلس إن الجسر مفتوح.",
  ]);
});

test("a name in the middle of a text is no byline, and one at its end is", () => {
  const prose = Array.from({ length: 6 }, (_, i) => `The bridge was crossed ${i + 2} times.`);
  expect(main("Bridge opens", ...prose, "By Anna Berg", ...prose).byline).toBeNull();
  expect(main("Bridge opens", ...prose, "By Anna Berg").byline).toBe("Anna Berg");
});

test("a dateline stays in the text", () => {
  const { dateline, agency, body } = main("Bridge opens", "RIVERTON (AP) — The bridge is open.");
  expect([dateline, agency, ...typed(body)]).toEqual([
    ...["RIVERTON", "AP", "paragraph: RIVERTON (AP) — The bridge is open."],
  ]);
});

test("a dateline is that of the first paragraph, below captions", () => {
  const { dateline, body } = main("Bridge opens", "Photo: Anna Berg", "RIVERTON: It is open.");
  expect([dateline, ...typed(body)]).toEqual([
    ...["RIVERTON", "caption: Photo: Anna Berg", "paragraph: RIVERTON: It is open."],
  ]);
});

test("a card has its dateline and its agency", () => {
  const { dateline, agency } = card(
    "RIVERTON, July 4 (Norpress) -- The bridge is open. All crossed.",
  );
  expect([dateline, agency]).toEqual(["RIVERTON", "Norpress"]);
});

test.each([
  ["— Bernama", "Bernama"],
  ["(Yonhap)", "Yonhap"],
])("the sign-off %s goes from the end of a text, and names the agency", (sign, agency) => {
  const page = ["Bridge opens", "The bridge is open.", `All crossed. ${sign}`];
  const article = main(...page);
  expect([article.agency, ...typed(article.body)]).toEqual([
    ...[agency, "paragraph: The bridge is open.", "paragraph: All crossed."],
  ]);
  expect(droppedFrom(...page).map((text) => text.trim())).toEqual([sign]);
  expect(sliceOf(bytesOf(page.join("\n")), article.body[1]?.span ?? [0, 0]).trim()).toBe(
    "All crossed.",
  );
  const read = card(`The bridge is open. All crossed. ${sign}`);
  expect([read.agency, ...typed(read.body)]).toEqual([
    ...[agency, "paragraph: The bridge is open.", "paragraph: All crossed."],
  ]);
});

test("a sign-off on a line of its own goes", () => {
  const { agency, body } = main("Bridge opens", "The bridge is open.", "(Norpress)");
  expect([agency, ...typed(body)]).toEqual(["Norpress", "paragraph: The bridge is open."]);
});

test("the agency of a dateline goes before that of a sign-off", () => {
  expect(main("Bridge opens", "RIVERTON (AP) — The bridge is open. (Norpress)").agency).toBe("AP");
});

test("quotation marks of a title and of a text are mended where that is certain", () => {
  const { title, body } = main("‘Bridge' opens", "The “old\" bridge is Riverton 's pride.");
  expect([title, ...typed(body)]).toEqual([
    ...["‘Bridge’ opens", "paragraph: The “old” bridge is Riverton's pride."],
  ]);
});

test("a card's line is parted into its sentences, a quotation whole", () => {
  const line = 'The bridge is open. "It is late. It is good," the mayor said. All crossed.';
  const sighting = card(line);
  expect(typed(sighting.body)).toEqual([
    "paragraph: The bridge is open.",
    'paragraph: "It is late. It is good," the mayor said.',
    "paragraph: All crossed.",
  ]);
  const lengths = sighting.body.map(({ span: [from, to] }) => to - from);
  expect(lengths).toEqual([19, 41, 12]);
});

test("sentences behind code that was cut from a card's line keep their places", () => {
  const line = "The bridge .ad{color:red} is open. Nobody waited. All crossed.";
  const page = [
    "Main",
    ...LABELS.en,
    "The Bugle",
    "a day ago",
    "- The Bugle",
    "Bridge opens",
    line,
  ];
  const [, opens] = read(...page).sightings;
  const slices = opens?.body.map(({ span }) => sliceOf(bytesOf(page.join("\n")), span));
  expect(slices).toEqual(["The bridge .ad{color:red} is open.", "Nobody waited.", "All crossed."]);
});

test("a sign-off on a line of its own pieces is cut at its own place", () => {
  const page = ["Flood", "The", "river rose. — Bernama"];
  expect(main(...page).body.map(({ span }) => sliceOf(bytesOf(page.join("\n")), span))).toEqual([
    "The\nriver rose.",
  ]);
  expect(droppedFrom(...page)).toEqual(["— Bernama"]);
});

test.each([
  ["It was built by", "Berg", "and", "Sons", "in 1931."],
  ["It was bought by", "Facebook", "in 1931."],
  ["The offer went", "to", "Norpress", "via", "this", "story", "in May."],
])("words of a button that a link parted from their sentence stay: %s %s %s", (...lines) => {
  expect(typed(main("Firm sold", ...lines).body)).toEqual([`paragraph: ${lines.join(" ")}`]);
});

test("the same words behind a sentence's end are a bar of buttons", () => {
  const page = ["Firm sold", "It opened.", "Share", "Facebook", "X", "All crossed."];
  expect(typed(main(...page).body)).toEqual(["paragraph: It opened.", "paragraph: All crossed."]);
});
