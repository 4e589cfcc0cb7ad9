import { hashOf } from "../prompts/weights.ts";

/**
 * A set of words in a few bits of each (B. H. Bloom, 1970): all that are in it are found, and of others one in a thousand or two.
 * Where the bits of a word are, two hashes tell (Kirsch and Mitzenmacher, 2006).
 */
export class BloomFilter {
  private readonly written: string;

  /** Its bits, six a character: they are read where they stand, so that nothing has to be made of them first. */
  constructor(written: string) {
    this.written = written;
  }

  has(word: string): boolean {
    const count = this.written.length * BITS_OF_CHARACTER;
    const hashes = hashesOf(word);
    for (let i = 0; i < PLACES; i++) {
      const at = placeOf(hashes, i, count);
      const character = this.written.charCodeAt(Math.floor(at / BITS_OF_CHARACTER)) - FIRST;
      if (((character >> (at % BITS_OF_CHARACTER)) & 1) === 0) return false;
    }
    return true;
  }
}

/** A set of words as `BloomFilter` reads it. */
export function writtenFilter(words: readonly string[], bitsOfWord: number): string {
  const characters = new Uint8Array(Math.ceil((words.length * bitsOfWord) / BITS_OF_CHARACTER));
  for (const word of words) {
    const hashes = hashesOf(word);
    for (let k = 0; k < PLACES; k++) {
      const at = placeOf(hashes, k, characters.length * BITS_OF_CHARACTER);
      const i = Math.floor(at / BITS_OF_CHARACTER);
      characters[i] = (characters[i] as number) | (1 << (at % BITS_OF_CHARACTER));
    }
  }
  return Array.from(characters, (bits) => String.fromCharCode(FIRST + bits)).join("");
}

const BITS_OF_CHARACTER = 6;
/** Of the 64 characters from here on none but the backslash need be told from a string's own marks. */
const FIRST = "?".charCodeAt(0);

type Hashes = { readonly first: number; readonly step: number };

function hashesOf(word: string): Hashes {
  return { first: hashOf(word), step: hashOf(`${word}.`) | 1 };
}

/** One of the places of a word's bits, of which there are so many in all. */
function placeOf({ first, step }: Hashes, i: number, count: number): number {
  return ((first + i * step) >>> 0) % count;
}

const PLACES = 8;
