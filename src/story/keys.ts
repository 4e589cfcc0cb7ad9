import type { Features } from "./features.ts";
import { hash32, hashPair, unpackHashes } from "./sketch.ts";
import { nameWeight, numberWeight } from "./weights.ts";

const SHINGLE_KEYS = 4;
const NUMBER_KEYS = 2;
const NAME_KEYS = 2;
const PAIR_KEYS = 6;

type Entity = { readonly hash: number; readonly weight: number };

/**
 * At most 14 keys, by which articles on one event meet: the smallest shingle hashes for reprints,
 * for rewrites the telling numbers and names, and pairs of them, which stay rare as the corpus grows.
 *
 * Which ones is chance, but the same chance for all: each is ranked by its own hash over its weight
 * (consistent weighted sampling), so that two articles that share many keep the same.
 */
export function storyKeys(features: Features): string[] {
  const names = features.names.map((key) => entity(key, "n", nameWeight(key)));
  const numbers = features.numbers.map((key) => entity(key, "d", numberWeight(key)));
  return [
    ...unpackHashes(features.sketch)
      .slice(0, SHINGLE_KEYS)
      .map((hash) => written("s", hash)),
    ...least(
      numbers.filter(({ weight }) => weight >= 2),
      NUMBER_KEYS,
    ).map((hash) => written("d", hash)),
    ...least(
      names.filter(({ weight }) => weight >= 2),
      NAME_KEYS,
    ).map((hash) => written("n", hash)),
    ...least(pairsOf(names, numbers), PAIR_KEYS).map((hash) => written("p", hash)),
  ];
}

function entity(key: string, kind: string, weight: number): Entity {
  return { hash: hash32(`${kind}${key}`), weight };
}

/** Pairs of a name with a name or a number. */
function pairsOf(names: readonly Entity[], numbers: readonly Entity[]): Entity[] {
  return names.flatMap((name, i) =>
    [...names.slice(i + 1), ...numbers].map((other) => ({
      hash: hashPair(Math.min(name.hash, other.hash), Math.max(name.hash, other.hash)),
      weight: name.weight * other.weight,
    })),
  );
}

function least(entities: readonly Entity[], count: number): number[] {
  return entities
    .map(({ hash, weight }) => ({ hash, rank: hash / weight }))
    .sort((a, b) => a.rank - b.rank || a.hash - b.hash)
    .slice(0, count)
    .map(({ hash }) => hash);
}

function written(kind: string, hash: number): string {
  return `${kind}${hash.toString(36)}`;
}
