// The cost of a capture in a corpus of 1,000 articles and in one of 100,000, for texts that have their own
// sentences and for texts that share all of their sentences.
import type { LoadedCapture } from "../capture-files.ts";
import {
  applyTo,
  databaseOf,
  openCatalogue,
  type Results,
  record,
  replay,
  rowsOf,
} from "../catalogue.ts";
import { type Corpus, inventCapture, OWN_SENTENCES, TEMPLATES } from "./invented-corpora.ts";
import { type ListCosts, listResult, measureLists } from "./lists.ts";
import { cpuMilliseconds, median } from "./processes.ts";
import type { Result } from "./result.ts";

const SIZES = [1_000, 100_000] as const;
const REPEATS = 10;
/** A capture of 16 KB. */
const CAPTURE = { articles: 4, characters: 3_900 };
/** Number of captures that are measured at each size: the last ones before a corpus reaches it. */
const MEASURED_CAPTURES = 9;
/**
 * Only the last articles before a size are as long as the measured ones and can share sentences with them.
 * The others are short, because the length of unrelated articles does not change the cost of a capture.
 */
const FULL_LENGTH_ARTICLES = 1_000;
/** The maximum of one page, and about the length of a card in the real seed. */
const PAGE = { articles: 1_000, characters: 5_000 };
/** The Free plan's limit for a database. */
const MAX_DATABASE_BYTES = 500_000_000;
/** A word of one article. */
const RARE = "zyzzyva";

/** A capture that was applied to a corpus, and the results of the database. */
type AppliedCapture = { readonly capture: LoadedCapture; readonly results: Results };

/** The measurements at one size of a corpus. */
type Stage = {
  readonly captures: readonly AppliedCapture[];
  readonly lists: ListCosts;
  /** Number of articles in the catalogue. */
  readonly made: number;
};

export async function benchCorpus(): Promise<Result[]> {
  // Concurrently, which halves the time: what is measured is rows, and the CPU of this thread.
  const corpora = await Promise.all([OWN_SENTENCES, TEMPLATES].map(growCorpus));
  const times = await timesOf(
    corpora.flatMap(({ stages }) => stages.map(({ captures }) => captures)),
  );
  return [
    ...corpora.map(({ texts, stages }, i) =>
      captureResult(texts, stages, times.slice(i * SIZES.length)),
    ),
    ...corpora.map(({ texts, stages }) =>
      listResult(
        texts,
        stages.map(({ lists }) => lists),
      ),
    ),
    {
      title: `Bytes in D1 for an article of ${PAGE.characters} characters`,
      columns: ["", "bytes", "limit", "articles in 500 MB"],
      rows: corpora.map(({ texts, bytes }) => {
        const articles = Math.floor(MAX_DATABASE_BYTES / bytes);
        return [texts, bytes.toFixed(0), "≤ 13,000", `${articles}`];
      }),
      note: `What a page of such articles adds to a corpus of ${SIZES.at(-1)}, including the search index.`,
    },
  ];
}

/** Measures captures and lists at each size of a corpus, and then the bytes of another article. */
async function growCorpus(corpus: Corpus) {
  await using catalogue = await openCatalogue();
  const { db, runBatch } = catalogue;
  let articles = 0;
  const applyNext = async (size: typeof CAPTURE, database = db): Promise<LoadedCapture> => {
    const { bytes, context } = inventCapture(corpus, articles, size);
    const end = Buffer.from(articles === 0 ? ` ${RARE}.` : "");
    const capture = { bytes: Buffer.concat([bytes, end]), context };
    await applyTo(database, capture);
    articles += size.articles;
    return capture;
  };
  const fillTo = async (end: number, characters: number) => {
    while (articles < end) {
      await applyNext({ articles: Math.min(PAGE.articles, end - articles), characters });
      if (articles % 10_000 === 0) console.error(`  ${articles} articles, ${corpus.texts} …`);
    }
  };
  const stages: Stage[] = [];
  for (const size of SIZES) {
    await fillTo(size - FULL_LENGTH_ARTICLES, corpus.shortest);
    await fillTo(size - MEASURED_CAPTURES * CAPTURE.articles, CAPTURE.characters);
    const captures: AppliedCapture[] = [];
    for (let i = 0; i < MEASURED_CAPTURES; i++) {
      const { recorded, results } = record(runBatch);
      captures.push({ capture: await applyNext(CAPTURE, databaseOf(recorded)), results });
    }
    const lists = await measureLists(catalogue, RARE);
    const made = await db.prepare("SELECT count(*) AS n FROM articles").first<number>("n");
    stages.push({ captures, lists, made: made ?? 0 });
  }
  const sizeOf = async () => (await db.prepare("SELECT 1").run()).meta.size_after;
  const before = await sizeOf();
  await applyNext(PAGE);
  return { texts: corpus.texts, stages, bytes: ((await sizeOf()) - before) / PAGE.articles };
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
