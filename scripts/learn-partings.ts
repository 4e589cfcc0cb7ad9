// Learns where prompts end that run into sentences, of the gold set and of phrases put together, and
// writes it where the reader has it. `-- --folds` writes nothing: it says how well a fifth of the pairs,
// sentences and captures is parted by what the other four fifths teach.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { likeliestOf } from "../src/capture/parting.ts";
import { firstSigns, placesIn } from "../src/capture/parting-signs.ts";
import { tokensIn } from "../src/capture/tokens.ts";
import { type Gold, loadGold } from "./gold.ts";
import { learnChoices } from "./learning/choices.ts";
import { joined, loadPhrases, type Phrases, phrasesIn } from "./learning/joined.ts";
import { choicesOf, type Parted, partedBehind, partedIn } from "./learning/partings.ts";
import { written } from "./learning/written.ts";
import { ROOT } from "./wrangler.ts";

type Learned = {
  readonly parted: readonly Parted[];
  readonly weights: ReadonlyMap<number, number>;
};

const { values } = parseArgs({ options: { folds: { type: "boolean", default: false } } });
const WRITTEN = "src/capture/boilerplate/learned-partings.ts";
const FOLDS = 5;
const BOUNDS = [0, 1, 1.5, 2, 3];
/** Log-odds that a first word must have of its own. */
const TELLING = 0.3;
/** What weighs less tells nothing. */
const LEAST_WEIGHT = 0.2;

const gold = await loadGold(join(ROOT, "tests/gold"));
const phrases = await loadPhrases();
if (values.folds) tellFolds();
else await write(learn(gold, phrases));

function learn(gold: readonly Gold[], phrases: Phrases): Learned {
  const parted = [...partedIn(gold), ...joined(phrases, phrasesIn(gold))];
  return { parted, weights: learnChoices(parted.flatMap(choicesOf)) };
}

async function write({ parted, weights }: Learned): Promise<void> {
  const some = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
  await writeFile(
    join(ROOT, WRITTEN),
    `/** Made by \`npm run learn-partings\`, of the gold set and tests/phrases. */

/** Words that prompts begin with, more than sentences do. */
export const FIRST_WORDS =
  "${firstWords(parted, weights).join(" ")}";
/** The weights of the signs of parting-signs.ts, as weights.ts reads them. */
export const WEIGHTS =
  "${written(some)}";
`,
  );
  console.log(`${WRITTEN} has ${some.length} signs.`);
}

/** The first words of the texts that tell of a prompt by themselves. */
function firstWords(parted: readonly Parted[], weights: ReadonlyMap<number, number>): string[] {
  const words = new Set(parted.map(({ text }) => text.split(" ", 1)[0]?.toLowerCase() ?? ""));
  const telling = [...words].filter((word) => {
    const [token] = tokensIn(word);
    const signs = token === undefined ? [] : firstSigns(token);
    return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0) > TELLING;
  });
  const letters = telling.flatMap((word) => /[a-z\u0621-\u0652]{2,}/.exec(word)?.[0] ?? []);
  return [...new Set(letters)].toSorted();
}

function tellFolds(): void {
  const found = Array.from({ length: FOLDS }, (_, fold) => {
    const isOf = (_: unknown, i: number) => i % FOLDS === fold;
    const isOfOthers = (_: unknown, i: number) => i % FOLDS !== fold;
    const { weights } = learn(gold.filter(isOfOthers), {
      pairs: phrases.pairs.filter(isOfOthers),
      prompts: phrases.prompts.filter(isOfOthers),
      sentences: phrases.sentences.filter(isOfOthers),
      titles: [],
      captions: [],
    });
    const whole = phrases.sentences.filter(isOf).map((text) => ({ text, ends: [] }));
    return [
      ...partedIn(gold.filter(isOf)).map((each) => partedBy(weights, "captures", each)),
      ...phrases.pairs
        .filter(isOf)
        .flatMap(([prompt, sentence]) => partedBehind([prompt], sentence))
        .map((each) => partedBy(weights, "pairs", each)),
      ...whole.map((each) => partedBy(weights, "prose", each)),
    ];
  }).flat();
  for (const kind of ["captures", "pairs", "prose"]) {
    for (const inArabic of [false, true]) {
      const some = found.filter(
        (each) => each.kind === kind && /[\u0621-\u064A]/.test(each.text) === inArabic,
      );
      for (const bound of BOUNDS) tell(`${kind}, ${inArabic ? "Arabic" : "English"}`, some, bound);
    }
  }
}

type Found = Parted & { readonly kind: string; readonly at: number; readonly sum: number };

function partedBy(weights: ReadonlyMap<number, number>, kind: string, parted: Parted): Found {
  return {
    ...parted,
    kind,
    ...likeliestOf(placesIn(parted.text), { of: (sign) => weights.get(sign) ?? 0 }),
  };
}

function tell(name: string, found: readonly Found[], bound: number): void {
  const parted = found.filter(({ ends }) => ends.length > 0);
  const whole = found.filter(({ ends }) => ends.length === 0);
  const cut = parted.filter(({ sum }) => sum > bound);
  const right = cut.filter(({ at, ends }) => ends.includes(at)).length;
  const lost = whole.filter(({ sum }) => sum > bound).length;
  console.log(
    `${name}, above ${bound}: ${right} of ${parted.length} right, ${cut.length - right} wrong; ` +
      `${lost} of ${whole.length} without a prompt cut`,
  );
}
