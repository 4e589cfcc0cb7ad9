import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { visit } from "./visit.ts";

/** What readers come for, on the seeds, without scripts: pages have none, as layout.test.ts shows. */

const READER = { javaScriptEnabled: false };

async function search(page: Page, words: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Search articles" }).fill(words);
  await page.getByRole("searchbox", { name: "Search articles" }).press("Enter");
  await page.waitForURL("**/search?q=*");
}

/** Follows a link of the content, and returns the heading of where it leads. */
async function follow(page: Page, name: string, to: string): Promise<string | null> {
  await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  await page.waitForURL(to);
  return page.getByRole("heading", { level: 1 }).textContent();
}

/** The text of what the window shows as it is; null where it would have to be scrolled to. */
async function inSight(found: Locator): Promise<string | null> {
  const box = await found.boundingBox();
  const height = found.page().viewportSize()?.height ?? 0;
  return box && box.y >= 0 && box.y + box.height <= height ? found.textContent() : null;
}

test("a reader searches, reads what was found and follows its hashtag", async () => {
  const faults = await visit(READER, async (page) => {
    const title = "Sandwick bakes a loaf as long as its pier";
    await search(page, '"long as its pier"');
    expect(await page.locator("main h2").allTextContents()).toEqual([title]);
    expect(await follow(page, title, "**/articles/*")).toBe(title);
    expect(await page.locator("article .body p").first().isVisible()).toBe(true);
    expect(await follow(page, "#UpperLorne", "**/hashtags/UpperLorne")).toBe("Upper Lorne");
    expect(await page.locator("main h3").allTextContents()).toEqual([
      title,
      "A school with nine pupils wins its fight to stay open",
      "Élodie Brûlard wins with a cheese that she meant to throw away",
    ]);
  });
  expect(faults).toEqual([]);
});

test("a reader goes to all stories and back, to an outlet, and through a search's filters", async () => {
  const faults = await visit(READER, async (page) => {
    await page.goto("/");
    expect(await follow(page, "All stories", "**/stories?sort=newest")).toBe("Stories");
    await page.getByRole("link", { name: "Broadsheet", exact: true }).click();
    await page.waitForURL("**/");
    await page.getByRole("navigation").getByRole("link", { name: "Outlets" }).click();
    await page.waitForURL("**/sources");
    expect(await follow(page, "The Quayside Bell", "**/sources/the-quayside-bell")).toBe(
      "The Quayside Bell",
    );
    await page.getByRole("navigation").getByRole("link", { name: "Search" }).click();
    await page.getByText("More filters").click();
    await page.getByLabel("Outlet").selectOption("The Quayside Bell");
    await page.getByRole("searchbox").fill("storm");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.waitForURL("**/search?q=storm&source=the-quayside-bell&*");
    expect(await page.getByRole("status").textContent()).toBe("4 articles");
    await page.getByRole("link", { name: "Without the filter “only The Quayside Bell”" }).click();
    await page.waitForURL("**/search?q=storm");
    expect(await page.getByRole("list", { name: "Filters" }).count()).toBe(0);
  });
  expect(faults).toEqual([]);
});

test("a reader compares the outlets that tell one event", async () => {
  const faults = await visit(READER, async (page) => {
    const title = "Washington and Beijing go home from Stockholm with their truce still open";
    await search(page, "stockholm truce");
    await follow(page, title, "**/articles/*");
    const compare = "Compare how the outlets report this event";
    expect(await follow(page, compare, "**/stories/*")).toBe(title);
    expect(await page.locator("table th").allTextContents()).toEqual([
      "Corn Exchange Herald",
      "Channel 4 North",
    ]);
    expect(await page.locator(".report > div.meta").allTextContents()).toEqual([
      "Also in Channel 4 North, Outlet unknown",
    ]);
    expect(await follow(page, "Corn Exchange Herald", "**/sources/corn-exchange-herald")).toBe(
      "Corn Exchange Herald",
    );
  });
  expect(faults).toEqual([]);
});

test("a reader has key points, asks the article, and finds its names elsewhere", async () => {
  const faults = await visit(READER, async (page) => {
    await search(page, "ice cream bell");
    await follow(page, "Ice cream boat must ring a smaller bell", "**/articles/*");
    const points = page.locator("details", { hasText: "Key points" });
    expect(await points.getByRole("listitem").count()).toBe(0);
    await points.getByText("Key points").click();
    expect(await points.getByRole("listitem").count()).toBe(3);
    expect(await points.getByRole("listitem").first().isVisible()).toBe(true);

    await page.getByLabel("Your question").fill("Who took the bell?");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await page.waitForURL("**/articles/*?ask=Who+took+the+bell%3F#ask");
    expect(await page.locator("#ask [role=status] > :is(div, p)").allTextContents()).toEqual([
      "Agathe Pommeroy took the bell.paragraph 2",
      "In the article's own words, chosen by the words of the question. Others that come near:",
    ]);
    expect(await page.getByLabel("Your question").inputValue()).toBe("Who took the bell?");

    const where = "Where else are the names and numbers of this article?";
    await follow(page, where, "**/articles/*?explain=yes#explain");
    expect(await page.locator("#explain li b").allTextContents()).toEqual([
      "Northgate",
      "Agathe Pommeroy",
      "84",
    ]);
  });
  expect(faults).toEqual([]);
});

test("a comment of blanks comes back in sight, with the cursor where something is to be written", async () => {
  const refused =
    "Failed to load resource: the server responded with a status of 400 (Bad Request)";
  const faults = await visit(READER, async (page) => {
    await search(page, "skarholm beds sixty");
    const title = "Night ferry to Skarholm sails again, with beds for sixty";
    await follow(page, title, "**/articles/*");
    const article = page.url();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Ada");
    const text = page.getByRole("textbox", { name: "Comment, up to 2,000 characters" });
    await text.fill("  ");
    await page.getByRole("button", { name: "Send" }).click();
    await page.waitForURL(`${article}/comments`);
    expect(await page.title()).toBe(`Not sent: ${title} – Broadsheet`);
    expect(await page.locator("#comment-text:focus").count()).toBe(1);
    expect(await inSight(page.locator("#comment-text-fault"))).toBe("Write something.");
    await page.keyboard.type("Well.");
    expect(await text.inputValue()).toContain("Well.");

    await page.goto(page.url());
    expect(page.url()).toBe(`${article}#comments`);
  });
  expect(faults).toEqual([refused]);
});

test("a reader chooses Arabic, and the next pages are in Arabic", async () => {
  const faults = await visit(READER, async (page) => {
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
});
