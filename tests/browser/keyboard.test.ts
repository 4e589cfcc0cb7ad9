import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { findPlaces, type Place } from "./places.ts";
import { visit } from "./visit.ts";

let places: Record<Place, string>;
beforeAll(async () => {
  places = await findPlaces();
});

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
