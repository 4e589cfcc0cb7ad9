// How well the reader reads the gold set, per layout and language, and beside other extractors, and the
// varied one; and how well articles on one event are found.
// With --hold it fails when a figure falls below the best so far (tests/gold/best.json).
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseArguments } from "./arguments.ts";
import { defuddleText, readabilityText, toHtml } from "./extractors.ts";
import { differences, type Gold, leaked, loadGold, textOf, wordF1 } from "./gold.ts";
import { storyQuality } from "./stories.ts";
import { ROOT } from "./wrangler.ts";

const USAGE = "Usage: npm run quality [-- --faults] [--hold] [--gold FOLDER]";

const GOLD = join(ROOT, "tests/gold");
const { values } = parseArguments(USAGE, {
  options: {
    hold: { type: "boolean" },
    faults: { type: "boolean" },
    gold: { type: "string", default: GOLD },
  },
});
const VARIED = join(ROOT, "tests/varied");
const BEST = join(ROOT, "tests/gold/best.json");

type Counts = {
  articles: number;
  title: number;
  source: number;
  time: number;
  body: number;
  leaked: number;
  perfect: number;
};

const gold = await loadGold(values.gold);
const cells = new Map<string, Counts>();
for (const capture of gold) count(capture, cells);
const all = [...cells.values()].reduce(sum);

const columns = ["articles", "title", "source", "time", "body F1", "noise leaked", "perfect"];
console.log(["", ...columns].join("\t| "));
for (const [cell, counts] of [...cells].sort()) console.log(row(cell, counts));
console.log(row("all", all));
await besideOthers(gold);
const varied = new Map<string, Counts>();
if (values.gold === GOLD) {
  for (const capture of await loadGold(VARIED)) count(capture, varied);
  console.log(row("varied", [...varied.values()].reduce(sum)));
}

const stories = storyQuality();

const figures = z.object({
  perfect: z.number(),
  varied: z.number(),
  ari: z.number(),
  precision: z.number(),
  articles: z.number(),
});
if (values.hold) {
  const perfect = shareOfPerfect(all);
  const ofVaried = shareOfPerfect([...varied.values()].reduce(sum));
  await hold(
    { perfect, varied: ofVaried, ...stories },
    figures.parse(JSON.parse(await readFile(BEST, "utf8"))),
  );
}

function shareOfPerfect({ perfect, articles }: Counts): number {
  return Math.floor((perfect / articles) * 10_000) / 10_000;
}

/** Fails where a figure is below the best so far; keeps what is better. */
async function hold(now: z.infer<typeof figures>, best: z.infer<typeof figures>): Promise<void> {
  const names = figures.keyof().options;
  for (const name of names.filter((name) => now[name] < best[name])) {
    console.error(`${name} is ${now[name]}; the best so far is ${best[name]}.`);
    process.exitCode = 1;
  }
  if (process.exitCode === 1 || names.every((name) => now[name] === best[name])) return;
  await writeFile(BEST, `${JSON.stringify(now)}\n`);
  console.log("A new best. Commit tests/gold/best.json.");
}

function count({ name, cell, expected, reading }: Gold, counts: Map<string, Counts>): void {
  const total = counts.get(cell) ?? {
    ...{ articles: 0, title: 0, source: 0, time: 0, body: 0, leaked: 0, perfect: 0 },
  };
  counts.set(cell, total);
  const page: string[] = [];
  if (expected.layout !== reading.layout) page.push(`layout: ${reading.layout}`);
  if (expected.layout !== null && expected.language !== reading.language) {
    page.push(`language: ${reading.language}`);
  }
  const problem = reading.problems[0]?.code;
  if (expected.problem !== undefined && expected.problem !== problem)
    page.push(`problem: ${problem}`);
  const extra = reading.sightings.length - expected.sightings.length;
  if (extra > 0) page.push(`${extra} articles too many`);
  if (expected.sightings.length === 0) {
    total.articles += 1;
    for (const field of ["title", "source", "time", "body"] as const) total[field] += 1;
    if (page.length === 0) total.perfect += 1;
  }
  for (const [i, wanted] of expected.sightings.entries()) {
    const got = reading.sightings[i];
    const faults = [...page, ...differences(wanted, got, expected.noise)];
    total.articles += 1;
    if (got?.title === wanted.title) total.title += 1;
    if (got?.source === wanted.source) total.source += 1;
    if ((got?.published?.text ?? null) === wanted.published) total.time += 1;
    total.body += wordF1(textOf(wanted.body), textOf(got?.body ?? []));
    total.leaked += got ? leaked(got, expected.noise).length : 0;
    if (faults.length === 0) total.perfect += 1;
    else if (values.faults) console.log(`${name} [${i}]\n    ${faults.join("\n    ")}`);
  }
}

function sum(a: Counts, b: Counts): Counts {
  return {
    articles: a.articles + b.articles,
    title: a.title + b.title,
    source: a.source + b.source,
    time: a.time + b.time,
    body: a.body + b.body,
    leaked: a.leaked + b.leaked,
    perfect: a.perfect + b.perfect,
  };
}

function row(name: string, { articles, leaked, ...counts }: Counts): string {
  const share = (n: number) => (n / articles).toFixed(3);
  const { title, source, time, body, perfect } = counts;
  return [
    name.padEnd(22),
    String(articles),
    ...[title, source, time, body].map(share),
    String(leaked),
    share(perfect),
  ].join("\t| ");
}

/** Body F1 of the main articles alone: the others give no card, source or time. */
async function besideOthers(captures: readonly Gold[]): Promise<void> {
  const scores: Record<"Broadsheet" | "@mozilla/readability" | "defuddle", number[]> = {
    Broadsheet: [],
    "@mozilla/readability": [],
    defuddle: [],
  };
  for (const { expected, reading, bytes } of captures) {
    const [main] = expected.sightings;
    if (main?.role !== "main" || main.body.length === 0) continue;
    const wanted = textOf(main.body);
    const html = toHtml(new TextDecoder().decode(bytes));
    scores.Broadsheet.push(wordF1(wanted, textOf(reading.sightings[0]?.body ?? [])));
    scores["@mozilla/readability"].push(wordF1(wanted, readabilityText(html)));
    scores.defuddle.push(wordF1(wanted, await defuddleText(html)));
  }
  console.log("\nbody F1 of main articles (mean)");
  for (const [name, values] of Object.entries(scores)) {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    console.log(`${name.padEnd(22)}\t| ${mean.toFixed(3)}\t| ${values.length} articles`);
  }
}
