import { beforeAll, expect, test } from "vitest";
import { NOTICE } from "../../src/mcp/untrusted.ts";
import type { ListedArticle } from "../../src/schema/article.ts";
import type { RelatedArticle } from "../../src/schema/article-items.ts";
import type { ListedStory } from "../../src/schema/story.ts";
import { ingestAll, keepInstance, request } from "../instance.ts";
import { SEEDS } from "../seeds.ts";
import { connect, linesOf, message, toHit } from "./client.ts";

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

test.each([
  ["search_articles", {}, 20, 12_000],
  ["search_articles", { sort: "oldest" }, 20, 12_000],
  ["search_articles", { q: "said OR the" }, 20, 12_000],
  ["search_articles", { language: "ar" }, 10, 7_000],
  ["list_stories", {}, 20, 12_000],
  ["changes_since", {}, 20, 5_000],
])("%s with %o has %i items and is at most %i bytes in all", async (name, given, count, most) => {
  const text = await (
    await request("/mcp", message("tools/call", { name, arguments: given }))
  ).text();
  expect(text.match(/"(?:dating|headline|at)":/g)).toHaveLength(count);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(most);
});

test("the tools are described in at most 24,000 bytes", async () => {
  const text = await (await request("/mcp", message("tools/list", {}))).text();
  expect(text.length).toBeLessThanOrEqual(24_000);
});

test("related articles are those of the API in short, page after page", async () => {
  const { items } = await readList<ListedArticle>("/v1/articles?limit=100");
  const pages = await Promise.all(
    items.map(async ({ id }) => {
      const path = `/v1/articles/${id}/related?limit=1`;
      return { id, ...(await readList<ListedArticle & { why: RelatedArticle["why"] }>(path)) };
    }),
  );
  const first = pages.find(({ next }) => next !== null);
  if (!first) throw new Error("no article has two related ones");
  const { id, next } = first;
  const result = await call("related_articles", { id, limit: 1 });
  const short = first.items.map(({ why, ...item }) => {
    const { kind, sameStory } = why;
    const shared = kind === "computed" && { names: why.names, numbers: why.numbers };
    return { ...toHit(item), why: { kind, sameStory, ...shared } };
  });
  expect(result.structuredContent).toEqual({ notice: NOTICE, items: short, next });
  const second = await call("related_articles", { id, limit: 1, cursor: next });
  expect(linesOf(second)[2]?.[0]).not.toBe(short[0]?.id);
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

test("list_stories is the list of the API in short", async () => {
  const query = "sort=coverage&minSources=2&limit=1";
  const { items, ...others } = await readList<ListedStory>(`/v1/stories?${query}`);
  const result = await call("list_stories", { sort: "coverage", minSources: 2, limit: 1 });
  const short = items.map(({ leader: _, summary: _text, links: _links, sources, ...story }) => {
    return { ...story, sources: sources.map(({ name }) => ({ name })) };
  });
  expect(result.structuredContent).toEqual({ notice: NOTICE, ...others, items: short });
  expect(linesOf(result)[2]?.[0]).toBe(items[0]?.id);
});
