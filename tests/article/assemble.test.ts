import { expect, test } from "vitest";
import {
  type AssembledArticle,
  assembleArticle,
  contentHash,
  toVersion,
  versionFields,
} from "../../src/article/assemble.ts";
import type { Observation } from "../../src/article/observations.ts";
import { splitBucket } from "../../src/article/split-bucket.ts";
import { digest } from "../../src/text/hashes.ts";
import { bucket, dating, observation } from "./wordings.ts";

const PARAGRAPHS = { body: ["It is open.", "All crossed."] };
const day = (n: number) => `2025-07-0${n}T00:00:00.000Z`;
const LINE = { body: ["It is open. All crossed."] };

/** The one article of a bucket. */
function assembled(...all: readonly Observation[]): AssembledArticle {
  const [group, ...others] = splitBucket(bucket(...all));
  if (!group || others.length > 0) throw new Error("the bucket is not one article");
  return assembleArticle(group);
}

test("an article has what its sightings state, and null for the rest", () => {
  const card = observation(
    { ...PARAGRAPHS, source: "The Bugle" },
    { datings: [dating("2025-07-30T00:00:00.000Z", "2025-07-31T00:00:00.000Z")] },
  );
  const { id } = card.wording;
  expect(assembled(card)).toEqual({
    id,
    url: null,
    title: "Bridge reopens",
    standfirst: null,
    source: { id: "the-bugle", name: "The Bugle" },
    agency: null,
    byline: null,
    dateline: null,
    language: "en",
    category: null,
    publishedAt: "2025-07-30T12:00:00.000Z",
    publishedOn: null,
    modifiedAt: null,
    image: null,
    dating: {
      text: "2025-07-30T00:00:00.000Z to 2025-07-31T00:00:00.000Z",
      earliest: "2025-07-30T00:00:00.000Z",
      latest: "2025-07-31T00:00:00.000Z",
      precision: "day",
      basis: "relative",
    },
    summary: { text: "It is open. All crossed.", method: "lead-3" },
    wordCount: 5,
    readingMinutes: 1,
    hashtags: [],
    flags: [],
    body: [
      { type: "paragraph", text: "It is open." },
      { type: "paragraph", text: "All crossed." },
    ],
  });
});

test("what was supplied comes from the first wording that has it, and all tags are the page's", () => {
  const given = { standfirst: "Trains cross.", image: "https://bugle.example/a.jpg" };
  const supplied = { ...given, hashtags: ["Riverton"], bases: { hashtags: "metadata" } } as const;
  const listed = observation({ ...PARAGRAPHS, hashtags: ["Bridges"] });
  expect(assembled(observation({ ...LINE, ...supplied }), listed)).toMatchObject({
    ...given,
    modifiedAt: null,
    hashtags: [
      { tag: "Bridges", origin: "page" },
      { tag: "Riverton", origin: "page" },
    ],
  });
});

test("version fields are those that the sightings do not state", () => {
  const [firstSeenAt, updatedAt] = ["2025-08-01T12:00:00.000Z", "2025-08-02T12:00:00.000Z"];
  expect(
    versionFields("a", { story: "s", reprintOf: "r", version: "v", firstSeenAt, updatedAt }),
  ).toEqual({
    story: { id: "s" },
    reprintOf: "r",
    version: "v",
    firstSeenAt,
    updatedAt,
    links: {
      self: "/v1/articles/a",
      page: "/articles/a",
      related: "/v1/articles/a/related",
      comments: "/v1/articles/a/comments",
      sightings: "/v1/articles/a/sightings",
      story: "/v1/stories/s",
    },
  });
});

test("a version is a hash of the content, the story and what is reprinted", () => {
  const story = "s";
  expect(toVersion("content", { story, reprintOf: null })).toBe(digest("content", "s"));
  expect(toVersion("content", { story, reprintOf: "r" })).toBe(digest("content", "s", "r"));
});

test("title, text and flags are from the best wording, other fields from the best that has them", () => {
  const main = observation({ ...PARAGRAPHS, title: "Bridge reopens!", flags: ["live"] });
  const card = observation({
    ...LINE,
    source: "The Bugle",
    agency: "Nor Press",
    byline: "Ann Ash",
    dateline: "RIVERTON",
    category: "Politics",
    flags: ["glued"],
  });
  expect(assembled(card, main)).toMatchObject({
    id: card.wording.id,
    title: "Bridge reopens!",
    body: main.wording.body,
    source: { id: "the-bugle", name: "The Bugle" },
    byline: "Ann Ash",
    agency: { id: "nor-press", name: "Nor Press" },
    dateline: "RIVERTON",
    category: "Politics",
    flags: ["live"],
  });
});

