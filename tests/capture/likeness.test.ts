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
