// The benchmarks, as ratios measured side by side in one run: absolute times differ from machine to
// machine and from hour to hour.
import { parseArguments } from "./arguments.ts";
import { benchCorpus } from "./bench/corpus.ts";
import { benchHostile } from "./bench/hostile.ts";
import { benchMemory } from "./bench/memory.ts";
import { benchReader } from "./bench/reader.ts";

const USAGE = "Usage: npm run bench [-- reader | corpus]";

const { positionals } = parseArguments(USAGE, { options: {}, allowPositionals: true });
const [what = "all"] = positionals;
if (what !== "corpus") {
  benchMemory();
  await benchReader();
  benchHostile();
}
if (what !== "reader") await benchCorpus();
