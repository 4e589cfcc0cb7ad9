import { beforeAll, expect, test } from "vitest";
import { bestKnownTime } from "../../src/article/dating.ts";
import { toCursor } from "../../src/parameters/cursor.ts";
import { storyListQuery } from "../../src/parameters/story-list.ts";
import type { ListedArticle } from "../../src/schema/article.ts";
import { ingestAll, keepInstance, readJson, readPages, request } from "../instance.ts";
import { page } from "../pages.ts";
import { SEEDS } from "../seeds.ts";

type Item = {
  readonly id: string;
  readonly headline: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly articleCount: number;
  readonly sourceCount: number;
  readonly leader: ListedArticle;
};
type Page = {
  readonly items: readonly Item[];
  readonly total: number;
  readonly totalIsAtLeast?: true;
  readonly next: string | null;
};

/** What outlets write about three events, each with its hour on 30 July 2025. */
const EVENTS = [
  {
    text: "A fire broke out in the Larkspur Mill at Dunholme and 214 people were led from their houses. Fire chief Odile Marchetti said that 31 crews had come from Wexley and Tarnby.",
    reports: ["07 Bugle", "09 Lantern", "08 Echo", "11 Harbour"],
  },
  {
    // An outlet's later versions of a text are the same article.
    text: "The ferry Aurelia sailed to Quarry Island after 63 days in the yard of Benedikt Lisle, with 418 passengers, said captain Ingrid Vance of Northgate.",
    reports: ["10 Bugle", "12 Lantern", "13 Lantern", "14 Lantern", "15 Bugle"],
  },
  {
    text: "Lionel Stroud of Kestrel Bay sold 5,170 lamps to Petra Ilves of Velm for 83 crowns each, and Otto Quist carried them over the Tarn.",
    reports: ["06 Echo", "16 Harbour"],
  },
];

const INVENTED = EVENTS.flatMap(({ text, reports }, event) =>
  reports.map((report, n) => {
    const [hour, outlet = ""] = report.split(" ");
    const title = `Report ${event}${n} of the ${outlet}`;
    const body = `${text} So wrote reporter number ${"one two three four five".split(" ")[n]}.`;
    const card = { title, outlet: `The ${outlet}`, time: "an hour ago", body };
    return {
      name: `${title}.txt`,
      text: page({ title: `Page ${event}${n}`, cards: [card] }),
      headers: { "Captured-At": `2025-07-30T${hour}:00:00Z` },
    };
  }),
);

beforeAll(async () => {
  keepInstance();
  await ingestAll([...SEEDS, ...INVENTED]);
});

const list = (query: string) => readJson<Page>(`/v1/stories?${query}`);

async function listAll(query: string): Promise<readonly Item[]> {
  return (await readPages<Item>(`/v1/stories?${query}&limit=3`)).flat();
}

/** The stories of a list of articles. */
async function storiesOf(query: string): Promise<Set<string>> {
  const pages = await readPages<ListedArticle>(`/v1/articles?${query}&limit=100`);
  return new Set(pages.flat().map(({ story }) => story.id));
}

const ids = (items: readonly Item[]) => items.map(({ id }) => id);
const timeOf = (article: ListedArticle) => bestKnownTime(article) ?? "";

test("each order has every story once, page after page, in the order of its figures", async () => {
  const stories = await storiesOf("sort=newest");
  const [newest, updated] = [await listAll("sort=newest"), await listAll("sort=updated")];
  expect(ids(newest).toSorted()).toEqual([...stories].toSorted());
  expect(ids(updated).toSorted()).toEqual([...stories].toSorted());
  const descending = (values: readonly string[]) => values.toSorted().toReversed();
  // Stories without a time come last.
  const first = newest.map(({ leader, firstSeen }) => timeOf(leader) && firstSeen);
  expect(first).toEqual(descending(first));
  const last = updated.map(({ leader, lastSeen }) => timeOf(leader) && lastSeen);
  expect(last).toEqual(descending(last));
  expect((await list("limit=1")).total).toBe(stories.size);
});

test("coverage has the stories of several articles, those of the most outlets first", async () => {
  const all = await listAll("sort=newest");
  const several = all
    .filter(({ articleCount }) => articleCount > 1)
    .toSorted(
      (a, b) =>
        b.sourceCount - a.sourceCount ||
        b.articleCount - a.articleCount ||
        (a.lastSeen < b.lastSeen ? 1 : -1),
    );
  expect(several.length).toBeGreaterThan(3);
  const found = await listAll("sort=coverage");
  expect(found.map(({ sourceCount, articleCount }) => [sourceCount, articleCount])).toEqual(
    several.map(({ sourceCount, articleCount }) => [sourceCount, articleCount]),
  );
  expect(ids(found).toSorted()).toEqual(ids(several).toSorted());
  expect((await list("sort=coverage&limit=1")).total).toBe(several.length);
});

