import { foldedLetters } from "../../src/text/fold.ts";
import type { LabelledPage } from "./page-sets.ts";

/** What a method found on a page; null where it found nothing. */
export type FoundArticle = {
  readonly title: string | null;
  readonly byline: string | null;
  /** A date or time; its first ten characters are the page's own day. */
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly text: string;
};

/** Of so many labelled pages, on how many a field is right, and wrong; on the others it is not found. */
export type Share = { readonly of: number; readonly right: number; readonly wrong: number };

/** How often a method is right on labelled pages. `f1` is that of runs of four words; null without labelled texts. */
export type PageScores = {
  readonly found: Share;
  readonly date: Share;
  readonly title: Share;
  readonly author: Share;
  readonly outlet: Share;
  readonly f1: number | null;
};

/** Compares what a method found with the labels. `found` is in the order of `pages`; null: it found no article. */
export function scorePages(
  pages: readonly LabelledPage[],
  found: readonly (FoundArticle | null)[],
): PageScores {
  const pairs = pages.map((page, i) => ({ page, article: found[i] ?? null }));
  type Pair = (typeof pairs)[number];
  const share = (
    isLabelled: (pair: Pair) => unknown,
    foundIn: (pair: Pair) => unknown,
    isRight: (pair: Pair) => boolean,
  ): Share => {
    const labelled = pairs.filter(isLabelled);
    const known = labelled.filter(foundIn);
    const right = known.filter(isRight).length;
    return { of: labelled.length, right, wrong: known.length - right };
  };
  const texts = pairs.filter(({ page }) => page.text !== undefined);
  return {
    found: share(
      () => true,
      ({ article }) => article,
      () => true,
    ),
    date: share(
      ({ page }) => page.date,
      ({ article }) => article?.publishedAt,
      ({ page, article }) => article?.publishedAt?.slice(0, 10) === page.date,
    ),
    title: share(
      ({ page }) => page.title,
      ({ article }) => article?.title,
      ({ page, article }) => plain(page.title) === plain(article?.title),
    ),
    author: share(
      ({ page }) => page.authors,
      ({ article }) => article?.byline,
      ({ page, article }) => namesIn(page.authors?.join(",")) === namesIn(article?.byline),
    ),
    // Where nobody labelled the outlet, it counts that one is named.
    outlet: share(
      () => true,
      ({ article }) => article?.source,
      ({ page, article }) =>
        page.outlet === undefined ||
        foldedLetters(page.outlet) === foldedLetters(article?.source ?? ""),
    ),
    f1:
      texts.length === 0
        ? null
        : meanF1(
            texts.map(({ page, article }) => compareRuns(page.text ?? "", article?.text ?? "")),
          ),
  };
}

/** Without the differences in white space, case, quotation marks and dashes. */
function plain(text: string | null | undefined): string {
  const folded = (text ?? "").normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
  return folded
    .replace(/[‘’‚'`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—−]/g, "-");
}

/** The names of a byline, in any order. */
function namesIn(byline: string | null | undefined): string {
  const names = (byline ?? "").split(/[,;&/|]|\s(?:and|und|et|y)\s/).map(foldedLetters);
  return names
    .filter((name) => name !== "")
    .sort()
    .join();
}

type Runs = { readonly common: number; readonly expected: number; readonly actual: number };

function compareRuns(truth: string, text: string): Runs {
  const [expected, actual] = [runsOf(truth), runsOf(text)];
  const common = [...expected].reduce(
    (sum, [run, count]) => sum + Math.min(count, actual.get(run) ?? 0),
    0,
  );
  const size = (runs: ReadonlyMap<string, number>) => [...runs.values()].reduce((a, b) => a + b, 0);
  return { common, expected: size(expected), actual: size(actual) };
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

/** F1 of mean precision and mean recall, as Zyte's article-extraction-benchmark computes it. */
function meanF1(pages: readonly Runs[]): number {
  const mean = (of: "actual" | "expected") => {
    const shares = pages.filter((page) => page[of] > 0).map((page) => page.common / page[of]);
    return shares.reduce((a, b) => a + b, 0) / shares.length;
  };
  const [precision, recall] = [mean("actual"), mean("expected")];
  return (2 * precision * recall) / (precision + recall);
}
