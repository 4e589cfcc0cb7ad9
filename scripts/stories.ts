// How well articles on one event are found, on two sets of invented events: thresholds were tuned on
// the first alone. Also by itself: node scripts/stories.ts

import { firstSet } from "./events/first-set.ts";
import { articlesMade } from "./events/identity.ts";
import type { Invented } from "./events/invented.ts";
import { type PairScores, pairScores } from "./events/scores.ts";
import { secondSet } from "./events/second-set.ts";
import { type Grouped, group } from "./events/stories.ts";

const SEEDS = [1, 2, 3, 4, 5];
const SETS = { "tuned on": firstSet, "not tuned on": secondSet };

/** `articles`: how near the number of articles made comes to that of those there are; 1 is exact. */
export type StoryScores = {
  readonly ari: number;
  readonly precision: number;
  readonly articles: number;
};

/** Prints the figures of both sets; gives the worst of them, rounded down to four digits. */
export function storyQuality(): StoryScores {
  console.log("\nstories\t\t\t| articles\t| made\t| ARI\t| precision\t| recall\t| keys' recall");
  const all: PairScores[] = [];
  let exact = 1;
  for (const [name, make] of Object.entries(SETS)) {
    const overlaps = new Map<string, number[]>();
    for (const seed of SEEDS) {
      const articles = make(seed);
      const grouped = group(articles);
      const scores = pairScores(
        articles.map(({ event }) => String(event)),
        grouped.stories,
      );
      all.push(scores);
      const { ari, precision, recall } = scores;
      const met = measure(articles, grouped, overlaps);
      const figures = [ari, precision, recall, met].map((share) => share.toFixed(3));
      const made = articlesMade(articles);
      exact = Math.min(exact, 1 - Math.abs(made - articles.length) / articles.length);
      const row = [`${name}, seed ${seed}`.padEnd(22), articles.length, made, ...figures];
      console.log(row.join("\t| "));
    }
    for (const [kind, shares] of overlaps) console.log(spread(kind, shares));
  }
  const worst = (of: (scores: PairScores) => number) =>
    Math.floor(Math.min(...all.map(of)) * 10_000) / 10_000;
  return {
    ari: worst(({ ari }) => ari),
    precision: worst(({ precision }) => precision),
    articles: Math.floor(exact * 10_000) / 10_000,
  };
}

/** Gathers the 3-gram Jaccard of each kind of pair; gives the share of right pairs that keys join. */
function measure(
  articles: readonly Invented[],
  { candidates }: Grouped,
  overlaps: Map<string, number[]>,
): number {
  const grams = articles.map(trigrams);
  let [right, met] = [0, 0];
  for (const [j, b] of articles.entries()) {
    for (const [i, a] of articles.slice(0, j).entries()) {
      const together = a.event === b.event;
      if (!together && a.template !== b.template) continue;
      const kind = together ? (a.template === b.template ? "reprints" : "rewrites") : "others";
      const share = jaccard(grams[i] ?? new Set(), grams[j] ?? new Set());
      const shares = overlaps.get(kind) ?? [];
      overlaps.set(kind, shares);
      shares.push(share);
      if (!together) continue;
      right += 1;
      if (candidates.has(`${i} ${j}`)) met += 1;
    }
  }
  return met / right;
}

function trigrams({ body }: Invented): Set<string> {
  const text = body.map((block) => block.text).join(" ");
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const gram of a) if (b.has(gram)) both += 1;
  return both / Math.max(1, a.size + b.size - both);
}

function spread(kind: string, shares: readonly number[]): string {
  const sorted = shares.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  const ends = `5 % ${at(0.05)}, median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`;
  return `  ${kind}: shared 3-grams (Jaccard) of ${shares.length} pairs: least ${at(0)}, ${ends}`;
}

if (import.meta.main) storyQuality();