test.each(["newest", "updated", "coverage"])("minimums hold in the order %s", async (sort) => {
  const all = await listAll(`sort=${sort}`);
  for (const [query, holds] of [
    ["minSources=1", ({ sourceCount }: Item) => sourceCount >= 1],
    ["minSources=2", ({ sourceCount }: Item) => sourceCount >= 2],
    ["minSources=3", ({ sourceCount }: Item) => sourceCount >= 3],
    ["minArticles=3", ({ articleCount }: Item) => articleCount >= 3],
    ["minArticles=500", ({ articleCount }: Item) => articleCount >= 500],
  ] as const) {
    expect([query, ids(await listAll(`sort=${sort}&${query}`))]).toEqual([
      query,
      ids(all.filter(holds)),
    ]);
  }
});

test.each([
  "language=ar",
  "language=en",
  "source=the-lantern-post",
  "category=general",
  "q=bridge",
  "q=the%20-bridge",
  "language=en&q=harbour",
  "language=en&source=the-echo",
])("a story matches %s if one of its articles does", async (query) => {
  const expected = await storiesOf(`${query}&sort=newest`);
  expect(new Set(ids(await listAll(query)))).toEqual(expected);
  const several = (await listAll("sort=coverage")).filter(({ id }) => expected.has(id));
  expect(ids(await listAll(`${query}&sort=coverage`))).toEqual(ids(several));
  const least = several.filter(({ sourceCount }) => sourceCount >= 2);
  expect(new Set(ids(await listAll(`${query}&minSources=2`)))).toEqual(new Set(ids(least)));
});

test("a story matches a range of times if the best known time of an article does", async () => {
  const response = await request("/v1/articles?limit=100");
  const { items } = await response.json<{ items: ListedArticle[]; next: null }>();
  expect(items.length).toBeLessThan(100);
  const all = await listAll("sort=coverage");
  for (const [from, to] of [
    ["2025-07-30T07:30:00.000Z", "2025-07-30T10:30:00.000Z"],
    ["2025-07-30T12:15:00.000Z", "2025-07-30T12:45:00.000Z"],
    ["2025-07-31T00:00:00.000Z", "2025-08-09T00:00:00.000Z"],
    ["2020-07-31T00:00:00.000Z", "2025-07-30T00:00:00.000Z"],
  ] as const) {
    const within = items.filter((article) => {
      const time = timeOf(article);
      return from <= time && time <= to;
    });
    const expected = new Set(within.map(({ story }) => story.id));
    expect(new Set(ids(await listAll(`from=${from}&to=${to}`)))).toEqual(expected);
    const several = all.filter(({ id }) => expected.has(id));
    expect(ids(await listAll(`from=${from}&to=${to}&sort=coverage`))).toEqual(ids(several));
    expect(new Set(ids(await listAll(`from=${from}&minArticles=2`)))).toEqual(
      new Set(
        all
          .filter(({ id }) => items.some((a) => a.story.id === id && timeOf(a) >= from))
          .map(({ id }) => id),
      ),
    );
  }
});

test.each([
  ["minSources=0", "/query/minSources"],
  ["minArticles=501", "/query/minArticles"],
  ["minArticles=1.5", "/query/minArticles"],
  ["sort=oldest", "/query/sort"],
  ["from=yesterday", "/query/from"],
  ["from=2025-08-02&to=2025-08-01", "/query/from"],
  ["q=", "/query/q"],
  ["cursor=x", "/query/cursor"],
  ["minSource=2", "/query/minSource"],
])("%s is invalid", async (query, pointer) => {
  const response = await request(`/v1/stories?${query}`);
  expect(response.status).toBe(400);
  expect((await response.json<{ errors: { pointer: string }[] }>()).errors[0]?.pointer).toBe(
    pointer,
  );
});

test("a cursor after a story of thousands of articles is taken", () => {
  const position = "1000 12345 3678703053702267916";
  const cursor = toCursor(["coverage", position, "list"]);
  expect(storyListQuery.parse({ sort: "coverage", cursor }).cursor?.[1]).toBe(position);
});

test("a cursor of another order, filter or minimum is invalid", async () => {
  const { next } = await list("sort=coverage&limit=1");
  for (const query of ["sort=newest", "sort=coverage&minSources=2", "sort=coverage&language=en"]) {
    const response = await request(`/v1/stories?${query}&cursor=${next}`);
    expect([query, response.status]).toEqual([query, 400]);
  }
});

test("the feeds of stories have the stories of the list", async () => {
  const query = "from=2025-07-25&to=2025-07-31&minSources=2&sort=coverage";
  const expected = (await list(query)).items.map(({ headline }) => headline);
  const json = await request(`/feeds/stories.json?${query}`);
  const { items } = await json.json<{ items: { title: string; content_text: string }[] }>();
  expect(items.map(({ title }) => title)).toEqual(expected);
  expect(items[0]?.content_text).toContain(
    "Reported in 4 articles by The Bugle, The Echo, The Lantern, The Harbour.",
  );
  for (const kind of ["rss", "atom"]) {
    const text = await (await request(`/feeds/stories.${kind}?${query}`)).text();
    for (const headline of expected) expect(text).toContain(headline);
  }
});
