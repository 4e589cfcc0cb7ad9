import { expect, test } from "vitest";
import { pages } from "../../src/web/pages.ts";
import { request, send, textOf } from "./html.ts";

const FORMS = pages.routes
  .filter(({ method }) => method === "POST")
  .map(({ path }) => path.replace(/:\w+/g, "x"));

test("the pages have these forms", () => {
  expect([...new Set(FORMS)].toSorted()).toEqual([
    "/articles/x/ask",
    "/articles/x/comments",
    "/articles/x/summary",
    "/articles/x/translation",
    "/language",
  ]);
});

const TYPES = [
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "text/plain",
  "application/json",
  "application/octet-stream",
];
const SENDERS: HeadersInit[] = [
  { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "cross-site" },
  { Origin: "http://broadsheet.example", "Sec-Fetch-Site": "same-site" },
  { Origin: "null" },
  {},
];

test.each(FORMS)("%s takes a form from its own page alone, whatever its type", async (path) => {
  for (const type of TYPES) {
    for (const sender of SENDERS) {
      const headers = { ...sender, "Content-Type": type };
      const response = await request(path, {
        method: "POST",
        body: JSON.stringify({ language: "ar" }),
        headers,
      });
      expect([type, sender, response.status]).toEqual([type, sender, 403]);
      expect(response.headers.get("Set-Cookie")).toBeNull();
      expect(await textOf(await response.text(), "main > p:first-of-type")).toEqual([
        "This form was not sent from its own page. Open the page and send it from there.",
      ]);
    }
  }
  const own = await request(path, { method: "POST", headers: { "Sec-Fetch-Site": "same-origin" } });
  expect(await own.text()).not.toContain("This form was not sent");
});

test.each(FORMS)("%s refuses a form of more than 64 KB", async (path) => {
  const response = await send(path, { text: "x".repeat(66_000) });
  expect(response.status).toBe(413);
  expect(await textOf(await response.text(), "main > p:first-of-type")).toEqual([
    "That is too much for this form. Go back and shorten it.",
  ]);
});
