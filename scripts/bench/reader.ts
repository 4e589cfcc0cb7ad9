// How fast the reader is beside other extractors.
import { readCapture } from "../../src/reader/read.ts";
import { defuddleText, readabilityText, toHtml } from "../extractors.ts";
import { CAPTURES, captureOf } from "./captures.ts";
import { median } from "./median.ts";

const ROUNDS = 7;
const CONTEXT = { name: "bench", capturedAt: "2025-08-01T12:00:00Z", url: null };

/** `run` returns a count, so that no compiler leaves it out. */
type Work = {
  readonly name: string;
  readonly run: () => number | Promise<number>;
  readonly times: number;
  readonly wanted: string;
};

export async function benchReader(): Promise<void> {
  for (const [name, seed] of CAPTURES) await benchOn(name, await captureOf(seed));
}

async function benchOn(name: string, capture: Uint8Array): Promise<void> {
  const html = toHtml(new TextDecoder().decode(capture));
  const read = () => readCapture(capture, CONTEXT).sightings.length;
  const others: readonly Work[] = [
    {
      name: "@mozilla/readability on linkedom",
      run: () => readabilityText(html).length,
      times: 20,
      wanted: "≥ 5",
    },
    {
      name: "defuddle on linkedom",
      run: async () => (await defuddleText(html)).length,
      times: 10,
      wanted: "≥ 15",
    },
  ];
  console.log(`reading ${capture.length} bytes of ${name}: throughput beside …`);
  for (const { name, run, times, wanted } of others) {
    const ratios: number[] = [];
    // The first round warms up.
    for (let round = 0; round <= ROUNDS; round++) {
      const ratio = (await timeOf(run, times)) / (await timeOf(read, 400));
      if (round > 0) ratios.push(ratio);
    }
    console.log(`  ${name.padEnd(34)} ${median(ratios).toFixed(3).padStart(8)}  (${wanted})`);
  }
}

async function timeOf(run: Work["run"], times: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < times; i++) if ((await run()) < 0) throw new Error("No count is negative.");
  return (performance.now() - start) / times;
}
