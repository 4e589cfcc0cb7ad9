import { toWording } from "../../src/article/wording.ts";
import { applyCapture } from "../../src/ingest/apply-capture.ts";
import { readCapture } from "../../src/reader/read-capture.ts";
import type { InboxReading } from "../../src/storage/catalogue/commit.ts";
import { type Answers, databaseOf, openCatalogue, recording } from "./database.ts";
import { type Corpus, type InventedCapture, inventCapture } from "./invent.ts";
import { type ListCosts, measureLists } from "./lists.ts";

export const SETTINGS = { now: Date.parse("2026-01-01T00:00:00Z"), retentionDays: 0 };

/** A capture of 16 KB. */
export const CAPTURE = { articles: 4, characters: 3_900 };
/** Captures that are measured at each size: the last before a corpus has it. */
export const MEASURED = 9;
/**
 * So many texts before a size are as long as those that are measured, which may share sentences with them.
 * Others are short: what a capture has nothing in common with costs it the same, whatever its length.
 */
const LONG = 1_000;
/** As many as one page may have. */
const ARTICLES_A_PAGE = 1_000;
/** One article has it. */
const RARE = "zyzzyva";

/** A capture that was read into a corpus, and what the database answered. */
export type Taken = { readonly capture: InventedCapture; readonly answers: Answers };

/** What was measured when a corpus had one of its sizes. */
export type Stage = {
  readonly taken: readonly Taken[];
  readonly lists: ListCosts;
  /** Articles that the catalogue has. */
  readonly made: number;
};

export type Growing = {
  readonly texts: string;
  /** Fills a catalogue up to the captures that are measured before it has `size` articles. */
  readonly fill: (size: number) => Promise<void>;
  /** Measures those captures, and lists. */
  readonly measure: () => Promise<Stage>;
  /** Bytes of the database for one more article of so many characters. */
  readonly bytesOf: (characters: number) => Promise<number>;
  readonly close: () => Promise<void>;
};

export async function grow(corpus: Corpus): Promise<Growing> {
  const { ask, close } = await openCatalogue();
  const db = databaseOf(ask);
  let articles = 0;

  const take = async (size: { articles: number; characters: number }, to: D1Database = db) => {
    const capture = inventCapture(corpus, articles, size);
    const text = articles === 0 ? capture.text.replace(".", ` ${RARE}.`) : capture.text;
    await applyCapture(to, said({ ...capture, text }), SETTINGS);
    articles += size.articles;
    return capture;
  };
  const fillTo = async (end: number, characters: number) => {
    while (articles < end) {
      await take({ articles: Math.min(ARTICLES_A_PAGE, end - articles), characters });
      if (articles % 10_000 === 0) console.error(`  ${articles} articles, ${corpus.texts} …`);
    }
  };

  return {
    texts: corpus.texts,
    fill: async (size) => {
      await fillTo(size - LONG, corpus.shortest);
      await fillTo(size - MEASURED * CAPTURE.articles, CAPTURE.characters);
    },
    measure: async () => {
      const taken: Taken[] = [];
      for (let i = 0; i < MEASURED; i++) {
        const { to, answers } = recording(ask);
        taken.push({ capture: await take(CAPTURE, databaseOf(to)), answers });
      }
      const lists = await measureLists(ask, { rare: RARE, common: "the", outlet: "the-bugle" });
      const made = await db.prepare("SELECT count(*) AS n FROM articles").first<number>("n");
      return { taken, lists, made: made ?? 0 };
    },
    bytesOf: async (characters) => {
      const bytes = async () => (await db.prepare("SELECT 1").run()).meta.size_after;
      const before = await bytes();
      await take({ articles: ARTICLES_A_PAGE, characters });
      return ((await bytes()) - before) / ARTICLES_A_PAGE;
    },
    close,
  };
}

export function said({ text, ...context }: InventedCapture): InboxReading {
  const bytes = new TextEncoder().encode(text);
  const reading = readCapture(bytes, context);
  const { name } = context;
  const stored = { version: name, etag: name, size: bytes.length, uploadedAt: "", problems: [] };
  return {
    object: { ...context, ...stored },
    reading,
    sightings: reading.sightings.map((sighting) => {
      return { sighting, wording: toWording(sighting, reading.language) };
    }),
    removes: [],
  };
}
