import { expect, test } from "vitest";
import { toCursor } from "../../src/parameters/cursor.ts";
import {
  AUTHORIZED,
  listArticles,
  put,
  readCaptureRows,
  readPages,
  request,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { makeStores } from "../stores.ts";

const CAPTURED = { "Captured-At": "2025-08-01T12:00:00Z" };
const FERRY = "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.";

type Change = {
  readonly edition: number;
  readonly kind: string;
  readonly article: string;
  readonly version?: string;
  readonly fields?: readonly string[];
  readonly into?: string;
  readonly at: string;
};
type Changes = {
  readonly edition: number;
  readonly epoch: string;
  readonly items: readonly Change[];
  readonly next: string | null;
};

async function readChanges(query: string): Promise<Changes> {
  const response = await request(`/v1/changes?${query}`);
  expect(response.status).toBe(200);
  return response.json();
}

test("an empty journal is at edition 0, and has an epoch", async () => {
  const { epoch, ...rest } = await readChanges("since=0");
  expect(rest).toEqual({ edition: 0, items: [], next: null });
  expect(epoch).toMatch(/^[0-9a-f]{16}$/);
});

test("another catalogue has another epoch", async () => {
  const { epoch } = await readChanges("");
  await makeStores();
  expect((await readChanges("")).epoch).not.toBe(epoch);
});

test("a new article, a new field of it and its end each have the next edition", async () => {
  await put("a.txt", page({ title: "Bridge reopens" }), CAPTURED);
  await untilRead(1);
  await put(
    "a.txt",
    page({ title: "Bridge reopens", cards: [{ title: "Ferry sails" }] }),
    CAPTURED,
  );
  await untilRead(1);
  await put("a.txt", page({ title: "Bridge reopens" }), CAPTURED);
  await untilRead(1);
  const titles = new Map((await listArticles()).map(({ id, title }) => [id, title]));
  const { items, edition } = await readChanges("since=0");
  expect(items.map(({ edition, kind, article }) => [edition, kind, titles.get(article)])).toEqual([
    [1, "created", "Bridge reopens"],
    [2, "created", undefined],
    [3, "removed", undefined],
  ]);
  expect(edition).toBe(3);
});

test("an update names the fields that differ, and none that follow from others", async () => {
  await put("a.txt", page({ cards: [{ title: "Ferry sails", body: FERRY }] }));
  await untilRead(1);
  const { edition } = await readChanges("");
  await put("a.txt", page({ cards: [{ title: "Ferry sails", body: FERRY }] }), CAPTURED);
  await untilRead(1);
  const { items } = await readChanges(`since=${edition}`);
  expect(items.map(({ kind, fields }) => [kind, fields])).toEqual([
    // The main article: no later than the capture.
    ["updated", ["dating"]],
    ["updated", ["publishedAt", "publishedOn", "dating"]],
  ]);
});

test("a change names the version that the article then has, which is its tag", async () => {
  await put("a.txt", page({ title: "Bridge reopens" }));
  await untilRead(1);
  const [{ items }, [article]] = [await readChanges(""), await listArticles()];
  const response = await request(`/v1/articles/${article?.id}`);
  expect(response.headers.get("ETag")).toBe(`W/"${items[0]?.version}"`);
});

test("a merger names the id that it went into", async () => {
  await put("a.txt", page({ title: "Ferry sails", body: [FERRY] }));
  await untilRead(1);
  const [main] = await listArticles();
  await put(
    "b.txt",
    page({ cards: [{ title: "Ferry sails", body: FERRY, outlet: "Lantern Post" }] }),
  );
  await untilRead(2);
  const { items } = await readChanges("since=1");
  const merged = items.find(({ kind }) => kind === "merged");
  const joined = (await listArticles()).find(({ title }) => title === "Ferry sails");
  expect(merged).toMatchObject({ article: main?.id, into: joined?.id });
});

test("pages follow each other without a gap, and say where the next begins", async () => {
  const cards = Array.from({ length: 6 }, (_, i) => ({ title: `Ferry number ${i} sails` }));
  await put("a.txt", page({ cards }));
  await untilRead(1);
  const pages = await readPages<{ edition: number }>("/v1/changes?limit=3");
  expect(pages.map((items) => items.map(({ edition }) => edition))).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [7],
  ]);
});

test("an edition that the journal has not reached is of another journal", async () => {
  const response = await request("/v1/changes?since=5");
  expect(response.status).toBe(410);
  expect(await response.json()).toMatchObject({
    status: 410,
    errors: [{ pointer: "/query/since" }],
  });
});

test("a cursor of another journal is at fault itself", async () => {
  // 78 as the last edition that was seen.
  const response = await request(`/v1/changes?cursor=${toCursor(["changes", [0, "0"]])}`);
  expect(response.status).toBe(410);
  expect(await response.json()).toMatchObject({ errors: [{ pointer: "/query/cursor" }] });
});

test.each([
  "since=-1",
  "since=x",
  "since=1.5",
  "cursor=Zm9v",
  "cursor=Nzg",
  "cursor=WyJyZWxhdGVkIiwxXQ",
])("%s is refused", async (query) => {
  expect((await request(`/v1/changes?${query}`)).status).toBe(400);
});

/** A copy of the corpus that knows nothing but what the journal and the articles' routes say. */
async function follow(copy: Map<string, unknown>, since: number): Promise<number> {
  let [edition, query] = [since, `since=${since}&limit=2`];
  for (;;) {
    const { items, next } = await readChanges(query);
    for (const { kind, article, edition: at } of items) {
      edition = at;
      if (kind === "merged" || kind === "removed") copy.delete(article);
      else {
        const response = await request(`/v1/articles/${article}`);
        if (response.status === 200) copy.set(article, await response.json());
        else copy.delete(article);
      }
    }
    if (next === null) return edition;
    query = `limit=2&cursor=${next}`;
  }
}

test("a copy kept by the journal is exact through edits, merges, withdrawals and removals", async () => {
  const copy = new Map<string, unknown>();
  let since = 0;
  const card = (title: string, outlet: string, body = FERRY) => ({ title, outlet, body });
  const steps: readonly (() => Promise<unknown>)[] = [
    () => put("a.txt", page({ title: "Ferry sails", body: [FERRY] })),
    () => put("b.txt", page({ title: "Goats", cards: [card("Ferry sails", "Lantern Post")] })),
    () =>
      put(
        "b.txt",
        page({ title: "Goats", cards: [card("Ferry sails", "Lantern Post")] }),
        CAPTURED,
      ),
    () =>
      put("c.txt", page({ title: "Goats", cards: [card("Ferry sails", "The Bugle")] }), CAPTURED),
    () => put("c.txt", page({ title: "Goats return", body: ["They came back to the hill."] })),
    async () => {
      const [{ id } = { id: "" }] = await listArticles();
      const removed = await request(`/v1/articles/${id}`, {
        method: "DELETE",
        headers: AUTHORIZED,
      });
      expect(removed.status).toBe(204);
    },
    () =>
      put(
        "d.txt",
        page({ title: "Bells ring", cards: [card("Ferry sails", "The Bugle")] }),
        CAPTURED,
      ),
  ];
  for (const step of steps) {
    await step();
    await untilRead((await readCaptureRows()).length);
    since = await follow(copy, since);
    const corpus = new Map<string, unknown>();
    for (const { id } of await listArticles()) {
      corpus.set(id, await (await request(`/v1/articles/${id}`)).json());
    }
    expect(copy).toEqual(corpus);
  }
});
