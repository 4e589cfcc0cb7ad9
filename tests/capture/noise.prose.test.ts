import { expect, test } from "vitest";
import { droppedFrom, read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

/** Sentences of news that use the words of calls, buttons and players. */
const ENGLISH = [
  // Advertisements
  "Advertising on buses will be banned from March.",
  "Ads on the bridge cost 400 crowns a day, the council said.",
  // Subscriptions
  "He subscribed to the paper for forty years.",
  "Thousands subscribed to the newsletter within a day, the editor said.",
  "They signed up for the race on Monday.",
  "Follow the river north for a mile.",
  "Join the queue, they said, and wait.",
  // Prices
  "A ticket costs $4 a week for pupils, the company said.",
  "The rent rose to 900 crowns a month, and many left.",
  "It costs €5 for the first hour and €2 for each after it.",
  // Links
  "She has read more than a thousand books about the river.",
  "Related crimes rose by a third, the police said.",
  "Full details will be given on Monday.",
  "Popular songs were sung.",
  // Watch, listen, go on
  "Watch the river closely, the mayor told them.",
  "They watched the video in full and then wept.",
  "The story continues in the court on Monday.",
  "Play continued after the rain.",
  // Controls
  "Show more patience, the coach told them.",
  "Close to a thousand people came.",
  "Next came the goats.",
  "Print was dead, they said, but the paper lives.",
  "Home to a thousand birds, the island is closed.",
  // Share bars
  "Facebook and Twitter said they would appeal.",
  "Facebook, Twitter and Email were all down for an hour.",
  "Share prices fell by a third on Monday.",
  "He shared this article with the whole class.",
  // Players
  "The dialog between the two sides began in May.",
  "This video shows the mayor on the bridge, the police said.",
  "Escape was impossible, the prisoner said.",
  // Embeds and consent
  "The content of the box was hosted in a shed for years.",
  "Cookies were sold at the fair, and all were gone by noon.",
  "The court accepted the plea and will continue on Monday.",
  // Labels, addresses, durations
  "The law was last updated in 1931.",
  "She wrote her address on the wall: 12 Mill Lane.",
  "About 13 minutes later the bridge fell.",
  "It took 13 mins.",
  "The train leaves at 9:15 and arrives at noon.",
  "Prices rose by 20% in a year.",
  // The reader addressed, in quotations and in advice
  "“Subscribe now,” the sign said.",
  "He typed “Accept all cookies” and laughed.",
  "You can see the sea from there.",
  "Anyone with information should call the police on 101.",
  "To enter, you need a ticket.",
  // Short
  "Yes.",
  "Why?",
  "And so it was.",
];

const ARABIC = [
  "قال إن الإعلان ظهر أمس.",
  "الإعلانات على الحافلات ستمنع.",
  "شارك العمدة في الاحتفال.",
  "شاهد الناس الجسر أمس.",
  "استمع القاضي إلى الشهود.",
  "المزيد من الأمطار متوقع غدا.",
  "التالي هو الأهم.",
  "كتب العمدة رسالة.",
  "بعد ثلاث دقائق سقط الجسر.",
  "هل رأيتم الجسر؟",
];

const PROSE = {
  en: [
    "The bridge is open again, the council said on Monday.",
    "Nobody waited, and all who came had crossed by noon.",
  ],
  ar: ["قال المجلس إن الجسر مفتوح أمام الناس منذ أمس.", "وأضاف أن أحدا لم ينتظر طويلا عند المدخل."],
} as const;

/** What is read and dropped of prose with a sentence in its middle: as a line, and in a card's. */
function reading(language: "en" | "ar", sentence: string) {
  const [first, last] = PROSE[language];
  const bare = ["Bridge opens", first, sentence, last];
  const card = ["The Bugle", "a day ago", "- The Bugle", "Goats return"];
  const page = ["Main", ...LABELS.en, ...card, `${first} ${sentence} ${last}`];
  return {
    lines: read(...bare).sightings[0]?.body.map(({ text }) => text),
    card: read(...page)
      .sightings[1]?.body.map(({ text }) => text)
      .join(" "),
    dropped: [...droppedFrom(...bare), ...droppedFrom(...page)],
  };
}

function whole(language: "en" | "ar", sentence: string) {
  const [first, last] = PROSE[language];
  return {
    lines: [first, sentence, last],
    card: `${first} ${sentence} ${last}`,
    dropped: [],
  };
}

test.each(ENGLISH)("%j is prose and stays", (sentence) => {
  expect(reading("en", sentence)).toEqual(whole("en", sentence));
});

test.each(ARABIC)("%j is prose in Arabic and stays", (sentence) => {
  expect(reading("ar", sentence)).toEqual(whole("ar", sentence));
});
