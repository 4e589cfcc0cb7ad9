/**
 * Weights of learned features. A feature is a number of 23 bits, a hash of what it is made of: names of
 * tens of thousands of features would be most of a Worker's script, and take it milliseconds to read.
 */

/** Bits of a feature: of a thousand that nobody has seen some eight are taken for known ones. */
const FEATURE_BITS = 23;

/** A hash of 32 bits (FNV-1a, over UTF-16 units). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
}

export const EMPTY_HASH = hashOf("");

/** The hash of a text with one more unit. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The kinds of features by their names. */
export function kindsOf<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, hashOf(name)])) as Record<Name, number>;
}

/**
 * The feature of a kind that up to four hashes or small numbers make: each times an odd number of its own,
 * so that none waits for another, and mixed at the end as in MurmurHash3.
 */
export function featureOf(kind: number, first = 0, second = 0, third = 0, fourth = 0): number {
  let hash = kind + Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x27d4eb2f);
  hash += Math.imul(third, 0x165667b1) + Math.imul(fourth, 0x5bd1e995);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - FEATURE_BITS);
}

/** A weight is written as so many parts of one. */
export const PARTS = 5;

/**
 * How numbers are written: as Golomb-Rice codes. What of a number is beyond so many low bits is told by
 * as many ones and a zero, then come the low bits, the lowest first.
 */
export const LOW_BITS = { step: 7, weight: 2 } as const;

/**
 * Bits are written as text, thirteen as two of 91 characters, as basE91 does: a twelfth shorter than in base64, and
 * no bundler or linter minds one.
 */
export const ALPHABET =
  " !#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
export const PAIR_BITS = 13;

/** An entry has at least so many bits: each number's zero and low bits, and a sign. */
const LEAST_BITS = 1 + LOW_BITS.step + 1 + LOW_BITS.weight + 1;

/**
 * Weights by feature, as `written` says them: the least parts that one has; then features in order, each
 * by how much it is greater than the one before, with its weight's sign (1 for less than nothing) and how many parts
 * it has beyond the least. A step of nothing ends them.
 */
export class Weights {
  /** Open addressing: a feature and its weight in each slot, 0 in free ones. */
  private readonly slots: Int32Array;

  constructor(written: string) {
    const bits = new Bits(written);
    // At least a quarter of the slots are free.
    const most = (bits.length / LEAST_BITS) * (4 / 3);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(most + 2)));
    let feature = 0;
    const least = bits.rice(LOW_BITS.weight);
    for (let step = bits.rice(LOW_BITS.step); step > 0; step = bits.rice(LOW_BITS.step)) {
      feature += step;
      const isLess = bits.take(1) === 1;
      const parts = least + bits.rice(LOW_BITS.weight);
      this.slots[this.slotOf(feature)] = (feature << 8) | ((isLess ? -parts : parts) & 0xff);
    }
  }

  /** The weight of a feature; 0 of one that is not known. */
  of(feature: number): number {
    // The weight is the lowest byte, with its sign.
    return ((this.slots[this.slotOf(feature)] as number) << 24) / (PARTS * 2 ** 24);
  }

  /** The slot of a feature, or the free one where it would be. */
  private slotOf(feature: number): number {
    const last = this.slots.length - 1;
    let slot = feature & last;
    while (this.slots[slot] !== 0 && (this.slots[slot] as number) >>> 8 !== feature) {
      slot = (slot + 1) & last;
    }
    return slot;
  }
}

/** The place of each character in the alphabet, by its unit. */
function placesOf(alphabet: string): Uint8Array {
  const places = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) places[alphabet.charCodeAt(i)] = i;
  return places;
}

/** Reads a text bit by bit, the lowest of each pair first; behind the last all are 0. */
class Bits {
  private at = 0;
  private held = 0;
  private count = 0;
  private readonly text: string;
  private readonly places = placesOf(ALPHABET);

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return (this.text.length / 2) * PAIR_BITS;
  }

  rice(lowBits: number): number {
    let ones = 0;
    while (this.take(1) === 1) ones += 1;
    return (ones << lowBits) | this.take(lowBits);
  }

  /** The next bits as a number, 8 at most. */
  take(count: number): number {
    if (this.count < count) {
      this.held |= this.pair() << this.count;
      this.count += PAIR_BITS;
    }
    const bits = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.count -= count;
    return bits;
  }

  private pair(): number {
    const [first, second] = [this.place(), this.place()];
    return first * ALPHABET.length + second;
  }

  private place(): number {
    return this.places[this.text.charCodeAt(this.at++)] ?? 0;
  }
}
