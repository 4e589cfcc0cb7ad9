import fc from "fast-check";
import type { ArticleChanges, StoredArticle } from "../../src/article/article-changes.ts";
import { assembleArticle, toVersion, versionFields } from "../../src/article/assemble.ts";
import type { Bucket } from "../../src/article/buckets.ts";
import type { Observation } from "../../src/article/observations.ts";
import { splitBucket } from "../../src/article/split-bucket.ts";
import { toTextHash, toWording, type Wording } from "../../src/article/wording.ts";
import type { Sighting } from "../../src/reader/capture-reading.ts";
import type { Article, Dating } from "../../src/schema/article.ts";

/** A sighting that says `fields`, and of everything else nothing; `body` is its paragraphs. */
export function sighting({
  body = [],
  ...fields
}: Partial<Omit<Sighting, "body">> & { readonly body?: readonly string[] } = {}): Sighting {
  return {
    role: "card",
    position: 0,
    title: "Bridge reopens",
    source: null,
    category: null,
    hashtags: [],
    dateline: null,
    agency: null,
    byline: null,
    published: null,
    body: body.map((text) => ({ type: "paragraph", text, span: [0, 0] })),
    setAside: [],
    flags: [],
    span: [0, 0],
    spans: { title: [0, 0] },
    ...fields,
  };
}

export function wording(fields: Parameters<typeof sighting>[0] = {}): Wording {
  return toWording(sighting(fields), "en");
}

export function observation(
  fields: Parameters<typeof sighting>[0] = {},
  { datings = [], pages = [] }: Partial<Pick<Observation, "datings" | "pages">> = {},
): Observation {
  const { hashtags = [] } = fields;
  return { wording: wording(fields), datings, pages, hashtags };
}

/** A bucket that is known whole. */
export function bucket(...observations: readonly Observation[]): Bucket {
  return { label: observations[0]?.wording.hash ?? "", isLarge: false, observations };
}

/** How many members each article has, the most first. */
export function memberCounts(...all: readonly Observation[]): number[] {
  return splitBucket(bucket(...all))
    .map(({ members }) => members.length)
    .toSorted((a, b) => b - a);
}

/** The public document of an article that has one wording and leads its own story. */
export function documentOf(only: Observation): Article {
  const [group] = splitBucket(bucket(only));
  if (!group) throw new Error("the bucket has no article");
  const now = "2025-08-01T12:00:00Z";
  const assembled = assembleArticle(group);
  const { id } = assembled;
  const placement = { story: id, reprintOf: null, version: "v", firstSeenAt: now, updatedAt: now };
  return { ...assembled, ...versionFields(id, placement) };
}

/** A relative dating from `earliest` to `latest`, whose words are both. */
export function dating(earliest: string | null, latest: string | null): Dating {
  return {
    text: `${earliest} to ${latest}`,
    earliest,
    latest,
    precision: "day",
    basis: "relative",
  };
}

/** An article of a decision made at `now`, as it stands afterwards: the leader of a story of its own. */
export function toStoredArticle(
  { assembled, content, firstSeenAt }: ArticleChanges["changed"][number],
  now: string,
): StoredArticle {
  const { body, ...document } = assembled;
  const placed = { story: document.id, reprintOf: null };
  const version = toVersion(content, placed);
  const placement = { ...placed, version, firstSeenAt, updatedAt: now };
  return { document, content, text: toTextHash(body), ...placement, isCurrent: true, keys: [] };
}

/** Sets of observations, each twice: as drawn and in any other order. */
export function shuffledSets(
  wordings: fc.Arbitrary<Parameters<typeof sighting>[0] & { readonly page: number | null }>,
  maxLength = 14,
): fc.Arbitrary<[Observation[], Observation[]]> {
  return fc
    .uniqueArray(wordings, {
      selector: ({ page: _, ...says }) => JSON.stringify(says),
      maxLength,
    })
    .map((all) =>
      all.map(({ page, ...says }) =>
        observation(says, { pages: page === null ? [] : [`https://a.example/read/${page}`] }),
      ),
    )
    .chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
}
