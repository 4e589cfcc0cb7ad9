// Measures stories on sets of invented events. Thresholds were tuned on the first set only.
// quality.ts uses it; `npx node scripts/stories.ts` prints this part alone.
import { type Corpus, shownOften, shownOnce } from "./story-sets/catalogued.ts";
import { type Grouped, groupStories } from "./story-sets/group-stories.ts";
import { handWrittenSet } from "./story-sets/hand-written-set.ts";
import type { InventedArticle } from "./story-sets/invented.ts";
import { pairScores } from "./story-sets/pair-scores.ts";
import { randomProseSet } from "./story-sets/random-prose-set.ts";
import { templateSet } from "./story-sets/template-set.ts";
import { markdownTable } from "./tables.ts";

const SEEDS = [1, 2, 3, 4, 5];
const fromOneTemplate = (events: number) => (seed: number) => shownOften(templateSet(events, seed));
const SETS: Readonly<Record<string, (seed: number) => Corpus>> = {
  "handwritten templates, English and Arabic, tuned on": (seed) => shownOnce(handWrittenSet(seed)),
  "random prose, not tuned on": (seed) => shownOnce(randomProseSet(seed)),
  "40 events reported from one template": fromOneTemplate(40),
  "120 events reported from one template": fromOneTemplate(120),
  "400 events reported from one template": fromOneTemplate(400),
};

export type StoryScores = {
  readonly ari: number;
  readonly precision: number;
  /** How close the number of articles that the catalogue makes is to the number that were written; 1 is exact. */
  readonly articles: number;
};

const FIGURES = ["written", "made", "ari", "precision", "recall", "candidates"] as const;

/** The figures of each set as Markdown, and the lowest of all, rounded down to four digits. */
export function storyQuality(): { readonly report: string; readonly worst: StoryScores } {
  const rows: (readonly string[])[] = [];
  const overlaps: (readonly string[])[] = [];
  const all: StoryScores[] = [];
  for (const [name, make] of Object.entries(SETS)) {
    const shares = new Map<string, number[]>();
    const runs = SEEDS.map((seed) => {
      const { written, made, articles } = make(seed);
      const grouped = groupStories(articles);
      const events = articles.map(({ event }) => String(event));
      const scores = pairScores(events, grouped.stories);
      const candidates = measurePairs(articles, grouped, shares);
      const exactness = 1 - Math.abs(made - written) / written;
      return { ...scores, candidates, written, made, articles: exactness };
    });
    all.push(...runs);
    const ranges = FIGURES.map((figure) =>
      rangeOf(
        runs.map((run) => run[figure]),
        figure === "written" || figure === "made" ? 0 : 3,
      ),
    );
    rows.push([name, ...ranges]);
    for (const [kind, of] of shares) overlaps.push([`${name}: ${kind}`, ...quantilesOf(of)]);
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

Invented events, each reported by several articles: how many articles the catalogue makes of the pages, and how well
it groups the articles on one event. Each set is made ${SEEDS.length} times; the lowest and the highest figure are given.
Precision matters more than recall: a missing pair shows an event twice, a wrong pair joins two events. Only the set
of random prose says how well stories work on texts that nobody looked at before.

${markdownTable(
  ["", "articles", "made", "ARI", "pair precision", "pair recall", "pairs that share a key"],
  rows,
)}

The Jaccard index of the 3-grams of two articles: reprints and rewrites report the same event, others report
different events from one template.

${markdownTable(["", "pairs", "5 %", "median", "95 %", "highest"], overlaps)}`;
}

function rangeOf(values: readonly number[], digits: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((n) => n.toFixed(digits));
  return least === most ? `${least}` : `${least}–${most}`;
}

/** Adds the 3-gram overlap of each kind of pair to `overlaps`. Returns the share of right pairs that share a key. */
function measurePairs(
  articles: readonly InventedArticle[],
  { candidates }: Grouped,
  overlaps: Map<string, number[]>,
): number {
  const grams = articles.map(trigramsOf);
  let [right, joined] = [0, 0];
  for (const [j, b] of articles.entries()) {
    for (const [i, a] of articles.slice(0, j).entries()) {
      const isSameEvent = a.event === b.event;
      const isSameTemplate = a.template === b.template;
      if (!isSameEvent && !isSameTemplate) continue;
      const kind = isSameEvent ? (isSameTemplate ? "reprints" : "rewrites") : "others";
      const shares = overlaps.get(kind) ?? [];
      overlaps.set(kind, shares);
      shares.push(jaccard(grams[i] ?? new Set(), grams[j] ?? new Set()));
      if (!isSameEvent) continue;
      right += 1;
      if (candidates.has(`${i} ${j}`)) joined += 1;
    }
  }
  return joined / right;
}

function trigramsOf({ body }: InventedArticle): Set<string> {
  const text = body.map((block) => block.text).join(" ");
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const gram of a) if (b.has(gram)) both += 1;
  return both / Math.max(1, a.size + b.size - both);
}

function quantilesOf(shares: readonly number[]): string[] {
  const sorted = shares.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return [`${shares.length}`, at(0.05), at(0.5), at(0.95), at(1)];
}

if (import.meta.main) console.log(storyQuality().report);
