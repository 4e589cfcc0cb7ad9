import type { StoredArticle } from "../article/article-changes.ts";
import type { Bucket } from "../article/buckets.ts";
import type { Observation } from "../article/observations.ts";
import type { InboxReading } from "../storage/catalogue/commit.ts";
import type { Snapshot } from "../storage/catalogue/snapshot.ts";

/**
 * Buckets in which something is new: a wording that the object shows or showed, one that came from another
 * bucket or went, or an id that was asked for. The others were only looked at since they share a key, and what
 * was decided of them holds. In a corpus of templates they are most.
 */
export function selectChangedBuckets(
  buckets: readonly Bucket[],
  { wordings, previousWordings }: Snapshot,
  read: InboxReading | null,
  ids: readonly string[],
): Bucket[] {
  const asked = new Set(ids);
  const here = new Set(read?.sightings.map(({ wording }) => wording.hash));
  const sizes = new Map<string, number>();
  for (const { bucket } of wordings.values()) sizes.set(bucket, (sizes.get(bucket) ?? 0) + 1);
  return buckets.filter(
    ({ label, isLarge, observations }) =>
      isLarge ||
      sizes.get(label) !== observations.length ||
      observations.some(
        ({ wording: { hash, id } }) =>
          here.has(hash) ||
          previousWordings.has(hash) ||
          asked.has(id) ||
          wordings.get(hash)?.bucket !== label,
      ),
  );
}

/** Articles that stand, but those of buckets in which nothing is new. */
export function selectStoredArticles(
  buckets: readonly Bucket[],
  { articles, ids, observations: evidence }: Snapshot,
): StoredArticle[] {
  const changed = new Set(buckets.flatMap((bucket) => bucket.observations.map(idOf)));
  const unchanged = new Set(
    evidence.flatMap((each) =>
      changed.has(idOf(each)) ? [] : (ids.get(idOf(each))?.article ?? []),
    ),
  );
  return articles.filter(({ document }) => !unchanged.has(document.id));
}

function idOf({ wording }: Observation): string {
  return wording.id;
}
