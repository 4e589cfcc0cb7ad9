import { expect, test } from "vitest";
import { unknownTime } from "../../../src/reader/times.ts";
import { read } from "../decoded.ts";
import { SPACED_LABELS } from "../labels.ts";

const MAIN = ["logo", "Lamps lit", "", "Lamps lit", "", "Lantern Posta day ago", "At six.", ""];
const PAGE = [...MAIN, "Orange background", "", ...SPACED_LABELS.en];

/** What the cards of a page are, below an article. */
function cards(...lines: readonly string[]) {
  return read(...PAGE, ...lines)
    .sightings.slice(1)
    .map(({ category, source, published, title, body }) => [
      category,
      source,
      published?.text,
      title,
      ...body.map(({ text }) => text),
    ]);
}

const TEXT = "They came at six. All ate.";
const GOATS = [null, "The Bugle", "36 minutes ago", "Goats return", TEXT];

test.each([
  ["twice over its outlet and once under it", ["Goats return", "Goats return"], ["Goats return"]],
  ["once over its outlet and once under it", ["Goats return"], ["Goats return"]],
  ["twice over its outlet alone", ["Goats return", "Goats return"], []],
  ["once over its outlet alone", ["Goats return"], []],
])("a card has its headline %s", (_, above, below) => {
  const outlet = ["", "The Bugle", "", "time36 minutes ago", "", "  • The Bugle", ""];
  expect(cards(...above, ...outlet, ...below, "", TEXT)).toEqual([GOATS]);
});

const THEY = "They like it.";
/** A card with its headline twice over its outlet and once under it. */
const card = (title: string, outlet: string, time: string, bullets: string, text: string) =>
  `${title}\n${title}\n\n${outlet}\n\ntime${time}\n\n${bullets}\n\n${title}\n\n${text}\n`.split(
    "\n",
  );
const TWO = [
  ...card("Goats return", "The Bugle", "36 minutes ago", "  • The Bugle", TEXT),
  ...card("Sheep stay", "Hill Herald", "19-07-2025", "  • Sport\n  • Hill Herald", THEY),
];
const SHEEP = ["Sport", "Hill Herald", "19-07-2025", "Sheep stay", THEY];

const OUTLETS = ["The Bugle", "Hill Herald"];
const NAMELESS = TWO.filter((line) => !OUTLETS.includes(line));

// Without outlets and with headlines once, a headline is not an outlet and no text is a headline.
test.each([
  ["as they are, the first of two bullets being the category", TWO],
  ["without blank lines", TWO.filter((line) => line !== "")],
  ["with carriage returns and white space", TWO.map((line) => `${line} \r`)],
  ["without the lines of the outlets, which their bullets name", NAMELESS],
  [
    "without outlets and with headlines once",
    NAMELESS.filter((line, i) => line !== NAMELESS[i + 1]),
  ],
  ["without the clock, with the time over a bullet", TWO.map((line) => line.replace(/^time/, ""))],
  ["with a space behind the clock", TWO.map((line) => line.replace(/^time/, "time "))],
])("the cards are the same %s", (_, lines) => {
  expect(cards(...lines)).toEqual([GOATS, SHEEP]);
});

test("headlines that are only under the bullets leave the text before them to its card", () => {
  const lines = TWO.filter((line, i) => line !== TWO[i + 1] && line !== TWO[i - 1]);
  expect(cards(...lines.slice(1))).toEqual([GOATS, SHEEP]);
  const short = lines.slice(1).map((line) => (line === TEXT ? "They came at six, and all" : line));
  expect(cards(...short).map(([, , , title]) => title)).toEqual(["Goats return", "Sheep stay"]);
});

test("headlines that are only over the bullets leave the text under them to their card", () => {
  const once = TWO.filter((line, i) => line !== TWO[i + 1]);
  const lines = once.filter((line, i) => once.indexOf(line) === i || line === "");
  expect(cards(...lines)).toEqual([GOATS, SHEEP]);
});

test("the clock without bullets is a card's", () => {
  const lines = TWO.filter((line) => !line.includes("•"));
  expect(cards(...lines)).toEqual([GOATS, [null, ...SHEEP.slice(1)]]);
  const nameless = lines.filter((line) => line !== "The Bugle");
  expect(cards(...nameless)[0]).toEqual([null, null, ...GOATS.slice(2)]);
});

test("bullets without the clock are a card's", () => {
  const lines = TWO.filter((line) => !line.startsWith("time"));
  expect(cards(...lines)).toEqual([
    [null, "The Bugle", null, ...GOATS.slice(3)],
    ["Sport", "Hill Herald", null, ...SHEEP.slice(3)],
  ]);
});

test("the outlet is the bullet of its name, whichever it is, and a category may have its name", () => {
  const swapped = ["  • The Bugle", "  • Politics"];
  const bullets = (...lines: readonly string[]) =>
    cards(...TWO.flatMap((line) => (line === "  • The Bugle" ? lines : [line])))[0]?.slice(0, 2);
  expect(bullets(...swapped)).toEqual(["Politics", "The Bugle"]);
  expect(bullets("  • Sport", "  • Rowing", "  • The Bugle")).toEqual(["Sport", "The Bugle"]);
  expect(bullets("  • The Bugle", "  • The Bugle")).toEqual(["The Bugle", "The Bugle"]);
});

test("a card without body ends where the next one begins", () => {
  const lines = TWO.filter((line) => line !== TEXT && line !== THEY);
  expect(cards(...lines)).toEqual([GOATS.slice(0, 4), SHEEP.slice(0, 4)]);
});

test("two cards in a row may have one headline, and two headlines one text", () => {
  const again = TWO.map((line) => line.replace("Sheep stay", "Goats return"));
  expect(cards(...again.filter((line) => line !== TEXT)).map(([, , , title]) => title)).toEqual([
    "Goats return",
    "Goats return",
  ]);
  const same = TWO.map((line) => line.replace(THEY, TEXT));
  expect(cards(...same).map(([, , , , ...body]) => body)).toEqual([[TEXT], [TEXT]]);
});

test("a headline that is repeated with other quotation marks is not text", () => {
  const outlet = ["", "The Bugle", "", "time2 days ago", "", "  • The Bugle", ""];
  expect(cards("‘Goats' say yes", "‘Goats' say yes", ...outlet, "'Goats' say yes", TEXT)).toEqual([
    [null, "The Bugle", "2 days ago", "‘Goats’ say yes", TEXT],
  ]);
});

test("a time in unknown words behind the clock is kept", () => {
  const lines = TWO.map((line) => line.replace("36 minutes ago", "a fortnight ago"));
  const [, card] = read(...PAGE, ...lines).sightings;
  expect(card?.published).toEqual(unknownTime("a fortnight ago"));
});
