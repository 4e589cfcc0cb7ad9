// The time that a Worker takes to start, before the first request, as wrangler profiles it.
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWrangler } from "../wrangler.ts";
import { median } from "./processes.ts";
import type { Result } from "./result.ts";

const RUNS = 7;
const MAX_MILLISECONDS = 100;

export async function benchStartup(): Promise<Result> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), "broadsheet-"));
  const folder = temporary.path;
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
