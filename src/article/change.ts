import {
  type Assembled,
  assemble,
  contentHash,
  type Described,
  type Placement,
} from "./assemble.ts";
import type { Bucket } from "./buckets.ts";
import { textKeyOf } from "./identity.ts";
import { type Group, partBucket } from "./parting.ts";

/** An article as it stands in the catalogue, with two hashes. */
export type Standing = Placement & {
  readonly document: Described;
  readonly content: string;
  /** Hash of its body. */
  readonly text: string;
  /** Whether the present code derived it from what its sightings say. */
  readonly isCurrent: boolean;
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
 * `before`: all articles of these buckets as they stand. `successors`: of ids that a re-read capture
 * had, those that it has in their place. `seenAt`: when what is new was stored in the inbox, RFC 3339; a
 * rebuild later on sees it at the same time. An article that goes on under another id keeps the time at
 * which it was first seen.
 */
export function decide(
  buckets: readonly Bucket[],
  before: readonly Standing[],
  {
    withheld,
    successors = new Map(),
    seenAt,
  }: { withheld: Withheld; successors?: ReadonlyMap<string, string>; seenAt: string },
): Decision {
  const stood = new Map(before.map((standing) => [standing.document.id, standing]));
  const next: Next[] = [];
  const stands = new Set<string>();
  const articleOf = new Map<string, string | null>();

  for (const group of buckets.flatMap(partBucket)) {
    const assembled = isRemoved(group, withheld) ? null : assemble(group);
    const isPublic = assembled !== null && !isPast(assembled, withheld);
    for (const { wording } of group.members) articleOf.set(wording.id, isPublic ? group.id : null);
    if (!isPublic) continue;
    stands.add(group.id);
    const content = contentHash(assembled);
    const before = stood.get(group.id);
    if (before?.content === content && before.isCurrent) continue;
    next.push({ assembled, content, firstSeenAt: firstSeen(group, stood, successors, seenAt) });
  }
  const gone = before
    .map(({ document }) => document.id)
    .filter((id) => !stands.has(id))
    .map((id) => {
      const now = articleOf.has(id) ? id : (successors.get(id) ?? id);
      return { id, into: articleOf.get(now) ?? null };
    });
  return { next, gone, articleOf };
}

function isRemoved({ members }: Group, { removed, texts }: Withheld): boolean {
  return members.some(
    ({ wording: { id, body } }) =>
      removed.has(id) || (texts.size > 0 && texts.has(textKeyOf(body))),
  );
}

function isPast({ publishedAt }: Assembled, { notBefore }: Withheld): boolean {
  return notBefore !== null && publishedAt !== null && publishedAt < notBefore;
}

/** When the earliest of the articles that go on in this one was first seen. */
function firstSeen(
  { members }: Group,
  stood: ReadonlyMap<string, Standing>,
  successors: ReadonlyMap<string, string>,
  seenAt: string,
): string {
  const own = new Set(members.map(({ wording }) => wording.id));
  const before = [...successors].flatMap(([id, successor]) => (own.has(successor) ? id : []));
  const times = [...own, ...before].flatMap((id) => stood.get(id)?.firstSeenAt ?? []);
  return times.sort()[0] ?? seenAt;
}
