// Checks that each pattern of noise matches real noise and no article.
import { PATTERNS, type Pattern } from "../src/reader/data/patterns.ts";
import { splitSentences } from "../src/reader/split-sentences.ts";
import { findPattern } from "../src/reader/steps/patterns.ts";
import { SKIPPED, sharedLines } from "./shared-data.ts";

const MAX_PATTERNS = 90;

type Hit = { readonly pattern: Pattern; readonly isArticle: boolean; readonly text: string };

const [lines, pages] = [hitsOnLines(), hitsOnPages()];
if (lines && pages) {
  const problems = problemsOf([...lines, ...pages]);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} else console.log(SKIPPED);

function problemsOf(hits: readonly Hit[]): string[] {
  const found = PATTERNS.filter((pattern) => findPattern(pattern.example) !== pattern).map(
    ({ example }) => `The pattern does not match its own example: ${example}`,
  );
  if (PATTERNS.length > MAX_PATTERNS)
    found.push(`There are ${PATTERNS.length} patterns; ${MAX_PATTERNS} are allowed.`);
  for (const { pattern, isArticle, text } of hits) {
    if (isArticle) found.push(`The pattern cuts an article (${pattern.example}): ${text}`);
  }
  // Neutral lines count as support: they are noise that a data set's articles contain by mistake.
  const seen = new Set(hits.map(({ pattern, isArticle }) => (isArticle ? null : pattern)));
  for (const pattern of PATTERNS) {
    if (pattern.evidence === "real" && !seen.has(pattern)) {
      found.push(`The pattern has no support: ${pattern.example}`);
    }
  }
  return found;
}

/** Each line, or its sentences if the line as a whole matches no pattern. */
function hitsOnLines(): Hit[] | undefined {
  /** A label is 0 for noise, 1 for a line of the article, and 2 for what is doubtful. */
  type Page = { lines: [label: 0 | 1 | 2, text: string, where: number][] };
  return sharedLines<Page>("real-lines/lines.ndjson")?.flatMap(({ lines }) =>
    lines.flatMap(([label, line]) => hitsIn(line, label === 1)),
  );
}

/** Lines of real pages that are not part of their articles. */
function hitsOnPages(): Hit[] | undefined {
  type Page = { truth: string[]; texts: Record<string, string[]> };
  return sharedLines<Page>("real-pages/pages.ndjson")?.flatMap(({ truth, texts }) => {
    const article = plain(truth.join(" "));
    return Object.values(texts)
      .flat()
      .filter((line) => !article.includes(plain(line)))
      .flatMap((line) => hitsIn(line.replace(/\s+/g, " "), false));
  });
}

function hitsIn(line: string, isArticle: boolean): Hit[] {
  const sentences = splitSentences(line).map(({ from, to }) => line.slice(from, to).trim());
  return (findPattern(line) ? [line] : sentences).flatMap((text) => {
    const pattern = findPattern(text);
    return pattern ? [{ pattern, isArticle, text }] : [];
  });
}

function plain(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}
