import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { ingestOne } from "../instance.ts";
import { BODY, withModel } from "./ferry-model.ts";

/** What calls to a model cost, and which of their results are kept. */

async function ferry(language?: string | null): Promise<string> {
  const { id } = await ingestOne({ title: "Ferry sails", body: BODY });
  if (language !== undefined) {
    await env.CATALOGUE.prepare(
      "UPDATE articles SET document = json_set(document, '$.language', ?1)",
    )
      .bind(language)
      .run();
  }
  return id;
}

/** A limiter that lets `left` calls pass. */
function limiterOf(left: number): RateLimit {
  let rest = left;
  return { limit: async () => ({ success: rest-- > 0 }) };
}

test("a client's limit counts calls, and one of the text model as ten", async () => {
  const id = await ferry();
  const translations = withModel({ MODEL_CALLS: limiterOf(5) });
  const path = (to: string) => `/v1/articles/${id}/translation?to=${to}`;
  expect((await translations.ask(path("fr"))).status).toBe(200);
  expect((await translations.ask(path("de"))).status).toBe(429);
  expect(translations.texts).toHaveLength(3);
  const summaries = withModel({ MODEL_CALLS: limiterOf(9) });
  const summary = await summaries.ask(`/v1/articles/${id}/summary`);
  expect(await summary.json()).toMatchObject({ method: "lead-3" });
  expect(summaries.texts).toEqual([]);
});

test("an article that only gets another version or story does not pay again", async () => {
  const id = await ferry();
  const { ask, texts } = withModel();
  const paths = [`/v1/articles/${id}/summary`, `/v1/articles/${id}/translation?to=fr`];
  for (const path of paths) await ask(path);
  expect(texts).toHaveLength(4);
  await env.CATALOGUE.prepare("UPDATE articles SET version = ?1").bind("f".repeat(20)).run();
  for (const path of paths) expect((await ask(path)).status).toBe(200);
  expect(texts).toHaveLength(4);
});

test("a stored result of another form is generated again", async () => {
  const id = await ferry();
  const { ask, texts } = withModel();
  const path = `/v1/articles/${id}/translation?to=fr`;
  const first = await (await ask(path)).json();
  const { keys } = await env.NEWSSTAND.list({ prefix: "generated/" });
  await env.NEWSSTAND.put(keys[0]?.name ?? "", JSON.stringify({ title: 7 }));
  expect(await (await ask(path)).json()).toEqual(first);
  expect(texts).toHaveLength(6);
});

test("blocks before one that fails are served, neither cached nor stored, and the next request gets all", async () => {
  const id = await ferry();
  const { ask, model } = withModel({ failing: "ribbon" });
  const path = `/v1/articles/${id}/translation?to=fr`;
  const partial = await ask(path);
  expect([partial.status, partial.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  expect(await partial.json()).toMatchObject({
    title: "fr: Ferry sails",
    body: [{ type: "paragraph", text: `fr: ${BODY[0]}` }],
    isComplete: false,
  });
  expect((await env.NEWSSTAND.list({ prefix: "generated/" })).keys).toEqual([]);
  model.failing = "\n";
  expect(await (await ask(path)).json()).toMatchObject({ isComplete: true });
  model.failing = "Ferry sails";
  expect((await ask(`/v1/articles/${id}/translation?to=de`)).status).toBe(502);
});

test.each([null, "tlh"])(
  "an article whose language is %j is not translated as English",
  async (language) => {
    const id = await ferry(language);
    const { ask, texts } = withModel();
    const response = await ask(`/v1/articles/${id}/translation?to=fr`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      detail: "The language of the article is not known, so it can't be translated.",
    });
    expect(texts).toEqual([]);
  },
);

test("HEAD calls no model", async () => {
  const id = await ferry();
  const { ask, texts } = withModel();
  for (const path of [`/v1/articles/${id}/summary`, `/v1/articles/${id}/translation?to=fr`]) {
    const response = await ask(path, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  }
  expect(texts).toEqual([]);
});
