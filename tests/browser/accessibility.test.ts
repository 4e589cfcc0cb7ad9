import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { findPlaces, PLACES, type Place } from "./places.ts";
import { enterDesk, sendComment, visit } from "./visit.ts";

/** What axe-core finds wrong, by all of its rules. */

let places: Record<Place, string>;
beforeAll(async () => {
  places = await findPlaces();
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function violationsInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)).map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}

test.each(PLACES)("axe finds no violation on the page %s, in light and in dark", async (place) => {
  await visit({}, async (page) => {
    await page.goto(places[place]);
    expect(await violationsInBoth(page)).toEqual([]);
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

test("axe finds no violation at the desk, where a comment waits", async () => {
  await visit({}, async (page) => {
    await page.goto(places["Arabic article"]);
    await sendComment(page, "سلمى", "أحسنتم!");
    expect(await violationsInBoth(page)).toEqual([]);
    await enterDesk(page);
    await page.getByRole("button", { name: "Approve the comment by سلمى" }).waitFor();
    expect(await violationsInBoth(page)).toEqual([]);
  });
});
