import { execFile } from "node:child_process";
import { access } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./wrangler.ts";

/**
 * Real news pages that lie beside the project, not in it. A script that lies with them reads what
 * four extractors left of each page, once as a main article and once as a card, and compares the
 * readings with the article as a person marked it.
 */
const SCORE = join(ROOT, "../shared/real-pages/score");

/** Shares are percentages. */
export type Figures = {
  /** Of the articles' sentences: those that the readings lack. */
  readonly lost: number;
  /** Of the readings: those that lack a sentence. */
  readonly damaged: number;
  /** Of the words that are no part of the articles: those that are gone. */
  readonly removed: number;
  /** Of runs of four words, on average; and the same for the text as the extractor left it. */
  readonly f1: number;
  readonly unprocessed: number;
};
export type RealPages = {
  readonly overall: Figures;
  /** `main`, `card`, and each with each extractor: `main trafilatura`. */
  readonly rows: ReadonlyMap<string, Figures>;
};

/** Null where the real pages are absent. `options` go to `npm run read`. */
export async function scoreRealPages(options = ""): Promise<RealPages | null> {
  const isThere = await access(SCORE).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  // The command's `node` must be the Node that runs this; its own path may contain spaces.
  const path = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [SCORE, "--read", `node scripts/read.ts ${options}`.trim()],
    { cwd: ROOT, env: { ...process.env, PATH: path } },
  );
  return parse(stdout.trim().split("\n"));
}

const COLUMNS = 16;

/** A row's counts in the order of its columns; F1 is summed over the readings, so that rows add up. */
type Counts = { readonly [Column in "readings" | "sentences" | "noise" | keyof Figures]: number };

function parse(lines: readonly string[]): RealPages {
  const counts = new Map<string, Counts>();
  for (const line of lines) {
    const [form] = /^(?:main|card)(?= )/.exec(line) ?? [];
    if (form === undefined) continue;
    const [name = form, numbers = ""] = line.split(/\s{2,}/);
    const row = countsOf(numbers);
    const sum = counts.get(form);
    counts.set(form, sum ? add(sum, row) : row);
    counts.set(name, row);
  }
  const overall = numbersIn(lines.at(-1) ?? "");
  if (overall.length !== 5) throw new Error(`${SCORE} ends in another line: ${lines.at(-1)}`);
  const [lost = 0, damaged = 0, removed = 0, f1 = 0, unprocessed = 0] = overall;
  return {
    overall: { lost, damaged, removed, f1, unprocessed },
    rows: new Map([...counts].map(([name, row]) => [name, figuresOf(row)])),
  };
}

/** `80 0 | 3863 93 2.41 | 20 25.00 | 15452 6093 39.43 | 0.864 0.932 0.885 (0.805 0.859) | 321` */
function countsOf(text: string): Counts {
  const n = numbersIn(text);
  if (n.length !== COLUMNS) throw new Error(`${SCORE} has other columns: ${text}`);
  const [readings = 0, , sentences = 0, lost = 0, , damaged = 0, , noise = 0, removed = 0] = n;
  const [f1 = 0, , unprocessed = 0] = n.slice(12);
  const scores = { f1: f1 * readings, unprocessed: unprocessed * readings };
  return { readings, sentences, lost, damaged, noise, removed, ...scores };
}

function numbersIn(text: string): number[] {
  return text.match(/(?<!\w)\d+(?:\.\d+)?/g)?.map(Number) ?? [];
}

function add(a: Counts, b: Counts): Counts {
  return {
    readings: a.readings + b.readings,
    sentences: a.sentences + b.sentences,
    lost: a.lost + b.lost,
    damaged: a.damaged + b.damaged,
    noise: a.noise + b.noise,
    removed: a.removed + b.removed,
    f1: a.f1 + b.f1,
    unprocessed: a.unprocessed + b.unprocessed,
  };
}

function figuresOf(row: Counts): Figures {
  return {
    lost: (100 * row.lost) / row.sentences,
    damaged: (100 * row.damaged) / row.readings,
    removed: (100 * row.removed) / row.noise,
    f1: row.f1 / row.readings,
    unprocessed: row.unprocessed / row.readings,
  };
}
