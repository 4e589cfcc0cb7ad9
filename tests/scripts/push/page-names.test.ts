import { expect, test } from "vitest";
import { isHost, toByline, toHeadline, toOutlet } from "../../../scripts/push/page-names.ts";
import { joinNames } from "../../../scripts/push/record-fields.ts";

test.each([
  ["Ediciones EL PAÍS S.L.", "elpais.com", "EL PAÍS"],
  ["The Bugle", "bugle.example", "The Bugle"],
  ["Bugle Media, Inc.", "bugle.example", "Bugle"],
  ["Bugle | News from Riverton", "bugle.example", "Bugle"],
  ["Reuters", "reuters.com", "Reuters"],
  ["Reuters", "bugle.example", null],
  ["@bugle", "news.example", null],
])("the outlet %j at %s is %j", (text, host, outlet) => {
  expect(toOutlet(text, host)).toBe(outlet);
});

test.each([
  ["Von Ada Berg und Zoë Okafor", false, "Ada Berg, Zoë Okafor"],
  ["Ada Berg <ada@bugle.example>", false, "Ada Berg"],
  ["The Bugle", false, null],
  ["Newsroom", false, null],
  ["Ada Berg, ada berg", false, "ada berg"],
  ["Posted on", true, null],
  ["Friday was a good day", true, null],
  ["بقلم ليلى حداد", true, "ليلى حداد"],
])("the byline of %j, shown on a page: %s, is %j", (text, isShown, byline) => {
  expect(toByline(text, (name) => isHost(name, "thebugle.example"), isShown)).toBe(byline);
});

test.each([
  [["Bridge reopens - The Bugle"], ["The Bugle", "Bridge reopens"], "Bridge reopens"],
  [["Bridge reopens – Town – The Bugle"], [], "Bridge reopens – Town"],
  [["Riverton: Bridge reopens"], ["Riverton Bridge reopens"], "Riverton: Bridge reopens"],
  [["The Bugle: Bridge reopens"], ["The Bugle: Bridge reopens"], "Bridge reopens"],
  [["The Bugle | "], [], "The Bugle"],
  [[], ["Bridge reopens"], "Bridge reopens"],
])("the headline of the titles %j and the headings %j is %j", (titles, headings, headline) => {
  expect(toHeadline(titles, headings, (text) => isHost(text, "thebugle.example"))).toBe(headline);
});

test("a byline has the first names, as many as it can have", () => {
  expect(joinNames(Array(30).fill("Ada Berg"))).toBe(Array(20).fill("Ada Berg").join(", "));
  expect(joinNames([])).toBeNull();
});
