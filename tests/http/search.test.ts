import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import type { ListedArticle } from "../../src/schema/article.ts";
import type { Highlight } from "../../src/search/highlights.ts";
import { AUTHORIZED, freshInstance, put, request, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

beforeEach(freshInstance);

type Item = ListedArticle & { readonly highlights?: readonly Highlight[] };
type List = {
  readonly edition: number;
  readonly items: readonly Item[];
  readonly next: string | null;
};

const CAPTURED = { "Captured-At": "2025-08-01T12:00:00Z" };

async function list(parameters: Readonly<Record<string, string>>): Promise<List> {
  const response = await request(`/v1/articles?${new URLSearchParams(parameters)}`);
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json<List>();
}

async function titles(parameters: Readonly<Record<string, string>>): Promise<string[]> {
  return (await list({ sort: "newest", ...parameters })).items.map(({ title }) => title);
}

/** One page with a card for each text, an hour older each. */
async function ingestCards(
  cards: readonly (readonly [title: string, body: string, outlet?: string])[],
): Promise<void> {
  const text = page({
    title: "Bells",
    body: [],
    cards: cards.map(([title, body, outlet = "The Bugle"], n) => {
      return { title, body, outlet, time: `${n + 2} hours ago` };
    }),
  });
  await put("cards.txt", text, CAPTURED);
  await untilRead(1);
}

const TOWN = [
  ["Bridge reopens", "The old bridge at Riverton carries trains again. Its arches were mended."],
  ["Ferry sails", "Passengers crossed to the island while rain fell over Riverton."],
  ["Café closes", "The café by the old town hall has served its last naïve visitor."],
] as const;

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

test.each([
  ["Chinese", "桥梁", "昨天河镇的旧桥梁重新开放了，很多人都来了。"],
  ["Chinese, a single character", "旧", "昨天河镇的旧桥梁重新开放了，很多人都来了。"],
  ["Japanese", "橋", "昨日、リバートンの古い橋が再び開通した。"],
  ["Japanese in katakana", "リバートン", "昨日、リバートンの古い橋が再び開通した。"],
  ["Korean, with a particle behind it", "다리", "어제 리버턴의 오래된 다리가 다시 열렸습니다."],
  ["Thai", "สะพาน", "เมื่อวานนี้สะพานเก่าเปิดอีกครั้งแล้ว"],
  [
    "Arabic, behind the article and with other alefs",
    "اعمال",
    "انتهت الأعمال في الجسر القديم أمس.",
  ],
  ["Arabic with vowel signs", "الجِسْر", "انتهت الأعمال في جسر المدينة أمس."],
  ["Arabic digits", "٢٠٢٥", "The bridge was opened in 2025."],
  ["full-width letters", "ＡＢＣ", "The abc of bridges was printed."],
  ["full-width letters of the text", "abc", "The ＡＢＣ of bridges was printed."],
  ["letters that no accent makes", "soren lodz strasse", "Søren came to Łódź by the Straße."],
  ["the beginning of an Arabic word with its article", "السو*", "فتحت السوق أبوابها أمس."],
])("a word inside a sentence is found: %s", async (_, q, body) => {
  await ingestCards([["One", body], TOWN[1]]);
  expect(await titles({ q })).toEqual(["One"]);
});

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

test("a story's articles are a list like any other", async () => {
  await ingestCards(TOWN);
  const [, first] = (await list({})).items;
  const story = first?.story.id ?? "";
  expect(await titles({ story })).toEqual(["Bridge reopens"]);
  expect(await titles({ story, q: "arches", source: "the-bugle" })).toEqual(["Bridge reopens"]);
  expect(await titles({ story, q: "ferry" })).toEqual([]);
});

test("the oldest come first where that is asked, in the opposite order", async () => {
  await ingestCards(TOWN);
  const order = ["Bells", "Bridge reopens", "Ferry sails", "Café closes"];
  expect(await titles({})).toEqual(order);
  expect(await titles({ sort: "oldest" })).toEqual(order.toReversed());
  for (const sort of ["newest", "oldest"]) {
    const walked: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: List = await list({ sort, limit: "1", ...(cursor === "" ? {} : { cursor }) });
      walked.push(...page.items.map(({ title }) => title));
      cursor = page.next;
    }
    expect(walked).toEqual(await titles({ sort }));
  }
});

