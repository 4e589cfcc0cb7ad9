// Whether each pattern of noise has evidence and hits no article. By itself: node scripts/patterns.ts [--lines]
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PATTERNS, type Pattern } from "../src/reader/data/patterns.ts";
import { findPattern } from "../src/reader/match-pattern.ts";
import { splitSentences } from "../src/reader/split-sentences.ts";
import { parseArguments } from "./arguments.ts";
import { ROOT } from "./wrangler.ts";

/** Real pages belong to their outlets, so they are beside the project and not in it. */
const SHARED = join(ROOT, "../shared");
const MOST_PATTERNS = 90;

const LABELS = ["noise", "article", "neutral"] as const;
type Label = (typeof LABELS)[number] | "real page";
type Hit = { readonly pattern: Pattern; readonly label: Label; readonly text: string };

const { lines: listsLines } = parseArguments("Usage: node scripts/patterns.ts [--lines]", {
  options: { lines: { type: "boolean", default: false } },
} as const).values;

if (existsSync(SHARED)) check();
else console.log("skipped: ../shared is absent");

function check(): void {
  const hits = [...hitsOnLines(), ...hitsOnPages()];
  printTable(hits);
  if (listsLines) {
    for (const { pattern, label, text } of hits)
      console.log(`${label}\t${pattern.example}\t${text}`);
  }
  const found = breaches(hits);
  for (const breach of found) console.error(breach);
  if (found.length > 0) process.exitCode = 1;
}

function breaches(hits: readonly Hit[]): string[] {
  const found = PATTERNS.filter((pattern) => findPattern(pattern.example) !== pattern).map(
    ({ example }) => `not matched by its own pattern: ${example}`,
  );
  if (PATTERNS.length > MOST_PATTERNS)
    found.push(`${PATTERNS.length} of ${MOST_PATTERNS} patterns`);
  for (const { pattern, label, text } of hits) {
    if (label === "article") found.push(`cuts an article (${pattern.example}): ${text}`);
  }
  // A neutral line is evidence, too: what a repository's truth takes in by mistake is labelled so.
  const seen = new Set(hits.map(({ pattern, label }) => (label === "article" ? null : pattern)));
  for (const pattern of PATTERNS) {
    if (pattern.evidence === "real" && !seen.has(pattern)) {
      found.push(`without evidence: ${pattern.example}`);
    }
  }
  return found;
}

/** Each line as a whole, or the sentences of one that is no prompt as a whole. */
function hitsOnLines(): Hit[] {
  type Page = { lines: [label: 0 | 1 | 2, text: string, where: number][] };
  return read<Page>("real-lines/lines.ndjson").flatMap(({ lines }) =>
    lines.flatMap(([label, line]) => hitsIn(line, LABELS[label])),
  );
}

/** Of real pages only what is no part of their articles. */
function hitsOnPages(): Hit[] {
  type Page = { truth: string[]; texts: Record<string, string[]> };
  return read<Page>("real-pages/pages.ndjson").flatMap(({ truth, texts }) => {
    const article = plain(truth.join(" "));
    return Object.values(texts)
      .flat()
      .filter((line) => !article.includes(plain(line)))
      .flatMap((line) => hitsIn(line.replace(/\s+/g, " "), "real page"));
  });
}

function hitsIn(line: string, label: Label): Hit[] {
  const whole = findPattern(line);
  if (whole) return [{ pattern: whole, label, text: line }];
  return sentencesOf(line).flatMap((text) => {
    const pattern = findPattern(text);
    return pattern ? [{ pattern, label, text }] : [];
  });
}

function sentencesOf(line: string): string[] {
  return splitSentences(line).map(({ from, to }) => line.slice(from, to).trim());
}

function plain(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}

function read<Page>(path: string): Page[] {
  const lines = readFileSync(join(SHARED, path), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

function printTable(hits: readonly Hit[]): void {
  const rows = [...new Set(PATTERNS.map(({ kind }) => kind)), "all"].map((kind) => {
    const of = hits.filter(({ pattern }) => kind === "all" || pattern.kind === kind);
    const count = (label: Label) => of.filter((hit) => hit.label === label).length;
    const words = of.filter(({ label }) => label === "noise").map(({ text }) => text.split(/\s+/));
    const patterns = PATTERNS.filter((pattern) => kind === "all" || pattern.kind === kind);
    return {
      kind,
      patterns: patterns.length,
      noise: count("noise"),
      neutral: count("neutral"),
      article: count("article"),
      "real pages": count("real page"),
      "words of noise": words.flat().length,
    };
  });
  console.table(rows);
}
