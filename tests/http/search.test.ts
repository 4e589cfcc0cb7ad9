import { expect, test } from "vitest";
import { AUTHORIZED, expectProblem, put, request, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { CAPTURED, ingestCards, type List, list, TOWN, titles } from "./searching.ts";

test.each([
  ["bridge", ["Bridge reopens"]],
  ["BRIDGES", ["Bridge reopens"]],
  ["train", ["Bridge reopens"]],
  ["riverton", ["Bridge reopens", "Ferry sails"]],
  ["riverton rain", ["Ferry sails"]],
  ["riverton -rain", ["Bridge reopens"]],
  ["-rain -bells", ["Bridge reopens", "Café closes"]],
  ["rain OR arches", ["Bridge reopens", "Ferry sails"]],
  ['"old bridge"', ["Bridge reopens"]],
  ['"bridge old"', []],
  ['"old town hall" cafe', ["Café closes"]],
  ["naive", ["Café closes"]],
  ["CAFÉ", ["Café closes"]],
  ["passen*", ["Ferry sails"]],
  ["reopenin*", ["Bridge reopens"]],
  ["carryin*", ["Bridge reopens"]],
  ["title:bridge", ["Bridge reopens"]],
  ["title:riverton", []],
  ['title:"ferry sails"', ["Ferry sails"]],
])("q=%s finds %j", async (q, expected) => {
  await ingestCards(TOWN);
  expect(await titles({ q })).toEqual(expected);
});

test("from and to compare publishedAt, a day being all of it, and leave out what has none", async () => {
  await ingestCards(TOWN);
  expect(await titles({ from: "2025-08-01T08:30:00Z" })).toEqual(["Bridge reopens", "Ferry sails"]);
  expect(await titles({ to: "2025-08-01T08:30:00Z" })).toEqual(["Café closes"]);
  expect(await titles({ from: "2025-08-01", to: "2025-08-01" })).toHaveLength(3);
  expect(await titles({ from: "2025-08-02" })).toEqual([]);
  expect(await titles({ to: "2025-07-31" })).toEqual([]);
  const [, first] = (await list({})).items;
  const at = first?.publishedAt ?? "";
  expect(await titles({ from: at, to: at })).toEqual(["Bridge reopens"]);
});

test("a story's articles are a list like any other, and filters join a query", async () => {
  await ingestCards(TOWN);
  const [, first] = (await list({})).items;
  const story = first?.story.id ?? "";
  expect(await titles({ story })).toEqual(["Bridge reopens"]);
  expect(await titles({ story, q: "arches", source: "the-bugle" })).toEqual(["Bridge reopens"]);
  expect(await titles({ story, q: "ferry" })).toEqual([]);
  expect(await titles({ hashtag: "#riverton", q: "bridge" })).toEqual(["Bridge reopens"]);
});

test("highlights say where the words stand, in the title, the summary, or a passage of the text", async () => {
  const body =
    "One came. Two came. Three came. Four men then mended the arches of the old bridge at Riverton.";
  await ingestCards([["Bridges reopen", body]]);
  const [item] = (await list({ q: 'bridge "old bridge"' })).items;
  expect(item?.highlights).toEqual([
    { field: "title", block: null, text: "Bridges reopen", spans: [[0, 7]] },
    {
      field: "body",
      block: 1,
      text: "Four men then mended the arches of the old bridge at Riverton.",
      spans: [[39, 49]],
    },
  ]);
  expect((await list({})).items[0]).not.toHaveProperty("highlights");
});

test("fields trims the items to their ids and what is asked, the text too", async () => {
  await ingestCards([["Ferry sails", "It left at noon."]]);
  const { items } = await list({ q: "ferry", fields: "title,body" });
  expect(items).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{20}$/),
      title: "Ferry sails",
      body: [{ type: "paragraph", text: "It left at noon." }],
    },
  ]);
});

