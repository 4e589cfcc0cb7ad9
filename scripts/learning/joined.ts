import { splitSentences } from "../../src/reader/sentences.ts";
import { type Chance, chance } from "../events/chance.ts";
import type { Gold } from "../gold.ts";
import { type Parted, partedBehind } from "./partings.ts";
import type { Phrases } from "./phrases.ts";

/**
 * Texts put together of prompts and sentences, since captures have little of them as it stands, and
 * any prompt may stand before any sentence.
 */

/** What texts are put together of. */
export type Parts = {
  readonly pairs: readonly (readonly [prompt: string, sentence: string])[];
  readonly prompts: readonly string[];
  readonly sentences: readonly string[];
  /** Those of the sentences that seem to begin with a prompt. */
  readonly nearMisses: readonly string[];
  /** Headlines, as they stand behind labels. */
  readonly titles: readonly string[];
  /** Captions and credits run into sentences as prompts do, and stay. */
  readonly captions: readonly string[];
};

const LABELS = [
  ...["Also read |", "Don't miss", "Explained |", "In pictures:", "Listen:", "More:", "Must read:"],
  ...["More on this:", "Next:", "READ MORE:", "RELATED STORY", "Read more:", "Read next:"],
  ...["Recommended", "Related:", "See also:", "Video:", "WATCH |", "Watch:"],
];
const ARABIC_LABELS = [
  ...["إقرأ أيضا..", "اقرأ أيضا:", "اقرأ أيضا |", "اقرأ المزيد:", "بالصور:", "ذات صلة:", "شاهد:"],
  ...["شاهد أيضا", "طالع أيضا:", "فيديو..", "قد يهمك:", "للمزيد:"],
];
/** Each prompt stands before so many sentences, and one of a word or two before more. */
const TIMES = 2;
const SHORT_TIMES = 8;
/** How often a sentence has lost its end. */
const CUT_SHORT = 0.1;
/** How often another prompt stands before it. */
const IN_A_ROW = 0.3;
/** How often an English prompt stands before an Arabic sentence. */
const ACROSS = 0.1;
/** How often a sentence counts that only seems to begin with a prompt: a word is joined to many more that it does not. */
const NEAR_TIMES = 4;

/** The parts of phrases that are of no capture. */
export function partsOf({ prompts, prose, runIns, noRunIns }: Phrases): Parts {
  const sentences = [...prose, ...noRunIns];
  return { pairs: runIns, prompts, sentences, nearMisses: noRunIns, titles: [], captions: [] };
}

/** The parts that captures have. */
export function partsIn(gold: readonly Gold[]): Parts {
  const sightings = gold.flatMap(({ expected }) => expected.sightings);
  const blocks = sightings.flatMap(({ body }) => body);
  const of = (wanted: string) => [
    ...new Set(blocks.filter(({ type }) => type === wanted).map(({ text }) => text)),
  ];
  return {
    pairs: [],
    prompts: [...new Set(gold.flatMap(({ expected }) => expected.noise))],
    sentences: of("paragraph").flatMap(sentencesIn),
    nearMisses: [],
    titles: [...new Set(sightings.map(({ title }) => title))],
    captions: of("caption"),
  };
}

function sentencesIn(text: string): string[] {
  return splitSentences(text).map(({ from, to }) => text.slice(from, to).trim());
}

/** The phrases as they stand, of which nothing is to go, and joined. */
export function joined(...sources: readonly Parts[]): Parted[] {
  const by = chance(1);
  const pairs = sources.flatMap(({ pairs }) => pairs);
  const prompts = [...sources.flatMap(({ prompts }) => prompts), ...pairs.map(([first]) => first)];
  const sentences = [
    ...sources.flatMap((each) => each.sentences),
    ...pairs.map(([, last]) => last),
  ];
  const open = prompts.filter((text) => !STOPPED.test(text));
  const titles = sources.flatMap(({ titles }) => titles).filter((text) => !STOPPED.test(text));
  const full = sentences.filter(isFull);
  const near = sources.flatMap(({ nearMisses }) => nearMisses);
  const captions = sources
    .flatMap(({ captions }) => captions)
    .filter((text) => !STOPPED.test(text));
  return [
    ...[...sentences, ...prompts].map((text) => ({ text, ends: [] })),
    ...Array.from({ length: NEAR_TIMES - 1 }, () => near)
      .flat()
      .map((text) => ({ text, ends: [] })),
    ...captions.map((caption) => ({
      text: `${caption} ${by.pick(full.filter(isArabic(caption) ? isArabic : isEnglish))}`,
      ends: [],
    })),
    ...[isArabic, isEnglish].flatMap((is) =>
      joinedAtChance(open.filter(is), titles.filter(is), full.filter(is), by),
    ),
    ...open
      .filter((text) => isEnglish(text) && by.happens(ACROSS))
      .flatMap((text) => partedBehind([text], by.pick(full.filter(isArabic)))),
    ...pairs.flatMap(([prompt, sentence]) => partedBehind([prompt], sentence)),
    ...titled(...sources),
  ];
}

function joinedAtChance(
  prompts: readonly string[],
  titles: readonly string[],
  sentences: readonly string[],
  { pick, happens, between }: Chance,
): Parted[] {
  const parted: Parted[] = [];
  const any = () => {
    const words = pick(sentences).split(" ");
    return words.slice(0, happens(CUT_SHORT) ? between(4, words.length) : words.length).join(" ");
  };
  for (const prompt of prompts) {
    const times = prompt.split(" ").length < 3 ? SHORT_TIMES : TIMES;
    for (let i = 0; i < times; i++) parted.push(...partedBehind([prompt], any()));
    if (happens(IN_A_ROW)) parted.push(...partedBehind([pick(prompts), prompt], any()));
  }
  for (const title of titles) {
    const label = pick(isArabic(title) ? ARABIC_LABELS : LABELS);
    parted.push(...partedBehind([`${label} ${title}`], any()));
  }
  return parted;
}

/** Titles behind labels with a stop, where there is nothing to part. */
export function titled(...sources: readonly Parts[]): Parted[] {
  const by = chance(2);
  return sources
    .flatMap(({ titles }) => titles)
    .filter((title) => !STOPPED.test(title))
    .map((title) => {
      const label = by.pick(isArabic(title) ? ARABIC_LABELS : LABELS);
      return { text: `${label} ${title}.`, ends: [] };
    });
}

const STOPPED = /[.!?؟…]["'”’»)\]]*$/;

/** Whether a text is a sentence from its beginning to its end. */
function isFull(text: string): boolean {
  return STOPPED.test(text) && text.split(" ", 3).length === 3 && /^\P{Ll}/u.test(text);
}

function isArabic(text: string): boolean {
  return /[\u0621-\u064A]/.test(text);
}

function isEnglish(text: string): boolean {
  return !isArabic(text);
}
