import { type Observation, observationKeys } from "./observations.ts";
import { belongInOneBucket, type ComparedText, toComparedText } from "./same-article.ts";
import { toAddressKey } from "./wording.ts";

/**
 * Which wordings are decided together. Shared keys propose pairs, and only a pair that passes the
 * comparison of its texts connects them: components over keys chained unrelated articles together
 * through the boilerplate of a template. Decided by the set of wordings alone, and bounded: a key of too
 * many texts proposes nothing.
 */

/**
 * A key of more texts, or more wordings, proposes nothing: `Morning briefing`, boilerplate. The texts at one
 * address are one article, however many: a live page has a new one with each capture.
 */
export const WORDING_KEY_LIMITS = { texts: 32, wordings: 128 } as const;
/** A larger bucket is looked at by what has one headline and one text. */
export const MAX_BUCKET_WORDINGS = 256;
/** Then so many wordings of an id count: those with the least hashes. */
export const MAX_WORDINGS_PER_ID = 32;

/**
 * `label` is the least hash that the bucket had when it became large, or has now: no two buckets
 * share one. A bucket that `isLarge` may hold more wordings than are known here.
 */
export type Bucket = {
  readonly label: string;
  readonly isLarge: boolean;
  readonly observations: readonly Observation[];
};

/** What stands outside: who else has a key, and which buckets are too large to be known whole. */
export type BucketContext = {
  /**
   * Of each key the wordings that have it, and the text (`exact`) of each. A wording has the keys of
   * all its addresses here, also where they are too many to connect it.
   */
  readonly holders: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Labels of large buckets by what leads there: `w:` and a hash, `e:` and a text; keys do not. */
  readonly large: ReadonlyMap<string, string>;
};

/** Parts wordings into buckets. Each bucket is known whole, unless it is large. */
export function groupIntoBuckets(
  observations: readonly Observation[],
  { holders, large }: BucketContext,
): Bucket[] {
  const sets = new DisjointSets();
  const byKey = new Map<string, Observation[]>();
  for (const each of observations) {
    const { hash, exact } = each.wording;
    // Exact agreement does not depend on a key, which may come to propose nothing.
    sets.join(`w:${hash}`, `e:${exact}`);
    const links = observationKeys(each).filter((key) =>
      proposes(key, holders.get(key) ?? new Map()),
    );
    for (const key of links) byKey.set(key, [...(byKey.get(key) ?? []), each]);
    // A key into a large bucket proposes as any other, and its wordings are too many to compare.
    for (const way of [`w:${hash}`, `e:${exact}`]) {
      const label = large.get(way);
      if (label !== undefined) sets.join(`w:${hash}`, `b:${label}`);
    }
  }
  const texts = new Map(observations.map((each) => [each, toComparedText(each.wording, [each])]));
  for (const proposed of byKey.values()) connect(proposed, texts, sets);
  const labels = Map.groupBy(new Set(large.values()), (label) => sets.find(`b:${label}`));
  const parts = Map.groupBy(observations, ({ wording }) => sets.find(`w:${wording.hash}`));
  return [...parts].map(([root, members]) => {
    const known = labels.get(root)?.sort()[0];
    const least = members.map(({ wording }) => wording.hash).sort()[0] ?? "";
    return {
      label: known ?? least,
      isLarge: known !== undefined || members.length > MAX_BUCKET_WORDINGS,
      observations: members,
    };
  });
}

/**
 * The surroundings once `observations` is all that is left of the wordings `known`, and the wordings
 * `left` have lost an address each.
 */
export function bucketContextAfter(
  { holders, large }: BucketContext,
  observations: readonly Observation[],
  {
    known,
    left,
  }: {
    known: readonly string[];
    left: readonly { readonly wording: string; readonly address: string }[];
  },
): BucketContext {
  const stay = new Set(observations.map(({ wording }) => wording.hash));
  const gone = new Set(known.filter((hash) => !stay.has(hash)));
  const after = new Map(
    [...holders].map(([key, held]) => [
      key,
      new Map([...held].filter(([hash]) => !gone.has(hash))),
    ]),
  );
  for (const { wording, address } of left) after.get(address)?.delete(wording);
  for (const { wording, pages } of observations) {
    for (const key of [...wording.keys, ...pages.map(toAddressKey)]) {
      const held = after.get(key) ?? new Map<string, string>();
      after.set(key, held.set(wording.hash, wording.exact));
    }
  }
  return { holders: after, large };
}

/** Connects each pair of wordings with a common key that are decided together. */
function connect(
  proposed: readonly Observation[],
  texts: ReadonlyMap<Observation, ComparedText>,
  sets: DisjointSets,
): void {
  for (const [i, one] of proposed.entries()) {
    const a = texts.get(one);
    const name = `w:${one.wording.hash}`;
    for (const other of proposed.slice(i + 1)) {
      const b = texts.get(other);
      const otherName = `w:${other.wording.hash}`;
      if (!a || !b || sets.find(name) === sets.find(otherName)) continue;
      if (belongInOneBucket(a, b)) sets.join(name, otherName);
    }
  }
}

function proposes(key: string, holders: ReadonlyMap<string, string>): boolean {
  if (holders.size > WORDING_KEY_LIMITS.wordings) return false;
  return key.startsWith("p:") || new Set(holders.values()).size <= WORDING_KEY_LIMITS.texts;
}

/** Disjoint sets of names: union by whatever comes first, with path halving. */
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
