import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { articleSchema, listedArticleSchema } from "../../src/schema/article.ts";
import {
  freshInstance,
  ingestOne,
  listArticles,
  put,
  readPages,
  request,
  requestWith,
  runCron,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { countingCalls } from "../wrapped-bindings.ts";

const CAPTURED = { "Captured-At": "2025-08-01T12:00:00Z" };
const BRIDGE = { body: ["It opened.", "All crossed."] };

test("a list has the newest articles first, by when they were captured if no time is given, and undated ones last", async () => {
  const cards = [
    { title: "Old", time: "3 days ago" },
    { title: "New", time: "5 minutes ago" },
    { title: "Day", time: "30-07-2025" },
  ];
  await put("a.txt", page({ title: "Undated", cards }), CAPTURED);
  await put("b.txt", page({ title: "Captured between" }), {
    "Captured-At": "2025-07-30T12:00:00Z",
  });
  for (const day of [30, 31]) {
    const customMetadata = { "seen-at": `2025-07-${day}T12:00:00Z` };
    await env.INBOX.put(`${day}.txt`, page({ title: `Seen on ${day}` }), { customMetadata });
  }
  await runCron();
  await untilRead(4);
  const items = await listArticles();
  expect(items.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
    ["Undated", null],
    ["New", "2025-08-01T11:55:00.000Z"],
    ["Captured between", null],
    ["Day", "2025-07-30T11:00:00.000Z"],
    ["Old", "2025-07-29T12:00:00.000Z"],
    ["Seen on 31", null],
    ["Seen on 30", null],
  ]);
  expect(items[0]?.dating).toEqual({
    text: null,
    earliest: null,
    latest: "2025-08-01T12:00:00.000Z",
    precision: "unknown",
    basis: "capture",
  });
  expect(items[6]?.dating).toMatchObject({ earliest: null, latest: null, basis: "unknown" });
  const ids = items.map(({ id }) => id);
  for (const [query, expected] of [
    ["sort=newest", ids],
    ["sort=oldest&q=-nothing", [...ids.slice(0, 5).toReversed(), ...ids.slice(5)]],
    ["to=2025-08-01&match=possibly", ids],
    ["to=2025-08-01", ids.slice(1, 5).filter((id) => id !== ids[2])],
  ] as const) {
    const pages = await readPages<{ id: string }>(`/v1/articles?limit=2&${query}`);
    expect([query, pages.flat().map(({ id }) => id)]).toEqual([query, expected]);
  }
});

test("articles of one day that pages name are in the order of their ids, however they came", async () => {
  const captures = Array.from({ length: 6 }, (_, n) => {
    return page({ title: `Main ${n}`, cards: [{ title: `Of the day ${n}`, time: "30-07-2025" }] });
  });
  const ofTheDay = async (order: readonly string[]) => {
    await freshInstance();
    for (const [n, text] of order.entries()) {
      await put(`${n}.txt`, text, CAPTURED);
      await untilRead(n + 1);
    }
    const ids = (await listArticles()).map(({ id }) => id);
    expect(ids).toHaveLength(12);
    return ids;
  };
  const ids = await ofTheDay(captures);
  expect(ids.slice(6)).toEqual(ids.slice(6).toSorted().toReversed());
  expect(ids.slice(0, 6)).toEqual(ids.slice(0, 6).toSorted().toReversed());
  expect(await ofTheDay(captures.toReversed())).toEqual(ids);
});

test("a list's items and an article have the public contract's shape, the body apart", async () => {
  const { id } = await ingestOne(BRIDGE);
  const [item] = await listArticles();
  const article: unknown = await (await request(`/v1/articles/${id}`)).json();
  expect(listedArticleSchema.strict().parse(item)).toEqual(item);
  expect(articleSchema.strict().parse(article)).toEqual({
    ...item,
    body: [
      { type: "paragraph", text: "It opened." },
      { type: "paragraph", text: "All crossed." },
    ],
  });
});

test("an empty corpus is edition 0 and an empty list", async () => {
  expect(await (await request("/v1/articles")).json()).toEqual({
    edition: 0,
    epoch: expect.stringMatching(/^[0-9a-f]{16}$/),
    items: [],
    total: 0,
    next: null,
  });
});

