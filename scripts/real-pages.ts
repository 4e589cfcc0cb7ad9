import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { SHARED } from "./shared-data.ts";
import { ROOT } from "./wrangler.ts";

/**
 * Scores the reader on real news pages, which are kept outside the repository because they belong to their
 * outlets. The script beside them reads each page's text as four extractors saved it, once as a main article
 * and once as a card, and compares the result with the article that a person marked.
 */
const SCORE = join(SHARED, "real-pages/score");

/** `lost`, `damaged` and `removed` are percentages. */
export type Figures = {
  /** Sentences of the articles that are missing from the readings. */
  readonly lost: number;
  /** Readings that miss a sentence. */
  readonly damaged: number;
  /** Words outside the articles that are removed. */
  readonly removed: number;
  /** Mean F1 of runs of four words, and the same for the unprocessed text. */
  readonly f1: number;
  readonly unprocessed: number;
};
export type RealPages = {
  readonly overall: Figures;
  /** By form and extractor: `main trafilatura`. */
  readonly rows: ReadonlyMap<string, Figures>;
};

/** Returns null if the real pages are absent. `options` are those of `npm run read`. */
export async function scoreRealPages(options = ""): Promise<RealPages | null> {
  if (!existsSync(SCORE)) return null;
  // `node` in the command must be the Node that runs this script, whose path may contain spaces.
  const path = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [SCORE, "--read", `node scripts/read.ts ${options}`.trim()],
    { cwd: ROOT, env: { ...process.env, PATH: path } },
  );
  return parse(stdout.trim().split("\n"));
}

/** `main bte  80 0 | 3863 93 2.41 | 20 25.00 | 15452 6093 39.43 | 0.864 0.932 0.885 (0.805 0.859) | 321` */
function parse(lines: readonly string[]): RealPages {
  const rows = lines
    .filter((line) => /^(?:main|card) /.test(line))
    .map((line): [string, Figures] => {
      const [name = "", ...numbers] = line.split(/\s{2,}/);
      const n = numbersIn(numbers.join(" "));
      if (n.length !== 16) throw new Error(`${SCORE} printed unknown columns: ${line}`);
      return [name, toFigures([4, 6, 9, 12, 14].map((column) => n[column] ?? Number.NaN))];
    });
  const overall = numbersIn(lines.at(-1) ?? "");
  if (overall.length !== 5)
    throw new Error(`${SCORE} printed an unknown last line: ${lines.at(-1)}`);
  return { overall: toFigures(overall), rows: new Map(rows) };
}

function toFigures([
  lost = 0,
  damaged = 0,
  removed = 0,
  f1 = 0,
  unprocessed = 0,
]: number[]): Figures {
  return { lost, damaged, removed, f1, unprocessed };
}

function numbersIn(text: string): number[] {
  return text.match(/(?<!\w)\d+(?:\.\d+)?/g)?.map(Number) ?? [];
}
