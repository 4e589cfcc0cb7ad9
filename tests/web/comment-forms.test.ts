import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { freshInstance, ingest, listArticles } from "../instance.ts";
import { page } from "../pages.ts";
import { attributesOf, request, send, textOf } from "./html.ts";

beforeEach(freshInstance);

async function anArticle(): Promise<string> {
  await ingest({ "a.txt": page({ title: "Bridge reopens" }) });
  const [article] = await listArticles();
  return `/articles/${article?.id}`;
}

async function stored(): Promise<unknown[]> {
  const { results } = await env.CATALOGUE.prepare("SELECT name, text, status FROM comments").all();
  return results;
}

test("the address of a form that came back leads to the article's comments", async () => {
  const path = await anArticle();
  const again = await request(`${path}/comments`);
  expect([again.status, again.headers.get("Location")]).toEqual([303, `${path}#comments`]);
});

test("a form without its fields names both", async () => {
  const path = await anArticle();
  const html = await (await send(`${path}/comments`, {})).text();
  expect(await attributesOf(html, "[aria-invalid]", "name")).toEqual(["name", "text"]);
  expect(await attributesOf(html, "[autofocus]", "name")).toEqual(["name"]);
});

test("a form that another site sends is refused, and nothing is stored", async () => {
  const path = await anArticle();
  for (const origin of ["https://elsewhere.example", "null"]) {
    const refused = await send(`${path}/comments`, { name: "Ada", text: "Hi" }, { Origin: origin });
    expect([refused.status, refused.headers.get("Cache-Control")]).toEqual([403, "no-store"]);
    expect(await textOf(await refused.text(), "h1")).toEqual(["That is not allowed"]);
  }
  expect(await stored()).toEqual([]);
});

test("a form of more than 64 KB is refused unread", async () => {
  const path = await anArticle();
  const response = await send(`${path}/comments`, { name: "Ada", text: "x".repeat(66_000) });
  expect(response.status).toBe(413);
  expect(await stored()).toEqual([]);
});
