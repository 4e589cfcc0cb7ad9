// The reader's time on hostile input, which must be linear.
import { readCapture } from "../../src/reader/read-capture.ts";
import { HOSTILE_UNITS } from "../../tests/reader/hostile-units.ts";
import { cpuMilliseconds, median } from "./processes.ts";
import type { Result } from "./result.ts";

const CONTEXT = { name: "bench", capturedAt: "2025-08-01T12:00:00Z", url: null };

const LABELS = "Hashtags\nComments\nNo comments yet...\nRelated Articles\n";

/** The largest text of one article, half of it in the main article and half in a card. */
const SIZE = 1 << 19;

export function benchHostile(): Result {
  const rows = Object.entries(HOSTILE_UNITS).map(([name, unit]) => {
    const ratios = [1, 2, 3].map(() => hostileTime(unit, SIZE) / hostileTime(unit, SIZE / 2));
    return [name, median(ratios).toFixed(2), "≤ 2.5"];
  });
  return {
    title: "Time of the reader for twice the input",
    columns: ["a page of", "ratio", "limit"],
    rows,
    note: `Hostile pages of ${SIZE / 1_024} KiB compared with pages of half that size; medians of three pairs.`,
  };
}

/** Milliseconds for a unit that is repeated in the main article, after an invisible character, and in a card. */
function hostileTime(unit: string, size: number): number {
  const units = unit.repeat(Math.floor(size / unit.length / 2));
  const text = `Title\n\u200Ba${units}b\n${LABELS}The Bugle\n2 days ago\n- The Bugle\nGoats\na${units} days ago\n`;
  const input = new TextEncoder().encode(text);
  const times = [0, 1, 2].map(() => {
    const start = cpuMilliseconds();
    readCapture(input, CONTEXT);
    return cpuMilliseconds() - start;
  });
  return Math.min(...times);
}
