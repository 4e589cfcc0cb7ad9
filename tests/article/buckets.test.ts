import fc from "fast-check";
import { expect, test } from "vitest";
import {
  BUCKET_WORDINGS,
  type Bucket,
  bucketsOf,
  ID_WORDINGS,
  KEY_LIMITS,
  surroundingsAfter,
} from "../../src/article/buckets.ts";
import { ADDRESSES, type Evidence, withSeen } from "../../src/article/evidence.ts";
import { addressKey } from "../../src/article/identity.ts";
import { partBucket } from "../../src/article/parting.ts";
import { prose } from "../prose.ts";
import { dating, evidence, sighting, wording } from "./wordings.ts";

/** Buckets of all wordings that there are. */
function whole(all: readonly Evidence[]): Bucket[] {
  const none = { holders: new Map(), large: new Map() };
  return bucketsOf(all, surroundingsAfter(none, all, { known: [], left: [] }));
}

/** Hashes of each bucket's wordings, sorted. */
function hashes(buckets: readonly Bucket[]): string[][] {
  return buckets
    .map(({ evidence }) => evidence.map(({ wording }) => wording.hash).toSorted())
    .toSorted((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}

/** Titles of each bucket. */
function titles(...all: readonly Evidence[]): string[][] {
  return whole(all).map(({ evidence }) => evidence.map(({ wording }) => wording.title));
}

const TEXT = prose(1, 40);
const EDITED = TEXT.split(" ").with(20, "mended").join(" ");

test("a headline, a piece of text and an address connect", () => {
  const page = { pages: ["https://a.example/read/1"] };
  const a = evidence({ title: "A", body: [TEXT] });
  const sameHeadline = evidence({ title: "a!", body: [prose(2, 40)] });
  const sameText = evidence({ title: "Edited", body: [EDITED] }, page);
  const sameAddress = evidence({ title: "There", body: [prose(3, 40)] }, page);
  const other = evidence({ title: "Other", body: [prose(4, 40)] });
  expect(titles(a, sameHeadline, sameText, sameAddress, other)).toEqual([
    ["A", "a!", "Edited", "There"],
    ["Other"],
  ]);
});

test("wordings of one headline and text are in one bucket, whatever becomes of keys", () => {
  const bylines = Array.from({ length: KEY_LIMITS.wordings + 1 }, (_, i) =>
    evidence({ body: [TEXT], byline: `Reporter ${i}` }),
  );
  expect(hashes(whole(bylines))).toHaveLength(1);
});

test.each([
  [KEY_LIMITS.texts, 1],
  [KEY_LIMITS.texts + 1, KEY_LIMITS.texts + 1],
])("a headline over %i texts makes %i buckets", (texts, buckets) => {
  const all = Array.from({ length: texts }, (_, i) => evidence({ body: [prose(i, 20)] }));
  expect(whole(all)).toHaveLength(buckets);
});

test.each([
  [KEY_LIMITS.wordings, 1],
  [KEY_LIMITS.wordings + 1, 2],
])("a headline of %i wordings of two texts makes %i buckets", (wordings, buckets) => {
  const all = Array.from({ length: wordings }, (_, i) =>
    evidence({ body: [prose(i % 2, 20)], byline: `Reporter ${i}` }),
  );
  expect(whole(all)).toHaveLength(buckets);
});

test.each([
  [ADDRESSES, 1],
  [ADDRESSES + 1, 2],
])("a wording on %i pages shares a bucket with one that is on the first: %i", (count, buckets) => {
  const pages = Array.from({ length: count }, (_, i) => `https://a.example/read/${i}`);
  const other = evidence({ title: "Other", body: [prose(2, 20)] }, { pages: pages.slice(0, 1) });
  expect(whole([evidence({ body: [TEXT] }, { pages }), other])).toHaveLength(buckets);
});

test("who else has a key counts, though it is not looked at", () => {
  const [a, b] = [evidence({ body: [prose(1, 20)] }), evidence({ body: [prose(2, 20)] })];
  const key = a.wording.keys[0] ?? "";
  const others = (count: number) =>
    new Map(Array.from({ length: count }, (_, i) => [`hash ${i}`, `text ${i}`] as const));
  const buckets = (count: number) => {
    const surroundings = { holders: new Map([[key, others(count)]]), large: new Map() };
    const after = surroundingsAfter(surroundings, [a, b], { known: [], left: [] });
    return bucketsOf([a, b], after).length;
  };
  expect([buckets(KEY_LIMITS.texts - 2), buckets(KEY_LIMITS.texts - 1)]).toEqual([1, 2]);
});

test("what is gone, and an address that was left, count no more", () => {
  const url = "https://a.example/read/1";
  const stays = evidence({ body: [TEXT] });
  const { hash, exact, keys } = stays.wording;
  const holders = new Map([
    [
      keys[0] ?? "",
      new Map([
        ["gone", "text"],
        [hash, exact],
      ]),
    ],
    [
      addressKey(url),
      new Map([
        [hash, exact],
        ["other", "text"],
      ]),
    ],
  ]);
  const left = [{ wording: hash, address: addressKey(url) }];
  const after = surroundingsAfter({ holders, large: new Map() }, [stays], {
    known: ["gone", hash],
    left,
  });
  expect(after.holders.get(keys[0] ?? "")).toEqual(new Map([[hash, exact]]));
  expect(after.holders.get(addressKey(url))).toEqual(new Map([["other", "text"]]));
});

test("a bucket's label is its least hash, and it is large beyond its limit", () => {
  const all = (count: number) =>
    Array.from({ length: count }, (_, i) => evidence({ body: [TEXT], byline: `Reporter ${i}` }));
  for (const [count, isLarge] of [
    [BUCKET_WORDINGS, false],
    [BUCKET_WORDINGS + 1, true],
  ] as const) {
    const [bucket] = whole(all(count));
    const least = all(count)
      .map(({ wording }) => wording.hash)
      .toSorted()[0];
    expect([bucket?.label, bucket?.isLarge]).toEqual([least, isLarge]);
  }
});

test("what a key leads to in a large bucket joins it and keeps its label", () => {
  const [a, b] = [evidence({ body: [TEXT] }), evidence({ title: "Other", body: [prose(2, 20)] })];
  const key = a.wording.keys[1] ?? "";
  const surroundings = { holders: new Map(), large: new Map([[key, "0"]]) };
  const after = surroundingsAfter(surroundings, [a, b], { known: [], left: [] });
  expect(bucketsOf([a, b], after).map(({ label, isLarge }) => [label, isLarge])).toEqual([
    ["0", true],
    [b.wording.hash, false],
  ]);
});

test("in a large bucket every id is an article of its own, of a bounded number of wordings", () => {
  const bylines = Array.from({ length: BUCKET_WORDINGS }, (_, i) =>
    evidence({ body: [TEXT], source: "The Bugle", byline: `Reporter ${i}` }),
  );
  const unnamed = evidence({ body: [TEXT] });
  const groups = whole([...bylines, unnamed]).flatMap(partBucket);
  expect(groups.map(({ id, members }) => [id, members.length])).toEqual([
    [bylines[0]?.wording.id, ID_WORDINGS],
    [unnamed.wording.id, 1],
  ]);
  const least = bylines
    .map(({ wording }) => wording.hash)
    .toSorted()
    .slice(0, ID_WORDINGS);
  expect(groups[0]?.members.map(({ wording }) => wording.hash).toSorted()).toEqual(least);
});

test("the order of evidence never matters to buckets", () => {
  const wordings = fc.record({
    title: fc.constantFrom("A", "B", "C"),
    body: fc.constantFrom([], [TEXT], [EDITED], [prose(2, 20)], [prose(3, 20)]),
    source: fc.constantFrom(null, "The Bugle"),
    page: fc.option(fc.nat({ max: 3 })),
  });
  const sets = fc
    .uniqueArray(wordings, { selector: ({ page: _, ...says }) => JSON.stringify(says) })
    .map((all) =>
      all.map(({ page, ...says }) =>
        evidence(says, { pages: page === null ? [] : [`https://a.example/read/${page}`] }),
      ),
    );
  const shuffled = sets.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, others]) => {
      expect(hashes(whole(others))).toEqual(hashes(whole(all)));
      expect(hashes(whole(all)).flat().toSorted()).toEqual(
        all.map(({ wording }) => wording.hash).toSorted(),
      );
    }),
  );
});

