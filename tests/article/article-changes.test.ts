import { expect, test } from "vitest";
import {
  type ArticleChanges,
  findArticleChanges,
  type StoredArticle,
  type Withheld,
} from "../../src/article/article-changes.ts";
import { contentHash } from "../../src/article/assemble.ts";
import type { Observation } from "../../src/article/observations.ts";
import { bucket, dating, observation, toStoredArticle } from "./wordings.ts";

const MONDAY = "2025-07-28T12:00:00.000Z";
const TUESDAY = "2025-07-29T12:00:00.000Z";
const WEDNESDAY = "2025-07-30T12:00:00.000Z";

const MAIN = { body: ["It is open.", "All crossed."] };
const CARD = { body: ["It is open. All crossed."], source: "The Bugle" };

const ALL_PUBLIC: Withheld = { removed: new Set(), texts: new Set(), notBefore: null };

type Options = { now?: string; withheld?: Partial<Withheld>; successors?: Map<string, string> };

/** Finds the changes of one bucket with all observations. */
function decided(
  all: readonly Observation[],
  before: readonly StoredArticle[] = [],
  { now = TUESDAY, withheld, successors }: Options = {},
): ArticleChanges {
  return findArticleChanges([bucket(...all)], before, {
    withheld: { ...ALL_PUBLIC, ...withheld },
    ...(successors && { successors }),
    seenAt: now,
  });
}

/** The articles of one bucket that was first seen at `now`. */
function storedArticle(all: readonly Observation[], now = MONDAY): StoredArticle[] {
  return decided(all, [], { now }).changed.map((each) => toStoredArticle(each, now));
}

/** Each changed article's id and when it was first seen. */
function brief({ changed }: ArticleChanges) {
  return changed.map(({ assembled: { id }, firstSeenAt }) => [id, firstSeenAt]);
}

test("a new wording makes an article, first seen now", () => {
  const main = observation(MAIN);
  const { id } = main.wording;
  const decision = decided([main]);
  expect(brief(decision)).toEqual([[id, TUESDAY]]);
  expect(decision.changed[0]?.content).toBe(contentHash(decision.changed[0]?.assembled ?? fail()));
  expect(decision.gone).toEqual([]);
  expect(decision.articleOf).toEqual(new Map([[id, id]]));
});

test("each bucket's articles are decided", () => {
  const [goats, rain] = [observation({ title: "Goats" }), observation({ title: "Rain" })];
  const buckets = [bucket(goats), bucket(), bucket(rain)];
  const { changed } = findArticleChanges(buckets, [], { withheld: ALL_PUBLIC, seenAt: MONDAY });
  expect(changed.map(({ assembled }) => assembled.title)).toEqual(["Goats", "Rain"]);
});

test("an article of an earlier projection is derived again", () => {
  const all = [observation(MAIN), observation(CARD)];
  const [stood] = storedArticle(all);
  const outdated = stood ? [{ ...stood, isCurrent: false }] : [];
  const decision = decided(all, outdated);
  expect(brief(decision)).toEqual([[stood?.document.id, MONDAY]]);
  expect(decision.gone).toEqual([]);
});

test("a better wording changes an article's content, but not its id or when it was first seen", () => {
  const card = observation(CARD);
  const main = observation({ ...MAIN, source: "The Bugle" }, { pages: ["https://a.example/1"] });
  const { id } = card.wording;
  const decision = decided([card, main], storedArticle([card]));
  expect(brief(decision)).toEqual([[id, MONDAY]]);
  expect(decision.changed[0]?.assembled).toMatchObject({
    url: "https://a.example/1",
    body: main.wording.body,
  });
  expect(decision.articleOf).toEqual(
    new Map([
      [card.wording.id, id],
      [main.wording.id, id],
    ]),
  );
});

test("another dating changes the article's dates", () => {
  const dated = observation(CARD, {
    datings: [dating("2025-07-01T00:00:00.000Z", "2025-07-03T00:00:00.000Z")],
  });
  const { changed } = decided([dated], storedArticle([observation(CARD)]));
  expect(changed.map(({ assembled }) => assembled.publishedAt)).toEqual([
    "2025-07-02T00:00:00.000Z",
  ]);
});

