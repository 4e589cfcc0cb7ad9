import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { parseConfig } from "../../src/schema/variables.ts";
import { AUTHORIZED, ingest, listArticles, requestWith } from "../instance.ts";
import { page } from "../pages.ts";

const run = { method: "POST", headers: AUTHORIZED };

test.each([
  ["LEASE_SECONDS", "abc"],
  ["RETENTION_DAYS", "-1"],
  ["KV_WRITES_PER_DAY", ""],
  ["MAX_CAPTURE_BYTES", "1.5"],
  ["COMMENTS_PER_DAY", "many"],
  ["RATE_LIMITS", "maybe"],
  ["AI_TEXT_MODEL", ""],
])("with %s=%j readers are served, and ingest is a 503 that names it", async (name, value) => {
  await ingest({ "a.txt": page({ title: "Bridge reopens" }) });
  const [{ id } = { id: "" }] = await listArticles();
  const bindings = { [name]: value };
  for (const path of ["/v1/articles", `/v1/articles/${id}`, "/", `/articles/${id}`]) {
    const response = await requestWith(bindings, path, {
      headers: { "CF-Connecting-IP": "192.0.2.1" },
    });
    expect([path, response.status]).toEqual([path, 200]);
  }
  const comment = await requestWith(bindings, `/v1/articles/${id}/comments`, {
    method: "POST",
    body: JSON.stringify({ name: "Ada", text: "Good." }),
    headers: { "Content-Type": "application/json" },
  });
  expect(comment.status).toBe(202);
  const response = await requestWith(bindings, "/v1/ingest", run);
  const { detail } = await response.json<{ detail: string }>();
  expect(response.status).toBe(503);
  expect(detail).toMatch(new RegExp(`^The configuration is invalid. ${name} `));
});

test("a capture is not stored while the configuration is invalid", async () => {
  const init = { method: "PUT", body: page({ title: "Bridge reopens" }), headers: AUTHORIZED };
  expect((await requestWith({ LEASE_SECONDS: "abc" }, "/v1/captures/a.txt", init)).status).toBe(
    503,
  );
  expect(await env.INBOX.head("a.txt")).toBeNull();
});

test("a token of 15 characters closes the protected routes, which say why, and readers are served", async () => {
  const bindings = { ADMIN_TOKEN: "fifteen-letters" };
  const init = { headers: { Authorization: "Bearer fifteen-letters" } };
  const closed = await requestWith(bindings, "/v1/captures", init);
  expect(closed.status).toBe(503);
  expect((await closed.json<{ detail: string }>()).detail).toContain("at least 16 characters");
  expect((await requestWith(bindings, "/v1/articles")).status).toBe(200);
  const longer = { headers: { Authorization: "Bearer sixteen--letters" } };
  const { status } = await requestWith({ ADMIN_TOKEN: "sixteen--letters" }, "/v1/captures", longer);
  expect(status).toBe(200);
  const local = { ADMIN_TOKEN: "fifteen-letters", LOCAL_ONLY: "on" };
  expect(parseConfig(local)).toMatchObject({ config: local, error: null });
});

test("a malformed token closes the protected routes, and is not repeated", async () => {
  const bindings = { ADMIN_TOKEN: "not a token" };
  expect((await requestWith(bindings, "/v1/articles")).status).toBe(200);
  for (const path of ["/v1/ingest", "/v1/captures/a.txt"]) {
    const headers = { Authorization: "Bearer not a token" };
    const method = path === "/v1/ingest" ? "POST" : "PUT";
    const response = await requestWith(bindings, path, { method, headers });
    expect(response.status).toBe(503);
    const text = await response.text();
    expect(text).toContain("This deployment has no valid ADMIN_TOKEN.");
    expect(text).not.toContain("not a token");
  }
});
