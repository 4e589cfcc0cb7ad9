import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ArticleWithEarlier,
  byPrecedence,
  chooseStory,
  type DatedArticle,
  findOriginal,
  isLeader,
} from "../../src/story/leaders.ts";

const early = { id: "b", publishedAt: "2026-05-01T00:00:00Z" };
const late = { id: "a", publishedAt: "2026-05-02T00:00:00Z" };
const undated = { id: "A", publishedAt: null };

test("the earlier precedes, the undated come last, then ids decide by code points", () => {
  expect([undated, late, early].sort(byPrecedence)).toEqual([early, late, undated]);
  expect(byPrecedence({ ...early, id: "Z" }, { ...early, id: "a" })).toBeLessThan(0);
  expect(byPrecedence({ ...undated, id: "\uFF5E" }, { ...undated, id: "\u{1F600}" })).toBeLessThan(
    0,
  );
  expect(byPrecedence(early, early)).toBe(0);
});

test("times are compared as times, however they are written", () => {
  expect(byPrecedence(early, { id: "c", publishedAt: "2026-05-01T00:00:00.000Z" })).toBeLessThan(0);
});

test("an article without earlier articles leads its own story", () => {
  const alone: ArticleWithEarlier = { id: "a", before: [] };
  expect(isLeader(alone.before)).toBe(true);
  expect(chooseStory(alone, () => true)).toBe("a");
});

test("any other joins the leader with the best score, or the earlier of two with equal scores", () => {
  const scored = [0.9, 0.6].map((score, i) => ({ ...(i === 0 ? late : early), score }));
  const follower = { id: "c", before: scored };
  expect(isLeader(follower.before)).toBe(false);
  expect(chooseStory(follower, () => true)).toBe("a");
  expect(chooseStory(follower, (id) => id === "b")).toBe("b");
  const alike = follower.before.map((one) => ({ ...one, score: 0.7 }));
  expect(chooseStory({ id: "c", before: alike }, () => true)).toBe("b");
});

test("an article joins a leader that alone is not near enough only if another report precedes it", () => {
  const before = [
    { ...early, score: 0.5 },
    { ...late, score: 0.499 },
  ];
  expect(chooseStory({ id: "c", before }, (id) => id === "a")).toBe("a");
  expect(isLeader(before.slice(1))).toBe(true);
  expect(chooseStory({ id: "c", before: before.slice(1) }, () => true)).toBe("c");
});

test("an article that only followers precede has a story of its own", () => {
  expect(chooseStory({ id: "c", before: [{ ...early, score: 0.9 }] }, () => false)).toBe("c");
});

/** Articles, and a score for some of their pairs. */
const graph = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      publishedAt: fc.constantFrom(null, early.publishedAt, late.publishedAt),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
  )
  .chain((articles) =>
    fc.record({
      articles: fc.constant(articles),
      scores: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: 144,
        maxLength: 144,
      }),
      order: fc.shuffledSubarray(articles, { minLength: articles.length }),
    }),
  );

function stories(
  articles: readonly DatedArticle[],
  score: (a: DatedArticle, b: DatedArticle) => number,
): Map<string, string> {
  const followers = articles.map((a) => ({
    id: a.id,
    before: articles
      .filter((b) => byPrecedence(b, a) < 0 && score(a, b) >= 0.43)
      .map((b) => ({ ...b, score: score(a, b) })),
  }));
  const leaders = new Set(followers.filter(({ before }) => isLeader(before)).map(({ id }) => id));
  return new Map(followers.map((one) => [one.id, chooseStory(one, (id) => leaders.has(id))]));
}

test("stories are stars: a leader joins no other story, and the order does not matter", () => {
  fc.assert(
    fc.property(graph, ({ articles, scores, order }) => {
      const place = new Map(articles.map(({ id }, i) => [id, i]));
      const score = (a: DatedArticle, b: DatedArticle) => {
        const [i = 0, j = 0] = [place.get(a.id), place.get(b.id)];
        return scores[Math.min(i, j) * 12 + Math.max(i, j)] ?? 0;
      };
      const found = stories(articles, score);
      for (const story of found.values()) expect(found.get(story)).toBe(story);
      expect(new Map([...stories(order, score)].sort())).toEqual(new Map([...found].sort()));
    }),
  );
});

test("an article reprints the first earlier article that has its text", () => {
  const at = (hour: string) => `2026-05-01T${hour}:00:00.000Z`;
  const before = [
    { id: "c", publishedAt: at("12"), score: 1, reprint: true },
    { id: "b", publishedAt: at("09"), score: 0.9, reprint: true },
    { id: "a", publishedAt: at("08"), score: 0.7 },
  ] as const;
  expect(findOriginal(before)).toBe("b");
  expect(findOriginal(before.slice(2))).toBeNull();
});
