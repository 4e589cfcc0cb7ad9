// What the reader takes: memory in addition to its input, and its time on hostile input, which must be linear.
import { readCapture } from "../../src/reader/read-capture.ts";
import { HOSTILE_UNITS } from "../../tests/reader/hostile-units.ts";
import { cpuMilliseconds, median } from "./processes.ts";
import type { Result } from "./result.ts";

const CONTEXT = { name: "bench", capturedAt: "2025-08-01T12:00:00Z", url: null };
const LABELS = "Hashtags\nComments\nNo comments yet...\nRelated Articles\n";
/** About 60 MiB of text, so that the memory that the engine reserves anyway matters little. */
const CARDS = 208;
const CARD_CHARACTERS = 295_000;
/** The largest text of one article, half of it in the main article and half in a card. */
const SIZE = 1 << 19;

export function benchReader(): Result[] {
  // Memory comes first, because the peak memory of a process never falls.
  return [measureMemory(), measureHostile()];
}

function measureMemory(): Result {
  const sentence =
    "The council met again on Tuesday to hear what the bridge would cost the town, and closed it until the spring. ";
  const line = sentence.repeat(Math.floor(CARD_CHARACTERS / sentence.length));
  const cards = `The Bugle\n2 days ago\n- The Bugle\nBridge closed\n${line}\n`.repeat(CARDS);
  const page = new TextEncoder().encode(`Bridge closed\n${line}\n${LABELS}${cards}`);
  const before = process.resourceUsage().maxRSS;
  const { sightings } = readCapture(page, CONTEXT);
  const ratio = ((process.resourceUsage().maxRSS - before) * 1024) / page.length;
  if (sightings.length !== CARDS + 1) throw new Error("The page was not read.");
  const size = (page.length / (1 << 20)).toFixed(1);
  return {
    title: "Memory of the reader",
    columns: ["", "times the size of the input", "limit"],
    rows: [[`a page of ${size} MiB`, ratio.toFixed(1), "≤ 2"]],
    note: "The memory that reading a page adds to the process.",
  };
}

function measureHostile(): Result {
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
