import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { foldedLetters } from "../../src/text/fold.ts";

const line = z.object({
  file: z.string(),
  url: z.string().optional(),
  /** RFC 3339: dates after it are none. */
  capturedAt: z.string().optional(),
  title: z.string().optional(),
  author: z.string().optional(),
  /** `YYYY-MM-DD`. */
  date: z.string().optional(),
  text: z.string().optional(),
});

/** What people found on a saved page. A field that is absent was not looked for. */
export type LabelledPage = z.infer<typeof line>;

/** Loads the labels of a folder of saved pages: a line of JSON for each page in its `pages.ndjson`. */
export async function loadPageSet(folder: string): Promise<LabelledPage[]> {
  const lines = (await readFile(join(folder, "pages.ndjson"), "utf8")).trim().split("\n");
  return lines.map((text) => line.parse(JSON.parse(text)));
}

/** What a method found on a page; null where it found nothing. `date` is the page's own day. */
export type FoundArticle = { readonly [field in Field | "outlet"]: string | null } & {
  readonly text: string;
};
type Field = "date" | "title" | "author";

/** Of so many labelled pages, on how many a field is right, and wrong; on the others it is not found. */
export type Share = { readonly of: number; readonly right: number; readonly wrong: number };

/** Whether a label and what was found are the same. */
const IS_SAME: Readonly<Record<Field, (label: string, found: string) => boolean>> = {
  date: (label, found) => label === found,
  title: (label, found) => toPlain(label) === toPlain(found),
  author: (label, found) => namesIn(label) === namesIn(found),
};
export const FIELDS = Object.keys(IS_SAME) as Field[];

/** Compares what a method found with the labels. `found` is in the order of `pages`; null: it found no article. */
export function shareOf(
  field: Field,
  pages: readonly LabelledPage[],
  found: readonly (FoundArticle | null)[],
): Share {
  const labelled = pages.flatMap((page, i) => {
    const label = page[field];
    return label === undefined ? [] : [{ label, value: found[i]?.[field] }];
  });
  const known = labelled.flatMap(({ label, value }) =>
    value ? [IS_SAME[field](label, value)] : [],
  );
  const right = known.filter(Boolean).length;
  return { of: labelled.length, right, wrong: known.length - right };
}

/** Without the differences in white space, case, quotation marks and dashes. */
function toPlain(text: string): string {
  const folded = text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
  return folded
    .replace(/[‘’‚'`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—−]/g, "-");
}

/** The names of a byline, in any order. */
function namesIn(byline: string): string {
  const names = byline.split(/[,;&/|]|\s(?:and|und|et|y)\s/).map(foldedLetters);
  return names
    .filter((name) => name !== "")
    .sort()
    .join();
}

/**
 * F1 of runs of four words, of mean precision and mean recall, as Zyte's article-extraction-benchmark computes it; null
 * if no text is labelled.
 */
export function textF1(
  pages: readonly LabelledPage[],
  found: readonly (FoundArticle | null)[],
): number | null {
  const [precisions, recalls]: [number[], number[]] = [[], []];
  pages.forEach(({ text }, i) => {
    if (text === undefined) return;
    const [expected, actual] = [runsOf(text), runsOf(found[i]?.text ?? "")];
    const common = [...expected].reduce(
      (sum, [run, n]) => sum + Math.min(n, actual.get(run) ?? 0),
      0,
    );
    const size = (runs: ReadonlyMap<string, number>) =>
      [...runs.values()].reduce((a, b) => a + b, 0);
    if (actual.size > 0) precisions.push(common / size(actual));
    if (expected.size > 0) recalls.push(common / size(expected));
  });
  if (recalls.length === 0) return null;
  const [precision = 0, recall = 0] = [precisions, recalls].map(
    (shares) => shares.reduce((a, b) => a + b, 0) / shares.length,
  );
  return (2 * precision * recall) / (precision + recall);
}

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(" ");
    if (run !== "") runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
