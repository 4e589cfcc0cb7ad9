import { expect, test } from "vitest";
import { storySchema } from "../../src/schema/story.ts";
import { AUTHORIZED, listArticles, put, readPages, request, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

const CAPTURED = { "Captured-At": "2025-08-01T12:00:00Z" };
const FIRE =
  "A fire broke out in the Larkspur Mill at Dunholme on Tuesday night and 214 people were led from their houses. Fire chief Odile Marchetti said that 31 crews had come from Wexley and Tarnby. Nobody was hurt.";
const REPRINT = FIRE.replace("Nobody was hurt.", "Nobody was hurt, and the cause is not known.");

type StoryItem = {
  readonly id: string;
  readonly headline: string;
  readonly articleCount: number;
  readonly sourceCount: number;
  readonly sources: readonly { readonly id: string }[];
};

async function threeOutlets(): Promise<void> {
  const cards = [
    { outlet: "The Bugle", time: "5 hours ago", title: "Mill burns at Dunholme", body: FIRE },
    {
      outlet: "Lantern Post",
      time: "3 hours ago",
      title: "Larkspur Mill in flames",
      body: REPRINT,
    },
    {
      outlet: "Harbour Times",
      time: "2 hours ago",
      title: "Goats return",
      body: "They came back to the hill above Riverton.",
    },
  ];
  await put("a.txt", page({ title: "Bells", body: [], cards }), CAPTURED);
  await untilRead(1);
}

async function listStories(query = ""): Promise<readonly StoryItem[]> {
  const response = await request(`/v1/stories?limit=100${query}`);
  return (await response.json<{ items: StoryItem[] }>()).items;
}

/** Stores an earlier report, which then leads the story of the fire. */
async function putEarlier(): Promise<void> {
  const earlier = {
    outlet: "Wexley Echo",
    time: "8 hours ago",
    title: "Fire at the Larkspur Mill",
    body: FIRE,
  };
  await put("b.txt", page({ title: "Bells", body: [], cards: [earlier] }), CAPTURED);
  await untilRead(2);
}

test("one event is one story, whichever outlets tell it, led by the earliest", async () => {
  await threeOutlets();
  expect(
    (await listStories()).map(({ headline, articleCount, sources }) => [
      headline,
      articleCount,
      sources.map(({ id }) => id),
    ]),
  ).toEqual([
    ["Bells", 1, []],
    ["Goats return", 1, ["harbour-times"]],
    ["Mill burns at Dunholme", 2, ["the-bugle", "lantern-post"]],
  ]);
});

test("a story shows its articles, and what ties each to the one that leads it", async () => {
  await threeOutlets();
  const [, , mill] = await listStories();
  const response = await request(`/v1/stories/${mill?.id}`);
  const body: unknown = await response.json();
  expect(storySchema.parse(body)).toEqual(body);
  expect(body).toMatchObject({
    id: mill?.id,
    headline: "Mill burns at Dunholme",
    summary: { method: "central-lead-3", article: mill?.id },
    firstSeen: "2025-08-01T07:00:00.000Z",
    lastSeen: "2025-08-01T09:00:00.000Z",
    articleCount: 2,
    sourceCount: 2,
    links: { page: `/stories/${mill?.id}`, articles: `/v1/articles?story=${mill?.id}` },
    sources: [{ id: "the-bugle" }, { id: "lantern-post" }],
    articles: [
      { title: "Mill burns at Dunholme", evidence: null },
      {
        title: "Larkspur Mill in flames",
        reprintOf: mill?.id,
        evidence: { numbers: ["31 crews"] },
        adds: { names: [], numbers: [] },
      },
    ],
  });
});

test("an undated report follows the dated ones of its story, and a story without any time comes last", async () => {
  await threeOutlets();
  const report = { outlet: "Wexley Echo", title: "Fire at the Larkspur Mill", body: FIRE };
  const more = { outlet: "Harbour Times", title: "Goats of old", body: "They ate the hedge." };
  await put("u.txt", page({ title: "Ferries", body: [], cards: [report, more] }));
  await untilRead(2);
  const [, , mill, undated] = await listStories();
  const about = {
    firstSeen: "2025-08-01T07:00:00.000Z",
    lastSeen: "2025-08-01T09:00:00.000Z",
    sources: [{ id: "the-bugle" }, { id: "lantern-post" }, { id: "wexley-echo" }],
  };
  expect(mill).toMatchObject(about);
  const at = async (path: string) => (await request(`/v1/${path}`)).json();
  const [first, second] = ["Mill burns at Dunholme", "Larkspur Mill in flames"];
  const articles = [{ title: first }, { title: second }, { title: report.title }];
  expect(await at(`stories/${mill?.id}`)).toMatchObject({ ...about, articles });
  const [wexley] = await listArticles("source=wexley-echo");
  const seen = { firstSeen: wexley?.firstSeenAt, lastSeen: wexley?.firstSeenAt };
  expect([undated, await at(`stories/${undated?.id}`)]).toMatchObject([seen, seen]);
  expect(await at("sources/wexley-echo")).toMatchObject(seen);
  expect(await at("sources/harbour-times")).toMatchObject({
    firstSeen: "2025-08-01T10:00:00.000Z",
  });
  for (const query of ["source=-the-bugle", "q=title:larkspur", "q=title:larkspur&sort=newest"]) {
    const listed = (await listArticles(`collapse=story&${query}`)).map(({ title }) => title);
    expect(listed.filter((title) => title.includes("Larkspur"))).toEqual([second]);
  }
});

test("an article names its story, and the journal says when that changes", async () => {
  await threeOutlets();
  const before = new Map((await listArticles()).map((article) => [article.title, article]));
  const post = before.get("Larkspur Mill in flames");
  expect(post?.story.id).toBe(before.get("Mill burns at Dunholme")?.id);
  const { edition } = await (await request("/v1/changes")).json<{ edition: number }>();
  await putEarlier();
  const { items } = await (await request(`/v1/changes?since=${edition}`)).json<{
    items: { kind: string; article: string; fields?: string[] }[];
  }>();
  const after = new Map((await listArticles()).map((article) => [article.title, article]));
  const leader = after.get("Fire at the Larkspur Mill")?.id;
  expect(
    items
      .filter(({ kind }) => kind === "updated")
      .map(({ article, fields }) => [article, fields])
      .toSorted(),
  ).toEqual(
    [
      [before.get("Mill burns at Dunholme")?.id, ["story", "reprintOf"]],
      [post?.id, ["story", "reprintOf"]],
    ].toSorted(),
  );
  expect(after.get("Larkspur Mill in flames")?.story.id).toBe(leader);
  const whole = await request(`/v1/articles/${post?.id}`);
  expect(await whole.json()).toMatchObject({
    story: { id: leader },
    links: { story: `/v1/stories/${leader}` },
  });
});

test("the id of an article that leads no story leads to its story", async () => {
  await threeOutlets();
  const post = (await listArticles()).find(({ title }) => title === "Larkspur Mill in flames");
  const response = await request(`/v1/stories/${post?.id}`);
  expect([response.status, response.headers.get("Location")]).toEqual([
    301,
    `/v1/stories/${post?.story.id}`,
  ]);
});

test("a list of a story's articles follows where the story went, page by page", async () => {
  await threeOutlets();
  const [, , mill] = await listStories();
  await putEarlier();
  expect((await request(`/v1/stories/${mill?.id}`)).status).toBe(301);
  const pages = await readPages<{ title: string }>(`/v1/articles?story=${mill?.id}&limit=2`);
  expect(pages.flat().map(({ title }) => title)).toEqual([
    "Larkspur Mill in flames",
    "Mill burns at Dunholme",
    "Fire at the Larkspur Mill",
  ]);
  const best = await request(`/v1/articles?story=${mill?.id}&q=title:flames`);
  expect((await best.json<{ items: unknown[] }>()).items).toHaveLength(1);
  const none = await request(`/v1/articles?story=${"0".repeat(20)}`);
  expect(await none.json()).toMatchObject({ items: [], next: null });
});

test("when the leader is removed another leads, and the story's old id is gone", async () => {
  await threeOutlets();
  const [, , mill] = await listStories();
  await request(`/v1/articles/${mill?.id}`, { method: "DELETE", headers: AUTHORIZED });
  expect((await listStories()).map(({ headline }) => headline)).toEqual([
    "Bells",
    "Goats return",
    "Larkspur Mill in flames",
  ]);
  expect((await request(`/v1/stories/${mill?.id}`)).status).toBe(410);
});

test("an unknown story is not found", async () => {
  expect((await request(`/v1/stories/${"0".repeat(20)}`)).status).toBe(404);
  expect((await request("/v1/stories/goats")).status).toBe(404);
});

test("a reprint names the article that it reprints, and a rewrite names none", async () => {
  await threeOutlets();
  const article = new Map((await listArticles()).map((article) => [article.title, article]));
  expect(article.get("Larkspur Mill in flames")?.reprintOf).toBe(
    article.get("Mill burns at Dunholme")?.id,
  );
  expect(article.get("Mill burns at Dunholme")?.reprintOf).toBeNull();
});
