import {
  type ArticleText,
  paragraphText,
  type StepContext,
} from "../../src/reader/article-text.ts";
import { toLines } from "../../src/reader/lines.ts";

type Step = (draft: ArticleText, surroundings: StepContext) => ArticleText;

/**
 * What steps of the pipeline make of an article's lines. `blocks` are `type: text`; `parts` are the capture's own
 * text at the places that make each block, and `setAside` at the places that were taken out, as `why: text`.
 */
export function drafted(
  steps: Step | readonly Step[],
  lines: readonly string[],
  about: Partial<Omit<StepContext, "text">> = {},
) {
  const text = lines.join("\n");
  const surroundings: StepContext = {
    text,
    title: "Bridge opens",
    role: "main",
    hasPictures: false,
    ...about,
  };
  const start: ArticleText = {
    paragraphs: toLines(text).map((line) => ({ parts: [line], type: "paragraph" })),
    setAside: [],
    dateline: null,
    agency: null,
    byline: null,
  };
  const draft = [steps].flat().reduce((draft, step) => step(draft, surroundings), start);
  return seenIn(draft, text);
}

/** A draft of a text as tests compare it. */
export function seenIn(
  { paragraphs, setAside, dateline, agency, byline }: ArticleText,
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
