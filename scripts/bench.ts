// Runs the benchmarks. Most figures are ratios that are measured side by side in one run, because absolute times
// differ from machine to machine. --markdown also writes each to a file of its own in docs/benchmarks.
import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fail, parseArguments } from "./arguments.ts";
import { type Result, toMarkdown, toText } from "./bench/result.ts";
import { ROOT } from "./wrangler.ts";

type Benchmark = () => Promise<Result | readonly Result[]>;

/** Each is imported when it runs, because modules in memory would affect the benchmark of memory. */
const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  reader: async () => (await import("./bench/reader.ts")).benchReader(),
  startup: async () => (await import("./bench/startup.ts")).benchStartup(),
  http: async () => (await import("./bench/http.ts")).benchHttp(),
  search: async () => (await import("./bench/search.ts")).benchSearch(),
  push: async () => (await import("./bench/push.ts")).benchPush(),
  corpus: async () => (await import("./bench/corpus.ts")).benchCorpus(),
};

const NAMES = Object.keys(BENCHMARKS);
const USAGE = `Usage: npm run bench [-- ${NAMES.join(" | ")} …] [--markdown]`;
const DOCUMENTS = join(ROOT, "docs/benchmarks");

const { positionals, values } = parseArguments(USAGE, {
  options: { markdown: { type: "boolean" } },
  allowPositionals: true,
});
if (!positionals.every((name) => BENCHMARKS[name])) fail(USAGE);
const names = positionals.length === 0 ? NAMES : positionals;

for (const name of names) {
  const sections: string[] = [];
  for (const result of [await BENCHMARKS[name]?.()].flat()) {
    if (!result) continue;
    console.log(toText(result));
    sections.push(toMarkdown(result));
  }
  if (values.markdown) {
    const head = `# Benchmark: ${name}

Written by \`npm run bench -- ${name} --markdown\` with Node ${process.version} on ${availableParallelism()} cores.
Milliseconds differ from machine to machine; ratios were measured side by side.`;
    await writeFile(join(DOCUMENTS, `${name}.md`), `${[head, ...sections].join("\n\n")}\n`);
  }
}
