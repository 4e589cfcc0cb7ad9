import { type ArticleText, replaceParts } from "../article-text.ts";
import { type Line, sliceLine } from "../lines.ts";
import { splitSentences } from "../split-sentences.ts";

/**
 * Splits each paragraph into sentences. This comes before the patterns, which match whole lines and sentences, and
 * after the byline, which is not part of a sentence.
 */
export function separateSentences(article: ArticleText): ArticleText {
  const sentencesOf = (line: Line) =>
    splitSentences(line.text).flatMap(({ from, to }) => sliceLine(line, from, to) ?? []);
  const paragraphs = article.paragraphs.flatMap((each) => replaceParts(each, sentencesOf));
  return { ...article, paragraphs };
}
