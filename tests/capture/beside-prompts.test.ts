import { expect, test } from "vitest";
import { cardOf, read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

const FIRST = "The bridge is open again, the council said on Monday.";
const LAST = "The mayor was the first to cross, and all who came had crossed by noon.";

const card = (line: string) => cardOf("en", "The Bugle", line);

/** The byline and the paragraphs of a card whose one line is given. */
function signed(line: string) {
  const page = ["Main", ...LABELS.en, "The Bugle", "a day ago", "- The Bugle", "Bridge", line];
  const [, sighting] = read(...page).sightings;
  return { byline: sighting?.byline, text: sighting?.body.map(({ text }) => text).join(" ") };
}

test.each([
  "The old bridge in May. (Image credit: Getty Images)",
  "The old bridge in May. (Supplied: Berg family)",
  "The old bridge in May. [Photo by Anna Berg/Norpress]",
  "The old bridge in May. [Photo = Norpress]",
  "The old bridge in May. (Norpress 24/Anna Berg)",
  "The old bridge in May. (Anna Berg for The Ely Post)",
  "This story was updated at 9:12 a.m. to correct the number of piers.",
  "Call 16008 to report a breach.",
  "— Riverton Zoo (@rivertonzoo) May 12, 2025 Meet #Pickle!",
  "Left my umbrella in return. #BusStopBooks 7:48 AM · May 24, 2025",
])("%j stays between a prompt and a sentence", (text) => {
  const prompt = "Sign up for our newsletter.";
  expect(card(`${FIRST} ${prompt} ${text} ${LAST}`)).toEqual({
    text: `${FIRST} ${text} ${LAST}`,
    dropped: prompt,
  });
});

test.each([
  "[Image placeholder]",
  "[Photo gallery: Life on the reef]",
  "[ADVERT]",
  "Share your views with #AskTheBugle",
])("%j looks like one of these, and goes", (text) => {
  expect(card(`${FIRST} ${text} ${LAST}`).text).toBe(`${FIRST} ${LAST}`);
});

test.each([
  "Do you think that the fares are fair? Have your say in the comments.",
  "Do you know somebody who keeps goats? Tell us about them.",
  "Watch the video above for more on the calf's first steps.",
  "Story continues below this ad",
  "Scroll down for video",
  "Article continues below ADVERTISEMENT",
  "Letters to the editor should be sent to letters@bugle.example.",
  "By signing up you consent to receive the above newsletter from Berg Media Inc.",
  "Comments are moderated and will be posted if they are on topic.",
])("%j goes as a whole", (prompt) => {
  expect(card(`${FIRST} ${prompt} ${LAST}`)).toEqual({ text: `${FIRST} ${LAST}`, dropped: prompt });
});

test("a question of the article's own stays beside a prompt", () => {
  const question = "Who had paid for the piers?";
  expect(card(`${FIRST} ${question} Sign up for our newsletter. ${LAST}`).text).toBe(
    `${FIRST} ${question} ${LAST}`,
  );
});

test("a prompt behind a sentence that was cut begins where it is likest one", () => {
  const cut = "The council has raised most of its target for the year to June, according to";
  expect(card(`${FIRST} ${cut} Subscribe to The Bugle to continue`)).toEqual({
    text: `${FIRST} ${cut}`,
    dropped: "Subscribe to The Bugle to continue",
  });
});

test("no prompt is parted from what somebody says", () => {
  const text = "Don't shout at your tomatoes yet, says botanist Freek Aerts: the effect is small.";
  expect(card(`${text} ${LAST}`)).toEqual({ text: `${text} ${LAST}`, dropped: "" });
});

test("a live report's stamps go wherever they stand", () => {
  const stamp = "19 Aug 2025, 09:41 AM IST";
  expect(card(`${FIRST} ${stamp} ${LAST}`)).toEqual({ text: `${FIRST} ${LAST}`, dropped: stamp });
});

test("a name between a summary and its text signs it", () => {
  expect(signed(`${FIRST} Anna Berg The ball pitched on the green. ${LAST}`)).toEqual({
    byline: "Anna Berg",
    text: `${FIRST} The ball pitched on the green. ${LAST}`,
  });
});

test.each([
  ["of whom the text tells", `${FIRST} Anna Berg The ball pitched. Berg was glad.`],
  ["of a box of the page", `${FIRST} Recommended Stories The ball pitched on the green.`],
])("a name %s signs nothing there", (_, line) => {
  expect(signed(line).byline).toBeNull();
});

test("who edited a text did not write it, and a station's numbers are nobody's", () => {
  expect(signed(`${FIRST} ${LAST} Edited by Anna Berg`).byline).toBeNull();
  const text = `${FIRST} Tullamore Garda Station can be reached on 057 555 0177.`;
  expect(signed(text)).toEqual({ byline: null, text });
});

test.each([
  ["a place", "Singapore stall wins back its lease"],
  ["her own dish", "Cheryl Ng's rhubarb tart"],
])("a title of %s tells of nobody who signs below it", (_, title) => {
  const line = "Cheryl Ng The first rhubarb is up. It is pink as a hand.";
  const page = ["Main", ...LABELS.en, "The Bugle", "a day ago", "- The Bugle", title, line];
  expect(read(...page).sightings[1]?.byline).toBe("Cheryl Ng");
});

test("a name that ends a main article behind a dash signs it, and an agency's does not", () => {
  const byline = (last: string) =>
    read("Bridge opens", FIRST, LAST, LAST, last).sightings[0]?.byline;
  expect(byline("-- Anna Berg")).toBe("Anna Berg");
  expect(byline("-- Associated Press")).toBeNull();
});