test("an unnamed article goes into its outlet's when a card names the outlet", () => {
  const [main, card] = [observation(MAIN), observation(CARD)];
  const decision = decided([main, card], storedArticle([main]));
  expect(brief(decision)).toEqual([[card.wording.id, MONDAY]]);
  expect(decision.gone).toEqual([{ id: main.wording.id, into: card.wording.id }]);
  expect(decision.articleOf.get(main.wording.id)).toBe(card.wording.id);
});

test("an article is first seen when the earliest article that it continues was", () => {
  const [main, card] = [observation(MAIN), observation(CARD)];
  for (const [first, second] of [
    [MONDAY, TUESDAY],
    [TUESDAY, MONDAY],
  ] as const) {
    const before = [...storedArticle([main], first), ...storedArticle([card], second)];
    const decision = decided([main, card], before, { now: WEDNESDAY });
    expect(brief(decision)).toEqual([[card.wording.id, MONDAY]]);
    expect(decision.gone).toEqual([{ id: main.wording.id, into: card.wording.id }]);
  }
});

test("a second outlet separates an unnamed wording from the first", () => {
  const [main, bugle, post] = [
    observation(MAIN),
    observation(CARD),
    observation({ ...CARD, source: "P" }),
  ];
  const { changed, gone } = decided([main, bugle, post], storedArticle([main, bugle]));
  expect(changed.map(({ assembled: { id, flags } }) => [id, flags])).toEqual([
    [bugle.wording.id, []],
    [post.wording.id, []],
    [main.wording.id, ["source-ambiguous"]],
  ]);
  expect(gone).toEqual([]);
});

test("an article whose last sighting is withdrawn is gone", () => {
  const main = observation(MAIN);
  const decision = decided([], storedArticle([main]));
  expect(decision).toEqual({
    changed: [],
    gone: [{ id: main.wording.id, into: null }],
    articleOf: new Map(),
  });
});

test("the rest of a merged article has its own id again", () => {
  const [main, card] = [observation(MAIN), observation(CARD)];
  const decision = decided([main], storedArticle([main, card]));
  expect(brief(decision)).toEqual([[main.wording.id, TUESDAY]]);
  expect(decision.gone).toEqual([{ id: card.wording.id, into: null }]);
});

test("an article that one removed id belongs to is not public, whatever joins it", () => {
  const [main, card] = [observation(MAIN), observation(CARD)];
  const withheld = { removed: new Set([main.wording.id]) };
  const decision = decided([main, card], storedArticle([main]), { withheld });
  expect(decision).toEqual({
    changed: [],
    gone: [{ id: main.wording.id, into: null }],
    articleOf: new Map([
      [main.wording.id, null],
      [card.wording.id, null],
    ]),
  });
});

test("an article published before the first day that is kept is not public, an undated one is", () => {
  const days = ["2025-07-01", "2025-07-02"].map((day) => `${day}T00:00:00.000Z`);
  const dated = days.map((day, i) =>
    observation({ title: `Day ${i}` }, { datings: [dating(day, day)] }),
  );
  const undated = observation({ title: "Undated" });
  const all = [...dated, undated].map((each) => bucket(each));
  const withheld = { ...ALL_PUBLIC, notBefore: "2025-07-02T00:00:00.000Z" };
  const { changed } = findArticleChanges(all, [], { withheld, seenAt: MONDAY });
  expect(changed.map(({ assembled }) => assembled.title)).toEqual(["Day 1", "Undated"]);
});

test("if a capture is read differently, the old id redirects to the new id's article", () => {
  const [old, now] = [
    observation({ title: "Goat return" }),
    observation({ title: "Goats return" }),
  ];
  const successors = new Map([[old.wording.id, now.wording.id]]);
  const decision = decided([now], storedArticle([old]), { successors });
  expect(brief(decision)).toEqual([[now.wording.id, MONDAY]]);
  expect(decision.gone).toEqual([{ id: old.wording.id, into: now.wording.id }]);
});

function fail(): never {
  throw new Error("nothing changed");
}
