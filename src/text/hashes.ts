import { hash } from "node:crypto";

/** Hashes: 80 bits where two texts must never collide, 32 bits where many are compared. */

/** Hexadecimal digits. Of a million ids, two collide with probability 4e-13. */
const ID_CHARACTERS = 20;

/** Returns the first 80 bits of SHA-256 over the parts. JSON keeps the parts apart. */
export function digest(...parts: readonly string[]): string {
  return hash("sha256", JSON.stringify(parts), "hex").slice(0, ID_CHARACTERS);
}

/** FNV-1a over UTF-16 units with the finalizer of murmur3: 32 bits, unsigned. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return mixBits(hash);
}

/** Combines two hashes. The order matters. */
export function hashPair(a: number, b: number): number {
  return mixBits(Math.imul(a, 0x9e3779b1) ^ ((b << 15) | (b >>> 17)));
}

/** Spreads every bit of the input over all bits of the result (murmur3's finalizer). */
export function mixBits(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
