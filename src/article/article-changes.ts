import {
  type ArticleDocument,
  type AssembledArticle,
  assembleArticle,
  contentHash,
  type VersionInfo,
} from "./assemble.ts";
import type { Bucket } from "./buckets.ts";
import { type ArticleGroup, splitBucket } from "./split-bucket.ts";
import { toTextKey } from "./wording.ts";

/** An article as it stands in the catalogue, with two hashes. */
export type StoredArticle = VersionInfo & {
  readonly document: ArticleDocument;
  readonly content: string;
  /** Hash of its body. */
  readonly text: string;
  /** Whether the present code derived it from what its sightings say. */
  readonly isCurrent: boolean;
};

/** An article that is new, or whose own sightings say something else now. */
type ChangedArticle = {
  readonly assembled: AssembledArticle;
  readonly content: string;
  readonly firstSeenAt: string;
};

/** What becomes of the articles of some buckets, stories aside. */
export type ArticleChanges = {
  readonly changed: readonly ChangedArticle[];
  /** Ids that are no longer an article's, with the id that they redirect to now, if any. */
  readonly gone: readonly { readonly id: string; readonly into: string | null }[];
  /** The article of each id of these buckets; null where it is not public. */
  readonly articleOf: ReadonlyMap<string, string | null>;
};

/** What is not public though it was seen. */
export type Withheld = {
  /** Ids that were removed for good, and with them every article that one of them belongs to. */
  readonly removed: ReadonlySet<string>;
  /** Keys of texts that were removed at every outlet, and with them every article that has one. */
  readonly texts: ReadonlySet<string>;
  /** Articles published before are past retention: RFC 3339; null keeps all. */
  readonly notBefore: string | null;
};

/**
 * Compares what buckets say now with the articles that were made of them before.
 *
 * `standing`: all articles of these buckets as they stand. `successors`: of ids that a re-read capture
 * had, those that it has in their place. `articleBefore`: the article of each id before. `seenAt`: when what is new was stored in the inbox, RFC 3339; a
 * rebuild later on sees it at the same time. An article that goes on under another id keeps the time at
 * which it was first seen.
 */
export function findArticleChanges(
  buckets: readonly Bucket[],
  standing: readonly StoredArticle[],
  {
    withheld,
    successors = new Map(),
    articleBefore = new Map(),
    seenAt,
  }: {
    withheld: Withheld;
    successors?: ReadonlyMap<string, string>;
    articleBefore?: ReadonlyMap<string, string | null>;
    seenAt: string;
  },
): ArticleChanges {
  const stood = new Map(standing.map((standing) => [standing.document.id, standing]));
  const next: ChangedArticle[] = [];
  const stands = new Set<string>();
  const articleOf = new Map<string, string | null>();
  const earlier = { successors, articleBefore };

  for (const group of buckets.flatMap(splitBucket)) {
    const assembled = isRemoved(group, withheld) ? null : assembleArticle(group);
    const isPublic = assembled !== null && !isPast(assembled, withheld);
    for (const { wording } of group.members) articleOf.set(wording.id, isPublic ? group.id : null);
    if (!isPublic) continue;
    stands.add(group.id);
    const content = contentHash(assembled);
    const same = stood.get(group.id);
    if (same?.content === content && same.isCurrent) continue;
    next.push({ assembled, content, firstSeenAt: firstSeen(group, stood, earlier) ?? seenAt });
  }
  const gone = standing
    .map(({ document }) => document.id)
    .filter((id) => !stands.has(id))
    .map((id) => ({ id, into: goesInto(id, articleOf, earlier) }));
  return { changed: next, gone, articleOf };
}

function isRemoved({ members }: ArticleGroup, { removed, texts }: Withheld): boolean {
  return members.some(
    ({ wording: { id, body } }) =>
      removed.has(id) || (texts.size > 0 && texts.has(toTextKey(body))),
  );
}

function isPast({ publishedAt }: AssembledArticle, { notBefore }: Withheld): boolean {
  return notBefore !== null && publishedAt !== null && publishedAt < notBefore;
}

/**
 * Where the id of an article that is not any longer leads: to the article of its own sightings, else of what
 * the same place is read as now, else of what else was the article's.
 */
function goesInto(
  id: string,
  articleOf: ReadonlyMap<string, string | null>,
  { successors, articleBefore }: Earlier,
): string | null {
  const now = articleOf.has(id) ? id : successors.get(id);
  if (now !== undefined) return articleOf.get(now) ?? null;
  const others = [...articleBefore].flatMap(([other, article]) =>
    article === id ? (articleOf.get(other) ?? []) : [],
  );
  return others.sort()[0] ?? null;
}

type Earlier = {
  readonly successors: ReadonlyMap<string, string>;
  readonly articleBefore: ReadonlyMap<string, string | null>;
};

/** When the earliest of the articles that go on in this one was first seen; null for a new one. */
function firstSeen(
  { members }: ArticleGroup,
  stood: ReadonlyMap<string, StoredArticle>,
  { successors, articleBefore }: Earlier,
): string | null {
  const own = new Set(members.map(({ wording }) => wording.id));
  const earlier = [...successors].flatMap(([id, successor]) => (own.has(successor) ? id : []));
  const ids = [...own, ...earlier].flatMap((id) => [id, articleBefore.get(id) ?? id]);
  return ids.flatMap((id) => stood.get(id)?.firstSeenAt ?? []).sort()[0] ?? null;
}
