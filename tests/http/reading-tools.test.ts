import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Env } from "../../src/config.ts";
import {
  expectProblem,
  freshInstance,
  ingest,
  listArticles,
  request,
  requestWith,
} from "../instance.ts";
import { page } from "../pages.ts";

const AIDS = ["key-points", "explain", "summary", "translation?to=fr"];
const PARTS = ["sightings?limit=3", "related?limit=3", "comments?cursor=WyJjb21tZW50cyIsMV0"];

const FERRY = [
  "The night ferry to Skellen will make its last crossing in March, said director Paula Wren.",
  "Passenger numbers of the ferry fell from 82,000 to 21,000 in ten years.",
  "The ferry company will sell the ship to a museum in Ostrel.",
];

/** An article about the ferry, and `others` that name Paula Wren. */
async function ferry(others: number): Promise<string> {
  const cards = Array.from({ length: others }, (_, n) => ({
    title: `Meeting ${n} of the line`,
    body: `Director Paula Wren opened meeting ${n} of the line in hall ${n}.`,
  }));
  await ingest({ "a.txt": page({ title: "Ferry stops for good", body: FERRY, cards }) });
  const article = (await listArticles()).find(({ title }) => title === "Ferry stops for good");
  if (!article) throw new Error("no article was made");
  return article.id;
}

/** Asks an instance that binds a model, which answers by `run`. */
function askModel(path: string, run: NonNullable<Env["AI"]>["run"], more: Partial<Env> = {}) {
  return requestWith({ ...more, AI: { run } }, path);
}

test("key points are sentences of the article, each with its block", async () => {
  const id = await ferry(0);
  const response = await request(`/v1/articles/${id}/key-points`);
  expect(response.headers.get("Cache-Control")).toContain("public");
  expect(await response.json()).toEqual({
    article: id,
    method: "centroid",
    points: FERRY.map((text, block) => ({ text, block })),
  });
});

test("explain shows names and numbers, and where else they stand, the newest first", async () => {
  const id = await ferry(5);
  const response = await request(`/v1/articles/${id}/explain`);
  const { mentions, ...rest } = await response.json<{ mentions: { text: string }[] }>();
  expect(rest).toEqual({ article: id, method: "rules" });
  const places = await listArticles();
  const newest = places.filter(({ title }) => title.startsWith("Meeting")).slice(0, 3);
  expect(mentions.find(({ text }) => text === "Paula Wren")).toEqual({
    kind: "name",
    text: "Paula Wren",
    count: 1,
    blocks: [0],
    elsewhere: {
      articles: 5,
      isMore: false,
      newest: newest.map(({ id, title }) => ({ id, title })),
    },
  });
  expect(mentions.find(({ text }) => text === "82,000")).toEqual({
    kind: "number",
    text: "82,000",
    count: 1,
    blocks: [1],
    elsewhere: { articles: 0, isMore: false, newest: [] },
  });
});

test("explain counts up to 20 other articles, and says when there are more", async () => {
  const countOf = async (others: number) => {
    await freshInstance();
    const response = await request(`/v1/articles/${await ferry(others)}/explain`);
    const { mentions } = await response.json<{
      mentions: { text: string; elsewhere: { articles: number; isMore: boolean } }[];
    }>();
    const { articles, isMore } =
      mentions.find(({ text }) => text === "Paula Wren")?.elsewhere ?? {};
    return [articles, isMore];
  };
  expect(await countOf(20)).toEqual([20, false]);
  expect(await countOf(21)).toEqual([20, true]);
  expect(await countOf(40)).toEqual([20, true]);
});

test("without a model a translation is a 501 and a summary the article's own", async () => {
  const id = await ferry(0);
  const translation = await request(`/v1/articles/${id}/translation?to=fr`);
  expect(translation.status).toBe(501);
  expect(await translation.json()).toMatchObject({
    title: "Not Implemented",
    detail: expect.stringContaining("not configured"),
  });
  expect(await (await request(`/v1/articles/${id}/summary`)).json()).toEqual({
    article: id,
    text: FERRY.join(" "),
    method: "lead-3",
  });
});

test("a model translates title and blocks, each by itself, and keeps their types", async () => {
  const id = await ferry(0);
  const asked: unknown[] = [];
  const response = await askModel(`/v1/articles/${id}/translation?to=fr`, async (model, inputs) => {
    asked.push([model, inputs["source_lang"], inputs["target_lang"]]);
    return { translated_text: `fr: ${inputs["text"]}` };
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    article: id,
    from: "en",
    to: "fr",
    method: "@cf/meta/m2m100-1.2b",
    isComplete: true,
    title: "fr: Ferry stops for good",
    body: FERRY.map((text) => ({ type: "paragraph", text: `fr: ${text}` })),
  });
  expect(asked).toEqual(Array(4).fill(["@cf/meta/m2m100-1.2b", "en", "fr"]));
});

