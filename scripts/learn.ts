// Learns from the gold set which words are those of prompts, and writes them where the reader has them.
// `npm run learn -- --folds` writes nothing: it says what would be told apart in a fifth of the captures by
// what the other four fifths teach, for each fifth.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Gold, loadGold } from "./gold.ts";
import { examplesIn, loadPhrases } from "./learning/examples.ts";
import { learn, type Regression, scoreOf } from "./learning/regression.ts";
import { written } from "./learning/written.ts";
import { ROOT } from "./wrangler.ts";

const { values } = parseArgs({ options: { folds: { type: "boolean", default: false } } });
const WRITTEN = "src/capture/boilerplate/learned.ts";
const FOLDS = 5;
/** What weighs less tells nothing. */
const LEAST_WEIGHT = 0.5;

const gold = await loadGold(join(ROOT, "tests/gold"));
const phrases = await loadPhrases();
if (values.folds) tellFolds(gold);
else await write(learn([...examplesIn(gold), ...phrases]));

async function write({ bias, weights }: Regression): Promise<void> {
  const some = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
  await writeFile(
    join(ROOT, WRITTEN),
    `/** Made by \`npm run learn\`, of the gold set and tests/phrases. */
export const BIAS = ${bias.toFixed(2)};
/** The weights of the features of features.ts, as weights.ts reads them. */
export const WEIGHTS =
  "${written(some)}";
`,
  );
  console.log(`${WRITTEN} has ${some.length} features.`);
}

function tellFolds(gold: readonly Gold[]): void {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const model = learn([...examplesIn(gold.filter((_, i) => i % FOLDS !== fold)), ...phrases]);
    const others = examplesIn(gold.filter((_, i) => i % FOLDS === fold));
    return others.map((example) => ({ ...example, score: scoreOf(model, example.text) }));
  }).flat();
  const prompts = scored.filter(({ isPrompt }) => isPrompt);
  const prose = scored.filter(({ isPrompt }) => !isPrompt);
  for (const bound of [0, 1, 2, 3, 4]) {
    const [found, lost] = [prompts, prose].map(
      (all) => all.filter(({ score }) => score > bound).length,
    );
    console.log(
      `above ${bound}: ${found} of ${prompts.length} prompts, ${lost} of ${prose.length} of articles`,
    );
  }
  console.log("\nMost like prompts of what is none:");
  for (const { score, text } of prose.toSorted((a, b) => b.score - a.score).slice(0, 20))
    console.log(`${score.toFixed(1)}\t${text}`);
}
