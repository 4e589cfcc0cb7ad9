import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { decide } from "../../src/article/change.ts";
import { wordingOf } from "../../src/article/identity.ts";
import { READER_VERSION, readCapture } from "../../src/capture/read.ts";
import { type Commit, commit } from "../../src/catalogue/commit.ts";
import { storesOf } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume.ts";
import { freshInstance } from "../instance.ts";
import { page } from "../pages.ts";
import { batching } from "../watched.ts";

beforeEach(freshInstance);

const NOW = "2026-01-01T00:00:00.000Z";

/** What the first reading of a page does to an empty catalogue. */
function firstCommit(name: string, text: string): Commit {
  const object = {
    ...{ name, version: "v1", etag: "e", size: 1, uploadedAt: NOW, capturedAt: null, url: null },
  };
  const reading = readCapture(new TextEncoder().encode(text), object);
  const sightings = reading.sightings.map((sighting) => ({
    sighting,
    wording: wordingOf(sighting, "en"),
  }));
  const buckets = sightings.map(({ wording }) => [{ wording, datings: [], page: null }]);
  const { changes, articleOf } = decide(buckets, [], NOW);
  const wordings = sightings.map(({ wording }) => ({
    wording,
    article: articleOf.get(wording.hash) ?? "",
  }));
  return { revision: 0, edition: 0, object, reading, sightings, changes, wordings, now: NOW };
}

async function counts(): Promise<Record<string, unknown>> {
  const tables = ["captures", "sightings", "wordings", "texts", "articles", "changes", "outbox"];
  const columns = tables.map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`);
  return (await env.CATALOGUE.prepare(`SELECT ${columns.join(", ")}`).first()) ?? {};
}

const EMPTY = {
  ...{ captures: 0, sightings: 0, wordings: 0, texts: 0, articles: 0, changes: 0, outbox: 0 },
};

test("a commit on the current revision writes everything at once", async () => {
  expect(await commit(env.CATALOGUE, firstCommit("a", page({ cards: [{ title: "Ferry" }] })))).toBe(
    true,
  );
  expect(await counts()).toEqual({
    ...{ captures: 1, sightings: 2, wordings: 2, texts: 2, articles: 2, changes: 2, outbox: 2 },
  });
  expect(await env.CATALOGUE.prepare("SELECT revision, edition FROM head").first()).toEqual({
    revision: 1,
    edition: 2,
  });
});

test("a commit on any other revision writes nothing", async () => {
  for (const revision of [-1, 1, 7]) {
    const work = { ...firstCommit("a", page({})), revision };
    expect(await commit(env.CATALOGUE, work)).toBe(false);
  }
  expect(await counts()).toEqual(EMPTY);
});

test("a commit that fails in the middle writes nothing, and is no lost race", async () => {
  const work = firstCommit("a", page({}));
  const [change] = work.changes;
  if (!change) throw new Error("the page changes nothing");
  const twice = { ...work, wordings: [] };
  await expect(commit(env.CATALOGUE, twice)).rejects.toThrow("FOREIGN KEY constraint failed");
  expect(await counts()).toEqual(EMPTY);
  expect(await env.CATALOGUE.prepare("SELECT revision FROM head").first("revision")).toBe(0);
});

test("a commit has as many statements for a page of 200 cards as for one of 2", async () => {
  const statements = async (name: string, cards: number) => {
    const page200 = Array.from({ length: cards }, (_, i) => ({ title: `${name} ${i}` }));
    await env.INBOX.put(name, page({ title: name, cards: page200 }));
    const sizes: number[] = [];
    const catalogue = batching(env.CATALOGUE, async (batch) => {
      sizes.push(batch.length);
      return env.CATALOGUE.batch(batch);
    });
    const settings = { now: Date.parse(NOW), maxBytes: 1_048_576 };
    await consumeCapture({ ...storesOf(env), catalogue }, name, settings);
    return sizes;
  };
  expect(await statements("small", 2)).toEqual([4, 8]);
  expect(await statements("large", 200)).toEqual([4, 8]);
});

test("every wording that many captures share is stored once", async () => {
  for (const name of ["a", "b", "c"]) {
    const card = { title: "Ferry sails", body: "It sailed at noon." };
    await env.INBOX.put(name, page({ title: `Page ${name}`, body: ["Text."], cards: [card] }));
    await consumeCapture(storesOf(env), name, { now: Date.parse(NOW), maxBytes: 1_048_576 });
  }
  expect(await counts()).toMatchObject({ sightings: 6, wordings: 4, texts: 2, articles: 4 });
});

test("the reader version is on record", async () => {
  await commit(env.CATALOGUE, firstCommit("a", page({})));
  const version = await env.CATALOGUE.prepare("SELECT reader_version FROM captures").first();
  expect(version).toEqual({ reader_version: READER_VERSION });
});
