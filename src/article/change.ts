import { type Assembled, assemble } from "./assemble.ts";
import { type Evidence, type Group, partBucket } from "./parting.ts";
import type { Article } from "./schema.ts";

/** One change of the public corpus: one row of the journal. */
export type Change =
  | {
      readonly kind: "created";
      readonly id: string;
      readonly article: Article;
      readonly bucket: string;
    }
  | {
      readonly kind: "updated";
      readonly id: string;
      readonly article: Article;
      readonly bucket: string;
      /** Names of the top-level fields that differ. */
      readonly fields: readonly string[];
    }
  /** The id now redirects to `into`. */
  | { readonly kind: "merged"; readonly id: string; readonly into: string }
  | { readonly kind: "removed"; readonly id: string };

export type Decision = {
  readonly changes: readonly Change[];
  /** The article of each wording, by the wording's hash. */
  readonly articleOf: ReadonlyMap<string, string>;
};

/**
 * Compares what buckets say now with the articles that were made of them before.
 *
 * `buckets`: each bucket's evidence after the change. `before`: all articles of these buckets as
 * they stand. `now`: RFC 3339. An article that goes on under another id keeps its first-seen time.
 */
export function decide(
  buckets: readonly (readonly Evidence[])[],
  before: readonly Article[],
  now: string,
): Decision {
  const stood = new Map(before.map((article) => [article.id, article]));
  const changes: Change[] = [];
  const articleOf = new Map<string, string>();
  const stands = new Set<string>();
  const redirects = new Map<string, string>();

  for (const group of buckets.flatMap(partBucket)) {
    stands.add(group.id);
    for (const { wording } of group.members) {
      articleOf.set(wording.hash, group.id);
      redirects.set(wording.id, group.id);
    }
    const change = changeOf(group, stood, now);
    if (change) changes.push(change);
  }
  for (const { id } of before) {
    if (stands.has(id)) continue;
    const into = redirects.get(id);
    changes.push(into === undefined ? { kind: "removed", id } : { kind: "merged", id, into });
  }
  return { changes, articleOf };
}

function changeOf(group: Group, stood: ReadonlyMap<string, Article>, now: string): Change | null {
  const next = assemble(group);
  const old = stood.get(group.id);
  if (old?.version === next.version) return null;

  const article: Article = {
    ...next,
    firstSeenAt: firstSeen(group, stood) ?? now,
    updatedAt: now,
  };
  const { bucket } = group.members[0].wording;
  return old
    ? { kind: "updated", id: group.id, article, bucket, fields: differing(old, next) }
    : { kind: "created", id: group.id, article, bucket };
}

function differing(old: Article, next: Assembled): string[] {
  const before: Readonly<Record<string, unknown>> = old;
  return Object.entries(next)
    .filter(([field, value]) => field !== "version" && !same(before[field], value))
    .map(([field]) => field);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** When the earliest of the articles that go on in this one was first seen. */
function firstSeen(group: Group, stood: ReadonlyMap<string, Article>): string | null {
  const times = group.members.flatMap(({ wording }) => stood.get(wording.id)?.firstSeenAt ?? []);
  return times.sort()[0] ?? null;
}
