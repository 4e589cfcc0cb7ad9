import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import {
  ingestAll,
  listArticles,
  liveInstance,
  readJournal,
  request,
  runCron,
  untilRead,
} from "../instance.ts";
import { offered } from "../newsstand.ts";
import { page } from "../pages.ts";
import { SEEDS } from "../seeds.ts";

beforeEach(liveInstance);

test("what any S3 client puts into the inbox is in every store after the next cron", async () => {
  const cards = [{ title: "Ferry sails", body: "It sailed at noon." }];
  await env.INBOX.put("a.txt", page({ title: "Bridge reopens", cards }), {
    customMetadata: { "captured-at": "2025-08-01T12:00:00Z", url: "https://daily8.example/a" },
  });
  await runCron();
  expect(await untilRead(1)).toMatchObject([
    { name: "a.txt", status: "read", capturedAt: "2025-08-01T12:00:00.000Z", sightings: 2 },
  ]);

  const articles = await listArticles();
  expect(articles.map(({ title, url, publishedAt }) => ({ title, url, publishedAt }))).toEqual([
    { title: "Bridge reopens", url: "https://daily8.example/a", publishedAt: null },
    { title: "Ferry sails", url: null, publishedAt: "2025-08-01T10:00:00.000Z" },
  ]);
  const ids = articles.map(({ id }) => id);
  expect((await readJournal()).toSorted()).toEqual(ids.map((id) => `created ${id}`).toSorted());

  const keys = (await env.NEWSSTAND.list()).keys.map(({ name }) => name);
  expect(keys).toEqual(ids.map((id) => `article/json/${id}`).toSorted());
  expect(await offered()).toEqual([]);
});

test("empty, binary and undecodable captures are rejected with a reason, and the others are read", async () => {
  await env.INBOX.put("1-empty.txt", "");
  await env.INBOX.put("2-blank.txt", " \r\n\t\n");
  await env.INBOX.put("3-binary.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00, 0x00, 0x01]));
  await env.INBOX.put("4-odd.txt", new Uint8Array([0x63, 0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x0a]));
  await env.INBOX.put("5-html.txt", "<!DOCTYPE html><title>A title</title>");
  await env.INBOX.put("6-good.txt", page({ title: "Bridge reopens" }));
  await runCron();

  const rows = await untilRead(6);
  expect(rows.map(({ status, problem }) => [status, problem?.code])).toEqual([
    ["rejected", "empty"],
    ["rejected", "empty"],
    ["rejected", "binary"],
    ["rejected", "encoding"],
    ["rejected", "markup"],
    ["read", undefined],
  ]);
  expect(rows[3]?.problem?.detail).toBe(
    "The encoding of the capture can't be recognised: it is not UTF-8, UTF-16, windows-1252 or windows-1256. Save it as UTF-8 and upload it again.",
  );
  expect((await listArticles()).map(({ title }) => title)).toEqual(["Bridge reopens"]);
  expect((await env.INBOX.list()).objects).toHaveLength(6);
});

test("the seeds' 85 sightings are 51 articles, one of which is a main article that joins neither outlet's", async () => {
  const rows = await ingestAll(SEEDS);
  expect(rows).toHaveLength(18);
  expect(rows.reduce((sum, { sightings }) => sum + (sightings ?? 0), 0)).toBe(85);

  const articles = await listArticles();
  expect(articles).toHaveLength(51);
  const wire = articles.filter(({ title }) => title.startsWith("Washington and Beijing go home"));
  expect(wire.map(({ source, flags }) => [source?.name, flags])).toEqual([
    [undefined, ["source-ambiguous"]],
    ["Channel 4 North", []],
    ["Corn Exchange Herald", []],
  ]);
  for (const { id } of articles) expect((await request(`/v1/articles/${id}`)).status).toBe(200);
});
