import { parseOpml } from "feedsmith";
import { beforeEach, expect, test } from "vitest";
import { type CountedDocument, insertDocuments } from "../counted-documents.ts";
import { freshInstance, readPages, request } from "../instance.ts";

const article = (
  day: string,
  outlet: string,
  tags: readonly string[],
  language = "en",
  category: string | null = null,
): CountedDocument => ({
  title: "News",
  publishedAt: `${day}T12:00:00.000Z`,
  dating: {
    text: null,
    earliest: `${day}T11:00:00.000Z`,
    latest: `${day}T13:00:00.000Z`,
    precision: "hour",
    basis: "relative",
  },
  source: { id: outlet.toLowerCase().replaceAll(" ", "-"), name: outlet },
  agency: null,
  category,
  language,
  hashtags: tags.map((tag) => ({ tag, origin: "page" })),
});

beforeEach(async () => {
  await insertDocuments([
    article("2025-07-30", "The Bugle", ["ScottBessent"], "en", "Politics"),
    article("2025-07-31", "The Bugle", ["ScottBessent", "USTreasury"], "ar", "politics"),
    article("2025-08-01", "Channel 4 North", ["BessentDam"]),
    article("2025-08-02", "Harbour Star", ["Northgate", "scottbessent"]),
    article("2025-08-02", "Harbour Star", ["Northgate"], "en", "Sport"),
  ]);
});

async function items(path: string): Promise<unknown[]> {
  const { items } = await (await request(path)).json<{ items: object[] }>();
  return items.map((item) => Object.values(item).join(" "));
}

test("outlets are sorted by name or by the number of their articles", async () => {
  expect(await items("/v1/sources")).toEqual([
    "channel-4-north Channel 4 North 1",
    "harbour-star Harbour Star 2",
    "the-bugle The Bugle 2",
  ]);
  expect(await items("/v1/sources?sort=count&limit=2")).toEqual([
    "harbour-star Harbour Star 2",
    "the-bugle The Bugle 2",
  ]);
});

test("outlets and hashtags of a week count only its articles", async () => {
  expect(await items("/v1/sources?since=2025-08-01&sort=count")).toEqual([
    "harbour-star Harbour Star 2",
    "channel-4-north Channel 4 North 1",
  ]);
  expect(await items("/v1/hashtags?since=2025-07-31&sort=count&limit=2")).toEqual([
    "Northgate 2",
    "scottbessent 2",
  ]);
  expect(await items("/v1/languages")).toEqual(["en 4", "ar 1"]);
  expect(await items("/v1/categories")).toEqual(["politics 2", "Sport 1"]);
  expect(await items("/v1/categories?since=2025-08-01&sort=name")).toEqual(["Sport 1"]);
});

test("any word of a name finds an outlet or a hashtag", async () => {
  expect(await items("/v1/sources?q=NORTH")).toEqual(["channel-4-north Channel 4 North 1"]);
  expect(await items("/v1/sources?q=chan+4")).toEqual(["channel-4-north Channel 4 North 1"]);
  expect(await items("/v1/hashtags?q=bessent&sort=count")).toEqual([
    "scottbessent 3",
    "BessentDam 1",
  ]);
  expect(await items("/v1/hashtags?q=treasury")).toEqual(["USTreasury 1"]);
  expect(await items("/v1/hashtags?q=essent")).toEqual([]);
});

test("a prefix finds an outlet or a hashtag, whose sign may be given", async () => {
  expect(await items("/v1/sources?prefix=the")).toEqual(["the-bugle The Bugle 2"]);
  for (const prefix of ["USTR", "%23ustr"]) {
    expect(await items(`/v1/hashtags?prefix=${prefix}`)).toEqual(["USTreasury 1"]);
  }
  expect(await items("/v1/hashtags?prefix=%23%23ustr")).toEqual([]);
  expect(await items("/v1/sources?prefix=%23the")).toEqual([]);
});

test("pages follow each other in both orders, and a cursor of another list is rejected", async () => {
  for (const sort of ["name", "count"]) {
    const path = `/v1/hashtags?sort=${sort}`;
    const whole = await items(path);
    const paged = await readPages<object>(`${path}&limit=1`);
    expect(paged.flat().map((item) => Object.values(item).join(" "))).toEqual(whole);
  }
  const { next } = await (await request("/v1/hashtags?limit=1")).json<{ next: string }>();
  for (const path of ["/v1/hashtags?sort=count", "/v1/hashtags?q=north", "/v1/sources?sort=name"]) {
    const response = await request(`${path}&cursor=${next}`);
    const { errors } = await response.json<{ errors: { pointer: string }[] }>();
    expect([response.status, errors[0]?.pointer]).toEqual([400, "/query/cursor"]);
  }
});

test("invalid parameters of the lists have pointers", async () => {
  for (const [path, pointer] of [
    ["/v1/sources?sort=newest", "/query/sort"],
    ["/v1/sources?q=", "/query/q"],
    ["/v1/hashtags?q=!!", "/query/q"],
    ["/v1/hashtags?since=yesterday", "/query/since"],
    ["/v1/languages?q=en", "/query/q"],
    ["/v1/categories?cursor=MQ", "/query/cursor"],
  ] as const) {
    const response = await request(path);
    const { errors } = await response.json<{ errors: { pointer: string }[] }>();
    const pointers = errors.map((each) => each.pointer);
    expect([path, response.status, pointers]).toEqual([path, 400, [pointer]]);
  }
});

test("an outlet has its languages, its first and last time, and its feeds", async () => {
  const response = await request("/v1/sources/the-bugle");
  expect(await response.json()).toEqual({
    edition: 0,
    id: "the-bugle",
    name: "The Bugle",
    articleCount: 2,
    languages: [
      { language: "ar", articleCount: 1 },
      { language: "en", articleCount: 1 },
    ],
    firstSeen: "2025-07-30T12:00:00.000Z",
    lastSeen: "2025-07-31T12:00:00.000Z",
    feeds: {
      json: "/feeds/articles.json?source=the-bugle",
      rss: "/feeds/articles.rss?source=the-bugle",
      atom: "/feeds/articles.atom?source=the-bugle",
    },
  });
  const unknown = await request("/v1/sources/the-trumpet");
  expect([unknown.status, (await unknown.json<{ errors: unknown }>()).errors]).toEqual([
    404,
    [{ pointer: "/path/id", detail: 'There is no outlet "the-trumpet".' }],
  ]);
});

test("without outlets, the OPML document subscribes a feed reader to all articles", async () => {
  await freshInstance();
  const response = await request("/feeds/sources.opml");
  const { body } = parseOpml(await response.text());
  expect(body?.outlines?.map(({ text, xmlUrl }) => [text, xmlUrl])).toEqual([
    ["broadsheet.example", "https://broadsheet.example/feeds/articles.rss"],
  ]);
});

test("the OPML document subscribes a feed reader to every outlet", async () => {
  const response = await request("/feeds/sources.opml");
  const { body } = parseOpml(await response.text());
  expect(
    body?.outlines?.map(({ text, type, xmlUrl, htmlUrl }) => [text, type, xmlUrl, htmlUrl]),
  ).toEqual(
    [
      ["Channel 4 North", "channel-4-north"],
      ["Harbour Star", "harbour-star"],
      ["The Bugle", "the-bugle"],
    ].map(([name, id]) => [
      name,
      "rss",
      `https://broadsheet.example/feeds/articles.rss?source=${id}`,
      `https://broadsheet.example/sources/${id}`,
    ]),
  );
});
