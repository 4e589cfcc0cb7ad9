import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { beforeAll, inject } from "vitest";
import { findPlaces } from "./places.ts";

/** Each visit has cookies and a cache of its own. */
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browser"));
  return () => browser.close();
});

/**
 * Opens the site as the options say, and lets the reader do what they do. Returns what no page should bring about:
 * errors on the console, errors thrown, dialogs, requests to other hosts.
 */
export async function visit(
  options: BrowserContextOptions,
  read: (page: Page) => Promise<void>,
): Promise<string[]> {
  const url = inject("url");
  const context = await browser.newContext({ baseURL: url, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol !== "data:" && asked.origin !== url) faults.push(`request: ${asked}`);
  });
  try {
    await read(page);
  } finally {
    await context.close();
  }
  return faults;
}

/** Signs in at the desk, and is there. */
export async function enterDesk(page: Page, address = "/desk"): Promise<void> {
  await page.goto(address);
  await page.getByLabel("The deployment's token").fill("local");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Comments" }).waitFor();
}

/** Writes a comment on the article that is open, and sends it. */
async function sendComment(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.getByRole("textbox", { name: "Comment, up to 2,000 characters" }).fill(text);
  await page.getByRole("button", { name: "Send" }).click();
  await page.waitForURL("**/articles/*?comment=waiting#comments");
}

/** What the desk says of the last action. */
export const noticeOf = (page: Page) =>
  page.getByRole("status").filter({ hasText: /./ }).textContent();

/** Sends a comment on an article without a text. */
export async function comment(page: Page, name: string, text: string): Promise<void> {
  await page.goto((await findPlaces())["article without a text"]);
  await sendComment(page, name, text);
}
