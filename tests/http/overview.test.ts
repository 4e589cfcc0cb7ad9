import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { readCorpusOverview } from "../../src/services/corpus-overview.ts";
import { bugle, type CountedDocument, insertDocuments } from "../counted-documents.ts";
import { ingestAll, readJson } from "../instance.ts";
import { metered } from "../metered-database.ts";
import { SEEDS } from "../seeds.ts";
import { interceptingBatches } from "../wrapped-bindings.ts";

type Counts = {
  readonly items: readonly { readonly key: string; readonly articleCount: number }[];
};

test("the overview of an empty catalogue has no days", async () => {
  expect(await readJson("/v1/overview")).toEqual({
    edition: 0,
    articleCount: 0,
    datedCount: 0,
    sourceCount: 0,
    days: [],
    span: { from: null, to: null, by: "month", counts: [] },
    languages: [],
    week: { from: null, to: null, sources: [], hashtags: [], stories: [], isComplete: true },
  });
});

test("the top of a week with many articles is that of its days' newest ones, counted exactly", async () => {
  const published = (time: string, tags: readonly string[]): CountedDocument => ({
    ...bugle(time, "en"),
    dating: { text: null, earliest: null, latest: null, precision: "hour", basis: "relative" },
    hashtags: tags.map((tag) => ({ tag, origin: "page" })),
  });
  // Of the first day, the articles of the afternoon are the newest 30.
  await insertDocuments([
    ...Array.from({ length: 40 }, () =>
      published("2025-08-01T08:00:00.000Z", ["Morning", "Ferry"]),
    ),
    ...Array.from({ length: 30 }, () => published("2025-08-01T16:00:00.000Z", ["Ferry"])),
    published("2025-08-07T12:00:00.000Z", ["Álvarez"]),
    published("2025-08-07T11:00:00.000Z", ["alvarez"]),
  ]);
  const { week } = await readJson<{ week: object }>("/v1/overview");
  expect(week).toEqual({
    from: "2025-08-01",
    to: "2025-08-07",
    sources: [{ id: "the-bugle", name: "The Bugle", articleCount: 72 }],
    hashtags: [
      { tag: "Ferry", articleCount: 70 },
      { tag: "Álvarez", articleCount: 2 },
    ],
    stories: [],
    isComplete: false,
  });
});

const SPANS = [
  {
    about: "36 months has a count for each",
    times: ["2022-09-30T23:59:00.000Z", "2025-07-02T00:00:00.000Z", "2025-07-01T12:00:00.000Z"],
    by: "month",
    counts: [
      { key: "2025-08", articleCount: 1 },
      { key: "2025-07", articleCount: 2 },
      { key: "2022-09", articleCount: 1 },
    ],
  },
  {
    about: "more has a count for each year",
    times: ["2022-08-31T23:59:00.000Z", "2025-07-02T00:00:00.000Z", "2024-07-01T12:00:00.000Z"],
    by: "year",
    counts: [
      { key: "2025", articleCount: 2 },
      { key: "2024", articleCount: 1 },
      { key: "2022", articleCount: 1 },
    ],
  },
];

test.each(SPANS)("a span of $about", async ({ times, by, counts }) => {
  const undated = { ...bugle("2025-09-01T00:00:00.000Z", "en"), publishedAt: null };
  const articles = [...times, "2025-08-31T23:00:00.000Z"].map((time) => bugle(time, "en"));
  await insertDocuments([...articles, undated]);
  const { overview } = await readCorpusOverview(env.CATALOGUE);
  const from = times[0]?.slice(0, 10);
  expect(overview.span).toEqual({ from, to: "2025-08-31", by, counts });
  expect(overview.datedCount).toBe(4);
});

test("the overview of the seeds agrees with the counts and lists, and takes two batches", async () => {
  await ingestAll(SEEDS);
  const overview =
    await readJson<Awaited<ReturnType<typeof readCorpusOverview>>["overview"]>("/v1/overview");
  const { from, to } = overview.week;
  expect([from, to]).toEqual(["2025-07-28", "2025-08-03"]);
  const days = await readJson<Counts>("/v1/articles/counts?by=day&limit=100");
  expect(overview.days).toEqual(days.items.filter(({ key }) => key >= "2025-07-21"));
  const range = `from=${from}&to=${to}&limit=10`;
  const sources = await readJson<Counts>(`/v1/articles/counts?by=source&${range}`);
  expect(overview.week.sources.map(({ id, articleCount }) => [id, articleCount])).toEqual(
    sources.items.map(({ key, articleCount }) => [key, articleCount]),
  );
  const hashtags = await readJson<Counts>(`/v1/articles/counts?by=hashtag&${range}`);
  expect(overview.week.hashtags.map(({ tag, articleCount }) => [tag, articleCount])).toEqual(
    hashtags.items.map(({ key, articleCount }) => [key, articleCount]),
  );
  const [biggest] = overview.week.stories;
  expect(biggest?.sourceCount).toBeGreaterThan(1);
  expect(overview.week.stories).toEqual(
    overview.week.stories.toSorted((a, b) => b.sourceCount - a.sourceCount),
  );

  let batches = 0;
  const { db, meter } = metered(env.CATALOGUE);
  const counted = interceptingBatches(db, (statements) => {
    batches++;
    return db.batch(statements);
  });
  await readCorpusOverview(counted);
  expect([batches, meter.statements]).toEqual([2, 10]);
});
