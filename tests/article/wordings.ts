import { versionOf } from "../../src/article/assemble.ts";
import type { Bucket } from "../../src/article/buckets.ts";
import type { Decision, Standing } from "../../src/article/change.ts";
import type { Evidence } from "../../src/article/evidence.ts";
import { textHash, type Wording, wordingOf } from "../../src/article/identity.ts";
import type { Sighting } from "../../src/reader/reading.ts";
import type { Dating } from "../../src/schema/article.ts";

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
  return wordingOf(sighting(fields), "en");
}

export function evidence(
  fields: Parameters<typeof sighting>[0] = {},
  { datings = [], pages = [] }: Partial<Pick<Evidence, "datings" | "pages">> = {},
): Evidence {
  const { hashtags = [] } = fields;
  return { wording: wording(fields), datings, pages, hashtags };
}

/** A bucket that is known whole. */
export function bucket(...evidence: readonly Evidence[]): Bucket {
  return { label: evidence[0]?.wording.hash ?? "", isLarge: false, evidence };
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
export function standingOf(
  { assembled, content, firstSeenAt }: Decision["next"][number],
  now: string,
): Standing {
  const { body, ...document } = assembled;
  const story = document.id;
  const placement = { story, version: versionOf(content, story), firstSeenAt, updatedAt: now };
  return { document, content, text: textHash(body), ...placement, isCurrent: true };
}
