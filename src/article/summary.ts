import { splitSentences } from "../reader/split-sentences.ts";
import type { Article, ArticleBody } from "../schema/article.ts";
import { hasUnspacedScript } from "../text/unspaced-scripts.ts";

const SENTENCES = 3;
/** Bounds the summary, and with it every list, where a text has no sentences to speak of. */
const SUMMARY_CHARACTERS = 1_000;
/** Silent reading of English non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const WORDS_A_MINUTE = 238;

/** The first three sentences of the paragraphs, the usual baseline of extractive summaries. */
export function summarizeLead(body: ArticleBody): Article["summary"] {
  const text = leadSentences(body).join(" ");
  if (text === "") return { text, method: "none" };
  return { text: text.length > SUMMARY_CHARACTERS ? cut(text) : text, method: "lead-3" };
}

function leadSentences(body: ArticleBody): string[] {
  const sentences: string[] = [];
  for (const { type, text } of body) {
    if (type !== "paragraph") continue;
    for (const { from, to } of splitSentences(text)) {
      sentences.push(text.slice(from, to).trim());
      if (sentences.length === SENTENCES) return sentences;
    }
  }
  return sentences;
}

function cut(text: string): string {
  const space = text.lastIndexOf(" ", SUMMARY_CHARACTERS);
  const start = text.slice(0, space > 0 ? space : SUMMARY_CHARACTERS);
  // A text without spaces may be cut within a character; its first half goes too.
  return `${start.replace(/[\uD800-\uDBFF]$/, "")} …`;
}

/** Words parted by white space; where a script has none, as Unicode's dictionaries part them. */
export function countWords(body: ArticleBody): number {
  return body.reduce(
    (words, { text }) =>
      words + (hasUnspacedScript(text) ? countUnspaced(text) : countSpaced(text)),
    0,
  );
}

function countSpaced(text: string): number {
  return 1 + (text.match(/\s+/g)?.length ?? 0);
}

/** A piece between spaces is a word, unless it has such a script: then it has as many as it has. */
function countUnspaced(text: string): number {
  // Making one takes longer than using it.
  segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
  let words = 0;
  for (const piece of text.split(/\s+/)) {
    if (!hasUnspacedScript(piece)) words += 1;
    else for (const { isWordLike } of segmenter.segment(piece)) words += isWordLike ? 1 : 0;
  }
  return words;
}

let segmenter: Intl.Segmenter | undefined;

export function toReadingMinutes(words: number): number {
  return Math.ceil(words / WORDS_A_MINUTE);
}
