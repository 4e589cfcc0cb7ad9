import { beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { type Instance, request, untilRead } from "../../scripts/upload.ts";
import { page as capture } from "../pages.ts";
import { PAYLOADS } from "../payloads.ts";
import { prose } from "../prose.ts";
import { enterDesk, sendComment, visit } from "./visit.ts";

/**
 * Hostile text in every field and every page. The browser is told to pass over the
 * Content-Security-Policy, so that nothing but the escaping keeps a payload from being run.
 */

const READER = { bypassCSP: true };
const READ_SECONDS = 30;
/** Before all seeds, so that no other test's page shows these articles. */
const LONG_AGO = "2020-01-01T12:00:00Z";

let instance: Instance;
beforeAll(() => {
  instance = { url: inject("url"), token: "local" };
});

/** An answer that there is nothing, or that something is not allowed, is no fault of a page. */
function withoutRefusals(faults: readonly string[]): string[] {
  const refusal = "Failed to load resource: the server responded with a status of 40";
  return faults.filter((fault) => !fault.startsWith(refusal));
}

/** A page's article and the cards of a hashtag's list, with the payload in all that a page may say. */
async function putCaptures(number: number, payload: string): Promise<void> {
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
  await untilRead(instance, Object.keys(captures), READ_SECONDS);
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

test.each(PAYLOADS.map((payload, n) => ({ payload, number: 7001 + n })))(
  "$payload does nothing but stand there, wherever it is written",
  async ({ payload, number }) => {
    await putCaptures(number, payload);
    const articles = await articlesOf(number);
    expect(articles).toHaveLength(3);
    const faults = await visit(READER, async (page) => {
      for (const { id, title } of articles) {
        await page.goto(`/articles/${id}`);
        expect(await page.locator("h1").textContent()).toBe(title);
      }
      const text = encodeURIComponent(payload);
      const tag = articles
        .flatMap(({ hashtags }) => hashtags)
        .find(({ tag }) => tag === `Tag${payload}`);
      const source = articles.find(({ source }) => source)?.source;
      for (const path of [
        `/stories/${articles[0]?.story.id}`,
        `/sources/${source?.id}`,
        `/hashtags/${encodeURIComponent(tag?.tag ?? "")}`,
        `/search?q=title:${number}`,
        `/search?q=${text}&from=${text}&sort=${text}&source=${text}`,
        `/articles/${articles[0]?.id}?ask=${text}`,
        `/hashtags/none${text}`,
      ]) {
        await page.goto(path);
        expect(await page.content()).toContain("XSS");
      }
      const box = page.getByRole("searchbox", { name: "Search articles" });
      await page.goto(`/search?q=${text}`);
      expect(await box.inputValue()).toBe(payload);

      for (const fate of ["is approved", "waits"]) {
        await page.goto(`/articles/${articles[0]?.id}`);
        await sendComment(page, payload, `${payload} ${fate}`);
      }
      await enterDesk(page);
      const name = `Approve the comment by ${payload}`;
      await page.getByRole("button", { name, exact: true }).first().click();
      await page.locator("#approved ~ ul", { hasText: `${payload} is approved` }).waitFor();
      await page.locator("#comments ~ ul", { hasText: `${payload} waits` }).waitFor();
      await page.goto(`/articles/${articles[0]?.id}?comment=approved`);
      await page.locator("#comments li", { hasText: `${payload} is approved` }).waitFor();
    });
    expect(withoutRefusals(faults)).toEqual([]);
  },
);
