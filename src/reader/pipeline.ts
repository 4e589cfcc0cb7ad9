import {
  type ArticleText,
  paragraphText,
  type SetAsideText,
  type StepContext,
} from "./article-text.ts";
import { findFlags } from "./flags.ts";
import type { Line } from "./lines.ts";
import { repairPunctuation } from "./repair-punctuation.ts";
import { assignTypes } from "./steps/block-types.ts";
import { joinBrokenLines } from "./steps/broken-lines.ts";
import { removeCode } from "./steps/code.ts";
import { readByline, readDateline } from "./steps/credits.ts";
import { groupSentences } from "./steps/paragraphs.ts";
import { removePatterns } from "./steps/patterns.ts";
import { removeRepeatedTitle } from "./steps/repeated-title.ts";
import { separateSentences } from "./steps/sentences.ts";

type Step = (article: ArticleText, context: StepContext) => ArticleText;

/**
 * The steps that an article's lines pass through, in order. Each step documents the reason for its position, and
 * records what it removes. Any step may be left out (`npm run quality -- --steps` measures the value of each),
 * and no step relies on another for safety.
 *
 * The last step repairs punctuation. It changes the text of finished blocks, so it is not in this list.
 */
const STEPS: readonly (readonly [name: string, run: Step])[] = [
  ["repeated-title", removeRepeatedTitle],
  ["code", removeCode],
  ["byline", readByline],
  ["sentences", separateSentences],
  ["patterns", removePatterns],
  ["broken-lines", joinBrokenLines],
  ["dateline", readDateline],
  ["paragraphs", groupSentences],
  ["block-types", assignTypes],
];

/** Names of all steps, any of which may be left out of a reading. */
export const STEP_NAMES: readonly string[] = [...STEPS.map(([name]) => name), "repair"];

export type ProcessedArticle = ReturnType<typeof runPipeline>;

/**
 * Processes the lines of one article's text: returns its blocks, with their text before punctuation was repaired (`raw`),
 * credits, set-aside text and flags. `without` names a step to leave out.
 */
export function runPipeline(
  lines: readonly Line[],
  about: Omit<StepContext, "setAside">,
  without?: string,
) {
  const setAside: SetAsideText[] = [];
  const context: StepContext = {
    ...about,
    setAside: ({ from, to }, why) => setAside.push({ from, to, why }),
  };
  const start: ArticleText = {
    paragraphs: lines.map((line) => ({ parts: [line], type: "paragraph" })),
    dateline: null,
    agency: null,
    byline: null,
  };
  const steps = STEPS.filter(([name]) => name !== without);
  const article = steps.reduce((article, [, run]) => run(article, context), start);
  const blocks = article.paragraphs.map((paragraph) => {
    const raw = paragraphText(paragraph, context.text);
    const { parts, type } = paragraph;
    const [from, to] = [parts[0]?.from ?? 0, parts.at(-1)?.to ?? 0];
    return { type, raw, text: without === "repair" ? raw : repairPunctuation(raw), from, to };
  });
  setAside.sort((a, b) => a.from - b.from);
  const end = blocks.at(-1)?.to ?? 0;
  const after = setAside
    .filter(({ from }) => from >= end)
    .map(({ from, to }) => context.text.slice(from, to));
  return { ...article, setAside, blocks, flags: findFlags(blocks, after, context.isPaywalled) };
}
