import { expect, test } from "vitest";
import { oddsThatGoes, type Row } from "../../src/reader/prompts/judging.ts";
import {
  beginsAsProse,
  likenessOf,
  likenessToPrompts,
} from "../../src/reader/prompts/likeness.ts";
import { read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

test.each([
  "Never lose a headline again, put our newsletter in your inbox",
  "Tap the bell to switch on notifications for the latest news",
  "We may earn a commission if you buy anything through the links on this page, at no cost to you.",
  "Follow our reporters on Instagram and Threads for more stories",
  "تابعوا أخبارنا العاجلة عبر قناتنا على تيك توك",
  "سجلوا بريدكم الإلكتروني لتصلكم نشرتنا كل صباح",
])("%j is like prompts, although it is among no phrases", (text) => {
  expect(likenessToPrompts(text)).toBeGreaterThan(0);
});

test.each([
  "The ferry left the harbour with forty goats on board.",
  "He followed the river for a mile and read the newsletter aloud.",
  "Few readers will notice, said the editor of the newsletter.",
  "وصلت العبارة إلى الميناء وعلى متنها أربعون عنزة.",
  "Drawing strength from the past to build the future", // a heading
  "'We have tensions now, but our talks with your side go on every week.'",
  "Correction: An earlier version of this article gave the wrong price.",
])("%j is not", (text) => {
  expect(likenessToPrompts(text)).toBeLessThan(0);
});

test("six words tell of most prose that it is prose, and of no prompt", () => {
  expect(beginsAsProse("The council voted on Tuesday to reopen the bridge.")).toBe(true);
  expect(beginsAsProse("Sign up for our newsletter and get the news first.")).toBe(false);
  expect(beginsAsProse("The council voted.")).toBe(false);
});

/** The text of a card with one line. */
function card(line: string): string | undefined {
  const outlet = ["The Bugle", "a day ago", "- The Bugle", "Goats return"];
  const [, sighting] = read("Main", ...LABELS.en, ...outlet, line).sightings;
  return sighting?.body.map(({ text }) => text).join(" ");
}

test("a page's notes in small letters go from between two sentences", () => {
  const [first, last] = ["The goats came by boat.", "An eel was found, the mayor said."];
  expect(card(`${first} after newsletter promotion ${last}`)).toBe(`${first} ${last}`);
  expect(card(`${first} hide caption toggle caption ${last}`)).toBe(`${first} ${last}`);
  expect(card(`${first} The newsletter promotion failed.`)).toBe(
    `${first} The newsletter promotion failed.`,
  );
});

const FERRY = "The ferry left the harbour with forty goats on board.";

test("a text that names its outlet goes more likely, and so does one between two prompts", () => {
  const row = (before: string, after: string, isNamed: boolean): Row => {
    const texts = [before, "The Bugle is on every street.", after];
    return {
      kind: "sentences",
      textAt: (i) => texts[i],
      likenessAt: (i) => likenessOf(texts[i] ?? ""),
      likenessOf: likenessToPrompts,
      namesOutlet: () => isNamed,
    };
  };
  const call = "Sign up for our free daily newsletter.";
  const plain = oddsThatGoes(row(FERRY, FERRY, false), 1);
  expect(oddsThatGoes(row(FERRY, FERRY, true), 1)).toBeGreaterThan(plain);
  expect(oddsThatGoes(row(call, call, false), 1)).toBeGreaterThan(plain);
});

test("what is paid for a share is no price of a subscription", () => {
  const offer = "Shareholders in Orvane will get $14.20 a share in the newspaper's owner.";
  expect(card(`${FERRY} ${offer}`)).toBe(`${FERRY} ${offer}`);
});
