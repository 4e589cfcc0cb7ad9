import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { findCaptureRow } from "../../src/storage/catalogue/captures.ts";
import { buildRemoval } from "../../src/storage/catalogue/removals.ts";
import { putRemoval } from "../../src/storage/inbox/removals.ts";
import {
  AUTHORIZED,
  listArticles,
  put,
  readJournal,
  request,
  runCron,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";

const TEXT = "They came back at dawn, the shepherd of the valley said on Monday.";
const MAIN = page({ title: "Goats return", body: [TEXT] });
const CARD = page({
  title: "Another page",
  cards: [{ title: "Goats return", outlet: "The Bugle", body: TEXT }],
});

/** Reads a main article and a card of it, which are one, and removes it by all its ids. */
async function removeGoats(): Promise<string[]> {
  await put("main", MAIN);
  await untilRead(1);
  await put("card", CARD);
  await untilRead(2);
  const goats = (await listArticles()).find(({ title }) => title === "Goats return");
  const removal = await buildRemoval(env.CATALOGUE, goats?.id ?? "");
  await putRemoval(env.INBOX, { ...removal, texts: [] });
  await runCron();
  await untilRead(2);
  return removal.ids;
}

async function statuses(ids: readonly string[]): Promise<number[]> {
  const responses = ids.map((id) => request(`/v1/articles/${id}`));
  return (await Promise.all(responses)).map(({ status }) => status);
}

test("a removed article is a 410 under each of its ids and is in no list and no store", async () => {
  const ids = await removeGoats();
  expect(ids).toHaveLength(2);
  expect(await statuses(ids)).toEqual([410, 410]);
  expect((await listArticles()).map(({ title }) => title)).toEqual(["Another page"]);
  expect((await env.NEWSSTAND.list()).keys).toHaveLength(1);
  expect((await readJournal()).at(-1)).toBe(`removed ${ids[0]}`);
  expect((await env.INBOX.list()).objects.map(({ key }) => key)).toEqual([
    "card",
    "main",
    `removals/${ids[0]}.json`,
  ]);
});

test("neither reading everything again nor a further page brings back what was removed", async () => {
  const ids = await removeGoats();
  const journal = await readJournal();
  await env.CATALOGUE.prepare("UPDATE captures SET reading = 0").run();
  await runCron();
  await untilRead(2);
  expect(await readJournal()).toEqual(journal);
  await put("further", page({ title: "Goats return", body: [TEXT, "More in the evening."] }));
  await untilRead(3);
  expect(await statuses(ids)).toEqual([410, 410]);
  expect((await listArticles()).map(({ title }) => title)).toEqual(["Another page"]);
});

test("an invalid removal is rejected with a reason, and removes nothing", async () => {
  await put("main", MAIN);
  await untilRead(1);
  await env.INBOX.put("removals/x.json", '{"ids": ["*"]}');
  await runCron();
  await untilRead(1);
  expect(await findCaptureRow(env.CATALOGUE, "removals/x.json")).toMatchObject({
    status: "rejected",
    problem: {
      code: "bad-removal",
      detail:
        'A removal is JSON like {"ids": ["5f0c6b1d2a9e4c7780b1"]}. Store valid JSON, or use DELETE /v1/articles/{id}.',
    },
  });
  expect(await listArticles()).toHaveLength(1);
});

test("a removal whose object is deleted before it is read again waits for nothing, and holds", async () => {
  const ids = await removeGoats();
  const name = await putRemoval(env.INBOX, { ids, seen: [], texts: [] });
  await runCron();
  await env.INBOX.delete(name);
  await untilRead(2);
  const problem = { code: "missing" };
  expect(await findCaptureRow(env.CATALOGUE, name)).toMatchObject({ status: "rejected", problem });
  expect(await statuses(ids)).toEqual([410, 410]);
});

test("an article that is removed while its captures are withdrawn is not brought back under another of its ids", async () => {
  await put("main", MAIN);
  await untilRead(1);
  const [first] = await listArticles();
  await put("card", CARD);
  await untilRead(2);
  const goats = (await listArticles()).find(({ title }) => title === "Goats return");
  expect(goats?.id).not.toBe(first?.id);
  await env.INBOX.delete(["main", "card"]);
  await runCron();
  await untilRead(2);
  const init = { method: "DELETE", headers: AUTHORIZED };
  expect((await request(`/v1/articles/${goats?.id}`, init)).status).toBe(204);
  await put("main", MAIN);
  await untilRead(2);
  expect(await listArticles()).toEqual([]);
  expect(await statuses([first?.id ?? ""])).toEqual([410]);
});
