import { expect, test } from "vitest";
import { request } from "../instance.ts";

test("robots.txt lets search engines read the pages, and reserves the texts of third parties", async () => {
  const response = await request("/robots.txt");
  expect([response.status, response.headers.get("Content-Type")]).toEqual([
    200,
    "text/plain; charset=UTF-8",
  ]);
  const lines = (await response.text()).split("\n");
  expect(lines.filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
    "User-agent: *",
    "Content-Signal: search=yes, ai-input=yes, ai-train=no",
    "Allow: /",
    "Disallow: /desk",
    "Disallow: /mcp",
    "Disallow: /search",
    "Disallow: /v1/",
  ]);
  expect(lines[0]).toBe(
    "# The articles were written by third parties, to whom their texts belong. Broadsheet read them from saved pages and",
  );
});
