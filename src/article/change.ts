import { type Assembled, assemble, contentHash } from "./assemble.ts";
import type { Bucket } from "./buckets.ts";
import { type Group, partBucket } from "./parting.ts";
import type { ListedArticle } from "./schema.ts";

/** An article as it stands in the catalogue: its document without the body, and two hashes. */
export type Standing = {
  readonly document: ListedArticle;
  readonly content: string;
  /** Hash of its body. */
  readonly text: string;
};

/** An article that is new, or whose own sightings say something else now. */
type Next = {
  readonly assembled: Assembled;
  readonly content: string;
  readonly firstSeenAt: string;
};

/** What becomes of the articles of some buckets, stories aside. */
export type Decision = {
  readonly next: readonly Next[];
  /** Ids that are no longer an article's, with the id that they redirect to now, if any. */
  readonly gone: readonly { readonly id: string; readonly into: string | null }[];
  /** The article of each wording, by the wording's hash; null where it is not public. */
  readonly articleOf: ReadonlyMap<string, string | null>;
};

/** What is not public though it was seen. */
export type Withheld = {
  /** Ids that were removed for good, and with them every article that one of them belongs to. */
  readonly removed: ReadonlySet<string>;
  /** Articles published before are past retention: RFC 3339; null keeps all. */
  readonly notBefore: string | null;
};

/**
 * Compares what buckets say now with the articles that were made of them before.
 *
 * `before`: all articles of these buckets as they stand. `successors`: wordings by the ids of those
 * that a re-read capture had in their place. `now`: RFC 3339. An article that goes on under another
 * id keeps its first-seen time.
 */
export function decide(
  buckets: readonly Bucket[],
  before: readonly Standing[],
  {
    withheld,
    successors = new Map(),
    now,
  }: { withheld: Withheld; successors?: ReadonlyMap<string, string>; now: string },
): Decision {
  const stood = new Map(before.map((standing) => [standing.document.id, standing]));
  const next: Next[] = [];
  const stands = new Set<string>();
  const byId = new Map<string, string | null>();

  for (const group of buckets.flatMap(partBucket)) {
    const assembled = isRemoved(group, withheld) ? null : assemble(group);
    const isPublic = assembled !== null && !isPast(assembled, withheld);
    for (const { wording } of group.members) byId.set(wording.id, isPublic ? group.id : null);
    if (!isPublic) continue;
    stands.add(group.id);
    const content = contentHash(assembled);
    if (stood.get(group.id)?.content === content) continue;
    next.push({ assembled, content, firstSeenAt: firstSeen(group, stood, successors) ?? now });
  }
  const articleOf = new Map(
    buckets.flatMap(({ evidence }) =>
      evidence.map(({ wording: { hash, id } }) => [hash, byId.get(id) ?? null] as const),
    ),
  );
  const gone = before
    .map(({ document }) => document.id)
    .filter((id) => !stands.has(id))
    .map((id) => ({
      id,
      into: (byId.has(id) ? byId.get(id) : articleOf.get(successors.get(id) ?? "")) ?? null,
    }));
  return { next, gone, articleOf };
}

function isRemoved({ members }: Group, { removed }: Withheld): boolean {
  return removed.size > 0 && members.some(({ wording }) => removed.has(wording.id));
}

function isPast({ publishedAt }: Assembled, { notBefore }: Withheld): boolean {
  return notBefore !== null && publishedAt !== null && publishedAt < notBefore;
}

/** When the earliest of the articles that go on in this one was first seen. */
function firstSeen(
  { members }: Group,
  stood: ReadonlyMap<string, Standing>,
  successors: ReadonlyMap<string, string>,
): string | null {
  const hashes = new Set(members.map(({ wording }) => wording.hash));
  const ids = [
    ...members.map(({ wording }) => wording.id),
    ...[...successors].flatMap(([id, hash]) => (hashes.has(hash) ? id : [])),
  ];
  return ids.flatMap((id) => stood.get(id)?.document.firstSeenAt ?? []).sort()[0] ?? null;
}
