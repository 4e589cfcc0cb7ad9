// The time that a new Worker takes to read its first captures, while the engine still compiles its code.
import { mkdtempDisposable, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { runWrangler } from "../wrangler.ts";
import { median } from "./processes.ts";
import type { Result } from "./result.ts";
import { SEED_CAPTURES, seedCapture } from "./seed-captures.ts";

const WORKER = "reading-worker";
const RUNS = 7;

export async function benchFirstCaptures(): Promise<Result> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "broadsheet-"));
  const folder = temporary.path;
  const entry = `scripts/bench/${WORKER}.ts`;
  await runWrangler(["deploy", entry, "--dry-run", "--outdir", folder]);
  const script = await readFile(join(folder, `${WORKER}.js`), "utf8");
  const rows: string[][] = [];
  for (const [name, seed] of SEED_CAPTURES) {
    const capture = await seedCapture(seed);
    const runs: number[][] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await timesIn(script, capture));
    const nth = (n: number) => median(runs.map((times) => times[n - 1] ?? Number.NaN)).toFixed(1);
    rows.push([name, nth(1), nth(2), nth(20)]);
  }
  return {
    title: "First captures of a Worker",
    columns: ["milliseconds", "first (≤ 15)", "second", "twentieth"],
    rows,
    note: `The time that new Workers on Miniflare take to read a capture of 16 KB; medians of ${RUNS} Workers.`,
  };
}

/** The times that a new Worker takes to read a capture again and again. */
async function timesIn(script: string, capture: Uint8Array): Promise<number[]> {
  const options = { script, modules: true, compatibilityFlags: ["nodejs_compat"] };
  const miniflare = new Miniflare(convertV4MiniflareOptions(options as never));
  try {
    const response = await miniflare.dispatchFetch("http://worker/", {
      method: "POST",
      body: capture,
    });
    return (await response.json()) as number[];
  } finally {
    await miniflare.dispose();
  }
}
