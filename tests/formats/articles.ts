import { versionFields } from "../../src/article/assemble.ts";
import { type Feed, toFeed } from "../../src/formats/feed.ts";
import type { Article } from "../../src/schema/article.ts";
import { documentOf, observation } from "../article/wordings.ts";

export const ORIGIN = "https://broadsheet.example";

const ID = "5f0c6b1d2a9e4c7780b1";

const VERSION = {
  story: ID,
  reprintOf: null,
  version: "1f7b98751b6ecf0111c0",
  firstSeenAt: "2025-08-03T19:00:00.000Z",
  updatedAt: "2025-08-04T07:00:00.000Z",
};

/** An invented article, or one that differs from it in some fields. */
export function article(differing: Partial<Article>): Article {
  return {
    ...documentOf(observation()),
    ...versionFields(differing.id ?? ID, VERSION),
    id: ID,
    url: "https://www.daily8.com/en/article/0123?a=1&b=2",
    title: "Bridge reopens after winter repairs",
    source: { id: "the-bugle", name: "The Bugle" },
    byline: "Ines Harrow",
    dateline: "RIVERTON",
    category: "General",
    publishedAt: "2025-08-03T10:30:10.000Z",
    publishedOn: "2025-08-03",
    dating: {
      text: "8 hours ago",
      earliest: "2025-08-03T10:00:10.000Z",
      latest: "2025-08-03T11:00:10.000Z",
      precision: "hour",
      basis: "relative",
    },
    summary: { text: "The bridge is open.", method: "lead-3" },
    body: [
      { type: "paragraph", text: "The bridge is open." },
      { type: "heading", text: "What was done" },
      { type: "list-item", text: "New bolts" },
      { type: "list-item", text: "New paint" },
      { type: "quote", text: "It holds." },
      { type: "caption", text: "The bridge at noon" },
    ],
    wordCount: 18,
    readingMinutes: 1,
    hashtags: [
      { tag: "Riverton", origin: "page" },
      { tag: "WinterRepairs", origin: "derived" },
    ],
    flags: [],
    ...differing,
  };
}

/** What only the context of a capture can state. */
export const SUPPLIED = {
  standfirst: "Trains cross *again*.",
  modifiedAt: "2025-08-03T12:00:00.000Z",
  image: "https://bugle.example/bridge.jpg",
  flags: ["paywalled"],
};

/** An article of which nothing is known but its headline. */
export const bare = article({
  id: "00000000000000000001",
  url: null,
  source: null,
  byline: null,
  dateline: null,
  language: null,
  category: null,
  publishedAt: null,
  publishedOn: null,
  dating: { text: null, earliest: null, latest: null, precision: "unknown", basis: "unknown" },
  summary: { text: "", method: "none" },
  body: [],
  wordCount: 0,
  readingMinutes: 0,
  hashtags: [],
});

/** What breaks out of JSON, HTML and XML where it is not escaped. */
const HOSTILE =
  "a ]]> b <script>alert(1)</script> c &amp; d \u0000\u0001\u001F\uFFFE e \uD800 f \"' g &lt; h";

/** The same as a reader of XML should see it: what is no character is U+FFFD. */
export const HOSTILE_SEEN =
  "a ]]> b <script>alert(1)</script> c &amp; d \uFFFD\uFFFD\uFFFD\uFFFD e \uFFFD f \"' g &lt; h";

/** An article with that text in every field that a page gives. */
export const hostile = article({
  title: HOSTILE,
  source: { id: "x", name: HOSTILE },
  byline: `By ${HOSTILE}`,
  dateline: HOSTILE,
  category: HOSTILE,
  summary: { text: HOSTILE, method: "lead-3" },
  body: (["paragraph", "heading", "quote", "list-item", "caption"] as const).map((type) => ({
    type,
    text: HOSTILE,
  })),
  hashtags: [{ tag: `#${HOSTILE}`, origin: "page" }],
  dating: { text: HOSTILE, earliest: null, latest: null, precision: "unknown", basis: "unknown" },
});

/** The feed of a filtered list of articles, of which this is the second page. */
export function feedOf(articles: readonly Article[]): Feed {
  return toFeed(articles, {
    origin: ORIGIN,
    self: "/feeds/articles.x?source=the-bugle&limit=2&cursor=a",
    first: "/feeds/articles.x?source=the-bugle&limit=2",
    next: "/feeds/articles.x?source=the-bugle&limit=2&cursor=b",
    filters: [["source", "the-bugle"]],
  });
}
