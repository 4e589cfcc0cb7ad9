import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { createComment, findIdByTitle, moderate } from "../comments.ts";
import {
  AUTHORIZED,
  expectProblem,
  ingest,
  listArticles,
  put,
  request,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { loseCatalogue } from "../stores.ts";

/** What is kept of the texts of articles that were taken down, and texts that are taken down everywhere. */

const FERRY =
  "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard, where her engine was mended.";

function card(outlet: string, title = "Ferry sails", body = FERRY) {
  return { outlet, title, body };
}

async function titles(): Promise<string[]> {
  return (await listArticles())
    .map(({ title, source }) => `${title} (${source?.name ?? "-"})`)
    .toSorted();
}

async function idFrom(outlet: string): Promise<string> {
  const found = (await listArticles()).find(({ source }) => source?.name === outlet);
  if (!found) throw new Error(`There is no article of ${outlet}.`);
  return found.id;
}

function remove(id: string, query = ""): Promise<Response> {
  return request(`/v1/articles/${id}${query}`, { method: "DELETE", headers: AUTHORIZED });
}

/** Texts that D1 holds with the ferry in them. */
function storedTexts(): Promise<number | null> {
  return env.CATALOGUE.prepare("SELECT count(*) AS n FROM texts WHERE body LIKE '%ferry%'").first(
    "n",
  );
}

test("without a scope another outlet's copy stays, and the response names it", async () => {
  await ingest({ a: page({ title: "Bells", cards: [card("The Bugle"), card("Lantern Post")] }) });
  const [bugle, post] = [await idFrom("The Bugle"), await idFrom("Lantern Post")];
  const response = await remove(bugle);
  expect([response.status, response.headers.get("Link")]).toEqual([
    204,
    `</v1/articles/${post}>; rel="duplicate"`,
  ]);
  expect(await titles()).toEqual(["Bells (-)", "Ferry sails (Lantern Post)"]);
  expect((await remove(post)).headers.get("Link")).toBeNull();
});

test("with scope=text the same text goes at every outlet, now and whenever it is read later", async () => {
  await ingest({ a: page({ title: "Bells", cards: [card("The Bugle"), card("Lantern Post")] }) });
  const [bugle, post] = [await idFrom("The Bugle"), await idFrom("Lantern Post")];
  expect((await remove(bugle, "?scope=text")).status).toBe(204);
  expect(await titles()).toEqual(["Bells (-)"]);
  for (const id of [bugle, post]) {
    expect((await request(`/v1/articles/${id}`)).status).toBe(410);
    expect(await env.NEWSSTAND.get(`article/json/${id}`)).toBeNull();
  }
  const lines = FERRY.replace(", where", ",\nwhere");
  await put("b", page({ title: "Posts", cards: [card("Harbour Star", "She sails", lines)] }));
  await untilRead(2);
  expect(await titles()).toEqual(["Bells (-)", "Posts (-)"]);
  await loseCatalogue();
  await request("/v1/ingest", { method: "POST", headers: AUTHORIZED });
  await untilRead(2);
  expect(await titles()).toEqual(["Bells (-)", "Posts (-)"]);
});

test("a scope that there is not is a problem", async () => {
  await ingest({ a: page({ title: "Bells" }) });
  const response = await remove(await findIdByTitle("Bells"), "?scope=all");
  const detail = 'scope does not accept "all". The valid values are article, text.';
  await expectProblem(response, 400, "/query/scope", detail);
});

test("an article without a text is taken down alone, whatever the scope", async () => {
  await ingest({ a: page({ title: "Bells", cards: [{ title: "Goats" }, { title: "Sheep" }] }) });
  expect((await remove(await findIdByTitle("Goats"), "?scope=text")).status).toBe(204);
  expect(await titles()).toEqual(["Bells (-)", "Sheep (The Bugle)"]);
});

test("the text of what is taken down is deleted, unless another article has it", async () => {
  await ingest({ a: page({ title: "Bells", cards: [card("The Bugle"), card("Lantern Post")] }) });
  expect(await storedTexts()).toBe(1);
  await remove(await idFrom("The Bugle"));
  expect(await storedTexts()).toBe(1);
  await remove(await idFrom("Lantern Post"));
  expect(await storedTexts()).toBe(0);
});

test("an edited copy of what was taken down is known by its text, which the inbox still has", async () => {
  await ingest({ a: page({ title: "Bells", cards: [card("The Bugle")] }) });
  await remove(await idFrom("The Bugle"));
  expect(await storedTexts()).toBe(0);
  const cut = FERRY.slice(0, 80);
  await put("b", page({ title: "Posts", cards: [card("The Bugle", "Ferry sails", cut)] }));
  await untilRead(2);
  expect(await titles()).toEqual(["Bells (-)", "Posts (-)"]);
  expect(await storedTexts()).toBe(0);
});

test("a text that was deleted is stored again with another outlet's article", async () => {
  await ingest({ a: page({ title: "Bells", cards: [card("The Bugle")] }) });
  await remove(await idFrom("The Bugle"));
  await put("b", page({ title: "Posts", cards: [card("Lantern Post")] }));
  await untilRead(2);
  expect(await storedTexts()).toBe(1);
  const article = await request(`/v1/articles/${await idFrom("Lantern Post")}`);
  const { body } = await article.json<{ body: { text: string }[] }>();
  expect(body.map(({ text }) => text).join(" ")).toBe(FERRY);
});

test("comments on what is taken down stay with the moderators", async () => {
  await ingest({ a: page({ title: "Bells", cards: [card("The Bugle")] }) });
  const id = await idFrom("The Bugle");
  await moderate(await createComment(id), "approved");
  await remove(id, "?scope=text");
  const response = await request("/v1/comments", { headers: AUTHORIZED });
  expect((await response.json<{ items: unknown[] }>()).items).toHaveLength(1);
});

test("a text that the inbox has lost as well is no part of another text", async () => {
  await ingest({ a: page({ title: "Bells", cards: [card("The Bugle", "Morning briefing")] }) });
  await remove(await idFrom("The Bugle"));
  await env.INBOX.delete("a");
  const other = "The council of Brenn votes on Tuesday about the new tram line to the harbour.";
  await put("b", page({ title: "Posts", cards: [card("The Bugle", "Morning briefing", other)] }));
  await untilRead(2);
  expect(await titles()).toContain("Morning briefing (The Bugle)");
});
