import type { ArticleText, StepContext } from "../article-text.ts";
import { type Line, sliceLine } from "../lines.ts";
import { splitSentences } from "../split-sentences.ts";

/**
 * Splits each paragraph into its sentences. It comes before the patterns, which match whole lines and
 * whole sentences, and behind the credits, which stand at the ends of an article and in no sentence.
 */
export function separateSentences(draft: ArticleText, _: StepContext): ArticleText {
  const sentencesOf = (line: Line) =>
    splitSentences(line.text).flatMap(({ from, to }) => sliceLine(line, from, to) ?? []);
  return {
    ...draft,
    paragraphs: draft.paragraphs.map((paragraph) => ({
      ...paragraph,
      parts: paragraph.parts.flatMap(sentencesOf),
    })),
  };
}