test("a sighting adds its dating, its hashtags and, where it is the main article, its page", () => {
  const seenAt = dating("2025-07-30T00:00:00.000Z", "2025-07-31T00:00:00.000Z");
  const card = sighting({ published: seenAt, hashtags: ["Rain"] });
  const main = sighting({ role: "main" });
  const says = wording();
  const before = [evidence({}, { pages: ["https://b.example/"] })];
  const seen = [
    { sighting: card, wording: says },
    { sighting: main, wording: says },
  ];
  expect(withSeen(before, "https://a.example/", seen)).toEqual([
    {
      wording: says,
      datings: [seenAt],
      pages: ["https://a.example/", "https://b.example/"],
      hashtags: ["Rain"],
    },
  ]);
  expect(withSeen(before, null, seen)[0]?.pages).toEqual(["https://b.example/"]);
});

test("of an address only the first page is kept, by code points", () => {
  const id = "0123456789abcdef0123456789abcdef";
  const seen = [{ sighting: sighting({ role: "main" }), wording: wording() }];
  const [a, b] = [`https://a.example/${id}`, `https://b.example/${id}`];
  for (const order of [
    [a, b],
    [b, a],
  ]) {
    let all: Evidence[] = [];
    for (const url of order) all = withSeen(all, url, seen);
    expect(all[0]?.pages).toEqual([a]);
  }
});
