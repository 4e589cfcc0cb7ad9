import { expect, test } from "vitest";
import { cardOf, read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

const FIRST = "The bridge is open again, the council said on Monday.";
const LAST = "The mayor was the first to cross, and all who came had crossed by noon.";

const card = (line: string) => cardOf("en", "The Bugle", line);

test.each([
  "Advertisement",
  "Story continues below this ad",
  "Article continues after advertisement",
  "SUBSCRIBE NOW!",
  "Sign up for our newsletter",
  "Sign up for our free daily newsletter and never miss a story",
  "Join our WhatsApp channel",
  "Download our app for breaking news",
  "Start your free trial",
  "Follow us on Instagram and Facebook",
  "Read more: The mayor's plan for the bridge",
  "Click here for more information",
  "Watch the video below",
  "Listen to this article",
  "Scroll down to see the pictures",
  "Show more",
  "Back to top",
  "Facebook Twitter Email",
  "Share this article",
  "Copy link to clipboard",
  "View this post on Instagram",
  "Accept all cookies",
  "2 min read",
])("%j runs into the next sentence, and goes alone", (call) => {
  expect(card(`${FIRST} ${call} ${LAST}`)).toEqual({ text: `${FIRST} ${LAST}`, dropped: call });
  expect(card(`${call} ${FIRST} ${LAST}`)).toEqual({ text: `${FIRST} ${LAST}`, dropped: call });
});

test.each([
  "Join our WhatsApp channel",
  "Start your free trial",
  "Story continues below this ad",
  "Click here for more information",
  "A post shared by Riverton Council (@riverton)",
  "Follow us on:",
  "Last Updated:",
  "Subscribe to The Bugle",
  "More Like This",
  "Top Stories Today",
  "Read more: The mayor's plan for the bridge",
  "Also read | The mayor's plan",
  "Also Read - The mayor's plan",
  "$1 a week for six months",
  "» READ MORE",
  "We use cookies",
  "Scroll down to see the pictures",
  "Contact us at news@bugle.example",
  "Contact our newsroom here",
])("%j before a sentence that begins in no particular word goes alone", (call) => {
  for (const next of [
    "Nobody waited, and all who came had crossed by noon.",
    "Riverton's mayor, Anna Berg, spoke to the crowd.",
    "Residents of the valley have waited for a year.",
  ]) {
    expect(card(`${FIRST} ${call} ${next}`)).toEqual({ text: `${FIRST} ${next}`, dropped: call });
  }
});

test.each([
  "This content is hosted by a third party.",
  "This video file cannot be played.",
  "End of dialog window.",
  "This is a modal window.",
  "Having trouble seeing the video? Try reloading.",
  "Already have an account? Sign in.",
  "Our app is free. Get it here.",
  "No commitment. Cancel anytime.",
  "This is a breaking news story. More to follow.",
  "The map failed to load.",
])("%j goes from a card, all of it", (call) => {
  const { text, dropped } = card(`${FIRST} ${call} ${LAST}`);
  expect([text, dropped]).toEqual([`${FIRST} ${LAST}`, call]);
});

test("a short sentence that may be a call stays when no call is beside it", () => {
  const line = `${FIRST} No story? ${LAST}`;
  expect(card(line)).toEqual({ text: line, dropped: "" });
});

test.each([
  "Enter Sandman was played in the square.",
  "Live Nation lost a third of its value.",
  "Premium Bonds are popular again.",
])("%j begins in a name, and stays whole", (sentence) => {
  const line = `${FIRST} ${sentence} ${LAST}`;
  expect(card(line)).toEqual({ text: line, dropped: "" });
});

test.each([
  "Sign up for our newsletter.",
  "Subscribe to our newsletter for more stories like this.",
  "Follow us on Facebook and Instagram.",
  "Click here to read the full story.",
  "We use cookies to improve your experience.",
  "Please enable JavaScript to view this content.",
])("%j is a sentence of its own, and goes", (call) => {
  expect(card(`${FIRST} ${call} ${LAST}`)).toEqual({ text: `${FIRST} ${LAST}`, dropped: call });
});

test.each([
  "Subscribe to our newsletter",
  "Sign up for our free daily newsletter",
  "Share this article",
  "Read more",
])("%j at the end of a card goes", (call) => {
  expect(card(`${FIRST} ${LAST} ${call}`)).toEqual({ text: `${FIRST} ${LAST}`, dropped: call });
});

test.each([
  "اشترك في نشرتنا البريدية",
  "تابعونا على فيسبوك",
  "إعلان",
  "عرض المزيد",
  "انضم إلى قناتنا على واتساب",
  "أخبرنا برأيك في التعليقات",
  "اقرأ أيضا: رسالة وصلت بعد أربعين عاما",
  "آخر تحديث:",
])("%j runs into the next sentence in Arabic, and goes alone", (call) => {
  const [first, last] = ["قال المجلس إن الجسر مفتوح.", "وأضاف أن أحدا لم ينتظر طويلا عند المدخل."];
  expect(card(`${first} ${call} ${last}`)).toEqual({ text: `${first} ${last}`, dropped: call });
});

test("two calls in a row go, and what is between sentences stays in order", () => {
  const line = `${FIRST} Advertisement ${LAST} Sign up for our newsletter. It rained. Share this article`;
  expect(card(line)).toEqual({
    text: `${FIRST} ${LAST} It rained.`,
    dropped: "Advertisement Sign up for our newsletter. Share this article",
  });
});

test("the title again within a card is dropped as a line, never within prose", () => {
  const page = ["Main", ...LABELS.en, "The Bugle", "a day ago", "- The Bugle", "Bridge opens"];
  const [, sighting] = read(...page, "Bridge opens", `${FIRST} Bridge opens.`).sightings;
  expect(sighting?.body.map(({ text }) => text)).toEqual([FIRST, "Bridge opens."]);
});
