import fc from "fast-check";
import { expect, test } from "vitest";
import type { Observation } from "../../src/article/observations.ts";
import { splitBucket } from "../../src/article/split-bucket.ts";
import { prose } from "../prose.ts";
import { bucket, memberCounts, observation, shuffledSets, wording } from "./wordings.ts";

const PARAGRAPHS = { body: ["It is open.", "All crossed."] };
const LINE = { body: ["It is open. All crossed."] };

function byId<T extends { readonly id: string }>(groups: readonly T[]): T[] {
  return groups.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

test("an empty bucket has no article", () => {
  expect(splitBucket(bucket())).toEqual([]);
});

test("each outlet has an article of its own", () => {
  const [bugle, post] = [
    observation({ source: "The Bugle" }),
    observation({ source: "Lantern Post" }),
  ];
  expect(byId(splitBucket(bucket(bugle, post)))).toEqual(
    byId([
      { id: bugle.wording.id, members: [bugle], sourceAmbiguous: false },
      { id: post.wording.id, members: [post], sourceAmbiguous: false },
    ]),
  );
});

test("an outlet written in two ways is one", () => {
  const both = [observation({ source: "The Bugle" }), observation({ source: "THE BUGLE" })];
  expect(splitBucket(bucket(...both))).toHaveLength(1);
});

test("a wording without outlet joins the only outlet, under the outlet's id", () => {
  const main = observation({ ...PARAGRAPHS });
  const card = observation({ ...LINE, source: "The Bugle" });
  expect(splitBucket(bucket(main, card))).toEqual([
    { id: card.wording.id, members: [main, card], sourceAmbiguous: false },
  ]);
});

test("if two outlets share headline and text, a wording without outlet stays separate and is flagged", () => {
  const main = observation({ ...PARAGRAPHS });
  const bugle = observation({ ...LINE, source: "The Bugle" });
  const post = observation({ ...LINE, source: "Lantern Post" });
  expect(byId(splitBucket(bucket(bugle, main, post)))).toEqual(
    byId([
      { id: main.wording.id, members: [main], sourceAmbiguous: true },
      { id: bugle.wording.id, members: [bugle], sourceAmbiguous: false },
      { id: post.wording.id, members: [post], sourceAmbiguous: false },
    ]),
  );
});

test("wordings without outlet are one article, and not ambiguous", () => {
  const [main, card] = [observation({ ...PARAGRAPHS }), observation({ ...LINE })];
  expect(splitBucket(bucket(card, main))).toEqual([
    { id: main.wording.id, members: [main, card], sourceAmbiguous: false },
  ]);
});

test("text in paragraphs comes before text in one line, then the lesser hash", () => {
  const paragraphs = observation({ ...PARAGRAPHS });
  const lines = ["Ann", "Bo", "Cy"].map((byline) => observation({ ...LINE, byline }));
  const [group] = splitBucket(bucket(...lines, paragraphs));
  expect(group?.members.map((member) => member.wording.hash)).toEqual([
    paragraphs.wording.hash,
    ...lines.map((line) => line.wording.hash).toSorted(),
  ]);
});

test("the least id of those with an outlet is the article's", () => {
  // A bucket's wordings of one outlet share an id; the rule must hold for whatever it is given.
  const ids = ["b", "c", "a"];
  const named = ids.map((id) => ({
    ...observation(),
    wording: { ...wording({ source: "X" }), id },
  }));
  const unnamed: Observation = { ...observation(), wording: { ...wording(), id: "0" } };
  expect(splitBucket(bucket(unnamed, ...named)).map(({ id }) => id)).toEqual(["a"]);
});

const TEXT = prose(1, 60);
const words = (from: number, to: number) => TEXT.split(" ").slice(from, to).join(" ");
const EDITED = TEXT.split(" ").with(30, "mended").join(" ");

test("a truncated text joins the complete one, which is the article's text", () => {
  const whole = observation({ source: "The Bugle", body: [TEXT] });
  const cut = observation({ source: "The Bugle", body: [words(0, 20)], flags: ["truncated"] });
  const [group, ...others] = splitBucket(bucket(cut, whole));
  expect(group?.members.map(({ wording }) => wording.hash)).toEqual([
    whole.wording.hash,
    cut.wording.hash,
  ]);
  expect(others).toEqual([]);
});

test("headlines alone are one article of their outlet", () => {
  const all = ["Ann", "Bo"].map((byline) => observation({ source: "The Bugle", byline }));
  expect(memberCounts(...all)).toEqual([2]);
});

test("wordings at the same address are one article, whatever their text", () => {
  const pages = ["https://a.example/read/1"];
  const all = [
    observation({ title: "Live: the dam", body: [prose(1, 60)] }, { pages }),
    observation({ title: "The dam holds", body: [prose(2, 60)] }, { pages }),
    observation(
      { title: "Elsewhere", body: [prose(3, 60)] },
      { pages: ["https://a.example/read/2"] },
    ),
  ];
  expect(memberCounts(...all)).toEqual([2, 1]);
});

test("a main article without body or outlet joins the outlet with its headline, of two neither", () => {
  const main = observation({ title: "Dam holds" });
  const [bugle, post] = ["The Bugle", "Lantern Post"].map((source) =>
    observation({ title: "Dam holds", source, body: [source, TEXT] }),
  );
  if (!bugle || !post) throw new Error("no outlets");
  expect(memberCounts(main, bugle)).toEqual([2]);
  const groups = splitBucket(bucket(main, bugle, post));
  expect(groups.filter(({ sourceAmbiguous }) => sourceAmbiguous).map(({ id }) => id)).toEqual([
    main.wording.id,
  ]);
});

test("one that fits two articles of one outlet joins neither, and is not ambiguous", () => {
  const main = observation({ title: "Morning briefing" });
  const all = [1, 2].map((n) =>
    observation({ title: "Morning briefing", source: "The Bugle", body: [prose(n, 60)] }),
  );
  const groups = splitBucket(bucket(main, ...all));
  expect(groups.map(({ sourceAmbiguous }) => sourceAmbiguous)).toEqual([false, false, false]);
});

test("of any wordings each is in one article, no id is two's, and their order does not matter", () => {
  const wordings = fc.record({
    title: fc.constantFrom("Dam holds", "Dam holds again", "Morning briefing"),
    source: fc.constantFrom(null, "The Bugle", "THE BUGLE", "Lantern Post", "***"),
    body: fc.constantFrom(
      [],
      PARAGRAPHS.body,
      LINE.body,
      [TEXT],
      [EDITED],
      [words(0, 25)],
      [words(35, 60)],
      [prose(2, 60)],
    ),
    byline: fc.constantFrom(null, "Ann", "Bo"),
    page: fc.option(fc.nat({ max: 3 }), { freq: 2 }),
  });
  fc.assert(
    fc.property(shuffledSets(wordings), ([all, others]) => {
      const groups = byId(splitBucket(bucket(...all)));
      expect(byId(splitBucket(bucket(...others)))).toEqual(groups);
      expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      const members = groups.flatMap((group) => group.members);
      const hashes = (set: readonly Observation[]) => set.map((e) => e.wording.hash).toSorted();
      expect(hashes(members)).toEqual(hashes(all));
    }),
    { numRuns: 300 },
  );
});