test("the best answer comes first: a word of the title before one of the text", async () => {
  await ingestCards([
    ["Ferry sails", "It passed below the bridge."],
    ["Bridge reopens", "The bridge carries trains again, and the bridge is green."],
  ]);
  const found = await list({ q: "bridge" });
  expect(found.items.map(({ title }) => title)).toEqual(["Bridge reopens", "Ferry sails"]);
  expect(await titles({ q: "bridge", sort: "newest" })).toEqual(["Ferry sails", "Bridge reopens"]);
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

test("fields trims the items to what is asked, the text too", async () => {
  await ingestCards([["Ferry sails", "It left at noon."]]);
  const { items } = await list({ q: "ferry", fields: "title,body" });
  expect(items).toEqual([
    { title: "Ferry sails", body: [{ type: "paragraph", text: "It left at noon." }] },
  ]);
});

test.each([
  [{ q: "" }, "/query/q", "q has no word to look for."],
  [{ q: "-- **" }, "/query/q", "q has no word to look for."],
  [{ q: "a ".repeat(100) }, "/query/q", "q takes up to 24 words and phrases; this has 100."],
  [{ sort: "best" }, "/query/sort", "sort must be newest, oldest or relevance."],
  [
    { sort: "relevance" },
    "/query/sort",
    "sort=relevance needs a query. Add q, or choose another order.",
  ],
  [{ story: "x" }, "/query/story", "story must be a story's id: 20 hexadecimal digits."],
  [{ source: " " }, "/query/source", "source is empty. Omit it to list all articles."],
  [
    { from: "yesterday" },
    "/query/from",
    "from must be an RFC 3339 time such as 2025-08-01T12:00:00Z, or a day such as 2025-08-01.",
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
  [{ query: "-" }, "/query/query", "q has no word to look for."],
  [{ fields: "titel" }, "/query/fields", 'fields does not accept "titel". Did you mean "title"?'],
])("%j is a 400 problem that points at the parameter", async (parameters, pointer, detail) => {
  const response = await request(
    `/v1/articles?${new URLSearchParams(parameters as Record<string, string>)}`,
  );
  expect(response.status).toBe(400);
  expect((await response.json<{ errors: unknown }>()).errors).toEqual([{ pointer, detail }]);
});

test("query is another name of q, whose cursors it shares", async () => {
  await ingestCards(TOWN);
  const byName = async (name: string) => list({ [name]: "riverton", limit: "1" });
  const page = await byName("q");
  expect(page.next).not.toBeNull();
  expect(await byName("query")).toEqual(page);
  const cursor = page.next ?? "";
  expect(await list({ query: "riverton", limit: "1", cursor })).toEqual(
    await list({ q: "riverton", limit: "1", cursor }),
  );
});

test("a cursor of one list is refused in another", async () => {
  await ingestCards(TOWN);
  const { next } = await list({ limit: "1" });
  for (const other of [{ sort: "oldest" }, { q: "riverton" }, { source: "the-bugle" }]) {
    const parameters = new URLSearchParams({ ...other, cursor: next ?? "" } as Record<
      string,
      string
    >);
    const response = await request(`/v1/articles?${parameters}`);
    expect(response.status).toBe(400);
    expect((await response.json<{ errors: { pointer: string }[] }>()).errors[0]?.pointer).toBe(
      "/query/cursor",
    );
  }
});

test("a parameter that is given twice is a 400 that says so", async () => {
  const response = await request("/v1/articles?q=a&q=b");
  expect(response.status).toBe(400);
  expect((await response.json<{ errors: unknown }>()).errors).toEqual([
    { pointer: "/query/q", detail: "q is given more than once. Give it once." },
  ]);
});

test("no query is answered by an error of ours, however odd", async () => {
  await ingestCards(TOWN);
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      "-",
      "*",
      "OR",
      "title:",
      "(",
      ")",
      "NEAR(",
      "^",
      "+",
      ":",
      "{",
      "AND",
      "NOT",
      "'",
      "\\",
      "\0",
      "\ue000a0",
      "桥",
      "ิ",
      "🙂",
      "\ud800",
      "bridge",
      "a*",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      for (const q of [pieces.join(""), pieces.join(" ")]) {
        const { status } = await request(`/v1/articles?${new URLSearchParams({ q })}`);
        expect([200, 400]).toContain(status);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

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

test("a walk by relevance shows each article once, and its cursor outlives the edition", async () => {
  await ingestCards(
    Array.from({ length: 14 }, (_, n) => [
      n % 3 === 0 ? `Riverton ${n}` : `News ${n}`,
      `Item ${n} came from Riverton${" again".repeat(n)}.`,
    ]),
  );
  const all = (await list({ q: "riverton" })).items.map(({ id }) => id);
  expect(all).toHaveLength(14);
  const walked: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const page_: List = await list({ q: "riverton", limit: "4", ...(cursor && { cursor }) });
    walked.push(...page_.items.map(({ id }) => id));
    cursor = page_.next;
  }
  expect(walked).toEqual(all);

  const { next } = await list({ q: "riverton", limit: "4" });
  await put("more.txt", page({ title: "More", body: ["Riverton is far."], cards: [] }), CAPTURED);
  await untilRead(2);
  const later = await list({ q: "riverton", limit: "100", cursor: next ?? "" });
  expect(later.items).toHaveLength(11);
});

test.each(["0", "-4", "200", "3678703053702267916", 4, "4.5", ""])(
  "a cursor by relevance that was edited to say %j is a 400",
  async (shown) => {
    await ingestCards(TOWN);
    const { next } = await list({ q: "riverton", limit: "1" });
    const [order, count, name]: unknown[] = JSON.parse(atob(next ?? ""));
    expect([order, count]).toEqual(["relevance", "1"]);
    const cursorOf = (position: unknown) => btoa(JSON.stringify(position)).replace(/=+$/, "");
    const statusOf = async (position: unknown) =>
      (
        await request(
          `/v1/articles?${new URLSearchParams({ q: "riverton", cursor: cursorOf(position) })}`,
        )
      ).status;
    expect(await statusOf([order, count, name])).toBe(200);
    expect(await statusOf([order, shown, name])).toBe(400);
    expect(await statusOf(["newest", count, name])).toBe(400);
  },
);

test("relevance is the newest first in a story, and where a query only excludes words", async () => {
  await ingestCards(TOWN);
  const [, first] = (await list({})).items;
  for (const parameters of [{ q: "-zebra" }, { q: "bridge", story: first?.story.id ?? "" }]) {
    const page_ = await list({ ...parameters, sort: "relevance" });
    expect(page_).toEqual(await list({ ...parameters, sort: "newest" }));
    expect(page_.items.length).toBeGreaterThan(0);
  }
  const { items, next } = await list({ q: "-zebra", limit: "2" });
  const rest = await list({ q: "-zebra", sort: "newest", cursor: next ?? "" });
  expect([...items, ...rest.items].map(({ title }) => title)).toEqual(await titles({}));
});

test("outlets and hashtags are listed with the number of their articles", async () => {
  await ingestCards([
    ["Bridge reopens", "The old bridge at Riverton carries trains again.", "The Bugle"],
    ["Bridge painted", "The old bridge at Riverton is green now.", "Lantern Post"],
    ["Ferry sails", "The ferry at Riverton left for Tarnby at noon.", "Lantern Post"],
  ]);
  const listed = async (path: string) =>
    (await request(path)).json<{ items: unknown[]; next: string | null }>();
  expect((await listed("/v1/sources")).items).toEqual([
    { id: "lantern-post", name: "Lantern Post", articles: 2 },
    { id: "the-bugle", name: "The Bugle", articles: 1 },
  ]);
  for (const prefix of ["RIV", "%23riv"]) {
    expect((await listed(`/v1/hashtags?prefix=${prefix}`)).items).toEqual([
      { tag: "Riverton", articles: 3 },
    ]);
  }
  expect((await listed("/v1/hashtags?prefix=%23%23riv")).items).toEqual([]);
  expect((await listed("/v1/sources?prefix=%23the")).items).toEqual([]);
  const first = await listed("/v1/sources?limit=1");
  const second = await listed(`/v1/sources?limit=1&cursor=${first.next}`);
  expect([first.items, second.items, second.next]).toEqual([
    [{ id: "lantern-post", name: "Lantern Post", articles: 2 }],
    [{ id: "the-bugle", name: "The Bugle", articles: 1 }],
    null,
  ]);
  const { items } = await list({ source: "the-bugle" });
  await request(`/v1/articles/${items[0]?.id}`, { method: "DELETE", headers: AUTHORIZED });
  expect((await listed("/v1/sources?prefix=the")).items).toEqual([]);
});
