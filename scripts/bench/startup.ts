// What a Worker's start takes, as wrangler profiles it: all that is done before the first request.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWrangler } from "../wrangler.ts";
import { median } from "./median.ts";
import type { Result } from "./result.ts";

const RUNS = 7;
const MOST_MS = 100;

export async function benchStartup(): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  try {
    const bundle = join(folder, "worker.bundle");
    await runWrangler(["deploy", "--dry-run", "--outfile", bundle]);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await startOf(bundle, folder));
    return {
      title: "Start of a Worker",
      columns: ["", "median", "least", "most", "limit"],
      rows: [
        [
          "milliseconds",
          ...[median(times), Math.min(...times), Math.max(...times)].map(String),
          `< ${MOST_MS}`,
        ],
      ],
      note: `What wrangler's profiler counts as active, in ${RUNS} runs.`,
    };
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
