import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { readStatus } from "../../src/storage/catalogue/status.ts";
import { AUTHORIZED, FULL, ingestOne, request } from "../instance.ts";
import { message } from "../mcp/client.ts";
import { textOf } from "../web/html.ts";
import { BODY, withModel } from "./ferry-model.ts";

/** What a language model costs is limited, whichever route or form calls it. */

const question = (article: string): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ question: "Who cut the ribbon?", article }),
});

const tool = (article: string): RequestInit =>
  message("tools/call", { name: "ask", arguments: { question: "Who cut the ribbon?", article } });

const form = (fields: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { Origin: "http://localhost" },
  body: new URLSearchParams(fields),
});

async function spentToday() {
  return (await readStatus(env.CATALOGUE, new Date().toISOString())).spent;
}

async function generatedKeys(): Promise<string[]> {
  const { keys } = await env.NEWSSTAND.list({ prefix: "generated/" });
  return keys.map(({ name }) => name);
}

test.each([
  ["a client that asks too often", { MODEL_CALLS: FULL }, 429],
  ["a day whose calls are used up", { MODEL_CALLS_PER_DAY: 0 }, 503],
])(
  "%s gets no call from any route or form, and the fallback if there is one",
  async (_, bindings, status) => {
    const { id } = await ingestOne({ title: "Ferry sails", body: BODY });
    const { ask, calls } = withModel(bindings);
    const summary = await ask(`/v1/articles/${id}/summary`);
    expect([summary.status, summary.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    expect(await summary.json()).toMatchObject({ method: "lead-3" });
    const answer = await ask("/v1/ask", question(id));
    expect(await answer.json()).toMatchObject({ answer: BODY[1], method: "extractive" });
    const called = await (await ask("/mcp", tool(id))).text();
    expect(called).toContain(BODY[1]);
    expect(called).toContain("extractive");
    const translation = await ask(`/v1/articles/${id}/translation?to=fr`);
    expect(translation.status).toBe(status);
    const seconds = Number(translation.headers.get("Retry-After"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(status === 429 ? 60 : 86_400);
    for (const [aid, fields] of [
      ["summary", {}],
      ["translation", { to: "fr" }],
    ] as const) {
      const response = await ask(`/articles/${id}/${aid}`, form(fields));
      expect([aid, response.status]).toEqual([aid, status]);
      expect(response.headers.get("Retry-After")).toMatch(/^\d+$/);
      const [fault] = await textOf(await response.text(), "#model [role=alert]");
      expect(fault).toMatch(status === 429 ? /Wait a minute\.$/ : /Try again after .*T00:00:00/);
    }
    const asked = await ask(`/articles/${id}/ask`, form({ ask: "Who cut the ribbon?" }));
    expect(asked.status).toBe(200);
    expect((await textOf(await asked.text(), "#ask [role=alert]"))[0]).toMatch(
      /This was found without it\.$/,
    );
    expect(calls).toEqual([]);
    expect((await spentToday()).modelCalls).toBe(0);
    expect(await generatedKeys()).toEqual([]);
  },
);

test("calls are counted before they are made, and those that the day can't afford are not begun", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: BODY });
  const { ask, calls } = withModel({ MODEL_CALLS_PER_DAY: 13 });
  expect((await ask(`/v1/articles/${id}/translation?to=fr`)).status).toBe(200);
  expect((await spentToday()).modelCalls).toBe(3);
  expect(await (await ask("/mcp", tool(id))).text()).toContain("Odile Marchetti did [1].");
  expect((await ask(`/v1/articles/${id}/translation?to=de`)).status).toBe(503);
  expect(await (await ask("/v1/ask", question(id))).json()).toMatchObject({ method: "extractive" });
  expect(calls).toHaveLength(4);
  const response = await request("/v1/status", { headers: AUTHORIZED });
  const { spent } = await response.json<{ spent: { modelCalls: unknown } }>();
  expect(spent.modelCalls).toMatchObject({ spent: 13, budget: 600, left: 587 });
});

test("of many requests at once no more calls are made than the day can afford", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: BODY });
  const { ask, calls } = withModel({ MODEL_CALLS_PER_DAY: 59 });
  await Promise.all(Array.from({ length: 20 }, () => ask("/v1/ask", question(id))));
  expect(calls).toHaveLength(5);
});

