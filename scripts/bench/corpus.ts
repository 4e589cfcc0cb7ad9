// The cost of a capture in a corpus of 1,000 articles and in one of 100,000, for texts that have their own
// sentences and for texts that share all of their sentences.
import { applyTo, databaseOf, replay, rowsOf } from "../catalogue.ts";
import {
  type AppliedCapture,
  CAPTURE,
  type GrowingCorpus,
  growCorpus,
  MEASURED_CAPTURES,
  type Stage,
} from "./growing-corpus.ts";
import { OWN_SENTENCES, TEMPLATES } from "./invented-corpora.ts";
import { listResult } from "./lists.ts";
import { cpuMilliseconds, median } from "./processes.ts";
import type { Result } from "./result.ts";

const SIZES = [1_000, 100_000] as const;
const REPEATS = 10;
/** About the length of a card in the real seed. */
const CHARACTERS = 5_000;
/** The Free plan's limit for a database. */
const MAX_DATABASE_BYTES = 500_000_000;

export async function benchCorpus(): Promise<Result[]> {
  await using stack = new AsyncDisposableStack();
  const corpora = await Promise.all([OWN_SENTENCES, TEMPLATES].map(growCorpus));
  for (const corpus of corpora) stack.use(corpus);
  const stages = corpora.map((): Stage[] => []);
  for (const size of SIZES) {
    // Concurrently, which halves the time. Measurements run one after another.
    await Promise.all(corpora.map(({ fill }) => fill(size)));
    for (const [i, { measure }] of corpora.entries()) stages[i]?.push(await measure());
  }
  const times = await timesOf(stages.flat().map(({ captures }) => captures));
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
}

/**
 * The median CPU time of a capture at each stage, in milliseconds. Each capture is applied again on recorded
 * results, so that only our own code is measured. The stages alternate, because a process slows down over time.
 */
async function timesOf(stages: readonly (readonly AppliedCapture[])[]): Promise<number[]> {
  const times = stages.map((): number[] => []);
  for (let i = 0; i < REPEATS; i++) {
    for (const [stage, captures] of stages.entries()) {
      for (const { capture, results } of captures) {
        const start = cpuMilliseconds();
        await applyTo(databaseOf(replay(results)), capture);
        times[stage]?.push(cpuMilliseconds() - start);
      }
    }
  }
  return times.map(median);
}

function captureResult(texts: string, stages: readonly Stage[], times: readonly number[]): Result {
  const of = (figure: (capture: AppliedCapture) => number) =>
    stages.map(({ captures }) => median(captures.map(figure)));
  const row = (name: string, values: readonly number[], digits: number, limit: string) => {
    const [few = Number.NaN, many = Number.NaN] = values;
    return [name, few.toFixed(digits), many.toFixed(digits), limit, (many / few).toFixed(2)];
  };
  const { articles } = CAPTURE;
  const statements = ({ results }: AppliedCapture) => results.flat().length;
  const read = ({ results }: AppliedCapture) => rowsOf(results, "rows_read");
  const written = ({ results }: AppliedCapture) => rowsOf(results, "rows_written") / articles;
  return {
    title: `A capture of 16 KB with ${articles} new articles, ${texts}`,
    columns: ["", ...SIZES.map((size) => `at ${size} articles`), "limit", "ratio (≤ 1.3)"],
    rows: [
      row("milliseconds of CPU", times, 2, "≤ 5"),
      row("D1 statements", of(statements), 0, "≤ 18"),
      row("rows that D1 reads", of(read), 0, ""),
      row("rows that D1 writes per article", of(written), 1, "≤ 45"),
      ["articles missing", ...stages.map(({ made }, i) => `${(SIZES[i] ?? 0) - made}`), "0", ""],
    ],
    note: `Medians of ${MEASURED_CAPTURES} captures, without publishing. CPU is that of Node, after warming up, on recorded results of the database.`,
  };
}

async function sizeResult(corpora: readonly GrowingCorpus[]): Promise<Result> {
  const rows: string[][] = [];
  for (const { texts, bytesOf } of corpora) {
    const bytes = await bytesOf(CHARACTERS);
    rows.push([texts, bytes.toFixed(0), "≤ 13,000", `${Math.floor(MAX_DATABASE_BYTES / bytes)}`]);
  }
  return {
    title: `Bytes in D1 for an article of ${CHARACTERS} characters`,
    columns: ["", "bytes", "limit", "articles in 500 MB"],
    rows,
    note: `What a page of such articles adds to a corpus of ${SIZES.at(-1)}, including the search index.`,
  };
}