test("everything that is wrong with a request is said at once", async () => {
  const response = await request("/v1/articles?limti=5&limit=0&limti=6");
  const { errors } = await response.json<{ errors: { pointer: string }[] }>();
  expect(errors.map(({ pointer }) => pointer)).toEqual(["/query/limti", "/query/limit"]);
});

test("a route without parameters takes none", async () => {
  const response = await request("/health?__proto__=1");
  const detail = 'There is no parameter "__proto__". This route takes no parameters.';
  expect(await response.json()).toMatchObject({ status: 400, detail });
});

test.each(["00000000000000000000", "x", "A".repeat(2000), "%2e%2e", "%F0%9F%92%A9"])(
  "the unknown id %s is a 404 problem",
  async (id) => {
    const response = await request(`/v1/articles/${id}`);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  },
);

test("a list is one D1 batch and no KV read", async () => {
  await ingestOne(BRIDGE);
  const [kv, d1]: [string[], string[]] = [[], []];
  const watched = {
    NEWSSTAND: countingCalls(env.NEWSSTAND, kv),
    CATALOGUE: countingCalls(env.CATALOGUE, d1),
  };
  await requestWith(watched, "/v1/articles");
  expect(kv).toEqual([]);
  expect(d1.filter((call) => call !== "prepare")).toEqual(["batch"]);
});

test("the id of an article without outlet redirects once an outlet's card joins it", async () => {
  const { id } = await ingestOne(BRIDGE);
  const card = { outlet: "The Bugle", title: "Bridge reopens", body: "It opened. All crossed." };
  await put("b.txt", page({ title: "Another", cards: [card] }));
  await untilRead(2);
  const named = (await listArticles()).find(({ title }) => title === "Bridge reopens");
  expect(named?.source).toEqual({ id: "the-bugle", name: "The Bugle" });

  for (const form of ["", "?format=markdown"]) {
    const response = await request(`/v1/articles/${id}${form}`);
    expect(response.status).toBe(301);
    expect(response.headers.get("Location")).toBe(`/v1/articles/${named?.id}${form}`);
  }
});

test.each([
  ["its ETag", (etag: string) => etag],
  ["its ETag made strong", (etag: string) => etag.slice(2)],
  ["a list with it", (etag: string) => `"other", ${etag}`],
  ["*", () => "*"],
])("If-None-Match with %s is answered 304 without a body, list and article", async (_, header) => {
  const { id } = await ingestOne(BRIDGE);
  for (const path of ["/v1/articles", `/v1/articles/${id}`]) {
    const etag = (await request(path)).headers.get("ETag") ?? "";
    const response = await request(path, { headers: { "If-None-Match": header(etag) } });
    expect(response.status).toBe(304);
    expect(response.headers.get("ETag")).toBe(etag);
    expect(response.headers.get("Cache-Control")).toMatch(/^public, max-age=60,/);
    expect(response.headers.get("Content-Type")).toBeNull();
    expect(await response.text()).toBe("");
  }
});

test("If-None-Match with another ETag is answered in full", async () => {
  const { id } = await ingestOne(BRIDGE);
  const headers = { "If-None-Match": 'W/"other"' };
  expect((await request(`/v1/articles/${id}`, { headers })).status).toBe(200);
  expect((await request("/v1/articles", { headers })).status).toBe(200);
});

test("a list's ETag follows the edition", async () => {
  await ingestOne(BRIDGE);
  expect((await request("/v1/articles")).headers.get("ETag")).toMatch(/^W\/"[0-9a-f]{16}-1-5"$/);
  await put("b.txt", page({ title: "Another" }));
  await untilRead(2);
  expect((await request("/v1/articles")).headers.get("ETag")).toMatch(/^W\/"[0-9a-f]{16}-2-5"$/);
});

test("any origin may read, and sees the headers that paging and caching need", async () => {
  const response = await request("/v1/articles", { headers: { Origin: "https://reader.example" } });
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(response.headers.get("Access-Control-Expose-Headers")).toBe(
    "Allow, ETag, Link, Location, Retry-After, X-Request-Id",
  );
});