test("a result is generated once for a text, language and model, and stored for a week", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: BODY });
  const { ask, calls } = withModel();
  const path = `/v1/articles/${id}/translation?to=fr`;
  const first = await (await ask(path)).json();
  expect(await (await ask(path)).json()).toEqual(first);
  await ask(`/articles/${id}/translation`, form({ to: "fr" }));
  expect(calls).toHaveLength(3);
  await ask(`/v1/articles/${id}/summary`);
  await ask(`/articles/${id}/summary`, form());
  expect(calls).toHaveLength(4);

  const names = (await generatedKeys()).map((key) =>
    key.replace(/(?<=\/)[0-9a-f]{20}(?=\/[st])/, "*"),
  );
  expect(names.toSorted()).toEqual([
    `generated/${id}/1/*/summary/@cf/meta/llama-3.3-70b-instruct-fp8-fast`,
    `generated/${id}/1/*/translation/fr/@cf/meta/m2m100-1.2b`,
  ]);
  const { keys } = await env.NEWSSTAND.list({ prefix: "generated/" });
  const days = keys.map(({ expiration = 0 }) =>
    Math.round((expiration - Date.now() / 1000) / 86_400),
  );
  expect(days).toEqual([7, 7]);

  const other = withModel({ AI_TEXT_MODEL: "@cf/own" });
  await other.ask(`/v1/articles/${id}/summary`);
  expect(other.calls).toEqual(["@cf/own"]);
});

test("a stored result costs a KV write, and is not stored once half of the day's writes are used", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: BODY });
  const { kvWrites } = await spentToday();
  const { ask, calls } = withModel({ KV_WRITES_PER_DAY: 2 * kvWrites + 3 });
  for (const to of ["fr", "de", "de"]) await ask(`/v1/articles/${id}/translation?to=${to}`);
  expect((await spentToday()).kvWrites).toBe(kvWrites + 1);
  expect(await generatedKeys()).toHaveLength(1);
  expect(calls).toHaveLength(9);
});

test("what was generated of a removed article is deleted, and was not served before that", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: BODY });
  const { ask } = withModel();
  const path = `/v1/articles/${id}/translation?to=fr`;
  await ask(path);
  const [key = ""] = await generatedKeys();
  const stored = (await env.NEWSSTAND.get(key)) ?? "";
  await request(`/v1/articles/${id}`, { method: "DELETE", headers: AUTHORIZED });
  expect(await generatedKeys()).toEqual([]);
  await env.NEWSSTAND.put(key, stored);
  expect((await ask(path)).status).toBe(410);
  expect((await ask(`/articles/${id}/translation`, form({ to: "fr" }))).status).toBe(410);
});

test("calls that the catalogue can't count are not made, and readers get the fallbacks", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: BODY });
  const readOnly = new Proxy(env.CATALOGUE, {
    get(db, property) {
      if (property !== "prepare") return Reflect.get(db, property).bind(db);
      return (sql: string) =>
        db.prepare(sql.replace("INSERT INTO spending", "INSERT INTO nothing"));
    },
  });
  const { ask, calls } = withModel({ CATALOGUE: readOnly });
  expect(await (await ask(`/v1/articles/${id}/summary`)).json()).toMatchObject({
    method: "lead-3",
  });
  expect(await (await ask("/v1/ask", question(id))).json()).toMatchObject({ method: "extractive" });
  expect((await ask(`/v1/articles/${id}/translation?to=fr`)).status).toBe(503);
  expect(calls).toEqual([]);
});

test("the token's bearer is limited by the day alone", async () => {
  const { id } = await ingestOne({ title: "Ferry sails", body: BODY });
  const { ask } = withModel({ MODEL_CALLS: FULL });
  const path = `/v1/articles/${id}/translation?to=fr`;
  expect((await ask(path, { headers: AUTHORIZED })).status).toBe(200);
  const { headers, ...call } = tool(id);
  const called = await ask("/mcp", { ...call, headers: { ...headers, ...AUTHORIZED } });
  expect(await called.text()).toContain("Odile Marchetti did [1].");
});
