// How fast the reader is beside other extractors.
import { readCapture } from "../../src/reader/read-capture.ts";
import { defuddleText, readabilityText, toHtml } from "../extractors.ts";
import { CAPTURES, captureOf } from "./captures.ts";
import { cpu } from "./cpu.ts";
import { median } from "./median.ts";
import type { Result } from "./result.ts";

const ROUNDS = 7;
const CONTEXT = { name: "bench", capturedAt: "2025-08-01T12:00:00Z", url: null };

/** `run` returns a count, so that no compiler leaves it out. */
type Work = { readonly run: () => number | Promise<number>; readonly times: number };

export async function benchReader(): Promise<Result> {
  const rows: string[][] = [];
  for (const [name, seed] of CAPTURES)
    rows.push([name, ...(await ratiosOn(await captureOf(seed)))]);
  return {
    title: "Throughput of the reader beside other extractors",
    columns: ["", "@mozilla/readability on linkedom (≥ 5)", "defuddle on linkedom (≥ 15)"],
    rows,
    note: `Captures of 16 KB, which the others read as HTML; medians of ${ROUNDS} pairs.`,
  };
}

/** How many times as fast as each of the others the reader is. */
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
    // The first round warms up.
    for (let round = 0; round <= ROUNDS; round++) {
      const ratio = (await timeOf(run, times)) / (await timeOf(read, 400));
      if (round > 0) ratios.push(ratio);
    }
    medians.push(median(ratios).toFixed(1));
  }
  return medians;
}

async function timeOf(run: Work["run"], times: number): Promise<number> {
  const start = cpu();
  for (let i = 0; i < times; i++) if ((await run()) < 0) throw new Error("No count is negative.");
  return (cpu() - start) / times;
}
