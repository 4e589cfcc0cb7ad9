import { hash32, hashPair } from "../text/hashes.ts";
import { unpackHashes } from "../text/shingle-sketch.ts";
import type { Features } from "./features.ts";
import { nameWeight, numberWeight } from "./weights.ts";

const SHINGLE_KEYS = 4;
const PAIR_KEYS = 13;

type Entity = { readonly hash: number; readonly weight: number };

/**
 * At most 17 keys, by which articles on one event meet: the smallest shingle hashes for reprints, and
 * for rewrites pairs of names and numbers. A pair stays rare as the corpus grows; a name or a number
 * alone soon is on everything.
 *
 * Which pairs is chance, but the same chance for all: each is ranked by its own hash over its weight
 * (consistent weighted sampling), so that two articles that share many keep the same.
 */
export function storyKeys(features: Features): string[] {
  const names = features.names.map((key) => entity(key, "n", nameWeight(key)));
  const numbers = features.numbers.map((key) => entity(key, "d", numberWeight(key)));
  return [
    ...unpackHashes(features.sketch)
      .slice(0, SHINGLE_KEYS)
      .map((hash) => written("s", hash)),
    ...leastPairs([...names, ...numbers], PAIR_KEYS).map((hash) => written("p", hash)),
  ];
}

function entity(key: string, kind: string, weight: number): Entity {
  return { hash: hash32(`${kind}${key}`), weight };
}

/** The pairs of least rank, in order: of hundreds a few, so none is made before it is known to be one. */
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

function written(kind: string, hash: number): string {
  return `${kind}${hash.toString(36)}`;
}
