import type { Draft, Surroundings } from "../draft.ts";
import { type Line, partOf } from "../lines.ts";
import { splitSentences } from "../split-sentences.ts";

/**
 * Splits each paragraph into its sentences. It comes before the patterns, which match whole lines and
 * whole sentences, and behind the credits, which stand at the ends of an article and in no sentence.
 */
export function separateSentences(draft: Draft, _: Surroundings): Draft {
  const sentencesOf = (line: Line) =>
    splitSentences(line.text).flatMap(({ from, to }) => partOf(line, from, to) ?? []);
  return {
    ...draft,
    paragraphs: draft.paragraphs.map((paragraph) => ({
      ...paragraph,
      parts: paragraph.parts.flatMap(sentencesOf),
    })),
  };
}
