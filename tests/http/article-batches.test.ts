import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Article } from "../../src/schema/article.ts";
import {
  AUTHORIZED,
  expectProblem,
  ingest,
  listArticles,
  put,
  readJson,
  request,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";

test("ids return their articles in the requested order, and say what became of the others", async () => {
  await ingest({ "a.txt": page({ title: "One", cards: [{ title: "Two" }, { title: "Three" }] }) });
  const [first, second, third] = await listArticles();
  if (!first || !second || !third) throw new Error("There are not three articles.");
  await request(`/v1/articles/${second.id}`, { method: "DELETE", headers: AUTHORIZED });
  const ids = [third.id, second.id, "0".repeat(20), "x", first.id, third.id].join(",");
  const list = await readJson<{ items: Article[]; missing: unknown; total: number; next: null }>(
    `/v1/articles?ids=${ids}&fields=id`,
  );
  expect(list).toMatchObject({
    items: [{ id: third.id }, { id: first.id }],
    missing: [
      { id: second.id, status: 410 },
      { id: "0".repeat(20), status: 404 },
      { id: "x", status: 404 },
    ],
    total: 2,
    next: null,
  });
  const headers = { Accept: "application/x-ndjson" };
  const lines = await request(`/v1/articles?ids=${ids}`, { headers });
  expect([lines.headers.get("Content-Type"), lines.headers.get("Vary")]).toEqual([
    "application/x-ndjson",
    "Accept",
  ]);
  const bodies = [third, first].map(
    async ({ id }) => (await readJson<Article>(`/v1/articles/${id}`)).body,
  );
  const [last, newest] = await Promise.all(bodies);
  const documents = (await lines.text()).split("\n").map((line) => line && JSON.parse(line));
  expect(documents).toMatchObject([
    { id: third.id, body: last },
    { id: first.id, body: newest },
    "",
  ]);
  for (const other of ["source=a", "limit=1"]) {
    const name = other.split("=")[0];
    const mixed = await request(`/v1/articles?ids=${ids}&${other}`);
    const detail = `ids cannot be combined with ${name}. Omit one of them.`;
    await expectProblem(mixed, 400, `/query/${name}`, detail);
  }
  const empty = await request("/v1/articles?ids=");
  expect([empty.status, (await empty.json<{ detail: string }>()).detail]).toEqual([
    400,
    "ids has an empty id. Separate the ids of articles by single commas.",
  ]);
  const many = await request(`/v1/articles?ids=${Array.from({ length: 101 }, (_, n) => n)}`);
  await expectProblem(many, 400, "/query/ids", "ids takes up to 100 ids.");
});

test("changes include the articles as they are now", async () => {
  await ingest({ "a.txt": page({ title: "One", cards: [{ title: "Two" }] }) });
  const [first, second] = await listArticles();
  await request(`/v1/articles/${first?.id}`, { method: "DELETE", headers: AUTHORIZED });
  type Change = { kind: string; article: string; document?: Article };
  const { items } = await readJson<{ items: Change[] }>("/v1/changes?include=article");
  expect(items.map(({ kind, document }) => [kind, document?.id ?? null])).toContainEqual([
    "created",
    second?.id,
  ]);
  const full = await readJson<Article>(`/v1/articles/${second?.id}`);
  expect(items.find(({ article }) => article === second?.id)?.document).toEqual(full);
  expect(
    items.filter(({ article }) => article === first?.id).map(({ document }) => document),
  ).toEqual([undefined, undefined]);
  const other = await request("/v1/changes?include=body");
  const detail = 'include does not accept "body". The valid value is article.';
  await expectProblem(other, 400, "/query/include", detail);
});

test("bylines are found by any words of a name in their order, and arrivals by edition", async () => {
  await ingest({
    "a.txt": page({
      title: "One",
      body: ["By Anna Berg", "The council voted on Monday, and all was well in the town."],
    }),
  });
  const first = await readJson<{ edition: number }>("/v1/articles");
  await put("b.txt", page({ title: "Two" }));
  await untilRead(2);
  const titles = async (query: string) =>
    (await readJson<{ items: Article[] }>(`/v1/articles?${query}`)).items.map(({ title }) => title);
  expect(await titles("byline=anna berg")).toEqual(["One"]);
  expect(await titles("byline=BERG")).toEqual(["One"]);
  expect(await titles("byline=berg anna")).toEqual([]);
  expect(await titles("byline=-berg")).toEqual(["Two"]);
  expect(await titles("sort=added")).toEqual(["Two", "One"]);
  expect(await titles(`addedSince=${first.edition}`)).toEqual(["Two"]);
  expect(await titles("updatedSince=2020-01-01")).toEqual(["Two", "One"]);
  expect(await titles("addedSince=2100-01-01")).toEqual([]);
});

test("an edition that the journal has not reached is a 410 in lists, feeds, lines and counts", async () => {
  await ingest({ "a.txt": page({ title: "One" }) });
  const { edition } = await readJson<{ edition: number }>("/v1/articles");
  const outdated = `addedSince=${edition}&updatedSince=20000`;
  const detail = `The journal is at edition ${edition}. Edition 20000 belongs to an earlier journal. Start over without updatedSince.`;
  for (const path of ["/v1/articles?", "/feeds/articles.json?", "/v1/articles/counts?by=day&"]) {
    for (const Accept of ["application/json", "application/x-ndjson", "text/csv"]) {
      for (const more of ["", "&q=one", "&source=a"]) {
        const response = await request(`${path}${outdated}${more}`, { headers: { Accept } });
        await expectProblem(response, 410, "/query/updatedSince", detail);
      }
    }
  }
  expect(
    (await readJson<{ items: unknown }>(`/v1/articles?updatedSince=${edition}`)).items,
  ).toEqual([]);
});

test("eight digits that read as a day are not taken for an edition", async () => {
  const problems = async (since: string) => {
    const response = await request(`/v1/articles?addedSince=${since}`);
    const { status, detail } = await response.json<{ status: number; detail: string }>();
    return [status, detail];
  };
  expect(await problems("20250801")).toEqual([
    400,
    "addedSince must be an edition, such as 78, or a day such as 2025-08-01, or an RFC 3339 time such as 2025-08-01T12:00:00Z. Did you mean 2025-08-01?",
  ]);
  expect(await problems("20251301")).toEqual([
    410,
    "The journal is at edition 0. Edition 20251301 belongs to an earlier journal. Start over without addedSince.",
  ]);
});

test("a list as NDJSON has full documents in its lines, and links to the next ones", async () => {
  await ingest({ "a.txt": page({ title: "One", cards: [{ title: "Two" }, { title: "Three" }] }) });
  const headers = { Accept: "application/x-ndjson" };
  const response = await request("/v1/articles", { headers });
  expect(response.headers.get("Content-Type")).toBe("application/x-ndjson");
  expect(response.headers.get("Link")).not.toContain('rel="next"');
  const lines = (await response.text()).trimEnd().split("\n");
  const all = await listArticles();
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    await Promise.all(all.map(({ id }) => readJson<Article>(`/v1/articles/${id}`))),
  );
  const first = await request("/v1/articles?limit=2", { headers });
  const [, next] = /<([^>]*)>; rel="next"/.exec(first.headers.get("Link") ?? "") ?? [];
  expect((await first.text()).trimEnd().split("\n")).toEqual(lines.slice(0, 2));
  const second = await request(next ?? "", { headers });
  expect((await second.text()).trimEnd()).toBe(lines[2]);
});

