import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../wrangler.ts";

/** Phrases of no capture to learn from, one a line, sorted: a new one is one more line and `npm run learn`. */
export type Phrases = {
  /** What goes: prompts, notices, controls. */
  readonly prompts: readonly string[];
  /** What stays, and is like them. */
  readonly prose: readonly string[];
  /** Prompts that run into a sentence without a stop, a tab between the two. */
  readonly runIns: readonly (readonly [prompt: string, sentence: string])[];
  /** Sentences that only seem to begin with a prompt. */
  readonly noRunIns: readonly string[];
};

const FOLDER = join(ROOT, "scripts/learning/phrases");

export async function loadPhrases(): Promise<Phrases> {
  const load = async (name: string) =>
    (await readFile(join(FOLDER, name), "utf8")).trim().split("\n");
  const runIns = (await load("run-in.txt")).map((line) => {
    const [prompt = "", sentence = ""] = line.split("\t");
    return [prompt, sentence] as const;
  });
  return {
    prompts: await load("prompts.txt"),
    prose: await load("prose.txt"),
    runIns,
    noRunIns: await load("no-run-in.txt"),
  };
}

/** The phrases at some places of each list, so that others can be held back. */
export function some(
  { prompts, prose, runIns, noRunIns }: Phrases,
  at: (i: number) => boolean,
): Phrases {
  const of = <T>(list: readonly T[]) => list.filter((_, i) => at(i));
  return { prompts: of(prompts), prose: of(prose), runIns: of(runIns), noRunIns: of(noRunIns) };
}
