import type * as z from "zod";
import { findNation } from "../article/data/nations.ts";
import type { evidenceSchema } from "../schema/story.ts";
import { stemOf } from "../text/stems.ts";
import { wordsOf } from "../text/words.ts";
import type { Features } from "./features.ts";
import { daysBetween, eventScore, nearness, similarityOf } from "./same-event.ts";
import { termHash, unpackTerms } from "./terms.ts";

/** What two articles have in common. Words, names and numbers are as one of them writes them, the heaviest first. */
export type Evidence = z.infer<typeof evidenceSchema>;

export function findEvidence(a: Features, b: Features): Evidence {
  const [saidByA, saidByB] = [new Said([a]), new Said([b])];
  const isShared = (name: string) => saidByA.has(name) && saidByB.has(name);
  return {
    score: eventScore(a, b)?.score ?? nearness(a, b),
    shingles: sharedShingles(a, b),
    names: distinct([...a.names, ...b.names].filter(isShared).flatMap(toNation)),
    words: distinct([...a.words, ...b.words].filter(isShared)),
    numbers: Object.entries({ ...b.numbers, ...a.numbers }).flatMap(([key, written]) =>
      saidByA.hasNumber(key) && saidByB.hasNumber(key) ? written : [],
    ),
    days: daysBetween(a, b),
  };
}

/** The share of their three-word runs that two articles have in common. */
export function sharedShingles(a: Features, b: Features): number {
  return Math.round(similarityOf(a, b).jaccard * 1_000) / 1_000;
}

/** Leaves out names that are part of another one, `Cup` beside `Valley Cup`, or that repeat one listed before. */
function distinct(names: readonly string[]): string[] {
  const keys = names.map((name) => ` ${keyOf(name)} `);
  return names.filter((_, n) => {
    const isPartOf = (other: string, m: number) =>
      other.includes(keys[n] ?? "") && (m < n || other.length > (keys[n]?.length ?? 0));
    return !keys.some(isPartOf);
  });
}

/**
 * Returns the names and numbers of each article that none before it has, in the same order. Names are as the article writes them, except that
 * `Chinese` is China, which an article before it may have named. `Korean`, which does not say which nation, is left out.
 */
export function findAdditions(articles: readonly Features[]) {
  const said = new Said([]);
  return articles.map((features) => {
    const names = distinct(features.names.flatMap(toNation));
    const added = {
      names: names.filter((name) => !said.has(name)),
      numbers: Object.entries(features.numbers).flatMap(([key, written]) =>
        said.hasNumber(key) ? [] : written,
      ),
    };
    said.add(features, names);
    return added;
  });
}

function toNation(name: string): string[] {
  const nation = findNation(keyOf(name));
  return nation === null ? [] : [nation ?? name];
}

/** The terms of some articles: what they say of what they report. */
class Said {
  private readonly hashes = new Set<number>();
  private readonly names = new Set<string>();

  constructor(articles: readonly Features[]) {
    for (const features of articles) this.add(features, features.names);
  }

  add({ terms, numbers }: Features, names: readonly string[]): void {
    for (const { hash } of unpackTerms(terms)) this.hashes.add(hash);
    // A long article has numbers that are not among its heaviest terms.
    for (const key of Object.keys(numbers)) this.hashes.add(termHash(`#${key}`));
    for (const name of names) this.names.add(keyOf(name));
  }

  /** Whether a name is one of the heaviest, or all of its capitalised words are. A word is a name of one word. */
  has(name: string): boolean {
    const key = keyOf(name);
    if (this.names.has(key) || this.hashes.has(termHash(key))) return true;
    const words = wordsOf(name);
    const heads =
      words.length > 1 ? words.filter(({ text }) => text !== text.toLowerCase()) : words;
    return (
      heads.length > 0 &&
      heads.every(({ folded }) => this.hashes.has(termHash(stemOf(folded) ?? "")))
    );
  }

  hasNumber(key: string): boolean {
    return this.hashes.has(termHash(`#${key}`));
  }
}

function keyOf(name: string): string {
  return wordsOf(name)
    .map(({ folded }) => folded)
    .join(" ");
}

/**
 * Returns the index of the report that has most of what the reports share: the number of its terms that at least one
 * other report has. Of equal ones the first is chosen; 0 for a single report.
 */
export function chooseCentral(reports: readonly Pick<Features, "terms">[]): number {
  const counts = new Map<number, number>();
  const hashes = reports.map(({ terms }) => new Set(unpackTerms(terms).map(({ hash }) => hash)));
  for (const own of hashes) for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const shared = hashes.map((own) => [...own].filter((hash) => (counts.get(hash) ?? 0) > 1).length);
  return Math.max(0, shared.indexOf(Math.max(...shared)));
}
