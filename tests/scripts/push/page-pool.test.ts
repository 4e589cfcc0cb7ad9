import { expect, test } from "vitest";
import { extractHtmlPage } from "../../../scripts/push/html-page.ts";
import { extractInThread } from "../../../scripts/push/page-pool.ts";

const TEXT = "The council opened the old bridge on Friday, after nine weeks of repairs. ".repeat(5);
const PAGE = Buffer.from(`<title>Bridge reopens</title><article><p>${TEXT}</p></article>`);

test("a page that takes too long is an error, and the pages after it are parsed", async () => {
  const slow = Array.from({ length: 20 }, () => extractInThread(PAGE, {}, 0).catch(String));
  const message = "Error: The page takes more than 0 s. Save its text as a .txt file.";
  expect(await Promise.all(slow)).toEqual(slow.map(() => message));
  await expect(extractInThread(Buffer.from("<p>"))).rejects.toThrow("The page has no text.");
  expect(await extractInThread(PAGE)).toEqual(extractHtmlPage(PAGE));
});
