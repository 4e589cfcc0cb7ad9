import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Bucket,
  bucketContextAfter,
  groupIntoBuckets,
  MAX_BUCKET_WORDINGS,
  MAX_WORDINGS_PER_ID,
  WORDING_KEY_LIMITS,
} from "../../src/article/buckets.ts";
import {
  MAX_ADDRESSES,
  type Observation,
  observationKeys,
} from "../../src/article/observations.ts";
import { splitBucket } from "../../src/article/split-bucket.ts";
import { toAddressKey } from "../../src/article/wording.ts";
import { prose } from "../prose.ts";
import { observation, shuffledSets } from "./wordings.ts";

/** Buckets of all wordings that there are. */
function whole(all: readonly Observation[]): Bucket[] {
  const none = { holders: new Map(), large: new Map() };
  return groupIntoBuckets(all, bucketContextAfter(none, all));
}

/** Hashes of each bucket's wordings, sorted. */
function hashes(buckets: readonly Bucket[]): string[][] {
  return buckets
    .map(({ observations }) => observations.map(({ wording }) => wording.hash).toSorted())
    .toSorted((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}

/** Titles of each bucket. */
function titles(...all: readonly Observation[]): string[][] {
  return whole(all).map(({ observations }) => observations.map(({ wording }) => wording.title));
}

const TEXT = prose(1, 40);
const EDITED = TEXT.split(" ").with(20, "mended").join(" ");
const CUT = TEXT.split(" ").slice(0, 25).join(" ");
const BUGLE = { source: "The Bugle" };

/** Keys that two wordings have in common. */
function shared(a: Observation, b: Observation): string[] {
  return observationKeys(a).filter((key) => observationKeys(b).includes(key));
}

test("two wordings that a key proposes are in one bucket if their texts verify", () => {
  const pages = ["https://a.example/read/1"];
  const whole = observation({ title: "A", body: [TEXT] });
  const underItsHeadline = observation({ title: "a!", body: [CUT] });
  expect(shared(whole, underItsHeadline)).toEqual([whole.wording.keys[0]]);
  expect(titles(whole, underItsHeadline)).toEqual([["A", "a!"]]);

  const first = observation({ ...BUGLE, title: "Told", body: [TEXT] });
  const edited = observation({ ...BUGLE, title: "Edited", body: [EDITED] });
  expect(shared(first, edited).length).toBeGreaterThanOrEqual(1);
  expect(titles(first, edited)).toEqual([["Told", "Edited"]]);

  const there = observation({ title: "There", body: [prose(2, 40)] }, { pages });
  const alsoThere = observation({ title: "Also there", body: [prose(3, 40)] }, { pages });
  expect(shared(there, alsoThere)).toEqual(pages.map(toAddressKey));
  expect(titles(there, alsoThere)).toEqual([["There", "Also there"]]);
});

test("two wordings that a key proposes are in two buckets if their texts do not verify", () => {
  const one = observation({ title: "A", body: [TEXT] });
  const underItsHeadline = observation({ title: "a!", body: [prose(2, 40)] });
  expect(shared(one, underItsHeadline)).toEqual([one.wording.keys[0]]);
  expect(titles(one, underItsHeadline)).toEqual([["A"], ["a!"]]);

  const boilerplate = "with reports by Ann Ash and Bo Berg of Riverton and by Cy Dahl on 3 May";
  const [first, other] = [3, 4].map((seed) =>
    observation({
      ...BUGLE,
      title: `Told ${seed}`,
      body: [`${prose(seed, 40).toLowerCase().replace(/\d+/g, "some")} ${boilerplate}`],
    }),
  );
  if (!first || !other) throw new Error("no texts");
  expect(shared(first, other)).toEqual(first.wording.keys.slice(1));
  expect(titles(first, other)).toEqual([["Told 3"], ["Told 4"]]);
});

test("two wordings that verify are in two buckets if no key proposes them", () => {
  const first = observation({ title: "Told", body: [TEXT] });
  const again = observation({ title: "Told again", body: [TEXT] });
  expect(shared(first, again)).toEqual([]);
  expect(titles(first, again)).toEqual([["Told"], ["Told again"]]);
});

test("wordings of one headline and text are in one bucket, whatever becomes of keys", () => {
  const bylines = Array.from({ length: WORDING_KEY_LIMITS.wordings + 1 }, (_, i) =>
    observation({ body: [TEXT], byline: `Reporter ${i}` }),
  );
  expect(hashes(whole(bylines))).toHaveLength(1);
});

test.each([
  [WORDING_KEY_LIMITS.texts, WORDING_KEY_LIMITS.texts - 1],
  [WORDING_KEY_LIMITS.texts + 1, WORDING_KEY_LIMITS.texts + 1],
])(
  "of %i texts under one headline, of which one is another cut, there are %i buckets",
  (texts, buckets) => {
    const others = Array.from({ length: texts - 2 }, (_, i) =>
      observation({ body: [prose(2 + i, 20)] }),
    );
    const all = [observation({ body: [TEXT] }), observation({ body: [CUT] }), ...others];
    expect(whole(all)).toHaveLength(buckets);
  },
);

test.each([
  [WORDING_KEY_LIMITS.wordings, 1],
  [WORDING_KEY_LIMITS.wordings + 1, 2],
])(
  "of %i wordings of a text and of its cut under one headline there are %i buckets",
  (wordings, buckets) => {
    const all = Array.from({ length: wordings }, (_, i) =>
      observation({ body: [i % 2 === 0 ? TEXT : CUT], byline: `Reporter ${i}` }),
    );
    expect(whole(all)).toHaveLength(buckets);
  },
);

test.each([
  [MAX_ADDRESSES, 1],
  [MAX_ADDRESSES + 1, 2],
])("a wording on %i pages shares a bucket with one that is on the first: %i", (count, buckets) => {
  const pages = Array.from({ length: count }, (_, i) => `https://a.example/read/${i}`);
  const other = observation({ title: "Other", body: [prose(2, 20)] }, { pages: pages.slice(0, 1) });
  expect(whole([observation({ body: [TEXT] }, { pages }), other])).toHaveLength(buckets);
});

test("a bucket's label is its least hash, and it is large beyond its limit", () => {
  const all = (count: number) =>
    Array.from({ length: count }, (_, i) => observation({ body: [TEXT], byline: `Reporter ${i}` }));
  for (const [count, isLarge] of [
    [MAX_BUCKET_WORDINGS, false],
    [MAX_BUCKET_WORDINGS + 1, true],
  ] as const) {
    const [bucket] = whole(all(count));
    const least = all(count)
      .map(({ wording }) => wording.hash)
      .toSorted()[0];
    expect([bucket?.label, bucket?.isLarge]).toEqual([least, isLarge]);
  }
});

test("an identical text joins a large bucket and keeps its label; a shared key is not enough", () => {
  const a = observation({ ...BUGLE, body: [TEXT] });
  const b = observation({ ...BUGLE, title: "Other", body: [prose(2, 20)] });
  const large = new Map([
    [`e:${a.wording.exact}`, "0"],
    [b.wording.keys[1] ?? "", "0"],
  ]);
  const context = { holders: new Map(), large };
  const after = bucketContextAfter(context, [a, b]);
  expect(groupIntoBuckets([a, b], after).map(({ label, isLarge }) => [label, isLarge])).toEqual([
    ["0", true],
    [b.wording.hash, false],
  ]);
});

test("in a large bucket, identical headlines and texts are decided together, with a limit per id", () => {
  const bylines = Array.from({ length: MAX_BUCKET_WORDINGS }, (_, i) =>
    observation({ body: [TEXT], source: "The Bugle", byline: `Reporter ${i}` }),
  );
  const unnamed = observation({ body: [TEXT] });
  const groups = whole([...bylines, unnamed]).flatMap(splitBucket);
  expect(groups.map(({ id, members }) => [id, members.length])).toEqual([
    [bylines[0]?.wording.id, MAX_WORDINGS_PER_ID + 1],
  ]);
  const least = bylines
    .map(({ wording }) => wording.hash)
    .toSorted()
    .slice(0, MAX_WORDINGS_PER_ID);
  expect(groups[0]?.members.map(({ wording }) => wording.hash).toSorted()).toEqual(
    [...least, unnamed.wording.hash].toSorted(),
  );
});

test("the order of observations does not change the buckets", () => {
  const wordings = fc.record({
    title: fc.constantFrom("A", "B", "C"),
    body: fc.constantFrom([], [TEXT], [EDITED], [CUT], [prose(2, 20)], [prose(3, 20)]),
    source: fc.constantFrom(null, "The Bugle"),
    page: fc.option(fc.nat({ max: 3 })),
  });
  fc.assert(
    fc.property(shuffledSets(wordings), ([all, others]) => {
      expect(hashes(whole(others))).toEqual(hashes(whole(all)));
      expect(hashes(whole(all)).flat().toSorted()).toEqual(
        all.map(({ wording }) => wording.hash).toSorted(),
      );
    }),
  );
});
