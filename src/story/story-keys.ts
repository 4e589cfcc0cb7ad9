import { hash32, hashPair } from "../text/hashes.ts";
import { unpackHashes } from "../text/shingle-sketch.ts";
import type { Features } from "./features.ts";
import { nameWeight, numberWeight } from "./weights.ts";

const MAX_SHINGLE_KEYS = 4;
const MAX_PAIR_KEYS = 13;

type Entity = { readonly hash: number; readonly weight: number };

/**
 * Returns at most 17 keys by which articles on the same event find each other: the smallest shingle hashes for
 * reprints, and pairs of names and numbers for rewrites. A pair stays rare as the corpus grows, while a single name
 * or number soon occurs everywhere.
 *
 * Pairs are chosen by consistent weighted sampling: each pair is ranked by its own hash divided by its weight, so
 * that two articles with many pairs in common choose the same ones.
 */
export function storyKeys(features: Features): string[] {
  const names = features.names.map((key) => entity(key, "n", nameWeight(key)));
  const numbers = features.numbers.map((key) => entity(key, "d", numberWeight(key)));
  return [
    ...unpackHashes(features.sketch)
      .slice(0, MAX_SHINGLE_KEYS)
      .map((hash) => toKey("s", hash)),
    ...leastPairs([...names, ...numbers], MAX_PAIR_KEYS).map((hash) => toKey("p", hash)),
  ];
}

function entity(key: string, kind: string, weight: number): Entity {
  return { hash: hash32(`${kind}${key}`), weight };
}

/**
 * Returns the pairs with the lowest rank, in order. Only a few of hundreds are kept, so a pair becomes an object only
 * if it is kept.
 */
function leastPairs(entities: readonly Entity[], count: number): number[] {
  const least: { hash: number; rank: number }[] = [];
  for (const [i, one] of entities.entries()) {
    for (const other of entities.slice(i + 1)) {
      const hash = hashPair(Math.min(one.hash, other.hash), Math.max(one.hash, other.hash));
      const rank = hash / (one.weight * other.weight);
      const last = least[count - 1];
      if (last && (rank > last.rank || (rank === last.rank && hash >= last.hash))) continue;
      const at = least.findIndex((x) => x.rank > rank || (x.rank === rank && x.hash > hash));
      least.splice(at === -1 ? least.length : at, 0, { hash, rank });
      if (least.length > count) least.pop();
    }
  }
  return least.map(({ hash }) => hash);
}

function toKey(kind: string, hash: number): string {
  return `${kind}${hash.toString(36)}`;
}
