import { expect, test } from "vitest";
import { droppedFrom, read } from "./decoded.ts";
import { LABELS } from "./labels.ts";
import { ARABIC, ENGLISH } from "./prose.ts";

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
