// Learns from the gold set, from the varied one and from phrases what tells prompts from prose, and writes it where the reader has it:
// which words are those of prompts, where a prompt ends that runs into a sentence, what its place tells, and by
// which words a prompt is found at all. `-- --folds` writes nothing: it says how the lines and sentences of a fifth of the
// captures are judged by what the others teach; `-- --gold FOLDER`, those of other captures; `-- --beginnings` writes
// those alone.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { endsInStop } from "../src/reader/marks.ts";
import { isAlwaysAsked } from "../src/reader/prompts/beginnings.ts";
import { likenessBy } from "../src/reader/prompts/likeness.ts";
import { shiftedOf } from "../src/reader/prompts/shifted.ts";
import { type Gold, loadGold } from "./gold.ts";
import { beginningsOf } from "./learning/beginnings.ts";
import { learnChoices } from "./learning/choices.ts";
import { examplesOf, GOLD_TIMES } from "./learning/examples.ts";
import { joined, partsIn, partsOf, titled } from "./learning/joined.ts";
import { type Case, casesOf, judgementOf, oddsBy, partingCasesOf } from "./learning/judgement.ts";
import { choicesOf, type Parted, partedBehind, partedIn } from "./learning/partings.ts";
import { phraseRows } from "./learning/phrase-rows.ts";
import { loadPhrases, type Phrases, some } from "./learning/phrases.ts";
import { learn, type Regression } from "./learning/regression.ts";
import { type UnitRow, unitsIn } from "./learning/units.ts";
import { written } from "./learning/written.ts";
import { ROOT } from "./wrangler.ts";

const { values } = parseArgs({
  options: {
    folds: { type: "boolean", default: false },
    beginnings: { type: "boolean", default: false },
    gold: { type: "string" },
  },
});
const FOLDER = "src/reader/prompts";
const FOLDS = 5;
/** What weighs less tells nothing. */
const LEAST_LIKENESS = 1.3;
const LEAST_PARTING = 0.3;

/** Captures have few prompts that run into sentences: phrases count for more than where whole ones are judged. */
const RUN_IN_SHARE = 0.2;

const gold = [
  ...(await loadGold(join(ROOT, "tests/gold"))),
  ...(await loadGold(join(ROOT, "tests/varied"))),
];
const phrases = await loadPhrases();
if (values.folds || values.gold !== undefined) await tellFolds();
else {
  if (!values.beginnings) await learnAll();
  await learnBeginnings();
}

async function learnAll(): Promise<void> {
  const likeness = learn(examplesOf(gold, phrases));
  const words = heavier(likeness.weights, LEAST_LIKENESS);
  await write(
    "learned-likeness.ts",
    `export const BIAS = ${likeness.bias.toFixed(2)};
/** The weights of the features of features.ts, as weights.ts reads them. */
export const WEIGHTS =
  "${written(words)}";`,
  );

  const signs = heavier(learnChoices(textsOf({ gold, phrases }).flatMap(choicesOf)), LEAST_PARTING);
  await write(
    "learned-partings.ts",
    `/** The weights of the signs of parting-signs.ts, as weights.ts reads them. */
export const WEIGHTS =
  "${written(signs)}";`,
  );

  const judgement = heavier(judgementOf(allOf(foldedCases())), 0.005);
  const parting = heavier(judgementOf(partingCases()), 0.005);
  await write(
    "learned-judgement.ts",
    `/** What each piece of evidence of judging.ts tells, as log-odds. */
export const JUDGEMENT: Readonly<Record<string, number>> = ${table(judgement)};`,
  );
  await write(
    "learned-parting-odds.ts",
    `/** What each piece of evidence of parting.ts tells, as log-odds. */
export const PARTING: Readonly<Record<string, number>> = ${table(parting)};`,
  );
  console.log(
    `${words.length} features of likeness, ${signs.length} of partings, ${judgement.length} of judgement`,
  );
}

async function learnBeginnings(): Promise<void> {
  const { firstWords, signs, unquotedFirstWords, unquotedSigns, buttons } = beginnings();
  await write(
    "learned-beginnings.ts",
    `/** What prompts begin with, more than sentences do: words in small letters, stems, marks. */
export const FIRST_WORDS = ${list(firstWords, " ")};
/** The same of prompts of a word or two. */
export const BUTTONS = ${list(buttons, " ")};
/** Strings that prompts have within them, one a line. */
export const PROMPT_SIGNS = ${list(signs, "\n")};
/** First words of prompts, and strings within them, where nobody is quoted. */
export const UNQUOTED_FIRST_WORDS =
  ${JSON.stringify(unquotedFirstWords.join(" "))};
export const UNQUOTED_SIGNS =
  ${JSON.stringify(unquotedSigns.join("\n"))};`,
  );
  console.log(
    `${firstWords.length} and ${unquotedFirstWords.length} first words, ${signs.length} and ${unquotedSigns.length} signs`,
  );
}

/** Words with what parts them: those in Arabic shifted, in a list of their own. */
function list(words: readonly string[], between: string): string {
  const arabic = words.flatMap((word) => shiftedOf(word) ?? []);
  const others = words.filter((word) => shiftedOf(word) === null);
  const [shifted, plain] = [arabic, others].map((some) => JSON.stringify(some.join(between)));
  return `{\n  plain:\n    ${plain},\n  shifted:\n    ${shifted},\n}`;
}

function table(weights: readonly (readonly [string, number])[]): string {
  const lines = weights
    .toSorted()
    .map(([what, weight]) => `  ${JSON.stringify(what)}: ${weight.toFixed(2)},`);
  return `{\n${lines.join("\n")}\n}`;
}

