import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { text } from "node:stream/consumers";
import { readD1Migrations } from "@cloudflare/vitest-plugin";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { toWording } from "../src/article/wording.ts";
import { applyCapture } from "../src/ingest/apply-capture.ts";
import type { Stores } from "../src/ingest/stores.ts";
import { readCapture } from "../src/reader/read-capture.ts";
import { parseConfig } from "../src/schema/variables.ts";
import { noUsage } from "../src/storage/metered.ts";
import { cpuMilliseconds } from "./bench/processes.ts";
import type { LoadedCapture } from "./capture-files.ts";
import { ROOT } from "./wrangler.ts";

/** The catalogue on Miniflare, for measurements: D1 in workerd, and captures applied to it without queue and inbox. */

const MIGRATIONS = join(ROOT, "src/storage/catalogue/migrations");
const NOW = "2026-01-01T00:00:00.000Z";
const SETTINGS = { ...parseConfig({}).config, now: Date.parse(NOW), pausedBy: null };
const UPLOADED = { uploadedAt: NOW, seenAt: NOW };

const spending = { used: noUsage(), today: async () => noUsage(), record: async () => {} };
/** Nothing that is measured is removed, so nothing is read again from an inbox. */
const inbox = {} as Stores["inbox"];

/** A D1 statement with its bound values. */
type Statement = { readonly query: string; readonly values: readonly unknown[] };

/** Runs the statements of one batch. */
export type RunBatch = (statements: readonly Statement[]) => Promise<readonly D1Result[]>;

/**
 * Runs batches inside workerd. Miniflare's own D1Database makes a synchronous call between threads for every
 * `prepare` and `bind`, which took a quarter of the time to fill a catalogue.
 */
const WORKER = `export default {
  async fetch(request, { CATALOGUE }) {
    const statements = await request.json();
    return Response.json(await CATALOGUE.batch(
      statements.map(({ query, values }) => CATALOGUE.prepare(query).bind(...values))));
  },
};`;

/** A catalogue on Miniflare. */
export type LocalCatalogue = {
  readonly db: D1Database;
  readonly runBatch: RunBatch;
  /** The milliseconds of CPU that SQLite takes to read batches of statements, without the way to D1 and back. */
  readonly timeReading: (batches: readonly (readonly Statement[])[]) => number;
} & AsyncDisposable;

/** An empty catalogue. */
export async function openCatalogue(): Promise<LocalCatalogue> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions({
      modules: true,
      script: WORKER,
      d1Databases: { CATALOGUE: "catalogue" },
    }),
    resourcePersistencePath: folder,
  });
  const { href } = await miniflare.ready;
  const runBatch: RunBatch = async (statements) => {
    // Without an agent, because a busy process does not notice that the server has closed an idle connection.
    const posted = request(href, { method: "POST", agent: false });
    posted.end(JSON.stringify(statements));
    const [response] = (await once(posted, "response")) as [IncomingMessage];
    const body = await text(response);
    if (response.statusCode !== 200) throw new Error(body);
    return JSON.parse(body);
  };
  const db = databaseOf(runBatch);
  await createTables(db);
  const file = (await readdir(folder, { recursive: true })).find((name) =>
    /[0-9a-f]{64}\.sqlite$/.test(name),
  );
  const sqlite = new DatabaseSync(join(folder, file ?? "catalogue.sqlite"), { readOnly: true });
  const timeReading = (batches: readonly (readonly Statement[])[]) => {
    const statements = batches.flat().map(({ query, values }) => {
      return { prepared: sqlite.prepare(query), values: values as SQLInputValue[] };
    });
    const start = cpuMilliseconds();
    for (const { prepared, values } of statements) prepared.all(...values);
    return cpuMilliseconds() - start;
  };
  const close = async () => {
    sqlite.close();
    await miniflare.dispose();
    await rm(folder, { recursive: true });
  };
  return { db, runBatch, timeReading, [Symbol.asyncDispose]: close };
}

/** A D1Database that runs its statements with `runBatch`. It does not support binary values. */
export function databaseOf(runBatch: RunBatch): D1Database {
  const statement = (query: string, values: readonly unknown[]) => ({
    query,
    values,
    bind: (...bound: readonly unknown[]) => statement(query, bound),
    all: async () => (await runBatch([{ query, values }]))[0],
    run: async () => (await runBatch([{ query, values }]))[0],
    first: async (column?: string) => {
      const row = (await runBatch([{ query, values }]))[0]?.results[0] as Record<string, unknown>;
      return (column === undefined ? row : row?.[column]) ?? null;
    },
  });
  return {
    prepare: (query: string) => statement(query, []),
    batch: runBatch,
  } as unknown as D1Database;
}

/** Reads a capture and applies it to a catalogue. */
export async function applyTo(db: D1Database, { bytes, context }: LoadedCapture): Promise<void> {
  const reading = readCapture(bytes, context);
  const { name } = context;
  const object = { ...context, ...UPLOADED, size: bytes.length, problems: [] };
  const sightings = reading.sightings.map((sighting) => {
    return { sighting, wording: toWording(sighting, reading.language) };
  });
  const read = { object: { ...object, version: name, etag: name }, reading, sightings };
  await applyCapture({ catalogue: db, inbox, spending }, read, SETTINGS);
}

/** The results of each batch. */
export type Results = readonly (readonly D1Result[])[];

/** Runs batches and records them and their results. */
export function record(runBatch: RunBatch): {
  readonly recorded: RunBatch;
  readonly batches: readonly (readonly Statement[])[];
  readonly results: Results;
} {
  const batches: (readonly Statement[])[] = [];
  const results: (readonly D1Result[])[] = [];
  const recorded: RunBatch = async (statements) => {
    const batch = statements.map(({ query, values }) => ({ query, values }));
    batches.push(batch);
    const result = await runBatch(batch);
    results.push(result);
    return result;
  };
  return { recorded, batches, results };
}

/** Returns recorded results in the same order, without a database. */
export function replay(results: Results): RunBatch {
  let next = 0;
  return async () => results[next++] ?? [];
}

export function rowsOf(results: Results, kind: "rows_read" | "rows_written"): number {
  return results.flat().reduce((rows, { meta }) => rows + meta[kind], 0);
}

/** Creates the tables of a catalogue that has no inbox, so that no removal has to be read before a capture. */
export async function createTables(db: D1Database): Promise<void> {
  for (const { queries } of await readD1Migrations(MIGRATIONS)) {
    for (const query of queries) await db.prepare(query).run();
  }
  await db.prepare("UPDATE head SET removals_after = NULL").run();
}
