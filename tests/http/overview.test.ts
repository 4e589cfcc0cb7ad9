import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { readCorpusOverview } from "../../src/services/corpus-overview.ts";
import { type CountedDocument, insertDocuments } from "../counted-documents.ts";
import { freshInstance, put, request, untilRead } from "../instance.ts";
import { metered } from "../metered-database.ts";
import { SEEDS } from "../seeds.ts";
import { interceptingBatches } from "../wrapped-bindings.ts";

beforeEach(freshInstance);

type Counts = {
  readonly items: readonly { readonly key: string; readonly articleCount: number }[];
};

async function read<Body>(path: string): Promise<Body> {
  return (await request(path)).json<Body>();
}

test("the overview of an empty catalogue has no days", async () => {
  expect(await read("/v1/overview")).toEqual({
    edition: 0,
    articleCount: 0,
    datedCount: 0,
    sourceCount: 0,
    days: [],
    languages: [],
    week: { from: null, to: null, sources: [], hashtags: [], stories: [], isComplete: true },
  });
});

test("a week with too many hashtags to count keeps its last days", async () => {
  const published = (day: string, tags: readonly string[]): CountedDocument => ({
    title: "Ferry sails",
    publishedAt: `${day}T12:00:00.000Z`,
    dating: { text: null, earliest: null, latest: null, precision: "hour", basis: "relative" },
    source: null,
    agency: null,
    category: null,
    language: "en",
    hashtags: tags.map((tag) => ({ tag, origin: "page" })),
  });
  const many = Array.from({ length: 10_001 }, (_, n) => `t${n}`);
  await insertDocuments([
    published("2025-08-01", many),
    published("2025-08-07", ["new"]),
    published("2025-08-07", ["new"]),
  ]);
  const { week } = await read<{ week: { hashtags: object[]; isComplete: boolean } }>(
    "/v1/overview",
  );
  expect(week).toMatchObject({ from: "2025-08-01", to: "2025-08-07", isComplete: false });
  expect(week.hashtags[0]).toEqual({ tag: "new", articleCount: 2 });
  expect(week.hashtags).toHaveLength(10);
});

test("the overview of the seeds agrees with the counts and lists, and takes one batch", async () => {
  for (const { name, text, headers } of SEEDS) await put(name, text, headers);
  await untilRead(SEEDS.length);
  const overview =
    await read<Awaited<ReturnType<typeof readCorpusOverview>>["overview"]>("/v1/overview");
  const { from, to } = overview.week;
  expect([from, to]).toEqual(["2025-07-28", "2025-08-03"]);
  const days = await read<Counts>("/v1/articles/counts?by=day&limit=100");
  expect(overview.days).toEqual(days.items.filter(({ key }) => key >= "2025-07-21"));
  const range = `from=${from}&to=${to}&limit=10`;
  const sources = await read<Counts>(`/v1/articles/counts?by=source&${range}`);
  expect(overview.week.sources.map(({ id, articleCount }) => [id, articleCount])).toEqual(
    sources.items.map(({ key, articleCount }) => [key, articleCount]),
  );
  const hashtags = await read<Counts>(`/v1/articles/counts?by=hashtag&${range}`);
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
  expect(batches).toBe(1);
  expect(meter.statements).toBe(7);
});
