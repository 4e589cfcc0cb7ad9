import { expect, test } from "vitest";
import { isHead, lengthOfHead } from "../../src/reader/heads.ts";
import { cardOf, read, typed } from "./decoded.ts";

test.each([
  "Published 22 May 2025, 08.02",
  "May 29, 2025 – 3.14pm",
  "Sunday 3 August 2025 12:05",
  "18.08.2025, 19:30",
  "21:07, 28 Mar 2025",
  "8:00 AM PDT · July 2, 2025",
  "Published 11:52 AM GMT+3, June 25, 2025",
  "Sun 18 May 2025 19.20 BST",
  "07:15 م الأحد 18 مايو 2025",
  "آخر تحديث: 7 يونيو 2025",
  "12 min read",
  "Reading Time: 2 minutes",
  "وقت القراءة: 3 دقائق",
  "الإثنين 16 يونيو 2025 | 07:42 صباحًا",
  "Tue 19 Aug",
  "JUNE 5, 2025 08:02",
  "Today, 2:05 am",
  "Published 2 hours ago",
  "Tuesday, August 19, 2025",
  "[Image: rubble of a house]",
  "[فيديو]",
  "Photo Gallery 1 / 12",
  "Image 3 of 17",
])("%j stands over a text", (line) => {
  expect(isHead(line)).toBe(true);
});

test.each([
  "May 29, 2025",
  "Today 12 goats left",
  "13:20",
  "Sunday 3 August 2025 12:05 is when it began",
  "Image rights are dear",
  "[She laughs.]",
  "[Video of the attack] has been shared widely.",
  "Published 3 March 2025 figures show a rise.",
  "Picture 1 of 3 shows the old bridge.",
  "Reading time is up",
])("%j does not", (line) => {
  expect(isHead(line)).toBe(false);
});

test.each([
  ["EXCLUSIVE The goats are back.", 9],
  ["EXCLUSIVE BREW The goats are back.", 0],
  ["14 Aug 2025, 06:12 CEST Gas is cheap.", 23],
  ["A goat is back.", 0],
])("what stands over %j has %i characters", (text, length) => {
  expect(lengthOfHead(text)).toBe(length);
});

test("what stands over a main text and a card goes", () => {
  const line = "27 Aug 2025, 07:14 The goats are back. Image 2 of 5 Nobody knows why.";
  expect(cardOf("en", "The Bugle", line).text).toBe("The goats are back. Nobody knows why.");
  const { body } = read("Goats", "03 July 2025 - 10:31", "The goats are back.").sightings[0] ?? {};
  expect(typed(body ?? [])).toEqual(["paragraph: The goats are back."]);
});

test("stamps without end go one by one", () => {
  const text = "The goats are back on the hill, and nobody has asked them why.";
  expect(cardOf("en", "The Bugle", `${"12 May 2025 10:00 ".repeat(20_000)}${text}`).text).toBe(
    text,
  );
});
