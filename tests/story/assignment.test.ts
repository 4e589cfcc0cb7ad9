import fc from "fast-check";
import { expect, test } from "vitest";
import {
  assignStoriesOf,
  findUndecided,
  type Neighbourhood,
  STORY_KEY_LIMITS,
  type StoryArticle,
  type StoryAssignment,
  toSketchPrefix,
} from "../../src/story/assignment.ts";
import { extractFeatures } from "../../src/story/features.ts";
import { storyKeys } from "../../src/story/story-keys.ts";
import { assignAllStories, connects } from "../expected-corpus.ts";

type Row = StoryArticle & StoryAssignment;

/** What the catalogue returns about the neighbours of stored articles: see src/storage/catalogue/story-neighbours.ts. */
function neighbours(
  rows: ReadonlyMap<string, StoryArticle & StoryAssignment>,
  { keys, ids, leaving }: { keys: readonly string[]; ids: readonly string[]; leaving: number },
): Neighbourhood {
  const asked = new Set([...keys, ...ids.flatMap((id) => rows.get(id)?.keys ?? [])]);
  const holders = new Map<string, ReadonlyMap<string, string> | null>();
  const near = new Set(ids);
  for (const key of asked) {
    const held = [...rows.values()].filter((row) => row.keys.includes(key));
    const isKnown = connects(held, leaving);
    const texts = held.map(({ id, features }) => [id, toSketchPrefix(features)] as const);
    holders.set(key, isKnown ? new Map(texts) : null);
    if (isKnown) for (const { id } of held) near.add(id);
  }
  return {
    holders,
    articles: new Map(
      [...near].flatMap((id) => {
        const row = rows.get(id);
        if (!row) return [];
        const leading = row.earlier.flatMap((each) =>
          rows.get(each.id)?.earlier.length === 0 ? [each.id] : [],
        );
        return [[id, { ...row, leading: new Set(leading) }] as const];
      }),
    ),
  };
}

/** Takes a change on `rows`, knowing only what the catalogue would load for it. */
function take(
  rows: Map<string, Row>,
  reported: readonly StoryArticle[],
  gone: readonly string[],
): void {
  const change = { changed: reported, gone };
  const ids = [...reported.map(({ id }) => id), ...gone];
  const leaving = ids.filter((id) => rows.has(id)).length;
  let known = neighbours(rows, { keys: reported.flatMap(({ keys }) => keys), ids, leaving });
  const more = neighbours(rows, { keys: [], ids: findUndecided(known, change), leaving });
  known = {
    articles: new Map([...known.articles, ...more.articles]),
    holders: new Map([...known.holders, ...more.holders]),
  };
  const places = assignStoriesOf(known, change);
  const reportedById = new Map(reported.map((article) => [article.id, article]));
  for (const id of gone) rows.delete(id);
  for (const [id, place] of places) {
    const facts = reportedById.get(id) ?? rows.get(id);
    if (!facts) throw new Error(`${id} has a place and is no article`);
    rows.set(id, { ...facts, ...place });
  }
}

