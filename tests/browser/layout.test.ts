import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { findPlaces, PLACES, type Place } from "./places.ts";
import { violations, violationsInBoth } from "./violations.ts";
import { visit } from "./visit.ts";

/** What axe-core finds wrong, how pages look as far as that can be measured, and how they are used by keys. */

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
  "the page %s has no violation that axe finds, fits a screen of 320 pixels, has no script, brings no error and asks no other host",
  async (place) => {
    const faults = await visit({}, async (page) => {
      await page.goto(places[place]);
      expect(await page.locator("script:not([type='application/ld+json'])").count()).toBe(0);
      expect(await violationsInBoth(page)).toEqual([]);
      await page.setViewportSize(PHONE.viewport);
      expect(await scrollWidth(page)).toBe(320);
      const open = "for (const each of document.querySelectorAll('details')) each.open = true";
      await page.evaluate(open);
      expect(await scrollWidth(page)).toBe(320);
    });
    expect(faults).toEqual(place === "nowhere" ? [MISSING] : []);
  },
);

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
    for (const selector of ["h1", "article > .meta", "article .body p"]) {
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

test("axe finds no violation on pages in Arabic, and they fit a phone", async () => {
  await visit({ viewport: { width: 390, height: 800 } }, async (page) => {
    const cookie = { name: "language", value: "ar", domain: "127.0.0.1", path: "/" };
    await page.context().addCookies([cookie]);
    for (const place of ["front", "article", "story", "search", "about"] as const) {
      await page.goto(places[place]);
      expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
      expect([place, await violationsInBoth(page)]).toEqual([place, []]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    }
  });
});

test("axe finds no violation in what an article's page shows on demand", async () => {
  await visit({}, async (page) => {
    await page.goto(places.article);
    for (const details of (await page.locator("details:not([open])").all()).toReversed()) {
      await details.locator("summary").click();
    }
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect(await violationsInBoth(page)).toEqual([]);
  });
});

// Its colours fade from one scheme to the other, so each has a visit of its own.
test.each(["light", "dark"] as const)(
  "axe finds no violation in the API's reference, in %s",
  async (colorScheme) => {
    const faults = await visit({ colorScheme }, async (page) => {
      await page.goto("/docs");
      await page.locator("h3.opblock-tag[aria-level='2']").first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
    expect(faults).toEqual([]);
  },
);

/** What has the focus: its id, or else its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()");
}

test("the first key leads past the header to the content", async () => {
  const faults = await visit({}, async (page) => {
    await page.goto(places.article);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the content");
    expect((await page.locator(".skip").boundingBox())?.x).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("main");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Tarn Valley Gazette");
  });
  expect(faults).toEqual([]);
});

test("whatever has the focus is marked, and the comment's form is filled and sent by keys", async () => {
  const faults = await visit({}, async (page) => {
    await page.goto(places.article);
    const links = await page.locator("a, button, input, textarea, summary, [tabindex='0']").count();
    const passed: string[] = [];
    while (passed.at(-1) !== "comment-name" && passed.length <= links) {
      await page.keyboard.press("Tab");
      passed.push(await focused(page));
      const outline = "getComputedStyle(document.activeElement).outlineStyle";
      expect(await page.evaluate(outline)).toBe("solid");
    }
    expect(passed.at(-1)).toBe("comment-name");
    expect(new Set(passed)).toContain("ask-question");
    await page.keyboard.type("Keyed");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("comment-text");
    await page.keyboard.type("By keys alone.");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Send");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/articles/*?comment=waiting#comments");
    expect(await page.getByRole("status").textContent()).toContain("Thank you.");
  });
  expect(faults).toEqual([]);
});
