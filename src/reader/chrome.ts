import { arabic } from "./arabic.ts";
import type { Line } from "./lines.ts";

/**
 * What the site itself writes around articles, by language. A new language is one more row. Labels
 * stand on lines of their own, in page order.
 */
const CHROME = [
  {
    language: "en",
    labels: [
      "Hashtags",
      "Try Our AI Features",
      "Explore what Daily8 AI can do for you:",
      "Comments",
      "No comments yet...",
      "Related Articles",
    ],
  },
  {
    language: "ar",
    labels: [
      arabic`هاشتاغز`,
      arabic`جرب ميزات الذكاء الاصطناعي لدينا`,
      arabic`اكتشف ما يمكن أن يفعله Daily8 AI من أجلك:`,
      arabic`التعليقات`,
      arabic`لا يوجد تعليقات بعد...`,
      arabic`أخبار ذات صلة`,
    ],
  },
] as const;

/** Text that stands for the site's pictures, in whatever language the page is. */
export const IMAGE_TEXTS = { logo: "logo", banner: "Orange background", clock: "time" } as const;

/** The line of a listing that names its hashtag, in any language: "Latest news with #Tag". */
export const LISTING_HEAD = /^[^#]{4,60}\s#(\S.*)$/u;

/** How that line begins where we know it: it needs no cards to be told from a text's. */
export const LISTING_HEADS = ["Latest news with", arabic`آخر الأخبار مع`] as const;

type Label = { readonly language: string; readonly place: number };

const PLACES: ReadonlyMap<string, Label> = new Map(
  CHROME.flatMap(({ language, labels }) =>
    labels.map((label, place) => [label, { language, place }] as const),
  ),
);

/** Places of the labels that are whole phrases: `Try Our AI Features`, `No comments yet...`. */
const WORDY: ReadonlySet<number> = new Set([1, 2, 4]);

const LONGEST_LABEL = Math.max(...[...PLACES.keys()].map(({ length }) => length));

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
      best = { language: run.language, from: withTags(lines, run.from), to: run.to };
    }
    // A label out of order begins a run of its own.
    run = label
      ? { language: label.language, from: i, to: i + 1, last: label.place, isNamed }
      : null;
  }
  return best;
}

/** Tags that are listed under the label for them belong to it. */
function withTags(lines: readonly Pick<Line, "text">[], from: number): number {
  let label = from - 1;
  while (TAG.test(lines[label]?.text ?? "")) label -= 1;
  return label < from - 1 && labelOf(lines[label]?.text ?? "")?.place === 0 ? label : from;
}

/** One tag or more, and nothing else: `#Riverton #Bridge`. */
const TAG = /^#[^\s#]{1,60}(?: #[^\s#]{1,60}){0,20}$/;

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

function isEnough(run: Run): boolean {
  return lengthOf(run) >= ENOUGH_LABELS || (run.isNamed && lengthOf(run) === ENOUGH_LABELS - 1);
}

function lengthOf({ from, to }: Chrome): number {
  return to - from;
}
