import { hash32 } from "../text/hashes.ts";
import { packHashes, unpackHashes } from "../text/shingle-sketch.ts";

/** A name or a number is a fact, which an event shares with few others. */
type TermKind = "word" | "name" | "number";

/** A word, a name or a number of an article, and how much it says about what the article reports. */
export type Term = { readonly key: string; readonly weight: number; readonly kind: TermKind };

/** A term as it is compared. */
export type PackedTerm = Pick<Term, "weight" | "kind"> & {
  /** 22 bits of its key's hash. Two articles with 64 terms each agree by chance once in a thousand. */
  readonly hash: number;
};

const MAX_TERMS = 64;
const KINDS: readonly TermKind[] = ["word", "name", "number"];
/** Weights are stored as multiples of a sixth, up to 255. */
const STEPS = 6;

/** Packs the first 64 terms in four bytes each: 22 bits of the hash, 2 of the kind and 8 of the weight. */
export function packTerms(terms: readonly Term[]): string {
  // Of terms with the same hash the first is kept, so that two articles compare in the same way in either order.
  const packed = new Map<number, number>();
  for (const { key, weight, kind } of terms.slice(0, MAX_TERMS)) {
    const [hash, steps] = [termHash(key), Math.min(255, Math.round(weight * STEPS))];
    if (!packed.has(hash)) packed.set(hash, (hash << 10) | (KINDS.indexOf(kind) << 8) | steps);
  }
  return packHashes([...packed.values()]);
}

export function unpackTerms(packed: string): PackedTerm[] {
  return unpackHashes(packed).map((bits) => ({
    hash: bits >>> 10,
    weight: (bits & 255) / STEPS,
    kind: KINDS[(bits >>> 8) & 3] ?? "word",
  }));
}

/** The hash of a term's key as {@link unpackTerms} returns it. */
export function termHash(key: string): number {
  return hash32(key) >>> 10;
}
