import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { type CountedDocument, insertDocuments } from "../counted-documents.ts";
import { request, requestWith } from "../instance.ts";

/** An article of The Bugle whose interval has these ends. */
function published(earliest: string | null, latest: string | null): CountedDocument {
  const middle = (Date.parse(earliest ?? "") + Date.parse(latest ?? "")) / 2;
  return {
    title: "Ferry sails",
    publishedAt: Number.isNaN(middle) ? null : new Date(middle).toISOString(),
    dating: { text: null, earliest, latest, precision: "hour", basis: "relative" },
    source: { id: "the-bugle", name: "The Bugle" },
    agency: null,
    category: null,
    language: "en",
    hashtags: [{ tag: "AnnaBerg", origin: "page" }],
  };
}

async function read(query: string) {
  const response = await request(`/v1/articles/counts?${query}`);
  return { status: response.status, body: await response.json<Record<string, unknown>>() };
}

async function problemOf(query: string): Promise<unknown> {
  const { status, body } = await read(query);
  return [status, body["errors"]];
}

test("a day has the articles that were published in it, certainly were, and may have been", async () => {
  await insertDocuments([
    published("2025-08-01T10:00:00.000Z", "2025-08-01T11:00:00.000Z"),
    published("2025-08-01T22:00:00.000Z", "2025-08-02T01:00:00.000Z"),
    published("2025-08-02T10:00:00.000Z", "2025-08-02T11:00:00.000Z"),
    published(null, "2025-08-02T12:00:00.000Z"),
  ]);
  const days = [
    { key: "2025-08-02", articleCount: 1, atLeast: 1, atMost: 3 },
    { key: "2025-08-01", articleCount: 2, atLeast: 1, atMost: 3 },
  ];
  expect(await read("by=day")).toEqual({
    status: 200,
    body: { edition: 0, by: "day", items: days, next: null },
  });
  expect((await read("by=day&source=the-bugle")).body["items"]).toEqual(days);
  expect((await read("by=week")).body["items"]).toEqual([
    { key: "2025-W31", articleCount: 3, atLeast: 3, atMost: 4 },
  ]);
  expect((await read("by=month&q=ferry")).body["items"]).toEqual([
    { key: "2025-08", articleCount: 3, atLeast: 3, atMost: 4 },
  ]);
  const bugle = [{ key: "the-bugle", name: "The Bugle", articleCount: 4 }];
  expect((await read("by=source")).body["items"]).toEqual(bugle);
  expect((await read("by=source&language=en")).body["items"]).toEqual(bugle);
  expect((await read("by=hashtag&to=2025-08-01")).body["items"]).toEqual([
    { key: "AnnaBerg", articleCount: 2 },
  ]);
  expect((await read("by=agency")).body["items"]).toEqual([]);
});

/** The answer to a count that would read too many articles. */
const tooMany = (
  advice: string,
  which = "More than 2000 articles match, and a count with these filters reads each of them.",
) => [400, [{ pointer: "/query/from", detail: `${which} ${advice}` }]];
const NARROW = "Narrow it with from and to, or with another filter.";

test("a count that would read too many articles says how to narrow it", async () => {
  const article = (n: number) => {
    const time = new Date(Date.UTC(2025, 7, 1) + n * 40_000).toISOString();
    return published(time, time);
  };
  await insertDocuments(Array.from({ length: 2_001 }, (_, n) => article(n)));
  expect(await problemOf("by=day&source=the-bugle")).toEqual(tooMany(NARROW));
  expect(await problemOf("by=hashtag&q=ferry")).toEqual(tooMany(NARROW));
  const fewer = await read("by=language&q=ferry&from=2025-08-01T00:00:40Z");
  expect(fewer.body["items"]).toEqual([{ key: "en", articleCount: 2_000 }]);
  expect((await read("by=source")).body["items"]).toEqual([
    { key: "the-bugle", name: "The Bugle", articleCount: 2_001 },
  ]);
});

test("a count of 2,100 articles of one outlet names the first day from which it has few enough", async () => {
  // 48 articles a day.
  const article = (n: number) => {
    const time = new Date(Date.UTC(2025, 7, 1) + n * 1_800_000).toISOString();
    return published(time, time);
  };
  await insertDocuments(Array.from({ length: 2_100 }, (_, n) => article(n)));
  const later = tooMany("Use from=2025-08-04 or a later day, or add another filter.");
  const bugle = "source=the-bugle";
  expect(await problemOf(`by=day&${bugle}`)).toEqual(later);
  expect(await problemOf(`by=source&${bugle}&from=2025-08-02&to=2025-09-19`)).toEqual(later);
  expect(await problemOf(`by=hashtag&${bugle}`)).toEqual(later);
  const days = await read(`by=day&${bugle}&from=2025-08-04&limit=100`);
  expect(days.body["items"]).toHaveLength(41);
  expect((await read(`by=source&${bugle}&from=2025-08-04`)).body["items"]).toEqual([
    { key: "the-bugle", name: "The Bugle", articleCount: 1_956 },
  ]);
  // A range of intervals also has articles without a best known time, however late it starts.
  expect(await problemOf(`by=day&${bugle}&match=surely&from=2025-08-01`)).toEqual(tooMany(NARROW));
});

