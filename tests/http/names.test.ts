import { env } from "cloudflare:workers";
import fc from "fast-check";
import { beforeAll, expect, inject, test } from "vitest";
import { articleListQuery, toListRequest } from "../../src/parameters/article-list.ts";
import { resolveNames } from "../../src/services/names.ts";
import { expectProblem, ingestAll, keepInstance, readJson, request } from "../instance.ts";
import { metered } from "../metered-database.ts";
import { page } from "../pages.ts";

/** Names as people write them, and addresses, as filters of lists, counts and stories. */

type Outlet = readonly [id: string, name: string, url: string | null];
const OUTLETS: readonly Outlet[] = [
  ["the-bugle", "The Bugle", "https://www.bugle.example/boat?a=1,2"],
  ["harbour-star", "Harbour Star", "https://live.star.example/boat"],
  ["harbour-star-news", "Harbour Star News", "https://mina.example.net/boat"],
  ["lantern", "Lantern", "https://star.example/goats"],
  ["the-lantern", "The Lantern", "https://post.example/goats"],
  ["الميناء", "الميناء", "https://mina.example/boat"],
];

beforeAll(async () => {
  keepInstance();
  const bylines = ["Anna Berg, Jo Vale", "Anna Bergman"];
  await ingestAll(
    OUTLETS.map(([id, name, url], n) => ({
      name: `${n}.txt`,
      text: page({
        title: `Boat ${id}`,
        body: [n === 0 ? "RIVERTON (AP) — It sank." : `It ${id}.`],
      }),
      headers: {
        Source: encodeURIComponent(name),
        ...(url && { "Content-Location": url }),
        ...(bylines[n] && { Byline: encodeURIComponent(bylines[n]) }),
        "Published-At": `2025-08-0${n + 1}T12:00:00Z`,
      },
    })),
  );
});

type List = {
  readonly items: readonly { readonly source: { readonly id: string } }[];
  readonly hint?: string;
};

function read(parameters: Readonly<Record<string, string>>): Promise<List> {
  return readJson(`/v1/articles?${new URLSearchParams(parameters)}`);
}

/** The outlets of a list. */
async function outletsOf(parameters: Readonly<Record<string, string>>): Promise<string[]> {
  return (await read(parameters)).items.map(({ source }) => source.id).sort();
}

test.each([
  ["source", "BUGLE", ["the-bugle"]],
  ["source", "The Harbour Star", ["harbour-star"]],
  ["source", "harbour star n", ["harbour-star-news"]],
  ["source", "bugle.example", ["the-bugle"]],
  ["source", "www.bugle.example", ["the-bugle"]],
  ["source", "news.bugle.example", ["the-bugle"]],
  ["source", "https://bugle.example/", ["the-bugle"]],
  ["source", "live.star", ["harbour-star"]],
  ["source", "ميناء", ["الميناء"]],
  ["source", "lantern", ["lantern"]],
  ["source", "mina.example", ["الميناء"]],
  ["source", "bugle,the harbour star", ["harbour-star", "the-bugle"]],
  ["agency", "The AP", ["the-bugle"]],
  ["byline", "Anna Berg", ["the-bugle"]],
  ["byline", "By Anna Bergman", ["harbour-star"]],
  ["byline", "vale", ["the-bugle"]],
  ["byline", "anna bergm", ["harbour-star"]],
  ["domain", "star.example", ["harbour-star", "lantern"]],
  ["domain", "http://www.star.example/any", ["harbour-star", "lantern"]],
  ["domain", "live.star.example,post.example", ["harbour-star", "the-lantern"]],
  ["url", "http://www.bugle.example/boat?a=1,2&utm_source=mail#top", ["the-bugle"]],
  ["url", "www.bugle.example/boat?a=1,2", ["the-bugle"]],
  ["url", "https://bugle.example/boat", []],
])("%s=%s", async (name, value, outlets) => {
  expect(await outletsOf({ [name]: value })).toEqual(outlets);
  expect((await read({ [name]: value })).hint).toBeUndefined();
});

test.each([
  ["source:bugle", ["the-bugle"]],
  ["source:https://bugle.example boat", ["the-bugle"]],
  [
    'boat -source:BUGLE -source:"harbour star n" -source:mina.example',
    ["harbour-star", "lantern", "the-lantern"],
  ],
  ['byline:bergman OR (source:"The Harbour Star" boat)', ["harbour-star"]],
])("names in a query mean the same: %s", async (q, outlets) => {
  expect(await outletsOf({ q })).toEqual(outlets);
  expect((await read({ q })).hint).toBeUndefined();
});

test.each([
  ["source", "hrbaour-star", "The nearest names are harbour-star and harbour-star-news."],
  ["source", "ubgle", "/v1/sources has all names."],
  ["source", "lanetrn", "The nearest names are lantern and the-lantern."],
  ["byline", "bregman", "The nearest name is bergman."],
  ["byline", "Annie Bregman", "The nearest names are anna bergman and bergman."],
  ["q", "source:lanetrn boat", "The nearest names are lantern and the-lantern."],
])("%s=%s has the hint: %s", async (filter, value, hint) => {
  const list = await read({ [filter]: value });
  expect([list.items, list.hint?.split(". ").slice(1).join(". ")]).toEqual([[], hint]);
});

