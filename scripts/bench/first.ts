// What the first captures take that a Worker reads: an engine compiles what it meets for the first time.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { runWrangler } from "../wrangler.ts";
import { CAPTURES, captureOf } from "./captures.ts";
import { median } from "./median.ts";
import type { Result } from "./result.ts";

const WORKER = "reading-worker";
const RUNS = 7;

export async function benchFirst(): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  try {
    const entry = `scripts/bench/${WORKER}.ts`;
    await runWrangler(["deploy", entry, "--dry-run", "--outdir", folder]);
    const script = await readFile(join(folder, `${WORKER}.js`), "utf8");
    const rows: string[][] = [];
    for (const [name, seed] of CAPTURES) {
      const capture = await captureOf(seed);
      const runs: number[][] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await timesIn(script, capture));
      const nth = (n: number) => median(runs.map((times) => times[n - 1] ?? Number.NaN)).toFixed(1);
      rows.push([name, nth(1), nth(2), nth(20)]);
    }
    return {
      title: "First captures of a Worker",
      columns: ["milliseconds", "first (≤ 15)", "second", "twentieth"],
      rows,
      note: `What new Workers on Miniflare take to read a capture of 16 KB; medians of ${RUNS} Workers.`,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The times that a Worker of its own takes for a capture, from the first on. */
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
