import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { findArticleChanges } from "../../../src/article/article-changes.ts";
import { contentHash, toVersion } from "../../../src/article/assemble.ts";
import { groupIntoBuckets } from "../../../src/article/buckets.ts";
import { toTextHash, toWording } from "../../../src/article/wording.ts";
import { toStores } from "../../../src/config.ts";
import { consumeCapture, readRemovals } from "../../../src/ingest/consume-capture.ts";
import { readCapture } from "../../../src/reader/read-capture.ts";
import { type Commit, commit } from "../../../src/storage/catalogue/commit.ts";
import { extractFeatures } from "../../../src/story/features.ts";
import { storyKeys } from "../../../src/story/story-keys.ts";
import { page } from "../../pages.ts";
import { settingsAt } from "../../settings.ts";
import { interceptingBatches } from "../../wrapped-bindings.ts";

const NOW = "2026-01-01T00:00:00.000Z";
const SETTINGS = settingsAt(Date.parse(NOW));

/** What the first reading of a page does to an empty catalogue, stories aside. */
function firstCommit(name: string, text: string): Commit {
  const object = {
    name,
    version: "v1",
    etag: "e",
    size: 1,
    uploadedAt: NOW,
    seenAt: NOW,
    capturedAt: null,
    url: null,
    source: null,
    publishedAt: null,
    problems: [],
  };
  const reading = readCapture(new TextEncoder().encode(text), object);
  const sightings = reading.sightings.map((sighting) => ({
    sighting,
    wording: toWording(sighting, "en"),
  }));
  const evidence = sightings.map(({ wording }) => {
    return { wording, datings: [], pages: [], hashtags: [] };
  });
  const buckets = groupIntoBuckets(evidence, { holders: new Map(), large: new Map() });
  const withheld = { removed: new Set<string>(), texts: new Set<string>(), notBefore: null };
  const { changed, articleOf } = findArticleChanges(buckets, [], { withheld, seenAt: NOW });
  return {
    revision: 0,
    edition: 0,
    now: NOW,
    moves: [],
    leftStories: [],
    storiesToCount: [],
    growth: { articles: 0, stories: 0 },
    known: new Set(),
    restored: [],
    textsToDelete: [],
    isReread: false,
    read: { object, reading, sightings, made: 7 },
    ids: buckets.flatMap(({ label: bucket, observations }) =>
      observations.map(({ wording: { id, exact } }) => {
        return { id, exact, bucket, article: articleOf.get(id) ?? null, successor: null };
      }),
    ),
    articles: changed.map(({ assembled, content }) => {
      const { id, publishedAt } = assembled;
      const features = extractFeatures(assembled);
      const { body, ...document } = assembled;
      return {
        id,
        publishedAt,
        features,
        keys: storyKeys(features, assembled.dating.latest),
        earlier: [],
        document,
        content: contentHash(assembled),
        text: toTextHash(body),
        body,
        story: id,
        reprintOf: null,
        version: toVersion(content, { story: id, reprintOf: null }),
        firstSeenAt: NOW,
        updatedAt: NOW,
      };
    }),
    sortKeys: new Map(changed.map(({ assembled: { id } }, n) => [id, String(n)])),
    changes: changed.map(({ assembled: { id } }) => ({ kind: "created", version: "", id })),
  };
}

async function counts(): Promise<Record<string, unknown>> {
  const columns = Object.keys(EMPTY).map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`);
  return (await env.CATALOGUE.prepare(`SELECT ${columns.join(", ")}`).first()) ?? {};
}

const EMPTY = {
  captures: 0,
  sightings: 0,
  wordings: 0,
  texts: 0,
  articles: 0,
  changes: 0,
  outbox_entries: 0,
};

test("a commit on the current revision writes everything at once", async () => {
  const work = firstCommit("a", page({ cards: [{ title: "Ferry" }] }));
  expect(await commit(env.CATALOGUE, work)).toBe(true);
  expect(await counts()).toEqual({
    captures: 1,
    sightings: 2,
    wordings: 2,
    texts: 2,
    articles: 2,
    changes: 2,
    outbox_entries: 2,
  });
  const stored = "SELECT revision, head.edition, captures.reading FROM head, captures";
  expect(await env.CATALOGUE.prepare(stored).first()).toEqual({
    revision: 1,
    edition: 2,
    reading: 7,
  });
});

test("a commit on any other revision writes nothing", async () => {
  for (const revision of [-1, 1, 7]) {
    const work = { ...firstCommit("a", page({})), revision };
    expect(await commit(env.CATALOGUE, work)).toBe(false);
  }
  expect(await counts()).toEqual(EMPTY);
});

test("a commit that fails in the middle writes nothing, and is not a conflict", async () => {
  const work = firstCommit("a", page({ cards: [{ title: "Ferry" }] }));
  const sortKeys = new Map([...work.sortKeys.keys()].map((id) => [id, "1"]));
  await expect(commit(env.CATALOGUE, { ...work, sortKeys })).rejects.toThrow(
    "UNIQUE constraint failed: articles.sort_key",
  );
  expect(await counts()).toEqual(EMPTY);
  expect(await env.CATALOGUE.prepare("SELECT revision FROM head").first("revision")).toBe(0);
});

test("a commit has as many statements for a page of 200 cards as for one of 2", async () => {
  const statements = async (name: string, cards: number) => {
    const all = Array.from({ length: cards }, (_, i) => ({ title: `${name} ${i}` }));
    await env.INBOX.put(name, page({ title: name, cards: all }));
    const sizes: number[] = [];
    const catalogue = interceptingBatches(env.CATALOGUE, async (batch) => {
      sizes.push(batch.length);
      return env.CATALOGUE.batch(batch);
    });
    await consumeCapture({ ...toStores(env), catalogue }, name, SETTINGS);
    return sizes;
  };
  await readRemovals(toStores(env));
  expect(await statements("small", 2)).toEqual([13]);
  expect(await statements("large", 200)).toEqual([13]);
});

test("every wording that many captures share is stored once", async () => {
  for (const name of ["a", "b", "c"]) {
    const card = { title: "Ferry sails", body: "It sailed at noon." };
    await env.INBOX.put(name, page({ title: `Page ${name}`, cards: [card] }));
    await consumeCapture(toStores(env), name, SETTINGS);
  }
  expect(await counts()).toMatchObject({ sightings: 6, wordings: 4, texts: 4, articles: 4 });
});

test("a text that articles share is stored once", async () => {
  const body = ["It sailed at noon, the harbour master said."];
  for (const name of ["a", "b"]) {
    await env.INBOX.put(name, page({ title: `Page ${name}`, body }));
    await consumeCapture(toStores(env), name, SETTINGS);
  }
  expect(await counts()).toMatchObject({ sightings: 2, wordings: 2, texts: 1, articles: 2 });
});

test("a text that contains a run of words twice is stored", async () => {
  const said = "police said on Sunday that nobody was hurt.";
  const body = `Berlin ${said} Officers had closed the road. The statement from Berlin ${said}`;
  await env.INBOX.put("a", page({ cards: [{ title: "Nobody hurt", body }] }));
  await consumeCapture(toStores(env), "a", SETTINGS);
  expect(await counts()).toMatchObject({ articles: 2 });
});
