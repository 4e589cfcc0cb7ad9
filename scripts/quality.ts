// Measures the reader on fixtures and real pages, stories on real and invented events, search on real events, and
// answers on people's questions. --check fails if a figure misses its limit; --steps measures the reader without each of its steps; --differences prints fixtures that are
// not read as expected; --pages measures the reader of saved pages on labelled ones; --markdown writes all tables to
// docs/quality.md, where the table of saved pages stays as it is without --pages.
import { AssertionError, deepStrictEqual } from "node:assert";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { STEP_NAMES } from "../src/reader/pipeline.ts";
import { explainCapture } from "../src/reader/read-capture.ts";
import { fail, parseArguments } from "./arguments.ts";
import { type Expectation, type Fixture, loadFixtures, toExpectation } from "./fixtures.ts";
import { pageSection } from "./pages/page-quality.ts";
import { type Figures, type RealPages, scoreRealPages } from "./real-pages.ts";
import {
  type AnswerScores,
  type Language,
  type SearchScores,
  searchAndAnswerQuality,
} from "./search-and-answers.ts";
import { SKIPPED } from "./shared-data.ts";
import { type StoryScores, type StorySet, storyQuality } from "./stories.ts";
import { markdownTable } from "./tables.ts";
import { ROOT } from "./wrangler.ts";

const USAGE =
  "Usage: npm run quality [-- --differences] [--check] [--steps] [--pages FOLDER]… [--markdown]";
const DOCUMENT = join(ROOT, "docs/quality.md");

/** Limits of --check. Real pages are a sample, so their limits leave room below the present figures. */
const LIMITS = {
  /** Percentages. */
  maxLost: 0.2,
  maxDamaged: 3,
  minRemoved: 6,
  /** How far F1 of one row may be below that of the unprocessed text, in thousandths. */
  maxBelow: 3,
  stories: {
    "real events, dated": { ari: 0.9, precision: 0.96 },
    "real events, undated": { ari: 0.8, precision: 0.92 },
    "handwritten templates, English and Arabic": { ari: 0.98, precision: 0.97 },
    "400 events reported from one template": { ari: 0.93, precision: 0.9 },
  } satisfies Record<StorySet, Partial<StoryScores>>,
  everyStorySet: { found: 0.97, articles: 1 } satisfies Partial<StoryScores>,
  search: { first: 0.88, three: 0.93, precision: 0.87 } satisfies SearchScores,
  answers: {
    English: { first: 0.92, five: 0.97, answered: 0.53, right: 0.84 },
    Arabic: { first: 0.85, five: 0.92, answered: 0.4, right: 0.8 },
  } satisfies Record<Language, Partial<AnswerScores>>,
  maxFalselyAnswered: 0.02,
} as const;

const FIGURES = ["sentences lost", "readings damaged", "noise removed", "F1", "unprocessed"];

const { values } = parseArguments(USAGE, {
  options: {
    differences: { type: "boolean" },
    check: { type: "boolean" },
    steps: { type: "boolean" },
    pages: { type: "string", multiple: true },
    markdown: { type: "boolean" },
  },
});

const savedPages = await savedPageSection();
if (values.pages && !values.markdown) {
  console.log(savedPages);
  process.exit();
}
const fixtures = await loadFixtures();
const [realPages, lookups] = await Promise.all([scoreRealPages(), searchAndAnswerQuality()]);
const stories = await storyQuality({ compares: !values.check || values.markdown === true });
const sections = [
  fixtureSection(),
  savedPages,
  realPageSection(realPages),
  stories.report,
  lookups.report,
];
if (values.steps || values.markdown) sections.push(await stepSection());
const report = sections.join("\n\n");
console.log(report);
if (values.differences) for (const fixture of fixtures) printDifference(fixture);
if (values.markdown) {
  if (!realPages || !lookups.search || lookups.answers.size === 0)
    fail(`${DOCUMENT} needs the figures of real texts; ${SKIPPED}.`);
  const head =
    "# Quality of the reader, stories, search and answers\n\nWritten by `npm run quality -- --markdown`.";
  await writeFile(DOCUMENT, `${head}\n\n${report}\n`);
}
if (values.check) {
  const missed = [
    ...checkFixtures(),
    ...checkRealPages(realPages),
    ...checkStories(stories.sets),
    ...checkLookups(),
  ];
  for (const line of missed) console.error(line);
  if (missed.length > 0) process.exitCode = 1;
}

