import { expect, test } from "vitest";
import { BY_THE_CAPTURE, blockTypes, read } from "../decoded.ts";
import { SILENT } from "./article-page.ts";

test("a bare text is its title and its paragraphs, one a line, with nothing made up", () => {
  expect(
    read("Ferry waits", "The ferry left on time, they said.", "Why it turned", "A rope held it."),
  ).toMatchObject({
    layout: "bare",
    language: "en",
    sightings: [
      {
        role: "main",
        position: 0,
        title: "Ferry waits",
        source: null,
        ...SILENT,
        published: BY_THE_CAPTURE,
        body: [
          { type: "paragraph", text: "The ferry left on time, they said.", span: [12, 46] },
          { type: "heading", text: "Why it turned", span: [47, 60] },
          { type: "paragraph", text: "A rope held it.", span: [61, 76] },
        ],
        flags: [],
        span: [0, 76],
        spans: { title: [0, 11] },
      },
    ],
    problems: [],
  });
});

test("a title alone is an article without body", () => {
  const { layout, sightings } = read("", "Ferry waits", "");
  expect([layout, ...sightings.map(({ title, flags }) => [title, flags])]).toEqual([
    "bare",
    ["Ferry waits", ["no-body"]],
  ]);
});

test("words that outlets, times and cards have are prose in a bare text", () => {
  const { layout, sightings } = read(
    "Two hours at sea",
    "It began 2 hours ago.",
    "- The Bugle was the first to say so.",
    "Then rain.",
  );
  expect([layout, sightings.length, blockTypes(sightings[0]?.body ?? [])]).toEqual([
    "bare",
    1,
    [
      "paragraph: It began 2 hours ago.",
      "list-item: The Bugle was the first to say so.",
      "paragraph: Then rain.",
    ],
  ]);
});
