import fc from "fast-check";
import { expect, test } from "vitest";
import {
  assignStoriesOf,
  CELL_LIMITS,
  findUndecided,
  type Neighbourhood,
  type StoryArticle,
  type StoryAssignment,
  toSketchPrefix,
} from "../../src/story/assignment.ts";
import { isLeader } from "../../src/story/leaders.ts";
import { cellsOf, storyKeys } from "../../src/story/story-keys.ts";
import { assignAllStories, connects } from "../expected-corpus.ts";
import { featuresOf } from "./story-articles.ts";

type Row = StoryArticle & StoryAssignment;

/** What the catalogue returns about the neighbours of stored articles: see src/storage/catalogue/story-neighbours.ts. */
function neighbours(
  rows: ReadonlyMap<string, Row>,
  { keys, ids, leaving }: { keys: readonly string[]; ids: readonly string[]; leaving: number },
): Neighbourhood {
  const stored = new Set([...rows.values()].flatMap((row) => row.keys));
  const asked = new Set([...keys, ...ids.flatMap((id) => rows.get(id)?.keys ?? [])]);
  const cells = [...asked].flatMap((key) => {
    const term = key.slice(0, key.indexOf(".") + 1);
    const dated = cellsOf(key).filter((cell) => !cellsOf(term).includes(cell));
    return key === term || stored.has(term) ? [...dated, ...cellsOf(term)] : dated;
  });
  const held = Map.groupBy(
    [...rows.values()].flatMap((row) => row.keys.flatMap(cellsOf).map((cell) => ({ cell, row }))),
    ({ cell }) => cell,
  );
  const holders = new Map<string, ReadonlyMap<string, string> | null>();
  const near = new Set(ids);
  for (const cell of new Set(cells)) {
    const inCell = (held.get(cell) ?? []).map(({ row }) => row);
    const isKnown = connects(cell, inCell, leaving);
    const texts = inCell.map(({ id, features }) => [id, toSketchPrefix(features)] as const);
    holders.set(cell, isKnown ? new Map(texts) : null);
    if (isKnown) for (const { id } of inCell) near.add(id);
  }
  const articles = [...near].flatMap((id) => {
    const row = rows.get(id);
    const leads = (earlier: string) => isLeader(rows.get(earlier)?.earlier ?? []);
    const leading = row?.earlier.map((earlier) => earlier.id).filter(leads);
    return row ? [[id, { ...row, leading: new Set(leading) }] as const] : [];
  });
  return { holders, articles: new Map(articles) };
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
  for (const id of gone) rows.delete(id);
  for (const [id, place] of places) {
    const facts = reported.find((article) => article.id === id) ?? rows.get(id);
    if (!facts) throw new Error(`${id} has a place and is no article`);
    rows.set(id, { ...facts, ...place });
  }
}

function expectAllPlaces(rows: ReadonlyMap<string, Row>): void {
  const places = [...rows].map(([id, { earlier, story }]) => [id, { earlier, story }] as const);
  expect(new Map(places)).toEqual(assignAllStories([...rows.values()]));
}

const NAMES = ["Ada Berg", "Ben Cole", "Cyd Dorn", "Dov Eck", "Eva Falk", "Flo Grau", "Gus Holm"];
const NUMBERS = ["1234", "2345", "3456", "4567", "567"];

/** An article with some of a few names and numbers, of a day, up to a day, or undated. A letter is no term. */
const articles = fc
  .record({
    id: fc.nat({ max: 79 }).map(idOf),
    names: fc.subarray(NAMES, { minLength: 1, maxLength: 4 }),
    numbers: fc.subarray(NUMBERS, { maxLength: 2 }),
    day: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 3 }),
    latest: fc.option(fc.integer({ min: 1, max: 9 })),
    words: fc.nat({ max: 30 }),
  })
  .map(({ id, names, numbers, day, latest, words }) => {
    const facts = names.map((name, i) => `x ${name} x ${numbers[i] ?? ""} x`);
    const padding = Array.from({ length: words }, (_, i) => `word${words}x${i}`).join(" ");
    return toldOf(id, [...facts, padding].join(" "), day, day ?? latest);
  });

function idOf(n: number): string {
  return `a${String(n).padStart(2, "0")}`;
}

function toldOf(id: string, text: string, day: number | null, latest = day): StoryArticle {
  const date = (known: number | null) => (known === null ? null : `2025-07-0${known}`);
  const time = (known: number | null) => (known === null ? null : `${date(known)}T12:00:00.000Z`);
  const features = featuresOf(text, { on: date(day) });
  return { id, publishedAt: time(day), features, keys: storyKeys(features, time(latest)) };
}

