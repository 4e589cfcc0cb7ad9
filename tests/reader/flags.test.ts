import { expect, test } from "vitest";
import { explainCapture } from "../../src/reader/read.ts";
import { bytesOf, CONTEXT, read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

/** Flags of an article of these lines, each with its evidence. */
function flags(...lines: readonly string[]) {
  const bytes = bytesOf(["The bridge", ...lines].join("\n"));
  const { reading, explanation } = explainCapture(bytes, CONTEXT);
  const found = explanation.flags.map(({ flag, evidence, position }) => [flag, evidence, position]);
  expect(reading.sightings.map((sighting) => sighting.flags)).toEqual([
    found.map(([flag]) => flag),
  ]);
  return found;
}

const WHOLE = "The bridge is open.";

test("a whole text has no flag", () => {
  expect(flags(WHOLE, "All crossed.")).toEqual([]);
});

test("a text without blocks has no body", () => {
  expect(flags()).toEqual([["no-body", "", 0]]);
  expect(flags("Advertisement")).toEqual([["no-body", "", 0]]);
});

test.each(["(Photo: Norpress)", "A general view of the bridge"])(
  "a text of nothing but captions is one: %j",
  (caption) => {
    expect(flags(caption)).toEqual([["caption-only", caption, 0]]);
  },
);

test.each([
  ["a small letter", "joined the talks on Monday.", "joined the talks on Monday."],
  ["a comma", ", mayor of Riverton, came.", ", mayor of Riverton, came."],
  ["an ellipsis", "… and all crossed.", "… and all crossed."],
  ["a mark in Arabic", "، عمدة المدينة، حضر.", "، عمدة المدينة، حضر."],
])("a text that begins with %s has lost its lede", (_, line, evidence) => {
  expect(flags(line, WHOLE)).toEqual([["lede-missing", evidence, 0]]);
});

test.each([
  "The bridge is open. All who came had",
  "The bridge is open. And then ...",
  "The bridge is open. And then…",
  "The bridge is open. “And then…”",
  "الجسر مفتوح. وكل من جاء",
])("a text that ends like %j is cut", (line) => {
  expect(flags(WHOLE, line)).toEqual([["truncated", line.slice(-40), 0]]);
});

test.each([
  "“The bridge is open.”",
  "Is the bridge open?",
  "It is (see the map.)",
  "هل الجسر مفتوح أمام الناس؟",
  "iPhones were held up.",
])("a text of %j is whole", (line) => {
  expect(flags(line)).toEqual([]);
});

test("a caption below the last paragraph cuts nothing", () => {
  expect(flags(WHOLE, "A general view of the bridge")).toEqual([]);
});

test("flags are sorted, and each article has its own", () => {
  const card = (title: string, ...body: readonly string[]) => [
    ...["The Bugle", "a day ago", "- The Bugle", title, ...body],
  ];
  const { sightings } = read(
    ...[
      "Main",
      ...LABELS.en,
      ...card("One", WHOLE),
      ...card("Two", "joined the talks. And then ..."),
    ],
  );
  expect(sightings.map((sighting) => sighting.flags)).toEqual([
    ["no-body"],
    [],
    ["lede-missing", "truncated"],
  ]);
});
