import { SITE } from "./data/site.ts";
import type { Line } from "./lines.ts";

/** Finds the lines that the site itself writes between a page's article and its cards. */

type Label = { readonly language: string; readonly place: number };

const PLACES: ReadonlyMap<string, Label> = new Map(
  SITE.flatMap(({ language, labels }) =>
    labels.map((label, place) => [label, { language, place }] as const),
  ),
);

/** Places of the labels that are whole phrases: `Try Our AI Features`, `No comments yet...`. */
const WORDY: ReadonlySet<number> = new Set([1, 2, 4]);

const LONGEST_LABEL = [...PLACES.keys()].reduce((most, { length }) => Math.max(most, length), 0);

/** Fewer labels than this in order are no evidence: an article may say "Comments" on a line. */
const ENOUGH_LABELS = 3;

/**
 * The site's own lines between a page's article and its cards: lines `from` to `to`, half-open. There
 * may be none, and then no language either.
 */
export type Chrome = {
  readonly language: string | null;
  readonly from: number;
  readonly to: number;
};

type Run = Chrome & { readonly last: number; readonly isNamed: boolean };

/**
 * Finds the longest run of consecutive lines that are the site's labels of one language in page
 * order; any of them may be missing. Two are enough where one names the site or says at length what
 * no article does. Null when there is no such run.
 */
export function findChrome(lines: readonly Pick<Line, "text">[]): Chrome | null {
  let best: Chrome | null = null;
  let run = null as Run | null;
  for (let i = 0; i <= lines.length; i++) {
    const label = labelOf(lines[i]?.text ?? "");
    const isNamed = label !== undefined && WORDY.has(label.place);
    if (run && label && label.language === run.language && label.place > run.last) {
      run = { ...run, to: i + 1, last: label.place, isNamed: run.isNamed || isNamed };
      continue;
    }
    if (run && isEnough(run) && (!best || lengthOf(run) > lengthOf(best))) {
      best = { language: run.language, from: run.from, to: run.to };
    }
    // A label out of order begins a run of its own.
    run = label
      ? { language: label.language, from: i, to: i + 1, last: label.place, isNamed }
      : null;
  }
  return best;
}

/** The labels right before a line, in whatever order: with a card behind them any number is enough. */
export function labelsBefore(lines: readonly Pick<Line, "text">[], to: number): Chrome {
  let from = to;
  let language: string | null = null;
  for (let label = before(); label && from > 0; label = before()) {
    language = label.language;
    from -= 1;
  }
  return { language, from, to };

  function before(): Label | undefined {
    return labelOf(lines[from - 1]?.text ?? "");
  }
}

function labelOf(text: string): Label | undefined {
  // Looking a long line up would read all of it.
  return text.length > LONGEST_LABEL ? undefined : PLACES.get(text);
}

const lengthOf = ({ from, to }: Chrome): number => to - from;

function isEnough(run: Run): boolean {
  return lengthOf(run) >= ENOUGH_LABELS || (run.isNamed && lengthOf(run) === ENOUGH_LABELS - 1);
}
