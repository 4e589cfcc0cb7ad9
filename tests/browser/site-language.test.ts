import { expect, test } from "vitest";
import { visit } from "./visit.ts";

test.each([true, false])(
  "with scripts %s a reader chooses Arabic, and the next pages are in Arabic",
  async (javaScriptEnabled) => {
    const faults = await visit({ javaScriptEnabled }, async (page) => {
      await page.goto("/hashtags");
      await page.getByRole("button", { name: "العربية" }).click();
      await page.waitForURL("**/hashtags");
      expect(await page.locator("h1").textContent()).toBe("الوسوم");
      await page.goto("/");
      expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("heading", { name: "Top stories" }).waitFor();
    });
    expect(faults).toEqual([]);
  },
);
