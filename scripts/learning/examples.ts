import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readByline, readSignOff } from "../../src/capture/credits.ts";
import { splitSentences } from "../../src/capture/sentences.ts";
import { ARABIC, ENGLISH } from "../../tests/capture/prose.ts";
import type { Gold } from "../gold.ts";
import { ROOT } from "../wrangler.ts";
import type { Example } from "./regression.ts";

/** Captures show a line that is longer as its sentences alone. */
const LINE_CHARACTERS = 200;

/** What captures have of prompts and of articles: their lines, and the sentences of these. */
export function examplesIn(gold: readonly Gold[]): Example[] {
  const bodies = gold.flatMap(({ expected }) => expected.sightings).flatMap(({ body }) => body);
  return told(
    gold.flatMap(({ expected }) => expected.noise).filter((text) => !isCredit(text)),
    bodies.map(({ text }) => text),
  );
}

/** Phrases of no capture: prompts of many kinds, and prose that is like them. */
export async function loadPhrases(): Promise<Example[]> {
  const load = async (name: string) =>
    (await readFile(join(ROOT, "tests/phrases", name), "utf8")).trim().split("\n");
  return told(await load("prompts.txt"), [...(await load("prose.txt")), ...ENGLISH, ...ARABIC]);
}

/** Bylines and sign-offs have steps of their own, which want to see them. */
function isCredit(text: string): boolean {
  return readByline(text) !== null || readSignOff(text)?.at === 0;
}

function told(prompts: readonly string[], prose: readonly string[]): Example[] {
  const articles = new Set(prose.flatMap(withSentences));
  const noise = new Set(prompts.flatMap(withSentences).filter((text) => !articles.has(text)));
  return [
    ...[...noise].map((text) => ({ text, isPrompt: true })),
    ...[...articles].map((text) => ({ text, isPrompt: false })),
  ];
}

function withSentences(text: string): string[] {
  const sentences = splitSentences(text).map(({ from, to }) => text.slice(from, to).trim());
  return text.length < LINE_CHARACTERS ? [text.trim(), ...sentences] : sentences;
}
