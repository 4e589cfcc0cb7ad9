// What reading adds to the memory of its input.
import { readCapture } from "../../src/reader/read-capture.ts";
import type { Result } from "./result.ts";

/** As many cards of as much text as one page may have: together some 60 MiB, so that what the engine reserves anyway counts little. */
const CARDS = 208;
const CARD_CHARACTERS = 295_000;
const CONTEXT = { name: "bench", capturedAt: null, url: null };

/** To be called first of all, since a process's greatest memory never falls: what reading adds. */
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
  const grown = ((process.resourceUsage().maxRSS - before) * 1024) / page.length;
  if (sightings.length !== CARDS + 1) throw new Error("The page was not read.");
  const size = (page.length / (1 << 20)).toFixed(1);
  return {
    title: "Memory of the reader",
    columns: ["", "memory, in inputs", "limit"],
    rows: [[`a page of ${size} MiB`, grown.toFixed(1), "≤ 2"]],
    note: "What reading a page adds to the process's memory.",
  };
}
