import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { expectProblem, ingestOne, request, requestWith } from "../instance.ts";
import { countingCalls } from "../wrapped-bindings.ts";

const JSON_TYPE = "application/json; charset=UTF-8";
const MARKDOWN = "text/markdown; charset=UTF-8";
const JSON_LD = "application/ld+json; charset=UTF-8";
const NINJS = "application/vnd.iptc.ninjs+json; charset=UTF-8";
const BRIDGE = { body: ["It opened.", "All crossed."] };

test("Accept chooses the form, JSON where it is missing", async () => {
  const path = `/v1/articles/${(await ingestOne(BRIDGE)).id}`;
  for (const [accept, type] of [
    ["application/json", JSON_TYPE],
    ["text/html, */*;q=0.1", JSON_TYPE],
    ["text/markdown", MARKDOWN],
    ["application/json;q=0.5, application/ld+json;q=0.9", JSON_LD],
  ] as const) {
    const response = await request(path, { headers: { Accept: accept } });
    expect([accept, response.headers.get("Content-Type")]).toEqual([accept, type]);
    expect(response.headers.get("Vary")).toBe("Accept");
  }
  expect((await request(path)).headers.get("Content-Type")).toBe(JSON_TYPE);
});

test("`format` wins over Accept", async () => {
  const path = `/v1/articles/${(await ingestOne(BRIDGE)).id}`;
  const headers = { Accept: "text/html" };
  for (const [format, type] of [
    ["json", JSON_TYPE],
    ["markdown", MARKDOWN],
    ["jsonld", JSON_LD],
    ["ninjs", NINJS],
  ]) {
    const response = await request(`${path}?format=${format}`, { headers });
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, type]);
  }
});

test("an unknown format is a 400 problem that names the known ones", async () => {
  const path = `/v1/articles/${(await ingestOne(BRIDGE)).id}`;
  const response = await request(`${path}?format=pdf`);
  const detail =
    'format does not accept "pdf". The valid values are json, markdown, jsonld, ninjs.';
  await expectProblem(response, 400, "/query/format", detail);
});

test("an Accept that takes none of the forms is a 406 problem that says what there is", async () => {
  const path = `/v1/articles/${(await ingestOne(BRIDGE)).id}`;
  const response = await request(path, { headers: { Accept: "text/html" } });
  expect(response.status).toBe(406);
  expect(response.headers.get("Vary")).toBe("Accept");
  expect(response.headers.get("Link")).toBe(
    [
      `<${path}?format=json>; rel="alternate"; type="application/json"`,
      `<${path}?format=markdown>; rel="alternate"; type="text/markdown"`,
      `<${path}?format=jsonld>; rel="alternate"; type="application/ld+json"`,
      `<${path}?format=ninjs>; rel="alternate"; type="application/vnd.iptc.ninjs+json"`,
    ].join(", "),
  );
  expect(await response.json()).toMatchObject({ title: "Not Acceptable", status: 406 });
});

test("each form links to the others, has its own ETag and answers If-None-Match with it", async () => {
  const { id, version } = await ingestOne(BRIDGE);
  const path = `/v1/articles/${id}`;
  const tags = {
    json: version,
    markdown: `${version}-md`,
    jsonld: `${version}-ld`,
    ninjs: `${version}-ninjs`,
  };
  for (const [format, tag] of Object.entries(tags)) {
    const response = await request(`${path}?format=${format}`);
    expect(response.headers.get("ETag")).toBe(`W/"${tag}"`);
    const linked = [
      ...(response.headers.get("Link") ?? "").matchAll(/format=(\w+)>; rel="alternate"/g),
    ];
    expect(linked.map(([, other]) => other)).toEqual(Object.keys(tags).filter((f) => f !== format));
    for (const [other, otherTag] of Object.entries(tags)) {
      const headers = { "If-None-Match": `W/"${otherTag}"` };
      const again = await request(`${path}?format=${format}`, { headers });
      expect(again.status).toBe(other === format ? 304 : 200);
    }
  }
});

test("every form says the same, from the newsstand and from the catalogue", async () => {
  const path = `/v1/articles/${(await ingestOne(BRIDGE)).id}`;
  const formats = ["markdown", "jsonld", "json", "ninjs"];
  const textOf = async (format: string) => (await request(`${path}?format=${format}`)).text();
  const read = () => Promise.all(formats.map(textOf));
  const texts = await read();
  const [markdown, jsonLd] = texts;
  expect(markdown).toMatch(/^# Bridge reopens\n\n.*\n\nIt opened\.\n\nAll crossed\.\n\n/);
  expect(JSON.parse(jsonLd ?? "")).toMatchObject({
    "@type": "NewsArticle",
    url: `https://broadsheet.example${path.replace("/v1", "")}`,
    headline: "Bridge reopens",
    articleBody: "It opened.\n\nAll crossed.",
  });
  for (const { name } of (await env.NEWSSTAND.list()).keys) await env.NEWSSTAND.delete(name);
  expect(await read()).toEqual(texts);
});

test("every form is one KV read and no D1 query", async () => {
  const path = `/v1/articles/${(await ingestOne(BRIDGE)).id}`;
  for (const format of ["json", "markdown", "jsonld", "ninjs"]) {
    const [kv, d1]: [string[], string[]] = [[], []];
    const watched = {
      NEWSSTAND: countingCalls(env.NEWSSTAND, kv),
      CATALOGUE: countingCalls(env.CATALOGUE, d1),
    };
    await requestWith(watched, `${path}?format=${format}`);
    expect([kv, d1]).toEqual([["getWithMetadata"], []]);
  }
});
