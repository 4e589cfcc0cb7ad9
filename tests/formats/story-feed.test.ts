import { parseFeed } from "@rowanmanning/feed-parser";
import Parser from "rss-parser";
import { expect, test } from "vitest";
import { toStoryFeed } from "../../src/formats/story-feed.ts";
import { toAtom, toRss } from "../../src/formats/xml.ts";
import { article, ORIGIN } from "./articles.ts";

const leader = article({});
const STORY = {
  id: leader.id,
  headline: "Bridge opens",
  summary: { text: "Ships & people cross.", method: "central-lead-3", article: leader.id },
  firstSeen: "2025-08-03T10:30:10.000Z",
  lastSeen: "2025-08-04T10:30:10.000Z",
  articleCount: 3,
  sourceCount: 2,
  sources: [
    { id: "the-bugle", name: "The Bugle" },
    { id: "lantern-post", name: "Lantern Post" },
  ],
  links: { self: "/v1/stories/x", page: "/stories/x", articles: "/v1/articles?story=x" },
  leader,
} as const;

const ADDRESSES = {
  origin: ORIGIN,
  self: "/feeds/stories.x",
  first: "/feeds/stories.x",
  next: null,
  filters: [],
};
const FEED = toStoryFeed([STORY], ADDRESSES);

test("an entry is a story, with what happened and who reports it", () => {
  expect(FEED.updated).toBe(STORY.lastSeen);
  expect(FEED.entries).toMatchObject([
    {
      id: `urn:broadsheet:story:${leader.id}`,
      page: `${ORIGIN}/stories/x`,
      html: "<p>Ships &amp; people cross.</p>\n<p>Reported in 3 articles by The Bugle, Lantern Post.</p>",
      published: leader.publishedAt,
      updated: STORY.lastSeen,
    },
  ]);
});

test("a story whose first article has no known time has no date in RSS", () => {
  const undated = { ...STORY, leader: article({ publishedAt: null }) };
  expect(toRss(toStoryFeed([undated], ADDRESSES))).not.toContain("<pubDate>");
});

test.each([
  ["RSS", toRss],
  ["Atom", toAtom],
])("two parsers read the story back from %s", async (_, write) => {
  const text = write(FEED);
  const [item] = parseFeed(text).items;
  expect([item?.title, item?.url]).toEqual(["Bridge opens", `${ORIGIN}/stories/x`]);
  const { items } = await new Parser().parseString(text);
  expect(items.map(({ title, link }) => [title, link])).toEqual([
    ["Bridge opens", `${ORIGIN}/stories/x`],
  ]);
});
