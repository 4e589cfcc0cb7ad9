import { expect, test } from "vitest";
import { mayHavePrompt } from "../../src/reader/prompts/beginnings.ts";
import { LIKELY, partingOf } from "../../src/reader/prompts/parting.ts";
import { placesIn } from "../../src/reader/prompts/parting-signs.ts";
import { signsIn } from "../../src/reader/signs.ts";
import { cardOf } from "./decoded.ts";

const NOBODY = { names: [], pattern: null };
const parted = (text: string) => {
  const { at, odds } = partingOf(text, NOBODY) ?? { at: 0, odds: 0 };
  return odds > LIKELY ? text.slice(0, at) : "";
};

test.each([
  ["RELATED: Baker's hideaway goes on the market for £2m", "The 27-year-old had not seen it."],
  ["Read more: How to Pack a Bag for a Week in Oslo", "Passengers waited for nine hours."],
  ["WATCH: Ferry runs aground off Bergen", "Captain Ida Lie said that nobody was hurt."],
  ["Skip past newsletter promotion", "Sign after sign had pointed the way."],
  ["Also read | Why the river turned green", '"We drank it for years," said Mr Airey.'],
  ["Advertisement Share this article", "In Lagos, the price of bread has doubled."],
  ["Get the day's headlines by email", "Nurses in Accra will strike on Monday."],
  ["شاهد بالفيديو: أول رحلة للقطار من داخل الكابينة", "وقالت رنا إن أمها كانت بين الركاب."],
  ["اقرأ أيضا: أسعار القمح تتراجع للشهر الثالث", "ارتفع سعر الخبز في القاهرة أمس."],
])("%j runs into %j, and ends before it", (prompt, sentence) => {
  expect(parted(`${prompt} ${sentence}`)).toBe(prompt);
});

test.each([
  "Listen to Albert Pryce, 91, and the years fall away.",
  "Read the gauge at noon, she advises, when Prof. Winterton does.",
  "Watch Brentford defend a corner and you see the work of years.",
  "Follow Mr Adeyemi through the market and it takes an hour.",
  "Shares of Vaishnavi Pumps Ltd were locked for a fourth day.",
  "Photo: Ida Kell/Norpress The owner says that the door opens more easily.",
  "Correction: The article was amended to say that Mr Kell is 41.",
  "وشارك 40 أصم في تجربته على مدى عام.",
  "تابع الجمهور الحفل على يوتيوب وقال كثيرون إنهم بكوا.",
])("%j is no prompt, nor begins with one", (sentence) => {
  expect(parted(sentence)).toBe("");
});

test.each([
  "An earlier version of this story said that the wall was six miles long.",
  "نسخة سابقة من هذا الخبر ذكرت أن طول الجدار ستة كيلومترات.",
  "Photo: Anna Berg The old bridge was closed.",
])("%j says what is so, and is not parted", (text) => {
  expect(parted(text)).toBe("");
});

test("no prompt ends within a bracket, behind a comma, or behind a stop in a quotation", () => {
  const text = 'Read this (Now or Later) first, The Bugle says: "Go. Now." Then He rested';
  const { at, count } = placesIn(text);
  const words = [...at.subarray(0, count)].map((place) => text.slice(place + 1).split(" ")[0]);
  expect(words).toEqual(["(Now", "Bugle", '"Go.', "He"]);
});

test("a long sentence is asked only where its first word or a sign speaks for a prompt", () => {
  const may = (text: string) => mayHavePrompt({ text, from: 0, to: text.length }, signsIn(text));
  expect(may("Subscribe to read what the council said on Tuesday of the bridge.")).toBe(true);
  expect(may("The goats of Tarn left the hill on Monday night, and nobody saw them go.")).toBe(
    false,
  );
  expect(may("The goats left.")).toBe(true);
  expect(may("We welcome what readers of the paper write of the goats of Tarn.")).toBe(true);
  expect(may("“We welcome the goats of Tarn on the hill,” said the mayor on Monday.")).toBe(false);
});

test("English prompts end where Arabic begins", () => {
  expect(cardOf("ar", "البوق", "Advertisement قال المجلس إن الجسر مفتوح أمام الناس.")).toEqual({
    text: "قال المجلس إن الجسر مفتوح أمام الناس.",
    dropped: "Advertisement",
  });
});

test("no prompt ends between somebody's given name and the next word of it", () => {
  const said = "Priyanka Oates, who runs the ferry, said so.";
  expect(cardOf("en", "The Bugle", `It is shut. Was this useful? 👍 👎 ${said}`)).toEqual({
    text: `It is shut. ${said}`,
    dropped: "Was this useful? 👍 👎",
  });
});
