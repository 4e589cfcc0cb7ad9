import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { findPlaces, PLACES, type Place } from "./places.ts";
import { enterDesk, visit } from "./visit.ts";

/** How pages look, as far as that can be measured. */

let places: Record<Place, string>;
beforeAll(async () => {
  places = await findPlaces();
});

const PHONE = { viewport: { width: 320, height: 640 } };

function scrollWidth(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth");
}

const MISSING = "Failed to load resource: the server responded with a status of 404 (Not Found)";

test.each(PLACES)(
  "the page %s fits a screen of 320 pixels, brings no error and asks no other host",
  async (place) => {
    const faults = await visit(PHONE, async (page) => {
      await page.goto(places[place]);
      expect(await scrollWidth(page)).toBe(320);
      const open = "for (const each of document.querySelectorAll('details')) each.open = true";
      await page.evaluate(open);
      expect(await scrollWidth(page)).toBe(320);
    });
    expect(faults).toEqual(place === "nowhere" ? [MISSING] : []);
  },
);

test("the desk fits a screen of 320 pixels, brings no error and asks no other host", async () => {
  const faults = await visit(PHONE, async (page) => {
    await enterDesk(page);
    expect(await scrollWidth(page)).toBe(320);
  });
  expect(faults).toEqual([]);
});

/** Left and right edge of what is written in an element, which may be narrower than it. */
async function edges(page: Page, selector: string): Promise<{ left: number; right: number }> {
  return page.evaluate(`(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(${JSON.stringify(selector)}));
    const { left, right } = range.getBoundingClientRect();
    return { left, right };
  })()`);
}

test("an Arabic article and what is said of it stand at the right, the site's own parts at the left", async () => {
  await visit({ viewport: { width: 800, height: 600 } }, async (page) => {
    await page.goto(places["Arabic article"]);
    const text = await page.locator("main > article").boundingBox();
    const [left, right] = [text?.x ?? 0, (text?.x ?? 0) + (text?.width ?? 0)];
    for (const selector of ["h1", "article > .meta", "article .body p", ".tags"]) {
      expect((await edges(page, selector)).right).toBeCloseTo(right, 0);
    }
    for (const selector of ["#ask-title", "#comments-title"]) {
      expect((await edges(page, selector)).left).toBeCloseTo(left, 0);
    }
  });
});

/** Pixels of the smallest letters of a picture, as the screen has them. */
async function smallestText(page: Page): Promise<number> {
  return page.evaluate(`Math.min(...[...document.querySelectorAll("svg text")].map((text) =>
    parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))`);
}

test.each(["front", "story"] as const)(
  "the picture on the page %s can be read on a phone, and nothing of the page runs off its side",
  async (place) => {
    await visit({ viewport: { width: 390, height: 800 } }, async (page) => {
      await page.goto(places[place]);
      expect(await smallestText(page)).toBeGreaterThan(11);
      expect(
        await page.evaluate(`[...document.querySelectorAll("main svg, main td, main th")]
          .filter((each) => each.getBoundingClientRect().right > 390).length`),
      ).toBe(0);
    });
  },
);

test("a printed page has its text, and no links, forms or closed details", async () => {
  await visit({}, async (page) => {
    await page.goto(places.article);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const isShown = (selector: string) => page.locator(selector).first().isVisible();
    for (const gone of ["nav", "form", "details:not([open])", "#explain", "#comments"]) {
      expect([gone, await isShown(gone)]).toEqual([gone, false]);
    }
    expect(await page.locator(".address").textContent()).toBe(page.url());
    expect(await isShown(".address")).toBe(true);
    const ink = "getComputedStyle(document.documentElement).color";
    expect(await page.evaluate(ink)).toBe("rgb(0, 0, 0)");
  });
});