/** The pages belong to their outlets, so they are not in the repository, and their table is kept. */
async function savedPageSection(): Promise<string> {
  if (values.pages) return pageSection(values.pages);
  const document = await readFile(DOCUMENT, "utf8");
  return /^## Saved pages$.*?(?=^## )/ms.exec(document)?.[0].trim() ?? "";
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

80 articles of 16 outlets, from pages as four extractors saved them, each read as a main article and as a card:
the share of the articles that is lost, the share of other text that is removed, and F1 before and after reading.
The reader removes only what is certainly noise: it must lose nothing of an article, and most of the other text may
stay. F1 must therefore not be below that of the unprocessed text, and is little above it.

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

The effect of each step of the reader: the figures of real pages and fixtures without it. Real pages show how often a
step matters, and fixtures show that it does what it was written for.

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

function printDifference(fixture: Fixture): void {
  try {
    deepStrictEqual(readingOf(fixture), fixture.expected);
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error;
    console.log(`\n${fixture.name}\n${error.message}`);
  }
}

function checkFixtures(): string[] {
  return fixtures
    .filter((fixture) => !isExact(fixture))
    .map(({ name }) => `fixtures: ${name} is not read as expected; --differences shows why.`);
}

function checkRealPages(pages: RealPages | null): string[] {
  if (!pages) return [];
  const { lost, damaged, removed, f1, unprocessed } = pages.overall;
  const missed: string[] = [];
  if (lost > LIMITS.maxLost) missed.push(`${lost} % of sentences are lost`);
  if (damaged > LIMITS.maxDamaged) missed.push(`${damaged} % of readings are damaged`);
  if (removed < LIMITS.minRemoved) missed.push(`only ${removed} % of noise is removed`);
  if (f1 <= unprocessed) missed.push(`F1 is ${f1}, and ${unprocessed} before reading`);
  for (const [name, row] of pages.rows) {
    // F1 has three decimals; rounding removes the error of floating-point subtraction.
    if (Math.round(1000 * (row.unprocessed - row.f1)) <= LIMITS.maxBelow) continue;
    const [now, before] = [row.f1.toFixed(3), row.unprocessed.toFixed(3)];
    missed.push(`F1 of ${name} is ${now}, and ${before} before reading`);
  }
  return missed.map((line) => `real pages: ${line}.`);
}

function checkStories(sets: ReadonlyMap<StorySet, readonly StoryScores[]>): string[] {
  return [...sets].flatMap(([name, runs]) => {
    const lowest = { ...LIMITS.everyStorySet, ...LIMITS.stories[name] };
    return runs.flatMap((run) => belowLimits(name, run, lowest));
  });
}

function checkLookups(): string[] {
  const { search, answers } = lookups;
  const missed = search ? belowLimits("search", search, LIMITS.search) : [];
  for (const [language, scores] of answers) {
    const name = `answers in ${language}`;
    missed.push(...belowLimits(name, scores, LIMITS.answers[language]));
    const { falselyAnswered } = scores;
    if (falselyAnswered <= LIMITS.maxFalselyAnswered) continue;
    missed.push(
      `${name}: falselyAnswered is ${falselyAnswered.toFixed(4)}, above ${LIMITS.maxFalselyAnswered}.`,
    );
  }
  return missed;
}

function belowLimits<Score extends string>(
  name: string,
  scores: Readonly<Record<Score, number>>,
  lowest: { readonly [score in Score]?: number },
): string[] {
  return (Object.keys(lowest) as Score[]).flatMap((score) => {
    const [value, limit = 0] = [scores[score], lowest[score]];
    return value >= limit ? [] : `${name}: ${score} is ${value.toFixed(4)}, below ${limit}.`;
  });
}
