// What one capture of 16 KB with four articles costs, and a page of a list, in a corpus of 1,000 articles and of 100,000.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { wordingOf } from "../../src/article/identity.ts";
import type { Read } from "../../src/catalogue/commit.ts";
import { takeTurn } from "../../src/ingest/turn.ts";
import { readCapture } from "../../src/reader/read.ts";
import { makeTables } from "./empty-catalogue.ts";
import { type InventedCapture, inventCapture } from "./invent.ts";
import { type ListCosts, measureLists, reportLists } from "./lists.ts";
import { median } from "./median.ts";
import { benchSettling } from "./settling.ts";

const SETTINGS = { now: Date.parse("2026-01-01T00:00:00Z"), retentionDays: 0 };
const SIZES = [1_000, 100_000] as const;
/** Captures that are measured at each size. */
const MEASURED = 9;
const REPEATS = 40;
const CARDS_A_CAPTURE = 990;
/** One article has it. */
const RARE = "zyzzyva";

/** A capture that was read into a corpus of one size, and what the database answered. */
type Taken = { readonly capture: InventedCapture; readonly answers: readonly D1Result[][] };

export async function benchCorpus(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions({
      modules: true,
      script: "export default {}",
      d1Databases: { CATALOGUE: "catalogue" },
    }),
    resourcePersistencePath: folder,
  });
  try {
    const db = (await miniflare.getD1Database("CATALOGUE")) as unknown as D1Database;
    await makeTables(db);
    const taken: (readonly Taken[])[] = [];
    const lists: ListCosts[] = [];
    const { text, ...first } = inventCapture(0, { cards: 0, characters: 300 });
    await takeTurn(db, said({ ...first, text: text.replace(".", ` ${RARE}.`) }), SETTINGS);
    let [articles, seed] = [1, 1];
    for (const size of SIZES) {
      while (articles < size) {
        const read = said(inventCapture(seed++, { cards: CARDS_A_CAPTURE, characters: 300 }));
        await takeTurn(db, read, SETTINGS);
        articles += read.sightings.length;
        if (articles % 10_000 < read.sightings.length) console.error(`  ${articles} articles …`);
      }
      taken.push(await takeAt(db, size));
      lists.push(await measureLists(db, { rare: RARE, common: "the", outlet: "the-bugle" }));
    }
    await report(taken);
    benchSettling();
    const [few, many] = lists;
    if (few && many) reportLists(few, many);
    await reportSize(db, seed);
  } finally {
    await miniflare.dispose();
    await rm(folder, { recursive: true });
  }
}

async function report([small, large]: readonly (readonly Taken[])[]): Promise<void> {
  if (!small || !large) return;
  console.log("\none capture of 16 KB with 4 articles, at 1,000 articles and at 100,000");
  const line = (name: string, [a, b]: readonly [number, number], digits: number) =>
    console.log(
      `  ${name.padEnd(34)} ${a.toFixed(digits).padStart(8)} ${b.toFixed(digits).padStart(8)}   ${(b / a).toFixed(2)} (≤ 1.5)`,
    );
  line("milliseconds of CPU", await cpuOf(small, large), 2);
  const rows = (of: "rows_read" | "rows_written"): [number, number] => [
    median(small.map(({ answers }) => sum(answers, of))),
    median(large.map(({ answers }) => sum(answers, of))),
  ];
  line("rows that D1 reads", rows("rows_read"), 0);
  line("rows that D1 writes", rows("rows_written"), 0);
}

function sum(answers: Taken["answers"], of: "rows_read" | "rows_written"): number {
  return answers.flat().reduce((rows, { meta }) => rows + meta[of], 0);
}

/**
 * Each turn is taken again on what the database answered, so that it costs nothing but our own CPU;
 * those of both sizes by turns, since a process slows down as it fills.
 */
async function cpuOf(
  small: readonly Taken[],
  large: readonly Taken[],
): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < REPEATS; i++) {
    for (const [size, taken] of [small, large].entries()) {
      for (const { capture, answers } of taken) {
        const start = performance.now();
        await takeTurn(replaying(answers), said(capture), SETTINGS);
        times[size]?.push(performance.now() - start);
      }
    }
  }
  return [median(times[0]), median(times[1])];
}

/** The Free plan's limit of a database. */
const MOST_BYTES = 500_000_000;

/** A card of the real seed has about 5 KB. */
async function reportSize(db: D1Database, seed: number): Promise<void> {
  const size = async () => (await db.prepare("SELECT 1").run()).meta.size_after;
  const before = await size();
  let articles = 0;
  for (let i = 0; i < 10; i++) {
    const read = said(inventCapture(seed + i, { cards: 99, characters: 5_000 }));
    await takeTurn(db, read, SETTINGS);
    articles += read.sightings.length;
  }
  const bytes = ((await size()) - before) / articles;
  console.log(
    `\nbytes of D1 an article of 5,000 characters: ${bytes.toFixed(0)}; 500 MB hold ${Math.floor(MOST_BYTES / bytes)}`,
  );
}

async function takeAt(db: D1Database, size: number): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (let i = 0; i < MEASURED; i++) {
    const capture = inventCapture(1_000_000 + size + i, { cards: 3, characters: 3_900 });
    const answers: D1Result[][] = [];
    await takeTurn(recording(db, answers), said(capture), SETTINGS);
    taken.push({ capture, answers });
  }
  return taken;
}

export function said({ text, ...context }: InventedCapture): Read {
  const bytes = new TextEncoder().encode(text);
  const reading = readCapture(bytes, context);
  const { name } = context;
  const stored = { version: name, etag: name, size: bytes.length, uploadedAt: "", problems: [] };
  return {
    object: { ...context, ...stored },
    reading,
    sightings: reading.sightings.map((sighting) => {
      return { sighting, wording: wordingOf(sighting, reading.language) };
    }),
    removes: [],
  };
}

type Statement = Pick<D1PreparedStatement, "bind" | "all">;

function recording(db: D1Database, answers: D1Result[][]): D1Database {
  const real = new Map<unknown, D1PreparedStatement>();
  const statement = (of: D1PreparedStatement): Statement => {
    const wrapped = {
      bind: (...values: unknown[]) => statement(of.bind(...values)),
      all: async () => {
        const result = await of.all();
        answers.push([result]);
        return result;
      },
    } as Statement;
    real.set(wrapped, of);
    return wrapped;
  };
  return {
    prepare: (query: string) => statement(db.prepare(query)),
    batch: async (statements: readonly unknown[]) => {
      const results = await db.batch(statements.flatMap((each) => real.get(each) ?? []));
      answers.push(results);
      return results;
    },
  } as unknown as D1Database;
}

function replaying(answers: readonly D1Result[][]): D1Database {
  let next = 0;
  const statement = {
    bind: () => statement,
    all: async () => answers[next++]?.[0],
  };
  return { prepare: () => statement, batch: async () => answers[next++] } as unknown as D1Database;
}
