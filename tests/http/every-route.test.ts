import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { PAGE_LIMITS } from "../../src/reader/read-capture.ts";
import {
  AUTHORIZED,
  ingest,
  listArticles,
  readCaptureRows,
  request,
  requestWith,
  TOKEN,
} from "../instance.ts";
import { page } from "../pages.ts";
import { request as requestPage } from "../web/html.ts";

/** What docs/security.md states of every route of the API, so that no new route is left out. */

const ROUTES = createApp().described.map(({ method = "get", ...route }) => ({
  ...route,
  name: `${method.toUpperCase()} ${route.path}`,
  method: method.toUpperCase(),
  url: route.path.replaceAll(/\{\w+\}/g, "0123456789abcdef0123"),
}));

test("every route that changes something needs the token, except comments, questions and agents", () => {
  const open = ROUTES.filter(({ method, needsToken }) => method !== "GET" && !needsToken);
  expect(open.map(({ name }) => name).toSorted()).toEqual([
    "POST /mcp",
    "POST /v1/articles/{id}/comments",
    "POST /v1/ask",
  ]);
});

test("what only operators need is not read without the token", () => {
  const closed = ROUTES.filter(({ method, needsToken }) => method === "GET" && needsToken);
  expect(closed.map(({ path }) => path).toSorted()).toEqual([
    "/metrics",
    "/v1/captures",
    "/v1/captures/{name}",
    "/v1/captures/{name}/text",
    "/v1/comments",
    "/v1/inbox",
    "/v1/rebuild",
    "/v1/status",
    "/v1/webhooks",
    "/v1/webhooks/{id}/deliveries",
  ]);
});

const PROTECTED = ROUTES.filter(({ needsToken }) => needsToken);
const CHALLENGE = 'Bearer realm="broadsheet"';
const MISSING = [CHALLENGE, "The token is missing. This route needs"];
const WRONG = [
  `${CHALLENGE}, error="invalid_token"`,
  "This is not the token. This route needs `Authorization: Bearer`",
];

test.each<[headers: HeadersInit, answer: readonly string[]]>([
  [{}, MISSING],
  [{ Cookie: `token=${TOKEN}` }, MISSING],
  [{ Authorization: "Bearer wrong" }, WRONG],
  [{ Authorization: `Bearer ${TOKEN}s` }, WRONG],
  [{ Authorization: "Bearer token-of-the-test" }, WRONG],
  [{ Authorization: "Bearer " }, WRONG],
  [{ Authorization: "Basic bG9jYWw=" }, WRONG],
  [{ Authorization: TOKEN }, WRONG],
])("every protected route is a 401 with the headers %j", async (headers, [challenge, detail]) => {
  for (const { method, url } of PROTECTED) {
    const response = await request(url, { method, headers });
    expect(response.status).toBe(401);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("WWW-Authenticate")).toBe(challenge);
    expect(await response.text()).toContain(detail);
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
  }
  expect((await env.INBOX.list()).objects).toEqual([]);
  expect(await readCaptureRows()).toEqual([]);
});

test.each(PROTECTED)("$name is closed while the deployment has no token", async (route) => {
  const { method, url } = route;
  const asked = requestWith({ ADMIN_TOKEN: undefined }, url, { method, headers: AUTHORIZED });
  expect((await asked).status).toBe(503);
});

test.each(ROUTES.filter((route) => route.request?.body !== undefined || route.path === "/mcp"))(
  "$name rejects a body of more than a mebibyte (a page of a backup, 16), whether or not its length is known",
  async ({ method, url }) => {
    // A page of a backup has several captures.
    const mebibytes = url === "/v1/inbox" ? 16 : 1;
    const bytes = new Uint8Array(mebibytes * 1_048_576 + 1).fill(0x20);
    const headers = { ...AUTHORIZED, "Content-Type": "application/json" };
    for (const body of [bytes, new Blob([bytes]).stream()]) {
      expect((await request(url, { method, headers, body })).status).toBe(413);
    }
  },
);

test.each([
  ["numbers", (n: number) => `${10 + n} `],
  ["what an Arabic office is of", () => "الخارجية "],
])("every route of the longest article answers if it is full of %s", async (_, unit) => {
  const body = Array.from({ length: PAGE_LIMITS.bodyCharacters }, (_, n) => unit(n)).join("");
  await ingest({
    "a.txt": page({ title: "Ferry sails", body: [body.slice(0, PAGE_LIMITS.bodyCharacters)] }),
  });
  const id = (await listArticles())[0]?.id ?? "";
  const paths = ROUTES.flatMap(({ method, path }) =>
    method === "GET" && path.startsWith("/v1/articles/{id}") ? path.replace("{id}", id) : [],
  );
  const forms = ["markdown", "jsonld", "ninjs"].map((form) => `${paths[0]}?format=${form}`);
  const statuses = new Map<string, number>();
  for (const path of [...paths, ...forms, "/v1/articles?q=ferry"]) {
    statuses.set(path, (await request(path)).status);
  }
  for (const more of ["", "?explain=1", "/set-aside"]) {
    statuses.set(more, (await requestPage(`/articles/${id}${more}`)).status);
  }
  expect([...statuses].filter(([, status]) => status !== 200)).toEqual([
    [`/v1/articles/${id}/translation`, 400],
  ]);
});
