import { expect, test } from "vitest";
import * as z from "zod";
import { allowedMethods, OTHER_METHODS } from "../../src/http/middleware/allowed-methods.ts";
import { defaultHeaders } from "../../src/http/middleware/default-headers.ts";
import { respondError } from "../../src/http/problem.ts";
import { problems } from "../../src/http/responses.ts";
import { Router } from "../../src/http/router.ts";
import { AUTHORIZED, FULL, ingest, listArticles, request, requestLimited } from "../instance.ts";
import { page } from "../pages.ts";

test.each([
  ["POST", "/v1/articles", "GET, HEAD, OPTIONS"],
  ["PUT", "/v1/articles/x", "GET, HEAD, DELETE, OPTIONS"],
  ["PATCH", "/v1/captures/a.txt", "PUT, GET, HEAD, OPTIONS"],
  ["GET", "/v1/ingest", "POST, OPTIONS"],
  ["HEAD", "/v1/ingest", "POST, OPTIONS"],
  ["DELETE", "/health", "GET, HEAD, OPTIONS"],
  ["GET", "/mcp", "POST, OPTIONS"],
])("%s %s is a 405 that allows %s, before any token is asked for", async (method, path, allow) => {
  const response = await request(path, { method });
  expect([response.status, response.headers.get("Allow")]).toEqual([405, allow]);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});

test.each(["POST", "DELETE", "OPTIONS"])(
  "%s of a path that is nowhere is a 404",
  async (method) => {
    expect((await request("/v1/nothing", { method })).status).toBe(404);
  },
);

test.each([
  ["/v1/article", " Did you mean /v1/articles?"],
  ["/v1/articles/", " Did you mean /v1/articles?"],
  ["/v1/story/0123456789", " Did you mean /v1/stories/0123456789?"],
  ["/articles.json", " Did you mean /feeds/articles.json?"],
  ["/v1/nothing", ""],
])(
  "the 404 of %s names the nearest route, if one is near, and the reference",
  async (path, hint) => {
    const { detail } = await (await request(path)).json<{ detail: string }>();
    expect(detail).toBe(`There is nothing at ${path}.${hint} /docs lists all routes.`);
  },
);

test("HEAD has the status and the headers of GET and no body, and both are 304 with their own ETag", async () => {
  await ingest({ "a.txt": page({ title: "Bridge reopens", cards: [{ title: "Ferry sails" }] }) });
  const [{ id } = { id: "" }] = await listArticles();
  const paths = [
    "/v1/articles?limit=1",
    "/v1/articles?q=bridge",
    `/v1/articles/${id}`,
    `/v1/articles/${id}?format=markdown`,
    `/v1/articles/${id}/sightings`,
    `/v1/articles/${id}/related`,
    `/v1/articles/${id}/comments`,
    "/v1/stories",
    "/feeds/articles.json",
    "/feeds/articles.rss?limit=1",
    "/feeds/articles.atom",
    "/v1/sources",
    "/v1/changes",
    "/health",
    "/openapi.json",
    "/llms.txt",
    "/docs",
    "/v1/captures",
    "/v1/captures/a.txt",
    "/v1/comments",
    "/v1/articles/none",
    "/v1/nowhere",
    "/v1/articles?limit=0",
    "/v1/changes?since=99",
  ];
  const statuses: number[] = [];
  const headers = { ...AUTHORIZED, "X-Request-Id": "same" };
  for (const path of paths) {
    const get = await request(path, { headers });
    const head = await request(path, { method: "HEAD", headers });
    expect([path, head.status, await head.text()]).toEqual([path, get.status, ""]);
    expect([path, ...head.headers]).toEqual([path, ...get.headers]);
    expect([path, await get.text()]).not.toEqual([path, ""]);
    statuses.push(get.status);
    if (get.status !== 200) continue;
    for (const method of ["GET", "HEAD"]) {
      const known = { ...headers, "If-None-Match": get.headers.get("ETag") ?? "" };
      const again = await request(path, { method, headers: known });
      expect([path, again.status, await again.text()]).toEqual([path, 304, ""]);
    }
  }
  expect(statuses.filter((status) => status !== 200)).toEqual([404, 404, 400, 410]);
});

test("a list links to its pages, to itself as feeds without what chooses a page, and to the description", async () => {
  const cards = [{ title: "Ferry sails" }, { title: "Goats return" }];
  await ingest({ "a.txt": page({ title: "Bridge reopens", cards }) });
  const query = "source=the-bugle&q=sails+OR+return+-%3Ex&sort=newest";
  const path = `/v1/articles?${query}&limit=1&fields=title`;
  const response = await request(path);
  const { next } = await response.json<{ next: string }>();
  const feeds = [
    `</feeds/articles.json?${query}>; rel="alternate"; type="application/feed+json"`,
    `</feeds/articles.rss?${query}>; rel="alternate"; type="application/rss+xml"`,
    `</feeds/articles.atom?${query}>; rel="alternate"; type="application/atom+xml"`,
    '</openapi.json>; rel="service-desc"',
  ];
  expect(response.headers.get("Link")?.split(", ")).toEqual([
    `<${path}&cursor=${next}>; rel="next"`,
    `<${path}>; rel="first"`,
    `<${path}>; rel="self"`,
    ...feeds,
  ]);
  const last = await request(`${path}&cursor=${next}`);
  expect(last.headers.get("Link")?.split(", ")).toEqual([
    `<${path}>; rel="first"`,
    `<${path}&cursor=${next}>; rel="self"`,
    ...feeds,
  ]);
  const all = await request("/v1/articles");
  expect(all.headers.get("Link")).toContain('</feeds/articles.rss>; rel="alternate"');
  for (const kind of ["json", "rss", "atom"]) {
    expect((await request(`/feeds/articles.${kind}?${query}`)).status).toBe(200);
  }
});