/** A text of its own for each `i`, with one name and one number in all of them, and no shingle in common. */
function onAda(i: number): string {
  const own = (n: number) => `q${i}x${n}`;
  const named = Array.from({ length: 4 }, (_, n) => `${own(n)} Ada Berg ${own(n + 4)}`);
  return [...named, "1234", own(9)].join(" ");
}

/** Articles of about as many texts as a cell can have. A few have no day, and some of these have a last possible one. */
const CROWD = Array.from({ length: 72 }, (_, i) => {
  const [day, latest] = [i % 10 === 0 ? null : (i % 4) + 3, i % 20 === 0 ? null : (i % 4) + 3];
  return toldOf(idOf(i), `${onAda(i)} x ${NAMES[i % 7]} x`, day, latest);
});

const turns = fc.record({
  reported: fc.uniqueArray(articles, { selector: ({ id }) => id, maxLength: 8 }),
  gone: fc.array(fc.nat({ max: 79 }), { maxLength: 4 }),
});

const crowds = fc.oneof(fc.constant(0), fc.integer({ min: 60, max: CROWD.length }));

test("after any changes every article has the assignment that a comparison of all articles gives", () => {
  fc.assert(
    fc.property(crowds, fc.array(turns, { minLength: 1, maxLength: 12 }), (crowd, all) => {
      const rows = new Map<string, Row>();
      take(rows, CROWD.slice(0, crowd), []);
      for (const { reported, gone } of all) {
        const ids = gone
          .map(idOf)
          .filter((id) => rows.has(id) && !reported.some((each) => each.id === id));
        take(rows, reported, [...new Set(ids)]);
        expectAllPlaces(rows);
      }
    }),
    { numRuns: 40 },
  );
});

test("when an earlier article joins a leader, the leader's followers are assigned again", () => {
  const [ada, both, ben] = [
    toldOf("ada", "x Ada Berg x 1234", 1),
    toldOf("both", "x Ada Berg x 1234 x Ben Cole x 2345", 2),
    toldOf("ben", "x Ben Cole x 2345", 3),
  ];
  const rows = new Map<string, Row>();
  take(rows, [both, ben], []);
  const stories = () => ["ada", "both", "ben"].map((id) => rows.get(id)?.story);
  expect(stories()).toEqual([undefined, "both", "both"]);
  take(rows, [ada], []);
  expect(stories()).toEqual(["ada", "ada", "ben"]);
  take(rows, [], ["ada"]);
  expect(stories()).toEqual([undefined, "both", "both"]);
});

test("a key that one text too many has connects none of them, and does again when one goes", () => {
  const numbers = Array.from({ length: CELL_LIMITS.texts + 1 }, (_, i) => i);
  const all = numbers.map((i) => toldOf(`a${10 + i}`, onAda(i), 1));
  const rows = new Map<string, Row>();
  const stories = () => new Set([...rows.values()].map(({ story }) => story)).size;
  for (const each of all.slice(0, -1)) take(rows, [each], []);
  expect(stories()).toBe(1);
  take(rows, all.slice(-1), []);
  expect(stories()).toBe(CELL_LIMITS.texts + 1);
  take(rows, [], ["a20"]);
  expect(stories()).toBe(1);
});

test("one text at a hundred outlets is one story", () => {
  const rows = new Map<string, Row>();
  for (let i = 0; i < 100; i++) take(rows, [toldOf(`a${100 + i}`, onAda(0), (i % 3) + 1)], []);
  expect(new Set([...rows.values()].map(({ story }) => story))).toEqual(new Set(["a100"]));
});

test("an article that loses one key to too many keeps what it follows by another", () => {
  const rows = new Map<string, Row>();
  const [ben, both] = ["x Ben Cole x 2345", "x Ada Berg x 1234 x Ben Cole x 2345"];
  take(rows, [toldOf("ben", ben, 3), toldOf("both", both, 4)], []);
  for (let i = 1; i <= CELL_LIMITS.texts; i++) take(rows, [toldOf(`ada${i}`, onAda(i), 5)], []);
  expect(rows.get("both")?.earlier.map(({ id }) => id)).toEqual(["ben"]);
  expectAllPlaces(rows);
});

test("texts without words, of one word, of numbers, in any script and of 1 MiB have their own stories", () => {
  const long = "the lamps were lit in Velm by Anna Berg, ".repeat(2 ** 20 / 41);
  const short = "Lamps|12 4,711 0.5|市长宣布重建旧桥|นายกรัฐมนตรีประกาศ|Vlada i most|".split("|");
  const all = [...short, long].map((text, i) => toldOf(idOf(i), text, null));
  const rows = new Map<string, Row>();
  take(rows, all, []);
  expect([...rows.values()].map(({ story }) => story)).toEqual(all.map(({ id }) => id));
});
