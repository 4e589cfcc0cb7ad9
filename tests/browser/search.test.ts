import { expect, test } from "vitest";
import { visit } from "./visit.ts";

/** How a search looks, as far as that can be measured. */

const WIDE = { viewport: { width: 1280, height: 900 } };

test("the first hit begins within 350 pixels, with the counts beside it and at most three lines of text", async () => {
  await visit(WIDE, async (page) => {
    for (const path of ["/search?q=storm", "/search?q=storm&source=the-quayside-bell"]) {
      await page.goto(path);
      const hit = await page.locator(".hit").first().boundingBox();
      expect(hit?.y).toBeLessThan(350);
      const facets = await page.locator(".facets dl").boundingBox();
      expect(facets?.x).toBeGreaterThan((hit?.x ?? 0) + (hit?.width ?? 0));
      for (const snippet of await page.locator(".snippet").all()) {
        expect((await snippet.boundingBox())?.height).toBeLessThan(3.5 * 1.55 * 17);
      }
    }
  });
});

test.each([320, 390, 768])(
  "a window of %s pixels folds the counts, behind the hits",
  async (width) => {
    await visit({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto("/search?q=storm");
      expect(await page.locator(".facets dl").isVisible()).toBe(false);
      const summary = await page.locator(".facets summary").boundingBox();
      const hit = await page.locator(".hit").last().boundingBox();
      expect(summary?.y).toBeGreaterThan(hit?.y ?? 0);
      await page.goto(`/search?q=${"w".repeat(200)}&hashtag=${"h".repeat(200)}`);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      await page.goto(`/ask?q=${"w".repeat(200)}`);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    });
  },
);
