// What a Worker's start takes, as wrangler profiles it: all that is done before the first request.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWrangler } from "../wrangler.ts";
import { median } from "./median.ts";

const RUNS = 7;
const MOST_MS = 100;

export async function benchStartup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  try {
    const bundle = join(folder, "worker.bundle");
    await runWrangler(["deploy", "--dry-run", "--outfile", bundle]);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await startOf(bundle, folder));
    console.log(`\na Worker's start, by wrangler's profiler, ${RUNS} runs`);
    console.log(
      `  ${median(times)} ms in the middle (< ${MOST_MS}), ${Math.min(...times)} to ${Math.max(...times)} in all`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Milliseconds in which the Worker was active. */
async function startOf(bundle: string, folder: string): Promise<number> {
  const profile = join(folder, "worker.cpuprofile");
  const said = await runWrangler(["check", "startup", "--worker", bundle, "--outfile", profile]);
  const active = /Active: ([\d.]+) ms/.exec(said)?.[1];
  if (active === undefined) throw new Error(`wrangler gave no time:\n${said}`);
  return Number(active);
}
