import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { makeTables } from "./empty-catalogue.ts";

/** A statement of D1 with the values that are bound to it. */
type Statement = { readonly query: string; readonly values: readonly unknown[] };

/** Answers the statements of one batch. */
export type Ask = (statements: readonly Statement[]) => Promise<readonly D1Result[]>;

/**
 * Miniflare's own D1Database passes every `prepare` and `bind` through a synchronous call between
 * threads, which took a quarter of the time that it takes to fill a catalogue.
 */
const WORKER = `export default {
  async fetch(request, { CATALOGUE }) {
    const statements = await request.json();
    return Response.json(await CATALOGUE.batch(
      statements.map(({ query, values }) => CATALOGUE.prepare(query).bind(...values))));
  },
};`;

/** An empty catalogue on Miniflare. */
export async function openCatalogue(): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions({
      modules: true,
      script: WORKER,
      d1Databases: { CATALOGUE: "catalogue" },
    }),
    resourcePersistencePath: folder,
  });
  const origin = await miniflare.ready;
  const ask: Ask = async (statements) => {
    // While this process computes it does not notice that an idle connection was closed.
    const headers = { Connection: "close" };
    const body = JSON.stringify(statements);
    const response = await fetch(origin, { method: "POST", headers, body });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as D1Result[];
  };
  await makeTables(databaseOf(ask));
  const close = async () => {
    await miniflare.dispose();
    await rm(folder, { recursive: true });
  };
  return { ask, close };
}

/** A database whose statements are answered by `ask`; it has what takes no binary values. */
export function databaseOf(ask: Ask): D1Database {
  const statement = (query: string, values: readonly unknown[]) => ({
    query,
    values,
    bind: (...bound: readonly unknown[]) => statement(query, bound),
    all: async () => (await ask([{ query, values }]))[0],
    run: async () => (await ask([{ query, values }]))[0],
    first: async (column?: string) => {
      const row = (await ask([{ query, values }]))[0]?.results[0] as Record<string, unknown>;
      return (column === undefined ? row : row?.[column]) ?? null;
    },
  });
  return {
    prepare: (query: string) => statement(query, []),
    batch: ask,
  } as unknown as D1Database;
}

/** What was answered, batch by batch. */
export type Answers = readonly (readonly D1Result[])[];

/** Answers as `ask` does, and keeps the answers. */
export function recording(ask: Ask): { readonly to: Ask; readonly answers: Answers } {
  const answers: (readonly D1Result[])[] = [];
  const to: Ask = async (statements) => {
    const answer = await ask(statements.map(({ query, values }) => ({ query, values })));
    answers.push(answer);
    return answer;
  };
  return { to, answers };
}

/** Answers at once what was answered before, in the same order. */
export function replaying(answers: Answers): Ask {
  let next = 0;
  return async () => answers[next++] ?? [];
}

export function rowsOf(answers: Answers, kind: "rows_read" | "rows_written"): number {
  return answers.flat().reduce((rows, { meta }) => rows + meta[kind], 0);
}
