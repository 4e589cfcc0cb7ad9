import { expect, test } from "vitest";
import { hasUnspacedScript, splitUnspaced } from "../../src/text/unspaced-scripts.ts";

test.each([
  ["第3季", ["第", "3", "季"]],
  ["コーヒー", ["コ", "ー", "ヒ", "ー"]],
  ["กิน", ["กิ", "น"]],
  ["abc", ["abc"]],
  ["sen\u0303or", ["sen\u0303or"]],
  ["서울", ["서울"]],
])("the parts of %s are %j", (word, parts) => {
  expect(splitUnspaced(word).map(({ text }) => text)).toEqual(parts);
});

test("Korean is taken apart where that is asked for, and is not without spaces", () => {
  expect(splitUnspaced("서울a", { hangul: true })).toEqual([
    { text: "서", isCharacter: true },
    { text: "울", isCharacter: true },
    { text: "a", isCharacter: false },
  ]);
  expect([
    hasUnspacedScript("서울"),
    hasUnspacedScript("in 東京"),
    hasUnspacedScript("1️⃣ été"),
  ]).toEqual([false, true, false]);
});
