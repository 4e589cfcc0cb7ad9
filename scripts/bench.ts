// The benchmarks, as ratios measured side by side in one run: absolute times differ from machine to
// machine and from hour to hour.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCapture } from "../src/capture/read.ts";
import { defuddleText, readabilityText, toHtml } from "./extractors.ts";
import { ROOT } from "./wrangler.ts";

const ROUNDS = 7;
const CAPTURE_BYTES = 16 * 1024;
const CONTEXT = { name: "bench", capturedAt: "2025-08-01T12:00:00Z", url: null };

/** First of all, since a process's greatest memory never falls: what reading adds to the input. */
const MEGABYTES = 16;
const prose = new TextEncoder().encode(
  `${"A sentence of prose. ".repeat(20)}\n`.repeat((MEGABYTES << 20) / 421),
);
const before = process.resourceUsage().maxRSS;
readCapture(prose, CONTEXT);
const grown = ((process.resourceUsage().maxRSS - before) * 1024) / prose.length;
console.log(`memory that reading ${MEGABYTES} MiB adds, in inputs: ${grown.toFixed(1)} (< 4)\n`);

/** A capture of about 16 KB: the seeds' longest page with its cards repeated up to that size. */
const capture = await captureOf("valley-school.txt", CAPTURE_BYTES);
const html = toHtml(new TextDecoder().decode(capture));
let sink = 0;

type Work = { readonly name: string; readonly run: () => unknown; readonly times: number };
const reader: Work = {
  name: "read the capture",
  run: () => {
    sink += readCapture(capture, CONTEXT).sightings.length;
  },
  times: 400,
};
const others: readonly (Work & { readonly wanted: string })[] = [
  {
    name: "decode and split into lines",
    run: () => {
      sink += new TextDecoder("utf-8", { fatal: true, ignoreBOM: false })
        .decode(capture)
        .split(/\r?\n/).length;
    },
    times: 4000,
    wanted: "≥ 0.10",
  },
  {
    name: "@mozilla/readability on linkedom",
    run: () => {
      sink += readabilityText(html).length;
    },
    times: 20,
    wanted: "≥ 5",
  },
  {
    name: "defuddle on linkedom",
    run: async () => {
      sink += (await defuddleText(html)).length;
    },
    times: 10,
    wanted: "≥ 15",
  },
];

console.log(`reading ${capture.length} bytes: throughput beside …`);
for (const other of others) {
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const ratio = (await timeOf(other)) / (await timeOf(reader));
    if (round > 0) ratios.push(ratio);
  }
  console.log(
    `  ${other.name.padEnd(34)} ${median(ratios).toFixed(3).padStart(8)}  (${other.wanted})`,
  );
}

/** Each unit stands in the main article, behind an invisible mark, and in a card. */
const LABELS = "Hashtags\nComments\nNo comments yet...\nRelated Articles\n";
console.log("\ntime for twice the input, hostile sets (linear: about 2)");
const HOSTILE: Readonly<Record<string, string>> = {
  "- X": "- X\n",
  times: "2 days ago\n",
  triplets: "X\n2 days ago\n- X\nTitle\n",
  spaces: " ",
  brackets: "(",
  braces: "{",
  "digits before days ago": "1",
  "marks of exclamation": "!",
  "percent signs": "%",
  quotes: '"a. B',
  "curly quotes": "‘a' ",
  abbreviations: "Mr. A. B. ",
  tags: "<a ",
  "mail links": "a mailto:b ",
  hashtags: "#a B",
  prompts: "Sign up now Read more Share this ",
  "broken lines": "The\nmayor\nsaid\n",
};
for (const [name, unit] of Object.entries(HOSTILE)) {
  const ratios: number[] = [];
  for (let round = 0; round < 3; round++) {
    ratios.push(hostileTime(unit, 1 << 20) / hostileTime(unit, 1 << 19));
  }
  console.log(`  ${name.padEnd(34)} ${median(ratios).toFixed(2).padStart(8)}`);
}

if (sink < 0) process.exit(1);

function hostileTime(unit: string, size: number): number {
  const units = unit.repeat(Math.floor(size / unit.length / 2));
  const text = `Title\n\u200Ba${units}b\n${LABELS}The Bugle\n2 days ago\n- The Bugle\nGoats\na${units} days ago\n`;
  const input = new TextEncoder().encode(text);
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    readCapture(input, CONTEXT);
    return performance.now() - start;
  });
  return Math.min(...times);
}

async function timeOf({ run, times }: Work): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < times; i++) await run();
  return (performance.now() - start) / times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function captureOf(seed: string, size: number): Promise<Uint8Array> {
  const text = await readFile(join(ROOT, "seeds", seed), "utf8");
  const [page = "", cards = ""] = text.split(/(?<=Related Articles\n)/);
  let whole = page + cards;
  while (new TextEncoder().encode(whole).length < size) whole += `\n${cards}`;
  return new TextEncoder().encode(whole).slice(0, size);
}