function placesOf(rows: ReadonlyMap<string, Row>) {
  return Object.fromEntries(
    [...rows.values()]
      .map(({ id, earlier, story }) => [id, { earlier, story }] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function bruteForce(rows: ReadonlyMap<string, Row>) {
  const places = [...assignAllStories([...rows.values()])];
  return Object.fromEntries(places.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const NAMES = ["Ada Berg", "Ben Cole", "Cyd Dorn", "Dov Eck", "Eva Falk", "Flo Grau", "Gus Holm"];
const NUMBERS = ["1234", "2345", "3456", "4567", "567"];

/** An article that names some of a few people and numbers, on one of a few days. */
const articles = fc
  .record({
    id: fc.nat({ max: 79 }).map((n) => `a${String(n).padStart(2, "0")}`),
    names: fc.subarray(NAMES, { minLength: 1, maxLength: 4 }),
    numbers: fc.subarray(NUMBERS, { maxLength: 2 }),
    day: fc.option(fc.integer({ min: 1, max: 9 })),
    words: fc.nat({ max: 30 }),
  })
  .map(({ id, names, numbers, day, words }) => {
    const facts = names.map((name, i) => `Then ${name} met ${numbers[i] ?? "all"} of them.`);
    const padding = Array.from({ length: words }, (_, i) => `word${words}x${i}`).join(" ");
    return toldOf(id, [...facts, padding].join(" "), day);
  });

function toldOf(id: string, text: string, day: number | null): StoryArticle {
  const publishedAt = day === null ? null : `2025-07-0${day}T12:00:00.000Z`;
  const dating = { earliest: publishedAt, latest: publishedAt };
  const body = [{ type: "paragraph" as const, text }];
  const features = extractFeatures({ title: `Title ${id}`, body, publishedAt, dating });
  return { id, publishedAt, features, keys: storyKeys(features) };
}

const turns = fc.record({
  reported: fc.uniqueArray(articles, { selector: ({ id }) => id, maxLength: 8 }),
  gone: fc.array(fc.nat({ max: 79 }), { maxLength: 4 }),
});

test("after any changes every article has the assignment that a comparison of all articles gives", () => {
  fc.assert(
    fc.property(fc.array(turns, { minLength: 1, maxLength: 25 }), (all) => {
      const rows = new Map<string, Row>();
      for (const { reported, gone } of all) {
        const ids = gone
          .map((n) => `a${String(n).padStart(2, "0")}`)
          .filter((id) => rows.has(id) && !reported.some((each) => each.id === id));
        take(rows, reported, [...new Set(ids)]);
        expect(placesOf(rows)).toEqual(bruteForce(rows));
      }
    }),
    { numRuns: 60 },
  );
});

test("when an earlier article joins a leader, the leader's followers are assigned again", () => {
  const [ada, both, ben] = [
    toldOf("ada", "Then Ada Berg met 1234 of them.", 1),
    toldOf("both", "Then Ada Berg met 1234 of them. Then Ben Cole met 2345 of them.", 2),
    toldOf("ben", "Then Ben Cole met 2345 of them.", 3),
  ];
  const rows = new Map<string, Row>();
  take(rows, [both, ben], []);
  expect([...rows.values()].map(({ id, story }) => [id, story])).toEqual([
    ["both", "both"],
    ["ben", "both"],
  ]);
  take(rows, [ada], []);
  expect(Object.fromEntries([...rows.values()].map(({ id, story }) => [id, story]))).toEqual({
    ada: "ada",
    both: "ada",
    ben: "ben",
  });
  take(rows, [], ["ada"]);
  expect(rows.get("ben")?.story).toBe("both");
});

/** A text of its own for each `i`, with one name and one number in all of them. */
function onAda(i: number): string {
  const filler = Array.from(
    { length: 12 },
    (_, n) => `q${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26), 97 + n)}`,
  );
  const [a, b, c, d, ...rest] = filler;
  return `${a} ${b} Ada Berg ${c} ${d} 1234 ${rest.join(" ")}.`;
}

test("a key that one text too many has connects none of them, and does again when one goes", () => {
  const all = Array.from({ length: STORY_KEY_LIMITS.texts + 1 }, (_, i) =>
    toldOf(`a${10 + i}`, onAda(i), 1),
  );
  const rows = new Map<string, Row>();
  const stories = () => new Set([...rows.values()].map(({ story }) => story)).size;
  for (const each of all.slice(0, -1)) take(rows, [each], []);
  expect(stories()).toBe(1);
  take(rows, all.slice(-1), []);
  expect(stories()).toBe(STORY_KEY_LIMITS.texts + 1);
  take(rows, [], ["a20"]);
  expect(stories()).toBe(1);
});

test("one text at a hundred outlets is one story", () => {
  const rows = new Map<string, Row>();
  for (let i = 0; i < 100; i++) {
    take(rows, [toldOf(`a${100 + i}`, onAda(0), (i % 3) + 1)], []);
  }
  expect(new Set([...rows.values()].map(({ story }) => story))).toEqual(new Set(["a100"]));
});

test("an article that loses one key to too many keeps what it follows by another", () => {
  const rows = new Map<string, Row>();
  const both = "Then Ada Berg met 1234 of them. Then Ben Cole met 2345 of them.";
  take(rows, [toldOf("ben", "Then Ben Cole met 2345 of them.", 1), toldOf("both", both, 2)], []);
  for (let i = 1; i <= STORY_KEY_LIMITS.texts; i++) {
    take(rows, [toldOf(`ada${10 + i}`, onAda(i), 9)], []);
  }
  expect(rows.get("both")?.earlier.map(({ id }) => id)).toEqual(["ben"]);
  expect(placesOf(rows)).toEqual(bruteForce(rows));
});
