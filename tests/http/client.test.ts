import { beforeEach, expect, test } from "vitest";
import { createClient } from "../../src/client.ts";
import { AUTHORIZED, freshInstance, ingest, request } from "../instance.ts";
import { page } from "../pages.ts";

/** The typed client against an instance: paths, parameters and answers are checked by `tsc` too. */
const ORIGIN = "https://broadsheet.example";
const api = createClient(ORIGIN, {
  fetch: (address: string | URL | Request, init?: RequestInit) =>
    request(String(address).slice(ORIGIN.length), init),
});

beforeEach(freshInstance);

async function firstId(): Promise<string> {
  const cards = [{ title: "Ferry sails", body: "It sailed at noon." }];
  await ingest({ "town/a.txt": page({ title: "Bridge reopens", cards }) });
  const answer = await api.v1.articles.$get({ query: { limit: "1" } });
  if (answer.status !== 200) throw new Error("there is no list");
  const { items } = await answer.json();
  const [item] = items;
  if (!item) throw new Error("there is no article");
  return item.id;
}

test("the client reads an article, its sightings and what is related", async () => {
  const param = { id: await firstId() };
  const article = await api.v1.articles[":id"].$get({ param, query: {} });
  if (article.status !== 200) throw new Error("there is no article");
  const { id, body } = await article.json();
  expect(id).toBe(param.id);
  expect(body).toHaveLength(1);

  const sightings = await api.v1.articles[":id"].sightings.$get({ param, query: {} });
  if (sightings.status !== 200) throw new Error("there are no sightings");
  const { items } = await sightings.json();
  expect(items.map(({ capture }) => capture)).toEqual(["town/a.txt"]);

  const related = await api.v1.articles[":id"].related.$get({ param, query: { limit: "5" } });
  if (related.status !== 200) throw new Error("there is nothing related");
  expect((await related.json()).next).toBeNull();
});

test("the client lists stories and reads one", async () => {
  await firstId();
  const list = await api.v1.stories.$get({ query: {} });
  if (list.status !== 200) throw new Error("there is no list");
  const { items } = await list.json();
  expect(items).toHaveLength(2);
  const story = await api.v1.stories[":id"].$get({
    param: { id: items[0]?.id ?? "" },
    query: {},
  });
  if (story.status !== 200) throw new Error("there is no story");
  expect((await story.json()).articles).toHaveLength(1);
});

test("the client follows the journal", async () => {
  await firstId();
  const answer = await api.v1.changes.$get({ query: { since: "1" } });
  if (answer.status !== 200) throw new Error("there is no journal");
  const { edition, items } = await answer.json();
  expect([edition, items.map(({ kind }) => kind)]).toEqual([2, ["created"]]);
});

test("with the token the client lists captures, reads one, ingests, removes and asks the status", async () => {
  const id = await firstId();
  const options = { headers: AUTHORIZED };
  const list = await api.v1.captures.$get({ query: { status: "read" } }, options);
  if (list.status !== 200) throw new Error("there is no list");
  expect((await list.json()).items.map(({ name }) => name)).toEqual(["town/a.txt"]);

  const param = { name: encodeURIComponent("town/a.txt") };
  const one = await api.v1.captures[":name"].$get({ param, query: {} }, options);
  if (one.status !== 200) throw new Error("there is no capture");
  expect((await one.json()).sightings).toBe(2);

  const round = await api.v1.ingest.$post({ query: {} }, options);
  if (round.status !== 202) throw new Error("there was no round");
  expect(await round.json()).toEqual({ listed: 1, enqueued: 0, complete: true });

  const removed = await api.v1.articles[":id"].$delete({ param: { id }, query: {} }, options);
  expect(removed.status).toBe(204);
  const status = await api.v1.status.$get({ query: {} }, options);
  if (status.status !== 200) throw new Error("there is no status");
  expect((await status.json()).articles).toBe(1);
});

test("what fails is a problem, and has its type too", async () => {
  const answer = await api.v1.articles[":id"].$get({ param: { id: "goats" }, query: {} });
  if (answer.status !== 404) throw new Error("goats is an article");
  const { errors } = await answer.json();
  expect(errors).toEqual([{ pointer: "/path/id", detail: 'There is no article "goats".' }]);
});

test("health has an edition", async () => {
  const answer = await api.health.$get({ query: {} });
  if (answer.status !== 200) throw new Error("the catalogue is not there");
  expect(await answer.json()).toEqual({ status: "ok", edition: 0 });
});