test.each([
  [{ limit: "0" }, "/query/limit", "limit must be a whole number from 1 to 100. The nearest is 1."],
  [{ q: "-- **" }, "/query/q", "q has no word to look for. Write one."],
  [{ q: "a ".repeat(100) }, "/query/q", "q takes up to 60 words and phrases; this has 100."],
  [
    { sort: "best" },
    "/query/sort",
    'sort does not accept "best". The valid values are newest, oldest, relevance, added, updated.',
  ],
  [
    { sort: "relevance" },
    "/query/sort",
    "sort=relevance needs a query. Add q, or choose another order.",
  ],
  [
    { story: "x" },
    "/query/story",
    "story must be the id of the story that reports them: 20 hexadecimal digits, such as eb708e3e23fc951b3359.",
  ],
  [
    { from: "yesterday" },
    "/query/from",
    "from must be a day such as 2025-08-01, or an RFC 3339 time such as 2025-08-01T12:00:00Z.",
  ],
  [
    { from: "2025-08-02", to: "2025-08-01" },
    "/query/from",
    "from is after to, so no article can match. Swap them.",
  ],
  [
    { from: "2025-08-01T12:00:00+02:00", to: "2025-08-01T09:59:59Z" },
    "/query/from",
    "from is after to, so no article can match. Swap them.",
  ],
  [{ q: "a", query: "b" }, "/query/query", "query is another name of q. Give only one of them."],
  [{ query: "-" }, "/query/query", "query has no word to look for. Write one."],
  [{ fields: "titel" }, "/query/fields", 'fields does not accept "titel". Did you mean "title"?'],
])("%j is a 400 problem that points at the parameter", async (parameters, pointer, detail) => {
  const query = new URLSearchParams(parameters as Record<string, string>);
  await expectProblem(await request(`/v1/articles?${query}`), 400, pointer, detail);
});

test("an edited article is found by its new words, a removed one by none", async () => {
  await ingestCards([["Ferry sails", "It left at noon with nine passengers and a goat."]]);
  await put(
    "cards.txt",
    page({
      title: "Bells",
      body: [],
      cards: [
        { title: "Ferry sails", body: "It stayed in the harbour all day because of the fog." },
      ],
    }),
    CAPTURED,
  );
  await untilRead(1);
  expect(await titles({ q: "goat" })).toEqual([]);
  const { items } = await list({ q: "fog" });
  expect(items.map(({ title }) => title)).toEqual(["Ferry sails"]);
  const path = `/v1/articles/${items[0]?.id}`;
  expect((await request(path, { method: "DELETE", headers: AUTHORIZED })).status).toBe(204);
  expect(await titles({ q: "fog" })).toEqual([]);
  expect(await titles({ q: "-zebra" })).toEqual(["Bells"]);
});

test.each([
  { sort: "newest" },
  { sort: "oldest" },
  { q: "riverton", sort: "newest" },
  { q: "riverton", sort: "oldest" },
  { source: "the-bugle" },
])(
  "walking %j while captures are ingested shows each article that stays exactly once",
  async (parameters) => {
    const cards = (from: number, count: number, hours: number) =>
      Array.from({ length: count }, (_, n) => {
        const time = `${((n * 7 + hours) % 19) + 2} hours ago`;
        return {
          title: `News ${from + n}`,
          time,
          body: `Item ${from + n} came from Riverton number ${(from + n) * 31}.`,
        };
      });
    await put("first.txt", page({ title: "Bells", body: [], cards: cards(0, 20, 0) }), CAPTURED);
    await untilRead(1);
    const before = (
      await list({ ...parameters, limit: "100" } as Record<string, string>)
    ).items.map(({ id }) => id);
    const walked: string[] = [];
    let cursor: string | null = "";
    for (let n = 0; cursor !== null; n++) {
      const page_: List = await list({
        ...parameters,
        limit: "4",
        ...(cursor === "" ? {} : { cursor }),
      } as Record<string, string>);
      walked.push(...page_.items.map(({ id }) => id));
      cursor = page_.next;
      if (n > 3) continue;
      await put(
        `more-${n}.txt`,
        page({ title: "Bells", body: [], cards: cards(100 * (n + 1), 5, n) }),
        CAPTURED,
      );
      await untilRead(n + 2);
    }
    expect(new Set(walked).size).toBe(walked.length);
    expect(before.filter((id) => !walked.includes(id))).toEqual([]);
  },
);

test("filters join a query and each other", async () => {
  await ingestCards([
    ["Bridge reopens", "The old bridge at Riverton carries trains again.", "The Bugle"],
    ["Bridge painted", "The old bridge at Riverton is green now.", "Lantern Post"],
    ["Ferry sails", "The ferry at Riverton left at noon.", "Lantern Post"],
  ]);
  const source = "lantern-post";
  expect(await titles({ source })).toEqual(["Bridge painted", "Ferry sails"]);
  expect(await titles({ source, q: "bridge" })).toEqual(["Bridge painted"]);
  expect(await titles({ source, language: "en", q: "riverton -bridge" })).toEqual(["Ferry sails"]);
  expect(await titles({ source, language: "ar" })).toEqual([]);
  expect(await titles({ hashtag: "#riverton", source })).toEqual(["Bridge painted", "Ferry sails"]);
  expect(await titles({ source, from: "2025-08-01T08:30:00Z" })).toEqual(["Bridge painted"]);
});
