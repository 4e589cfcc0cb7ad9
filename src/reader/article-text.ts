import type { Block, Sighting } from "./capture-reading.ts";
import type { Line } from "./lines.ts";

/** An article's text in the pipeline: what every step receives and returns. */
export type ArticleText = {
  readonly paragraphs: readonly Paragraph[];
  readonly dateline: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
};

/** The lines, sentences or parts of them that form one block, in page order; at least one. */
export type Paragraph = { readonly parts: readonly Line[]; readonly type: Block["type"] };

/** Text that a step removed, and the reason. `from` and `to` are positions in the capture's text. */
export type SetAsideText = { readonly from: number; readonly to: number; readonly why: string };

/** What a step knows besides the article's text. `text` is the whole capture. */
export type StepContext = {
  readonly text: string;
  readonly title: string;
  readonly role: Sighting["role"];
  /** Whether the page includes the texts of its images. */
  readonly hasPictures: boolean;
  /** Whether a paywall is known to hide a part of the text. */
  readonly isPaywalled?: boolean;
  /** Records text that a step removes. */
  readonly setAside: (text: Pick<Line, "from" | "to">, why: string) => void;
};

/** Returns a paragraph with other lines in place of each of its parts, or nothing if no part is left. */
export function replaceParts(
  paragraph: Paragraph,
  replace: (part: Line) => Line | readonly Line[],
): Paragraph[] {
  const parts = paragraph.parts.flatMap(replace);
  return parts.length === 0 ? [] : [{ ...paragraph, parts }];
}

/** Does the same with every paragraph of an article. */
export function replaceLines(
  article: ArticleText,
  replace: (part: Line) => Line | readonly Line[],
): ArticleText {
  const paragraphs = article.paragraphs.flatMap((each) => replaceParts(each, replace));
  return { ...article, paragraphs };
}

/** Punctuation that belongs to the word before it, even if the end of a link separated them. */
const ATTACHED_PUNCTUATION = /^(?:[,.;:!?)\]”»،؛؟]|"(?=[\s,.;:!?)،؛])|['’](?:s|re|ve|ll|d|t)\b)/;

/**
 * Returns the text of a paragraph. White space between parts is kept within a line; otherwise parts are joined by a
 * space, or by nothing before punctuation. If nothing between the parts was removed, the result is a slice of the
 * capture's text, which needs no memory of its own.
 */
export function paragraphText({ parts }: Paragraph, text: string): string {
  const [first, ...others] = parts;
  if (first === undefined) return "";
  const gaps = others.map((part, i) => text.slice(parts[i]?.to, part.from));
  if (gaps.every((gap) => ONLY_SPACE.test(gap))) return text.slice(first.from, parts.at(-1)?.to);
  return others.reduce((whole, part, i) => {
    const gap = gaps[i] ?? "";
    return (
      whole +
      (ONLY_SPACE.test(gap) ? gap : ATTACHED_PUNCTUATION.test(part.text) ? "" : " ") +
      part.text
    );
  }, first.text);
}

const ONLY_SPACE = /^[^\S\n]*$/;
