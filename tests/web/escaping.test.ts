import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { DERIVATION } from "../../src/reader/derivation.ts";
import { moderate } from "../comments.ts";
import { listArticles, put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { PAYLOADS } from "../xss-payloads.ts";
import { attributesOf, pageAt, request, send } from "./html.ts";
import { anArticle } from "./visits.ts";

/** Elements and attributes that only a payload could bring. */
async function broughtIn(html: string): Promise<(string | null)[]> {
  const foreign =
    "img, iframe, textarea script, svg[onload], [onerror], [onfocus], [autofocus]:not([aria-invalid])";
  const scripts = await attributesOf(html, "script", "type");
  const links = await attributesOf(html, "a", "href");
  return [
    ...(await attributesOf(html, foreign, "class")),
    ...scripts.filter((type) => type !== "application/ld+json"),
    ...links.filter((href) => /^\s*(?:javascript|data):/i.test(href ?? "")),
  ];
}

test.each(PAYLOADS)(
  "%s is text in a title, a body, an outlet, a comment and its name",
  async (payload) => {
    const body = `The council said ${payload} and Riverton's mayor agreed with it on Monday.`;
    const cards = [{ outlet: `Bugle ${payload}`, title: `Card ${payload}`, body }];
    await put("a.txt", page({ title: `Bridge ${payload}`, body: [body], cards }), {
      "Captured-At": "2025-08-01T12:00:00Z",
    });
    await untilRead(1);
    const articles = await listArticles();
    expect(articles.length).toBeGreaterThan(0);
    const id = articles[0]?.id;
    const refused = await send(`/articles/${id}/comments`, { name: payload, text: "" });
    expect(refused.status).toBe(400);
    expect(await broughtIn(await refused.text())).toEqual([]);
    const sent = await send(`/articles/${id}/comments`, { name: payload, text: payload });
    expect(sent.status).toBe(303);

    const comment = await env.CATALOGUE.prepare("SELECT id FROM comments").first<string>("id");
    expect((await moderate(comment ?? "", "approved")).status).toBe(200);

    const sources = articles.flatMap(({ source }) => (source ? [source.id] : []));
    const paths = [
      "/",
      ...articles.map(({ id }) => `/articles/${id}`),
      ...articles.map(({ story }) => `/stories/${story.id}`),
      ...sources.map((source) => `/sources/${encodeURIComponent(source)}`),
      "/search?q=riverton",
    ];
    for (const path of paths) {
      const response = await request(path);
      expect(await broughtIn(await response.text())).toEqual([]);
    }
  },
);

test.each(PAYLOADS)(
  "%s is text in a query, a hashtag, a source, a filter and an address",
  async (payload) => {
    const article = await anArticle();
    const text = encodeURIComponent(payload);
    for (const path of [
      `/search?q=${text}`,
      `/search?q=bridge&source=${text}&hashtag=${text}&from=${text}&sort=${text}`,
      `/search?q=bridge&cursor=${text}`,
      `/ask?q=${text}`,
      `/hashtags/${text}`,
      `/sources/${text}`,
      `/articles/${text}`,
      `${article}?ask=${text}`,
      `/nowhere/${text}`,
    ]) {
      expect(await broughtIn(await pageAt(path, { headers: { Accept: "text/html" } }))).toEqual([]);
    }
  },
);

test("an article's address that is no address of the web is no link", async () => {
  const path = await anArticle();
  const key = `article/json/${path.split("/")[2]}`;
  const linksWith = async (url: string) => {
    const json = await (await request(`/v1${path}`)).json<object>();
    await env.NEWSSTAND.put(key, JSON.stringify({ ...json, url }), {
      metadata: { version: "1", derivation: DERIVATION },
    });
    return attributesOf(await pageAt(path), "main > article > p.meta a[rel]", "href");
  };
  expect(await linksWith("javascript:alert(1)")).toEqual([]);
  expect(await linksWith("https://daily8.example/1")).toEqual(["https://daily8.example/1"]);
});
