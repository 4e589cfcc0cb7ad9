import { expect, test } from "vitest";
import { ingestCards, TOWN, titles } from "./searching.ts";

test.each([
  ["Chinese", "桥梁", "昨天河镇的旧桥梁重新开放了，很多人都来了。"],
  ["Chinese, a single character", "旧", "昨天河镇的旧桥梁重新开放了，很多人都来了。"],
  ["Japanese", "橋", "昨日、リバートンの古い橋が再び開通した。"],
  ["Japanese in katakana", "リバートン", "昨日、リバートンの古い橋が再び開通した。"],
  ["Korean, with a particle behind it", "다리", "어제 리버턴의 오래된 다리가 다시 열렸습니다."],
  ["Thai", "สะพาน", "เมื่อวานนี้สะพานเก่าเปิดอีกครั้งแล้ว"],
  [
    "Arabic, behind the article and with other alefs",
    "اعمال",
    "انتهت الأعمال في الجسر القديم أمس.",
  ],
  ["Arabic with vowel signs", "الجِسْر", "انتهت الأعمال في جسر المدينة أمس."],
  ["Arabic digits", "٢٠٢٥", "The bridge was opened in 2025."],
  ["full-width letters", "ＡＢＣ", "The abc of bridges was printed."],
  ["full-width letters of the text", "abc", "The ＡＢＣ of bridges was printed."],
  ["letters that no accent makes", "soren lodz strasse", "Søren came to Łódź by the Straße."],
  ["the beginning of an Arabic word with its article", "السو*", "فتحت السوق أبوابها أمس."],
  ["Arabic with other affixes", "لمدينتهم", "انتهت الأعمال في المدينة القديمة أمس."],
  ["an Arabic phrase", '"المدينة القديمة"', "انتهت الأعمال في المدينة القديمة أمس."],
  ["an abbreviation with points", "FBI", "The F.B.I. came to the bridge and told us."],
  ["an abbreviation without points", "f.b.i.", "The FBI came to the bridge and told us."],
])("a word inside a sentence is found: %s", async (_, q, body) => {
  await ingestCards([["One", body], TOWN[1]]);
  expect(await titles({ q })).toEqual(["One"]);
});

test("US is found without us, and us with US", async () => {
  const bodies = ["The US sent ships.", "The U.S. sent ships.", "They told us of ships."];
  await ingestCards(bodies.map((body, n) => [`News ${n}`, body]));
  expect(await titles({ q: "US" })).toEqual(["News 0", "News 1"]);
  expect(await titles({ q: "us" })).toEqual(["News 0", "News 1", "News 2"]);
  expect(await titles({ q: '"the us sent"' })).toEqual(["News 0", "News 1"]);
});

test("a quoted Arabic word is found only as it is written", async () => {
  await ingestCards([
    ["One", "انتهت الأعمال في المدينة القديمة أمس."],
    ["Two", "انتهت الأعمال في مدينة قديمة قبل يومين."],
  ]);
  expect(await titles({ q: "المدينة" })).toEqual(["One", "Two"]);
  expect(await titles({ q: '"مدينة"' })).toEqual(["Two"]);
  expect(await titles({ q: '"المدينة القديمة"' })).toEqual(["One"]);
});
