import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { AUTHORIZED, request } from "../instance.ts";

const DRAFT = { url: "https://receiver.example/events", events: ["article.created"] };

async function send(method: string, path: string, body?: unknown) {
  const response = await request(`/v1/webhooks${path}`, {
    method,
    headers: { ...AUTHORIZED, "Content-Type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === "" ? null : JSON.parse(text) };
}

test("a secret is returned where it is created, and by no other response", async () => {
  const created = await send("POST", "", DRAFT);
  expect(created.json.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const { id, secret } = created.json;
  const rotated = await send("PATCH", `/${id}`, { rotateSecret: true });
  expect(rotated.json.secret).not.toBe(secret);
  expect(Date.parse(rotated.json.formerSecretUntil)).toBeGreaterThan(Date.now());
  const others = [
    await send("GET", ""),
    await send("PATCH", `/${id}`, { name: "Mirror" }),
    await send("POST", `/${id}/replay?since=0`),
    await send("GET", `/${id}/deliveries`),
  ];
  for (const { status, json } of others) {
    expect(status).toBeLessThan(300);
    expect(JSON.stringify(json)).not.toContain("whsec_");
  }
});

test.each([
  [{ ...DRAFT, url: "https://10.0.0.1/" }, "/body/url"],
  [{ ...DRAFT, url: 5 }, "/body/url"],
  [{ events: ["article.created"] }, "/body/url"],
  [{ ...DRAFT, events: [] }, "/body/events"],
  [{ ...DRAFT, events: ["article.made"] }, "/body/events/0"],
  [{ ...DRAFT, filters: { sorce: "the-bugle" } }, "/body/filters/sorce"],
  [{ ...DRAFT, filters: { addedSince: "5" } }, "/body/filters/addedSince"],
  [{ ...DRAFT, filters: { minWords: "5", maxWords: "4" } }, "/body/filters/minWords"],
  [{ ...DRAFT, filters: { q: '"' } }, "/body/filters/q"],
  [{ ...DRAFT, filters: { language: 5 } }, "/body/filters/language"],
  [{ ...DRAFT, minSources: 0 }, "/body/minSources"],
  [{ ...DRAFT, name: "a".repeat(101) }, "/body/name"],
  [{ ...DRAFT, filter: { language: "en" } }, "/body/filter"],
  [{ ...DRAFT, status: "paused" }, "/body/status"],
  [[], "/body"],
])("%j is a 400 that points to %s, and creates nothing", async (draft, pointer) => {
  const { status, json } = await send("POST", "", draft);
  expect([status, json.errors?.[0]?.pointer]).toEqual([400, pointer]);
  expect((await send("GET", "")).json.items).toEqual([]);
});

test("the twenty-first webhook is a 400, webhooks are listed by pages, and a deleted one is gone", async () => {
  const ids: string[] = [];
  for (let n = 0; n < 20; n += 1) ids.push((await send("POST", "", DRAFT)).json.id);
  expect((await send("POST", "", DRAFT)).json.detail).toBe(
    "There are 20 webhooks, which is the limit. Delete one first.",
  );
  const first = (await send("GET", "?limit=15")).json;
  const rest = (await send("GET", `?limit=15&cursor=${first.next}`)).json;
  const listed = [...first.items, ...rest.items].map(({ id }) => id);
  expect([listed, rest.next]).toEqual([ids.toSorted(), null]);
  expect((await send("DELETE", `/${ids[0]}`)).status).toBe(204);
  for (const [method, path] of [
    ["DELETE", ""],
    ["PATCH", ""],
    ["POST", "/test"],
    ["POST", "/replay?since=0"],
    ["GET", "/deliveries"],
  ] as const) {
    const body = method === "PATCH" ? {} : undefined;
    expect((await send(method, `/${ids[0]}${path}`, body)).status).toBe(404);
  }
});

test("a replay from an edition that the journal has not reached is a 410", async () => {
  const { id } = (await send("POST", "", DRAFT)).json;
  const { status, json } = await send("POST", `/${id}/replay?since=1`);
  expect([status, json.errors[0].pointer]).toEqual([410, "/query/since"]);
});

test("a change that names an unknown field is a 400 that suggests the known one", async () => {
  const { id } = (await send("POST", "", DRAFT)).json;
  const { status, json } = await send("PATCH", `/${id}`, { state: "paused" });
  const detail = 'There is no field "state". Did you mean "status"?';
  expect([status, json.errors]).toEqual([400, [{ pointer: "/body/state", detail }]]);
});

test("a webhook that begins to follow the journal is not sent what happened before", async () => {
  const { id } = (await send("POST", "", { ...DRAFT, events: ["ingest.rejected"] })).json;
  await env.CATALOGUE.prepare("UPDATE head SET edition = 5").run();
  const changed = await send("PATCH", `/${id}`, { events: DRAFT.events });
  expect(changed.json).toMatchObject({ edition: 5, behind: 0 });
});

test("deliveries that began in the same millisecond are on one page each", async () => {
  const { id } = (await send("POST", "", DRAFT)).json;
  const delivery = { type: "test", edition: 0, attempt: 1, at: "2026-01-01T00:00:00.000Z" };
  const result = { milliseconds: 0, status: 204, result: "delivered", detail: null };
  const stored = ["msg_3", "msg_2", "msg_1"].map((event) => ({ event, ...delivery, ...result }));
  await env.CATALOGUE.prepare("UPDATE webhooks SET deliveries = ?1")
    .bind(JSON.stringify(stored))
    .run();
  const listed: string[] = [];
  for (let next = ""; next !== null; ) {
    const page = (await send("GET", `/${id}/deliveries?limit=1${next && `&cursor=${next}`}`)).json;
    listed.push(...page.items.map(({ event }: { event: string }) => event));
    next = page.next;
  }
  expect(listed).toEqual(["msg_3", "msg_2", "msg_1"]);
});
