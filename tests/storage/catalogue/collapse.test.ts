import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { NO_FILTERS, only } from "../../../src/search/filters.ts";
import { listArticles } from "../../../src/storage/catalogue/lists.ts";
import { bugle, insertDocuments } from "../../counted-documents.ts";

test("a story is listed once, by its leader, although sixty of its articles have no date", async () => {
  const dating = {
    text: null,
    earliest: null,
    latest: null,
    precision: "unknown",
    basis: "unknown",
  } as const;
  const undated = { ...bugle("", "ar"), publishedAt: null, dating };
  const dated = ["2025-08-01T00:00:00Z", "2025-08-02T00:00:00Z"].map((time) => bugle(time, "en"));
  await insertDocuments([...dated, ...Array.from({ length: 60 }, () => undated)]);
  const leader = "0".repeat(20);
  await env.CATALOGUE.prepare("UPDATE articles SET story = ?1").bind(leader).run();
  const { rows } = await listArticles(env.CATALOGUE, {
    filters: { ...NO_FILTERS, language: only("en") },
    query: null,
    order: "newest",
    after: null,
    limit: 20,
    documents: "listed",
    isCollapsed: true,
    isCounted: false,
  });
  expect(rows.map(({ document, collapsed }) => [JSON.parse(document).id, collapsed])).toEqual([
    [leader, 1],
  ]);
});