test("a complete text is preferred to a truncated one that is slightly longer", () => {
  const words = Array.from({ length: 20 }, (_, i) => `word${i}`);
  const cut = observation({ body: [words.join(" ")], flags: ["truncated"] });
  const whole = observation({ body: [words.slice(0, 17).join(" ")], byline: "Ann" });
  const short = observation({ body: [words.slice(0, 14).join(" ")], byline: "Bo" });
  expect(assembled(cut, short).body).toEqual(cut.wording.body);
  expect(assembled(cut, whole, short)).toMatchObject({ body: whole.wording.body, flags: [] });
});

test("a field that two wordings have is from the better one", () => {
  const best = observation({ ...PARAGRAPHS, byline: "Zoe" });
  expect(assembled(observation({ ...LINE, byline: "Ann" }), best).byline).toBe("Zoe");
});

test("an article is dated by the sightings of all its wordings", () => {
  const of = (from: number, to: number) => [dating(day(from), day(to))];
  const main = observation(PARAGRAPHS, { datings: of(1, 5) });
  const card = observation(LINE, { datings: of(4, 9) });
  expect(assembled(main, card)).toMatchObject({
    publishedAt: "2025-07-04T12:00:00.000Z",
    dating: { earliest: "2025-07-04T00:00:00.000Z", latest: "2025-07-05T00:00:00.000Z" },
    flags: [],
  });
});

test("datings that exclude each other are flagged", () => {
  const datings = [dating(day(1), day(3)), dating(day(5), day(6))];
  const { flags, publishedAt } = assembled(observation({ flags: ["no-body"] }, { datings }));
  expect(flags).toEqual(["no-body", "dating-conflict"]);
  expect(publishedAt).toBe("2025-07-05T12:00:00.000Z");
});

test("the address is the first of the pages by code points", () => {
  const [a, b, c] = ["https://a.example/", "https://b.example/", "https://c.example/"];
  for (const pages of [
    [[a, c], [b], []],
    [[b], [a, c], []],
    [[c], [], [a, b]],
  ]) {
    const all = pages.map((each, i) => observation({ byline: `Reporter ${i}` }, { pages: each }));
    expect(assembled(...all).url).toBe(a);
  }
});

test("hashtags are those of all wordings, each once, in order", () => {
  const all = [
    observation({ ...PARAGRAPHS, hashtags: ["Rain", "Bridge"] }),
    observation({ ...LINE, hashtags: ["Goats", "Rain"] }),
  ];
  expect(assembled(...all).hashtags).toEqual([
    { tag: "Bridge", origin: "page" },
    { tag: "Goats", origin: "page" },
    { tag: "Rain", origin: "page" },
  ]);
});

test("an article shows the first 32 of its hashtags", () => {
  const tags = Array.from({ length: 40 }, (_, i) => `Tag${10 + i}`);
  const shown = assembled(observation({ hashtags: tags.toReversed() })).hashtags;
  expect(shown.map(({ tag }) => tag)).toEqual(tags.slice(0, 32));
});

test("the hash of the content changes with every field", () => {
  const all = [
    ...[{}, { title: "Bridge reopens!" }, { byline: "Ann" }, { body: ["It is open."] }].map(
      (says) => observation(says),
    ),
    observation({}, { pages: ["https://a.example/"] }),
    observation({}, { datings: [dating(null, null)] }),
    observation({ hashtags: ["Goats"] }),
  ];
  const hashes = all.map((each) => contentHash(assembled(each)));
  expect(new Set(hashes).size).toBe(hashes.length);
});

test("an article does not depend on the order and number of its sightings", () => {
  const [a, b] = [dating(day(1), day(3)), dating(day(2), day(4))];
  const main = (datings: readonly (typeof a)[]) => observation(PARAGRAPHS, { datings });
  const card = observation({ ...LINE, source: "The Bugle", hashtags: ["Rain", "Goats"] });
  const expected = JSON.stringify(assembled(main([a, b]), card));
  expect(JSON.stringify(assembled(card, main([b, a])))).toBe(expected);
  expect(JSON.stringify(assembled(card, main([b, a, b, b])))).toBe(expected);
});
