// How well articles on one event are found, on sets of invented events: thresholds were tuned on the first
// set alone. Also by itself: node scripts/stories.ts

import { firstSet } from "./events/first-set.ts";
import { type Corpus, shownOften, shownOnce } from "./events/identity.ts";
import type { Invented } from "./events/invented.ts";
import { pairScores } from "./events/scores.ts";
import { secondSet } from "./events/second-set.ts";
import { type Grouped, group } from "./events/stories.ts";
import { templateSet } from "./events/template-set.ts";
import { markdownTable } from "./tables.ts";

const SEEDS = [1, 2, 3, 4, 5];
const fromOneTemplate = (events: number) => (seed: number) => shownOften(templateSet(events, seed));
const SETS: Readonly<Record<string, (seed: number) => Corpus>> = {
  "templates by hand, English and Arabic, tuned on": (seed) => shownOnce(firstSet(seed)),
  "random prose, not tuned on": (seed) => shownOnce(secondSet(seed)),
  "40 events told by one template": fromOneTemplate(40),
  "120 events told by one template": fromOneTemplate(120),
  "400 events told by one template": fromOneTemplate(400),
};

/** `articles`: how near the number of articles made comes to that of those there are; 1 is exact. */
export type StoryScores = {
  readonly ari: number;
  readonly precision: number;
  readonly articles: number;
};

/** The figures of each set as Markdown, and the worst of all, rounded down to four digits. */
export function storyQuality(): { readonly report: string; readonly worst: StoryScores } {
  const rows: (readonly string[])[] = [];
  const overlaps: (readonly string[])[] = [];
  const all: StoryScores[] = [];
  for (const [name, make] of Object.entries(SETS)) {
    const shares = new Map<string, number[]>();
    const runs = SEEDS.map((seed) => {
      const { written, made, articles } = make(seed);
      const grouped = group(articles);
      const scores = pairScores(
        articles.map(({ event }) => String(event)),
        grouped.stories,
      );
      const met = measure(articles, grouped, shares);
      return { ...scores, met, written, made, articles: 1 - Math.abs(made - written) / written };
    });
    all.push(...runs);
    const range = (figure: "ari" | "precision" | "recall" | "met" | "written" | "made") =>
      rangeOf(
        runs.map((run) => run[figure]),
        figure === "written" || figure === "made" ? 0 : 3,
      );
    rows.push([
      name,
      ...(["written", "made", "ari", "precision", "recall", "met"] as const).map(range),
    ]);
    for (const [kind, of] of shares) overlaps.push([`${name}: ${kind}`, ...spread(of)]);
  }
  const worst = (figure: keyof StoryScores) =>
    Math.floor(Math.min(...all.map((scores) => scores[figure])) * 10_000) / 10_000;
  return {
    report: reportOf(rows, overlaps),
    worst: { ari: worst("ari"), precision: worst("precision"), articles: worst("articles") },
  };
}

function reportOf(
  rows: readonly (readonly string[])[],
  overlaps: readonly (readonly string[])[],
): string {
  return `## Stories

Invented events, each told by several articles: how many articles the catalogue makes of what pages show, and how
well it finds those of one event. Each set is made ${SEEDS.length} times, and least and most are given.

${markdownTable(
  ["", "articles", "made", "ARI", "pair precision", "pair recall", "pairs that share a key"],
  rows,
)}

What the texts of two articles have in common (Jaccard index of their 3-grams): reprints and rewrites are of one
event, others are of two events told by one template.

${markdownTable(["", "pairs", "5 %", "median", "95 %", "most"], overlaps)}`;
}

function rangeOf(values: readonly number[], digits: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((n) => n.toFixed(digits));
  return least === most ? `${least}` : `${least}–${most}`;
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

function spread(shares: readonly number[]): string[] {
  const sorted = shares.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return [`${shares.length}`, at(0.05), at(0.5), at(0.95), at(1)];
}

if (import.meta.main) console.log(storyQuality().report);
