import {
  type ArticleText,
  paragraphText,
  type SetAsideText,
  type StepContext,
} from "../../src/reader/article-text.ts";
import { toLines } from "../../src/reader/lines.ts";

type Step = (article: ArticleText, context: StepContext) => ArticleText;

/**
 * Runs pipeline steps on lines. `blocks` are `type: text`; `parts` are the capture's own
 * text of each block, and `setAside` that of removed text, as `why: text`.
 */
export function articleText(
  steps: Step | readonly Step[],
  lines: readonly string[],
  about: Partial<Omit<StepContext, "text" | "setAside">> = {},
) {
  const text = lines.join("\n");
  const setAside: SetAsideText[] = [];
  const context: StepContext = {
    text,
    title: "Bridge opens",
    role: "main",
    hasPictures: false,
    ...about,
    setAside: ({ from, to }, why) => setAside.push({ from, to, why }),
  };
  const start: ArticleText = {
    paragraphs: toLines(text).map((line) => ({ parts: [line], type: "paragraph" })),
    dateline: null,
    agency: null,
    byline: null,
  };
  const article = [steps].flat().reduce((article, step) => step(article, context), start);
  return describeText({ ...article, setAside }, text);
}

/** Describes an article in the form that tests compare. */
export function describeText(
  {
    paragraphs,
    setAside,
    dateline,
    agency,
    byline,
  }: ArticleText & { readonly setAside: readonly SetAsideText[] },
  text: string,
) {
  return {
    dateline,
    agency,
    byline,
    blocks: paragraphs.map((paragraph) => `${paragraph.type}: ${paragraphText(paragraph, text)}`),
    parts: paragraphs.map(({ parts }) => parts.map(({ from, to }) => text.slice(from, to))),
    setAside: setAside.map(({ from, to, why }) => `${why}: ${text.slice(from, to)}`),
  };
}
