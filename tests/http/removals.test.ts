import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { type Env, ingestSettings, toStores } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";
import { expectInContract } from "../contract.ts";
import {
  AUTHORIZED,
  ingest,
  listArticles,
  put,
  readCaptureRows,
  request,
  runCron,
  untilRead,
} from "../instance.ts";
import { metered } from "../metered-database.ts";
import { afterTimeLimit } from "../newsstand.ts";
import { page } from "../pages.ts";
import { countingCalls, failing, hanging, interceptingBatches } from "../wrapped-bindings.ts";

const FERRY = "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.";

async function remove(id: string | undefined): Promise<Response> {
  return request(`/v1/articles/${id}`, { method: "DELETE", headers: AUTHORIZED });
}

async function twoIds(): Promise<{ old: string | undefined; id: string | undefined }> {
  await put("a.txt", page({ title: "Ferry sails", body: [FERRY] }));
  await untilRead(1);
  const [main] = await listArticles();
  await put("b.txt", page({ title: "Goats", cards: [{ title: "Ferry sails", body: FERRY }] }));
  await untilRead(2);
  const joined = (await listArticles()).find(({ title }) => title === "Ferry sails");
  return { old: main?.id, id: joined?.id };
}

test("a removal is an object of the inbox that names all ids", async () => {
  const { old, id } = await twoIds();
  await remove(id);
  const object = await env.INBOX.get(`removals/${id}.json`);
  const { ids } = (await object?.json<{ ids: string[] }>()) ?? { ids: [] };
  expect(ids.toSorted()).toEqual([old, id].toSorted());
});

test("what is unknown, merged or gone can't be removed", async () => {
  const { old, id } = await twoIds();
  expect((await remove("0".repeat(20))).status).toBe(404);
  expect((await remove("goats")).status).toBe(404);
  const merged = await remove(old);
  expect([merged.status, merged.headers.get("Location")]).toEqual([301, `/v1/articles/${id}`]);
  await remove(id);
  expect((await remove(id)).status).toBe(410);
});

test("no capture can be put where removals are kept", async () => {
  const response = await put("removals/a.json", '{"ids":[]}');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ pointer: "/path/name" }] });
});

test("removals are neither listed nor counted as captures", async () => {
  await ingest({ "goats.txt": page({ title: "Goats return" }), "Removals/a.txt": "" });
  const [goats] = await listArticles();
  await remove(goats?.id ?? "");
  await env.INBOX.put("removals/x.json", "no json");
  await request("/v1/ingest", { method: "POST", headers: AUTHORIZED });
  await untilRead(2);
  const names = async (query: string) => (await readCaptureRows(query)).map(({ name }) => name);
  expect(await names("")).toEqual(["Removals/a.txt", "goats.txt"]);
  expect(await names("&status=read")).toEqual(["goats.txt"]);
  expect(await names("&status=rejected")).toEqual(["Removals/a.txt"]);
  const status = await request("/v1/status", { headers: AUTHORIZED });
  expect(await status.json()).toMatchObject({
    captures: { waiting: 0, read: 1, rejected: 1 },
  });
  await env.CATALOGUE.prepare("UPDATE captures SET reading = 0").run();
  const outdated = await request("/v1/status", { headers: AUTHORIZED });
  expect(await outdated.json()).toMatchObject({ outdated: 2 });
});

/** The status of the answer and, where something is left, in which stores. */
async function removeWith(
  bindings: Partial<Env>,
  id: string | undefined,
  query = "",
): Promise<unknown[]> {
  const asked = new Request(`https://broadsheet.example/v1/articles/${id}${query}`, {
    method: "DELETE",
    headers: AUTHORIZED,
  });
  const context = createExecutionContext();
  const response = await createApp().fetch(asked, { ...env, ...bindings }, context);
  await expectInContract(asked, response.clone());
  if (response.status !== 202) return [response.status];
  const body = await response.json<{ id: string; left: { store: string }[] }>();
  expect(body.id).toBe(id);
  return [response.status, ...body.left.map(({ store }) => store)];
}

async function statusOf(id: string | undefined): Promise<number> {
  return (await request(`/v1/articles/${id}`)).status;
}

test("while KV does not delete its copy a removal is accepted, and the same request completes it", async () => {
  const { id } = await twoIds();
  const broken = { NEWSSTAND: failing(env.NEWSSTAND, ["delete"]) };
  expect(await removeWith(broken, id)).toEqual([202, "newsstand"]);
  // KV alone answers for an article; whatever asks the catalogue has lost it.
  expect(await statusOf(id)).toBe(200);
  expect((await listArticles()).map(({ title }) => title)).toEqual(["Goats"]);
  expect(await removeWith(broken, id)).toEqual([202, "newsstand"]);
  expect(await removeWith({}, id)).toEqual([204]);
  expect(await statusOf(id)).toBe(410);
  expect(await removeWith({}, id)).toEqual([410]);
});

test("a removal that KV held up is completed by the message that was sent, without a round", async () => {
  const { id } = await twoIds();
  const broken = { NEWSSTAND: failing(env.NEWSSTAND, ["delete"]) };
  expect(await removeWith(broken, id)).toEqual([202, "newsstand"]);
  await untilRead(2);
  expect(await statusOf(id)).toBe(410);
});

