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

type Run = Chrome & { readonly last: number; readonly isNamed: boolean };

/**
 * Finds the longest run of consecutive lines that are the site's labels in one language, in page order, where any
 * label may be missing. Two are enough if one is a phrase that no article has. Null if there is no such run.
 */
export function findChrome(lines: readonly Pick<Line, "text">[]): Chrome | null {
  let best: Chrome | null = null;
  let run = null as Run | null;
  for (let i = 0; i <= lines.length; i++) {
    const label = labelOf(lines[i]?.text ?? "");
    const isNamed = label !== undefined && PHRASES.has(label.position);
    if (run && label && label.language === run.language && label.position > run.last) {
      run = { ...run, to: i + 1, last: label.position, isNamed: run.isNamed || isNamed };
      continue;
    }
    if (run && isEnough(run) && (!best || lengthOf(run) > lengthOf(best))) {
      best = { language: run.language, from: run.from, to: run.to };
    }
    // A label out of order begins a new run.
    run = label
      ? { language: label.language, from: i, to: i + 1, last: label.position, isNamed }
      : null;
  }
  return best;
}

/** Returns the labels directly before a line, in any order. Before a card, any number of labels is enough. */
export function labelsBefore(lines: readonly Pick<Line, "text">[], to: number): Chrome {
  let from = to;
  let language: string | null = null;
  for (let label = before(); label && from > 0; label = before()) {
    language = label.language;
    from -= 1;
  }
  return { language, from, to };

  function before(): SiteLabel | undefined {
    return labelOf(lines[from - 1]?.text ?? "");
  }
}

function labelOf(text: string): SiteLabel | undefined {
  // A lookup would hash all of a long line.
  return text.length > LONGEST_LABEL ? undefined : LABELS.get(text);
}

const lengthOf = ({ from, to }: Chrome): number => to - from;

function isEnough(run: Run): boolean {
  return lengthOf(run) >= MIN_LABELS || (run.isNamed && lengthOf(run) === MIN_LABELS - 1);
}
