import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { AUTHORIZED, freshInstance, put, requestWith, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { countingCalls } from "../wrapped-bindings.ts";
import { attributesOf, pageAt, request, textOf } from "./html.ts";
import { FERRY, ferry, idOf, NOON } from "./visits.ts";

beforeEach(freshInstance);

test("an article says when it was published, and on demand each capture's own words for that", async () => {
  const html = await pageAt(`/articles/${await ferry()}`);
  expect((await textOf(html, "main > article > p.meta"))[0]).toContain(
    "Published between 30 and 31 July 2025",
  );
  const provenance = (await textOf(html, "#dating li")).toSorted();
  expect(provenance[0]).toMatch(
    /^A page saved on 1 August 2025 at 12:00 UTC says 2 days ago \(bytes \d+–\d+\): published between 30 and 31 July 2025 – this limits the time given above\.$/,
  );
  expect(provenance[1]).toBe(
    "A page saved on 1 August 2025 at 12:00 UTC says no time: published by 1 August 2025 at the latest.",
  );
});

test("an article whose page gives no time was published by its capture at the latest", async () => {
  await ferry();
  const html = await pageAt(`/articles/${await idOf("Goats")}`);
  expect((await textOf(html, "main > article > p.meta"))[0]).toContain(
    "Published by 1 August 2025 at the latest",
  );
});

test("each paragraph names its bytes in the saved page, and no page names a file", async () => {
  const html = await pageAt(`/articles/${await ferry()}`);
  expect(html).not.toContain(".txt");
  const spans = (await textOf(html, "table td.bytes")).map((text) =>
    (text.match(/\d+/g) ?? []).map(Number),
  );
  const raw = await (await env.INBOX.get("main.txt"))?.arrayBuffer();
  const texts = spans.map(([from, to]) => new TextDecoder().decode(raw?.slice(from, to)));
  expect(texts).toEqual(await textOf(html, ".body p"));
  expect(texts).toEqual(FERRY);
  expect(await textOf(html, "table td:nth-child(2)")).toEqual([
    "The ferry to Quarry Island sailed …",
    "It was full, and the harbour …",
  ]);
});

test("a standfirst is below the headline, the time of an update and a paywall are named, no image is loaded", async () => {
  await put("b.txt", page({ title: "Bells" }), {
    Standfirst: "They%20ring.",
    "Modified-At": "2025-07-31T08:00:00Z",
    Image: "https://bugle.example/a.jpg",
    "Is-Paywalled": "true",
  });
  await untilRead(1);
  const html = await pageAt(`/articles/${await idOf("Bells")}`);
  expect(await textOf(html, "main > article > p.standfirst")).toEqual(["They ring."]);
  const [meta] = await textOf(html, "main > article > p.meta");
  expect(meta).toContain("updated 31 July 2025 at 08:00 UTC");
  expect(await textOf(html, "main > article > p.note")).toContain(
    "A paywall hid a part of the text.",
  );
  expect(await attributesOf(html, "img", "src")).toEqual([]);
});

test("an article links its hashtags, its outlet and its page, and says how long it takes to read", async () => {
  const html = await pageAt(`/articles/${await ferry()}`);
  expect(await attributesOf(html, ".tags a", "href")).toContain("/hashtags/OdileMarchetti");
  const links = await attributesOf(html, "main > article > p.meta a", "href");
  expect(links).toEqual([
    "/sources/the-bugle",
    "https://www.daily8.com/en/article/0123456789abcdef0123456789abcdef",
    "#comments",
  ]);
  expect((await textOf(html, "main > article > p.meta"))[0]).toContain("1 min read, 29 words");
});

test("an article's head has JSON-LD and Open Graph", async () => {
  const id = await ferry();
  const html = await pageAt(`/articles/${id}`);
  const [json] = await textOf(html, "script");
  expect(JSON.parse(json ?? "")).toMatchObject({
    "@type": "NewsArticle",
    "@id": `https://broadsheet.example/articles/${id}`,
    headline: "Ferry sails",
    publisher: { name: "The Bugle" },
  });
  expect(json).not.toContain("datePublished");
  const property = async (name: string) =>
    attributesOf(html, `meta[property='${name}']`, "content");
  expect(await property("og:title")).toEqual(["Ferry sails"]);
  expect(await property("og:type")).toEqual(["article"]);
  expect(await attributesOf(html, "meta[name='twitter:card']", "content")).toEqual(["summary"]);
  expect(await property("og:url")).toEqual([`https://broadsheet.example/articles/${id}`]);
  // Two days are possible.
  expect(await property("article:published_time")).toEqual([]);
  expect(await textOf(html, "time")).toEqual([]);
});

test("a date that is sure to the day is one for programs", async () => {
  await put(
    "goats.txt",
    page({ title: "Goats", cards: [{ title: "Kids", time: "2 hours ago" }] }),
    NOON,
  );
  await untilRead(1);
  const html = await pageAt(`/articles/${await idOf("Kids")}`);
  expect(await attributesOf(html, "time", "datetime")).toEqual(["2025-08-01"]);
  expect(await textOf(html, "time")).toEqual(["on 1 August 2025 between 09:30 and 10:30 UTC"]);
  expect(await attributesOf(html, "meta[property='article:published_time']", "content")).toEqual([
    "2025-08-01",
  ]);
});

test("an article without a text offers nothing to be asked of its text", async () => {
  await put("goats.txt", page({ title: "Goats", body: [] }));
  await untilRead(1);
  const html = await pageAt(`/articles/${await idOf("Goats")}`);
  expect(await textOf(html, "details summary")).toEqual([
    "How we know the time",
    "Where this comes from",
  ]);
  expect(await attributesOf(html, "main section[id]", "id")).toEqual(["comments"]);
});

test("an article's page takes one KV read and one D1 batch", async () => {
  const id = await ferry();
  const [kv, d1]: [string[], string[]] = [[], []];
  const watched = {
    NEWSSTAND: countingCalls(env.NEWSSTAND, kv),
    CATALOGUE: countingCalls(env.CATALOGUE, d1),
  };
  const response = await requestWith(watched, `/articles/${id}`);
  expect(response.status).toBe(200);
  expect(kv).toEqual(["getWithMetadata"]);
  expect(d1.filter((call) => call !== "prepare")).toEqual(["batch"]);
});

test("an article that the newsstand lacks has the same page", async () => {
  const id = await ferry();
  const published = await pageAt(`/articles/${id}`);
  await env.NEWSSTAND.delete(`article/json/${id}`);
  expect(await pageAt(`/articles/${id}`)).toBe(published);
});

test("the page of a merged id leads to the article, and that of a removed one says that it is gone", async () => {
  await put("main.txt", page({ title: "Ferry sails", body: FERRY }));
  await untilRead(1);
  const old = await idOf("Ferry sails");
  await put(
    "card.txt",
    page({ title: "Goats", cards: [{ title: "Ferry sails", body: FERRY.join(" ") }] }),
  );
  await untilRead(2);
  const id = await idOf("Ferry sails");
  const moved = await request(`/articles/${old}`);
  expect([moved.status, moved.headers.get("Location")]).toEqual([301, `/articles/${id}`]);
  const story = await request(`/stories/${old}`);
  expect([story.status, story.headers.get("Location")]).toEqual([301, `/stories/${id}`]);

  await request(`/v1/articles/${id}`, { method: "DELETE", headers: AUTHORIZED });
  for (const path of [`/articles/${old}`, `/articles/${id}`, `/stories/${id}`]) {
    const gone = await request(path);
    expect(gone.status).toBe(410);
    expect(await textOf(await gone.text(), "h1")).toEqual(["This is no longer here"]);
  }
});

test("a removed article that the newsstand shows still is gone from its page", async () => {
  const id = await ferry();
  const published = await env.NEWSSTAND.getWithMetadata(`article/json/${id}`);
  await request(`/v1/articles/${id}`, { method: "DELETE", headers: AUTHORIZED });
  await env.NEWSSTAND.put(`article/json/${id}`, published.value ?? "", {
    metadata: published.metadata,
  });
  expect((await request(`/articles/${id}`)).status).toBe(410);
});
