/** An automaton of Aho and Corasick over bytes, as tables: which of many strings end where, in one pass over a text. */

export type Automaton = {
  /** Of each byte; 0 for those that no string has. */
  readonly classes: Uint8Array;
  /**
   * The state after a state and a class: a row for each state, in which a class has its place. A state where a string ends
   * is told by its complement, which is negative.
   */
  readonly next: Int16Array;
  /** Kinds of the strings that end in a state, a bit for each. */
  readonly kinds: Uint8Array;
};

/** A row has 128 places: so many classes there can be. */
const ROW_BITS = 7;

/** The state after a state and a class. No index is out of bounds: what is read is always a number. */
export function after(state: number, next: Int16Array, of: number): number {
  return next[((state ^ (state >> 31)) << ROW_BITS) | of] as number;
}

/** Strings of a kind, a byte 0 behind each; none has it within. */
export type List = { readonly strings: Uint8Array; readonly kind: number };

export function toAutomaton(lists: readonly List[]): Automaton {
  const trie = trieOf(lists);
  if (trie.width > 1 << ROW_BITS) throw new Error(`${trie.width} bytes: rows must be longer`);
  follow(trie);
  const { classes, next, kinds, states } = trie;
  return { classes, next: next.slice(0, states << ROW_BITS), kinds };
}

/** The states of an automaton before each has a successor for every class. */
type Trie = Automaton & {
  /** How many there are of states, and of classes. */
  readonly states: number;
  readonly width: number;
  /** Of each state: the one before it, the class that leads from that to it, and how many are before it. */
  readonly before: Int16Array;
  readonly by: Uint8Array;
  readonly depth: Uint8Array;
};

function trieOf(lists: readonly List[]): Trie {
  const most = lists.reduce((sum, { strings }) => sum + strings.length, 1);
  const next = new Int16Array(most << ROW_BITS);
  const [classes, kinds] = [new Uint8Array(0x100), new Uint8Array(most)];
  const [before, by, depth] = [new Int16Array(most), new Uint8Array(most), new Uint8Array(most)];
  let [states, width] = [1, 1];
  for (const { strings, kind } of lists) {
    let state = 0;
    for (const byte of strings) {
      if (byte === 0) {
        kinds[state] = (kinds[state] as number) | kind;
        state = 0;
        continue;
      }
      const of = classes[byte] || width++;
      classes[byte] = of;
      const at = (state << ROW_BITS) | of;
      if (next[at] === 0) {
        before[states] = state;
        by[states] = of;
        depth[states] = (depth[state] as number) + 1;
        next[at] = states++;
      }
      state = next[at] as number;
    }
  }
  return { classes, next, kinds, states, width, before, by, depth };
}

/**
 * Gives every state its successor for every class: that of the longest end of it that is a beginning. Such an end is
 * shorter, so that states of one depth after another are complete: first where a string ends in them, then their rows.
 */
function follow({ next, kinds, states, before, by, depth }: Trie): void {
  const shorter = new Int16Array(states);
  const levels: number[][] = [];
  for (let state = 1; state < states; state++) {
    const level = (depth[state] as number) - 1;
    levels[level] ??= [];
    levels[level].push(state);
  }
  for (const level of levels) {
    for (const state of level) {
      const from = before[state] as number;
      const of = by[state] as number;
      const told = from === 0 ? 0 : (next[((shorter[from] as number) << ROW_BITS) | of] as number);
      const end = told ^ (told >> 31);
      shorter[state] = end;
      kinds[state] = (kinds[state] as number) | (kinds[end] as number);
      next[(from << ROW_BITS) | of] = kinds[state] === 0 ? state : ~state;
    }
    // What leads on from these states is written over, and told anew by the next level.
    for (const state of level) {
      const fallback = (shorter[state] as number) << ROW_BITS;
      next.copyWithin(state << ROW_BITS, fallback, fallback + (1 << ROW_BITS));
    }
  }
}
