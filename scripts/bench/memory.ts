// What reading adds to the memory of its input.
import { readCapture } from "../../src/reader/read.ts";

const MEGABYTES = 16;
const CONTEXT = { name: "bench", capturedAt: null, url: null };

/** To be called first of all, since a process's greatest memory never falls: what reading adds. */
export function benchMemory(): void {
  const prose = new TextEncoder().encode(
    `${"A sentence of prose. ".repeat(20)}\n`.repeat((MEGABYTES << 20) / 421),
  );
  const before = process.resourceUsage().maxRSS;
  readCapture(prose, CONTEXT);
  const grown = ((process.resourceUsage().maxRSS - before) * 1024) / prose.length;
  console.log(`memory that reading ${MEGABYTES} MiB adds, in inputs: ${grown.toFixed(1)} (< 4)\n`);
}
