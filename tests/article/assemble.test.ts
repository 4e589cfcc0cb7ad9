import { expect, test } from "vitest";
import { type Assembled, assemble } from "../../src/article/assemble.ts";
import { digest } from "../../src/article/identity.ts";
import { type Evidence, partBucket } from "../../src/article/parting.ts";
import { dating, evidence } from "./wordings.ts";

const PARAGRAPHS = { body: ["It is open.", "All crossed."] };
const LINE = { body: ["It is open. All crossed."] };

/** The one article of a bucket. */
function assembled(...bucket: readonly Evidence[]): Assembled {
  const [group, ...others] = partBucket(bucket);
  if (!group || others.length > 0) throw new Error("the bucket is not one article");
  return assemble(group);
}

test("an article holds what its sightings say, and null where they say nothing", () => {
  const card = evidence(
    { ...PARAGRAPHS, source: "The Bugle" },
    { datings: [dating("2025-07-30T00:00:00.000Z", "2025-07-31T00:00:00.000Z")] },
  );
  const { id } = card.wording;
  const { version, ...document } = assembled(card);
  expect(document).toEqual({
    id,
    url: null,
    title: "Bridge reopens",
    source: { id: "the-bugle", name: "The Bugle" },
    agency: null,
    byline: null,
    dateline: null,
    language: "en",
    category: null,
    publishedAt: "2025-07-30T12:00:00.000Z",
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
    story: { id },
    flags: [],
    links: {
      related: `/v1/articles/${id}/related`,
      comments: `/v1/articles/${id}/comments`,
      sightings: `/v1/articles/${id}/sightings`,
      story: `/v1/stories/${id}`,
    },
    body: [
      { type: "paragraph", text: "It is open." },
      { type: "paragraph", text: "All crossed." },
    ],
  });
  expect(version).toBe(digest(JSON.stringify(document)));
});

test("title, text and flags are the best wording's, other fields the best's that has them", () => {
  const main = evidence({ ...PARAGRAPHS, title: "Bridge reopens!", flags: ["truncated"] });
  const card = evidence({
    ...{ ...LINE, source: "The Bugle", agency: "Nor Press", byline: "Ann Ash" },
    ...{ dateline: "RIVERTON", category: "Politics", flags: ["glued"] },
  });
  expect(assembled(card, main)).toMatchObject({
    ...{ id: card.wording.id, title: "Bridge reopens!", body: main.wording.body },
    ...{ source: { id: "the-bugle", name: "The Bugle" }, byline: "Ann Ash" },
    ...{ agency: { id: "nor-press", name: "Nor Press" }, dateline: "RIVERTON" },
    ...{ category: "Politics", flags: ["truncated"] },
  });
});

test("a field that two wordings have is the better one's", () => {
  const best = evidence({ ...PARAGRAPHS, byline: "Zoe" });
  expect(assembled(evidence({ ...LINE, byline: "Ann" }), best).byline).toBe("Zoe");
});

test("an article is dated by the sightings of all its wordings", () => {
  const main = evidence(PARAGRAPHS, {
    datings: [dating("2025-07-01T00:00:00.000Z", "2025-07-05T00:00:00.000Z")],
  });
  const card = evidence(LINE, {
    datings: [dating("2025-07-04T00:00:00.000Z", "2025-07-09T00:00:00.000Z")],
  });
  expect(assembled(main, card)).toMatchObject({
    publishedAt: "2025-07-04T12:00:00.000Z",
    dating: { earliest: "2025-07-04T00:00:00.000Z", latest: "2025-07-05T00:00:00.000Z" },
    flags: [],
  });
});

test("datings that exclude each other are flagged", () => {
  const { flags, publishedAt } = assembled(
    evidence(
      { flags: ["no-body"] },
      {
        datings: [
          dating("2025-07-01T00:00:00.000Z", "2025-07-03T00:00:00.000Z"),
          dating("2025-07-05T00:00:00.000Z", "2025-07-06T00:00:00.000Z"),
        ],
      },
    ),
  );
  expect(flags).toEqual(["no-body", "dating-conflict"]);
  expect(publishedAt).toBe("2025-07-05T12:00:00.000Z");
});

test("an article whose outlet is ambiguous is flagged", () => {
  const groups = partBucket([evidence(), evidence({ source: "X" }), evidence({ source: "Y" })]);
  const articles = groups.map(assemble);
  const flagged = articles.flatMap(({ source, flags }) => flags.map((flag) => [source, flag]));
  expect(articles).toHaveLength(3);
  expect(flagged).toEqual([[null, "source-ambiguous"]]);
});

test("the address is the first of the pages in code-unit order", () => {
  const [a, b] = ["https://a.example/", "https://b.example/"];
  for (const pages of [
    [a, b, null],
    [b, a, null],
    [b, null, a],
  ]) {
    const bucket = pages.map((page, i) => evidence({ byline: `Reporter ${i}` }, { page }));
    expect(assembled(...bucket).url).toBe(a);
  }
});

test("hashtags are those of all wordings, each once, in order", () => {
  const bucket = [
    evidence({ ...PARAGRAPHS, hashtags: ["Rain", "Bridge"] }),
    evidence({ ...LINE, hashtags: ["Goats", "Rain"] }),
  ];
  expect(assembled(...bucket).hashtags).toEqual([
    { tag: "Bridge", origin: "page" },
    { tag: "Goats", origin: "page" },
    { tag: "Rain", origin: "page" },
  ]);
});

test("the version changes with anything that the article says", () => {
  const versions = [
    assembled(evidence()),
    assembled(evidence({ title: "Bridge reopens!" })),
    assembled(evidence({ byline: "Ann" })),
    assembled(evidence({ body: ["It is open."] })),
    assembled(evidence({}, { page: "https://a.example/" })),
    assembled(evidence({}, { datings: [dating(null, null)] })),
  ].map(({ version }) => version);
  expect(new Set(versions).size).toBe(versions.length);
});

test("the version and all else stay the same in any order and any number of sightings", () => {
  const [a, b] = [
    dating("2025-07-01T00:00:00.000Z", "2025-07-03T00:00:00.000Z"),
    dating("2025-07-02T00:00:00.000Z", "2025-07-04T00:00:00.000Z"),
  ];
  const main = (datings: readonly (typeof a)[]) => evidence(PARAGRAPHS, { datings });
  const card = evidence({ ...LINE, source: "The Bugle", hashtags: ["Rain", "Goats"] });
  const expected = JSON.stringify(assembled(main([a, b]), card));
  expect(JSON.stringify(assembled(card, main([b, a])))).toBe(expected);
  expect(JSON.stringify(assembled(card, main([b, a, b, b])))).toBe(expected);
});
