import { expect, test } from "vitest";
import { droppedFrom, read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

const FIRST = "The bridge is open again, the council said on Monday.";
const LAST = "The mayor was the first to cross, and all who came had crossed by noon.";

/** What is left of a sentence on a line of its own, and of one in a card's prose. */
function leftOf(sentence: string) {
  const lines = read("Bridge opens", FIRST, sentence, LAST).sightings[0]?.body;
  const card = ["The Bugle", "a day ago", "- The Bugle", "Goats return"];
  const page = read("Main", ...LABELS.en, ...card, `${FIRST} ${sentence} ${LAST}`);
  const texts = (body: typeof lines) => body?.map(({ text }) => text).join(" ");
  const only = (text: string | undefined) => text?.replace(FIRST, "").replace(LAST, "").trim();
  return [only(texts(lines)), only(texts(page.sightings[1]?.body))];
}

/** The same order, about the world and about a page. */
test.each([
  ["Save the photo for last.", "Save this photo to your list."],
  ["Press the paper flat with both hands and let it dry.", "Press the button below to subscribe."],
  ["Press the green button above the seat.", "Press the button above to listen."],
  ["Choose your seat early.", "Choose your newsletters."],
  ["Stay informed about the avalanche risk.", "Stay informed with our alerts."],
  ["Read the poem aloud.", "Read this article aloud."],
  ["Read the small print before you sign.", "Read the full story."],
  ["Click the seat belt shut.", "Click the link to read more."],
  ["Enter by post before Friday.", "Enter your e-mail address here."],
  ["Watch the video twice and you still miss the fall.", "Watch the video below."],
  ["Sign your name on the last page.", "Sign up for our newsletter."],
  ["Register at the town hall before the end of May.", "Register to unlock more articles."],
  ["Close the window before the storm.", "Close this window."],
  ["Subscribe to one paper and read it well.", "Subscribe to our channel."],
  ["Take the survey with a grain of salt.", "Take our survey."],
  ["Leave a comment in the visitors' book.", "Leave a comment below."],
  ["Claim your place on the wall by noon.", "Claim your free trial now."],
  ["Download the map before you set off.", "Download the Bugle app."],
])("%j is about the world and stays, %j is about a page and goes", (world, page) => {
  expect(leftOf(world)).toEqual([world, world]);
  expect(leftOf(page)).toEqual(["", ""]);
});

test.each([
  ["Next stop: the harbour.", "Next: The harbour at night"],
  ["Related: nobody on the jury.", "Related: The jury that never met"],
  ["More butter than flour: that is the secret.", "More on this: The secret of the baker"],
])("behind a colon, a small letter goes on and a capital is a title: %j, %j", (world, page) => {
  expect(leftOf(world)).toEqual([world, world]);
  expect(leftOf(page)).toEqual(["", ""]);
});

test.each([
  ...["Ask the editor", "Buy tickets", "Today's paper", "Have a confidential tip?", "Support us"],
  ...["PHOTOS: Storm lashes the coast", "MAP: Where the fires burn", "Write for us", "FAQ"],
  ...["Was this article helpful?", "Enjoyed this story? Tell a friend", "Letters to the editor"],
  ...["Are you affected? Get in touch", "Got news? Tell us", "Shop the collection"],
])("the line %j is a site's own and goes", (line) => {
  expect(
    read("Bridge opens", FIRST, line, LAST).sightings[0]?.body.map(({ text }) => text),
  ).toEqual([FIRST, LAST]);
});

test("a credit that begins as a headline does stays", () => {
  const lines = ["PHOTO: Anna Berg/Norpress", FIRST, LAST];
  expect(droppedFrom("Bridge opens", ...lines)).toEqual([]);
});

test("a button's word goes before a sentence that begins with no article", () => {
  expect(leftOf("Save Nobody waited for the mayor, who was late.")).toEqual([
    "Save Nobody waited for the mayor, who was late.",
    "Nobody waited for the mayor, who was late.",
  ]);
});

test("topics behind their label go, and the same words behind prose stay", () => {
  const left = (...lines: string[]) =>
    read("Bridge opens", FIRST, ...lines, LAST).sightings[0]?.body.map(({ text }) => text);
  expect(left("Related topics", "Music", "Charity")).toEqual([FIRST, LAST]);
  expect(left("Music and money")).toEqual([FIRST, "Music and money", LAST]);
});

test("an order about the world stays beside a prompt, in which it leans", () => {
  expect(leftOf("See it before you sign. Enter your email address.")[1]).toBe(
    "See it before you sign.",
  );
});

test("in Arabic, a button's order goes before a future tense", () => {
  const card = ["The Bugle", "a day ago", "- The Bugle", "جسر يفتح"];
  const prose = ["قال المجلس إن الجسر مفتوح منذ أمس.", "وسيعبره الناس في الصباح."] as const;
  const page = read("Main", ...LABELS.en, ...card, `${prose[0]} اشترك ${prose[1]}`);
  expect(page.sightings[1]?.body.map(({ text }) => text)).toEqual([...prose]);
});
