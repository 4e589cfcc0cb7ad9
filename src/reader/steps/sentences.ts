import { type ArticleText, replaceLines } from "../article-text.ts";
import { sliceLine } from "../lines.ts";
import { splitSentences } from "../split-sentences.ts";

/** Splits paragraphs into sentences. It precedes the patterns, which match whole sentences, and follows the byline. */
export function separateSentences(article: ArticleText): ArticleText {
  return replaceLines(article, (line) =>
    splitSentences(line.text).flatMap(({ from, to }) => sliceLine(line, from, to) ?? []),
  );
}
