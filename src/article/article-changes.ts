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

/** An article as the catalogue stores it, with two hashes. */
export type StoredArticle = VersionInfo & {
  readonly document: ArticleDocument;
  readonly content: string;
  /** Hash of its body. */
  readonly text: string;
  /** Whether the present code derived it. */
  readonly isCurrent: boolean;
  /** Its story keys (src/story/story-keys.ts). */
  readonly keys: readonly string[];
  /** Editions of its first and its last change. */
  readonly editions?: { readonly added: number; readonly last: number } | undefined;
};

/** An article that is new, or whose content changed. */
type ChangedArticle = {
  readonly assembled: AssembledArticle;
  readonly content: string;
  readonly firstSeenAt: string;
};

/** How the articles of some buckets change, apart from their stories. */
export type ArticleChanges = Readonly<ReturnType<typeof findArticleChanges>>;

/** What is stored but not public. */
export type Withheld = {
  /** Permanently removed ids. An article with one of them is not public. */
  readonly removed: ReadonlySet<string>;
  /** Keys of texts that were removed at every outlet. An article with one of them is not public. */
  readonly texts: ReadonlySet<string>;
  /** Articles published before this time are past retention: RFC 3339; null keeps all. */
  readonly notBefore: string | null;
};

/**
 * Compares the articles that buckets form now with those that are stored.
 *
 * `stored`: all stored articles of these buckets. `successors`: for ids that a capture had before it was read again,
 * the ids that replace them. `articleBefore`: the previous article of each id. `seenAt`: when the new sightings were
 * stored in the inbox, RFC 3339, which is the same in a later rebuild. An article whose id changes keeps its
 * `firstSeenAt`.
 */
export function findArticleChanges(
  buckets: readonly Bucket[],
  stored: readonly StoredArticle[],
  { withheld, seenAt, ...earlier }: { withheld: Withheld; seenAt: string } & Earlier,
) {
  const storedById = new Map(stored.map((article) => [article.document.id, article]));
  const changed: ChangedArticle[] = [];
  const publicIds = new Set<string>();
  // The article of each id of these buckets; null if it is not public.
  const articleOf = new Map<string, string | null>();

  for (const group of buckets.flatMap(splitBucket)) {
    const assembled = isRemoved(group, withheld) ? null : assembleArticle(group);
    const isPublic = assembled !== null && !isPastRetention(assembled, withheld);
    for (const { wording } of group.members) articleOf.set(wording.id, isPublic ? group.id : null);
    if (!isPublic) continue;
    publicIds.add(group.id);
    const content = contentHash(assembled);
    const same = storedById.get(group.id);
    if (same?.content === content && same.isCurrent) continue;
    const firstSeenAt = firstSeenOf(group, storedById, earlier) ?? seenAt;
    changed.push({ assembled, content, firstSeenAt });
  }
  // Ids that no longer belong to an article of their own, and the id that they now redirect to, if any.
  const gone = stored
    .map(({ document }) => document.id)
    .filter((id) => !publicIds.has(id))
    .map((id) => ({ id, into: redirectOf(id, articleOf, earlier) }));
  return { changed, gone, articleOf };
}

function isRemoved({ members }: ArticleGroup, { removed, texts }: Withheld): boolean {
  return members.some(
    ({ wording: { id, body } }) =>
      removed.has(id) || (texts.size > 0 && texts.has(toTextKey(body))),
  );
}

function isPastRetention({ publishedAt }: AssembledArticle, { notBefore }: Withheld): boolean {
  return notBefore !== null && publishedAt !== null && publishedAt < notBefore;
}

/**
 * Returns the article that a former article's id redirects to: the article of its own sightings, or else of the id
 * that replaced it in its capture, or else of any other id that the article had.
 */
function redirectOf(
  id: string,
  articleOf: ReadonlyMap<string, string | null>,
  { successors = NONE, articleBefore = NONE }: Earlier,
): string | null {
  const now = articleOf.has(id) ? id : successors.get(id);
  if (now !== undefined) return articleOf.get(now) ?? null;
  const others = [...articleBefore].flatMap(([other, article]) =>
    article === id ? (articleOf.get(other) ?? []) : [],
  );
  return others.sort()[0] ?? null;
}

type Earlier = {
  readonly successors?: ReadonlyMap<string, string>;
  readonly articleBefore?: ReadonlyMap<string, string | null>;
};
const NONE = new Map<string, never>();

/** Returns when the earliest of the articles that this one continues was first seen; null for a new one. */
function firstSeenOf(
  { members }: ArticleGroup,
  storedById: ReadonlyMap<string, StoredArticle>,
  { successors = NONE, articleBefore = NONE }: Earlier,
): string | null {
  const own = new Set(members.map(({ wording }) => wording.id));
  const earlier = [...successors].flatMap(([id, successor]) => (own.has(successor) ? id : []));
  const ids = [...own, ...earlier].flatMap((id) => [id, articleBefore.get(id) ?? id]);
  return ids.flatMap((id) => storedById.get(id)?.firstSeenAt ?? []).sort()[0] ?? null;
}
