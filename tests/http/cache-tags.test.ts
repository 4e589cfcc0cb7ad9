import { expect, test } from "vitest";
import { cacheTagOf } from "../../src/schema/cache-tags.ts";
import { ingestArticle } from "../comments.ts";
import { AUTHORIZED, request } from "../instance.ts";

const ID = "0123456789abcdef0123";

test.each([
  [`/v1/articles/${ID}`, `article-${ID}`],
  [`/v1/articles/${ID}/comments`, "lists"],
  [`/articles/${ID}`, "lists"],
  ["/v1/articles", "lists"],
  ["/v1/articles/counts", "lists"],
  [`/stories/${ID}`, "lists"],
  ["/", "lists"],
])("%s has the tag %s", (path, tag) => {
  expect(cacheTagOf(path)).toBe(tag);
});

test("what caches may store has tags, and nothing else has", async () => {
  const id = await ingestArticle();
  const tagsOf = async (path: string, init?: RequestInit) =>
    (await request(path, init)).headers.get("Cache-Tag");
  const document = `/v1/articles/${id}`;
  expect(await tagsOf(document)).toBe(`article-${id}`);
  expect(await tagsOf(`${document}?format=markdown`)).toBe(`article-${id}`);
  const headers = { "If-None-Match": (await request(document)).headers.get("ETag") ?? "" };
  expect(await tagsOf(document, { headers })).toBe(`article-${id}`);
  expect(await tagsOf(`${document}/related`)).toBe("lists");
  expect(await tagsOf("/v1/articles?limit=100")).toBe("lists");
  expect(await tagsOf("/feeds/articles.rss")).toBe("lists");
  expect(await tagsOf("/v1/stories")).toBe("lists");
  expect(await tagsOf("/v1/captures", { headers: AUTHORIZED })).toBeNull();
  expect(await tagsOf(`/v1/articles/${ID}`)).toBeNull();
  await request(document, { method: "DELETE", headers: AUTHORIZED });
  expect((await request(document)).status).toBe(410);
  expect(await tagsOf(document)).toBe(`article-${id}`);
});
