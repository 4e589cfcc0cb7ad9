// The time that a Worker takes to start, as wrangler profiles it, and to read its first captures, while the engine
// still compiles its code.
import { mkdtempDisposable, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { ROOT, runWrangler } from "../wrangler.ts";
import { median } from "./processes.ts";
import type { Result } from "./result.ts";

const RUNS = 7;
const MAX_MILLISECONDS = 100;
const READER = "reading-worker";
const CAPTURE_BYTES = 16 * 1024;
/** News takes longer to read than tales, because its sentences have names and quotations. */
const SEEDS = [
  ["English news", "stockholm-talks.txt"],
  ["English tales", "valley-school.txt"],
  ["Arabic", "tree-library.txt"],
] as const;

export async function benchStartup(): Promise<Result[]> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "broadsheet-"));
  return [await measureStart(temporary.path), await measureFirstCaptures(temporary.path)];
}

async function measureStart(folder: string): Promise<Result> {
  const bundle = join(folder, "worker.bundle");
  await runWrangler(["deploy", "--dry-run", "--outfile", bundle]);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await startOf(bundle, folder));
  const figures = [median(times), Math.min(...times), Math.max(...times)].map(String);
  return {
    title: "Start of a Worker",
    columns: ["", "median", "lowest", "highest", "limit"],
    rows: [["milliseconds", ...figures, `< ${MAX_MILLISECONDS}`]],
    note: `The time that wrangler's profiler counts as active, in ${RUNS} runs. Cloudflare allows 1 s; the limit is ours.`,
  };
}

/** Milliseconds for which the Worker was active. */
async function startOf(bundle: string, folder: string): Promise<number> {
  const profile = join(folder, "worker.cpuprofile");
  const output = await runWrangler(["check", "startup", "--worker", bundle, "--outfile", profile]);
  const active = /Active: ([\d.]+) ms/.exec(output)?.[1];
  if (active === undefined) throw new Error(`wrangler printed no time:\n${output}`);
  return Number(active);
}

async function measureFirstCaptures(folder: string): Promise<Result> {
  await runWrangler(["deploy", `scripts/bench/${READER}.ts`, "--dry-run", "--outdir", folder]);
  const script = await readFile(join(folder, `${READER}.js`), "utf8");
  const rows: string[][] = [];
  for (const [name, seed] of SEEDS) {
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

/** A seed whose cards are repeated up to {@link CAPTURE_BYTES}, or up to three bytes less. */
async function seedCapture(seed: string): Promise<Uint8Array> {
  const text = await readFile(join(ROOT, "seeds", seed), "utf8");
  const [page = "", cards = ""] = text.split(/(?<=Related Articles\n|أخبار ذات صلة\n)/);
  const repeats = Math.ceil(CAPTURE_BYTES / Buffer.byteLength(cards));
  const bytes = Buffer.from(page + Array(repeats).fill(cards).join("\n"));
  let end = CAPTURE_BYTES;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}

/** The times that a new Worker takes to read a capture again and again. */
async function timesIn(script: string, capture: Uint8Array): Promise<number[]> {
  const options = { script, modules: true, compatibilityFlags: ["nodejs_compat"] };
  const miniflare = new Miniflare(convertV4MiniflareOptions(options as never));
  try {
    const request = { method: "POST", body: capture };
    const response = await miniflare.dispatchFetch("http://worker/", request);
    return (await response.json()) as number[];
  } finally {
    await miniflare.dispose();
  }
}
