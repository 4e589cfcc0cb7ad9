import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import type { ListItem } from "../../src/schema/article-items.ts";
import { NO_FILTERS } from "../../src/search/filters.ts";
import { parseQuery } from "../../src/search/query.ts";
import { suggestQuery } from "../../src/services/spelling.ts";
import { insertSearchable } from "../article-rows.ts";
import { keepInstance, readJson, request } from "../instance.ts";
import { metered } from "../metered-database.ts";
import { ingestCards, list } from "./searching.ts";

/** Searches that find little: articles with some of the words, and other spellings. */

beforeAll(async () => {
  keepInstance();
  await ingestCards([
    ["Lindsay Lohan sings", "The actress Lindsay Lohan sang in the harbour of Riverton."],
    ["Governments meet", "The government of Riverton and other governments met on Monday."],
    ["Lindsey Graham speaks", "Senator Lindsey Graham spoke to the government."],
    ["الحكومة تجتمع", "اجتمعت الحكومة اليوم في المدينة لبحث أسعار النفط."],
    ["أسعار النفط", "ارتفعت أسعار النفط بعد اجتماع الحكومة في المدينة."],
  ]);
});

const matchedOf = (items: readonly ListItem[]) =>
  items.map(({ title, matched }) => `${matched}: ${title}`);

test("each hit says whether it has all words, and fields can name that", async () => {
  const found = await list({ q: "who are lindsay lohan and the senator" });
  expect(matchedOf(found.items)).toEqual([
    "some: Lindsay Lohan sings",
    "some: Lindsey Graham speaks",
  ]);
  expect(found.total).toBe(0);
  const { items } = await list({ q: "lindsay harbour graham", fields: "matched" });
  expect(items.map(({ matched }) => matched)).toEqual(["some", "some"]);
  expect(matchedOf((await list({ q: "riverton", sort: "oldest" })).items)).toEqual([
    "all: Governments meet",
    "all: Lindsay Lohan sings",
  ]);
  expect((await list({})).items[0]).not.toHaveProperty("matched");
});

test("other orders, lines, feeds, counts and stories have full matches alone", async () => {
  const q = "lindsay graham harbour";
  expect((await list({ q })).items).toHaveLength(2);
  expect((await list({ q, sort: "newest" })).items).toEqual([]);
  const query = new URLSearchParams({ q, sort: "relevance" });
  for (const type of ["application/x-ndjson", "text/csv"]) {
    const response = await request(`/v1/articles?${query}&fields=title`, {
      headers: { Accept: type },
    });
    expect((await response.text()).replace("id,title\r\n", "")).toBe("");
  }
  expect((await readJson<{ items: [] }>(`/feeds/articles.json?${query}`)).items).toEqual([]);
  expect(await readJson(`/v1/articles/counts?by=source&q=${q}`)).toMatchObject({ items: [] });
  expect(await readJson(`/v1/stories?q=${q}`)).toMatchObject({ items: [] });
});

test.each([
  ["lindsey lohan", "lindsay lohan"],
  ["the goverment, met", "the government, met"],
  ["govermnent", "government"],
  ["Rivertown", "Riverton"],
  ["senotor grahm", "senator graham"],
  ["lindsey lohen", "lindsay lohan"],
  ["الحكمة", "الحكومة"],
  ["أسعار النقط", "أسعار النفط"],
])("for %s, %s is suggested, which more articles have", async (q, suggestion) => {
  const found = await list({ q });
  expect(found.suggestion).toBe(suggestion);
  const corrected = await list({ q: suggestion });
  expect(corrected.total).toBeGreaterThan(found.total);
});

test.each([
  ["riverton"],
  ["xqzwvk"],
  ["goverment OR senotor"],
  ['"goverment"'],
  ["goverment -riverton"],
  ["#goverment"],
  ["ab"],
  ["桥梁"],
])("nothing is suggested for %s", async (q) => {
  expect(await list({ q })).not.toHaveProperty("suggestion");
});

test("a suggestion has matches within the filters, and is only on the first page of lists that go on", async () => {
  expect(await list({ q: "goverment", to: "2020-01-01" })).not.toHaveProperty("suggestion");
  expect(await list({ q: "goverment", source: "lantern-post" })).not.toHaveProperty("suggestion");
  expect((await list({ q: "goverment", source: "the-bugle" })).suggestion).toBe("government");
  expect((await list({ q: "goverment", sort: "newest" })).suggestion).toBe("government");
  const first = await list({ q: "lindsey lohan", limit: "1" });
  expect(first.suggestion).toBe("lindsay lohan");
  const next = await list({ q: "lindsey lohan", limit: "1", cursor: first.next ?? "" });
  expect(next).not.toHaveProperty("suggestion");
});

test("a suggestion reads at most 2,000 rows, however many words the index has", async () => {
  const words = Array.from({ length: 4_000 }, (_, n) => `internationaliz${n.toString(36)}`);
  await insertSearchable(
    words.map((title, n) => {
      const id = `f${n.toString(16).padStart(19, "0")}`;
      return { sortKey: String(n + 1), id, document: "{}", title, facets: "x" };
    }),
  );
  const { query } = parseQuery(
    "internationalixzing internationalixzed acknowledgemend hospitolity",
  );
  const { db, meter } = metered(env.CATALOGUE);
  if (query) await suggestQuery(db, NO_FILTERS, query);
  expect(meter.read).toBeGreaterThan(500);
  expect(meter.read).toBeLessThanOrEqual(2_000);
});

test("a query of sixty Arabic words is answered, with a header that clients accept", async () => {
  const q = Array.from({ length: 60 }, (_, n) => `${"حكومة".repeat(2)}${n}`).join(" ");
  const response = await request(`/v1/articles?${new URLSearchParams({ q })}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("Link")?.length).toBeLessThan(8_000);
});
