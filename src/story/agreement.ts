/** What two lists of keys have in common, and what either has alone. */
export type Agreement = {
  readonly shared: readonly string[];
  /** Keys of one list alone that share no word with any key of the other. */
  readonly only: readonly [a: readonly string[], b: readonly string[]];
};

/** A list of keys by their words, made once where it is compared with many others. */
export type WordIndex = {
  readonly keys: readonly string[];
  /** How many words each key has, and how many of them differ. */
  readonly sizes: readonly { readonly words: number; readonly distinct: number }[];
  /** Places in `keys` of those that have a word. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
};

export function indexWords(keys: readonly string[]): WordIndex {
  const byWord = new Map<string, number[]>();
  const sizes = keys.map((key, place) => {
    const words = key.split(" ");
    const distinct = new Set(words);
    for (const word of distinct) {
      const places = byWord.get(word);
      if (places) places.push(place);
      else byWord.set(word, [place]);
    }
    return { words: words.length, distinct: distinct.size };
  });
  return { keys, sizes, byWord };
}

/**
 * Compares two lists of keys, in either order alike. A key whose words are all among one key's of
 * the other list is shared, too: `berg` with `anna berg`, `bank of riverton` with `riverton bank`.
 */
export function agreement(a: WordIndex, b: readonly string[]): Agreement {
  const equal = new Set<string>();
  const within: { shorter: string; longer: string }[] = [];
  for (const y of b) {
    const met = placesOf(a, y);
    if (!met) continue;
    for (const [place, count] of countsOf(met.places)) {
      const [x = "", size] = [a.keys[place], a.sizes[place]];
      if (x === y) equal.add(x);
      else if (x.length < y.length || (x.length === y.length && x < y)) {
        if (count === size?.distinct && met.words > 1) within.push({ shorter: x, longer: y });
      } else if (count === met.distinct && size && size.words > 1) {
        within.push({ shorter: y, longer: x });
      }
    }
  }
  const shared = new Set(equal);
  const covered = new Set<string>();
  for (const { shorter, longer } of within) {
    if (equal.has(shorter) || equal.has(longer)) continue;
    shared.add(shorter);
    covered.add(longer);
  }
  const alone = (keys: readonly string[]) =>
    shared.size === 0 ? keys : keys.filter((key) => !shared.has(key) && !covered.has(key));
  return { shared: [...shared].sort(), only: [alone(a.keys), alone(b)] };
}

type Met = { readonly places: readonly (readonly number[])[]; words: number; distinct: number };

/** For each word of `key` that the index has, the places of those that have it. */
function placesOf({ byWord }: WordIndex, key: string): Met | null {
  if (!key.includes(" ")) {
    const places = byWord.get(key);
    return places ? { places: [places], words: 1, distinct: 1 } : null;
  }
  const words = key.split(" ");
  if (!words.some((word) => byWord.has(word))) return null;
  const distinct = new Set(words);
  const places = [...distinct].flatMap((word) => {
    const found = byWord.get(word);
    return found ? [found] : [];
  });
  return { places, words: words.length, distinct: distinct.size };
}

function countsOf(places: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const place of places.flat()) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}
