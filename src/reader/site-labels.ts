import { SITE } from "./data/site.ts";
import type { Line } from "./lines.ts";

/** Finds the site's own lines between the article of a page and its cards. */

type SiteLabel = { readonly language: string; readonly position: number };

const LABELS: ReadonlyMap<string, SiteLabel> = new Map(
  SITE.flatMap(({ language, labels }) =>
    labels.map((label, position) => [label, { language, position }] as const),
  ),
);

/** Positions of the labels that are phrases: `Try Our AI Features`, `No comments yet...`. */
const PHRASES: ReadonlySet<number> = new Set([1, 2, 4]);

const LONGEST_LABEL = [...LABELS.keys()].reduce((most, { length }) => Math.max(most, length), 0);

/** Fewer labels in order prove nothing: an article may have the line "Comments". */
const MIN_LABELS = 3;

/**
 * The site's own lines between the article of a page and its cards: lines `from` to `to`, half-open. If there are
 * none, there is no language either.
 */
export type Chrome = {
  readonly language: string | null;
  readonly from: number;
  readonly to: number;
};

type Run = Chrome & { readonly last: number; readonly phrases: number };

/**
 * Finds the longest run of consecutive lines that are the site's labels in one language, in page order, where any
 * label may be missing. Two are enough if one is a phrase that no article has. Null if there is no such run.
 */
export function findChrome(lines: readonly Pick<Line, "text">[]): Chrome | null {
  const runs: Run[] = [];
  for (const [i, { text }] of lines.entries()) {
    const label = labelOf(text);
    if (!label) continue;
    const { language, position: last } = label;
    const before = runs.at(-1);
    // A label out of order begins a new run.
    const continues = before?.to === i && language === before.language && last > before.last;
    const { from, phrases } = continues ? before : { from: i, phrases: 0 };
    const run = { language, from, to: i + 1, last, phrases: phrases + Number(PHRASES.has(last)) };
    runs.splice(continues ? -1 : runs.length, 1, run);
  }
  const [best] = runs.filter(isEnough).sort((a, b) => lengthOf(b) - lengthOf(a));
  return best ? { language: best.language, from: best.from, to: best.to } : null;
}

/** Returns the labels directly before a line, in any order. Before a card, any number of labels is enough. */
export function labelsBefore(lines: readonly Pick<Line, "text">[], to: number): Chrome {
  const from = lines.slice(0, to).findLastIndex(({ text }) => !labelOf(text)) + 1;
  const first = from < to ? labelOf(lines[from]?.text ?? "") : undefined;
  return { language: first?.language ?? null, from, to };
}

function labelOf(text: string): SiteLabel | undefined {
  // A lookup would hash all of a long line.
  return text.length > LONGEST_LABEL ? undefined : LABELS.get(text);
}

const lengthOf = ({ from, to }: Chrome): number => to - from;

function isEnough(run: Run): boolean {
  return lengthOf(run) >= MIN_LABELS || (run.phrases > 0 && lengthOf(run) === MIN_LABELS - 1);
}