test("a list as CSV has a row for each article, its own ETag, and links to the next rows", async () => {
  const title = 'The "old" bridge, reopened';
  await ingest({ "a.txt": page({ title, cards: [{ title: "=1+1" }, { title: "Three" }] }) });
  const headers = { Accept: "text/csv" };
  const path = "/v1/articles?fields=title,id";
  const response = await request(path, { headers });
  expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
  expect(response.headers.get("Vary")).toBe("Accept");
  const csv = await response.text();
  const items = await listArticles();
  const cells = items.map((item) => [item.title === "=1+1" ? "'=1+1" : item.title, item.id]);
  expect(parse(csv)).toEqual([["title", "id"], ...cells]);
  expect(csv).toContain('"The ""old"" bridge, reopened",');

  const ETag = response.headers.get("ETag") ?? "";
  const known = { headers: { ...headers, "If-None-Match": ETag } };
  expect((await request(path, known)).status).toBe(304);
  expect((await request(path, { headers: { "If-None-Match": ETag } })).status).toBe(200);
  const head = await request(path, { method: "HEAD", headers });
  expect([head.status, head.headers.get("ETag")]).toEqual([200, ETag]);

  const first = await request(`${path}&limit=2`, { headers });
  const [, next] = /<([^>]*)>; rel="next"/.exec(first.headers.get("Link") ?? "") ?? [];
  const rest = await (await request(next ?? "", { headers })).text();
  expect((await first.text()) + rest.slice(rest.indexOf("\r\n") + 2)).toBe(csv);

  const reversed = items.toReversed();
  const ids = reversed.map(({ id }) => id);
  const byId = await request(`/v1/articles?ids=${ids}&fields=source,body`, { headers });
  expect(parse(await byId.text(), { columns: true })).toMatchObject(
    reversed.map(({ id, source }) => ({ id, "source.id": source?.id ?? "" })),
  );
  const found = await request("/v1/articles?q=bridge&fields=highlights", { headers });
  const id = items.find((item) => item.title === title)?.id;
  expect(parse(await found.text())).toEqual([
    ["id", "highlights"],
    [id, expect.stringContaining(title)],
  ]);
});
