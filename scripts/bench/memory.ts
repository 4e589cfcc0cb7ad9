// The memory that the reader uses in addition to its input.
import { readCapture } from "../../src/reader/read-capture.ts";
import type { Result } from "./result.ts";

/** About 60 MiB of text, so that the memory that the engine reserves anyway matters little. */
const CARDS = 208;
const CARD_CHARACTERS = 295_000;
const CONTEXT = { name: "bench", capturedAt: null, url: null };

/** Must run before other benchmarks, because the peak memory of a process never falls. */
export function benchMemory(): Result {
  const sentence =
    "The council met again on Tuesday to hear what the bridge would cost the town, and closed it until the spring. ".repeat(
      2,
    );
  const line = sentence.repeat(Math.floor(CARD_CHARACTERS / sentence.length));
  const labels = "Hashtags\nComments\nNo comments yet...\nRelated Articles\n";
  const cards = `The Bugle\n2 days ago\n- The Bugle\nBridge closed\n${line}\n`.repeat(CARDS);
  const page = new TextEncoder().encode(`Bridge closed\n${line}\n${labels}${cards}`);
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
