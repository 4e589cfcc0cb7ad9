import { beforeEach, expect, test } from "vitest";
import { freshInstance } from "../instance.ts";
import { request, send, textOf } from "./html.ts";

beforeEach(freshInstance);

/** Logs in and gives the cookie as a browser sends it back. */
async function session(): Promise<{ Cookie: string }> {
  const response = await send("/desk/login", { token: "local" });
  return { Cookie: (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "" };
}

async function deskFor(headers: HeadersInit, path = "/desk"): Promise<string> {
  const response = await request(path, { headers });
  expect([response.status, response.headers.get("Cache-Control")]).toEqual([
    200,
    "private, no-store",
  ]);
  return response.text();
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

test("a session ends at the logout", async () => {
  const response = await send("/desk/logout", {}, await session());
  expect([response.status, response.headers.get("Location")]).toEqual([303, "/desk/login"]);
  expect(response.headers.get("Set-Cookie")).toBe("desk=; Max-Age=0; Path=/desk");
});
