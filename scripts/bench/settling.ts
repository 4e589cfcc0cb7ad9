// What a capture's stories can cost: every key of its articles is held by as many others as a key may
// have, no two keys by the same, and all of them name and count as much as is kept.

import {
  type AssignedArticle,
  assignStoriesOf,
  toSketchPrefix,
} from "../../src/story/assignment.ts";
import type { Features } from "../../src/story/features.ts";
import { packHashes } from "../../src/text/shingle-sketch.ts";
import { cpu } from "./cpu.ts";
import { median } from "./median.ts";
import type { Result } from "./result.ts";

const TOLD = 4;
const KEYS = 17;
const HOLDERS = 28;
const REPEATS = 15;

/** Names and numbers of the n-th article. */
type Facts = (n: number) => Pick<Features, "names" | "numbers">;

/** What the others have; the more two articles may yet have in common, the more of them is compared. */
const KINDS: Readonly<Record<string, Facts>> = {
  "other names and numbers": (n) => ({ names: surnames(n), numbers: numbersFrom(n * 16) }),
  "other names, and no numbers": (n) => ({ names: surnames(n), numbers: [] }),
  "other names, and the same numbers": (n) => ({ names: surnames(n), numbers: numbersFrom(0) }),
  "the same names and numbers": () => ({ names: surnames(0), numbers: numbersFrom(0) }),
};

export function benchSettling(): Result {
  return {
    title: `Settling the stories of ${TOLD} articles that meet ${TOLD * KEYS * HOLDERS} others`,
    columns: ["the others have", "milliseconds of CPU"],
    rows: Object.entries(KINDS).map(([kind, facts]) => [kind, timeToSettle(facts).toFixed(1)]),
    note: "The most that a capture of 4 articles can meet: each of their keys is held by as many articles as a key may have, no two keys by the same.",
  };
}

/** Milliseconds, the middle of {@link REPEATS} runs. */
function timeToSettle(facts: Facts): number {
  const told = Array.from({ length: TOLD }, (_, i) => articleOf(i, keysOf(i), facts));
  const articles = new Map<string, AssignedArticle>();
  const holders = new Map<string, Map<string, string>>();
  for (const key of told.flatMap(({ keys }) => keys)) {
    const held = new Map<string, string>();
    for (let i = 0; i < HOLDERS; i++) {
      const other = articleOf(TOLD + articles.size, [key], facts);
      articles.set(other.id, other);
      held.set(other.id, toSketchPrefix(other.features));
    }
    holders.set(key, held);
  }
  const times: number[] = [];
  for (let i = 0; i < REPEATS; i++) {
    // As they come from the catalogue: no sketch is unpacked yet.
    const known = structuredClone({ articles, holders });
    const turn = { changed: structuredClone(told), gone: [] };
    const start = cpu();
    assignStoriesOf(known, turn);
    times.push(cpu() - start);
  }
  return median(times);
}

function keysOf(article: number): string[] {
  return Array.from({ length: KEYS }, (_, i) => `p${article}-${i}`);
}

/** First names are shared, so that every name is compared. */
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
