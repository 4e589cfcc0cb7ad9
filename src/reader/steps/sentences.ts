import { type ArticleText, replaceLines } from "../article-text.ts";
import { sliceLine } from "../lines.ts";
import { splitSentences } from "../split-sentences.ts";

/**
 * Splits each paragraph into sentences. This comes before the patterns, which match whole lines and sentences, and
 * after the byline, which is not part of a sentence.
 */
export function separateSentences(article: ArticleText): ArticleText {
  return replaceLines(article, (line) =>
    splitSentences(line.text).flatMap(({ from, to }) => sliceLine(line, from, to) ?? []),
  );
}
