import { expect, test } from "vitest";
import { ingest, listArticles, put, request, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

async function oneArticle(): Promise<{ id: string; version: string }> {
  await ingest({
    "a.txt": page({ title: "Bridge reopens", body: ["It opened.", "All crossed."] }),
  });
  const [article] = await listArticles();
  if (!article) throw new Error("no article was made");
  return article;
}

test("If-None-Match with another ETag is answered in full", async () => {
  const { id } = await oneArticle();
  const headers = { "If-None-Match": 'W/"other"' };
  expect((await request(`/v1/articles/${id}`, { headers })).status).toBe(200);
  expect((await request("/v1/articles", { headers })).status).toBe(200);
});

test("a list's ETag follows the edition", async () => {
  await oneArticle();
  expect((await request("/v1/articles")).headers.get("ETag")).toMatch(/^W\/"[0-9a-f]{16}-1-4"$/);
  await put("b.txt", page({ title: "Another" }));
  await untilRead(2);
  expect((await request("/v1/articles")).headers.get("ETag")).toMatch(/^W\/"[0-9a-f]{16}-2-4"$/);
});
