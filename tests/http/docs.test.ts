import { expect, test } from "vitest";
import { request } from "../instance.ts";

/** The static assets of /docs, by the path that they have there. Their serving: tests/scripts. */
const assets = new Map(
  Object.entries(
    import.meta.glob<string>("../../assets/docs/**/*.{js,css}", {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  ).map(([file, text]) => [file.replace("../../assets", ""), text]),
);

test("the reference may load its own files and nothing from another host", async () => {
  const response = await request("/docs");
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("text/html; charset=UTF-8");
  expect(response.headers.get("Content-Security-Policy")?.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(response.headers.get("Cache-Control")).toMatch(/^public, max-age=60,/);
});

test("every file that the reference names is a static asset or a route", async () => {
  const page = await (await request("/docs")).text();
  const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, target]) => target);
  expect(named.filter((target) => !assets.has(target ?? ""))).toEqual([
    "data:,",
    "/openapi.json",
    "/openapi.json",
    "/llms.txt",
  ]);
  expect(named.filter((target) => assets.has(target ?? ""))).toHaveLength(4);
});

test("no script or style stands in the page itself, where the policy would refuse it", async () => {
  const page = await (await request("/docs")).text();
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
});

test("the stylesheets load no font, image or sheet", () => {
  for (const [path, text] of assets) {
    if (!path.endsWith(".css")) continue;
    expect(text).not.toMatch(/@import|@font-face/);
    const targets = [...text.matchAll(/url\(\s*["']?([^"')\s]{0,5})/g)].map(([, start]) => start);
    expect(targets.filter((start) => start !== "data:")).toEqual([]);
  }
});

test("the viewer reads the API's document and asks no validator", () => {
  const script = assets.get("/docs/docs.js") ?? "";
  expect(script).toContain('url: "/openapi.json"');
  expect(script).toContain("validatorUrl: null");
  expect(script).not.toMatch(/https?:/);
});
