import { expect, test } from "vitest";
import { withoutNoteOnWriter } from "../../src/reader/writers.ts";
import { linesOf } from "./decoded.ts";

const STORY = ["The goats are back.", "Nobody has asked them why."];

test.each([
  [null, ["Anna Berg covers ports for The Bugle."], "Anna Berg"],
  [
    "Anna Berg",
    ["Anna Berg has written here since 2009.", "She lives near the docks."],
    "Anna Berg",
  ],
  ["Anna Berg", ["Anna writes about mending things.", "Follow her on X."], "Anna Berg"],
  ["Anna Berg", ["Dr Berg is a child psychologist."], "Anna Berg"],
  ["Tom Orr", ["Anna Berg is the author of Goats."], "Tom Orr"],
  [null, ["Anna Berg’s new book, Small Goats, is out now."], "Anna Berg"],
  [null, ["Anna Berg is chief reporter at The Bugle."], "Anna Berg"],
  [null, ["Anna Berg joined KPNE in 2022."], "Anna Berg"],
  [null, ["The writer teaches at the University of Ely."], null],
  [
    null,
    ["About the author Anna Berg Anna Berg writes on ports.", "She lives in Ely."],
    "Anna Berg",
  ],
  ["Anna Berg", ["About the Author: She keeps goats, and has a column."], "Anna Berg"],
  [null, ["منى الطوخي كاتبة وناقدة، صدر لها كتاب."], "منى الطوخي"],
  [null, ["* كاتب وأكاديمي لبناني"], null],
  [null, ["* طبيبة واختصاصية في الصدر، تكتب زاوية شهرية"], null],
  [null, ["منى الطوخي: ناقدة مصرية، لها «ظلال» (2021)"], "منى الطوخي"],
])("by %j, the note %j goes and tells %j", (byline, note, name) => {
  const noted = withoutNoteOnWriter(linesOf(...STORY, ...note), byline, []);
  expect(noted.rest.map(({ text }) => text)).toEqual(STORY);
  expect(noted.byline).toBe(name);
});

test.each([
  [null, "Anna Berg said that she was glad."],
  [null, "Anna Berg joined Riverton Motors in 1980."],
  [null, "Anna Berg is 40."],
  [null, "Anna Berg is the mayor. The views from the hall are the best, she said."],
  [null, "Anna Berg is chief engineer at the docks."],
  [null, "Tom Hale covers 40 kilometres a day with his dog."],
  [null, "Peter Lowe lives next door and works as a photographer."],
  [null, "The author lives in the house where it is set."],
  ["Tom Reed", "Tom was a keen swimmer, his mother said."],
  [null, "رنا حيدر شاعرة من لبنان."],
  [null, "The author was 84."],
  [null, "About the author nothing is known."],
  ["Tom Orr", "Orr said so."],
  [null, "منى الطوخي قالت إنها سعيدة."],
])("by %j, %j stays", (byline, text) => {
  const noted = withoutNoteOnWriter(linesOf(...STORY, text), byline, []);
  expect(noted.rest).toHaveLength(3);
  expect(noted.byline).toBe(byline);
});

test("whoever stands before a notice of whose views a text told is its writer", () => {
  const views = "The views expressed are the author's own.";
  const noted = withoutNoteOnWriter(linesOf(...STORY, "Anna Berg is a baker.", views), null, []);
  expect(noted.rest.map(({ text }) => text)).toEqual(STORY);
  expect(noted.byline).toBe("Anna Berg");
});

test("news may present a reporter in its second sentence", () => {
  const rain = Array.from({ length: 7 }, (_, i) => `It rained on day ${i}.`);
  const story = ["The goats are back.", "Anna Berg is a reporter with the Bugle.", ...rain];
  const noted = withoutNoteOnWriter(linesOf(...story), null, []);
  expect(noted.rest.map(({ text }) => text)).toEqual(story);
  expect(noted.byline).toBeNull();
});

test.each([
  "Anna Berg is a senior fellow at the Goat Institute.",
  "Anna Berg is a Riverton-based analyst.",
  "Anna Berg is an essayist and lives in Riverton.",
  "* Anna Berg is an environmental lawyer.",
])("whom nobody was told of before and %j presents at a text's end wrote it", (note) => {
  for (const more of [[], ["She can be reached at berg@bugle.example."], ["— Ed."]]) {
    const noted = withoutNoteOnWriter(linesOf(...STORY, note, ...more), null, []);
    expect([noted.rest.map(({ text }) => text), noted.byline]).toEqual([STORY, "Anna Berg"]);
  }
  const noted = withoutNoteOnWriter(linesOf(...STORY, note, "The hall is shut."), null, []);
  expect(noted.rest).toHaveLength(4);
});

test.each([
  "Anna Berg is the mayor of Riverton.",
  "Anna Berg, a retired judge, lives in Riverton.",
])("%j presents whoever wrote what speaks of its writer, and nobody else", (note) => {
  const byline = (story: readonly string[]) =>
    withoutNoteOnWriter(linesOf(...story, note), null, []).byline;
  expect(byline(["I can already hear the goats.", "They will not be kind."])).toBe("Anna Berg");
  expect(byline(STORY)).toBeNull();
});

test.each([
  ["a source", ["I met two women on the farm.", "Anna Berg is a vet at the farm."]],
  [
    "a book in the news",
    ["The fair opens today.", "Tom Reed's latest book is on sale for ten pounds."],
  ],
])("%s whom a last line presents is no writer", (_, story) => {
  expect(withoutNoteOnWriter(linesOf(...story), null, []).byline).toBeNull();
});

test("a person of whom the text tells is no writer of it", () => {
  const story = ["Anna Berg keeps goats.", "Nobody knows why."];
  const noted = withoutNoteOnWriter(
    linesOf(...story, "Anna Berg is the author of Goats."),
    null,
    [],
  );
  expect(noted.rest).toHaveLength(3);
});

test("what goes is on record", () => {
  const dropped: { from: number; to: number; why: string }[] = [];
  withoutNoteOnWriter(linesOf("Goats.", "Anna Berg covers ports for us."), null, dropped);
  expect(dropped).toEqual([{ from: 7, to: 37, why: "byline" }]);
});
