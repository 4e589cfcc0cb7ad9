import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toStores } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";
import { publishPending } from "../../src/ingest/publish.ts";
import { sweepInbox } from "../../src/ingest/sweep.ts";
import {
  freshInstance,
  listArticles,
  put,
  readCaptureRows,
  readCorpus,
  readJournal,
  request,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { SEEDS } from "../seeds.ts";
import { losing } from "../wrapped-bindings.ts";
import { consume, consumePage, SETTINGS } from "./consume.ts";

function revision(): Promise<number | null> {
  return env.CATALOGUE.prepare("SELECT revision FROM head").first<number>("revision");
}

test("a message delivered twice makes no second article, journal row or commit", async () => {
  await env.INBOX.put("a", page({ cards: [{ title: "Ferry sails" }] }));
  await consume("a");
  const [journal, commits] = [await readJournal(), await revision()];
  await consume("a");
  expect(await readJournal()).toEqual(journal);
  expect(await revision()).toBe(commits);
  expect(await listArticles()).toHaveLength(2);
});

test("storing the same capture again makes no second article and no journal row", async () => {
  const text = page({ cards: [{ title: "Ferry sails" }] });
  await put("a", text);
  await untilRead(1);
  const journal = await readJournal();
  await put("a", text);
  await untilRead(1);
  expect(await readJournal()).toEqual(journal);
});

test("storing other bytes under a name withdraws what the old bytes said", async () => {
  await put("a", page({ title: "Bridge reopens", cards: [{ title: "Ferry sails" }] }));
  await untilRead(1);
  const before = new Map((await listArticles()).map(({ title, id }) => [title, id]));

  await put("a", page({ title: "Bridge stays shut", cards: [{ title: "Ferry sails" }] }));
  await untilRead(1);
  const after = new Map((await listArticles()).map(({ title, id }) => [title, id]));
  expect([...after.keys()].toSorted()).toEqual(["Bridge stays shut", "Ferry sails"]);
  expect(after.get("Ferry sails")).toBe(before.get("Ferry sails"));
  expect((await readJournal()).slice(2)).toEqual([
    `created ${after.get("Bridge stays shut")}`,
    `removed ${before.get("Bridge reopens")}`,
  ]);
  const gone = before.get("Bridge reopens");
  expect((await request(`/v1/articles/${gone}`)).status).toBe(410);
  expect(await env.NEWSSTAND.get(`article/json/${gone}`)).toBeNull();
});

test("withdrawing one of two captures that show an article leaves the article", async () => {
  const card = { title: "Ferry sails", body: "It sailed at noon." };
  await put("a", page({ title: "One", cards: [card] }), { "Captured-At": "2025-08-01T12:00:00Z" });
  await put("b", page({ title: "Two", cards: [card] }), { "Captured-At": "2025-08-01T12:30:00Z" });
  await untilRead(2);
  const dating = async () =>
    (await listArticles()).find(({ title }) => title === "Ferry sails")?.dating;
  expect(await dating()).toMatchObject({
    earliest: "2025-08-01T10:00:00.000Z",
    latest: "2025-08-01T10:30:00.000Z",
  });
  await put("b", page({ title: "Two" }));
  await untilRead(2);
  expect(await dating()).toMatchObject({
    earliest: "2025-08-01T09:30:00.000Z",
    latest: "2025-08-01T10:30:00.000Z",
  });
});

test("a capture that becomes unreadable is rejected, and nothing that it said is left", async () => {
  await put("a", page({ cards: [{ title: "Ferry sails", body: "It sailed." }] }));
  await untilRead(1);
  await put("a", "");
  expect(await untilRead(1)).toMatchObject([{ status: "rejected", sightings: 0 }]);
  for (const table of ["sightings", "wordings", "texts", "articles", "outbox_entries"]) {
    expect(await env.CATALOGUE.prepare(`SELECT count(*) AS n FROM ${table}`).first("n")).toBe(0);
  }
});

test("a name that the inbox lacks changes nothing", async () => {
  await consume("none");
  expect(await revision()).toBe(0);
});

test("a capture that was removed from the inbox before it was read no longer waits", async () => {
  await env.INBOX.put("a", page({}));
  const stores = { ...toStores(env), queue: losing(env.CAPTURES) };
  await sweepInbox(stores, SETTINGS);
  await env.INBOX.delete("a");
  await consume("a");
  expect(await readCaptureRows()).toMatchObject([
    { status: "rejected", problem: { code: "missing" } },
  ]);

  await put("a", page({ title: "Here again" }));
  await untilRead(1);
  expect((await listArticles()).map(({ title }) => title)).toEqual(["Here again"]);
});

test("metadata that is not an address is not used as an article's address", async () => {
  for (const url of ["javascript:alert(1)", "not a url", `https://x.example/${"x".repeat(2100)}`]) {
    await consumePage("a", page({ title: "Bridge" }), url);
    expect((await listArticles()).map((article) => article.url)).toEqual([null]);
  }
});

test("an object too large for the limit is rejected without being read", async () => {
  await env.INBOX.put("a", "x".repeat(11));
  await consumeCapture(toStores(env), "a", { ...SETTINGS, MAX_CAPTURE_BYTES: 10 });
  expect(await untilRead(1)).toMatchObject([
    { status: "rejected", problem: { code: "too-large" }, size: 11 },
  ]);
});

test("a mebibyte of any bytes is read or rejected, and never throws", async () => {
  const lines = ["- X", "2 days ago", "X", " ", "(", '"', "\\", "1234567890", "é", "Comments"];
  const hostile = lines.map((line) => `${line}\n`.repeat(1_048_576 / (line.length + 3)));
  const triplets = "X\n2 days ago\n- X\nTitle\n".repeat(900);
  hostile.push(page({ body: ['"'.repeat(299_000)] }), page({}) + triplets);
  for (const [i, text] of hostile.entries()) {
    await env.INBOX.put(`hostile-${i}`, text);
    await consume(`hostile-${i}`);
  }
  const { results } = await env.CATALOGUE.prepare("SELECT DISTINCT status FROM captures").all<{
    status: string;
  }>();
  expect(results.map(({ status }) => status).toSorted()).toEqual(["read", "rejected"]);
  const title = "Title";
  expect((await listArticles()).some((article) => article.title === title)).toBe(true);
});

test("the seeds in any order, some stored twice, give the same corpus to the byte", async () => {
  const readInOrder = async (names: readonly string[]) => {
    await freshInstance();
    for (const { name, text, headers } of SEEDS) await put(name, text, headers);
    for (const name of names) {
      await consume(name);
      await publishPending(toStores(env), { ...SETTINGS, PUBLISH_ARTICLES: 1000 });
    }
    return JSON.stringify(await readCorpus());
  };
  const names = SEEDS.map(({ name }) => name);
  const expected = await readInOrder(names);
  const all = fc.shuffledSubarray(names, { minLength: names.length });
  await fc.assert(
    fc.asyncProperty(all, fc.shuffledSubarray(names), async (once, again) => {
      expect(await readInOrder([...once, ...again])).toBe(expected);
    }),
    { numRuns: 5 },
  );
}, 60_000);
