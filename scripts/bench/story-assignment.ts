// The highest cost of a capture's stories: each key of its articles has as many other articles as a key may have,
// no article has two of these keys, and all have as many names and numbers as are stored.

import {
  type AssignedArticle,
  assignStoriesOf,
  toSketchPrefix,
} from "../../src/story/assignment.ts";
import type { Features } from "../../src/story/features.ts";
import { packHashes } from "../../src/text/shingle-sketch.ts";
import { cpuMilliseconds, median } from "./measure.ts";
import type { Result } from "./result.ts";

const NEW_ARTICLES = 4;
const KEYS = 17;
const ARTICLES_PER_KEY = 28;
const REPEATS = 15;

/** The names and numbers of the n-th article. */
type Facts = (n: number) => Pick<Features, "names" | "numbers">;

/** What the others have. The more two articles could have in common, the more of them is compared. */
const KINDS: Readonly<Record<string, Facts>> = {
  "other names and numbers": (n) => ({ names: surnames(n), numbers: numbersFrom(n * 16) }),
  "other names, no numbers": (n) => ({ names: surnames(n), numbers: [] }),
  "other names, the same numbers": (n) => ({ names: surnames(n), numbers: numbersFrom(0) }),
  "the same names and numbers": () => ({ names: surnames(0), numbers: numbersFrom(0) }),
};

export function benchStoryAssignment(): Result {
  return {
    title: `Assigning ${NEW_ARTICLES} articles to stories among ${NEW_ARTICLES * KEYS * ARTICLES_PER_KEY} others`,
    columns: ["the others have", "milliseconds of CPU"],
    rows: Object.entries(KINDS).map(([kind, facts]) => [kind, timeToAssign(facts).toFixed(1)]),
    note: `The maximum for a capture of ${NEW_ARTICLES} articles: each of their keys has as many articles as a key may have.`,
  };
}

/** The median of {@link REPEATS} runs in milliseconds. */
function timeToAssign(facts: Facts): number {
  const added = Array.from({ length: NEW_ARTICLES }, (_, i) => articleOf(i, keysOf(i), facts));
  const articles = new Map<string, AssignedArticle>();
  const holders = new Map<string, Map<string, string>>();
  for (const key of added.flatMap(({ keys }) => keys)) {
    const held = new Map<string, string>();
    for (let i = 0; i < ARTICLES_PER_KEY; i++) {
      const other = articleOf(NEW_ARTICLES + articles.size, [key], facts);
      articles.set(other.id, other);
      held.set(other.id, toSketchPrefix(other.features));
    }
    holders.set(key, held);
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
  return Array.from({ length: KEYS }, (_, i) => `p${article}-${i}`);
}

/** Shared first names, so that every name is compared. */
function surnames(n: number): string[] {
  return Array.from({ length: 24 }, (_, i) => `first${i} last${n * 24 + i}`).sort();
}

function numbersFrom(first: number): string[] {
  return Array.from({ length: 16 }, (_, i) => `${1_000 + first + i}`).sort();
}

function articleOf(n: number, keys: readonly string[], facts: Facts): AssignedArticle {
  const hashes = Array.from({ length: 64 }, (_, i) => i * 60_000_000 + n);
  const features: Features = {
    sketch: packHashes(hashes),
    shingles: 600,
    bodied: true,
    title: [n, 9],
    ...facts(n),
    days: [20_000, 20_000],
  };
  const publishedAt = new Date(Date.UTC(2025, 0, 1) - n * 1_000).toISOString();
  const id = n.toString(16).padStart(20, "0");
  return { id, publishedAt, features, keys, earlier: [], leading: new Set(), story: id };
}
