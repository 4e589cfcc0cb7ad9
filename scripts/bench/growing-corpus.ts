import { toWording } from "../../src/article/wording.ts";
import { applyCapture } from "../../src/ingest/apply-capture.ts";
import type { Stores } from "../../src/ingest/stores.ts";
import { readCapture } from "../../src/reader/read-capture.ts";
import { parseConfig } from "../../src/schema/variables.ts";
import type { InboxReading } from "../../src/storage/catalogue/commit.ts";
import { noUsage } from "../../src/storage/metered.ts";
import { databaseOf, openCatalogue, type Results, record } from "./database.ts";
import { type Corpus, type InventedCapture, inventCapture } from "./invented-corpora.ts";
import { type ListCosts, measureLists } from "./lists.ts";

const now = Date.parse("2026-01-01T00:00:00Z");
const SETTINGS = { ...parseConfig({}).config, now, pausedBy: null };
const spending = { used: noUsage(), today: async () => noUsage(), record: async () => {} };
/** Nothing that is invented is removed, so nothing is read again from an inbox. */
const inbox = {} as Stores["inbox"];

/** Applies an invented capture to a catalogue. */
export async function applyInvented(db: D1Database, capture: InventedCapture): Promise<void> {
  await applyCapture({ catalogue: db, inbox, spending }, toInboxReading(capture), SETTINGS);
}

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
export type AppliedCapture = { readonly capture: InventedCapture; readonly results: Results };

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
  readonly close: () => Promise<void>;
};

export async function growCorpus(corpus: Corpus): Promise<GrowingCorpus> {
  const catalogue = await openCatalogue();
  const { runBatch, close } = catalogue;
  const db = databaseOf(runBatch);
  let articles = 0;

  const applyNext = async (
    size: { articles: number; characters: number },
    database: D1Database = db,
  ) => {
    const capture = inventCapture(corpus, articles, size);
    const text = articles === 0 ? capture.text.replace(".", ` ${RARE}.`) : capture.text;
    await applyInvented(database, { ...capture, text });
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
    close,
  };
}

function toInboxReading({ text, ...context }: InventedCapture): InboxReading {
  const bytes = new TextEncoder().encode(text);
  const reading = readCapture(bytes, context);
  const stored = { size: bytes.length, uploadedAt: "", seenAt: "", problems: [] };
  return {
    object: { ...context, ...stored, version: context.name, etag: context.name },
    reading,
    sightings: reading.sightings.map((sighting) => {
      return { sighting, wording: toWording(sighting, reading.language) };
    }),
  };
}