/** What each half of captures and phrases is parted like by what the other half teaches. */
function partingCases(): Case[] {
  return [0, 1].flatMap((half) => {
    const isOf = (i: number) => i % 2 === half;
    const at = (isIn: (i: number) => boolean): Half => ({
      gold: gold.filter((_, i) => isIn(i)),
      phrases: some(phrases, isIn),
    });
    const [own, other] = [at(isOf), at((i) => !isOf(i))];
    const likeness = learn(examplesOf(other.gold, other.phrases));
    const signs = learnChoices(textsOf(other).flatMap(choicesOf));
    const score = (text: string) => likenessBy(likeness, text).whole;
    const { prose, prompts, noRunIns } = own.phrases;
    const whole = [...prose, ...prompts, ...noRunIns].map((text) => ({ text, ends: [] }));
    return [
      ...partingCasesOf(own.gold.flatMap(unitsIn).flatMap(partedIn), signs, score, 1),
      ...partingCasesOf([...whole, ...pairsOf(own)], signs, score, RUN_IN_SHARE),
    ];
  });
}

/** Prompts with the sentences that they run into, and titles behind labels. */
function pairsOf({ gold, phrases: { runIns } }: Half): Parted[] {
  return [
    ...runIns.flatMap(([prompt, sentence]) => partedBehind([prompt], sentence)),
    ...titled(partsIn(gold)),
  ];
}

type Half = { readonly gold: readonly Gold[]; readonly phrases: Phrases };

function textsOf({ gold, phrases }: Half) {
  const met = gold.flatMap(unitsIn).flatMap(partedIn);
  return [
    ...Array.from({ length: GOLD_TIMES }, () => met).flat(),
    ...joined(partsOf(phrases), partsIn(gold)),
  ];
}

function heavier<Name>(weights: ReadonlyMap<Name, number>, least: number): [Name, number][] {
  return [...weights].filter(([, weight]) => Math.abs(weight) >= least);
}

async function write(name: string, text: string): Promise<void> {
  const path = join(ROOT, FOLDER, name);
  await writeFile(
    path,
    `/** Made by \`npm run learn\`, of the gold set and of scripts/learning/phrases. */\n\n${text}\n`,
  );
}

/** The cases of each fifth of captures and phrases, with the likeness that the others teach. */
function foldedCases(): { readonly captures: Case[]; readonly phrases: Case[] }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOf = (i: number) => i % FOLDS === fold;
    const others = gold.filter((_, i) => !isOf(i));
    const likeness = learn(
      examplesOf(
        others,
        some(phrases, (i) => !isOf(i)),
      ),
    );
    const rows = gold.filter((_, i) => isOf(i)).flatMap(unitsIn);
    return {
      captures: casesIn(rows, likeness),
      phrases: casesIn(phraseRows(some(phrases, isOf), rows), likeness),
    };
  });
}

function casesIn(rows: readonly UnitRow[], likeness: Regression): Case[] {
  return rows.flatMap((row) => casesOf(row, (text) => likenessBy(likeness, text)));
}

function beginnings() {
  const units = gold.flatMap(unitsIn).flatMap(({ units }) => units);
  const of = (fate: string) => [
    ...new Set(units.flatMap((unit) => (unit.fate === fate ? [unit.text] : []))),
  ];
  return beginningsOf(
    [
      ...new Set([
        ...of("goes"),
        ...of("in part"),
        ...phrases.prompts,
        ...phrases.runIns.map(([prompt]) => prompt),
      ]),
    ].filter((text) => !endsInStop(text) || !isAlwaysAsked(text)),
    of("stays").filter((text) => !isAlwaysAsked(text)),
  );
}

function allOf(folds: ReturnType<typeof foldedCases>): Case[] {
  return folds.flatMap(({ captures, phrases }) => [...captures, ...phrases]);
}

async function tellFolds(): Promise<void> {
  const folds = foldedCases();
  const told = (cases: readonly Case[], weights: ReadonlyMap<string, number>) =>
    cases.map((each) => ({ ...each, odds: oddsBy(weights, each.evidence) }));
  if (values.gold === undefined) {
    tell(
      folds.flatMap(({ captures }, fold) =>
        told(captures, judgementOf(allOf(folds.filter((_, i) => i !== fold)))),
      ),
    );
    return;
  }
  const rows = (await loadGold(values.gold)).flatMap(unitsIn);
  const likeness = learn(examplesOf(gold, phrases));
  tell(told(casesIn(rows, likeness), judgementOf(allOf(folds))));
}

function tell(judged: readonly (Case & { readonly odds: number })[]): void {
  const prompts = judged.filter(({ goes }) => goes);
  const prose = judged.filter(({ goes }) => !goes);
  for (const bound of [-2, -1, 0, 1, 2]) {
    const [found, lost] = [prompts, prose].map(
      (all) => all.filter(({ odds }) => odds > bound).length,
    );
    console.log(
      `above ${bound}: ${found} of ${prompts.length} prompts go, ${lost} of ${prose.length} of articles`,
    );
  }
  const loss = judged.reduce(
    (sum, { odds, goes }) => sum + Math.log1p(Math.exp(goes ? -odds : odds)),
    0,
  );
  console.log(`log loss: ${loss.toFixed(1)}`);
  const worst = (all: typeof judged, sign: number) => {
    const sorted = all.toSorted((a, b) => sign * (a.odds - b.odds)).slice(0, 30);
    return sorted.map(({ odds, text }) => `${odds.toFixed(1)}\t${text.slice(0, 140)}`).join("\n");
  };
  console.log(`\nPrompts that are least likely to go:\n${worst(prompts, 1)}`);
  console.log(`\nWhat is no prompt and likeliest to go:\n${worst(prose, -1)}`);
}
