import { expect, test } from "vitest";
import { read } from "../decoded.ts";
import { LABELS, SPACED_LABELS } from "../labels.ts";

/** Layout, language, and what is read: role and title of each sighting, in one string. */
function seen(...lines: readonly string[]) {
  const { layout, language, sightings } = read(...lines);
  return [layout, language, ...sightings.map(({ role, title }) => `${role}: ${title}`)].join(", ");
}

const PROSE = "The first lamp was lit at six, and by seven the whole street glowed.";
const TRIPLET = ["The Bugle", "2 hours ago", "- The Bugle", "Goats return", "They came at six."];
const HEADS = ["Goats return", "Goats return", "", "The Bugle", "", "time2 hours ago", ""];
const CARD = [...HEADS, "  • The Bugle", "", "Goats return", "", "They came at six."];
const LISTED = [...HEADS, "  • General", "  • The Bugle", "", "Goats return", "", "They came."];

const WITH_IMAGES = {
  logo: ["logo"],
  head: ["Lamps lit", "", "Lamps lit", "", "Lantern Posta day ago", PROSE],
  banner: ["Orange background", ""],
  labels: SPACED_LABELS.en,
  card: CARD,
} as const;

test.each([
  ["logo", ["head", "banner", "labels", "card"]],
  ["banner", ["logo", "head", "labels", "card"]],
  ["logo and banner", ["head", "labels", "card"]],
  ["cards", ["logo", "head", "banner", "labels"]],
] as const)("an article with images shows without its %s", (_, parts) => {
  expect(seen(...parts.flatMap((part) => WITH_IMAGES[part]))).toContain(
    "article-with-images, en, main: Lamps lit",
  );
});

test("an article shows without its label of hashtags, without cards and with a blank line first", () => {
  expect(seen("", "Lamps lit", PROSE, ...LABELS.en.slice(1), ...TRIPLET)).toBe(
    "article, en, main: Lamps lit, card: Goats return",
  );
  expect(seen("Lamps lit", PROSE, ...LABELS.en)).toBe("article, en, main: Lamps lit");
});

test.each([
  ["no label", []],
  ["one label", ["Related Articles", ""]],
  ["two labels", ["Comments", "Related Articles"]],
])("cards are cards with %s before them", (_, labels) => {
  expect(seen("Lamps lit", PROSE, ...labels, ...TRIPLET, ...TRIPLET)).toBe(
    "article, en, main: Lamps lit, card: Goats return, card: Goats return",
  );
  expect(seen("Lamps lit", PROSE, ...labels, ...CARD, "", ...CARD)).toBe(
    "article-with-images, en, main: Lamps lit, card: Goats return, card: Goats return",
  );
});

test("two labels that no article has are enough", () => {
  expect(seen("Lamps lit", PROSE, "Comments", "No comments yet...")).toBe(
    "article, en, main: Lamps lit",
  );
  expect(seen("Lamps lit", PROSE, "Hashtags", "Comments")).toContain("bare");
});

test.each([
  ["logo, title twice, outlet and time, banner", ["logo", "head", "banner"]],
  ["logo, title twice, outlet and time", ["logo", "head"]],
  ["title twice, outlet and time", ["head"]],
] as const)("an article with images shows in its %s alone", (_, parts) => {
  const [page] = [parts.flatMap((part) => WITH_IMAGES[part])];
  expect(seen(...page)).toBe("article-with-images, en, main: Lamps lit");
  const [main] = read(...page).sightings;
  expect([main?.source, main?.published?.text, main?.body.length]).toEqual([
    "Lantern Post",
    "a day ago",
    1,
  ]);
});

test.each([
  ["dashes", "- A lamp", "- Oil"],
  ["bullets", "• A lamp", "• Oil"],
])(
  "a list behind %s and a time on a line of its own make no card of a bare text",
  (_, ...items) => {
    expect(seen("What to bring", PROSE, ...items, "2 hours ago", ...items, PROSE)).toBe(
      "bare, en, main: What to bring",
    );
  },
);

test("an article with triplets is not a page with images because its prose says `logo`", () => {
  expect(seen("logo", PROSE, ...LABELS.en, ...TRIPLET, ...TRIPLET)).toBe(
    "article, en, main: logo, card: Goats return, card: Goats return",
  );
});

test("a hashtag listing shows without its logo, and without its `#`", () => {
  const said = "hashtag-listing, en, card: Goats return";
  expect(seen("#", "", "Latest news with #Goats", "", ...LISTED)).toBe(said);
  expect(seen("logo", "Latest news with #Goats", "", ...LISTED)).toBe(said);
});

test("a bare text may say `Comments` on a line, and other labels apart from each other", () => {
  expect(seen("What readers want", PROSE, "Comments", PROSE)).toBe(
    "bare, en, main: What readers want",
  );
  expect(seen("Fonts", "Hashtags", PROSE, "Comments", PROSE, "Related Articles", PROSE)).toBe(
    "bare, en, main: Fonts",
  );
});

test("a bare text may speak of a hashtag and of a logo", () => {
  expect(seen("The logo", PROSE, "They marched with #Lamps, a tag of their own.", PROSE)).toBe(
    "bare, en, main: The logo",
  );
});
