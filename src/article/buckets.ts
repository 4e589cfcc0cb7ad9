import { type Observation, observationKeys } from "./observations.ts";
import { belongInOneBucket, type ComparedText, toComparedText } from "./same-article.ts";
import { toAddressKey } from "./wording.ts";

/**
 * Groups wordings into buckets, whose articles are decided together. Shared keys propose pairs, and a pair connects
 * its wordings only if their texts pass the comparison: connected components of keys alone joined unrelated articles
 * through the boilerplate of a template. The result depends only on the set of wordings. Its cost is bounded, because
 * a key with too many texts proposes nothing.
 */

/**
 * A key with more texts or more wordings, such as `Morning briefing` or boilerplate, proposes nothing. Addresses have
 * no limit of texts, because a live page has a new text in each capture.
 */
export const WORDING_KEY_LIMITS = { texts: 32, wordings: 128 } as const;
/** A larger bucket is not loaded in full; only its wordings with the same headline and text are. */
export const MAX_BUCKET_WORDINGS = 256;
/** Of a large bucket, an id keeps this number of wordings, those with the lowest hashes. */
export const MAX_WORDINGS_PER_ID = 32;

/**
 * `label`: the lowest hash of the bucket, now or when it became large; labels are unique. If `isLarge`, the bucket
 * may have more wordings than are listed here.
 */
export type Bucket = {
  readonly label: string;
  readonly isLarge: boolean;
  readonly observations: readonly Observation[];
};

/** What is known of wordings outside: which others have a key, and which buckets are large. */
export type BucketContext = {
  /**
   * For each key, the wordings that have it and their `exact` digests. Here a wording has the keys of all its
   * addresses, even of those that are too many to connect it.
   */
  readonly holders: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /**
   * Labels of large buckets by `w:` and a wording's hash, or `e:` and an `exact` digest; keys do not lead to large
   * buckets.
   */
  readonly large: ReadonlyMap<string, string>;
};

/** Groups wordings into buckets. A bucket is complete unless it is large. */
export function groupIntoBuckets(
  observations: readonly Observation[],
  { holders, large }: BucketContext,
): Bucket[] {
  const sets = new DisjointSets();
  const byKey = new Map<string, NamedText[]>();
  for (const each of observations) {
    const { hash, exact } = each.wording;
    const named = { name: `w:${hash}`, text: toComparedText(each.wording, [each]) };
    // Identical texts are joined without a key, because a key can stop proposing.
    sets.join(`w:${hash}`, `e:${exact}`);
    const links = observationKeys(each).filter((key) =>
      proposes(key, holders.get(key) ?? new Map()),
    );
    for (const key of links) byKey.set(key, [...(byKey.get(key) ?? []), named]);
    // The wordings of a large bucket are too many to compare by key.
    for (const way of [`w:${hash}`, `e:${exact}`]) {
      const label = large.get(way);
      if (label !== undefined) sets.join(`w:${hash}`, `b:${label}`);
    }
  }
  for (const proposed of byKey.values()) connectPairs(proposed, sets);
  const labels = Map.groupBy(new Set(large.values()), (label) => sets.find(`b:${label}`));
  const parts = Map.groupBy(observations, ({ wording }) => sets.find(`w:${wording.hash}`));
  return [...parts].map(([root, members]) => {
    const known = labels.get(root)?.sort()[0];
    const lowest = members.map(({ wording }) => wording.hash).sort()[0] ?? "";
    return {
      label: known ?? lowest,
      isLarge: known !== undefined || members.length > MAX_BUCKET_WORDINGS,
      observations: members,
    };
  });
}

/**
 * Returns the context after a change: `observations` is what remains of the wordings `known`. `shown`: the wordings that the
 * capture showed before, and the address at which each is no longer shown, if there is one.
 */
export function bucketContextAfter(
  { holders, large }: BucketContext,
  observations: readonly Observation[],
  known: readonly string[] = [],
  shown: readonly { readonly wording: string; readonly lostAddress: string | null }[] = [],
): BucketContext {
  const stay = new Set(observations.map(({ wording }) => wording.hash));
  const gone = new Set(known.filter((hash) => !stay.has(hash)));
  const after = new Map<string, Map<string, string>>();
  for (const [key, held] of holders) {
    after.set(key, new Map([...held].filter(([hash]) => !gone.has(hash))));
  }
  for (const { wording, lostAddress } of shown) after.get(lostAddress ?? "")?.delete(wording);
  for (const { wording, pages } of observations) {
    for (const key of [...wording.keys, ...pages.map(toAddressKey)]) {
      const held = after.get(key) ?? new Map<string, string>();
      after.set(key, held.set(wording.hash, wording.exact));
    }
  }
  return { holders: after, large };
}

/** A wording's name in the disjoint sets, and its text. */
type NamedText = { readonly name: string; readonly text: ComparedText };

/** Connects the pairs of wordings with a common key that belong in one bucket. */
function connectPairs(proposed: readonly NamedText[], sets: DisjointSets): void {
  for (const [i, one] of proposed.entries()) {
    for (const other of proposed.slice(i + 1)) {
      if (sets.find(one.name) === sets.find(other.name)) continue;
      if (belongInOneBucket(one.text, other.text)) sets.join(one.name, other.name);
    }
  }
}

function proposes(key: string, holders: ReadonlyMap<string, string>): boolean {
  if (holders.size > WORDING_KEY_LIMITS.wordings) return false;
  return key.startsWith("p:") || new Set(holders.values()).size <= WORDING_KEY_LIMITS.texts;
}

/** Disjoint sets of names, with path halving. */
class DisjointSets {
  private readonly parents = new Map<string, string>();

  find(name: string): string {
    let at = name;
    for (let parent = this.parents.get(at); parent !== undefined; parent = this.parents.get(at)) {
      const above = this.parents.get(parent);
      if (above === undefined) return parent;
      this.parents.set(at, above);
      at = above;
    }
    return at;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first !== second) this.parents.set(second, first);
  }
}
