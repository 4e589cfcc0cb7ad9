import { SELF } from "cloudflare:test";
import { expect, test } from "vitest";

test("the icon is a small SVG and a small ICO that caches may store", async () => {
  for (const [path, type, start] of [
    ["/icon.svg", "image/svg+xml", "<svg"],
    ["/favicon.ico", "image/x-icon", "\0\0\u0001\0"],
  ] as const) {
    const response = await SELF.fetch(`https://broadsheet.example${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=86400");
    const body = await response.text();
    expect(body.slice(0, 4)).toBe(start);
    expect(body.length).toBeLessThan(500);
  }
});
