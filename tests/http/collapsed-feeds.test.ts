import { parseFeed } from "@rowanmanning/feed-parser";
import { parseJsonFeed } from "feedsmith";
import Parser from "rss-parser";
import { beforeAll, expect, test } from "vitest";
import { ingestAll, keepInstance, request } from "../instance.ts";
import { REAL_SEED, SEEDS } from "../seeds.ts";

/** Lists with each story once, in the formats that feed readers and pipelines take. */

const REAL = REAL_SEED === undefined ? [] : [{ name: "real.txt", text: REAL_SEED, headers: {} }];
/** The seeds' article that leads the event which most outlets report, and the number of the others. */
const LEADER = "Washington and Beijing go home from Stockholm with their truce still open";
const OTHERS = 2 + REAL.length;
const QUERY = "collapse=story&sort=newest&limit=100";

type Item = { readonly id: string; readonly title: string; readonly collapsed: number };
let listed: readonly Item[] = [];

beforeAll(async () => {
  keepInstance();
  await ingestAll([...SEEDS, ...REAL]);
  ({ items: listed } = JSON.parse(await textOf(`/v1/articles?${QUERY}`)));
});

async function textOf(path: string, headers: HeadersInit = {}): Promise<string> {
  const response = await request(path, { headers });
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
}

/** What a reader shows of each entry. */
type Entry = readonly [title: string | null | undefined, content: string | null | undefined];

const PARSERS: readonly (readonly [string, (xml: string) => Promise<readonly Entry[]>])[] = [
  [
    "rss-parser",
    async (xml) => {
      const { items } = await new Parser().parseString(xml);
      return items.map((item) => [item.title, item["content:encoded"] ?? item.content]);
    },
  ],
  [
    "@rowanmanning/feed-parser",
    async (xml) => parseFeed(xml).items.map(({ title, content }) => [title, content]),
  ],
];

const KINDS = ["rss", "atom"] as const;

test.each(PARSERS.flatMap(([name, parse]) => KINDS.map((kind) => [kind, name, parse] as const)))(
  "a collapsed feed as %s, read by %s, has each event once and says how many articles it stands for",
  async (kind, _, parse) => {
    const entries = await parse(await textOf(`/feeds/articles.${kind}?${QUERY}`));
    expect(entries.map(([title]) => title)).toEqual(listed.map(({ title }) => title));
    const [leader, ...more] = entries.filter(([title]) => title?.includes("Stockholm"));
    expect([leader?.[0], more]).toEqual([LEADER, []]);
    expect(leader?.[1]).toMatch(
      new RegExp(
        `<p lang="en" dir="ltr"><a href="https://[^"]+/stories/[0-9a-f]{20}">${OTHERS} more articles report this story.</a></p>$`,
      ),
    );
    const saying = entries.filter(([, content]) => content?.includes("this story.</a></p>"));
    expect(saying).toHaveLength(listed.filter(({ collapsed }) => collapsed > 0).length);
  },
);

test("a collapsed JSON Feed has the number in an extension, which other feeds do not have", async () => {
  const json = await textOf(`/feeds/articles.json?${QUERY}`);
  expect(parseJsonFeed(json).items).toHaveLength(listed.length);
  const { items } = JSON.parse(json);
  expect(items.map((item: Record<string, unknown>) => item["_broadsheet"])).toEqual(
    listed.map(({ collapsed }) => ({ about: expect.stringMatching(/\/docs$/), collapsed })),
  );
  expect(listed.find(({ title }) => title === LEADER)?.collapsed).toBe(OTHERS);
  expect(await textOf("/feeds/articles.json")).not.toContain("_broadsheet");
});

test.each(["sort=newest", "q=Stockholm"])(
  "collapsed lines with %s have the number",
  async (sort) => {
    const query = `collapse=story&${sort}`;
    const { items } = JSON.parse(await textOf(`/v1/articles?${query}&limit=100`));
    const lines = await textOf(`/v1/articles?${query}`, { Accept: "application/x-ndjson" });
    const found = lines
      .trimEnd()
      .split("\n")
      .map((line): Item => JSON.parse(line));
    expect(found.map(({ id, collapsed }) => [id, collapsed])).toEqual(
      items.map(({ id, collapsed }: Item) => [id, collapsed]),
    );
    expect(found.find(({ title }) => title === LEADER)?.collapsed).toBeGreaterThan(0);
  },
);
