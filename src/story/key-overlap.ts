/** The keys that two lists share, and those that only one of them has. */
export type KeyOverlap = {
  readonly shared: readonly string[];
  /** Keys of one list that no key of the other list contains or is contained in. */
  readonly unshared: readonly [a: readonly string[], b: readonly string[]];
};

/** A list of keys by their words. It is built once for a list that is compared with many others. */
export type WordIndex = {
  readonly keys: readonly string[];
  readonly keySet: ReadonlySet<string>;
  /** The number of distinct words of each key. */
  readonly sizes: readonly number[];
  /** Indexes in `keys` of the keys with a word. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
};

export function indexWords(keys: readonly string[]): WordIndex {
  const byWord = new Map<string, number[]>();
  const sizes = keys.map((key, position) => {
    const words = wordsOf(key);
    for (const word of words) {
      const positions = byWord.get(word);
      if (positions) positions.push(position);
      else byWord.set(word, [position]);
    }
    return words.length;
  });
  return { keys, keySet: new Set(keys), sizes, byWord };
}

/**
 * Compares two lists of keys; the order of the two does not matter. A key also counts as shared if a key of the other
 * list has all of its words: `berg` and `anna berg`, `bank of riverton` and `riverton bank`.
 */
export function compareKeys(a: WordIndex, b: readonly string[]): KeyOverlap {
  const equal = new Set(b.filter((key) => a.keySet.has(key)));
  const within = new Set<string>();
  const covered = new Set<string>();
  const common = new Uint8Array(a.keys.length);
  for (const y of b) {
    if (equal.has(y)) continue;
    const { known, all } = knownWords(a, y);
    for (const positions of known)
      for (const position of positions) common[position] = (common[position] ?? 0) + 1;
    for (const positions of known) {
      for (const position of positions) {
        const holdsX = common[position] === a.sizes[position];
        const holdsY = all && common[position] === known.length;
        common[position] = 0;
        if (!holdsX && !holdsY) continue;
        const x = a.keys[position] ?? "";
        if (equal.has(x)) continue;
        const isShorter = x.length < y.length || (x.length === y.length && x < y);
        if (!(isShorter ? holdsX : holdsY)) continue;
        within.add(isShorter ? x : y);
        covered.add(isShorter ? y : x);
      }
    }
  }
  const shared = [...equal, ...within].sort();
  const alone = (keys: readonly string[]) =>
    shared.length === 0
      ? keys
      : keys.filter((key) => !equal.has(key) && !within.has(key) && !covered.has(key));
  return { shared, unshared: [alone(a.keys), alone(b)] };
}

type Positions = readonly number[];

/** Returns the positions of each known word of a key, and whether all of its words are known. */
function knownWords({ byWord }: WordIndex, key: string): { known: Positions[]; all: boolean } {
  const known: Positions[] = [];
  let all = true;
  for (let from = 0; from <= key.length; ) {
    const space = key.indexOf(" ", from);
    const to = space === -1 ? key.length : space;
    const positions = byWord.get(key.slice(from, to));
    if (!positions) all = false;
    else if (!known.includes(positions)) known.push(positions);
    from = to + 1;
  }
  return { known, all };
}

function wordsOf(key: string): readonly string[] {
  return [...new Set(key.split(" "))];
}
