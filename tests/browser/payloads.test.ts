import { beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { type Instance, request, untilRead } from "../../scripts/instance.ts";
import { page as capture } from "../pages.ts";
import { prose } from "../prose.ts";
import { PAYLOADS } from "../xss-payloads.ts";
import { enterDesk, visit } from "./visit.ts";

/**
 * Hostile text in every field and every page. The browser is set to ignore the
 * Content-Security-Policy, so that nothing but the escaping keeps a payload from being run.
 */

const READER = { bypassCSP: true };
const READ_SECONDS = 30;
/** Before all seeds, so that no other test's page shows these articles. */
const LONG_AGO = "2020-01-01T12:00:00Z";

const NUMBERED = PAYLOADS.map((payload, n) => ({ payload, number: 7001 + n }));

let instance: Instance;
beforeAll(async () => {
  instance = { url: inject("url"), token: "local" };
  const names = await Promise.all(NUMBERED.map(putCaptures));
  await untilRead(instance, names.flat(), READ_SECONDS);
}, 60_000);

/** An answer that there is nothing, or that something is not allowed, is no fault of a page. */
function withoutRefusals(faults: readonly string[]): string[] {
  const refusal = "Failed to load resource: the server responded with a status of 40";
  return faults.filter((fault) => !fault.startsWith(refusal));
}

/** A page's article and the cards of a hashtag's list, with the payload in all that a page may say. */
async function putCaptures({ number, payload }: (typeof NUMBERED)[number]): Promise<string[]> {
  // Each text has words of its own: the reader takes scripts out, and what is left would be one article.
  const said = (what: number) => `${prose(number + what, 20)} She said ${payload} to them.`;
  const [outlet, title] = [`Bugle ${number} ${payload}`, `Card ${number} ${payload}`];
  const card = [title, title, "", outlet, "", "time2 hours ago", "", `  • General ${payload}`];
  const listed = ["logo", "#", "", `Latest news with #Tag${payload}`, "", ...card];
  const captures = {
    [`payload-${number}`]: capture({
      title: `Bridge ${number} ${payload}`,
      body: [`RIVERTON ${payload}: ${said(100)}`],
      cards: [{ outlet, title: `Beside ${number} ${payload}`, body: said(200) }],
    }),
    [`payload-list-${number}`]: [...listed, `  • ${outlet}`, "", title, "", said(300), ""].join(
      "\n",
    ),
  };
  for (const [name, body] of Object.entries(captures)) {
    const headers = { "Captured-At": LONG_AGO };
    await request(instance, `/v1/captures/${name}`, { method: "PUT", body, headers });
  }
  return Object.keys(captures);
}

const list = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      source: z.object({ id: z.string() }).nullable(),
      story: z.object({ id: z.string() }),
      hashtags: z.array(z.object({ tag: z.string() })),
    }),
  ),
});

/** The articles that a payload's captures made. */
async function articlesOf(number: number) {
  const response = await request(instance, `/v1/articles?q=title:${number}`);
  return list.parse(await response.json()).items;
}

test.each(NUMBERED)(
  "$payload does nothing but stand there, as a title, an outlet, a category, a hashtag, a query",
  async ({ payload, number }) => {
    const articles = await articlesOf(number);
    expect(articles).toHaveLength(3);
    const tagged = articles.find(({ hashtags }) => hashtags[0]?.tag === `Tag${payload}`);
    const text = encodeURIComponent(payload);
    const faults = await visit(READER, async (page) => {
      for (const path of [
        `/search?q=title:${number}&category=General&from=${text}&sort=${text}`,
        `/articles/${tagged?.id}?ask=${text}`,
      ]) {
        await page.goto(path);
        expect(await page.content()).toContain("XSS");
      }
      expect(await page.locator("h1").textContent()).toBe(tagged?.title);
      await page.goto(`/search?q=${text}`);
      const box = page.getByRole("searchbox", { name: "Search articles" });
      expect(await box.inputValue()).toBe(payload);
    });
    expect(withoutRefusals(faults)).toEqual([]);
  },
);

test("payloads in comments and their names stand there, on the article's page and at the desk", async () => {
  await request(instance, "/v1/captures/payload-comments", {
    method: "PUT",
    body: capture({
      title: "Bridge 7000",
      cards: NUMBERED.map(({ payload }) => ({ title: payload })),
    }),
    headers: { "Captured-At": LONG_AGO },
  });
  await untilRead(instance, ["payload-comments"], READ_SECONDS);
  const article = (await articlesOf(7000))[0]?.id;
  const sent = await Promise.all(
    PAYLOADS.map(async (payload) => {
      const response = await request(instance, `/v1/articles/${article}/comments`, {
        method: "POST",
        body: JSON.stringify({ name: payload, text: payload }),
        headers: { "Content-Type": "application/json" },
      });
      return z.object({ id: z.string() }).parse(await response.json()).id;
    }),
  );
  const faults = await visit(READER, async (page) => {
    await enterDesk(page);
    const names = page.locator("#comments ~ ul strong");
    const waiting = await names.allTextContents();
    expect(waiting).toEqual(expect.arrayContaining([...PAYLOADS]));
    for (const id of sent) {
      await request(instance, `/v1/comments/${id}`, {
        method: "PATCH",
        body: '{"status":"approved"}',
        headers: { "Content-Type": "application/json" },
      });
    }
    await page.goto("/desk?status=approved");
    await names.first().waitFor();
    const approved = await names.allTextContents();
    expect(approved).toEqual(expect.arrayContaining([...PAYLOADS]));
    await page.goto(`/articles/${article}`);
    const [readers, texts] = ["#comments strong", "#comments li p:not(.meta)"];
    expect((await page.locator(readers).allTextContents()).toSorted()).toEqual(PAYLOADS.toSorted());
    expect((await page.locator(texts).allTextContents()).toSorted()).toEqual(PAYLOADS.toSorted());
  });
  expect(faults).toEqual([]);
});
