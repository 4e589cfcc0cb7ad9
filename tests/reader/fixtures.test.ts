import { expect, test } from "vitest";
import { loadFixtures, toExpectation } from "../../scripts/fixtures.ts";
import { readCapture } from "../../src/reader/read-capture.ts";

const fixtures = await loadFixtures();

test.each(fixtures)("$name is read as expected", ({ bytes, context, expected }) => {
  expect(toExpectation(bytes, readCapture(bytes, context))).toEqual(expected);
});

test("there are captures of each layout in English and in Arabic, hostile ones and rejected ones", () => {
  const layouts = ["article", "article-with-images", "bare", "hashtag-listing"];
  const cells = [...layouts.flatMap((name) => [`${name}-ar`, `${name}-en`]), "hostile", "rejected"];
  const fewer = cells.filter((name) => fixtures.filter(({ cell }) => cell === name).length < 8);
  expect(fewer).toEqual([]);
});
