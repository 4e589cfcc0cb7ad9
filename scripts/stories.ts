// Measures stories on reports of real events and on sets of invented ones.
// quality.ts uses it; `npx node scripts/stories.ts` prints this part alone.
import { quantile } from "./bench/processes.ts";
import { SKIPPED } from "./shared-data.ts";
import { catalogued, type LabelledArticle, type LabelledRecord } from "./story-sets/catalogued.ts";
import { type Grouped, groupStories } from "./story-sets/group-stories.ts";
import { handWrittenSet } from "./story-sets/hand-written-set.ts";
import { findInLargeCatalogue } from "./story-sets/large-catalogue.ts";
import { countPairs, type PairScores, pairScores } from "./story-sets/pair-scores.ts";
import { realSet } from "./story-sets/real-set.ts";
import { templateSet } from "./story-sets/template-set.ts";
import { textbookScores } from "./story-sets/textbook.ts";
import { markdownTable } from "./tables.ts";

const SEEDS = [1, 2, 3, 4, 5];
const INVENTED = [
  ["handwritten templates, English and Arabic", handWrittenSet],
  ["400 events reported from one template", fromOneTemplate],
] as const;
const REAL = [
  ["real events, dated", true],
  ["real events, undated", false],
] as const;

export type StorySet = (typeof INVENTED | typeof REAL)[number][0];

type Run = PairScores & {
  readonly written: number;
  readonly made: number;
  /** How close `made` is to `written`; 1 is exact. */
  readonly articles: number;
  /** The share of the pairs of articles on one event that find each other. */
  readonly found: number;
  /** The median of an article. */
  readonly candidates: number;
};
export type StoryScores = Pick<Run, "ari" | "precision" | "found" | "articles">;

/** Columns, and how many digits they have. */
const FIGURES = [
  ["written", "articles", 0],
  ["made", "made", 0],
  ["ari", "ARI", 3],
  ["precision", "pair precision", 3],
  ["recall", "pair recall", 3],
  ["bCubed", "B-cubed F1", 3],
  ["found", "pairs that find each other", 3],
  ["candidates", "candidates per article", 0],
] as const satisfies readonly (readonly [keyof Run, string, number])[];

/**
 * The figures of each set as Markdown, and the scores of its runs, without those of real events if they are absent.
 * `compares`: also measures the textbook method and a large catalogue.
 */
export async function storyQuality({ compares }: { readonly compares: boolean }) {
  const rows: string[][] = [];
  const sets = new Map<StorySet, readonly StoryScores[]>();
  const real = realSet();
  let large = real ? "" : SKIPPED;
  for (const [name, dated] of real ? REAL : []) {
    const records = (real ?? []).map((each) => (dated ? each : { ...each, date: undefined }));
    const articles = catalogued(records);
    const grouped = groupStories(articles);
    const run = measure(records, articles, grouped);
    // No language has this code.
    const unknown = articles.map((each) => ({ ...each, language: "xx" }));
    const untabled = measure(records, unknown, groupStories(unknown));
    sets.set(name, [run]);
    rows.push(rowOf(name, [run]), rowOf(`${name}, without a table of frequencies`, [untabled]));
    if (compares) rows.push(rowOf(`${name}, by the textbook`, [textbookScores(articles)]));
    if (compares && dated) large = largeCatalogue(articles, grouped);
  }
  for (const [name, make] of INVENTED) {
    const runs = SEEDS.map(make).map((records) => {
      const articles = catalogued(records);
      return measure(records, articles, groupStories(articles));
    });
    sets.set(name, runs);
    rows.push(rowOf(name, runs));
  }
  return { report: reportOf(rows, large), sets };
}

function fromOneTemplate(seed: number): LabelledRecord[] {
  return templateSet(400, seed).map(({ body, ...rest }) => ({ ...rest, text: body.join("\n") }));
}

function measure(
  records: readonly LabelledRecord[],
  articles: readonly LabelledArticle[],
  { stories, candidates }: Grouped,
): Run {
  const written = new Set(records.map(({ article }, i) => article ?? i)).size;
  const made = articles.length;
  const events = articles.map(({ event }) => String(event));
  const counts = articles.map(() => 0);
  let found = 0;
  for (const pair of candidates) {
    const [i = 0, j = 0] = pair.split(" ").map(Number);
    for (const each of [i, j]) counts[each] = (counts[each] ?? 0) + 1;
    if (events[i] === events[j]) found += 1;
  }
  return {
    ...pairScores(events, stories),
    written,
    made,
    articles: 1 - Math.abs(made - written) / written,
    found: found / countPairs(events),
    candidates: quantile(counts, 0.5),
  };
}

function rowOf(name: string, runs: readonly Partial<Run>[]): string[] {
  const cells = FIGURES.map(([figure, , digits]) => {
    const values = runs.flatMap((run) => run[figure] ?? []).sort((a, b) => a - b);
    const ends = [values.slice(0, 1), values.slice(-1)].map((end) =>
      end.map((n) => n.toFixed(digits)).join(),
    );
    return [...new Set(ends)].join("–");
  });
  return [name, ...cells];
}

/** How the reports of real events find each other among many others. */
function largeCatalogue(articles: readonly LabelledArticle[], { features }: Grouped): string {
  const { found, candidates, rows } = findInLargeCatalogue(articles, features);
  const of = (counts: readonly number[]) =>
    `${quantile(counts, 0.5)} (90 %: ${quantile(counts, 0.9)})`;
  return `Among 100,000 articles of a year (the dated texts again and again, on other days, with other numbers and two thirds
of the names replaced), the share of pairs that find each other is ${found.toFixed(3)}. The median of candidates per
article is ${of(candidates)}, and that of the index rows that are read for them ${of(rows)}.`;
}

function reportOf(rows: readonly (readonly string[])[], large: string): string {
  return `## Stories

How many articles the catalogue makes of the pages, and how well it groups the articles on one event. Precision matters
more than recall: a missing pair shows an event twice, a wrong pair joins two events.

The real events are 100 of politics in the United States, each reported by three outlets (BASIL, 2010–2019). The textbook
method clusters them by the cosine of tf · idf of their words, with the idf of these texts and the threshold that is best
for them. Other languages than English and Arabic have no table of word frequencies; the rows without one show the same
texts as if they were in such a language. Each invented set is made ${SEEDS.length} times; the lowest and the highest
figure are given.

${markdownTable(["", ...FIGURES.map(([, column]) => column)], rows)}

${large}`;
}

if (import.meta.main) console.log((await storyQuality({ compares: true })).report);
