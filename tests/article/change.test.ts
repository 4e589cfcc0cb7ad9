import { expect, test } from "vitest";
import { type Change, decide } from "../../src/article/change.ts";
import type { Evidence } from "../../src/article/parting.ts";
import type { Article } from "../../src/article/schema.ts";
import { dating, evidence } from "./wordings.ts";

const MONDAY = "2025-07-28T12:00:00.000Z";
const TUESDAY = "2025-07-29T12:00:00.000Z";
const WEDNESDAY = "2025-07-30T12:00:00.000Z";

const MAIN = { body: ["It is open.", "All crossed."] };
const CARD = { body: ["It is open. All crossed."], source: "The Bugle" };

/** The articles that stand after `changes`. */
function articlesOf(changes: readonly Change[]): Article[] {
  return changes.flatMap((change) => ("article" in change ? change.article : []));
}

/** The articles of one bucket that was first seen at `now`. */
function standing(bucket: readonly Evidence[], now: string): Article[] {
  return articlesOf(decide([bucket], [], now).changes);
}

/** Changes without the articles, which have tests of their own. */
function brief(changes: readonly Change[]) {
  return changes.map((change) => {
    if (!("article" in change)) return change;
    const { article, ...others } = change;
    return { ...others, firstSeenAt: article.firstSeenAt, updatedAt: article.updatedAt };
  });
}

test("a new wording creates an article, first seen and updated now", () => {
  const main = evidence(MAIN);
  const { id, bucket, hash } = main.wording;
  const { changes, articleOf } = decide([[main]], [], MONDAY);
  expect(brief(changes)).toEqual([
    { kind: "created", id, bucket, firstSeenAt: MONDAY, updatedAt: MONDAY },
  ]);
  expect(articlesOf(changes)[0]?.id).toBe(id);
  expect(articleOf).toEqual(new Map([[hash, id]]));
});

test("each bucket's articles are decided", () => {
  const [goats, rain] = [evidence({ title: "Goats" }), evidence({ title: "Rain" })];
  const { changes } = decide([[goats], [], [rain]], [], MONDAY);
  expect(changes.map(({ kind, id }) => [kind, id])).toEqual([
    ["created", goats.wording.id],
    ["created", rain.wording.id],
  ]);
});

test("nothing changes where nothing changed", () => {
  const bucket = [evidence(MAIN), evidence(CARD)];
  const { changes, articleOf } = decide([bucket], standing(bucket, MONDAY), TUESDAY);
  expect(changes).toEqual([]);
  expect(articleOf.size).toBe(2);
});

test("evidence in another order changes nothing", () => {
  const bucket = [evidence(MAIN), evidence(CARD), evidence({ ...CARD, byline: "Ann" })];
  expect(decide([bucket.toReversed()], standing(bucket, MONDAY), TUESDAY).changes).toEqual([]);
});

test("a better wording updates an article and names exactly the fields that differ", () => {
  const card = evidence(CARD);
  const main = evidence({ ...MAIN, source: "The Bugle" }, { page: "https://a.example/1" });
  const { id, bucket } = card.wording;
  const { changes, articleOf } = decide([[card, main]], standing([card], MONDAY), TUESDAY);
  expect(brief(changes)).toEqual([
    {
      ...{ kind: "updated", id, bucket, fields: ["url", "body"] },
      ...{ firstSeenAt: MONDAY, updatedAt: TUESDAY },
    },
  ]);
  expect(articlesOf(changes)[0]?.body).toEqual(main.wording.body);
  expect(articleOf).toEqual(
    new Map([
      [card.wording.hash, id],
      [main.wording.hash, id],
    ]),
  );
});

test("one more dating updates what it dates", () => {
  const before = standing([evidence(CARD)], MONDAY);
  const dated = evidence(CARD, {
    datings: [dating("2025-07-01T00:00:00.000Z", "2025-07-03T00:00:00.000Z")],
  });
  expect(brief(decide([[dated]], before, TUESDAY).changes)).toMatchObject([
    { kind: "updated", fields: ["publishedAt", "dating"] },
  ]);
});

test("an unnamed article merges into its outlet's when a card names the outlet", () => {
  const [main, card] = [evidence(MAIN), evidence(CARD)];
  const { changes, articleOf } = decide([[main, card]], standing([main], MONDAY), TUESDAY);
  const { id, bucket } = card.wording;
  expect(brief(changes)).toEqual([
    { kind: "created", id, bucket, firstSeenAt: MONDAY, updatedAt: TUESDAY },
    { kind: "merged", id: main.wording.id, into: id },
  ]);
  expect(articleOf.get(main.wording.hash)).toBe(id);
});

test("an article is first seen when the earliest of those that go on in it was", () => {
  const [main, card] = [evidence(MAIN), evidence(CARD)];
  for (const [first, second] of [
    [MONDAY, TUESDAY],
    [TUESDAY, MONDAY],
  ] as const) {
    const before = [...standing([main], first), ...standing([card], second)];
    expect(brief(decide([[main, card]], before, WEDNESDAY).changes)).toMatchObject([
      { kind: "updated", id: card.wording.id, firstSeenAt: MONDAY, updatedAt: WEDNESDAY },
      { kind: "merged", id: main.wording.id, into: card.wording.id },
    ]);
  }
});

test("a second outlet parts an unnamed wording from the first", () => {
  const [main, bugle, post] = [evidence(MAIN), evidence(CARD), evidence({ ...CARD, source: "P" })];
  const before = standing([main, bugle], MONDAY);
  const { changes } = decide([[main, bugle, post]], before, TUESDAY);
  expect(Object.fromEntries(changes.map(({ kind, id }) => [id, kind]))).toEqual({
    [bugle.wording.id]: "updated",
    [post.wording.id]: "created",
    [main.wording.id]: "created",
  });
  const unnamed = articlesOf(changes).find(({ id }) => id === main.wording.id);
  expect(unnamed?.flags).toEqual(["source-ambiguous"]);
});

test("an article whose last sighting is withdrawn is removed", () => {
  const main = evidence(MAIN);
  const { changes, articleOf } = decide([[]], standing([main], MONDAY), TUESDAY);
  expect(changes).toEqual([{ kind: "removed", id: main.wording.id }]);
  expect(articleOf.size).toBe(0);
});

test("what remains of a merged article stands again under its own id", () => {
  const [main, card] = [evidence(MAIN), evidence(CARD)];
  const { changes } = decide([[main]], standing([main, card], MONDAY), TUESDAY);
  expect(changes.map(({ kind, id }) => [kind, id])).toEqual([
    ["created", main.wording.id],
    ["removed", card.wording.id],
  ]);
});
