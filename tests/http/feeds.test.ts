import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { expectProblem, ingest, listArticles, put, request, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

const ORIGIN = "https://broadsheet.example";
const KINDS = ["json", "rss", "atom"] as const;

/** Seven dated articles and an undated one. */
async function corpus(): Promise<void> {
  const cards = Array.from({ length: 7 }, (_, i) => ({
    title: `Card ${i}`,
    time: `${i + 2} hours ago`,
    body: `Text of the card ${i}.`,
  }));
  await put("a.txt", page({ title: "Main", cards }), { "Captured-At": "2025-08-01T12:00:00Z" });
  await untilRead(1);
}

test.each([
  ["json", "application/feed+json"],
  ["rss", "application/rss+xml"],
  ["atom", "application/atom+xml"],
])(
  "the feed as %s has its media type, is cacheable and follows the edition",
  async (kind, type) => {
    await ingest({ "a.txt": page({}) });
    const path = `/feeds/articles.${kind}`;
    const response = await request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(`${type}; charset=UTF-8`);
    expect(response.headers.get("Cache-Control")).toMatch(/^public, max-age=60,/);
    const etag = response.headers.get("ETag") ?? "";
    expect(etag.replace(/[0-9a-f]{16}/, "EPOCH")).toBe(`W/"EPOCH-1-${kind}6"`);
    expect(response.headers.get("Link")).toBe(
      [
        `<${path}>; rel="first"`,
        `<${path}>; rel="self"`,
        '</v1/articles>; rel="alternate"; type="application/json"',
        '</openapi.json>; rel="service-desc"',
      ].join(", "),
    );
    const again = await request(path, { headers: { "If-None-Match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);

    await put("b.txt", page({ title: "Another" }));
    await untilRead(2);
    expect((await request(path)).headers.get("ETag")).toBe(etag.replace("-1-", "-2-"));
  },
);

/** The next page's address as the feed itself says it. */
const NEXT = {
  json: (text: string) => parseJsonFeed(text).next_url,
  rss: (text: string) => parseRssFeed(text).atom?.links?.find(({ rel }) => rel === "next")?.href,
  atom: (text: string) => parseAtomFeed(text).links?.find(({ rel }) => rel === "next")?.href,
};

test.each(KINDS)(
  "a reader of %s that follows `next` has every article once, with its text",
  async (kind) => {
    await corpus();
    const ids = (await listArticles("sort=added")).map(({ id }) => id);
    const seen: string[] = [];
    const texts = new Set<string>();
    let next: string | undefined = `${ORIGIN}/feeds/articles.${kind}?limit=3`;
    const sizes: number[] = [];
    while (next !== undefined) {
      const response: Response = await request(next.slice(ORIGIN.length));
      const text: string = await response.text();
      const found = [...new Set(text.match(/urn:broadsheet:article:[0-9a-f]{20}/g))];
      seen.push(...found.map((urn) => urn.slice(-20)));
      sizes.push(found.length);
      for (const body of text.match(/Text of the card \d\.(?=\S{1,6}\/p)/g) ?? []) texts.add(body);
      next = NEXT[kind](text);
      const linked = /<([^>]+)>; rel="next"/.exec(response.headers.get("Link") ?? "")?.[1];
      expect(linked && ORIGIN + linked).toBe(next);
    }
    expect(seen).toEqual(ids);
    expect(sizes).toEqual([3, 3, 2]);
    expect(texts.size).toBe(7);
  },
);

test("every page names itself, and the first as the one to subscribe to", async () => {
  await corpus();
  const first = parseAtomFeed(await (await request("/feeds/articles.atom?limit=3")).text());
  const next = first.links?.find(({ rel }) => rel === "next")?.href ?? "";
  const second = parseAtomFeed(await (await request(next.slice(ORIGIN.length))).text());
  const links = Object.fromEntries(second.links?.map(({ rel, href }) => [rel, href]) ?? []);
  expect(links).toMatchObject({ self: next, first: `${ORIGIN}/feeds/articles.atom?limit=3` });
  expect([first.id, second.id]).toEqual([links["first"], links["first"]]);
});

test.each([
  ["limit=0", "/query/limit", "limit must be a whole number from 1 to 100. The nearest is 1."],
  ["cursor=x", "/query/cursor", "cursor is not one of this list. Omit it to start over."],
  ["q=a&query=b", "/query/query", "query is another name of q. Give only one of them."],
  ["limti=5", "/query/limti", 'There is no parameter "limti". Did you mean "limit"?'],
])("a feed with %s is a 400 problem that points at it", async (query, pointer, detail) => {
  for (const kind of KINDS) {
    const response = await request(`/feeds/articles.${kind}?${query}`);
    await expectProblem(response, 400, pointer, detail);
  }
});

test("a feed of another form is a 404", async () => {
  expect((await request("/feeds/articles.opml")).status).toBe(404);
});

test("a feed takes the filters of the list, its next page keeps them, and without `sort` it begins with what arrived last", async () => {
  await corpus();
  const titles = async (path: string) => {
    const response = await request(path);
    expect(response.status).toBe(200);
    const feed = parseJsonFeed(await response.text());
    return { titles: feed.items?.map(({ title }) => title), next: feed.next_url };
  };
  const path = "/feeds/articles.json?q=card+-3&source=the-bugle&limit=2&sort=newest";
  const first = await titles(path);
  expect(first.titles).toEqual(["Card 0", "Card 1"]);
  const second = await titles((first.next ?? "").replace(ORIGIN, ""));
  expect(second.titles).toEqual(["Card 2", "Card 4"]);
  for (const [n, time] of ["30-07-2019", "no time"].entries()) {
    await put(`${n}.txt`, page({ title: "Old", cards: [{ title: `Card of ${time}`, time }] }));
    await untilRead(n + 2);
  }
  const arrived = await titles(path.replace("&sort=newest", ""));
  expect(arrived.titles).toEqual(["Card of no time", "Card of 30-07-2019"]);
  expect((await request("/feeds/articles.rss?q=")).status).toBe(400);
  expect((await request("/feeds/articles.rss?sort=relevance")).status).toBe(400);
});
