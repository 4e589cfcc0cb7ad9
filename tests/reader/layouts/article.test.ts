import { expect, test } from "vitest";
import { unknownTime } from "../../../src/reader/times.ts";
import { BY_THE_CAPTURE, blockTypes, read } from "../decoded.ts";
import { LABELS } from "../labels.ts";
import { cards, SILENT, THREE } from "./article-page.ts";

test("the main article is the lines before the site's own", () => {
  expect(read("", "Bridge reopens", "It is open.", "All crossed.", ...THREE)).toMatchObject({
    layout: "article",
    sightings: [
      {
        role: "main",
        position: 0,
        title: "Bridge reopens",
        source: null,
        ...SILENT,
        published: BY_THE_CAPTURE,
        body: [
          { type: "paragraph", text: "It is open.", span: [16, 27] },
          { type: "paragraph", text: "All crossed.", span: [28, 40] },
        ],
        flags: [],
        span: [1, 40],
        spans: { title: [1, 15] },
      },
    ],
    problems: [],
  });
});

test.each([
  ["its time", ["The Bugle", "- The Bugle"], ["The Bugle", null]],
  ["its outlet", ["2 hours ago", "- The Bugle"], ["The Bugle", "2 hours ago"]],
  ["its mark", ["The Bugle", "2 hours ago"], ["The Bugle", "2 hours ago"]],
  ["its outlet and its mark", ["2 hours ago"], [null, "2 hours ago"]],
])("a card without %s is a card, the first and the second", (_, head, said) => {
  const card = [...head, "Goats return", "They came."];
  const whole = ["News24", "a day ago", "- News24", "Lamps lit", "At six."];
  const others = ["News24", "a day ago", "Lamps lit", "At six."];
  expect(cards("Main", ...THREE, ...card, ...whole)).toEqual([
    [...said, "Goats return", "They came."],
    others,
  ]);
  expect(cards("Main", ...THREE, ...whole, ...card)).toEqual([
    others,
    [...said, "Goats return", "They came."],
  ]);
});

test("an outlet's mark is not an outlet of the lines after it", () => {
  const card = ["X", "a day ago", "- X", "a day ago", "- - X", "They came."];
  expect(cards("Main", ...THREE, ...card).map(([source, , title]) => [source, title])).toEqual([
    ["X", "a day ago"],
  ]);
});

test("a list of the main article is a list, whatever triplets follow", () => {
  const card = "The Bugle\n2 hours ago\n- The Bugle\nGoats return";
  const list = "What to bring\nYou will need:\n- a lamp\n- oil";
  const [main] = read(list, ...THREE, card).sightings;
  expect(blockTypes(main?.body ?? [])).toEqual([
    "paragraph: You will need:",
    "list-item: a lamp",
    "list-item: oil",
  ]);
});

test("a triplet in the main article is not a card", () => {
  const { sightings } = read("Main", "X", "2 hours ago", "- X", "More.", ...LABELS.en);
  expect(sightings.map(({ role, title }) => [role, title])).toEqual([["main", "Main"]]);
});

test("cards need no label `Related Articles` before them", () => {
  const labels = "Try Our AI Features\nComments\nNo comments yet...";
  expect(cards("Main", labels, "The Bugle\na day ago\n- The Bugle\nGoats return")).toEqual([
    ["The Bugle", "a day ago", "Goats return"],
  ]);
});

test("a time in unknown words between an outlet and its mark is kept and not interpreted", () => {
  const triplet = "The Bugle\na fortnight ago\n- The Bugle";
  const [, card] = read("Main", ...THREE, triplet, "Goats").sightings;
  expect(card?.published).toEqual(unknownTime("a fortnight ago"));
});

test.each(["THE BUGLE", "Riverton Bugle", "bugle.com", "البوق"])(
  "an outlet may be written otherwise behind its mark: %j",
  (again) => {
    const first = ["The Herald", "a day ago", "- The Herald", "School opens", "It is new."];
    const second = ["The Bugle", "2 hours ago", `- ${again}`, "Bridge opens", "It is open."];
    expect(cards("Main", "It rained.", ...THREE, ...first, ...second)).toEqual([
      ["The Herald", "a day ago", "School opens", "It is new."],
      ["The Bugle", "2 hours ago", "Bridge opens", "It is open."],
    ]);
  },
);

test("a text before a card without its outlet's line is not an outlet", () => {
  const first = ["The Herald\na day ago\n- The Herald\nSchool opens\nIt is new and it will"];
  const second = ["2 hours ago", "- The Bugle", "Bridge opens", "It is open."];
  expect(cards("Main", "It rained.", ...THREE, ...first, ...second)).toEqual([
    ["The Herald", "a day ago", "School opens", "It is new and it will"],
    ["The Bugle", "2 hours ago", "Bridge opens", "It is open."],
  ]);
});
