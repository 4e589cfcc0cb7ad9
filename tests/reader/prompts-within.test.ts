import { expect, test } from "vitest";
import { cardOf, read, typed } from "./decoded.ts";
import { LABELS } from "./labels.ts";

/** Prompts behind what no stop ends, and before tweets. */

const FIRST = "The bridge is open again, the council said on Monday.";
const LAST = "Buses will use the old road until the end of the week.";

const card = (line: string) => cardOf("en", "The Bugle", line);

test.each([
  ["The bridge in winter. Photo: Anna Berg", "Click here to get the biggest stories by email"],
  ["Workers on the bridge. — Picture by Farid Zain", "Advertisement"],
  ["A view of the bridge. Photograph: Anna Berg", "See also: Six bridges that never opened"],
  ["The bridge in 1911. Picture: Tom Reed/The Bugle", "Swipe up to join our broadcast channel"],
  ["Workers on the bridge in January", "ADVERTISEMENT"],
  ["A bridge with a past", "Sign up for our daily newsletter"],
  ["- It is 40 metres long - It was built in 1911", "READ MORE: Six bridges that never opened"],
])("a prompt goes behind what no stop ends: %j, %j", (before, prompt) => {
  expect(card(`${FIRST} ${before} ${prompt} ${LAST}`)).toEqual({
    text: `${FIRST} ${before} ${LAST}`,
    dropped: prompt,
  });
});

test("a credit before a prompt makes a caption, and what is behind the prompt does not", () => {
  const prompt = "Click here to get the biggest stories by email";
  const line = `${FIRST} Photo: Anna Berg ${prompt} ${LAST}`;
  const page = [
    "Main",
    ...LABELS.en,
    "The Bugle",
    "a day ago",
    "- The Bugle",
    "Bridge opens",
    line,
  ];
  expect(typed(read(...page).sightings[1]?.body ?? [])).toEqual([
    `paragraph: ${FIRST}`,
    "caption: Photo: Anna Berg",
    `paragraph: ${LAST}`,
  ]);
});

test("a prompt goes before a tweet, which stays", () => {
  const tweet = "We thank all who waited. #Bridge — Riverton Council (@rivertoncc) May 6, 2025";
  expect(card(`${FIRST} Sign up for our daily newsletter ${tweet} ${LAST}`)).toEqual({
    text: `${FIRST} ${tweet} ${LAST}`,
    dropped: "Sign up for our daily newsletter",
  });
});

test.each([
  ["The pound went higher against the US dollar, helped by weaker figures.", "an article before"],
  ["The bridge at noon (Photo: Anna Berg/Getty Images) is wide.", "a bracket that is open"],
  ["All is well. — The Bugle Live (@buglelive) May 6, 2025", "a tweet's name"],
  ['A sign that reads "Advertise with us: we are warm" was a joke.', "what is quoted"],
  ["The mayor told Watch Me Burn that the bridge is safe.", "a name"],
  ["The insurer Admiral Learn More Academy trains them all.", "a firm's name"],
  ["The library in the village has Most Read Books Week from Monday.", "a label without a mark"],
  ["Brigid Flynn of the charity Sign Of Hope Riverton crossed first.", "a charity's name"],
])("no prompt begins within a sentence: %j, %s", (sentence) => {
  expect(card(`${FIRST} ${sentence} ${LAST}`)).toEqual({
    text: `${FIRST} ${sentence} ${LAST}`,
    dropped: "",
  });
});

test.each([
  "Please share this post so that he is found — Riverton Police (@rivpolice) May 6, 2025",
  "Join us tomorrow for the parade through the town — Riverton FC (@rivertonfc) May 6, 2025",
  "Click here to see the squad #Riverton — Riverton FC (@rivertonfc) May 6, 2025",
])("a tweet that calls for something stays whole: %j", (tweet) => {
  expect(card(`${FIRST} ${tweet} ${LAST}`)).toEqual({
    text: `${FIRST} ${tweet} ${LAST}`,
    dropped: "",
  });
});
