import { expect, test } from "vitest";
import { isLikePrompts } from "../../src/capture/likeness.ts";
import { read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

test.each([
  "Never lose a headline again, put our newsletter in your inbox",
  "Tap the bell to switch on notifications for the latest news",
  "We may earn a commission if you buy anything through the links on this page, at no cost to you.",
  "Follow our reporters on Instagram and Threads for more stories",
  "تابعوا أخبارنا العاجلة عبر قناتنا على تيك توك",
  "سجلوا بريدكم الإلكتروني لتصلكم نشرتنا كل صباح",
])("%j is like prompts, although it is in no list", (text) => {
  expect(isLikePrompts(text)).toBe(true);
});

test.each([
  "The ferry left the harbour with forty goats on board.",
  "He followed the river for a mile and read the newsletter aloud.",
  "Our readers will not notice, said the editor of the newsletter.",
  "وصلت العبارة إلى الميناء وعلى متنها أربعون عنزة.",
  "Drawing strength from the past to build the future", // a heading
  "'We have tensions now, but our talks with your side go on every week.'",
  "Correction: An earlier version of this article gave the wrong price.",
  "Our best stories, once a week The ferry left the harbour with forty goats on board.",
])("%j is not", (text) => {
  expect(isLikePrompts(text)).toBe(false);
});

test("a correction stays, in Arabic as well", () => {
  expect(isLikePrompts("تصحيح: اشتركوا في نشرتنا البريدية لتصلكم آخر الأخبار", 9)).toBe(false);
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

test("less is asked of a sentence between two calls", () => {
  const call = "Sign up for our free daily newsletter.";
  expect(card(`${FERRY} ${call} Give it a try. ${call}`)).toBe(FERRY);
  expect(card(`${FERRY} Give it a try.`)).toBe(`${FERRY} Give it a try.`);
  expect(card(`${FERRY} ${call} It rained. ${call}`)).toBe(`${FERRY} It rained.`);
});

test("less is asked of a sentence that names its outlet", () => {
  expect(card(`The Bugle and its partners use data to choose what you see. ${FERRY}`)).toBe(FERRY);
  expect(card(`The Beagle and its partners use data to choose what you see. ${FERRY}`)).toBe(
    `The Beagle and its partners use data to choose what you see. ${FERRY}`,
  );
});

test("what is paid for a share is no price of a subscription", () => {
  const offer = "Shareholders in Orvane will get $14.20 a share in the newspaper's owner.";
  expect(card(`${FERRY} ${offer}`)).toBe(`${FERRY} ${offer}`);
});
