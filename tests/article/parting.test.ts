import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence } from "../../src/article/evidence.ts";
import { partBucket } from "../../src/article/parting.ts";
import { bucket, evidence, wording } from "./wordings.ts";

const PARAGRAPHS = { body: ["It is open.", "All crossed."] };
const LINE = { body: ["It is open. All crossed."] };

function byId<T extends { readonly id: string }>(groups: readonly T[]): T[] {
  return groups.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

test("an empty bucket has no article", () => {
  expect(partBucket(bucket())).toEqual([]);
});

test("a wording on its own is an article under its own id", () => {
  const only = evidence({ ...LINE, source: "The Bugle" }, { pages: ["https://a.example/1"] });
  expect(partBucket(bucket(only))).toEqual([
    { id: only.wording.id, members: [only], sourceAmbiguous: false },
  ]);
});

test("each outlet has an article of its own", () => {
  const [bugle, post] = [evidence({ source: "The Bugle" }), evidence({ source: "Lantern Post" })];
  expect(byId(partBucket(bucket(bugle, post)))).toEqual(
    byId([
      { id: bugle.wording.id, members: [bugle], sourceAmbiguous: false },
      { id: post.wording.id, members: [post], sourceAmbiguous: false },
    ]),
  );
});

test("an outlet written in two ways is one", () => {
  const both = [evidence({ source: "The Bugle" }), evidence({ source: "THE BUGLE" })];
  expect(partBucket(bucket(...both))).toHaveLength(1);
});

test("a wording without outlet joins the only outlet, under the outlet's id", () => {
  const main = evidence({ ...PARAGRAPHS });
  const card = evidence({ ...LINE, source: "The Bugle" });
  expect(partBucket(bucket(main, card))).toEqual([
    { id: card.wording.id, members: [main, card], sourceAmbiguous: false },
  ]);
});

test("where two outlets share headline and text one without outlet stays apart, flagged", () => {
  const main = evidence({ ...PARAGRAPHS });
  const bugle = evidence({ ...LINE, source: "The Bugle" });
  const post = evidence({ ...LINE, source: "Lantern Post" });
  expect(byId(partBucket(bucket(bugle, main, post)))).toEqual(
    byId([
      { id: main.wording.id, members: [main], sourceAmbiguous: true },
      { id: bugle.wording.id, members: [bugle], sourceAmbiguous: false },
      { id: post.wording.id, members: [post], sourceAmbiguous: false },
    ]),
  );
});

test("wordings without outlet are one article, and not ambiguous", () => {
  const [main, card] = [evidence({ ...PARAGRAPHS }), evidence({ ...LINE })];
  expect(partBucket(bucket(card, main))).toEqual([
    { id: main.wording.id, members: [main, card], sourceAmbiguous: false },
  ]);
});

test("text in paragraphs comes before text in one line, then the lesser hash", () => {
  const paragraphs = evidence({ ...PARAGRAPHS });
  const lines = [
    evidence({ ...LINE, byline: "Ann" }),
    evidence({ ...LINE, byline: "Bo" }),
    evidence({ ...LINE, byline: "Cy" }),
  ];
  const [group] = partBucket(bucket(...lines, paragraphs));
  expect(group?.members.map((member) => member.wording.hash)).toEqual([
    paragraphs.wording.hash,
    ...lines.map((line) => line.wording.hash).toSorted(),
  ]);
});

test("the least id of those with an outlet is the article's", () => {
  // A bucket's wordings of one outlet share an id; the rule must hold for whatever it is given.
  const ids = ["b", "c", "a"];
  const named = ids.map((id) => ({ ...evidence(), wording: { ...wording({ source: "X" }), id } }));
  const unnamed: Evidence = { ...evidence(), wording: { ...wording(), id: "0" } };
  expect(partBucket(bucket(unnamed, ...named)).map(({ id }) => id)).toEqual(["a"]);
});

test("the order of a bucket does not matter", () => {
  const wordings = fc.record({
    source: fc.constantFrom(null, null, "The Bugle", "THE BUGLE", "Lantern Post"),
    body: fc.constantFrom(PARAGRAPHS.body, LINE.body, ["It is", "open.", "All crossed."]),
    byline: fc.constantFrom(null, "Ann", "Bo"),
  });
  const sets = fc
    .uniqueArray(wordings, { selector: (fields) => JSON.stringify(fields), maxLength: 8 })
    .map((all) => all.map((fields) => evidence(fields)));
  const shuffled = sets.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, others]) => {
      expect(byId(partBucket(bucket(...others)))).toEqual(byId(partBucket(bucket(...all))));
    }),
  );
});

test("every wording of a bucket is in one article", () => {
  const sources = fc.constantFrom(null, "The Bugle", "Lantern Post", "***");
  const sets = fc.uniqueArray(fc.tuple(sources, fc.nat({ max: 5 })), {
    selector: (fields) => fields.join(),
  });
  fc.assert(
    fc.property(sets, (fields) => {
      const all = fields.map(([source, n]) => evidence({ source, byline: `Reporter ${n}` }));
      const members = partBucket(bucket(...all)).flatMap((group) => group.members);
      const hashes = (all: readonly Evidence[]) => all.map((e) => e.wording.hash).toSorted();
      expect(hashes(members)).toEqual(hashes(all));
    }),
  );
});
