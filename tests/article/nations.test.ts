import { expect, test } from "vitest";
import { findNation, isDemonym, isNation } from "../../src/article/data/nations.ts";

test.each([
  ["japan", "Japan"],
  ["japanese", "Japan"],
  ["south koreans", "South Korea"],
  ["us", "United States"],
  ["united states america", "United States"],
  ["britons", "United Kingdom"],
  ["صين", "الصين"],
  ["صينيه", "الصين"],
  ["كوري جنوبي", "كوريا الجنوبية"],
  ["كوريه جنوبيه", "كوريا الجنوبية"],
  ["korean", null],
  ["كوري", null],
  ["riverton", undefined],
])("the key %s stands for %s", (key, nation) => {
  expect(findNation(key)).toBe(nation);
});

test("a demonym is neither a nation nor its abbreviation", () => {
  expect(["chinese", "americans", "china", "uk", "britain"].map(isDemonym)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("a nation is recognized by its words", () => {
  expect([isNation(["United", "States"]), isNation(["الصين"]), isNation(["صين"])]).toEqual([
    true,
    true,
    false,
  ]);
});