/** Inserts articles that arrived in the reverse order of their times. */
async function insertReversed(length: number) {
  const time = (n: number) => new Date(Date.UTC(2025, 7, 1) + n * 60_000).toISOString();
  await insertDocuments(Array.from({ length }, (_, n) => published(time(n), time(n))));
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare(
      `UPDATE articles SET added_edition = ${length} - (SELECT count(*) FROM articles b WHERE b.sort_key < articles.sort_key)`,
    ),
    env.CATALOGUE.prepare("UPDATE articles SET last_edition = added_edition"),
    env.CATALOGUE.prepare(
      "INSERT INTO changes SELECT added_edition, 'created', id, '{}', '2025-08-05T00:00:00.000Z' FROM articles",
    ),
    env.CATALOGUE.prepare(`UPDATE head SET edition = ${length}`),
  ]);
}

test("the total of a list with filters counts what arrived lately and is old", async () => {
  await insertReversed(1_100);
  const list = async (query: string) => {
    // Not `request()`: these documents lack the fields that a response has.
    const response = await requestWith({}, `/v1/articles?source=the-bugle&${query}`);
    const { items, total, totalIsAtLeast } = await response.json<{
      items: object[];
      total: number;
      totalIsAtLeast?: true;
    }>();
    return [items.length, total, totalIsAtLeast];
  };
  expect(await list("addedSince=1095")).toEqual([5, 5, undefined]);
  expect(await list("updatedSince=1095&limit=2")).toEqual([2, 5, undefined]);
  expect(await list("addedSince=1095&collapse=story")).toEqual([5, 5, undefined]);
  expect(await list("addedSince=10&limit=50")).toEqual([50, 1_000, true]);
});

test("a count of what arrived lately does not read the newest articles", async () => {
  await insertReversed(2_100);
  const bugle = [{ key: "the-bugle", name: "The Bugle", articleCount: 3 }];
  expect((await read("by=source&addedSince=2097")).body["items"]).toEqual(bugle);
  expect((await read("by=day&updatedSince=2098")).body["items"]).toEqual([
    { key: "2025-08-01", articleCount: 2, atLeast: 2, atMost: 2 },
  ]);
  expect((await read("by=source&addedSince=2097&from=2025-08-01T14:00:00Z")).body["items"]).toEqual(
    [],
  );
  expect((await read("by=source&addedSince=2097&source=the-bugle")).body["items"]).toEqual(bugle);
  expect(await problemOf("by=source&addedSince=99")).toEqual(
    tooMany(
      "Use a later addedSince, from and to, or another filter.",
      "This count would read more than 2000 articles to find those that addedSince asks for.",
    ),
  );
  // Of more than a few that arrived since, the index finds those that match, so that their number counts.
  expect(await problemOf("by=source&addedSince=1097&source=the-bugle")).toEqual(
    tooMany(
      "Add from and to or another filter, or omit all filters but addedSince.",
      "More than 2000 articles match without addedSince, and this count reads each of them.",
    ),
  );
  const narrowed = await read("by=source&addedSince=1097&source=the-bugle&to=2025-08-01T10:30:00Z");
  expect(narrowed.body["items"]).toEqual([{ ...bugle[0], articleCount: 631 }]);
});

test("invalid parameters and cursors of other counts are rejected", async () => {
  await insertDocuments([
    published("2025-08-01T10:00:00.000Z", "2025-08-01T11:00:00.000Z"),
    published("2025-08-02T10:00:00.000Z", "2025-08-02T11:00:00.000Z"),
  ]);
  const pointers = async (query: string) => {
    const [status, errors] = (await problemOf(query)) as [number, { pointer: string }[]];
    return [status, ...errors.map(({ pointer }) => pointer)];
  };
  expect(await pointers("")).toEqual([400, "/query/by"]);
  expect(await pointers("by=decade")).toEqual([400, "/query/by"]);
  expect(await pointers("by=day&sort=newest")).toEqual([400, "/query/sort"]);
  expect(await pointers("by=day&fields=key")).toEqual([400, "/query/fields"]);
  expect(await pointers("by=day&cursor=W10")).toEqual([400, "/query/cursor"]);
  expect(await pointers("by=day&from=2025-08-02&to=2025-08-01")).toEqual([400, "/query/from"]);
  const { body } = await read("by=day&limit=1");
  const cursor = `cursor=${body["next"]}`;
  expect((await read(`by=day&limit=1&${cursor}`)).body["items"]).toEqual([
    { key: "2025-08-01", articleCount: 1, atLeast: 1, atMost: 1 },
  ]);
  expect(await pointers(`by=month&${cursor}`)).toEqual([400, "/query/cursor"]);
  expect(await pointers(`by=day&sort=count&${cursor}`)).toEqual([400, "/query/cursor"]);
  expect(await pointers(`by=day&language=en&${cursor}`)).toEqual([400, "/query/cursor"]);
});
