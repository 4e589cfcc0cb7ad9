// What one capture of 16 KB with four articles costs, in a corpus of 1,000 articles and of 100,000.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readD1Migrations } from "@cloudflare/vitest-plugin";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { wordingOf } from "../../src/article/identity.ts";
import { readCapture } from "../../src/capture/read.ts";
import type { Read } from "../../src/catalogue/commit.ts";
import { takeTurn } from "../../src/ingest/turn.ts";
import { ROOT } from "../wrangler.ts";
import { type InventedCapture, inventCapture } from "./invent.ts";

const SETTINGS = { now: Date.parse("2026-01-01T00:00:00Z"), retentionDays: 0 };
const SIZES = [1_000, 100_000] as const;
/** Captures that are measured at each size. */
const MEASURED = 9;
const REPEATS = 40;
const CARDS_A_CAPTURE = 990;

type Cost = { readonly cpu: number; readonly rowsRead: number; readonly rowsWritten: number };

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
    for (const { queries } of await readD1Migrations(join(ROOT, "src/catalogue/migrations"))) {
      for (const query of queries) await db.prepare(query).run();
    }
    const costs: Cost[] = [];
    let [articles, seed] = [0, 1];
    for (const size of SIZES) {
      while (articles < size) {
        const read = said(inventCapture(seed++, { cards: CARDS_A_CAPTURE, characters: 300 }));
        await takeTurn(db, read, SETTINGS);
        articles += read.sightings.length;
        if (articles % 10_000 < read.sightings.length) console.error(`  ${articles} articles …`);
      }
      costs.push(await costAt(db, size));
    }
    report(costs);
    await reportSize(db, seed);
  } finally {
    await miniflare.dispose();
    await rm(folder, { recursive: true });
  }
}

function report([small, large]: readonly Cost[]): void {
  if (!small || !large) return;
  console.log("\none capture of 16 KB with 4 articles, at 1,000 articles and at 100,000");
  const line = (name: string, of: (cost: Cost) => number, digits: number) => {
    const [a, b] = [of(small), of(large)];
    console.log(
      `  ${name.padEnd(34)} ${a.toFixed(digits).padStart(8)} ${b.toFixed(digits).padStart(8)}   ${(b / a).toFixed(2)} (≤ 1.5)`,
    );
  };
  line("milliseconds of CPU", ({ cpu }) => cpu, 2);
  line("rows that D1 reads", ({ rowsRead }) => rowsRead, 0);
  line("rows that D1 writes", ({ rowsWritten }) => rowsWritten, 0);
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

async function costAt(db: D1Database, size: number): Promise<Cost> {
  const costs: Cost[] = [];
  for (let i = 0; i < MEASURED; i++) {
    const capture = inventCapture(1_000_000 + size + i, { cards: 3, characters: 3_900 });
    costs.push(await costOf(db, capture));
  }
  const middle = (of: (cost: Cost) => number) =>
    costs.map(of).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN;
  return {
    cpu: middle(({ cpu }) => cpu),
    rowsRead: middle(({ rowsRead }) => rowsRead),
    rowsWritten: middle(({ rowsWritten }) => rowsWritten),
  };
}

/**
 * The turn is taken once on the database, and what that answers is kept: taken again and again on
 * the answers alone it costs nothing but our own CPU.
 */
async function costOf(db: D1Database, capture: InventedCapture): Promise<Cost> {
  const answers: D1Result[][] = [];
  await takeTurn(recording(db, answers), said(capture), SETTINGS);
  const times: number[] = [];
  for (let i = 0; i < REPEATS; i++) {
    const start = performance.now();
    await takeTurn(replaying(answers), said(capture), SETTINGS);
    times.push(performance.now() - start);
  }
  const sum = (of: "rows_read" | "rows_written") =>
    answers.flat().reduce((rows, { meta }) => rows + meta[of], 0);
  return {
    cpu: times.sort((a, b) => a - b)[REPEATS / 2] ?? Number.NaN,
    rowsRead: sum("rows_read"),
    rowsWritten: sum("rows_written"),
  };
}

function said({ text, ...context }: InventedCapture): Read {
  const bytes = new TextEncoder().encode(text);
  const reading = readCapture(bytes, context);
  const { name } = context;
  const stored = { version: name, etag: name, size: bytes.length, uploadedAt: "" };
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
