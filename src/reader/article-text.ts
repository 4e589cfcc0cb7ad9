import type { Block, Sighting } from "./capture-reading.ts";
import type { Line } from "./lines.ts";

/** An article's text on its way through the pipeline: what a step receives and returns. */
export type ArticleText = {
  readonly paragraphs: readonly Paragraph[];
  readonly setAside: readonly SetAsideText[];
  readonly dateline: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
};

/** The stretches of the capture that make one block, in page order; there is at least one. */
export type Paragraph = { readonly parts: readonly Line[]; readonly type: Block["type"] };

/** A stretch that a step took out, and the reason. `from` and `to` are places in the capture's text. */
export type SetAsideText = { readonly from: number; readonly to: number; readonly why: string };

/** What a step may know besides the draft; `text` is the capture's. */
export type StepContext = {
  readonly text: string;
  readonly title: string;
  readonly role: Sighting["role"];
  /** Whether the page keeps the text of its pictures. */
  readonly hasPictures: boolean;
};

/** The record of a line that is taken out. */
export function setAsideText(line: Pick<Line, "from" | "to">, why: string): SetAsideText {
  return { from: line.from, to: line.to, why };
}

/** A paragraph with other parts; none when no part is left. */
export function withParts(paragraph: Paragraph, parts: readonly Line[]): Paragraph[] {
  return parts.length === 0 ? [] : [{ ...paragraph, parts }];
}

/** Marks that stand against the word before them, also where a link's end set them apart. */
const TIGHT = /^(?:[,.;:!?)\]”»،؛؟]|"(?=[\s,.;:!?)،؛])|['’](?:s|re|ve|ll|d|t)\b)/;

/**
 * A paragraph's text: its parts, with the white space between them as the capture has it within a
 * line, otherwise one space, or nothing before a mark. Where the parts are all that stands there, the
 * text is a slice of the capture's, which takes no memory of its own.
 */
export function paragraphText({ parts }: Paragraph, text: string): string {
  const [first, ...others] = parts;
  if (first === undefined) return "";
  const gaps = others.map((part, i) => text.slice(parts[i]?.to, part.from));
  if (gaps.every((gap) => SPACE.test(gap))) return text.slice(first.from, parts.at(-1)?.to);
  return others.reduce((whole, part, i) => {
    const gap = gaps[i] ?? "";
    return whole + (SPACE.test(gap) ? gap : TIGHT.test(part.text) ? "" : " ") + part.text;
  }, first.text);
}

const SPACE = /^[^\S\n]*$/;
