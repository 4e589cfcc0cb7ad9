import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { AUTHORIZED, freshInstance, listArticles, put, request, untilRead } from "../instance.ts";
import { page } from "../pages.ts";

beforeEach(freshInstance);

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

test("a removed article is gone at once, under every id that it had", async () => {
  const { old, id } = await twoIds();
  expect(old).not.toBe(id);
  expect((await remove(id)).status).toBe(204);
  for (const gone of [old, id]) {
    const response = await request(`/v1/articles/${gone}`);
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ status: 410, title: "Gone" });
  }
  expect((await listArticles()).map(({ title }) => title)).toEqual(["Goats"]);
  expect(await env.NEWSSTAND.get(`article/json/${id}`)).toBeNull();
});

test("what was removed stays removed when another page shows it", async () => {
  const { id } = await twoIds();
  await remove(id);
  const cards = [
    { title: "Ferry sails", body: FERRY },
    { title: "Ferry sails at last", body: FERRY },
  ];
  await put("c.txt", page({ title: "Bells ring", cards }));
  await untilRead(4);
  expect((await listArticles()).map(({ title }) => title).toSorted()).toEqual([
    "Bells ring",
    "Goats",
  ]);
});

test("a removal is an object of the inbox that names all ids", async () => {
  const { old, id } = await twoIds();
  await remove(id);
  const object = await env.INBOX.get(`removals/${id}.json`);
  const { ids } = (await object?.json<{ ids: string[] }>()) ?? { ids: [] };
  expect(ids.toSorted()).toEqual([old, id].toSorted());
});

test("removing needs the token", async () => {
  const { id } = await twoIds();
  const response = await request(`/v1/articles/${id}`, { method: "DELETE" });
  expect(response.status).toBe(401);
  expect((await request(`/v1/articles/${id}`)).status).toBe(200);
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

test("an object among the removals that is none is rejected with what to do", async () => {
  await env.INBOX.put("removals/x.json", "no json");
  await request("/v1/ingest", { method: "POST", headers: AUTHORIZED });
  const [row] = await untilRead(1);
  expect(row).toMatchObject({ status: "rejected", problem: { code: "bad-removal" } });
});
