import { expect, test } from "vitest";
import { request } from "../instance.ts";

const PATH = "/.well-known/api-catalog";
const ORIGIN = "https://broadsheet.example";

test("the catalogue links the API to its description, its reference and its state", async () => {
  const response = await request(PATH);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    linkset: [
      {
        anchor: `${ORIGIN}/v1/`,
        "service-desc": [{ href: `${ORIGIN}/openapi.json`, type: "application/json" }],
        "service-doc": [{ href: `${ORIGIN}/docs`, type: "text/html" }],
        "service-meta": [{ href: `${ORIGIN}/llms.txt`, type: "text/plain" }],
        status: [{ href: `${ORIGIN}/health`, type: "application/json" }],
      },
      {
        anchor: `${ORIGIN}/mcp`,
        "service-doc": [{ href: `${ORIGIN}/llms.txt`, type: "text/plain" }],
        status: [{ href: `${ORIGIN}/health`, type: "application/json" }],
      },
    ],
  });
});

test.each(["GET", "HEAD"])(
  "%s names the profile and links the catalogue (RFC 9727)",
  async (method) => {
    const response = await request(PATH, { method });
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    );
    expect(response.headers.get("Link")).toBe('</.well-known/api-catalog>; rel="api-catalog"');
    expect(response.headers.get("Cache-Control")).toMatch(/^public, max-age=60,/);
  },
);

test("what the catalogue says is JSON or text is of that type", async () => {
  for (const [path, type] of [
    ["/health", "application/json"],
    ["/docs", "text/html"],
    ["/llms.txt", "text/plain"],
  ]) {
    const response = await request(path ?? "");
    expect(response.headers.get("Content-Type")?.split(";")[0]).toBe(type);
  }
});
