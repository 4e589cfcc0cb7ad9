import { parseDateline } from "../reader/credits/datelines.ts";
import { splitSentences } from "../reader/split-sentences.ts";
import type { Article, ArticleBody } from "../schema/article.ts";
import { lazily } from "../text/memoize.ts";
import { hasUnspacedScript } from "../text/unspaced-scripts.ts";

const SUMMARY_SENTENCES = 3;
/** Bounds the summary, and so every list, if a text has very long sentences. */
const MAX_SUMMARY_CHARACTERS = 1_000;
/** Silent reading of English non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const WORDS_PER_MINUTE = 238;

/**
 * Returns the first three sentences of the paragraphs, the usual baseline of extractive summaries, without a dateline
 * that the article has as a field.
 */
export function summariseLead(
  body: ArticleBody,
  dateline: string | null = null,
): Article["summary"] {
  const text = leadSentences(body, dateline).join(" ");
  if (text === "") return { text, method: "none" };
  return { text: text.length > MAX_SUMMARY_CHARACTERS ? truncate(text) : text, method: "lead-3" };
}

function leadSentences(body: ArticleBody, dateline: string | null): string[] {
  const sentences: string[] = [];
  for (const { type, text: paragraph } of body) {
    if (type !== "paragraph") continue;
    const text = sentences.length === 0 ? withoutDateline(paragraph, dateline) : paragraph;
    for (const { from, to } of splitSentences(text)) {
      sentences.push(text.slice(from, to).trim());
      if (sentences.length === SUMMARY_SENTENCES) return sentences;
    }
  }
  return sentences;
}

function withoutDateline(text: string, dateline: string | null): string {
  const found = dateline === null ? null : parseDateline(text);
  return found !== null && found.place === dateline ? text.slice(found.length) : text;
}

function truncate(text: string): string {
  const space = text.lastIndexOf(" ", MAX_SUMMARY_CHARACTERS);
  const start = text.slice(0, space > 0 ? space : MAX_SUMMARY_CHARACTERS);
  // Without spaces, the cut may leave a lone high surrogate.
  return `${start.replace(/[\uD800-\uDBFF]$/, "")} …`;
}

/** Counts words between white space, and dictionary words (Intl.Segmenter) in scripts without spaces. */
export function countWords(body: ArticleBody): number {
  const counts = body.map(({ text }) =>
    hasUnspacedScript(text) ? countUnspaced(text) : 1 + (text.match(/\s+/g)?.length ?? 0),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function countUnspaced(text: string): number {
  let words = 0;
  for (const piece of text.split(/\s+/)) {
    if (!hasUnspacedScript(piece)) words += 1;
    else for (const { isWordLike } of segmenter().segment(piece)) words += isWordLike ? 1 : 0;
  }
  return words;
}

/** Creating it takes longer than using it. */
const segmenter = lazily(() => new Intl.Segmenter("und", { granularity: "word" }));

export function toReadingMinutes(words: number): number {
  return Math.ceil(words / WORDS_PER_MINUTE);
}
