/** What two lists of keys have in common, and what either has alone. */
export type KeyOverlap = {
  readonly shared: readonly string[];
  /** Keys of one list alone that share no word with any key of the other. */
  readonly unshared: readonly [a: readonly string[], b: readonly string[]];
};

/** A list of keys by their words, made once where it is compared with many others. */
export type WordIndex = {
  readonly keys: readonly string[];
  readonly keySet: ReadonlySet<string>;
  /** How many different words each key has. */
  readonly sizes: readonly number[];
  /** Places in `keys` of those that have a word. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
};

export function indexWords(keys: readonly string[]): WordIndex {
  const byWord = new Map<string, number[]>();
  const sizes = keys.map((key, place) => {
    const words = wordsOf(key);
    for (const word of words) {
      const places = byWord.get(word);
      if (places) places.push(place);
      else byWord.set(word, [place]);
    }
    return words.length;
  });
  return { keys, keySet: new Set(keys), sizes, byWord };
}

/**
 * Compares two lists of keys, in either order alike. A key whose words are all among one key's of
 * the other list is shared, too: `berg` with `anna berg`, `bank of riverton` with `riverton bank`.
 */
export function compareKeys(a: WordIndex, b: readonly string[]): KeyOverlap {
  const equal = new Set(b.filter((key) => a.keySet.has(key)));
  const within = new Set<string>();
  const covered = new Set<string>();
  const common = new Uint8Array(a.keys.length);
  for (const y of b) {
    if (equal.has(y)) continue;
    const { known, all } = knownWords(a, y);
    for (const places of known)
      for (const place of places) common[place] = (common[place] ?? 0) + 1;
    for (const places of known) {
      for (const place of places) {
        const holdsX = common[place] === a.sizes[place];
        const holdsY = all && common[place] === known.length;
        common[place] = 0;
        if (!holdsX && !holdsY) continue;
        const x = a.keys[place] ?? "";
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

type Places = readonly number[];

/** Of each word of a key that the index has, its places; and whether these are all its words. */
function knownWords({ byWord }: WordIndex, key: string): { known: Places[]; all: boolean } {
  const known: Places[] = [];
  let all = true;
  for (let from = 0; from <= key.length; ) {
    const space = key.indexOf(" ", from);
    const to = space === -1 ? key.length : space;
    const places = byWord.get(key.slice(from, to));
    if (!places) all = false;
    else if (!known.includes(places)) known.push(places);
    from = to + 1;
  }
  return { known, all };
}

function wordsOf(key: string): readonly string[] {
  return [...new Set(key.split(" "))];
}
