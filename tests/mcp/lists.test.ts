import { beforeAll, expect, test } from "vitest";
import { NOTICE } from "../../src/mcp/untrusted.ts";
import type { ListedArticle } from "../../src/schema/article.ts";
import { toArticleHit } from "../../src/schema/article-items.ts";
import { ingestAll, keepInstance, request } from "../instance.ts";
import { SEEDS } from "../seeds.ts";
import { connect, linesOf, message } from "./client.ts";

/** The tools that list, on the corpus of `seeds/`. */
beforeAll(async () => {
  keepInstance();
  await ingestAll(SEEDS);
}, 120_000);

async function call(name: string, given: Record<string, unknown>) {
  return (await connect("auto")).callTool({ name, arguments: given });
}

async function readList<Item>(path: string) {
  return (await request(path)).json<{ items: readonly Item[]; next: string | null }>();
}

/** What a client receives for one call. */
async function bytesOf(given: Record<string, unknown>, hits: number): Promise<number> {
  const search = message("tools/call", { name: "search_articles", arguments: given });
  const text = await (await request("/mcp", search)).text();
  expect(text.match(/"story":/g)).toHaveLength(hits);
  return new TextEncoder().encode(text).length;
}

test.each([
  [{}, 20, 15_000],
  [{ sort: "oldest" }, 20, 15_000],
  [{ q: "said OR the" }, 20, 15_000],
  [{ language: "ar" }, 10, 7_500],
])("a search with %o and %i hits is at most %i bytes in all", async (given, hits, most) => {
  const bytes = await bytesOf(given, hits);
  expect(bytes).toBeLessThanOrEqual(most);
});

test("related articles are those of the API in short, page after page", async () => {
  const { items } = await readList<ListedArticle>("/v1/articles?limit=100");
  const pages = await Promise.all(
    items.map(async ({ id }) => {
      const path = `/v1/articles/${id}/related?limit=1`;
      return { id, ...(await readList<ListedArticle & { why: object }>(path)) };
    }),
  );
  const first = pages.find(({ next }) => next !== null);
  if (!first) throw new Error("no article has two related ones");
  const { id, next } = first;
  const result = await call("related_articles", { id, limit: 1 });
  const short = first.items.map((item) => ({ ...toArticleHit(item), why: item.why }));
  expect(result.structuredContent).toEqual({ notice: NOTICE, items: short, next });
  const second = await call("related_articles", { id, limit: 1, cursor: next });
  expect(linesOf(second)[1]?.[0]).not.toBe(short[0]?.id);
});

test.each([
  ["list_outlets", "/v1/sources", "id"],
  ["list_hashtags", "/v1/hashtags", "tag"],
] as const)("%s is the list of the API, page after page", async (name, path, key) => {
  const list = await readList<Record<string, string>>(`${path}?limit=2`);
  const result = await call(name, { limit: 2 });
  expect(result.structuredContent).toEqual({ notice: NOTICE, ...list });
  expect(linesOf(result).map((line) => line[0])).toContain(list.items[0]?.[key]);
  const prefix = list.items[1]?.[key] ?? "";
  const { structuredContent } = await call(name, { prefix });
  expect(structuredContent).toEqual({
    notice: NOTICE,
    ...(await readList(`${path}?prefix=${encodeURIComponent(prefix)}`)),
  });
  const { structuredContent: following } = await call(name, { limit: 2, cursor: list.next });
  expect(following).toEqual({
    notice: NOTICE,
    ...(await readList(`${path}?limit=2&cursor=${list.next}`)),
  });
});

test("an answer is the answer of the API", async () => {
  const question = "How many decibels did the noise office measure?";
  const response = await request("/v1/ask", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ question }),
  });
  const answer = await response.json<{ answer: string; method: string }>();
  expect(answer.answer).toContain("decibels");
  const result = await call("ask", { question });
  expect(result.structuredContent).toEqual({ notice: NOTICE, ...answer });
  expect(linesOf(result)[0]).toEqual({ answer: answer.answer, method: answer.method });
});

test("list_stories is the list of the API without its leading articles", async () => {
  const query = "sort=coverage&minSources=2&limit=1";
  const { items, ...others } = await readList<{ id: string; leader?: object }>(
    `/v1/stories?${query}`,
  );
  const result = await call("list_stories", { sort: "coverage", minSources: 2, limit: 1 });
  const short = items.map(({ leader: _, ...story }) => story);
  expect(result.structuredContent).toEqual({ notice: NOTICE, ...others, items: short });
  expect(linesOf(result)[1]?.[0]).toBe(items[0]?.id);
});
