// The highest cost of a capture's stories: each key of its articles has as many other articles as a key may have,
// no article has two of these keys, and all have as many terms as are stored.

import {
  type AssignedArticle,
  assignStoriesOf,
  toSketchPrefix,
} from "../../src/story/assignment.ts";
import type { Features } from "../../src/story/features.ts";
import { cellsOf } from "../../src/story/story-keys.ts";
import { packTerms, type Term } from "../../src/story/terms.ts";
import { packHashes } from "../../src/text/shingle-sketch.ts";
import { cpuMilliseconds, median } from "./processes.ts";
import type { Result } from "./result.ts";

const NEW_ARTICLES = 4;
const KEYS = 14;
const ARTICLES_PER_KEY = 28;
const REPEATS = 15;

/** What the others have. The more two articles could have in common, the more of them is compared. */
const KINDS: Readonly<Record<string, (n: number) => readonly Term[]>> = {
  "other words, names and numbers": (n) => termsFrom(n * 64),
  "the same words, other names and numbers": (n) => [
    ...termsFrom(0).slice(0, 32),
    ...termsFrom(n * 64).slice(32),
  ],
  "the same words, names and numbers": () => termsFrom(0),
};

export function benchStoryAssignment(): Result {
  return {
    title: `Assigning ${NEW_ARTICLES} articles to stories among ${NEW_ARTICLES * KEYS * ARTICLES_PER_KEY} others`,
    columns: ["the others have", "milliseconds of CPU"],
    rows: Object.entries(KINDS).map(([kind, terms]) => [kind, timeToAssign(terms).toFixed(1)]),
    note: `The maximum for a capture of ${NEW_ARTICLES} articles: each of their keys has as many articles as a key may have.`,
  };
}

/** The median of {@link REPEATS} runs in milliseconds. */
function timeToAssign(terms: (n: number) => readonly Term[]): number {
  const added = Array.from({ length: NEW_ARTICLES }, (_, i) => articleOf(i, keysOf(i), terms(i)));
  const articles = new Map<string, AssignedArticle>();
  const holders = new Map<string, Map<string, string>>();
  for (const key of added.flatMap(({ keys }) => keys)) {
    const held = new Map<string, string>();
    for (let i = 0; i < ARTICLES_PER_KEY; i++) {
      const other = articleOf(
        NEW_ARTICLES + articles.size,
        [key],
        terms(NEW_ARTICLES + articles.size),
      );
      articles.set(other.id, other);
      held.set(other.id, toSketchPrefix(other.features));
    }
    for (const cell of cellsOf(key).slice(0, 2)) holders.set(cell, held);
  }
  const times: number[] = [];
  for (let i = 0; i < REPEATS; i++) {
    // Fresh copies, because the catalogue returns sketches that are not unpacked.
    const known = structuredClone({ articles, holders });
    const turn = { changed: structuredClone(added), gone: [] };
    const start = cpuMilliseconds();
    assignStoriesOf(known, turn);
    times.push(cpuMilliseconds() - start);
  }
  return median(times);
}

function keysOf(article: number): string[] {
  return Array.from({ length: KEYS }, (_, i) => `w${article}-${i}.20000`);
}

/** A third each of words, names and numbers. */
function termsFrom(first: number): Term[] {
  const kinds = ["word", "name", "number"] as const;
  return Array.from({ length: 64 }, (_, i) => {
    return { key: `term${first + i}`, weight: 20 - i / 8, kind: kinds[i % 3] ?? "word" };
  });
}

function articleOf(n: number, keys: readonly string[], terms: readonly Term[]): AssignedArticle {
  const hashes = Array.from({ length: 64 }, (_, i) => i * 60_000_000 + n);
  const features: Features = {
    sketch: packHashes(hashes),
    shingles: 600,
    bodied: true,
    title: [n, 9],
    length: 600,
    terms: packTerms(terms),
    words: [],
    names: [],
    numbers: {},
    days: [20_000, 20_000],
    outlet: n,
  };
  const publishedAt = new Date(Date.UTC(2025, 0, 1) - n * 1_000).toISOString();
  const id = n.toString(16).padStart(20, "0");
  return { id, publishedAt, features, keys, earlier: [], leading: new Set(), story: id };
}
