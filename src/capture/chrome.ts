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
      "هاشتاغز",
      "جرب ميزات الذكاء الاصطناعي لدينا",
      "اكتشف ما يمكن أن يفعله Daily8 AI من أجلك:",
      "التعليقات",
      "لا يوجد تعليقات بعد...",
      "أخبار ذات صلة",
    ],
  },
] as const;

/** Text that stands for the site's pictures, in whatever language the page is. */
export const IMAGE_TEXTS = { logo: "logo", banner: "Orange background", clock: "time" } as const;

/** The line of a listing that names its hashtag, in any language: "Latest news with #Tag". */
export const LISTING_HEAD = /^[^#]{4,60}\s#(\S.*)$/u;

/** How that line begins where we know it: it needs no cards to be told from a text's. */
export const LISTING_HEADS = ["Latest news with", "آخر الأخبار مع"] as const;

type Label = { readonly language: string; readonly place: number };

const PLACES: ReadonlyMap<string, Label> = new Map(
  CHROME.flatMap(({ language, labels }) =>
    labels.map((label, place) => [label, { language, place }] as const),
  ),
);

const LONGEST_LABEL = 80;

/** Fewer labels than this in order are no evidence: an article may say "Comments" on a line. */
const ENOUGH_LABELS = 3;

/** The site's own lines between a page's article and its cards: lines `from` to `to`, half-open. */
export type Chrome = { readonly language: string; readonly from: number; readonly to: number };

type Run = Chrome & { readonly last: number };

/**
 * Finds the longest run of consecutive lines that are the site's labels of one language in page
 * order; any of them may be missing. Null when there is no such run.
 */
export function findChrome(lines: readonly Pick<Line, "text">[]): Chrome | null {
  let best: Chrome | null = null;
  let run: Run | null = null;
  for (let i = 0; i <= lines.length; i++) {
    const text = lines[i]?.text ?? "";
    // Looking a long line up would read all of it.
    const label = text.length > LONGEST_LABEL ? undefined : PLACES.get(text);
    if (run && label && label.language === run.language && label.place > run.last) {
      run = { language: run.language, from: run.from, to: i + 1, last: label.place };
      continue;
    }
    if (run && run.to - run.from >= ENOUGH_LABELS && (!best || lengthOf(run) > lengthOf(best))) {
      best = { language: run.language, from: run.from, to: run.to };
    }
    // A label out of order begins a run of its own.
    run = label ? { language: label.language, from: i, to: i + 1, last: label.place } : null;
  }
  return best;
}

function lengthOf({ from, to }: Chrome): number {
  return to - from;
}
