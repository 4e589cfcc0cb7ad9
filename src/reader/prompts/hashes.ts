/**
 * A set of hashes, which are numbers of 32 bits and not 0: every word that is asked is looked up in several, and in a `Set` that
 * took as long as all else that is done with it.
 */
export class Hashes {
  /** Open addressing: at most a quarter of the slots are taken, the others are 0. */
  private readonly slots: Int32Array;

  constructor(hashes: Iterable<number>) {
    const all = [...hashes];
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * all.length + 1)));
    for (const hash of all) this.slots[this.slotOf(hash)] = hash;
  }

  has(hash: number): boolean {
    return this.slots[this.slotOf(hash)] !== 0;
  }

  /** The slot of a hash, or the free one where it would be. */
  private slotOf(hash: number): number {
    const last = this.slots.length - 1;
    // The low bits of FNV-1a tell short words apart well enough.
    let slot = hash & last;
    while (this.slots[slot] !== 0 && this.slots[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  }
}
