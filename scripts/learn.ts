// Learns from the gold set which words are those of prompts, and writes them where the reader has them:
// `node scripts/learn.ts`. With `--folds` it writes nothing, but says what it would tell apart on captures
// that it has not learned from.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { featuresOf } from "../src/capture/likeness.ts";
import { splitSentences } from "../src/capture/sentences.ts";
import { ARABIC, ENGLISH } from "../tests/capture/prose.ts";
import { chance } from "./events/chance.ts";
import { type Gold, loadGold } from "./gold.ts";
import { ROOT } from "./wrangler.ts";

type Example = {
  readonly text: string;
  readonly isNoise: boolean;
  readonly features: readonly string[];
};
type Model = { readonly bias: number; readonly weights: ReadonlyMap<string, number> };

const PASSES = 40;
const RATE = 0.2;
/** Pulls weights to nothing, so that the words of a single capture weigh none. */
const SHRINK = 0.0004;
/** Text is precious, but there is four times as much of it. */
const NOISE_COUNTS = 2;
const LEAST_WEIGHT = 0.1;

/** Single phrases, beside those of the gold set. */
type Phrases = { readonly prompts: readonly string[]; readonly prose: readonly string[] };
const NO_PHRASES: Phrases = { prompts: [], prose: [] };

async function loadPhrases(): Promise<Phrases> {
  const load = async (name: string) =>
    (await readFile(join(ROOT, "tests/phrases", name), "utf8")).trim().split("\n");
  const prose = [...(await load("prose.txt")), ...ENGLISH, ...ARABIC];
  return { prompts: await load("prompts.txt"), prose };
}

function examplesOf(gold: readonly Gold[], phrases: Phrases): Example[] {
  const noise = new Set(
    [...gold.flatMap(({ expected }) => expected.noise), ...phrases.prompts].flatMap(withSentences),
  );
  const bodies = gold.flatMap(({ expected }) => expected.sightings).flatMap(({ body }) => body);
  const prose = new Set(
    [...bodies.map(({ text }) => text), ...phrases.prose].flatMap(withSentences),
  );
  const of = (isNoise: boolean) => (text: string) => ({
    ...{ text, isNoise },
    features: [...featuresOf(text)],
  });
  return [
    ...[...noise].filter((text) => !prose.has(text)).map(of(true)),
    ...[...prose].map(of(false)),
  ];
}

function withSentences(text: string): string[] {
  const sentences = splitSentences(text).map(({ from, to }) => text.slice(from, to).trim());
  return text.length < 200 ? [text.trim(), ...sentences] : sentences;
}

/** What a single example has says nothing of others. */
const LEAST_EXAMPLES = 3;

function learn(examples: readonly Example[]): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const known = (feature: string) => (counts.get(feature) ?? 0) >= LEAST_EXAMPLES;
  const weights = new Map<string, number>();
  const { between } = chance(1);
  const order = examples.map((each) => ({ ...each, features: each.features.filter(known) }));
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = between(0, i);
      [order[i], order[j]] = [order[j] as Example, order[i] as Example];
    }
    const rate = RATE / (1 + pass * 0.3);
    for (const { features, isNoise } of order) {
      let sum = bias;
      for (const feature of features) sum += weights.get(feature) ?? 0;
      const error = (isNoise ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      const step = (rate * error * (isNoise ? NOISE_COUNTS : 1)) / Math.sqrt(features.length);
      bias += step * 0.1;
      for (const feature of features) {
        const moved = (weights.get(feature) ?? 0) + step;
        const shrink = Math.min(Math.abs(moved), rate * SHRINK);
        weights.set(feature, moved - Math.sign(moved) * shrink);
      }
    }
  }
  return { bias, weights };
}

function scoreOf({ bias, weights }: Model, { features }: Example): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias);
}

async function tellFolds(gold: readonly Gold[], other: readonly Gold[]): Promise<void> {
  const FOLDS = 5;
  const scored: { score: number; example: Example }[] = [];
  if (other.length > 0) {
    const model = learn(examplesOf(gold, phrases));
    for (const example of examplesOf(other, NO_PHRASES))
      scored.push({ score: scoreOf(model, example), example });
  } else
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = learn(
        examplesOf(
          gold.filter((_, i) => i % FOLDS !== fold),
          phrases,
        ),
      );
      const rest = examplesOf(
        gold.filter((_, i) => i % FOLDS === fold),
        NO_PHRASES,
      );
      for (const example of rest) scored.push({ score: scoreOf(model, example), example });
    }
  const noise = scored.filter(({ example }) => example.isNoise);
  const prose = scored.filter(({ example }) => !example.isNoise);
  for (const bound of [0, 1, 2, 3, 4]) {
    const [found, lost] = [noise, prose].map(
      (all) => all.filter(({ score }) => score > bound).length,
    );
    console.log(
      `above ${bound}: ${found} of ${noise.length} prompts, ${lost} of ${prose.length} of the article`,
    );
  }
  for (const { score, example } of prose.toSorted((a, b) => b.score - a.score).slice(0, 25))
    console.log(score.toFixed(1), example.text);
}

const gold = await loadGold(join(ROOT, "tests/gold"));
const phrases = await loadPhrases();
const at = process.argv.indexOf("--other");
const other = at === -1 ? [] : await loadGold(process.argv[at + 1] ?? "");
if (process.argv.includes("--folds") || other.length > 0) await tellFolds(gold, other);
else {
  const { bias, weights } = learn(examplesOf(gold, phrases));
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = kept.map(([feature, weight]) => `${Math.round(weight * 10)}\t${feature}`);
  await writeFile(
    join(ROOT, "src/capture/boilerplate/learned.ts"),
    `/** Made by \`node scripts/learn.ts\` of the gold set: tenths of log-odds, a tab, a feature of likeness.ts. */
export const BIAS = ${bias.toFixed(2)};
const TENTHS = \`
${lines.join("\n")}
\`;
export const LEARNED_WEIGHTS: ReadonlyMap<string, number> = new Map(
  TENTHS.trim()
    .split("\\n")
    .map((line) => {
      const [tenths = "", feature = ""] = line.split("\\t");
      return [feature, Number(tenths) / 10];
    }),
);
`,
  );
  console.log(`${kept.length} features`);
}
