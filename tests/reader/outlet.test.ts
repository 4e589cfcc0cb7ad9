import { expect, test } from "vitest";
import { creditsTo, outletOf, speaksOf } from "../../src/reader/outlet.ts";
import { linesOf, read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

const FIRST = "The council voted on Tuesday to reopen the bridge before winter.";
const LAST = "Nobody had crossed it since the flood of 1998, said Ellen Marsh, the engineer.";

/** What is left of an outlet's card with a text between its sentences, and with it at its end. */
function leftOf(outlet: string, text: string): (string | undefined)[] {
  const card = (title: string, line: string) => [outlet, "a day ago", `- ${outlet}`, title, line];
  const page = [
    ...["Main", ...LABELS.en],
    ...card("One", `${FIRST} ${text} ${LAST}`),
    ...card("Two", `${FIRST} ${LAST} ${text}`),
  ];
  const cards = read(...page).sightings.slice(1);
  return cards.map(({ body }) => body.map(({ text }) => text).join(" "));
}

test.each([
  [
    "STV News",
    "STV News is now on WhatsApp Get all the latest news from around the country Follow STV News",
  ],
  ["STV News", "The STV News app has all the latest headlines from Scotland."],
  [
    "STV News",
    "Follow STV News on WhatsApp Scan the QR code on your mobile device for all the latest news from around the country",
  ],
  ["9News", "9News is not responsible for the content of external sites."],
  ["The Harbour Times", "Read the full report in The Harbour Times."],
  ["The Harbour Times", "The Harbour Times is now on Telegram."],
  ["The Harbour Times", "Sign up to The Harbour Times' daily briefing."],
  ["The Harbour Times", "Get The Harbour Times on your phone."],
  ["The Harbour Times", "Harbour Times readers can save 20% on a subscription."],
  ["The Harbour Times", "Subscribe to the Harbour Times for unlimited access."],
  ["The Harbour Times", "Listen to the new podcast of The Harbour Times."],
  ["The Harbour Times", "Follow The Harbour Times' channel on WhatsApp"],
  [
    "The Harbour Times",
    "The Harbour Times cannot be held liable for the content of other websites.",
  ],
  ["The Harbour Times", "Make The Harbour Times your preferred source on Google."],
  ["The Harbour Times", "Add The Harbour Times on Google"],
  ["The Harbour Times", "Watch The Harbour Times live on YouTube"],
  ["The Harbour Times", "The Harbour Times may earn a commission from links on this page."],
  ["Sky Vale", "Get Sky Vale on WhatsApp"],
  ["Sky Vale", "Sky Vale is on Bluesky, follow us there."],
  ["Sky Vale", "Listen to Sky Vale wherever you get your podcasts."],
  ["Sky Vale", "Download the Sky Vale app for the latest."],
  ["ABC Norland", "Read more news on ABC Norland"],
  ["ABC Norland", "Watch ABC Norland on Channel 7 or stream it free."],
  ["ABC Norland", "ABC Norland does not endorse the views of its contributors."],
  ["Radio Vesta", "Radio Vesta is also on Instagram and TikTok."],
  ["Radio Vesta", "Tune in to Radio Vesta at 6pm."],
  ["Radio Vesta", "Sign up for Radio Vesta's morning newsletter"],
  ["Radio Vesta", "Join the Radio Vesta community on Discord"],
  ["Radio Vesta", "Support Radio Vesta with a donation."],
  ["Radio Vesta", "Radio Vesta relies on your support."],
  ["Metro Kestrel", "Get our latest news on the Metro Kestrel app."],
  ["Metro Kestrel", "Follow Metro Kestrel on social media for updates"],
  ["Metro Kestrel", "Join Metro Kestrel's LIVE breaking news WhatsApp channel"],
  ["Metro Kestrel", "For more stories like this, check the Metro Kestrel news page."],
  ["Metro Kestrel", "Read more from Metro Kestrel"],
  ["Metro Kestrel", "Click here to follow Metro Kestrel on Google News"],
  ["Metro Kestrel", "Want the latest from Metro Kestrel? Sign up here."],
  ["Metro Kestrel", "Metro Kestrel's journalists are on Bluesky."],
  ["Metro Kestrel", "Send your story to Metro Kestrel."],
  ["Metro Kestrel", "Advertise with Metro Kestrel"],
  ["Metro Kestrel", "This story first appeared in Metro Kestrel."],
  ["Metro Kestrel", "Get the day's news from Metro Kestrel by email."],
])("in a card of %s, %j goes", (outlet, prompt) => {
  const whole = `${FIRST} ${LAST}`;
  expect(leftOf(outlet, prompt)).toEqual([whole, whole]);
});

test.each([
  ["STV News", "STV News reported that the bridge would close."],
  ["STV News", "The minister told STV News he was sorry."],
  ["STV News", "STV News will move to Glasgow, its editor said."],
  ["The Harbour Times", "The Harbour Times was founded in 1881 and has 40 staff."],
  ["The Harbour Times", "The Harbour Times has obtained a copy of the letter."],
  ["The Harbour Times", "The Harbour Times understands that the talks have failed."],
  ["The Harbour Times", "The app was built for The Harbour Times by two students."],
  ["The Harbour Times", "She told The Harbour Times that the newsletter had been a mistake."],
  ["The Harbour Times", "The Harbour Times visited the camp on Monday."],
  ["The Harbour Times", "The Harbour Times has contacted the council for comment."],
  ["The Harbour Times", "He wrote a podcast for The Harbour Times in 2019."],
  ["The Harbour Times", "The Harbour Times is not naming the girl because of her age."],
  ["The Harbour Times", "Harbour Times photographer Anna Berg was hurt in the crush."],
  ["The Harbour Times", "The council banned The Harbour Times from its WhatsApp group."],
  ["The Harbour Times", "Police have asked The Harbour Times not to print his name."],
  ["Sky Vale", "Sky Vale rose to 400 metres above the sea."],
  ["Sky Vale", "Follow the road to Sky Vale and turn left."],
  ["Radio Vesta", "Radio Vesta was fined for a broadcast in May."],
  ["Radio Vesta", "Radio Vesta is owned by the state."],
  ["Radio Vesta", "The strike took Radio Vesta off the air."],
  ["Radio Vesta", "Listeners sent Radio Vesta 4,000 letters."],
  ["Radio Vesta", "Radio Vesta cancelled the show."],
  ["Metro Kestrel", "Metro Kestrel first reported the leak in March."],
  ["Metro Kestrel", "He sued Metro Kestrel and lost."],
  ["Metro Kestrel", "Readers of Metro Kestrel chose the winner."],
  ["Metro Kestrel", "The Metro Kestrel app was hacked in May."],
  ["Metro Kestrel", "She joined Metro Kestrel in 2004 and left in 2011."],
])("in a card of %s, %j is prose and stays", (outlet, prose) => {
  expect(leftOf(outlet, prose)).toEqual([`${FIRST} ${prose} ${LAST}`, `${FIRST} ${LAST} ${prose}`]);
});

test("an outlet's name with marks of expressions is found as it is written", () => {
  expect(leftOf("C++ (Daily)", "Follow C++ (Daily) on WhatsApp")[0]).toBe(`${FIRST} ${LAST}`);
});

test.each([
  ["Stalls on Orchard Lane on Friday. (Radio 9)", true],
  ["A road train stands in a white plain. | Radio 9", true],
  ["The old bridge at Riverton – Radio 9.", true],
  ["Listen to Radio 9", false],
  ["Radio 9", false],
  ["(Radio 9) Stalls on Orchard Lane on Friday.", false],
  ["Stalls on Orchard Lane on Friday.", false],
])("%j is credited to its outlet: %s", (text, isCredited) => {
  const outlet = outletOf(linesOf(text), "Radio 9");
  expect(creditsTo(outlet, text)).toBe(isCredited);
  expect(speaksOf(outlet, text)).toBe(!isCredited && text.includes("Radio 9"));
});

test("a picture's text with its outlet behind it stays, as a caption", () => {
  const { sightings } = read(
    ...["logo", "Main", "", "Main", "", "Radio 93 hours ago"],
    ...[FIRST, "Stalls on Orchard Lane on Friday night. (Radio 9)", LAST],
    ...["Orange background", "", ...LABELS.en],
  );
  expect(sightings[0]?.source).toBe("Radio 9");
  expect(sightings[0]?.body.map(({ type }) => type)).toEqual(["paragraph", "caption", "paragraph"]);
});
