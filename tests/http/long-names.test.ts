import { beforeAll, expect, test } from "vitest";
import {
  expectProblem,
  keepInstance,
  put,
  readJson,
  readPages,
  request,
  untilRead,
} from "../instance.ts";
import { page } from "../pages.ts";
import { pageAt } from "../web/html.ts";

/** Outlets, hashtags and categories whose names are far longer than usual. */

const OUTLET = "النشرة ".repeat(28).trim();
const SLUG = OUTLET.replaceAll(" ", "-");
const TAG = `Ferry${"Sails".repeat(60)}`;

type Page = {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
};

beforeAll(async () => {
  keepInstance();
  const source = { Source: encodeURIComponent(OUTLET) };
  await put("a.txt", page({ title: "Ferry sails" }), source);
  await put(
    "b.txt",
    page({ title: "Bridge reopens", cards: [{ title: "Goats", outlet: "The Bugle" }] }),
  );
  await put("c.txt", listing(TAG));
  await untilRead(3);
});

function listing(tag: string): string {
  const card = ["Sheep stay", "", "Hill Herald", "", "time19-07-2025", "", "  • Hill Herald", ""];
  return [
    "logo",
    "#",
    "",
    `Latest news with #${tag}`,
    "",
    "Sheep stay",
    ...card,
    "Sheep stay",
  ].join("\n");
}

const q = encodeURIComponent;

test.each([
  ["source", SLUG, "Ferry sails"],
  ["source", OUTLET, "Ferry sails"],
  ["hashtag", TAG, "Sheep stay"],
])("the filter %s takes what a list names", async (name, value, title) => {
  const { items } = await readJson<Page>(`/v1/articles?${name}=${q(value)}`);
  expect(items.map((item) => item["title"])).toEqual([title]);
});

test.each([
  ["/v1/sources?", "id", SLUG],
  ["/v1/hashtags?", "tag", TAG],
  ["/v1/articles/counts?by=source&", "key", SLUG],
  ["/v1/articles/counts?by=hashtag&from=2020-01-01T01:00:00Z&", "key", TAG],
])("%s continues behind a long name", async (path, key, name) => {
  const pages = await readPages<Page["items"][number]>(`${path}limit=1`);
  const names = pages.flat().map((item) => item[key]);
  expect(names).toContain(name);
  expect(new Set(names).size).toBe(names.length);
});

test("the addresses of an outlet and a hashtag with long names lead to them", async () => {
  expect(await readJson<Page>(`/v1/sources/${q(SLUG)}`)).toMatchObject({
    id: SLUG,
    articleCount: 1,
  });
  expect(await pageAt(`/sources/${q(SLUG)}`)).toContain(OUTLET);
  expect(await pageAt(`/hashtags/${q(TAG)}`)).toContain(`#${TAG}`);
});

test("a filter says how long a name may be", async () => {
  const response = await request(`/v1/articles?hashtag=${"a".repeat(1_001)}`);
  const detail = "hashtag takes names of up to 1000 characters.";
  await expectProblem(response, 400, "/query/hashtag", detail);
});
