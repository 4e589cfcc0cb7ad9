import { type ArticleText, paragraphText, type StepContext } from "./article-text.ts";
import type { Block } from "./capture-reading.ts";
import { type Flag, findFlags } from "./flags.ts";
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

type Step = {
  readonly name: string;
  readonly run: (draft: ArticleText, surroundings: StepContext) => ArticleText;
};

/**
 * What happens to the lines of an article, in order. Every step gives its reason for standing where it
 * does; what a step removes, it adds to `setAside`. A step may be left out (`npm run quality -- --steps`
 * measures what each is worth), and no step relies on another for safety.
 *
 * The last step repairs marks that extraction broke. It changes the text of finished blocks and not
 * a draft, so it follows the list.
 */
const STEPS: readonly Step[] = [
  { name: "repeated-title", run: removeRepeatedTitle },
  { name: "code", run: removeCode },
  { name: "byline", run: readByline },
  { name: "sentences", run: separateSentences },
  { name: "patterns", run: removePatterns },
  { name: "broken-lines", run: joinBrokenLines },
  { name: "dateline", run: readDateline },
  { name: "paragraphs", run: groupSentences },
  { name: "block-types", run: assignTypes },
];

/** Names of all steps; one may be left out of a reading to see what it is worth. */
export const STEP_NAMES: readonly string[] = [...STEPS.map(({ name }) => name), "repair"];

/** One article as read: its finished blocks, credits, what was set aside, and the flags. */
export type ProcessedArticle = ArticleText & {
  /** `raw` is a block's text before marks were repaired. */
  readonly blocks: readonly (Omit<Block, "span"> & Pick<Line, "from" | "to"> & { raw: string })[];
  readonly flags: readonly Flag[];
};

/** Reads the lines of one article's text. `without` names a step to leave out. */
export function runPipeline(
  lines: readonly Line[],
  surroundings: StepContext,
  without?: string,
): ProcessedArticle {
  const start: ArticleText = {
    paragraphs: lines.map((line) => ({ parts: [line], type: "paragraph" })),
    setAside: [],
    dateline: null,
    agency: null,
    byline: null,
  };
  const steps = STEPS.filter(({ name }) => name !== without);
  const draft = steps.reduce((draft, { run }) => run(draft, surroundings), start);
  const blocks = draft.paragraphs.map((paragraph) => {
    const raw = paragraphText(paragraph, surroundings.text);
    const { parts, type } = paragraph;
    const [from, to] = [parts[0]?.from ?? 0, parts.at(-1)?.to ?? 0];
    return { type, raw, text: without === "repair" ? raw : repairPunctuation(raw), from, to };
  });
  const setAside = draft.setAside.toSorted((a, b) => a.from - b.from);
  return { ...draft, setAside, blocks, flags: findFlags(blocks) };
}
