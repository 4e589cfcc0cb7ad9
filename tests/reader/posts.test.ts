import { expect, test } from "vitest";
import { isPost, isTweet } from "../../src/reader/posts.ts";
import { cardOf } from "./decoded.ts";

const FIRST = "The bridge is open again, the council said on Monday.";
const LAST = "Buses will use the old road until the end of the week.";

test.each([
  "Take cover now! — Riverton Fire (@RivertonFire) 6:48 AM · Dec 2, 2025",
  "Please check before you share. — Anna Berg (@annaberg) July 20, 2025",
  "He is out of surgery. We love you. 🦁💚",
  "Sleep well, old man. 🕊️",
  "They have fought for nine years. Please be kind. 🦁💚",
  "Our staff will not be striking. You're welcome. — Anna Berg (@annaberg) May 4, 2025",
  "Stay home if you can. #StormEdwina",
  "Bugle News (@bugle) June 16, 2025 Fred was seen by a neighbour. The goat was found two doors down. pic.twitter.com/q8Zl0vDk2a",
])("of a post nothing goes, whatever it calls for: %j", (post) => {
  expect(cardOf("en", "The Bugle", `${FIRST} ${post} ${LAST}`)).toEqual({
    text: `${FIRST} ${post} ${LAST}`,
    dropped: "",
  });
});

test.each([
  ["🦁💚", true],
  ["❤️ #OneOfUs", true],
  ["pic.twitter.com/Qe9sVb4TnJ", true],
  ["We go again. #Soar", true],
  ["👍 👎", false],
  ["😀 😢 😡 😮", false],
  ["#TRENDING #VIRAL", false],
  ["Subscribe! #Bugle", false],
  ["Watch the bridge open. #Bugle", false],
])("that %j alone is of a post is %j", (text, is) => {
  expect(isPost(text)).toBe(is);
});

test("a tweet may be signed with the hour", () => {
  expect(isTweet("— Anna Berg (@annaberg) 6:48 AM · Dec 2, 2025")).toBe(true);
  expect(isTweet("Anna Berg (@annaberg) likes goats.")).toBe(false);
});
