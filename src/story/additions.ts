import { findNation } from "../article/data/nations.ts";
import { foldWord } from "../text/fold.ts";
import { type Features, toDisplayName } from "./features.ts";

/** Names and numbers of an article that no article before it has. */
export type Additions = { readonly names: readonly string[]; readonly numbers: readonly string[] };

/**
 * Returns what each article adds to those before it, in the same order. Names are as the article writes them, except that
 * `Chinese` is China, which an article before it may have named. `Korean`, which does not say which nation, is left out.
 */
export function findAdditions(articles: readonly Features[]): Additions[] {
  const [names, numbers] = [new KnownKeys(), new KnownKeys()];
  return articles.map((features) => {
    const shown = new Map<string, string>();
    for (const key of features.names) {
      const nation = findNation(key);
      if (nation === undefined) shown.set(key, toDisplayName(features, key));
      else if (nation !== null) shown.set(foldWord(nation), nation);
    }
    return {
      names: names.addAll([...shown.keys()]).map((key) => shown.get(key) ?? key),
      numbers: numbers.addAll(features.numbers),
    };
  });
}

/** Keys that were said, by their words. `berg` is known after `anna berg`, and the other way round. */
class KnownKeys {
  private readonly keys = new Set<string>();
  private readonly byWord = new Map<string, Set<string>>();

  /** Adds keys, and returns those that were unknown before. */
  addAll(keys: readonly string[]): string[] {
    const unknown = keys.filter((key) => !this.has(key));
    for (const key of keys) {
      if (this.keys.has(key)) continue;
      this.keys.add(key);
      for (const word of key.split(" ")) {
        const known = this.byWord.get(word) ?? new Set();
        known.add(key);
        this.byWord.set(word, known);
      }
    }
    return unknown;
  }

  private has(key: string): boolean {
    if (this.keys.has(key)) return true;
    const words = key.split(" ");
    const candidates = new Set(words.flatMap((word) => [...(this.byWord.get(word) ?? [])]));
    return [...candidates].some((other) => {
      const others = other.split(" ");
      return isWithin(words, others) || isWithin(others, words);
    });
  }
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}
