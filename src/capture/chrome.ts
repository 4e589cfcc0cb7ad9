/**
 * What the site itself writes around every article, in page order, by language. A new language is
 * one more row. Labels are compared with whole lines.
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
] as const satisfies readonly ChromeLanguage[];

type ChromeLanguage = { readonly language: string; readonly labels: readonly string[] };

/** Fewer labels than this in order are no evidence: an article may say "Comments" on a line. */
const ENOUGH_LABELS = 3;

/** The site's own lines between a page's article and its cards: lines `from` to `to`, half-open. */
export type Chrome = { readonly language: string; readonly from: number; readonly to: number };

/**
 * Finds the longest run of consecutive lines that are the site's labels in page order; any of them
 * may be missing. Null when there is no such run.
 */
export function findChrome(lines: readonly { readonly text: string }[]): Chrome | null {
  let best: Chrome | null = null;
  for (const { language, labels } of CHROME) {
    const places = new Map<string, number>(labels.map((label, place) => [label, place]));
    let from = 0;
    let last = -1;
    for (let i = 0; i <= lines.length; i++) {
      const place = places.get(lines[i]?.text ?? "");
      if (place !== undefined && place > last) {
        if (last === -1) from = i;
        last = place;
        continue;
      }
      if (last !== -1 && i - from >= ENOUGH_LABELS && (!best || i - from > best.to - best.from)) {
        best = { language, from, to: i };
      }
      // A label out of order starts a run of its own.
      from = i;
      last = place ?? -1;
    }
  }
  return best;
}
