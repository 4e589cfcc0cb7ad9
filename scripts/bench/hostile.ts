// The reader's time on hostile input: linear, whatever it is made of.
import { readCapture } from "../../src/reader/read-capture.ts";
import { cpu } from "./cpu.ts";
import { median } from "./median.ts";
import type { Result } from "./result.ts";

const CONTEXT = { name: "bench", capturedAt: "2025-08-01T12:00:00Z", url: null };

/** Each unit stands in the main article, behind an invisible mark, and in a card. */
const LABELS = "Hashtags\nComments\nNo comments yet...\nRelated Articles\n";
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
  "opened tags": "<a ",
  tags: "<b>",
  "pairs of braces": "{}",
  "ends of comments": "*/",
  "encoded tags": "%3Cb%3E",
  "mail links": "a mailto:b ",
  hashtags: "#a B",
  prompts: "Sign up now Read more Share this ",
  "marks of advertisements": "Advertisement ",
  "labels before titles": "FULL COVERAGE: The trial of a water broker ",
  "prompts in a row": "Image caption In the van lay a – ",
  "stops before small letters": "x. ",
  "prompts behind credits": "Photo: Anna Berg Sign up Read more Watch now. ",
  "names in prompts": "Subscribe now · Anna Berg\n",
  "loose commas": "aa , ",
  "loose commas in Arabic": "قال ، ",
  "broken lines": "The\nmayor\nsaid\n",
};

/** Half of it in each of two texts: the most that one article may have. */
const SIZE = 1 << 19;

export function benchHostile(): Result {
  const rows = Object.entries(HOSTILE).map(([name, unit]) => {
    const ratios = [1, 2, 3].map(() => hostileTime(unit, SIZE) / hostileTime(unit, SIZE / 2));
    return [name, median(ratios).toFixed(2), "≤ 2.5"];
  });
  return {
    title: "Time of the reader for twice the input",
    columns: ["a page of", "ratio", "limit"],
    rows,
    note: `Hostile pages of ${SIZE / 1_024} KiB beside those of half as much, medians of three pairs.`,
  };
}

function hostileTime(unit: string, size: number): number {
  const units = unit.repeat(Math.floor(size / unit.length / 2));
  const text = `Title\n\u200Ba${units}b\n${LABELS}The Bugle\n2 days ago\n- The Bugle\nGoats\na${units} days ago\n`;
  const input = new TextEncoder().encode(text);
  const times = [0, 1, 2].map(() => {
    const start = cpu();
    readCapture(input, CONTEXT);
    return cpu() - start;
  });
  return Math.min(...times);
}
