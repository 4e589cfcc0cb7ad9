// The benchmarks, as ratios measured side by side in one run where something can be measured beside another:
// absolute times differ from machine to machine and from hour to hour.
// --markdown runs all of them and writes their tables to docs/benchmarks.md.
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fail, parseArguments } from "./arguments.ts";
import { type Result, toMarkdown, toText } from "./bench/result.ts";
import { ROOT } from "./wrangler.ts";

type Benchmark = () => Promise<Result | readonly Result[]>;

/**
 * Each is imported when its turn comes: what is not imported yet takes no memory, and collects no
 * garbage, while memory is measured.
 */
const BENCHMARKS: Readonly<Record<string, readonly Benchmark[]>> = {
  reader: [
    async () => (await import("./bench/memory.ts")).benchMemory(),
    async () => (await import("./bench/reader.ts")).benchReader(),
    async () => (await import("./bench/hostile.ts")).benchHostile(),
  ],
  startup: [
    async () => (await import("./bench/startup.ts")).benchStartup(),
    async () => (await import("./bench/first.ts")).benchFirst(),
  ],
  http: [async () => (await import("./bench/http.ts")).benchHttp()],
  corpus: [
    async () => (await import("./bench/corpus.ts")).benchCorpus(),
    async () => (await import("./bench/settling.ts")).benchSettling(),
  ],
};

const NAMES = Object.keys(BENCHMARKS);
const USAGE = `Usage: npm run bench [-- ${NAMES.join(" | ")} | --markdown]`;
const DOCUMENT = join(ROOT, "docs/benchmarks.md");

const { positionals, values } = parseArguments(USAGE, {
  options: { markdown: { type: "boolean" } },
  allowPositionals: true,
});
const [name, ...more] = positionals;
if (more.length > 0 || (name !== undefined && !BENCHMARKS[name])) fail(USAGE);
if (values.markdown && name !== undefined) {
  fail(`${DOCUMENT} has the figures of one run of all benchmarks: give no name.\n\n${USAGE}`);
}

const sections: string[] = [];
for (const benchmark of name === undefined ? NAMES : [name]) {
  for (const run of BENCHMARKS[benchmark] ?? []) {
    for (const result of [await run()].flat()) {
      console.log(toText(result));
      sections.push(toMarkdown(result));
    }
  }
}
if (values.markdown) {
  const head = `# Benchmarks

Written by \`npm run bench -- --markdown\`, in one run with Node ${process.version} on ${availableParallelism()} cores.
Milliseconds differ from machine to machine; ratios were measured side by side.`;
  await writeFile(DOCUMENT, `${[head, ...sections].join("\n\n")}\n`);
}
