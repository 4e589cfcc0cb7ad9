// The speed of the reader compared with other extractors.
import { readCapture } from "../../src/reader/read-capture.ts";
import { defuddleText, readabilityText, toHtml } from "./extractors.ts";
import { cpuMilliseconds, median } from "./measure.ts";
import type { Result } from "./result.ts";
import { SEED_CAPTURES, seedCapture } from "./seed-captures.ts";

const PAIRS = 7;
const CONTEXT = { name: "bench", capturedAt: "2025-08-01T12:00:00Z", url: null };

/** `run` returns a count, so that the compiler cannot remove the work. */
type Work = { readonly run: () => number | Promise<number>; readonly times: number };

export async function benchReader(): Promise<Result> {
  const rows: string[][] = [];
  for (const [name, seed] of SEED_CAPTURES)
    rows.push([name, ...(await ratiosOn(await seedCapture(seed)))]);
  return {
    title: "Throughput of the reader compared with other extractors",
    columns: ["", "@mozilla/readability on linkedom (≥ 5)", "defuddle on linkedom (≥ 15)"],
    rows,
    note: `How many times as fast the reader is on captures of 16 KB, which the others read as HTML; medians of ${PAIRS} pairs.`,
  };
}

/** How many times as fast as each other extractor the reader is. */
async function ratiosOn(capture: Uint8Array): Promise<string[]> {
  const html = toHtml(new TextDecoder().decode(capture));
  const read = () => readCapture(capture, CONTEXT).sightings.length;
  const others: readonly Work[] = [
    { run: () => readabilityText(html).length, times: 20 },
    { run: async () => (await defuddleText(html)).length, times: 10 },
  ];
  const medians: string[] = [];
  for (const { run, times } of others) {
    const ratios: number[] = [];
    // The first pair warms up.
    for (let pair = 0; pair <= PAIRS; pair++) {
      const ratio = (await timeOf(run, times)) / (await timeOf(read, 400));
      if (pair > 0) ratios.push(ratio);
    }
    medians.push(median(ratios).toFixed(1));
  }
  return medians;
}

async function timeOf(run: Work["run"], times: number): Promise<number> {
  const start = cpuMilliseconds();
  for (let i = 0; i < times; i++)
    if ((await run()) < 0) throw new Error("A count cannot be negative.");
  return (cpuMilliseconds() - start) / times;
}
