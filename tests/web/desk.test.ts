import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { freshInstance, ingest, listArticles } from "../instance.ts";
import { page } from "../pages.ts";
import { attributesOf, request, send, textOf } from "./html.ts";

beforeEach(freshInstance);

/** Logs in and gives the cookie as a browser sends it back. */
async function session(): Promise<{ Cookie: string }> {
  const response = await send("/desk/login", { token: "local" });
  return { Cookie: (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "" };
}

async function deskFor(headers: HeadersInit): Promise<string> {
  const response = await request("/desk", { headers });
  expect([response.status, response.headers.get("Cache-Control")]).toEqual([
    200,
    "private, no-store",
  ]);
  return response.text();
}

/** An article with a comment that waits. */
async function aComment(): Promise<{ article: string; comment: string }> {
  await ingest({ "a.txt": page({ title: "Bridge reopens" }) });
  const [article] = await listArticles();
  await send(`/articles/${article?.id}/comments`, { name: "Ada", text: "It was time." });
  const comment = await env.CATALOGUE.prepare("SELECT id FROM comments").first<string>("id");
  return { article: `/articles/${article?.id}`, comment: `/desk/comments/${comment}` };
}

async function statuses(): Promise<unknown[]> {
  const { results } = await env.CATALOGUE.prepare("SELECT status FROM comments").all();
  return results.map(({ status }) => status);
}

test("the desk sends whoever has no session to the login", async () => {
  for (const headers of [{}, { Cookie: "desk=1" }, { Cookie: "desk=9999999999999.AAAA" }]) {
    const response = await request("/desk", { headers });
    expect([response.status, response.headers.get("Location")]).toEqual([303, "/desk/login"]);
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
  }
});

test("the token begins a session whose cookie no script reads and no other site sends", async () => {
  const response = await send("/desk/login", { token: "local" });
  expect([response.status, response.headers.get("Location")]).toEqual([303, "/desk"]);
  const [value, ...attributes] = (response.headers.get("Set-Cookie") ?? "").split("; ");
  expect(value).toMatch(/^desk=\d{13}\.[\w%]+$/);
  expect(attributes.toSorted()).toEqual(
    ["HttpOnly", "Max-Age=28800", "Path=/desk", "SameSite=Strict", "Secure"].toSorted(),
  );
  expect(value).not.toContain("local");
  expect(await textOf(await deskFor(await session()), "h1")).toEqual(["Desk"]);
});

test.each(["", "wrong", "locale", "LOCAL"])(
  "the token %j begins none, and the form says so",
  async (token) => {
    const response = await send("/desk/login", { token });
    expect([response.status, response.headers.get("Set-Cookie")]).toEqual([403, null]);
    const html = await response.text();
    expect(await textOf(html, "#token-fault")).toEqual([
      "This is not the token. It is the secret ADMIN_TOKEN of the deployment.",
    ]);
    expect(await attributesOf(html, "#token", "value")).toEqual([null]);
  },
);

test("a session that has run out, or was made longer by hand, is none", async () => {
  const sign = async (text: string, secret: string) => {
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const raw = new TextEncoder().encode(secret);
    const key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["sign"]);
    const mac = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text));
    const signature = btoa(String.fromCharCode(...new Uint8Array(mac)));
    return { Cookie: `desk=${text}.${encodeURIComponent(signature)}` };
  };
  const hour = 3_600_000;
  const later = String(Date.now() + hour);
  await deskFor(await sign(later, "local"));
  const good = await sign(later, "local");
  const stretched = { Cookie: good.Cookie.replace(later, String(Date.now() + 2 * hour)) };
  const old = await sign(String(Date.now() - 1), "local");
  for (const headers of [stretched, old, await sign(later, "another"), await sign("x", "local")]) {
    expect((await request("/desk", { headers })).status).toBe(303);
  }
});

test("a comment is approved, rejected and deleted at the desk", async () => {
  const { article, comment } = await aComment();
  const cookie = await session();
  const waiting = await deskFor(cookie);
  expect(await textOf(waiting, "section[aria-labelledby=comments] li strong")).toEqual(["Ada"]);
  expect(await attributesOf(waiting, "section[aria-labelledby=comments] .note a", "href")).toEqual([
    article,
  ]);

  const decide = async (decision: string) => {
    const response = await send(comment, { decision }, cookie);
    expect([response.status, response.headers.get("Location")]).toEqual([303, "/desk#comments"]);
  };
  await decide("approved");
  expect(await textOf(await (await request(article)).text(), "#comments li strong")).toEqual([
    "Ada",
  ]);
  expect(
    await textOf(await deskFor(cookie), "section[aria-labelledby=approved] li strong"),
  ).toEqual(["Ada"]);
  await decide("rejected");
  expect(await statuses()).toEqual(["rejected"]);
  expect(await textOf(await (await request(article)).text(), "#comments li")).toEqual([]);
  await decide("deleted");
  expect(await statuses()).toEqual([]);
  expect((await send(comment, { decision: "deleted" }, cookie)).status).toBe(404);
});

test("what is no decision changes nothing", async () => {
  const { comment } = await aComment();
  expect((await send(comment, { decision: "praised" }, await session())).status).toBe(400);
  expect(await statuses()).toEqual(["waiting"]);
});

test("a decision without a session, or sent by another site, changes nothing", async () => {
  const { comment } = await aComment();
  const decision = { decision: "approved" };
  const without = await send(comment, decision);
  expect([without.status, without.headers.get("Location")]).toEqual([303, "/desk/login"]);
  const origins = ["https://elsewhere.example", "null"];
  for (const Origin of origins) {
    expect((await send(comment, decision, { ...(await session()), Origin })).status).toBe(403);
  }
  expect(await statuses()).toEqual(["waiting"]);
});

test("a session ends at the logout", async () => {
  const response = await send("/desk/logout", {}, await session());
  expect([response.status, response.headers.get("Location")]).toEqual([303, "/desk/login"]);
  expect(response.headers.get("Set-Cookie")).toBe("desk=; Max-Age=0; Path=/desk");
});

test("the desk shows what was read, what was rejected and why, and what the day has cost", async () => {
  await ingest({ "a.txt": page({ title: "Bridge reopens" }), "empty.txt": "\n" });
  const html = await deskFor(await session());
  const captions = await textOf(html, "caption");
  expect(captions[0]).toMatch(/^What \d{4}-\d{2}-\d{2} \(UTC\) has cost$/);
  expect(captions.slice(1)).toEqual([
    "The last hours in which captures were read (UTC)",
    "Rejected captures",
  ]);
  expect(await textOf(html, "th code")).toEqual(["empty.txt"]);
  const cells = await textOf(html, "td");
  expect(cells.some((cell) => cell.startsWith("empty: "))).toBe(true);
  expect(cells.slice(0, 2)).toEqual(["1", "900"]);
});

test("the desk looks into the inbox when it is asked", async () => {
  await env.INBOX.put("later.txt", page({ title: "Goats return" }));
  const response = await send("/desk/ingest", {}, await session());
  expect([response.status, response.headers.get("Location")]).toEqual([303, "/desk#runs"]);
  const row = await env.CATALOGUE.prepare("SELECT name FROM captures").first<string>("name");
  expect(row).toBe("later.txt");
});
