// How well the reader reads the fixtures and real pages, and how well articles on one event are found.
// With --check it fails where a figure misses its bar; --steps leaves out one step of the reader after another;
// --markdown writes the tables, that of the steps among them, to docs/quality.md.

import { AssertionError, deepStrictEqual } from "node:assert";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { STEP_NAMES } from "../src/reader/pipeline.ts";
import { explainCapture } from "../src/reader/read-capture.ts";
import { fail, parseArguments } from "./arguments.ts";
import { type Expectation, type Fixture, loadFixtures, toExpectation } from "./fixtures.ts";
import { type Figures, type RealPages, scoreRealPages } from "./real-pages.ts";
import { type StoryScores, storyQuality } from "./stories.ts";
import { markdownTable } from "./tables.ts";
import { ROOT } from "./wrangler.ts";

const USAGE = "Usage: npm run quality [-- --faults] [--check] [--steps] [--markdown]";
const DOCUMENT = join(ROOT, "docs/quality.md");

/** What --check holds. On real pages these are bars and not the best figures: pages are a sample. */
const BARS = {
  /** Percentages. */
  mostLost: 0.2,
  mostDamaged: 3,
  leastRemoved: 6,
  /** How far F1 may be below that of the unprocessed text in one row, in thousandths. */
  mostBelow: 3,
  /** The worst of all sets of invented events, as measured when this bar was set. */
  stories: { ari: 0.9389, precision: 0.9768, articles: 1 } satisfies StoryScores,
} as const;

const FIGURES = ["sentences lost", "readings damaged", "noise removed", "F1", "unprocessed"];
const SKIPPED = "skipped: ../shared is absent";

const { values } = parseArguments(USAGE, {
  options: {
    faults: { type: "boolean" },
    check: { type: "boolean" },
    steps: { type: "boolean" },
    markdown: { type: "boolean" },
  },
});

const fixtures = await loadFixtures();
const realPages = await scoreRealPages();
const stories = storyQuality();
const sections = [fixtureSection(), realPageSection(realPages), stories.report];
if (values.steps || values.markdown) sections.push(await stepSection());
const report = sections.join("\n\n");
console.log(report);
if (values.faults) for (const fixture of fixtures) printFault(fixture);
if (values.markdown) {
  if (!realPages) fail(`${DOCUMENT} needs all figures; ${SKIPPED}.`);
  await mkdir(dirname(DOCUMENT), { recursive: true });
  const head =
    "# Quality of the reader and of stories\n\nWritten by `npm run quality -- --markdown`.";
  await writeFile(DOCUMENT, `${head}\n\n${report}\n`);
}
if (values.check) {
  const breaches = [
    ...inexact(),
    ...breachesOnRealPages(realPages),
    ...breachesOnStories(stories.worst),
  ];
  for (const breach of breaches) console.error(breach);
  if (breaches.length > 0) process.exitCode = 1;
}

function fixtureSection(): string {
  const row = (name: string, captures: readonly Fixture[]) => [
    name,
    captures.length,
    captures.filter((fixture) => isExact(fixture)).length,
  ];
  const cells = Map.groupBy(fixtures, ({ cell }) => cell);
  return `## Fixtures

Captures of \`tests/fixtures\`, and how many of them are read as expected in every field.

${markdownTable(
  ["", "captures", "read exactly"],
  [...[...cells].map(([cell, captures]) => row(cell, captures)), row("all", fixtures)],
)}`;
}

function realPageSection(pages: RealPages | null): string {
  const columns = ["", ...FIGURES];
  const row = ([name, figures]: readonly [string, Figures]) => [name, ...shown(figures)];
  return `## Real pages

80 articles of 16 outlets, as four extractors left their pages, each read as a main article and as a card: what
is lost of the articles, what is removed of all else, and F1 beside that of the text before it was read.

${pages ? markdownTable(columns, [...pages.rows, ["all", pages.overall] as const].map(row)) : SKIPPED}`;
}

async function stepSection(): Promise<string> {
  const columns = ["without", ...FIGURES, "fixtures read exactly"];
  const row = (name: string, pages: RealPages | null, step?: string) => {
    const exact = fixtures.filter((fixture) => isExact(fixture, step)).length;
    return [name, ...(pages ? shown(pages.overall) : FIGURES.map(() => "skipped")), exact];
  };
  const rows = [row("nothing", realPages)];
  for (const step of STEP_NAMES) {
    const pages = await scoreRealPages(`--without ${step}`);
    rows.push(row(step, pages, step));
  }
  return `## Steps

What each step of the reader is worth: the figures of all real pages, and the fixtures, without it.

${markdownTable(columns, rows)}`;
}

function shown({ lost, damaged, removed, f1, unprocessed }: Figures): string[] {
  const shares = [lost, damaged, removed].map((share) => `${share.toFixed(2)} %`);
  return [...shares, f1.toFixed(3), unprocessed.toFixed(3)];
}

function readingOf({ bytes, context }: Fixture, without?: string): Expectation {
  const { reading } = explainCapture(bytes, context, without === undefined ? {} : { without });
  return toExpectation(bytes, reading);
}

function isExact(fixture: Fixture, without?: string): boolean {
  return isDeepStrictEqual(readingOf(fixture, without), fixture.expected);
}

function printFault(fixture: Fixture): void {
  try {
    deepStrictEqual(readingOf(fixture), fixture.expected);
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error;
    console.log(`\n${fixture.name}\n${error.message}`);
  }
}

function inexact(): string[] {
  return fixtures
    .filter((fixture) => !isExact(fixture))
    .map(({ name }) => `fixtures: ${name} is not read as expected; --faults shows the difference.`);
}

function breachesOnRealPages(pages: RealPages | null): string[] {
  if (!pages) return [];
  const { lost, damaged, removed, f1, unprocessed } = pages.overall;
  const breaches: string[] = [];
  if (lost > BARS.mostLost) breaches.push(`${lost} % of sentences are lost`);
  if (damaged > BARS.mostDamaged) breaches.push(`${damaged} % of readings are damaged`);
  if (removed < BARS.leastRemoved) breaches.push(`only ${removed} % of noise is removed`);
  if (f1 <= unprocessed) breaches.push(`F1 is ${f1}, and ${unprocessed} before reading`);
  for (const [name, row] of pages.rows) {
    // F1 has three decimals, which differences of floating-point numbers do not keep.
    if (Math.round(1000 * (row.unprocessed - row.f1)) <= BARS.mostBelow) continue;
    const [now, before] = [row.f1.toFixed(3), row.unprocessed.toFixed(3)];
    breaches.push(`F1 of ${name} is ${now}, and ${before} before reading`);
  }
  return breaches.map((breach) => `real pages: ${breach}.`);
}

function breachesOnStories(scores: StoryScores): string[] {
  return (["ari", "precision", "articles"] as const)
    .filter((name) => scores[name] < BARS.stories[name])
    .map((name) => `stories: ${name} is ${scores[name]}, below ${BARS.stories[name]}.`);
}