test("a long article is translated as far as 40 calls go, in whole blocks, and says so", async () => {
  const body = Array.from({ length: 60 }, (_, n) => `Boat ${n} of the regatta came home late.`);
  await ingest({ "a.txt": page({ title: "Regatta ends in the dark", body }) });
  const [article] = await listArticles();
  let calls = 0;
  const response = await askModel(`/v1/articles/${article?.id}/translation?to=fr`, async () => {
    calls++;
    return { translated_text: "x" };
  });
  type Translated = { body: unknown[]; isComplete: boolean };
  const { body: translated, isComplete } = await response.json<Translated>();
  expect([calls, translated.length, isComplete]).toEqual([40, 39, false]);
});

test("a model that fails is a 502 for a translation, and the article's own summary", async () => {
  const id = await ferry(0);
  const broken = () => Promise.reject(new Error("secret inside"));
  const response = await askModel(`/v1/articles/${id}/translation?to=fr`, broken);
  expect(response.status).toBe(502);
  expect(await response.text()).not.toContain("secret inside");
  const summary = await askModel(`/v1/articles/${id}/summary`, broken);
  expect(await summary.json()).toMatchObject({ method: "lead-3" });
});

test("a model's summary is given with its name, which is configuration", async () => {
  const id = await ferry(0);
  const said = async () => ({ response: "The ferry <b>stops</b>." });
  const summary = await askModel(`/v1/articles/${id}/summary`, said, { AI_TEXT_MODEL: "@cf/own" });
  expect(summary.headers.get("Content-Type")).toBe("application/json");
  expect(await summary.json()).toEqual({
    article: id,
    text: "The ferry <b>stops</b>.",
    method: "@cf/own",
  });
});

test("a translation into no language, or into the article's own, is a 400 that calls no model", async () => {
  const id = await ferry(0);
  const silent = () => expect.fail("no model should be called");
  for (const query of ["", "?to=", "?to=French", "?to=fr&to=de", "?to=en"]) {
    const response = await askModel(`/v1/articles/${id}/translation${query}`, silent);
    const { errors } = await response.json<{ errors: { pointer: string }[] }>();
    expect([query, response.status, errors.map(({ pointer }) => pointer)]).toEqual([
      query,
      400,
      ["/query/to"],
    ]);
  }
  const response = await askModel(`/v1/articles/${id}/translation?to=zzz`, silent);
  const detail = 'to does not accept "zzz". The 100 valid values are in /openapi.json, such as af.';
  await expectProblem(response, 400, "/query/to", detail);
});

test("unknown ids are 404, merged ones 301 to the same part of the article, removed ones 410", async () => {
  const id = await ferry(0);
  const [merged, gone] = ["0".repeat(20), "1".repeat(20)];
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare("INSERT INTO ids (id, article) VALUES (?1, ?2)").bind(merged, id),
    env.CATALOGUE.prepare("INSERT INTO ids (id, article) VALUES (?1, NULL)").bind(gone),
  ]);
  for (const aid of [...AIDS, ...PARTS, "related"]) {
    const answers = [];
    for (const asked of ["nonsense", "f".repeat(20), merged, gone]) {
      const response = await askModel(`/v1/articles/${asked}/${aid}`, async () => ({}));
      answers.push([response.status, response.headers.get("Location")]);
    }
    expect(answers).toEqual([
      [404, null],
      [404, null],
      [301, `/v1/articles/${id}/${aid}`],
      [410, null],
    ]);
  }
});

test("an unknown parameter is a 400, and a client's copy that is still good a 304", async () => {
  const id = await ferry(0);
  for (const aid of ["key-points", "explain", "summary"]) {
    const path = `/v1/articles/${id}/${aid}`;
    expect((await request(`${path}?language=fr`)).status).toBe(400);
    const etag = (await request(path)).headers.get("ETag") ?? "";
    expect((await request(path, { headers: { "If-None-Match": etag } })).status).toBe(304);
  }
});

test("an article without a text has no points and no numbers", async () => {
  await ingest({ "a.txt": page({ title: "Bridge closed", body: [] }) });
  const [article] = await listArticles();
  const path = `/v1/articles/${article?.id}`;
  expect(await (await request(`${path}/key-points`)).json()).toMatchObject({ points: [] });
  expect((await request(`${path}/explain`)).status).toBe(200);
});
