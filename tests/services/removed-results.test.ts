import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import {
  AUTHORIZED,
  ingest,
  ingestOne,
  listArticles,
  request,
  requestWith,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { countingCalls, failing } from "../wrapped-bindings.ts";

/** What models generated for an article, once the article is removed. */

const FERRY =
  "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard, where her engine was mended.";

async function storeResults(id: string, count: number): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, (_, n) => env.NEWSSTAND.put(`generated/${id}/${n}`, "{}")),
  );
}

async function results(): Promise<string[]> {
  const { keys } = await env.NEWSSTAND.list({ prefix: "generated/" });
  return keys.map(({ name }) => name);
}

function remove(id: string, newsstand: KVNamespace = env.NEWSSTAND, query = "") {
  const init = { method: "DELETE", headers: AUTHORIZED };
  return requestWith({ NEWSSTAND: newsstand }, `/v1/articles/${id}${query}`, init);
}

test("an article is taken down before its results are deleted, of which one removal deletes seven", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: [FERRY] });
  await storeResults(id, 20);
  const calls: string[] = [];
  expect((await remove(id, countingCalls(env.NEWSSTAND, calls))).status).toBe(204);
  expect(calls).toEqual(["delete", "list", ...Array<string>(7).fill("delete")]);
  expect(await results()).toHaveLength(13);
});

test("results that KV does not list don't hold a removal up", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: [FERRY] });
  await storeResults(id, 1);
  expect((await remove(id, failing(env.NEWSSTAND, ["list"]))).status).toBe(204);
  expect((await request(`/v1/articles/${id}`)).status).toBe(410);
});

test("with scope=text the results of the copies are deleted, though the article had many ids before", async () => {
  const cards = ["The Bugle", "Lantern Post"].map((outlet) => {
    return { outlet, title: "Ferry sails", body: FERRY };
  });
  await ingest({ a: page({ title: "Bells", cards }) });
  const [bugle = "", post = ""] = (await listArticles())
    .filter(({ title }) => title === "Ferry sails")
    .map(({ id }) => id);
  await env.CATALOGUE.batch(
    Array.from({ length: 12 }, (_, n) =>
      env.CATALOGUE.prepare("INSERT INTO ids (id, article) VALUES (?1, ?2)").bind(
        String(n).padStart(20, "0"),
        bugle,
      ),
    ),
  );
  await storeResults(bugle, 1);
  await storeResults(post, 1);
  expect((await remove(bugle, env.NEWSSTAND, "?scope=text")).status).toBe(204);
  expect(await results()).toEqual([]);
});

test("the results of what an object among the removals names are never served", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: [FERRY] });
  const AI = { run: async () => ({ response: "The ferry sails.", translated_text: "Navire" }) };
  const ask = (path: string) =>
    requestWith({ AI, MODEL_CALLS: undefined }, `/v1/articles/${id}/${path}`);
  for (const path of ["summary", "translation?to=fr"]) expect((await ask(path)).status).toBe(200);
  expect(await results()).toHaveLength(2);
  await env.INBOX.put(`removals/${id}.json`, JSON.stringify({ ids: [id], seen: [], texts: [] }));
  await request("/v1/ingest", { method: "POST", headers: AUTHORIZED });
  await untilRead(1);
  expect(await results()).toHaveLength(2);
  for (const path of ["summary", "translation?to=fr"]) expect((await ask(path)).status).toBe(410);
});
