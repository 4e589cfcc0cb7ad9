// What a capture costs in a corpus of 1,000 articles and in one of 100,000, where texts are their own and
// where they share all of their sentences.
import { applyCapture } from "../../src/ingest/apply-capture.ts";
import { cpu } from "./cpu.ts";
import { databaseOf, replaying, rowsOf } from "./database.ts";
import {
  CAPTURE,
  type Growing,
  grow,
  MEASURED,
  SETTINGS,
  type Stage,
  said,
  type Taken,
} from "./grow.ts";
import { OWN_SENTENCES, TEMPLATES } from "./invent.ts";
import { listResult } from "./lists.ts";
import { median } from "./median.ts";
import type { Result } from "./result.ts";

const SIZES = [1_000, 100_000] as const;
const REPEATS = 10;
/** A card of the real seed has about so many. */
const CHARACTERS = 5_000;
/** The Free plan's limit of a database. */
const MOST_BYTES = 500_000_000;

export async function benchCorpus(): Promise<Result[]> {
  const corpora = await Promise.all([OWN_SENTENCES, TEMPLATES].map(grow));
  const stages = corpora.map((): Stage[] => []);
  try {
    for (const size of SIZES) {
      // At once, which takes half the time; what is measured is measured alone.
      await Promise.all(corpora.map(({ fill }) => fill(size)));
      for (const [i, { measure }] of corpora.entries()) stages[i]?.push(await measure());
    }
    const times = await timesOf(stages.flat().map(({ taken }) => taken));
    return [
      ...corpora.map(({ texts }, i) =>
        captureResult(texts, stages[i] ?? [], times.slice(i * SIZES.length)),
      ),
      ...corpora.map(({ texts }, i) =>
        listResult(
          texts,
          (stages[i] ?? []).map(({ lists }) => lists),
        ),
      ),
      await sizeResult(corpora),
    ];
  } finally {
    for (const { close } of corpora) await close();
  }
}

/**
 * The middle of the milliseconds of CPU that a capture takes at each stage. Each turn is taken again on
 * what the database answered, so that it costs nothing but our own; those of all stages by turns, since
 * a process slows down as it fills.
 */
async function timesOf(stages: readonly (readonly Taken[])[]): Promise<number[]> {
  const times = stages.map((): number[] => []);
  for (let i = 0; i < REPEATS; i++) {
    for (const [stage, taken] of stages.entries()) {
      for (const { capture, answers } of taken) {
        const start = cpu();
        await applyCapture(databaseOf(replaying(answers)), said(capture), SETTINGS);
        times[stage]?.push(cpu() - start);
      }
    }
  }
  return times.map(median);
}

function captureResult(texts: string, stages: readonly Stage[], times: readonly number[]): Result {
  const of = (figure: (taken: Taken) => number) =>
    stages.map(({ taken }) => median(taken.map(figure)));
  const row = (name: string, values: readonly number[], digits: number, limit: string) => {
    const [few = Number.NaN, many = Number.NaN] = values;
    return [name, few.toFixed(digits), many.toFixed(digits), limit, (many / few).toFixed(2)];
  };
  const { articles } = CAPTURE;
  const written = ({ answers }: Taken) => rowsOf(answers, "rows_written") / articles;
  return {
    title: `A capture of 16 KB with ${articles} new articles, ${texts}`,
    columns: ["", ...SIZES.map((size) => `at ${size} articles`), "limit", "ratio (≤ 1.3)"],
    rows: [
      row("milliseconds of CPU", times, 2, "≤ 5"),
      row(
        "D1 statements",
        of(({ answers }) => answers.flat().length),
        0,
        "≤ 18",
      ),
      row(
        "rows that D1 reads",
        of(({ answers }) => rowsOf(answers, "rows_read")),
        0,
        "",
      ),
      row("rows that D1 writes for an article", of(written), 1, "≤ 45"),
      ["articles missing", ...stages.map(({ made }, i) => `${(SIZES[i] ?? 0) - made}`), "0", ""],
    ],
    note: `Medians of ${MEASURED} captures, publishing aside. CPU is Node's, warm, on what the database answered.`,
  };
}

async function sizeResult(corpora: readonly Growing[]): Promise<Result> {
  const rows: string[][] = [];
  for (const { texts, bytesOf } of corpora) {
    const bytes = await bytesOf(CHARACTERS);
    rows.push([texts, bytes.toFixed(0), "≤ 13,000", `${Math.floor(MOST_BYTES / bytes)}`]);
  }
  return {
    title: `Bytes of D1 for an article of ${CHARACTERS} characters`,
    columns: ["", "bytes", "limit", "articles in 500 MB"],
    rows,
    note: `What a page of such articles adds to a corpus of ${SIZES.at(-1)}, the search index included.`,
  };
}
