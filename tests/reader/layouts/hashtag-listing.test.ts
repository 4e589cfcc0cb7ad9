import { expect, test } from "vitest";
import { read, setAsideOf } from "../decoded.ts";

const HEAD = "logo\n#\n\nLatest news with #HillAnimals\n";
const GOATS =
  "Goats return\nGoats return\n\nThe Bugle\n\ntime36 minutes ago\n\n  • Politics\n  • The Bugle\n\nGoats return\n\nThey came at six.\n";
const SHEEP =
  "Sheep stay\nSheep stay\n\nHill Herald\n\ntime19-07-2025\n\n  • Hill Herald\n\nSheep stay\n\nThey like it.";

test("a listing is cards alone, each with its hashtag, and a category where the page has one", () => {
  const { layout, problems, sightings } = read(HEAD, GOATS, SHEEP);
  expect({ layout, problems }).toEqual({ layout: "hashtag-listing", problems: [] });
  expect(
    sightings.map(({ role, position, title, source, category, hashtags, published }) => [
      role,
      position,
      title,
      source,
      category,
      hashtags,
      published?.text,
    ]),
  ).toEqual([
    ["card", 0, "Goats return", "The Bugle", "Politics", ["HillAnimals"], "36 minutes ago"],
    ["card", 1, "Sheep stay", "Hill Herald", null, ["HillAnimals"], "19-07-2025"],
  ]);
});

test.each([
  ["Latest news with #Chinese-flagged", "Chinese-flagged"],
  ["Latest news with #NiftyMetalIndex", "NiftyMetalIndex"],
  ["Latest news with #2025", "2025"],
])("the hashtag of %j is %j", (head, hashtag) => {
  const { sightings } = read("logo", "#", "", head, "", SHEEP);
  expect(sightings.map(({ hashtags }) => hashtags)).toEqual([[hashtag]]);
});

test("hashtags within a text are not hashtags of the page", () => {
  const sheep = SHEEP.replace("They like it.", "They like it, said #Hill and #Dale.");
  const { sightings } = read("logo", "#", "", "Latest news with #Goats", "", sheep);
  expect(sightings.map(({ hashtags, body }) => [hashtags, body.map(({ text }) => text)])).toEqual([
    [["Goats"], ["They like it, said #Hill and #Dale."]],
  ]);
});

test.each([
  ["Latest news with #Goats", "The listing of #Goats shows no article."],
  ["آخر الأخبار مع #ماعز", "The listing of #ماعز shows no article."],
])("a listing %j without cards is known as such, and says so", (head, detail) => {
  expect(read("logo", "#", "", head, "")).toMatchObject({
    layout: "hashtag-listing",
    sightings: [],
    problems: [{ code: "no-cards", detail }],
  });
});

test.each([
  ["Thousands march under #SaveTheRiver", "It rained on them."],
  ["March", "Thousands marched with #SaveTheRiver on their shirts", "They sang."],
])("a text that speaks of a hashtag is not a listing: %s", (...lines) => {
  expect(read(...lines)).toMatchObject({ layout: "bare", sightings: [{ title: lines[0] }] });
});

test("the site's own words make a listing without cards", () => {
  const { layout, problems } = read("logo", "Latest news with #HillAnimals");
  expect([layout, problems.map(({ code }) => code)]).toEqual(["hashtag-listing", ["no-cards"]]);
});

test("a card's headline that is repeated over its text is set aside", () => {
  const page = [HEAD, GOATS, SHEEP];
  expect(setAsideOf(...page)).toEqual([
    "repeated title: Goats return",
    "repeated title: Sheep stay",
  ]);
  expect(read(...page).sightings.map(({ body }) => body.map(({ text }) => text))).toEqual([
    ["They came at six."],
    ["They like it."],
  ]);
});
