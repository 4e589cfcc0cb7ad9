// The reader's time on hostile input, which must be linear.
import { readCapture } from "../../src/reader/read-capture.ts";
import { cpuMilliseconds, median } from "./measure.ts";
import type { Result } from "./result.ts";

const CONTEXT = { name: "bench", capturedAt: "2025-08-01T12:00:00Z", url: null };

/** Each unit is repeated in the main article, after an invisible character, and in a card. */
const LABELS = "Hashtags\nComments\nNo comments yet...\nRelated Articles\n";
const HOSTILE: Readonly<Record<string, string>> = {
  "- X": "- X\n",
  times: "2 days ago\n",
  triplets: "X\n2 days ago\n- X\nTitle\n",
  spaces: " ",
  brackets: "(",
  braces: "{",
  "digits before days ago": "1",
  "exclamation marks": "!",
  "percent signs": "%",
  quotes: '"a. B',
  "curly quotes": "‘a' ",
  abbreviations: "Mr. A. B. ",
  "unclosed tags": "<a ",
  tags: "<b>",
  "pairs of braces": "{}",
  "comment ends": "*/",
  "encoded tags": "%3Cb%3E",
  "mail links": "a mailto:b ",
  hashtags: "#a B",
  prompts: "Sign up now Read more Share this ",
  "advertisement labels": "Advertisement ",
  "labels before titles": "FULL COVERAGE: The trial of a water broker ",
  "prompts in a row": "Image caption In the van lay a – ",
  "full stops before small letters": "x. ",
  "prompts after credits": "Photo: Anna Berg Sign up Read more Watch now. ",
  "names in prompts": "Subscribe now · Anna Berg\n",
  "loose commas": "aa , ",
  "loose commas in Arabic": "قال ، ",
  "broken lines": "The\nmayor\nsaid\n",
};

/** The largest text of one article, half of it in the main article and half in a card. */
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
    note: `Hostile pages of ${SIZE / 1_024} KiB compared with pages of half that size; medians of three pairs.`,
  };
}

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
