// Runs the benchmarks. Most figures are ratios that are measured side by side in one run, because absolute times
// differ from machine to machine. --markdown runs all benchmarks and writes docs/benchmarks.md.
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fail, parseArguments } from "./arguments.ts";
import { type Result, toMarkdown, toText } from "./bench/result.ts";
import { ROOT } from "./wrangler.ts";

type Benchmark = () => Promise<Result | readonly Result[]>;

/** Each is imported when it runs, because modules in memory would affect the benchmark of memory. */
const BENCHMARKS: Readonly<Record<string, readonly Benchmark[]>> = {
  reader: [
    async () => (await import("./bench/memory.ts")).benchMemory(),
    async () => (await import("./bench/reader.ts")).benchReader(),
    async () => (await import("./bench/hostile.ts")).benchHostile(),
  ],
  startup: [
    async () => (await import("./bench/startup.ts")).benchStartup(),
    async () => (await import("./bench/first-captures.ts")).benchFirstCaptures(),
  ],
  http: [async () => (await import("./bench/http.ts")).benchHttp()],
  search: [async () => (await import("./bench/search.ts")).benchSearch()],
  load: [async () => (await import("./bench/load.ts")).benchLoad()],
  corpus: [
    async () => (await import("./bench/corpus.ts")).benchCorpus(),
    async () => (await import("./bench/story-assignment.ts")).benchStoryAssignment(),
  ],
};

const NAMES = Object.keys(BENCHMARKS);
const USAGE = `Usage: npm run bench [-- ${NAMES.join(" | ")} …] [--markdown]`;
const DOCUMENT = join(ROOT, "docs/benchmarks.md");

const { positionals, values } = parseArguments(USAGE, {
  options: { markdown: { type: "boolean" } },
  allowPositionals: true,
});
if (!positionals.every((name) => BENCHMARKS[name])) fail(USAGE);
const names = positionals.length === 0 ? NAMES : positionals;

const sections: string[] = [];
for (const benchmark of names) {
  for (const run of BENCHMARKS[benchmark] ?? []) {
    for (const result of [await run()].flat()) {
      console.log(toText(result));
      sections.push(toMarkdown(result));
    }
  }
}
if (values.markdown) {
  const head = `# Benchmarks

Written by \`npm run bench -- ${names.join(" ")} --markdown\`, in one run with Node ${process.version} on ${availableParallelism()} cores.
Milliseconds differ from machine to machine; ratios were measured side by side.`;
  await writeFile(DOCUMENT, `${[head, ...sections].join("\n\n")}\n`);
}
