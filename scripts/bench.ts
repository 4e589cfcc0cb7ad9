// The benchmarks, as ratios measured side by side in one run: absolute times differ from machine to
// machine and from hour to hour. A Worker's start is given in milliseconds, for so it is limited.
import { parseArguments } from "./arguments.ts";

const USAGE = "Usage: npm run bench [-- reader | startup | http | corpus]";

const { positionals } = parseArguments(USAGE, { options: {}, allowPositionals: true });
const [what = "all"] = positionals;
if (what === "reader" || what === "all") {
  // What is not imported yet takes no memory and collects no garbage while memory is measured.
  const { benchMemory } = await import("./bench/memory.ts");
  benchMemory();
  const { benchReader } = await import("./bench/reader.ts");
  await benchReader();
  const { benchHostile } = await import("./bench/hostile.ts");
  benchHostile();
}
if (what === "startup" || what === "all") {
  const { benchStartup } = await import("./bench/startup.ts");
  await benchStartup();
  const { benchFirst } = await import("./bench/first.ts");
  await benchFirst();
}
if (what === "http" || what === "all") {
  const { benchHttp } = await import("./bench/http.ts");
  await benchHttp();
}
if (what === "corpus" || what === "all") {
  const { benchCorpus } = await import("./bench/corpus.ts");
  await benchCorpus();
}
