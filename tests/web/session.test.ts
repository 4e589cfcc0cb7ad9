import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { TOKEN } from "../instance.ts";
import { request, send, textOf } from "./html.ts";
import { deskFor, session } from "./visits.ts";

test("the desk sends whoever has no session to the login", async () => {
  for (const headers of [{}, { Cookie: "desk=1" }, { Cookie: "desk=9999999999999.AAAA" }]) {
    const response = await request("/desk", { headers });
    expect([response.status, response.headers.get("Location")]).toEqual([303, "/desk/login"]);
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
  }
});

test("the token begins a session whose cookie no script reads and no other site sends", async () => {
  const response = await send("/desk/login", { token: TOKEN });
  expect([response.status, response.headers.get("Location")]).toEqual([303, "/desk"]);
  const [value, ...attributes] = (response.headers.get("Set-Cookie") ?? "").split("; ");
  expect(value).toMatch(/^desk=[0-9a-f-]{36}\.[\w%]+$/);
  expect(attributes.toSorted()).toEqual(
    ["HttpOnly", "Max-Age=28800", "Path=/desk", "SameSite=Strict", "Secure"].toSorted(),
  );
  expect(value).not.toContain(TOKEN);
  expect(await textOf(await deskFor(await session()), "h1")).toEqual(["Desk"]);
});

/** A cookie with an id that is signed with a secret, as the desk signs it. */
async function sign(id: string, secret: string): Promise<{ Cookie: string }> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const raw = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["sign"]);
  const mac = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(id));
  const signature = btoa(String.fromCharCode(...new Uint8Array(mac)));
  return { Cookie: `desk=${id}.${encodeURIComponent(signature)}` };
}

async function statusFor(headers: HeadersInit): Promise<number> {
  return (await request("/desk", { headers })).status;
}

test("a cookie is a session only with an id that was stored, signed with the present token", async () => {
  const { Cookie } = await session();
  const id = /desk=([\w-]+)/.exec(Cookie)?.[1] ?? "";
  expect(await sign(id, TOKEN)).toEqual({ Cookie });
  expect(await statusFor({ Cookie })).toBe(200);
  expect(await statusFor(await sign(id, "the token before"))).toBe(303);
  expect(await statusFor(await sign("another id", TOKEN))).toBe(303);
  expect(await statusFor({ Cookie: Cookie.replace(id, "another id") })).toBe(303);
});

test("a session ends after eight hours, and the next login deletes it", async () => {
  const now = Date.now();
  const headers = await session();
  const ids = "SELECT expires_at FROM desk_sessions";
  const [{ expires_at: end = "" } = {}] = (
    await env.CATALOGUE.prepare(ids).all<{ expires_at: string }>()
  ).results;
  expect(Math.round((Date.parse(end) - now) / 3_600_000)).toBe(8);
  const past = new Date(now).toISOString();
  await env.CATALOGUE.prepare("UPDATE desk_sessions SET expires_at = ?1").bind(past).run();
  expect(await statusFor(headers)).toBe(303);
  await session();
  expect((await env.CATALOGUE.prepare(ids).all()).results).toHaveLength(1);
});

test("a logout ends every copy of its cookie and no other session", async () => {
  const [own, other] = [await session(), await session()];
  const response = await send("/desk/logout", {}, own);
  expect([response.status, response.headers.get("Location")]).toEqual([303, "/desk/login"]);
  expect(response.headers.get("Set-Cookie")).toBe("desk=; Max-Age=0; Path=/desk");
  expect(await statusFor(own)).toBe(303);
  expect(await statusFor(other)).toBe(200);
});
