import { hash } from "node:crypto";

/** Hashes: of 80 bits where two texts must never have the same, of 32 where many are compared. */

/** In hexadecimal: of a million ids, two are alike with probability 4e-13. */
const ID_CHARACTERS = 20;

/** The first 80 bits of SHA-256 over the parts, none of which can run into the next. */
export function digest(...parts: readonly string[]): string {
  return hash("sha256", JSON.stringify(parts), "hex").slice(0, ID_CHARACTERS);
}

/** FNV-1a over UTF-16 units, with murmur3's finish: 32 bits, unsigned. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return mixBits(hash);
}

/** One hash of two, whose order counts. */
export function hashPair(a: number, b: number): number {
  return mixBits(Math.imul(a, 0x9e3779b1) ^ ((b << 15) | (b >>> 17)));
}

/** Spreads every bit of a number over all bits of its hash. */
export function mixBits(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
