import type { LoadedCapture } from "../capture-files.ts";
import { applyTo, databaseOf, openCatalogue, type Results, record } from "../catalogue.ts";
import { type Corpus, inventCapture } from "./invented-corpora.ts";
import { type ListCosts, measureLists } from "./lists.ts";

/** A capture of 16 KB. */
export const CAPTURE = { articles: 4, characters: 3_900 };
/** Number of captures that are measured at each size: the last ones before a corpus reaches it. */
export const MEASURED_CAPTURES = 9;
/**
 * Only the last articles before a size are as long as the measured ones and can share sentences with them.
 * The others are short, because the length of unrelated articles does not change the cost of a capture.
 */
const FULL_LENGTH_ARTICLES = 1_000;
/** The maximum of one page. */
const ARTICLES_PER_PAGE = 1_000;
/** A word of one article. */
const RARE = "zyzzyva";

/** A capture that was applied to a corpus, and the results of the database. */
export type AppliedCapture = { readonly capture: LoadedCapture; readonly results: Results };

/** The measurements at one size of a corpus. */
export type Stage = {
  readonly captures: readonly AppliedCapture[];
  readonly lists: ListCosts;
  /** Number of articles in the catalogue. */
  readonly made: number;
};

export type GrowingCorpus = {
  readonly texts: string;
  /** Adds articles until only the measured captures are missing from `size` articles. */
  readonly fill: (size: number) => Promise<void>;
  /** Applies and measures these captures, and measures lists. */
  readonly measure: () => Promise<Stage>;
  /** Bytes of the database for another article of this length. */
  readonly bytesOf: (characters: number) => Promise<number>;
} & AsyncDisposable;

export async function growCorpus(corpus: Corpus): Promise<GrowingCorpus> {
  const catalogue = await openCatalogue();
  const { db, runBatch } = catalogue;
  let articles = 0;

  const applyNext = async (
    size: { articles: number; characters: number },
    database: D1Database = db,
  ) => {
    const { bytes, context } = inventCapture(corpus, articles, size);
    const end = Buffer.from(articles === 0 ? ` ${RARE}.` : "");
    const capture = { bytes: Buffer.concat([bytes, end]), context };
    await applyTo(database, capture);
    articles += size.articles;
    return capture;
  };
  const fillTo = async (end: number, characters: number) => {
    while (articles < end) {
      await applyNext({ articles: Math.min(ARTICLES_PER_PAGE, end - articles), characters });
      if (articles % 10_000 === 0) console.error(`  ${articles} articles, ${corpus.texts} …`);
    }
  };

  return {
    texts: corpus.texts,
    fill: async (size) => {
      await fillTo(size - FULL_LENGTH_ARTICLES, corpus.shortest);
      await fillTo(size - MEASURED_CAPTURES * CAPTURE.articles, CAPTURE.characters);
    },
    measure: async () => {
      const captures: AppliedCapture[] = [];
      for (let i = 0; i < MEASURED_CAPTURES; i++) {
        const { recorded, results } = record(runBatch);
        captures.push({ capture: await applyNext(CAPTURE, databaseOf(recorded)), results });
      }
      const lists = await measureLists(catalogue, RARE);
      const made = await db.prepare("SELECT count(*) AS n FROM articles").first<number>("n");
      return { captures, lists, made: made ?? 0 };
    },
    bytesOf: async (characters) => {
      const bytes = async () => (await db.prepare("SELECT 1").run()).meta.size_after;
      const before = await bytes();
      await applyNext({ articles: ARTICLES_PER_PAGE, characters });
      return ((await bytes()) - before) / ARTICLES_PER_PAGE;
    },
    [Symbol.asyncDispose]: () => catalogue[Symbol.asyncDispose](),
  };
}
