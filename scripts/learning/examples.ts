import { readByline, readSignOff, signatureLine } from "../../src/reader/credits.ts";
import { splitSentences } from "../../src/reader/sentences.ts";
import type { Gold } from "../gold.ts";
import type { Phrases } from "./phrases.ts";
import type { Example } from "./regression.ts";

/** Captures show a line that is longer as its sentences alone. */
const LINE_CHARACTERS = 200;

/** Captures have prompts and prose as they are met: each counts for more than a phrase. */
export const GOLD_TIMES = 8;

/** What captures and phrases have of prompts and of articles: their lines, and the sentences of these. */
export function examplesOf(gold: readonly Gold[], phrases: Phrases): Example[] {
  const { prompts, prose, runIns, noRunIns } = phrases;
  const bodies = gold.flatMap(({ expected }) => expected.sightings).flatMap(({ body }) => body);
  const noise = gold.flatMap(({ expected }) => expected.noise).filter((text) => !isCredit(text));
  return [
    ...told(
      GOLD_TIMES,
      noise,
      bodies.map(({ text }) => text),
    ),
    ...told(
      1,
      [...prompts, ...runIns.map(([prompt]) => prompt)],
      [...prose, ...noRunIns, ...runIns.map(([, sentence]) => sentence)],
    ),
  ];
}

const NOBODY = { names: [], pattern: null };

/** Bylines and sign-offs have steps of their own, which want to see them. */
export function isCredit(text: string): boolean {
  if (readByline(text) !== null || readSignOff(text)?.at === 0) return true;
  const signature = signatureLine(text, { title: "", rest: () => "" }, NOBODY);
  return signature?.isSure === true || signature?.isKnown === true;
}

function told(times: number, prompts: readonly string[], prose: readonly string[]): Example[] {
  const articles = new Set(prose.flatMap(withSentences));
  const noise = new Set(prompts.flatMap(withSentences).filter((text) => !articles.has(text)));
  return [
    ...[...noise].map((text) => ({ text, isPrompt: true, times })),
    ...[...articles].map((text) => ({ text, isPrompt: false, times })),
  ];
}

function withSentences(text: string): string[] {
  const sentences = splitSentences(text).map(({ from, to }) => text.slice(from, to).trim());
  return text.length < LINE_CHARACTERS ? [text.trim(), ...sentences] : sentences;
}
