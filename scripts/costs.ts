// What the plans hold and cost, computed from the operations that tests/ingest/operations.test.ts measures and from
// Cloudflare's prices. --markdown writes the tables to docs/operations.md.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseConfig } from "../src/schema/variables.ts";
import measured from "../tests/ingest/operations.json" with { type: "json" };
import { parseArguments } from "./arguments.ts";
import { DATABASE_BYTES, DAYS_PER_MONTH, OPERATIONS, STORAGE, SUBSCRIPTION } from "./plans.ts";
import { markdownTable } from "./tables.ts";
import { ROOT } from "./wrangler.ts";

const DOCUMENT = join(ROOT, "docs/operations.md");
const GENERATED = /(?<=<!-- npm run costs -- --markdown -->\n).*?(?=<!-- end -->)/s;
const ARTICLES_PER_MONTH = [100, 10_000, 1_000_000];
const RUNS_PER_MONTH = (DAYS_PER_MONTH * 24 * 60) / 5;
/** An article of 5,000 characters with its index (npm run bench -- corpus). */
const D1_BYTES = 20_000;
/** The Free plan's limit, which a capture stays below (npm run bench -- corpus). */
const MS_PER_INVOCATION = 10;
const BACKLOG_PAGES = 5_000;

const { capture, scheduledRun } = measured;
const { config: byDefault } = parseConfig({});
const OPERATION_NAMES = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];
const BUDGETS = [
  ["rowsWritten", "D1_ROWS_PER_DAY"],
  ["kvWrites", "KV_WRITES_PER_DAY"],
  ["queueOperations", "QUEUE_OPERATIONS_PER_DAY"],
] as const;

const { values } = parseArguments("Usage: npm run costs [-- --markdown]", {
  options: { markdown: { type: "boolean" } },
});
const byVolume = (name: string, figure: (articles: number) => string) => [
  name,
  ...ARTICLES_PER_MONTH.map(figure),
];
const months = (bytes: number) => (articles: number) => count(bytes / D1_BYTES / articles);
const heads = byVolume("new articles a month", count);
const text = `
${markdownTable(
  [...heads, "Free plan"],
  OPERATION_NAMES.map((operation) => {
    const { name, free } = OPERATIONS[operation];
    const used = byVolume(`${name} a month`, (articles) =>
      count(operationsOf(articles)[operation]),
    );
    return [...used, free === null ? "" : count(free)];
  }),
)}

${markdownTable(heads, [
  byVolume("Free: days that reading them takes", (articles) => count(daysOnFree(articles))),
  byVolume("Free: months until 500 MB are full", months(DATABASE_BYTES.free)),
  byVolume("Paid: months until 10 GB are full", months(DATABASE_BYTES.paid)),
  byVolume("Paid: USD in the first month", (articles) => costOf(articles, 1)),
  byVolume("Paid: USD in the twelfth month, all kept", (articles) => costOf(articles, 12)),
  ...BUDGETS.map(([operation, name]) => {
    // Twice the average day, so that a busy day does not wait.
    const twice = (articles: number) => (2 * operationsOf(articles)[operation]) / DAYS_PER_MONTH;
    return byVolume(`set \`${name}\` to`, (articles) =>
      count(Math.max(byDefault[name], Number(twice(articles).toPrecision(2)))),
    );
  }),
])}

${count(BACKLOG_PAGES)} pages with four new articles each take ${daysOnFree(BACKLOG_PAGES * capture.articles)} days on the Free plan.

`;
console.log(text);
if (values.markdown) {
  const document = await readFile(DOCUMENT, "utf8");
  await writeFile(DOCUMENT, document.replace(GENERATED, text));
}

/** The operations of a month in which this many articles are new. */
function operationsOf(articles: number) {
  const captures = articles / capture.articles;
  const sum = (operation: keyof typeof scheduledRun) =>
    captures * capture[operation] + RUNS_PER_MONTH * scheduledRun[operation];
  // A PUT of each capture, the messages, and the scheduled runs.
  const invocations = captures + sum("queueOperations") / 3 + RUNS_PER_MONTH;
  return {
    rowsWritten: sum("rowsWritten"),
    kvWrites: sum("kvWrites"),
    queueOperations: sum("queueOperations"),
    rowsRead: sum("rowsRead"),
    kvLists: sum("kvLists"),
    r2ClassA: sum("r2ClassA"),
    r2ClassB: sum("r2ClassB"),
    invocations,
    cpu: invocations * MS_PER_INVOCATION,
  };
}

/** Days until the default budgets, which are those of the Free plan, allow so many new articles. */
function daysOnFree(articles: number): number {
  const days = BUDGETS.map(([operation, name]) => capture[operation] / byDefault[name]);
  return Math.ceil((Math.max(...days) * articles) / capture.articles);
}

/** USD of a month, where all articles of the months before are stored. Without readers' requests. */
function costOf(articles: number, month: number): string {
  const excess = (used: number, { included, price }: { included: number; price: number }) =>
    Math.max(0, used - included) * price;
  const used = operationsOf(articles);
  const operations = OPERATION_NAMES.map((name) => excess(used[name], OPERATIONS[name]) / 1e6);
  const stored = articles * month;
  const storage = [
    excess(stored * D1_BYTES, STORAGE.d1),
    excess(stored * capture.kvBytes, STORAGE.kv),
    excess((stored / capture.articles) * capture.captureBytes, STORAGE.r2),
  ].map((usd) => usd / 1e9);
  return [...operations, ...storage].reduce((sum, usd) => sum + usd, SUBSCRIPTION).toFixed(2);
}

/** Whole numbers, and two digits of what is below ten. */
function count(value: number): string {
  return (value < 10 ? Number(value.toPrecision(2)) : Math.round(value)).toLocaleString("en");
}
