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
  "Story continues below this ad",
  "Scroll down for video",
  "Article continues below ADVERTISEMENT",
  "Letters to the editor should be sent to letters@bugle.example.",
  "By signing up you consent to receive the above newsletter from Berg Media Inc.",
  "Comments are moderated and will be posted if they are on topic.",
])("%j goes as a whole", (prompt) => {
  expect(card(`${FIRST} ${prompt} ${LAST}`)).toEqual({ text: `${FIRST} ${LAST}`, dropped: prompt });
});

test.each([
  "Letters to the editor were sent to the mayor's home by mistake, the paper said.",
  "Originally published as a serial in the Bugle, the novel sold four million copies.",
  "He told fans to scroll down for videos.",
  "[ Laughter and applause ]",
  "($1 = 1,367.2 won)",
  "Rents rose by a fifth last year (source: National Statistics Office).",
  "Saturday, May 10, 2025 7:30 p.m. Riverton v Norland at the ground.",
  "Today at 10:30 Riverton's new bridge opens.",
  "But what would you do if your child was choking? The council gave no answer.",
])("news that begins like a prompt of that kind stays: %j", (prose) => {
  expect(card(`${FIRST} ${prose} ${LAST}`)).toEqual({
    text: `${FIRST} ${prose} ${LAST}`,
    dropped: "",
  });
});

test.each([
  "Win tickets! #Giveaway",
  "Subscribe! #Bugle",
  "This story was made free to clarify the news for you.",
])("%j is no tweet and no correction", (prompt) => {
  expect(card(`${FIRST} Sign up for our newsletter. ${prompt} ${LAST}`).text).toBe(
    `${FIRST} ${LAST}`,
  );
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

test("a line that begins as prose stays beside a prompt, whatever else it says", () => {
  const line =
    "The board will take up the matter again on July 14. Residents who want to comment can send letters to the clerk's office until July 11.";
  const page = ["Bridge", FIRST, line, "Sign up for our newsletter."];
  expect(read(...page).sightings[0]?.body.map(({ text }) => text)).toEqual([FIRST, line]);
});

test("where a text was published first goes", () => {
  const notice = "Originally published as Breakfast host dismissed by text";
  expect(cardOf("en", "The Bugle", `${FIRST} ${LAST} ${notice}`).text).toBe(`${FIRST} ${LAST}`);
});

test("a question goes with a prompt that runs into the next sentence", () => {
  const asked = "Do you think the new fares are fair? Have your say in the comments";
  expect(card(`${FIRST} ${asked} Operators had asked for more. ${LAST}`)).toEqual({
    text: `${FIRST} Operators had asked for more. ${LAST}`,
    dropped: asked,
  });
});

test("a button over a picture is none of what is said of it", () => {
  const caption =
    "Sen. Paul Hendry (R-Mont.) speaks outside on Wednesday. (Leah Strand, Capitol24)";
  const [article] = read("Bridge opens", "By Anna Berg", "Share", caption, FIRST, LAST).sightings;
  expect(article?.body.map(({ text }) => text)).toEqual([caption, FIRST, LAST]);
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
  ["of a place", `${FIRST} Victoria Falls The water drops by a hundred metres.`],
  ["of a list", `${FIRST} Anna Berg She is a teacher. Tom Reed He is a vet. ${LAST}`],
  ["at a list's end", `${FIRST} ${LAST} Anna Berg The gates open at six.`],
  ["of four words", `Juan Carlos Martin Garcia told the court so. ${LAST}`],
  ["of a heading with a place in capitals", `${FIRST} TAYLOR SWIFT | ERAS TOUR The singer came.`],
  ["of who explains something", `Tom Reed explains When to plant your beans. ${LAST}`],
  ["of a box of the page", `${FIRST} Recommended Stories The ball pitched on the green.`],
])("a name %s signs nothing", (_, line) => {
  expect(signed(line).byline).toBeNull();
});

test("who edited a text did not write it, and a station's numbers are nobody's", () => {
  expect(signed(`${FIRST} ${LAST} Edited by Anna Berg`).byline).toBeNull();
  const text = `${FIRST} Tullamore Garda Station can be reached on 057 555 0177.`;
  expect(signed(text)).toEqual({ byline: null, text });
});

test("letters within a title's words tell of nobody who signs below it", () => {
  const title = "Singapore stall wins back its lease";
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

test("people who sign letters with a dash did not write the page", () => {
  const [article] = read("Letters", FIRST, "— Tom Reed", LAST, LAST, "— Anna Berg").sightings;
  expect(article?.byline).toBeNull();
});
