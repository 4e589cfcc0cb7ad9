import type { Article, ListedArticle } from "../schema/article.ts";
import { foldedLetters } from "../text/fold.ts";
import { digest } from "../text/hashes.ts";
import { byCodePoints } from "../text/order.ts";
import { dateArticle, toPublishedAt, toPublishedOn } from "./dating.ts";
import { deriveHashtags } from "./hashtags.ts";
import { MAX_PAGE_HASHTAGS } from "./observations.ts";
import type { ArticleGroup } from "./split-bucket.ts";
import { countWords, summariseLead, toReadingMinutes } from "./summary.ts";
import { toSlug, type Wording } from "./wording.ts";

/** All that an article's own sightings state: the article without its story, what it reprints, version and times. */
export type AssembledArticle = Omit<
  Article,
  "story" | "reprintOf" | "version" | "links" | "firstSeenAt" | "updatedAt"
>;

/**
 * Assembles the article of a group of wordings. The first wording gives title and text; each other field comes from
 * the first wording that has it. The same group always gives the same bytes.
 */
export function assembleArticle({ id, members, sourceAmbiguous }: ArticleGroup): AssembledArticle {
  const wordings = members.map(({ wording }) => wording);
  const { title, body, flags } = members[0].wording;
  const { dating, conflict } = dateArticle(members.flatMap(({ datings }) => datings));
  const language = firstValue(wordings, "language");
  const wordCount = countWords(body);
  const [page] = members.flatMap(({ pages }) => pages).sort(byCodePoints);
  const tags = members.flatMap(({ wording, hashtags }) => [
    ...(wording.hashtags ?? []),
    ...hashtags,
  ]);
  const source = firstValue(wordings, "source");
  const agency = firstValue(wordings, "agency");
  const byline = firstValue(wordings, "byline");
  const dateline = firstValue(wordings, "dateline");

  return {
    id,
    url: page ?? null,
    title,
    standfirst: firstValue(wordings, "standfirst"),
    source: toNamed(source),
    agency: toNamed(agency),
    byline,
    dateline,
    language,
    category: firstValue(wordings, "category"),
    publishedAt: toPublishedAt(dating),
    publishedOn: toPublishedOn(dating),
    modifiedAt: firstValue(wordings, "modifiedAt"),
    image: firstValue(wordings, "image"),
    dating,
    summary: summariseLead(body, dateline),
    wordCount,
    readingMinutes: toReadingMinutes(wordCount),
    hashtags: toHashtags(tags, deriveHashtags({ title, body, source, agency, byline })),
    flags: [
      ...flags,
      ...(conflict ? ["dating-conflict"] : []),
      ...(sourceAmbiguous ? ["source-ambiguous"] : []),
    ],
    body,
  };
}

/** Hash of all that an article's own sightings state. */
export function contentHash(assembled: AssembledArticle): string {
  return digest(JSON.stringify(assembled));
}

/** What depends on other articles and on the order of arrival. Times are RFC 3339. */
export type VersionInfo = Readonly<
  Pick<ListedArticle, "reprintOf" | "version" | "firstSeenAt" | "updatedAt">
> & { readonly story: string };

/** Returns the version of an article, which changes with its content, its story and what it reprints. */
export function toVersion(
  content: string,
  { story, reprintOf }: Pick<VersionInfo, "story" | "reprintOf">,
): string {
  return digest(content, story, ...(reprintOf === null ? [] : [reprintOf]));
}

/** An article without its body, as its own sightings describe it. */
export type ArticleDocument = Omit<AssembledArticle, "body">;

/** Returns the fields of the public document that follow from `VersionInfo`. */
export function versionFields(
  id: string,
  { story, reprintOf, version, firstSeenAt, updatedAt }: VersionInfo,
): Pick<ListedArticle, "story" | "reprintOf" | "version" | "firstSeenAt" | "updatedAt" | "links"> {
  return {
    story: { id: story },
    reprintOf,
    version,
    firstSeenAt,
    updatedAt,
    links: {
      self: `/v1/articles/${id}`,
      page: `/articles/${id}`,
      related: `/v1/articles/${id}/related`,
      comments: `/v1/articles/${id}/comments`,
      sightings: `/v1/articles/${id}/sightings`,
      story: `/v1/stories/${story}`,
    },
  };
}

const OPTIONAL_FIELDS = [
  "category",
  "source",
  "agency",
  "byline",
  "dateline",
  "language",
  "standfirst",
  "modifiedAt",
  "image",
] as const;
type Field = (typeof OPTIONAL_FIELDS)[number];

/** Returns the hash of the wording that each field of an article comes from. */
export function fieldProvenance(
  members: ArticleGroup["members"],
): Readonly<Record<string, string>> {
  const [first] = members;
  const fields: Record<string, string> = { title: first.wording.hash, body: first.wording.hash };
  for (const field of OPTIONAL_FIELDS) {
    const from = members.find(({ wording }) => (wording[field] ?? null) !== null);
    if (from) fields[field] = from.wording.hash;
  }
  return fields;
}

function firstValue(wordings: readonly Wording[], field: Field): string | null {
  return wordings.map((wording) => wording[field] ?? null).find((value) => value !== null) ?? null;
}

/** The hashtags of pages first, then those derived from the text. */
function toHashtags(own: readonly string[], derived: readonly string[]): Article["hashtags"] {
  const first = [...new Set(own)].sort(byCodePoints).slice(0, MAX_PAGE_HASHTAGS);
  const known = new Set(first.map(foldedLetters));
  return [
    ...first.map((tag) => ({ tag, origin: "page" as const })),
    ...derived
      .filter((tag) => !known.has(foldedLetters(tag)))
      .map((tag) => ({ tag, origin: "derived" as const })),
  ];
}

function toNamed(name: string | null): { id: string; name: string } | null {
  return name === null ? null : { id: toSlug(name), name };
}