test("what a name means can be excluded, and a page of such a list continues", async () => {
  expect(await outletsOf({ source: "-bugle,-mina.example" })).toEqual([
    "harbour-star",
    "harbour-star-news",
    "lantern",
    "the-lantern",
  ]);
  const path = `/v1/articles?${new URLSearchParams({ source: "bugle,the harbour star", limit: "1" })}`;
  const { next } = await readJson<{ next: string }>(path);
  expect(await readJson(`${path}&cursor=${next}`)).toMatchObject({
    items: [{ source: { id: "the-bugle" } }],
    next: null,
  });
});

/** What a name means by the rule, in the plainest way; names here have no accents and no other words than these. */
function meaningOf(given: string): string | undefined {
  const bare = (name: string) => name.toLowerCase().replace(/^(?:the |ال)(?=.)/, "");
  const named = (isMeant: (name: string) => boolean) =>
    OUTLETS.filter(([, name]) => isMeant(name)).map(([id]) => id);
  const hosted = (isMeant: (host: string) => boolean) =>
    OUTLETS.filter(([, , url]) => {
      const host = url === null ? "" : new URL(url).hostname.replace(/^www\./, "");
      const labels = host.split(".");
      return labels.slice(1).some((_, n) => isMeant(labels.slice(n).join(".")));
    }).map(([id]) => id);
  const [exact] = named((name) => name.toLowerCase() === given.toLowerCase());
  const [variant] = named((name) => bare(name) === bare(given));
  const only = (ids: readonly string[]) => (ids.length === 1 ? ids[0] : undefined);
  const begun = named((name) =>
    [bare(name), name.toLowerCase()].some((each) => each.startsWith(bare(given))),
  );
  return (
    exact ??
    variant ??
    only(hosted((host) => host === given.toLowerCase())) ??
    only(begun.length > 0 ? begun : hosted((host) => host.startsWith(given.toLowerCase())))
  );
}

test("every beginning of a name or a host means what the rule says, or gets a hint", async () => {
  const hosts = [
    "bugle.example",
    "live.star.example",
    "star.example",
    "post.example",
    "mina.example.net",
  ];
  const whole = fc.constantFrom(...OUTLETS.map(([, name]) => name), "Harbour", "Post", ...hosts);
  const beginning = fc.tuple(whole, fc.nat(20), fc.constantFrom("", "The ")).map(
    // A slug has no space and no dot at its end.
    ([text, length, article]) => (article + text.slice(0, length + 1)).replace(/[ .]$/, ""),
  );
  await fc.assert(
    fc.asyncProperty(beginning, fc.boolean(), async (name, isUpper) => {
      const given = isUpper ? name.toUpperCase() : name;
      const meant = meaningOf(given);
      const { items, hint } = await read({ source: given });
      expect([given, items.map(({ source }) => source.id)]).toEqual([given, meant ? [meant] : []]);
      expect(hint === undefined).toBe(meant !== undefined);
    }),
    { numRuns: 100 * inject("fuzz") },
  );
}, 120_000);

test.each([
  ["source=bugel", 'No outlet is called "bugel". The nearest name is the-bugle.'],
  [
    "source=starr",
    'No outlet is called "starr". The nearest names are harbour-star, harbour-star-news, and lantern.',
  ],
  ["source=bugle,-zzz", 'No outlet is called "zzz". /v1/sources has all names.'],
  ["agency=app", 'No news agency is called "app". The nearest name is ap.'],
  [
    "byline=Anne Bergm",
    'No author is called "Anne Bergm". The nearest names are anna bergman, anna berg, jo vale, and bergman.',
  ],
])("a list with %s says what could be meant", async (query, hint) => {
  expect(await readJson(`/v1/articles?${query}`)).toMatchObject({ hint });
  expect(await readJson(`/v1/articles/counts?by=day&${query}`)).toMatchObject({ hint });
});

test("stories and counts take the same names", async () => {
  expect(await readJson("/v1/stories?source=bugle")).toMatchObject({ total: 1 });
  expect(await readJson("/v1/stories?source=bugel")).toMatchObject({
    total: 0,
    hint: 'No outlet is called "bugel". The nearest name is the-bugle.',
  });
  expect(
    await readJson("/v1/articles/counts?by=source&source=-bugle,the harbour star"),
  ).toMatchObject({
    items: [{ key: "harbour-star", articleCount: 1 }],
  });
});

test.each([
  ["url=boat", "url", "url is not an address. Give one such as https://news.example/boat."],
  [
    "domain=star",
    "domain",
    'domain does not accept "star". Give the name of a host, such as news.example.',
  ],
])("%s is refused", async (query, name, detail) => {
  await expectProblem(await request(`/v1/articles?${query}`), 400, `/query/${name}`, detail);
});

test("a known name costs three rows, and others as many as the words that are compared", async () => {
  const costOf = async (source: string) => {
    const { db, meter } = metered(env.CATALOGUE);
    await resolveNames(db, toListRequest(articleListQuery.parse({ source })));
    return [meter.statements, meter.read];
  };
  expect(await costOf("-the-bugle")).toEqual([1, 3]);
  expect(await costOf("bugle")).toEqual([1, 12]);
  expect(await costOf("bugel")).toEqual([2, 25]);
});