test("a KV that hangs does not hold a removal up", async () => {
  const { id } = await twoIds();
  const hung = { NEWSSTAND: hanging(env.NEWSSTAND, ["delete"]) };
  expect(await afterTimeLimit(() => removeWith(hung, id), 5_000)).toEqual([202, "newsstand"]);
});

test("a copy under an id that it had before is left too", async () => {
  await put("a.txt", page({ title: "Ferry sails", body: [FERRY] }));
  await untilRead(1);
  const [main] = await listArticles();
  const copy = await env.NEWSSTAND.get(`article/json/${main?.id}`);
  await put("b.txt", page({ title: "Goats", cards: [{ title: "Ferry sails", body: FERRY }] }));
  const old = `article/json/${main?.id}`;
  const keeping = new Proxy(env.NEWSSTAND, {
    get: (kv, property) =>
      property === "delete"
        ? async (key: string) => {
            if (key === old) throw new Error("delete is out of reach");
            await kv.delete(key);
          }
        : Reflect.get(kv, property).bind(kv),
  });
  expect(copy).not.toBeNull();
  await consumeCapture(toStores(env), "b.txt", ingestSettings(env, Date.now()));
  const joined = (await listArticles()).find(({ title }) => title === "Ferry sails");
  expect(await removeWith({ NEWSSTAND: keeping }, joined?.id)).toEqual([202, "newsstand"]);
  expect([await statusOf(joined?.id), await statusOf(main?.id)]).toEqual([410, 200]);
  expect(await removeWith({}, joined?.id)).toEqual([204]);
  expect(await statusOf(main?.id)).toBe(410);
});

test("a removal that the catalogue did not take is accepted, and read by the message that was sent", async () => {
  const { id } = await twoIds();
  const { removals, catalogue } = { removals: `removals/${id}.json`, catalogue: env.CATALOGUE };
  let batches = 0;
  const failing = interceptingBatches(catalogue, async (statements) => {
    batches += 1;
    // The route's own look-up and that of the ids; then the turn's.
    if (batches > 2) throw new Error("batch is out of reach");
    return catalogue.batch(statements);
  });
  expect(await removeWith({ CATALOGUE: failing }, id)).toEqual([202, "catalogue", "newsstand"]);
  expect(await env.INBOX.head(removals)).not.toBeNull();
  expect(await statusOf(id)).toBe(200);
  await untilRead(2);
  expect(await statusOf(id)).toBe(410);
});

test("with neither KV nor the queue a removal is accepted, and the next round completes it", async () => {
  const { id } = await twoIds();
  const broken = {
    NEWSSTAND: failing(env.NEWSSTAND, ["delete"]),
    CAPTURES: failing(env.CAPTURES, ["send"]),
  };
  expect(await removeWith(broken, id)).toEqual([202, "newsstand"]);
  await runCron();
  expect(await statusOf(id)).toBe(410);
});

test("what no capture shows any longer can be removed too, with the copy that KV still holds", async () => {
  const ferry = { "a.txt": page({ title: "Ferry sails", body: [FERRY] }) };
  await ingest(ferry);
  const [article] = await listArticles();
  await put("a.txt", page({ title: "Goats" }));
  await consumeCapture(toStores(env), "a.txt", ingestSettings(env, Date.now()));
  expect(await env.NEWSSTAND.get(`article/json/${article?.id}`)).not.toBeNull();
  expect(await removeWith({}, article?.id)).toEqual([204]);
  expect(await env.NEWSSTAND.get(`article/json/${article?.id}`)).toBeNull();
  expect(await removeWith({}, article?.id)).toEqual([410]);
  await ingest(ferry);
  expect(await listArticles()).toEqual([]);
});

test("with scope=text a 204 means that no store has any copy, however many outlets had one", async () => {
  const cards = Array.from({ length: 45 }, (_, n) => {
    return { title: "Ferry sails", outlet: `Outlet ${"abc"[n % 3]}${n}`, body: FERRY };
  });
  await ingest({ "a.txt": page({ title: "Bells", cards }) });
  const ferry = (await listArticles()).findLast(({ title }) => title === "Ferry sails");
  const results: unknown[] = [];
  for (let n = 0; n < 4; n++) {
    const { db, meter } = metered(env.CATALOGUE);
    const calls: string[] = [];
    const [INBOX, NEWSSTAND] = [
      countingCalls(env.INBOX, calls),
      countingCalls(env.NEWSSTAND, calls),
    ];
    const result = await removeWith({ CATALOGUE: db, INBOX, NEWSSTAND }, ferry?.id, "?scope=text");
    expect(Math.max(meter.statements, calls.length)).toBeLessThanOrEqual(50);
    expect(await listArticles()).toHaveLength(1);
    results.push([...result, (await env.NEWSSTAND.list()).keys.length]);
  }
  expect(results).toEqual([
    [202, "newsstand", 26],
    [202, "newsstand", 6],
    [204, 1],
    [410, 1],
  ]);
});
