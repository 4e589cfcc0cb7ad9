import { expect, test } from "vitest";
import { FULL, requestLimited } from "../instance.ts";
import { attributesOf, request, textOf } from "./html.ts";

/** What the API answers with a problem is a page at a page's path. */

const HTML = "text/html; charset=UTF-8";
const ORIGIN = "https://broadsheet.example";

test.each([
  ["PUT", "/", "GET, HEAD, OPTIONS"],
  ["POST", "/articles/x", "GET, HEAD, OPTIONS"],
  ["DELETE", "/articles/x/comments", "GET, HEAD, POST, OPTIONS"],
  ["POST", "/search", "GET, HEAD, OPTIONS"],
  ["DELETE", "/stories/x", "GET, HEAD, OPTIONS"],
])("%s %s is a 405 as a page that allows %s", async (method, path, allow) => {
  const response = await request(path, { method, headers: { Origin: ORIGIN } });
  const { status, headers } = response;
  expect([status, headers.get("Allow"), headers.get("Content-Type")]).toEqual([405, allow, HTML]);
  expect(headers.get("Cache-Control")).toBe("no-store");
  expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  const html = await response.text();
  expect(await textOf(html, "h1")).toEqual(["This page does not accept that kind of request"]);
  expect(await textOf(html, "main > p:first-of-type")).toEqual([
    `${path} accepts ${allow}, not ${method}.`,
  ]);
});

test("what is nowhere below a page's path is a page for every client", async () => {
  const response = await request("/articles/x/y");
  expect([response.status, response.headers.get("Content-Type")]).toEqual([404, HTML]);
});

test("at the API's paths a browser gets problems too", async () => {
  const headers = { Accept: "text/html,*/*;q=0.8" };
  for (const init of [{ headers }, { headers, method: "PATCH" }]) {
    const response = await request("/v1/articles/x", init);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  }
});

const address = { "CF-Connecting-IP": "192.0.2.2" };

test("a client that reads too much gets a page that says when to come back", async () => {
  for (const path of ["/", "/articles/x", "/desk"]) {
    const { status, headers } = await requestLimited(path, { headers: address }, { READS: FULL });
    expect([status, headers.get("Content-Type")]).toEqual([429, HTML]);
    expect(headers.get("Retry-After")).toBe("60");
  }
});

test("who writes too much gets the comment back in a form, and nothing is looked up for it", async () => {
  const init = {
    method: "POST",
    body: new URLSearchParams({ name: "Ada <b>", text: "At last.\nGood." }),
    headers: { ...address, Origin: ORIGIN },
  };
  const id = "0123456789abcdef0123";
  const stores = { WRITES: FULL, CATALOGUE: undefined, NEWSSTAND: undefined };
  const response = await requestLimited(`/articles/${id}/comments`, init, stores);
  const { status, headers } = response;
  expect([status, headers.get("Content-Type")]).toEqual([429, HTML]);
  expect(headers.get("Retry-After")).toBe("60");
  expect(headers.get("Cache-Control")).toBe("private, no-store");
  const html = await response.text();
  expect(await textOf(html, "h1")).toEqual(["Not sent yet"]);
  expect(await attributesOf(html, "#comment", "action")).toEqual([`/articles/${id}/comments`]);
  expect(await attributesOf(html, "#comment-name", "value")).toEqual(["Ada &lt;b&gt;"]);
  expect(await textOf(html, "#comment-text")).toEqual(["At last. Good."]);
});