test("a preflight allows what it asks for, and says what it depends on", async () => {
  const { status, headers } = await request("/v1/captures/a.txt", {
    method: "OPTIONS",
    headers: {
      Origin: "https://reader.example",
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": "authorization,captured-at",
    },
  });
  expect(status).toBe(204);
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(headers.get("Access-Control-Allow-Methods")).toBe("PUT,GET,HEAD,OPTIONS");
  expect(headers.get("Allow")).toBe("PUT, GET, HEAD, OPTIONS");
  expect(headers.get("Access-Control-Allow-Headers")).toBe("authorization,captured-at");
  expect(headers.get("Vary")).toBe("Access-Control-Request-Headers");
  expect(headers.get("Cache-Control")).toBe("no-store");
});

test.each([
  ["/v1/articles", "GET, HEAD, OPTIONS"],
  ["/v1/articles/x", "GET, HEAD, DELETE, OPTIONS"],
  ["/v1/ingest", "POST, OPTIONS"],
  ["/mcp", "POST, OPTIONS"],
  ["/articles/x", "GET, HEAD, OPTIONS"],
])("OPTIONS of %s names its methods, and is not counted", async (path, allow) => {
  const headers = { "CF-Connecting-IP": "192.0.2.3" };
  const response = await requestLimited(
    path,
    { method: "OPTIONS", headers },
    { WRITES: FULL, READS: FULL },
  );
  expect([response.status, response.headers.get("Allow")]).toEqual([204, allow]);
});

test("a 404 of a route with the token is private and not stored", async () => {
  const response = await request("/v1/captures/none.txt", { headers: AUTHORIZED });
  expect([response.status, response.headers.get("Cache-Control")]).toEqual([
    404,
    "private, no-store",
  ]);
});

test("a response without Cache-Control gets no-store and a digest ETag", async () => {
  const app = new Router();
  app.use(defaultHeaders);
  app.get("/", (c) => c.text("Bells"));
  const response = await app.request("/");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(response.headers.get("ETag")).toMatch(/^W\/"[0-9a-f]{20}"$/);
  expect(await response.text()).toBe("Bells");
});

/** A route that throws `error`, behind what every response gets. */
function throwing(error: unknown) {
  const app = new Router();
  app.use(defaultHeaders);
  app.on(OTHER_METHODS, "*", allowedMethods(app));
  app.use(() => {
    throw error;
  });
  app.get("/", (c) => c.text("Bells"));
  app.put("/", (c) => c.text("Bells"));
  return app;
}

test.each([
  ["an Error", new Error("secret inside")],
  ["anything else", "secret inside"],
])("a middleware that throws %s takes no response its headers", async (_, error) => {
  const app = throwing(error);
  const responseTo = async (method: string) => {
    const response = await app.request("/", { method });
    expect(await response.text()).not.toContain("secret inside");
    const of = (name: string) => response.headers.get(name);
    expect(of("Access-Control-Allow-Origin")).toBe("*");
    return [response.status, of("Allow"), of("Access-Control-Allow-Methods")];
  };
  const allow = "GET, HEAD, PUT, OPTIONS";
  expect(await responseTo("OPTIONS")).toEqual([204, allow, "GET,HEAD,PUT,OPTIONS"]);
  expect(await responseTo("DELETE")).toEqual([405, allow, null]);
  expect(await responseTo("GET")).toEqual([500, null, null]);
});

/** A route with a JSON body; the API's own come with comments. */
const writing = new Router().handle({
  method: "post",
  operationId: "write",
  description: "Takes a name.",
  summary: "Write a name",
  request: {
    body: {
      description: "The name",
      content: { "application/json": { schema: z.object({ name: z.string() }) } },
    },
  },
  responses: () => ({ 204: { description: "Written" }, ...problems(415) }),
  handler: (c) => c.body(null, 204),
});
writing.onError(respondError);

test.each([
  ["text/plain", '{"name":"Ada"}', 415, "/header/content-type"],
  ["application/json", "{", 400, "/body"],
  ["application/json", "", 400, "/body"],
  ["application/json", "[]", 400, "/body"],
  ["application/json", '{"name":1}', 400, "/body/name"],
])(
  "a body %s %j where JSON is expected is a %i that points at %s",
  async (type, body, status, pointer) => {
    const response = await writing.request("/", {
      method: "POST",
      headers: { "Content-Type": type },
      body,
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    const { errors } = await response.json<{ errors: { pointer: string }[] }>();
    expect(errors.map((each) => each.pointer)).toEqual([pointer]);
  },
);
