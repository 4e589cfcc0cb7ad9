import type { StoredArticle } from "../article/article-changes.ts";
import type { Bucket } from "../article/buckets.ts";
import type { InboxReading } from "../storage/catalogue/commit.ts";
import type { Snapshot } from "../storage/catalogue/snapshot.ts";

/**
 * Selects the buckets in which something changed: a wording that the object shows or showed, one that came
 * from or went to another bucket, or a requested id. The other buckets were only loaded because they share a
 * key, and what was decided for them still holds. In a corpus of templates they are the majority.
 */
export function selectChangedBuckets(
  buckets: readonly Bucket[],
  { wordings, sightings, requested }: Snapshot,
  read: InboxReading | null,
): Bucket[] {
  const shown = new Set([
    ...(read?.sightings.map(({ wording }) => wording.hash) ?? []),
    ...sightings.map(({ wording }) => wording),
  ]);
  const sizes = new Map<string, number>();
  for (const { bucket } of wordings.values()) sizes.set(bucket, (sizes.get(bucket) ?? 0) + 1);
  return buckets.filter(
    ({ label, isLarge, observations }) =>
      isLarge ||
      sizes.get(label) !== observations.length ||
      observations.some(
        ({ wording: { hash, id } }) =>
          shown.has(hash) || requested.has(id) || wordings.get(hash)?.bucket !== label,
      ),
  );
}

/** The stored articles, without those of unchanged buckets. */
export function selectStoredArticles(
  buckets: readonly Bucket[],
  { articles, ids, observations }: Snapshot,
): StoredArticle[] {
  const changed = new Set(
    buckets.flatMap((bucket) => bucket.observations.map(({ wording }) => wording.id)),
  );
  const unchanged = new Set(
    observations.flatMap(({ wording: { id } }) =>
      changed.has(id) ? [] : (ids.get(id)?.article ?? []),
    ),
  );
  return articles.filter(({ document }) => !unchanged.has(document.id));
}
