import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { findStoredWebhook } from "../../src/storage/catalogue/webhooks.ts";
import { AUTHORIZED, ingest } from "../instance.ts";
import { page } from "../pages.ts";
import { request, send, textOf } from "./html.ts";
import { session } from "./visits.ts";

async function createWebhook(name: string): Promise<string> {
  const response = await request("/v1/webhooks", {
    method: "POST",
    headers: { ...AUTHORIZED, "Content-Type": "application/json" },
    body: JSON.stringify({
      name,
      url: "https://receiver.invalid.example/",
      events: ["article.created"],
    }),
  });
  return (await response.json<{ id: string }>()).id;
}

const act = (id: string, cookie: HeadersInit, fields: Record<string, string>) =>
  send(`/desk/webhooks/${id}`, fields, cookie);
const stored = (id: string) => findStoredWebhook(env.CATALOGUE, id);

test("the desk lists webhooks without their secrets, and pauses, resumes and replays them", async () => {
  const cookie = await session();
  const id = await createWebhook("Mirror <b>");
  const secret = (await stored(id))?.secrets[0]?.secret ?? "";
  const html = await (await request("/desk/webhooks", { headers: cookie })).text();
  expect(await textOf(html, "h2")).toEqual(["Mirror &lt;b&gt;"]);
  expect(html).not.toContain(secret);

  const paused = await act(id, cookie, { action: "pause" });
  expect([paused.status, paused.headers.get("Location")]).toEqual([
    303,
    `/desk/webhooks?done=pause#${id}`,
  ]);
  expect((await stored(id))?.status).toBe("paused");
  await ingest({ "a.txt": page({ title: "Bridge reopens" }) });
  await act(id, cookie, { action: "replay", since: "99" });
  expect(await stored(id)).toMatchObject({ status: "active", position: { edition: 1 } });
  await act(id, cookie, { action: "pause" });
  await act(id, cookie, { action: "resume" });
  expect((await stored(id))?.status).toBe("active");
});

test("the desk answers what it cannot do with a page that says so", async () => {
  const cookie = await session();
  const id = await createWebhook("Mirror");
  const statuses = [
    (await act(id, cookie, { action: "replay", since: "x" })).status,
    (await act(id, cookie, { action: "burn" })).status,
    (await act("none", cookie, { action: "pause" })).status,
    (await act(id, {}, { action: "pause" })).status,
  ];
  expect(statuses).toEqual([400, 400, 404, 303]);
  expect((await stored(id))?.status).toBe("active");
});
