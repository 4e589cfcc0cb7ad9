import { expect, test } from "vitest";
import { read } from "../decoded.ts";
import { cards, SILENT, THREE } from "./article-page.ts";

test("a card is a triplet, a headline and a text, and its span holds them all", () => {
  const triplet = ["The Bugle", "2 days ago", "- The Bugle"];
  expect(read("Main", ...THREE, ...triplet, "Goats return", "They came.").sightings[1]).toEqual({
    role: "card",
    position: 1,
    title: "Goats return",
    source: "The Bugle",
    ...SILENT,
    published: {
      text: "2 days ago",
      earliest: "2025-07-30T00:00:00.000Z",
      latest: "2025-07-31T00:00:00.000Z",
      precision: "day",
      basis: "relative",
    },
    body: [{ type: "paragraph", text: "They came.", span: [96, 106] }],
    setAside: [],
    flags: [],
    span: [50, 106],
    spans: { title: [83, 95], source: [50, 59], published: [60, 70] },
  });
});

test("an outlet that is the headline before it begins a card", () => {
  const bugle = "News24\n2 hours ago\n- News24\nThe Bugle";
  expect(cards("Main", ...THREE, bugle, "The Bugle\na day ago\n- The Bugle\nLamps lit")).toEqual([
    ["News24", "2 hours ago", "The Bugle"],
    ["The Bugle", "a day ago", "Lamps lit"],
  ]);
});

test("a line behind a dash is not a card without its outlet and time before it", () => {
  const card = "The Bugle\n2 hours ago\n- The Bugle\nWhat to bring\nA lamp.\n- The Bugle.";
  expect(cards("Main", ...THREE, card)).toHaveLength(1);
});
